"""Endpoints as FastAPI is to see them: what a resource's path and body hold, made at run time; and actions beside the usual ones."""

from collections.abc import Callable, Mapping
from functools import partial
from inspect import Parameter
from types import MappingProxyType
from typing import Any

from fastapi import APIRouter, Request, Response

from apikit.http.arguments import with_signature
from apikit.http.authentication import actor_of
from apikit.resources.preconditions import Preconditions
from apikit.resources.records import Record
from apikit.rest.payloads import Body
from apikit.rest.resource_spec import ResourceKind
from apikit.rest.response_shape import PARAMETERS

Endpoint = Callable[..., Any]
NOTHING: Mapping[str, tuple[Any, Any]] = MappingProxyType({})


def add_action(
    router: APIRouter,
    kind: ResourceKind,
    name: str,
    act: Callable[..., Record],
    *,
    text: str,
    summary: str | None = None,
    body: type[Body] | None = None,
) -> None:
    """`POST …/{id}/{name}`, answered with the resource. `act(actor, id, expecting=…, within=…[, values=…])` does it.

    `text` is the description; the summary is its first clause unless given. With `body`, its values are passed on.
    """

    async def endpoint(request: Request, version: Any, body: Any = None) -> Response:
        representation = kind.representation(request)
        values = {"values": body.values()} if body is not None else {}
        record = act(actor_of(request), id_in(request, kind), expecting=version, within=kind.within(request), **values)
        return representation.one(record)

    takes = {**version_of(kind), **(body_of_action(body) if body else NOTHING)}
    word = name.replace("-", "_")
    told = kind.operation(word, "write", problems=(404, 409, 410, *kind.stale), parameters=PARAMETERS)
    told |= {"name": f"{word}_{kind.record.object}", "summary": summary, "description": text}
    add_route(router, kind, "POST", f"{id_path(kind)}/{name}", endpoint, takes=takes, **told)


def add_actions(router: APIRouter, kind: ResourceKind, texts: Mapping[str, str]) -> None:
    """An action for each name, described by its text; the service's `act` does them all."""

    def act(name: str, *who: Any, **told: Any) -> Record:
        service: Any = kind.service()
        record: Record = service.act(*who, name, **told)
        return record

    for name, text in texts.items():
        add_action(router, kind, name, partial(act, name), text=text)


def add_route(
    router: APIRouter,
    kind: ResourceKind,
    method: str,
    path: str,
    endpoint: Endpoint,
    *,
    takes: Mapping[str, tuple[Any, Any]] = NOTHING,
    **told: Any,
) -> None:
    """Adds one route. It is named after its endpoint and the object, and answers the resource, unless `told` otherwise.

    The kind's own text for the endpoint's name is its description.
    """
    word = endpoint.__name__.rstrip("_")
    usual = {"name": f"{word}_{kind.record.object}", "response_model": kind.gives}
    if word in kind.texts:
        told["description"] = kind.texts[word]
    described = signed(endpoint, kind, has_id=path.startswith(id_path(kind)), takes=takes)
    router.add_api_route(path, described, methods=[method], **{**usual, **told})


def id_path(kind: ResourceKind) -> str:
    """The path of one resource below its collection's."""
    return f"/{{{kind.id_name}}}"


def body_of_type(schema: Any) -> dict[str, tuple[Any, Any]]:
    """The parameter that holds the body."""
    return {"body": (schema, Parameter.empty)}


def body_of_action(schema: type[Body]) -> dict[str, tuple[Any, Any]]:
    """The parameter that holds an action's body; None when the request has none, where the schema requires no field."""
    if any(field.is_required() for field in schema.model_fields.values()):
        return body_of_type(schema)
    return {"body": (schema | None, None)}


def version_of(kind: ResourceKind) -> dict[str, tuple[Any, Any]]:
    """The parameter that holds the version that the request expects."""
    return {"version": (Preconditions | None, kind.version)}


def signed(
    endpoint: Endpoint, kind: ResourceKind, *, has_id: bool = False, takes: Mapping[str, tuple[Any, Any]] = NOTHING
) -> Endpoint:
    """The endpoint with the parameters that FastAPI is to see: the path's ids, and what it `takes`, each with its type and default."""
    names = ([kind.record.parent.field] if kind.record.parent else []) + ([kind.id_name] if has_id else [])
    path = dict.fromkeys(names, (str, Parameter.empty))
    return with_signature(endpoint, {"request": (Request, Parameter.empty), **path, **takes})


def id_in(request: Request, kind: ResourceKind) -> str:
    """The id that the path gives."""
    record_id: str = request.path_params[kind.id_name]
    return record_id
