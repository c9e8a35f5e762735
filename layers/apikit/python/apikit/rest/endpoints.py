"""Endpoints with signatures that are created at run time from the resource's path and body, and routes of actions."""

from collections.abc import Callable, Mapping
from functools import partial
from inspect import Parameter
from types import MappingProxyType
from typing import Any

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel

from apikit.http.arguments import with_signature
from apikit.http.authentication import current_actor
from apikit.http.conditional_requests import if_match
from apikit.resources.lists import Page
from apikit.resources.preconditions import Preconditions
from apikit.resources.records import Record
from apikit.rest.list_parameters import PAGE_PARAMETERS
from apikit.rest.payloads import Body, list_schema
from apikit.rest.resource_spec import ResourceSpec
from apikit.rest.response_shape import SELECTION_PARAMETERS
from apikit.rest.responses import ListPage

Endpoint = Callable[..., Any]
NO_ARGUMENTS: Mapping[str, tuple[Any, Any]] = MappingProxyType({})
OPTIONAL_PRECONDITIONS: Mapping[str, tuple[Any, Any]] = MappingProxyType(
    {"version": (Preconditions | None, Depends(if_match))}
)
"""The argument for the preconditions of a request, all of which are optional."""


def add_action(
    router: APIRouter,
    spec: ResourceSpec,
    name: str,
    act: Callable[..., Record],
    *,
    description: str,
    summary: str | None = None,
    body: type[Body] | None = None,
    scope: str | None = None,
) -> None:
    """Add `POST …/{id}/{name}`, which returns the resource. It calls `act(actor, id, preconditions=…, parent_ids=…[, values=…])`.

    Without a summary, the first clause of the description is the summary. With `body`, its values are passed to `act`.
    `scope` is the required scope, if it is not the one that writes the resource.
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
    docs = spec.operation(
        operation_name,
        "write",
        scope=scope,
        problems=(404, 409, 410, *spec.version_problems),
        parameters=SELECTION_PARAMETERS,
    )
    docs |= {"name": f"{operation_name}_{spec.record.object}", "summary": summary, "description": description}
    add_route(router, spec, "POST", f"{id_path(spec)}/{name}", endpoint, arguments=arguments, **docs)


def add_actions(router: APIRouter, spec: ResourceSpec, descriptions: Mapping[str, str]) -> None:
    """Add an action for each name, with its description; the service's `act` performs them all."""

    def act(name: str, *args: Any, **options: Any) -> Record:
        service: Any = spec.service()
        record: Record = service.act(*args, name, **options)
        return record

    for name, description in descriptions.items():
        add_action(router, spec, name, partial(act, name), description=description)


def add_part_list(
    router: APIRouter,
    spec: ResourceSpec,
    path: str,
    list_parts: Callable[..., Page[Any]],
    *,
    noun: str,
    schema: type[BaseModel],
    description: str,
    to_form: Callable[[Any], BaseModel] | None = None,
) -> None:
    """Add `GET …/{id}/{path}`, a list of parts of the resource, such as its changes. It calls `list_parts(actor, id, page_request)`.

    `noun` is the plural of a part, for the name of the operation. By default the parts have the fields of `schema`.
    """

    async def endpoint(request: Request) -> Response:
        read = partial(list_parts, current_actor(request), path_record_id(request, spec))
        return ListPage(request).respond(to_form or schema.model_validate, read)

    docs = spec.operation(f"list_{noun}", "read", problems=(404, 410), is_paginated=True, parameters=PAGE_PARAMETERS)
    docs |= {"name": f"list_{spec.record.object}_{noun}", "description": description}
    add_route(router, spec, "GET", f"{id_path(spec)}/{path}", endpoint, response_model=list_schema(schema), **docs)


def add_route(
    router: APIRouter,
    spec: ResourceSpec,
    method: str,
    path: str,
    endpoint: Endpoint,
    *,
    arguments: Mapping[str, tuple[Any, Any]] = NO_ARGUMENTS,
    **docs: Any,
) -> None:
    """Add a route. By default its name is made of the endpoint's name and the object's, and it returns the resource.

    `docs` override the defaults; the spec's description of the endpoint overrides both.
    """
    operation_name = endpoint.__name__.rstrip("_")
    defaults = {"name": f"{operation_name}_{spec.record.object}", "response_model": spec.response}
    if operation_name in spec.descriptions:
        docs["description"] = spec.descriptions[operation_name]
    documented_endpoint = with_endpoint_signature(
        endpoint, spec, has_id=path.startswith(id_path(spec)), arguments=arguments
    )
    router.add_api_route(path, documented_endpoint, methods=[method], **{**defaults, **docs})


def id_path(spec: ResourceSpec) -> str:
    """Return the path of one resource, relative to the path of its collection."""
    return f"/{{{spec.id_name}}}"


def body_argument(schema: Any) -> dict[str, tuple[Any, Any]]:
    """Return the argument for the body."""
    return {"body": (schema, Parameter.empty)}


def action_body_argument(schema: type[Body]) -> dict[str, tuple[Any, Any]]:
    """Return the argument for an action's body. It is optional if the schema requires no field."""
    if any(field.is_required() for field in schema.model_fields.values()):
        return body_argument(schema)
    return {"body": (schema | None, None)}


def version_argument(spec: ResourceSpec) -> dict[str, tuple[Any, Any]]:
    """Return the argument for the preconditions of the request."""
    return {"version": (Preconditions | None, spec.version_dependency)}


def with_endpoint_signature(
    endpoint: Endpoint,
    spec: ResourceSpec,
    *,
    has_id: bool = False,
    arguments: Mapping[str, tuple[Any, Any]] = NO_ARGUMENTS,
) -> Endpoint:
    """Return the endpoint with the signature that FastAPI documents: the path's IDs and `arguments`, each with its type and default."""
    names = ([spec.record.parent.field] if spec.record.parent else []) + ([spec.id_name] if has_id else [])
    path = dict.fromkeys(names, (str, Parameter.empty))
    return with_signature(endpoint, {"request": (Request, Parameter.empty), **path, **arguments})


def path_record_id(request: Request, spec: ResourceSpec) -> str:
    """Return the ID of the resource in the path."""
    record_id: str = request.path_params[spec.id_name]
    return record_id
