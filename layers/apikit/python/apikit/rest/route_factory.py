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
from apikit.http.authentication import current_actor
from apikit.http.conditional_requests import if_match
from apikit.http.route import GuardedRoute
from apikit.resources.fields import ExternalRef
from apikit.resources.lists import MOST_READ, PageRequest
from apikit.resources.preconditions import NO_CONDITIONS, Preconditions
from apikit.resources.stores import SourceUpdate
from apikit.rest.bulk import JOB_SCHEMA, BulkAnswer, bulk_body, bulk_response
from apikit.rest.endpoints import add_route, body_argument, id_path, path_record_id, version_argument
from apikit.rest.list_parameters import ListParameters
from apikit.rest.page_parameters import fit_response
from apikit.rest.payloads import list_schema, upsert_schema
from apikit.rest.resource_spec import ResourceSpec
from apikit.rest.response_shape import SELECTION_PARAMETERS
from apikit.rest.responses import ResourcePage
from apikit.type_adapters import adapter

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


RouteAdder = Callable[[APIRouter, ResourceSpec], None]
NO_OVERRIDES: Mapping[str, RouteAdder] = MappingProxyType({})


_CONDITIONS: dict[str, tuple[Any, Any]] = {"version": (Preconditions | None, Depends(if_match))}
"""The conditions of the request, none of which is required."""


def resource_routes(
    spec: ResourceSpec, *, exclude: Iterable[str] = (), overrides: Mapping[str, RouteAdder] = NO_OVERRIDES
) -> APIRouter:
    """Create, list, get, replace, update, delete, restore, by external id, bulk. Actions of its own are added by the slice.

    `exclude` leaves some of `ROUTES` out; `overrides` adds a route of the slice's own in the place of one of them.
    """
    router = APIRouter(prefix=spec.prefix, tags=[spec.tag], route_class=GuardedRoute)
    for name, add in ROUTES.items():
        if name not in exclude:
            overrides.get(name, add)(router, spec)
    return router


def _create(router: APIRouter, spec: ResourceSpec) -> None:
    async def create(request: Request, body: Any) -> Response:
        representation = spec.representation(request)
        record = spec.service().create(current_actor(request), body.values(), parent_ids=spec.parent_ids(request))
        return representation.to_created_response(record, spec.collection_path(request))

    told = spec.operation("create", "write", problems=(*_placed(spec), 409), parameters=SELECTION_PARAMETERS)
    add_route(
        router,
        spec,
        "POST",
        "",
        create,
        arguments=body_argument(spec.create_body),
        status_code=201,
        description=f"Create {_a(spec.noun)}.",
        **told,
    )


def _list(router: APIRouter, spec: ResourceSpec) -> None:
    async def list_(request: Request) -> Response:
        asked, representation = ResourcePage(request, spec.record), spec.representation(request)

        def read(page_request: PageRequest) -> Response:
            page = spec.service().page(current_actor(request), page_request, parent_ids=spec.parent_ids(request))
            return asked.to_response(representation.to_page_data(page.data), page)

        return fit_response(asked.page_request, read, lambda response: len(response.body))

    parameters = [ListParameters(spec.record), *SELECTION_PARAMETERS]
    told = spec.operation("list", "read", problems=_placed(spec), is_paginated=True, parameters=parameters)
    says = (
        f"List {_plural(spec)}. Returns the newest first by default. Some filter combinations scan up to {MOST_READ} resources per page. A "
        "page may then hold fewer than `limit` items; continue while `has_more` is true."
    )
    gives = list_schema(spec.response, has_total=True)
    add_route(router, spec, "GET", "", list_, response_model=gives, description=says, **told)


def _get(router: APIRouter, spec: ResourceSpec) -> None:
    async def get(request: Request) -> Response:
        representation = spec.representation(request)
        return representation.to_response(
            spec.service().get(
                current_actor(request), path_record_id(request, spec), parent_ids=spec.parent_ids(request)
            )
        )

    told = spec.operation("get", "read", problems=(404, 410), parameters=SELECTION_PARAMETERS)
    add_route(router, spec, "GET", id_path(spec), get, description=f"Get {_a(spec.noun)}.", **told)


