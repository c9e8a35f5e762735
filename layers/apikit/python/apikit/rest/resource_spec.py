"""The specification of a resource, from which `apikit.rest.route_factory` creates its routes."""

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
    """The service of a resource. `parent_ids` are the IDs of a nested resource's parents, by field."""

    def create(self, actor: Actor, values: Mapping[str, Any], *, parent_ids: Mapping[str, str]) -> Any:
        """Create a record and return it."""
        ...

    def get(self, actor: Actor, record_id: str, *, parent_ids: Mapping[str, str]) -> Any:
        """Return the record."""
        ...

    def page(self, actor: Actor, request: PageRequest, *, parent_ids: Mapping[str, str]) -> Page[Any]:
        """Return a page of records."""
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
        """Replace the record and return it."""
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
        """Change the record and return it."""
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
        """Create or replace the record with an external ID. Return it and whether it is new."""
        ...

    def find_by_external_id(self, actor: Actor, source_update: SourceUpdate, *, parent_ids: Mapping[str, str]) -> Any:
        """Return the record with an external ID."""
        ...

    def remove(
        self, actor: Actor, record_id: str, *, preconditions: Preconditions | None, parent_ids: Mapping[str, str]
    ) -> None:
        """Delete the record."""
        ...

    def restore(
        self, actor: Actor, record_id: str, *, preconditions: Preconditions | None, parent_ids: Mapping[str, str]
    ) -> Any:
        """Restore the deleted record and return it."""
        ...

    def require_parent_exists(self, actor: Actor, parent_ids: Mapping[str, str]) -> None:
        """Raises NotFound for a parent that does not exist."""
        ...

    def require_expandable(self, actor: Actor, paths: Sequence[str]) -> None:
        """Raises InvalidRequest for a path that cannot be expanded, InsufficientScope."""
        ...

    def expand(self, actor: Actor, forms: Iterable[JsonObject], paths: Sequence[str]) -> None:
        """Add the related resources to the JSON objects, in place."""
        ...


class StartJob(Protocol):
    """Starts a job of operations, each `{"method", "path", "body", "headers"}`, or its result: `{"status", "body", "headers"}`.

    `scopes` are those that the operations require.
    """

    def __call__(
        self, actor: Actor, *, kind: str, operations: Sequence[Mapping[str, Any]], scopes: Iterable[str]
    ) -> Record:
        """Start the job and return it."""
        ...


class ResourceSpec(Struct, frozen=True, kw_only=True, dict=True):
    """The record, bodies, response and service of a resource.

    With `requires_version`, every change needs If-Match (428). `to_forms` converts records to JSON objects; by default they are the
    public forms. `name` (for people) and `id_parameter` (in the path) default to names made of the object's. `descriptions` override those
    of single routes, by name. For `sensitive_operations`, a person must have signed in within the last 10 minutes.
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
    sensitive_operations: frozenset[str] = frozenset()

    @property
    def noun(self) -> str:
        """The name of one resource in texts for people."""
        return self.name or self.record.object.replace("_", " ")

    @property
    def id_name(self) -> str:
        """The name of the path parameter for its ID."""
        return self.id_parameter or f"{self.record.object}_id"

    @property
    def example_id(self) -> str:
        """An example ID for the OpenAPI document."""
        return f"{self.record.prefix}_01k0a3v5m8f1xq2w7r9tbdc6yz"

    @property
    def prefix(self) -> str:
        """The path of its collection as a route template."""
        parent = self.record.parent
        parent_path = f"/{parent.collection}/{{{parent.field}}}" if parent else ""
        return f"/v1{parent_path}/{self.record.collection}"

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The names of its fields, for `fields`."""
        return tuple(info.alias or name for name, info in self.response.model_fields.items())

    def parent_ids(self, request: Request) -> dict[str, str]:
        """Return the parent's ID in the path, by field. Raises NotFound for an invalid ID."""
        parent = self.record.parent
        return {parent.field: require_id(parent.prefix, request.path_params[parent.field])} if parent else {}

    def collection_path(self, request: Request) -> str:
        """Return the path of the collection in this request."""
        return self.prefix.format(**request.path_params)

    def representation(self, request: Request) -> Representation:
        """Return the representation of resources for this request. Raises InvalidRequest."""
        return Representation(request, self.service(), self.fields, self.to_forms)

    def operation(self, method: str, access: str, *, scope: str | None = None, **docs: Any) -> dict[str, Any]:
        """Return the OpenAPI documentation of one of its operations (`apikit.http.route.operation`).

        It requires the scope of the access, or another `scope`.
        """
        name = self.record.collection.replace("-", "_")
        sensitivity = {"is_sensitive": True} if method in self.sensitive_operations else {}
        return operation(scope or self.record.scope(access), sdk=f"{name}.{method}", **{**sensitivity, **docs})

    @property
    def version_dependency(self) -> Any:
        """The dependency that reads the preconditions of a request."""
        return Depends(required_if_match if self.requires_version else if_match)

    @property
    def version_problems(self) -> tuple[int, ...]:
        """The problem statuses of a failed or missing precondition."""
        return (412, 428) if self.requires_version else (412,)

    @property
    def parent_problems(self) -> tuple[int, ...]:
        """404 for a nested resource: its parent may not exist."""
        return (404,) if self.record.parent else ()
