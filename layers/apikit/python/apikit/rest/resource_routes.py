"""The routes that every resource has, made from its kind. What only one resource can do is added to the router."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from fastapi import APIRouter, Depends, Path, Request, Response
from msgspec.structs import replace
from pydantic import ValidationError

from apikit.errors import FieldError, InvalidRequest
from apikit.field_errors import field_errors
from apikit.http.authentication import actor_of
from apikit.http.conditional_requests import if_match
from apikit.http.route import GuardedRoute
from apikit.resources.fields import ExternalRef
from apikit.resources.list_query import MOST_READ
from apikit.resources.pagination import PageRequest
from apikit.resources.preconditions import NO_CONDITIONS, Preconditions
from apikit.resources.records import adapter
from apikit.resources.store import SourceWord
from apikit.rest.bulk import JOB_SCHEMA, BulkAnswer, bulk_answer, bulk_body
from apikit.rest.endpoints import add_route, body_of_type, id_in, id_path, version_of
from apikit.rest.list_parameters import ListParameters
from apikit.rest.page_parameters import fitted
from apikit.rest.payloads import list_of, upsert_of
from apikit.rest.resource_spec import ResourceKind
from apikit.rest.response_shape import PARAMETERS
from apikit.rest.responses import ResourcePage

_BY_EXTERNAL_ID = "/by-external-id/{source}/{external_id:path}"


def _part(field: str, description: str, example: str) -> Any:
    """A part of the path that is a part of an external id, described as the schema of external ids describes it."""
    schema = adapter(ExternalRef).json_schema()["properties"][field]
    published = {keyword: schema[keyword] for keyword in ("minLength", "maxLength", "pattern")}
    return Path(description=description, examples=[example], json_schema_extra=published)


_EXTERNAL_ID: dict[str, tuple[Any, Any]] = {
    "source": (str, partial(_part, "source", "Name of the other system.", "opera")),
    "external_id": (str, partial(_part, "external_id", "ID of the resource in the other system.", "GRP-10042")),
}


Adder = Callable[[APIRouter, ResourceKind], None]
NOTHING: Mapping[str, Adder] = MappingProxyType({})


_CONDITIONS: dict[str, tuple[Any, Any]] = {"version": (Preconditions | None, Depends(if_match))}
"""The conditions of the request, none of which is required."""


def resource_routes(
    kind: ResourceKind, *, without: Iterable[str] = (), instead: Mapping[str, Adder] = NOTHING
) -> APIRouter:
    """Create, list, get, replace, update, delete, restore, by external id, bulk. Actions of its own are added by the slice.

    `without` leaves some of `ROUTES` out; `instead` adds a route of the slice's own in the place of one of them.
    """
    router = APIRouter(prefix=kind.prefix, tags=[kind.tag], route_class=GuardedRoute)
    for name, add in ROUTES.items():
        if name not in without:
            instead.get(name, add)(router, kind)
    return router


def _create(router: APIRouter, kind: ResourceKind) -> None:
    async def create(request: Request, body: Any) -> Response:
        representation = kind.representation(request)
        record = kind.service().create(actor_of(request), body.values(), within=kind.within(request))
        return representation.created(record, kind.collection_path(request))

    told = kind.operation("create", "write", problems=(*_placed(kind), 409), parameters=PARAMETERS)
    add_route(
        router,
        kind,
        "POST",
        "",
        create,
        takes=body_of_type(kind.takes),
        status_code=201,
        description=f"Create {_a(kind.noun)}.",
        **told,
    )


def _list(router: APIRouter, kind: ResourceKind) -> None:
    async def list_(request: Request) -> Response:
        asked, representation = ResourcePage(request, kind.record), kind.representation(request)

        def read(page_request: PageRequest) -> Response:
            page = kind.service().page(actor_of(request), page_request, within=kind.within(request))
            return asked.answer(representation.page(page.data), page)

        return fitted(asked.page_request, read, lambda response: len(response.body))

    parameters = [ListParameters(kind.record), *PARAMETERS]
    told = kind.operation("list", "read", problems=_placed(kind), pages=True, parameters=parameters)
    says = (
        f"List {_plural(kind)}. Returns the newest first by default. Some filter combinations scan up to {MOST_READ} resources per page. A "
        "page may then hold fewer than `limit` items; continue while `has_more` is true."
    )
    gives = list_of(kind.gives, has_total=True)
    add_route(router, kind, "GET", "", list_, response_model=gives, description=says, **told)


def _get(router: APIRouter, kind: ResourceKind) -> None:
    async def get(request: Request) -> Response:
        representation = kind.representation(request)
        return representation.one(
            kind.service().get(actor_of(request), id_in(request, kind), within=kind.within(request))
        )

    told = kind.operation("get", "read", problems=(404, 410), parameters=PARAMETERS)
    add_route(router, kind, "GET", id_path(kind), get, description=f"Get {_a(kind.noun)}.", **told)


def _replace(router: APIRouter, kind: ResourceKind) -> None:
    async def replace(request: Request, body: Any, version: Any) -> Response:
        representation = kind.representation(request)
        record = kind.service().replace(
            actor_of(request), id_in(request, kind), body.sent(), expecting=version, within=kind.within(request)
        )
        return representation.one(record)

    told = kind.operation("replace", "write", problems=(404, 409, 410, *kind.stale), parameters=PARAMETERS)
    takes = {**body_of_type(kind.takes), **version_of(kind)}
    says = f"Replace {_a(kind.noun)}. Replaces the resource as a whole; use PATCH to change single fields."
    add_route(router, kind, "PUT", id_path(kind), replace, takes=takes, description=says, **told)


def _update(router: APIRouter, kind: ResourceKind) -> None:
    async def update(request: Request, body: Any, version: Any) -> Response:
        representation = kind.representation(request)
        record = kind.service().update(
            actor_of(request), id_in(request, kind), body.changes(), expecting=version, within=kind.within(request)
        )
        return representation.one(record)

    told = kind.operation("update", "write", problems=(404, 409, 410, *kind.stale), parameters=PARAMETERS)
    takes = {**body_of_type(kind.patches), **version_of(kind)}
    says = f"Update {_a(kind.noun)}. Changes only the fields in the body (RFC 7396)."
    add_route(router, kind, "PATCH", id_path(kind), update, takes=takes, description=says, **told)


def _delete(router: APIRouter, kind: ResourceKind) -> None:
    async def delete(request: Request, version: Any) -> Response:
        kind.service().remove(actor_of(request), id_in(request, kind), expecting=version, within=kind.within(request))
        return Response(status_code=204)

    told = kind.operation("delete", "write", problems=(404, 409, 410, *kind.stale))
    says = f"Delete {_a(kind.noun)}. It can be restored for 30 days."
    add_route(
        router,
        kind,
        "DELETE",
        id_path(kind),
        delete,
        takes=version_of(kind),
        status_code=204,
        response_model=None,
        description=says,
        **told,
    )


def _restore(router: APIRouter, kind: ResourceKind) -> None:
    async def restore(request: Request, version: Any) -> Response:
        representation = kind.representation(request)
        record = kind.service().restore(
            actor_of(request), id_in(request, kind), expecting=version, within=kind.within(request)
        )
        return representation.one(record)

    told = kind.operation("restore", "write", problems=(404, 409, 412), parameters=PARAMETERS)
    says = (
        f"Restore a deleted {kind.noun}. Possible for 30 days after deletion. Returns 409 if another resource now uses something that "
        "this one had exclusively."
    )
    path = f"{id_path(kind)}/restore"
    add_route(router, kind, "POST", path, restore, takes=_CONDITIONS, description=says, **told)


def _upsert(router: APIRouter, kind: ResourceKind) -> None:
    async def upsert(request: Request, source: str, external_id: str, body: Any, version: Any) -> Response:
        representation = kind.representation(request)
        values = body.sent()
        word = _word(source, external_id, values.pop("source_updated_at", None))
        if kind.requires_version and word.at is None:
            # The source's own time orders what it sends; without it a change of what is there would be a blind one.
            version = replace(version or NO_CONDITIONS, is_required=True)
        record, is_new = kind.service().upsert(
            actor_of(request), word, values, expecting=version, within=kind.within(request)
        )
        return representation.created(record, kind.collection_path(request)) if is_new else representation.one(record)

    problems = (*_placed(kind), 409, *kind.stale)
    told = kind.operation("upsert", "write", problems=problems, may_create=True, parameters=PARAMETERS)
    says = (
        f"Upsert {kind.noun} by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if "
        "nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces."
    )
    if kind.requires_version:
        says += " To change an existing resource, send `If-Match` or `source_updated_at`; without either, the API returns 428."
    takes = {**_EXTERNAL_ID, **body_of_type(partial(upsert_of, kind.takes)), **_CONDITIONS}
    add_route(router, kind, "PUT", _BY_EXTERNAL_ID, upsert, takes=takes, description=says, **told)


def _named(router: APIRouter, kind: ResourceKind) -> None:
    async def get(request: Request, source: str, external_id: str) -> Response:
        representation = kind.representation(request)
        word = _word(source, external_id, None)
        return representation.one(kind.service().named(actor_of(request), word, within=kind.within(request)))

    told = kind.operation("get_by_external_id", "read", problems=(404, 410), parameters=PARAMETERS)
    says = f"Get {kind.noun} by external ID. Returns the resource that has this ID in another system."
    name = f"get_{kind.record.object}_by_external_id"
    add_route(router, kind, "GET", _BY_EXTERNAL_ID, get, takes=_EXTERNAL_ID, name=name, description=says, **told)


def _bulk(router: APIRouter, kind: ResourceKind) -> None:
    async def bulk(request: Request, body: Any) -> Response:
        return bulk_answer(kind, request, body)

    told = kind.operation("bulk", "write", problems=_placed(kind), may_begin=True)
    told["responses"][202]["content"] = {"application/json": {"schema": {"$ref": JOB_SCHEMA}}}
    says = (
        f"Change {_plural(kind)} in bulk. Creates, updates and deletes many {_plural(kind)} in one request. Each item is independent: a "
        "failure does not affect the others. Each item counts as one request against your limits.\n\n"
        "Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than "
        "100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs "
        "it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends."
    )
    takes = body_of_type(partial(bulk_body, kind.takes, kind.patches, kind.example_id))
    name = f"bulk_{kind.record.collection}"
    add_route(
        router, kind, "POST", "/bulk", bulk, takes=takes, name=name, response_model=BulkAnswer, description=says, **told
    )


# In the order in which readers look for them; a path of fixed words is never one with an id in their place (`PublicRoute.matches`).
ROUTES: Mapping[str, Adder] = {
    "create": _create,
    "list": _list,
    "get": _get,
    "update": _update,
    "replace": _replace,
    "delete": _delete,
    "restore": _restore,
    "upsert": _upsert,
    "get_by_external_id": _named,
    "bulk": _bulk,
}


def _word(source: str, external_id: str, at: Any) -> SourceWord:
    try:
        ref = adapter(ExternalRef).validate_python({"source": source, "external_id": external_id})
    except ValidationError as error:
        faults = field_errors(error.errors(include_url=False, include_input=False))
        raise InvalidRequest.of(
            [FieldError(fault.code, fault.detail, parameter=(fault.pointer or "/")[1:]) for fault in faults]
        ) from error
    return SourceWord(ref.source, ref.external_id, at)


def _placed(kind: ResourceKind) -> tuple[int, ...]:
    """A place may not exist."""
    return (404,) if kind.record.parent else ()


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _plural(kind: ResourceKind) -> str:
    return f"{kind.name}s" if kind.name else kind.record.collection.replace("-", " ")