def _replace(router: APIRouter, spec: ResourceSpec) -> None:
    async def replace(request: Request, body: Any, version: Any) -> Response:
        representation = spec.representation(request)
        record = spec.service().replace(
            current_actor(request),
            path_record_id(request, spec),
            body.sent_values(),
            preconditions=version,
            parent_ids=spec.parent_ids(request),
        )
        return representation.to_response(record)

    told = spec.operation(
        "replace", "write", problems=(404, 409, 410, *spec.stale_version_statuses), parameters=SELECTION_PARAMETERS
    )
    arguments = {**body_argument(spec.create_body), **version_argument(spec)}
    says = f"Replace {_a(spec.noun)}. Replaces the resource as a whole; use PATCH to change single fields."
    add_route(router, spec, "PUT", id_path(spec), replace, arguments=arguments, description=says, **told)


def _update(router: APIRouter, spec: ResourceSpec) -> None:
    async def update(request: Request, body: Any, version: Any) -> Response:
        representation = spec.representation(request)
        record = spec.service().update(
            current_actor(request),
            path_record_id(request, spec),
            body.changes(),
            preconditions=version,
            parent_ids=spec.parent_ids(request),
        )
        return representation.to_response(record)

    told = spec.operation(
        "update", "write", problems=(404, 409, 410, *spec.stale_version_statuses), parameters=SELECTION_PARAMETERS
    )
    arguments = {**body_argument(spec.patch_body), **version_argument(spec)}
    says = f"Update {_a(spec.noun)}. Changes only the fields in the body (RFC 7396)."
    add_route(router, spec, "PATCH", id_path(spec), update, arguments=arguments, description=says, **told)


def _delete(router: APIRouter, spec: ResourceSpec) -> None:
    async def delete(request: Request, version: Any) -> Response:
        spec.service().remove(
            current_actor(request),
            path_record_id(request, spec),
            preconditions=version,
            parent_ids=spec.parent_ids(request),
        )
        return Response(status_code=204)

    told = spec.operation("delete", "write", problems=(404, 409, 410, *spec.stale_version_statuses))
    says = f"Delete {_a(spec.noun)}. It can be restored for 30 days."
    add_route(
        router,
        spec,
        "DELETE",
        id_path(spec),
        delete,
        arguments=version_argument(spec),
        status_code=204,
        response_model=None,
        description=says,
        **told,
    )


def _restore(router: APIRouter, spec: ResourceSpec) -> None:
    async def restore(request: Request, version: Any) -> Response:
        representation = spec.representation(request)
        record = spec.service().restore(
            current_actor(request),
            path_record_id(request, spec),
            preconditions=version,
            parent_ids=spec.parent_ids(request),
        )
        return representation.to_response(record)

    told = spec.operation("restore", "write", problems=(404, 409, 412), parameters=SELECTION_PARAMETERS)
    says = (
        f"Restore a deleted {spec.noun}. Possible for 30 days after deletion. Returns 409 if another resource now uses something that "
        "this one had exclusively."
    )
    path = f"{id_path(spec)}/restore"
    add_route(router, spec, "POST", path, restore, arguments=_CONDITIONS, description=says, **told)


