"""Routes of published versions: publish, list the versions, get one."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Protocol

from fastapi import APIRouter, Path, Request, Response
from pydantic import BaseModel

from apikit.actor import Actor
from apikit.http.authentication import current_actor
from apikit.resources.lists import Page, PageRequest
from apikit.resources.preconditions import Preconditions
from apikit.resources.records import dump
from apikit.resources.versions import Version, parse_version_number
from apikit.rest.endpoints import add_action, path_record_id, with_endpoint_signature
from apikit.rest.list_parameters import PAGE_PARAMETERS
from apikit.rest.payloads import list_schema
from apikit.rest.resource_spec import ResourceSpec
from apikit.rest.responses import ListPage, json_response

_NUMBER = Path(description="Number of the version.", examples=["1"])


class PublishService(Protocol):
    """The service of a resource with versions."""

    def publish(
        self, actor: Actor, record_id: str, *, preconditions: Preconditions | None, parent_ids: Mapping[str, str]
    ) -> Any:
        """Publish the record and return it."""
        ...

    def find_version(self, actor: Actor, record_id: str, number: int) -> Any:
        """Return one version."""
        ...

    def list_versions(self, actor: Actor, record_id: str, request: PageRequest) -> Page[Any]:
        """Return a page of the record's versions."""
        ...


def add_version_routes(
    router: APIRouter,
    spec: ResourceSpec,
    service: Callable[[], PublishService],
    schema: type[BaseModel],
    *,
    description: str,
) -> None:
    """Add `POST …/publish` with this description, `GET …/versions` and `GET …/versions/{number}`, which return `schema`."""
    to_form = partial(_to_form, schema)

    async def list_versions(request: Request) -> Response:
        read = partial(service().list_versions, current_actor(request), path_record_id(request, spec))
        return ListPage(request).respond(to_form, read)

    async def get_version(request: Request, number: str) -> Response:
        version = service().find_version(
            current_actor(request), path_record_id(request, spec), parse_version_number(number)
        )
        return json_response(to_form(version))

    add_action(router, spec, "publish", lambda *args, **kw: service().publish(*args, **kw), description=description)
    noun, path = spec.record.object, f"/{{{spec.id_name}}}/versions"
    router.add_api_route(
        path,
        with_endpoint_signature(list_versions, spec, has_id=True),
        methods=["GET"],
        name=f"list_{noun}_versions",
        description=f"List the versions of a {spec.noun}. Returns the published versions, newest first.",
        response_model=list_schema(schema),
        **spec.operation("list_versions", "read", problems=(404, 410), is_paginated=True, parameters=PAGE_PARAMETERS),
    )
    router.add_api_route(
        f"{path}/{{number}}",
        with_endpoint_signature(get_version, spec, has_id=True, arguments={"number": (str, _NUMBER)}),
        methods=["GET"],
        name=f"get_{noun}_version",
        description=f"Get a version of a {spec.noun}. Published versions never change.",
        response_model=schema,
        **spec.operation("get_version", "read", problems=(404, 410)),
    )


def _to_form(schema: type[BaseModel], version: Version) -> BaseModel:
    return schema.model_validate({"object": version.object, **dump(version)})
