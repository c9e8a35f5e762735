"""Routes of API keys, version 1. Keys have no external IDs, and revoked keys cannot be restored."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import APIRouter, Request, Response

from apikit.http import current_actor
from apikit.resources import records
from apikit.rest import ResourceSpec, endpoints, resource_routes, responses
from domain.api_keys.model import ApiKey
from domain.api_keys.wiring import api_key_service
from functions.api_keys.v1.schemas import (
    ApiKeyIn,
    ApiKeyOut,
    ApiKeyPatch,
    IssuedKeyOut,
    RegenerateIn,
    issued_key_form,
    key_form,
)

_NEEDED_SCOPES = (
    "Your credentials need every scope that the key has afterwards, unless the change only restricts it: fewer scopes, lower limits, fewer "
    "networks, domains or user agents, an earlier expiry, required signatures, or `disabled`."
)
_DESCRIPTIONS = {
    "list": "List API keys. Returns the keys of your own credentials' environment (live or test), newest first by default.",
    "replace": f"Replace an API key. Takes effect with the next request. {_NEEDED_SCOPES}",
    "update": f"Update an API key. Takes effect with the next request. {_NEEDED_SCOPES}",
    "delete": "Revoke an API key. Requests with it are refused immediately. Needs no scope of the key.",
}


def _present(keys: Sequence[ApiKey]) -> list[records.JsonObject]:
    return [key_form(key).model_dump(mode="json") for key in api_key_service().get_states(keys)]


SPEC = ResourceSpec(
    record=ApiKey,
    tag="API keys",
    service=api_key_service,
    create_body=ApiKeyIn,
    patch_body=ApiKeyPatch,
    response=ApiKeyOut,
    to_forms=_present,
    name="API key",
    id_parameter="key_id",
    descriptions=_DESCRIPTIONS,
    # A change can add scopes, or lift the restriction to addresses.
    sensitive_operations=frozenset({"create", "replace", "update", "regenerate"}),
)


def _add_create(router: APIRouter, spec: ResourceSpec) -> None:
    async def create(request: Request, body: Any) -> Response:
        issued_key = api_key_service().issue(current_actor(request), body.values())
        headers = {**responses.location_header(f"/v1/api-keys/{issued_key.record.id}"), **responses.NO_STORE}
        (state,) = api_key_service().get_states([issued_key.record])
        form = issued_key_form(issued_key, state)
        return responses.record_response(request, form, issued_key.record, status=HTTPStatus.CREATED, headers=headers)

    _add_issue_route(
        router,
        spec,
        "",
        create,
        arguments=endpoints.body_argument(ApiKeyIn),
        status_code=HTTPStatus.CREATED,
        description="Create an API key. Its secret is shown only once.",
        **spec.operation("create", "write"),
    )


def _add_get(router: APIRouter, spec: ResourceSpec) -> None:
    async def get(request: Request) -> Response:
        # One read returns the record and its last use.
        state = api_key_service().get_state(current_actor(request), endpoints.path_record_id(request, spec))
        return responses.record_response(request, key_form(state), state.record)

    openapi_docs = spec.operation("get", "read", problems=(404, 410))
    endpoints.add_route(
        router, spec, "GET", endpoints.id_path(spec), get, description="Get an API key.", **openapi_docs
    )


async def regenerate(request: Request, version: Any, body: RegenerateIn | None = None) -> Response:
    """Return the key with its new secret."""
    hours = (body or RegenerateIn()).grace_hours
    issued_key = api_key_service().regenerate(
        current_actor(request), endpoints.path_record_id(request, SPEC), grace_hours=hours, preconditions=version
    )
    (state,) = api_key_service().get_states([issued_key.record])
    form = issued_key_form(issued_key, state)
    return responses.record_response(request, form, issued_key.record, headers=responses.NO_STORE)


def _add_issue_route(
    router: APIRouter,
    spec: ResourceSpec,
    path: str,
    endpoint: Any,
    *,
    arguments: Mapping[str, Any],
    **openapi_docs: Any,
) -> None:
    """Add a route that returns a new secret."""
    endpoints.add_route(
        router,
        spec,
        "POST",
        path,
        endpoint,
        arguments=arguments,
        response_model=IssuedKeyOut,
        **openapi_docs,
    )


router = resource_routes(
    SPEC,
    exclude=("restore", "upsert", "get_by_external_id", "bulk"),
    overrides={"create": _add_create, "get": _add_get},
)
_add_issue_route(
    router,
    SPEC,
    f"{endpoints.id_path(SPEC)}/regenerate",
    regenerate,
    arguments={**endpoints.action_body_argument(RegenerateIn), **endpoints.version_argument(SPEC)},
    description="Regenerate an API key's secret. The new secret is shown only once. The old secret works for another `grace_hours`. Your "
    "credentials need every scope of the key.",
    **SPEC.operation("regenerate", "write", problems=(404, 409, 410, 412)),
)