def _upsert(router: APIRouter, spec: ResourceSpec) -> None:
    async def upsert(request: Request, source: str, external_id: str, body: Any, version: Any) -> Response:
        representation = spec.representation(request)
        values = body.sent_values()
        source_update = _word(source, external_id, values.pop("source_updated_at", None))
        if spec.requires_version and source_update.at is None:
            # The source's own time orders what it sends; without it a change of what is there would be a blind one.
            version = replace(version or NO_CONDITIONS, is_required=True)
        record, is_new = spec.service().upsert(
            current_actor(request), source_update, values, preconditions=version, parent_ids=spec.parent_ids(request)
        )
        return (
            representation.to_created_response(record, spec.collection_path(request))
            if is_new
            else representation.to_response(record)
        )

    problems = (*_placed(spec), 409, *spec.stale_version_statuses)
    told = spec.operation("upsert", "write", problems=problems, may_create=True, parameters=SELECTION_PARAMETERS)
    says = (
        f"Upsert {spec.noun} by external ID. Creates or replaces the resource that has this ID in another system. Nothing is written if "
        "nothing changes. With `If-None-Match: *` the request only creates, with `If-Match` it only replaces."
    )
    if spec.requires_version:
        says += " To change an existing resource, send `If-Match` or `source_updated_at`; without either, the API returns 428."
    arguments = {**_EXTERNAL_ID, **body_argument(partial(upsert_schema, spec.create_body)), **_CONDITIONS}
    add_route(router, spec, "PUT", _BY_EXTERNAL_ID, upsert, arguments=arguments, description=says, **told)


def _named(router: APIRouter, spec: ResourceSpec) -> None:
    async def get(request: Request, source: str, external_id: str) -> Response:
        representation = spec.representation(request)
        source_update = _word(source, external_id, None)
        return representation.to_response(
            spec.service().find_by_external_id(
                current_actor(request), source_update, parent_ids=spec.parent_ids(request)
            )
        )

    told = spec.operation("get_by_external_id", "read", problems=(404, 410), parameters=SELECTION_PARAMETERS)
    says = f"Get {spec.noun} by external ID. Returns the resource that has this ID in another system."
    name = f"get_{spec.record.object}_by_external_id"
    add_route(router, spec, "GET", _BY_EXTERNAL_ID, get, arguments=_EXTERNAL_ID, name=name, description=says, **told)


def _bulk(router: APIRouter, spec: ResourceSpec) -> None:
    async def bulk(request: Request, body: Any) -> Response:
        return bulk_response(spec, request, body)

    told = spec.operation("bulk", "write", problems=_placed(spec), may_start_job=True)
    told["responses"][202]["content"] = {"application/json": {"schema": {"$ref": JOB_SCHEMA}}}
    says = (
        f"Change {_plural(spec)} in bulk. Creates, updates and deletes many {_plural(spec)} in one request. Each item is independent: a "
        "failure does not affect the others. Each item counts as one request against your limits.\n\n"
        "Up to 100 items are counted at once; if a limit cannot take all of them, the API returns 429 for the whole request. More than "
        "100 items run as a job: the API returns 202 with its address, regardless of your limits. The job counts each item when it runs "
        "it, and uses at most half of each limit, so your other requests can continue. `estimated_end_at` of the job shows when it ends."
    )
    arguments = body_argument(partial(bulk_body, spec.create_body, spec.patch_body, spec.example_id))
    name = f"bulk_{spec.record.collection}"
    add_route(
        router,
        spec,
        "POST",
        "/bulk",
        bulk,
        arguments=arguments,
        name=name,
        response_model=BulkAnswer,
        description=says,
        **told,
    )


# In the order in which readers look for them; a path of fixed words is never one with an id in their place (`PublicRoute.matches`).
ROUTES: Mapping[str, RouteAdder] = {
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


def _word(source: str, external_id: str, at: Any) -> SourceUpdate:
    try:
        ref = adapter(ExternalRef).validate_python({"source": source, "external_id": external_id})
    except ValidationError as error:
        faults = field_errors(error.errors(include_url=False, include_input=False))
        raise InvalidRequest.from_errors(
            [FieldError(fault.code, fault.detail, parameter=(fault.pointer or "/")[1:]) for fault in faults]
        ) from error
    return SourceUpdate(ref.source, ref.external_id, at)


def _placed(spec: ResourceSpec) -> tuple[int, ...]:
    """A place may not exist."""
    return (404,) if spec.record.parent else ()


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _plural(spec: ResourceSpec) -> str:
    return f"{spec.name}s" if spec.name else spec.record.collection.replace("-", " ")
