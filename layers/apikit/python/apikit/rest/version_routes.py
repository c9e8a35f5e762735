"""Routes of published versions, beside those that every resource has: publish, list the versions, get one."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Protocol

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel

from apikit.actor import Actor
from apikit.http.authentication import actor_of
from apikit.resources.pagination import Page, PageRequest
from apikit.resources.preconditions import Preconditions
from apikit.resources.record_versions import Version, require_number
from apikit.resources.records import dump
from apikit.rest.endpoints import add_action, id_in, signed
from apikit.rest.list_parameters import PAGE
from apikit.rest.payloads import list_of
from apikit.rest.resource_spec import ResourceKind
from apikit.rest.responses import ListPage, json_answer

_NUMBER = Path(description="Number of the version.", examples=["1"])


class Publishing(Protocol):
    """What these routes ask of a resource's service."""

    def publish(
        self, actor: Actor, record_id: str, *, expecting: Preconditions | None, within: Mapping[str, str]
    ) -> Any:
        """The record, published."""
        ...

    def version(self, actor: Actor, record_id: str, number: int) -> Any:
        """One version."""
        ...

    def versions(self, actor: Actor, record_id: str, request: PageRequest) -> Page[Any]:
        """Its versions."""
        ...


def add_versions(
    router: APIRouter, kind: ResourceKind, service: Callable[[], Publishing], gives: type[BaseModel], *, text: str
) -> None:
    """`POST …/publish`, described by `text`, `GET …/versions` and `GET …/versions/{number}`; answers are `gives`."""

    def form(version: Version) -> BaseModel:
        return gives.model_validate({"object": version.object, **dump(version)})

    async def list_versions(request: Request) -> Response:
        read = partial(service().versions, actor_of(request), id_in(request, kind))
        return ListPage(request).fitted(form, read)

    async def get_version(request: Request, number: str) -> Response:
        found = service().version(actor_of(request), id_in(request, kind), require_number(number))
        return json_answer(form(found))

    add_action(router, kind, "publish", lambda *who, **told: service().publish(*who, **told), text=text)
    noun, path = kind.record.object, f"/{{{kind.id_name}}}/versions"
    router.add_api_route(
        path,
        signed(list_versions, kind, has_id=True),
        methods=["GET"],
        name=f"list_{noun}_versions",
        description=f"List the versions of a {kind.noun}. Returns the published versions, newest first.",
        response_model=list_of(gives),
        **kind.operation("list_versions", "read", problems=(404, 410), pages=True, parameters=PAGE),
    )
    router.add_api_route(
        f"{path}/{{number}}",
        signed(get_version, kind, has_id=True, takes={"number": (str, _NUMBER)}),
        methods=["GET"],
        name=f"get_{noun}_version",
        description=f"Get a version of a {kind.noun}. Published versions never change.",
        response_model=gives,
        **kind.operation("get_version", "read", problems=(404, 410)),
    )
