"""The routes that every resource has, created from its spec. Routes of one resource only are added to the router."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from fastapi import APIRouter, Request, Response

from apikit.http.authentication import current_actor
from apikit.http.route import GuardedRoute
from apikit.resources.lists import MAX_RECORDS_READ
from apikit.rest.bulk import JOB_SCHEMA, BulkAnswer, bulk_body, bulk_response
from apikit.rest.endpoints import (
    OPTIONAL_PRECONDITIONS,
    add_route,
    body_argument,
    id_path,
    path_record_id,
    version_argument,
)
from apikit.rest.external_id_routes import add_get_by_external_id, add_upsert
from apikit.rest.list_parameters import ListParameters
from apikit.rest.payloads import list_schema
from apikit.rest.resource_spec import ResourceSpec
from apikit.rest.response_shape import SELECTION_PARAMETERS
from apikit.rest.responses import ResourcePage

RouteAdder = Callable[[APIRouter, ResourceSpec], None]
NO_OVERRIDES: Mapping[str, RouteAdder] = MappingProxyType({})


def resource_routes(
    spec: ResourceSpec, *, exclude: Iterable[str] = (), overrides: Mapping[str, RouteAdder] = NO_OVERRIDES
) -> APIRouter:
    """Return a router with the routes of `ROUTES` for a resource. The slice adds the resource's own actions.

    `exclude` has the names of routes to omit; `overrides` has functions that add a different route, by name.
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

    docs = spec.operation("create", "write", problems=(*spec.parent_problems, 409), parameters=SELECTION_PARAMETERS)
    add_route(
        router,
        spec,
        "POST",
        "",
        create,
        arguments=body_argument(spec.create_body),
        status_code=201,
        description=f"Create {_with_article(spec.noun)}.",
        **docs,
    )


def _list(router: APIRouter, spec: ResourceSpec) -> None:
    async def list_(request: Request) -> Response:
        list_page, representation = ResourcePage(request, spec.record), spec.representation(request)
        read = partial(spec.service().page, current_actor(request), parent_ids=spec.parent_ids(request))
        return list_page.respond_with(representation, read)

    parameters = [ListParameters(spec.record), *SELECTION_PARAMETERS]
    docs = spec.operation("list", "read", problems=spec.parent_problems, is_paginated=True, parameters=parameters)
    description = (
        f"List {_plural(spec)}. Returns the newest first by default. Some filter combinations scan up to {MAX_RECORDS_READ} resources per "
        "page. A page may then hold fewer than `limit` items; continue while `has_more` is true."
    )
    schema = list_schema(spec.response, has_total=True)
    add_route(router, spec, "GET", "", list_, response_model=schema, description=description, **docs)


def _get(router: APIRouter, spec: ResourceSpec) -> None:
    async def get(request: Request) -> Response:
        representation = spec.representation(request)
        return representation.to_response(
            spec.service().get(
                current_actor(request), path_record_id(request, spec), parent_ids=spec.parent_ids(request)
            )
        )

    docs = spec.operation("get", "read", problems=(404, 410), parameters=SELECTION_PARAMETERS)
    add_route(router, spec, "GET", id_path(spec), get, description=f"Get {_with_article(spec.noun)}.", **docs)


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

    docs = spec.operation(
        "replace", "write", problems=(404, 409, 410, *spec.version_problems), parameters=SELECTION_PARAMETERS
    )
    arguments = {**body_argument(spec.create_body), **version_argument(spec)}
    description = (
        f"Replace {_with_article(spec.noun)}. Replaces the resource as a whole; use PATCH to change single fields."
    )
    add_route(router, spec, "PUT", id_path(spec), replace, arguments=arguments, description=description, **docs)


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

    docs = spec.operation(
        "update", "write", problems=(404, 409, 410, *spec.version_problems), parameters=SELECTION_PARAMETERS
    )
    arguments = {**body_argument(spec.patch_body), **version_argument(spec)}
    description = f"Update {_with_article(spec.noun)}. Changes only the fields in the body (RFC 7396)."
    add_route(router, spec, "PATCH", id_path(spec), update, arguments=arguments, description=description, **docs)


def _delete(router: APIRouter, spec: ResourceSpec) -> None:
    async def delete(request: Request, version: Any) -> Response:
        spec.service().remove(
            current_actor(request),
            path_record_id(request, spec),
            preconditions=version,
            parent_ids=spec.parent_ids(request),
        )
        return Response(status_code=204)

    docs = spec.operation("delete", "write", problems=(404, 409, 410, *spec.version_problems))
    description = f"Delete {_with_article(spec.noun)}. It can be restored for 30 days."
    add_route(
        router,
        spec,
        "DELETE",
        id_path(spec),
        delete,
        arguments=version_argument(spec),
        status_code=204,
        response_model=None,
        description=description,
        **docs,
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

    docs = spec.operation("restore", "write", problems=(404, 409, 412), parameters=SELECTION_PARAMETERS)
    description = (
        f"Restore a deleted {spec.noun}. Possible for 30 days after deletion. Returns 409 if another resource now uses something that "
        "this one had exclusively."
    )
    path = f"{id_path(spec)}/restore"
    add_route(router, spec, "POST", path, restore, arguments=OPTIONAL_PRECONDITIONS, description=description, **docs)


def _bulk(router: APIRouter, spec: ResourceSpec) -> None:
    async def bulk(request: Request, body: Any) -> Response:
        return bulk_response(spec, request, body)

    docs = spec.operation("bulk", "write", problems=spec.parent_problems, may_start_job=True)
    docs["responses"][202]["content"] = {"application/json": {"schema": {"$ref": JOB_SCHEMA}}}
    description = (
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
        description=description,
        **docs,
    )


# In the order of the published reference. `/bulk` never matches the path with an ID in its place (`PublicRoute.matches`).
ROUTES: Mapping[str, RouteAdder] = {
    "create": _create,
    "list": _list,
    "get": _get,
    "update": _update,
    "replace": _replace,
    "delete": _delete,
    "restore": _restore,
    "upsert": add_upsert,
    "get_by_external_id": add_get_by_external_id,
    "bulk": _bulk,
}


def _with_article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _plural(spec: ResourceSpec) -> str:
    return f"{spec.name}s" if spec.name else spec.record.collection.replace("-", " ")
