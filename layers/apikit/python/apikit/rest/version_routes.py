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
from apikit.rest.endpoints import add_action, add_part_list, id_path, path_record_id, with_endpoint_signature
from apikit.rest.resource_spec import ResourceSpec
from apikit.rest.responses import json_response

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

    async def get_version(request: Request, number: str) -> Response:
        version = service().find_version(
            current_actor(request), path_record_id(request, spec), parse_version_number(number)
        )
        return json_response(to_form(version))

    add_action(router, spec, "publish", lambda *args, **kw: service().publish(*args, **kw), description=description)
    add_part_list(
        router,
        spec,
        "versions",
        lambda *args: service().list_versions(*args),
        noun="versions",
        schema=schema,
        description=f"List the versions of a {spec.noun}. Returns the published versions, newest first.",
        to_form=to_form,
    )
    router.add_api_route(
        f"{id_path(spec)}/versions/{{number}}",
        with_endpoint_signature(get_version, spec, has_id=True, arguments={"number": (str, _NUMBER)}),
        methods=["GET"],
        name=f"get_{spec.record.object}_version",
        description=f"Get a version of a {spec.noun}. Published versions never change.",
        response_model=schema,
        **spec.operation("get_version", "read", problems=(404, 410)),
    )


def _to_form(schema: type[BaseModel], version: Version) -> BaseModel:
    return schema.model_validate({"object": version.object, **dump(version)})
