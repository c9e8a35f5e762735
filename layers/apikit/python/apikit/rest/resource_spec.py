"""What the routes of one resource are made of: its record, bodies, service and words. The routes are `apikit.rest.route_factory`'."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Protocol

from fastapi import Depends, Request
from msgspec import Struct, field

from apikit.actor import Actor
from apikit.http.conditional_requests import if_match, required_if_match
from apikit.http.route import operation
from apikit.ids import require_id
from apikit.resources.lists import Page, PageRequest
from apikit.resources.preconditions import Preconditions
from apikit.resources.records import JsonObject, Record
from apikit.resources.stores import SourceUpdate
from apikit.rest.payloads import Patch, Resource, ResourceBody
from apikit.rest.responses import Representation


class UseCases(Protocol):
    """What the routes of a resource ask of its service; `within` is the place of a nested one."""

    def create(self, actor: Actor, values: Mapping[str, Any], *, parent_ids: Mapping[str, str]) -> Any:
        """A new record."""
        ...

    def get(self, actor: Actor, record_id: str, *, parent_ids: Mapping[str, str]) -> Any:
        """The record."""
        ...

    def page(self, actor: Actor, request: PageRequest, *, parent_ids: Mapping[str, str]) -> Page[Any]:
        """The records asked for."""
        ...

    def replace(
        self,
        actor: Actor,
        record_id: str,
        values: Mapping[str, Any],
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str],
    ) -> Any:
        """The record, replaced."""
        ...

    def update(
        self,
        actor: Actor,
        record_id: str,
        patch: Mapping[str, Any],
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str],
    ) -> Any:
        """The record, changed."""
        ...

    def upsert(
        self,
        actor: Actor,
        source_update: SourceUpdate,
        values: Mapping[str, Any],
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str],
    ) -> tuple[Any, bool]:
        """The record of an external id; whether it is new."""
        ...

    def find_by_external_id(self, actor: Actor, source_update: SourceUpdate, *, parent_ids: Mapping[str, str]) -> Any:
        """The record of an external id."""
        ...

    def remove(
        self, actor: Actor, record_id: str, *, preconditions: Preconditions | None, parent_ids: Mapping[str, str]
    ) -> None:
        """The record is deleted."""
        ...

    def restore(
        self, actor: Actor, record_id: str, *, preconditions: Preconditions | None, parent_ids: Mapping[str, str]
    ) -> Any:
        """The record is live again."""
        ...

    def require_place(self, actor: Actor, parent_ids: Mapping[str, str]) -> None:
        """Raises NotFound for a place that does not exist."""
        ...

    def require_expandable(self, actor: Actor, paths: Sequence[str]) -> None:
        """Raises for paths that lead nowhere."""
        ...

    def expand(self, actor: Actor, forms: Iterable[JsonObject], paths: Sequence[str]) -> None:
        """Puts related resources into the forms."""
        ...


class StartJob(Protocol):
    """Begins a job of operations, each `{"method", "path", "body", "headers"}`, or what it came to: `{"status", "body", "headers"}`.

    `scopes` are those that the operations ask for.
    """

    def __call__(
        self, actor: Actor, *, kind: str, operations: Sequence[Mapping[str, Any]], scopes: Iterable[str]
    ) -> Record:
        """The job."""
        ...


class ResourceSpec(Struct, frozen=True, kw_only=True, dict=True):
    """What the routes of a resource are made of.

    `requires_version` makes If-Match a must for every change (428). `present` makes the JSON forms of records, where that is not
    their public form. `name` is what people call one, and `id_parameter` its id in the path, where they are not the object's.
    `descriptions` are descriptions of single routes.
    """

    record: type[Record]
    tag: str
    service: Callable[[], UseCases]
    create_body: type[ResourceBody]
    patch_body: type[Patch]
    response: type[Resource]
    requires_version: bool = False
    start_job: StartJob | None = None
    to_forms: Callable[[Sequence[Any]], list[JsonObject]] | None = None
    name: str | None = None
    id_parameter: str | None = None
    descriptions: Mapping[str, str] = field(default_factory=dict)

    @property
    def noun(self) -> str:
        """What people call one."""
        return self.name or self.record.object.replace("_", " ")

    @property
    def id_name(self) -> str:
        """The path parameter of its id."""
        return self.id_parameter or f"{self.record.object}_id"

    @property
    def example_id(self) -> str:
        """An id of its form, for the document."""
        return f"{self.record.prefix}_01k0a3v5m8f1xq2w7r9tbdc6yz"

    @property
    def prefix(self) -> str:
        """The path of its collection, as routes have it."""
        parent = self.record.parent
        above = f"/{parent.collection}/{{{parent.field}}}" if parent else ""
        return f"/v1{above}/{self.record.collection}"

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The names that `fields=` knows."""
        return tuple(self.response.model_fields)

    def parent_ids(self, request: Request) -> dict[str, str]:
        """The place that the path gives. Raises NotFound for what is no id."""
        parent = self.record.parent
        return {parent.field: require_id(parent.prefix, request.path_params[parent.field])} if parent else {}

    def collection_path(self, request: Request) -> str:
        """The path of the collection, as the caller has it."""
        return self.prefix.format(**request.path_params)

    def representation(self, request: Request) -> Representation:
        """Answers to this request."""
        return Representation(request, self.service(), self.fields, self.to_forms)

    def operation(self, method: str, access: str, **told: Any) -> dict[str, Any]:
        """What the document tells of one of its operations (`apikit.http.route.operation`)."""
        name = self.record.collection.replace("-", "_")
        return operation(f"{self.record.collection}:{access}", sdk=f"{name}.{method}", **told)

    @property
    def version_dependency(self) -> Any:
        """The dependency on If-Match."""
        return Depends(required_if_match if self.requires_version else if_match)

    @property
    def stale_version_statuses(self) -> tuple[int, ...]:
        """The statuses of a version that is not the one expected."""
        return (412, 428) if self.requires_version else (412,)
