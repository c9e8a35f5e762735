"""Endpoints as FastAPI is to see them: what a resource's path and body hold, made at run time; and actions beside the usual ones."""

from collections.abc import Callable, Mapping
from functools import partial
from inspect import Parameter
from types import MappingProxyType
from typing import Any

from fastapi import APIRouter, Request, Response

from apikit.http.arguments import with_signature
from apikit.http.authentication import current_actor
from apikit.resources.preconditions import Preconditions
from apikit.resources.records import Record
from apikit.rest.payloads import Body
from apikit.rest.resource_spec import ResourceSpec
from apikit.rest.response_shape import SELECTION_PARAMETERS

Endpoint = Callable[..., Any]
NO_ARGUMENTS: Mapping[str, tuple[Any, Any]] = MappingProxyType({})


def add_action(
    router: APIRouter,
    spec: ResourceSpec,
    name: str,
    act: Callable[..., Record],
    *,
    description: str,
    summary: str | None = None,
    body: type[Body] | None = None,
) -> None:
    """`POST …/{id}/{name}`, answered with the resource. `act(actor, id, expecting=…, within=…[, values=…])` does it.

    The summary is its first clause unless given. With `body`, its values are passed on.
    """

    async def endpoint(request: Request, version: Any, body: Any = None) -> Response:
        representation = spec.representation(request)
        values = {"values": body.values()} if body is not None else {}
        record = act(
            current_actor(request),
            path_record_id(request, spec),
            preconditions=version,
            parent_ids=spec.parent_ids(request),
            **values,
        )
        return representation.to_response(record)

    arguments = {**version_argument(spec), **(action_body_argument(body) if body else NO_ARGUMENTS)}
    operation_name = name.replace("-", "_")
    told = spec.operation(
        operation_name, "write", problems=(404, 409, 410, *spec.stale_version_statuses), parameters=SELECTION_PARAMETERS
    )
    told |= {"name": f"{operation_name}_{spec.record.object}", "summary": summary, "description": description}
    add_route(router, spec, "POST", f"{id_path(spec)}/{name}", endpoint, arguments=arguments, **told)


def add_actions(router: APIRouter, spec: ResourceSpec, descriptions: Mapping[str, str]) -> None:
    """An action for each name, described by its text; the service's `act` does them all."""

    def act(name: str, *who: Any, **told: Any) -> Record:
        service: Any = spec.service()
        record: Record = service.act(*who, name, **told)
        return record

    for name, description in descriptions.items():
        add_action(router, spec, name, partial(act, name), description=description)


def add_route(
    router: APIRouter,
    spec: ResourceSpec,
    method: str,
    path: str,
    endpoint: Endpoint,
    *,
    arguments: Mapping[str, tuple[Any, Any]] = NO_ARGUMENTS,
    **told: Any,
) -> None:
    """Adds one route. It is named after its endpoint and the object, and answers the resource, unless `told` otherwise.

    The kind's own text for the endpoint's name is its description.
    """
    operation_name = endpoint.__name__.rstrip("_")
    usual = {"name": f"{operation_name}_{spec.record.object}", "response_model": spec.response}
    if operation_name in spec.descriptions:
        told["description"] = spec.descriptions[operation_name]
    described = with_endpoint_signature(endpoint, spec, has_id=path.startswith(id_path(spec)), arguments=arguments)
    router.add_api_route(path, described, methods=[method], **{**usual, **told})


def id_path(spec: ResourceSpec) -> str:
    """The path of one resource below its collection's."""
    return f"/{{{spec.id_name}}}"


def body_argument(schema: Any) -> dict[str, tuple[Any, Any]]:
    """The parameter that holds the body."""
    return {"body": (schema, Parameter.empty)}


def action_body_argument(schema: type[Body]) -> dict[str, tuple[Any, Any]]:
    """The parameter that holds an action's body; None when the request has none, where the schema requires no field."""
    if any(field.is_required() for field in schema.model_fields.values()):
        return body_argument(schema)
    return {"body": (schema | None, None)}


def version_argument(spec: ResourceSpec) -> dict[str, tuple[Any, Any]]:
    """The parameter that holds the version that the request expects."""
    return {"version": (Preconditions | None, spec.version_dependency)}


def with_endpoint_signature(
    endpoint: Endpoint,
    spec: ResourceSpec,
    *,
    has_id: bool = False,
    arguments: Mapping[str, tuple[Any, Any]] = NO_ARGUMENTS,
) -> Endpoint:
    """The endpoint with the parameters that FastAPI is to see: the path's ids, and what it `takes`, each with its type and default."""
    names = ([spec.record.parent.field] if spec.record.parent else []) + ([spec.id_name] if has_id else [])
    path = dict.fromkeys(names, (str, Parameter.empty))
    return with_signature(endpoint, {"request": (Request, Parameter.empty), **path, **arguments})


def path_record_id(request: Request, spec: ResourceSpec) -> str:
    """The id that the path gives."""
    record_id: str = request.path_params[spec.id_name]
    return record_id
