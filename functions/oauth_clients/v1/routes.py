"""Routes of OAuth clients, version 1. Clients have no external IDs, and deleted clients cannot be restored."""

from http import HTTPStatus
from typing import Any

from fastapi import APIRouter, Request, Response

from apikit.http import current_actor
from apikit.rest import ResourceSpec, endpoints, resource_routes, responses
from domain.oauth_clients.model import OAuthClient
from domain.oauth_clients.wiring import oauth_client_service
from functions.oauth_clients.v1.schemas import (
    IssuedClientOut,
    OAuthClientIn,
    OAuthClientOut,
    OAuthClientPatch,
    RotateClientSecretIn,
    issued_client_form,
)

_NEEDED_SCOPES = (
    "Your credentials need every scope that the client has afterwards, unless the change only restricts it: fewer scopes, redirect URIs, "
    "grant types or public keys."
)
_DESCRIPTIONS = {
    "list": "List OAuth clients. Returns the clients of your own credentials' environment (live or test), newest first by default.",
    "replace": f"Replace an OAuth client. Takes effect with the next request. {_NEEDED_SCOPES}",
    "update": f"Update an OAuth client. Takes effect with the next request. {_NEEDED_SCOPES}",
    "delete": "Delete an OAuth client. Requests with its tokens are refused immediately. Needs no scope of the client.",
}

SPEC = ResourceSpec(
    record=OAuthClient,
    tag="OAuth clients",
    service=oauth_client_service,
    create_body=OAuthClientIn,
    patch_body=OAuthClientPatch,
    response=OAuthClientOut,
    name="OAuth client",
    id_parameter="oauth_client_id",
    descriptions=_DESCRIPTIONS,
    # Whoever changes the redirect URIs or the keys of a client gets its codes and tokens.
    sensitive_operations=frozenset({"create", "replace", "update", "rotate_secret"}),
)


def _add_create(router: APIRouter, spec: ResourceSpec) -> None:
    async def create(request: Request, body: Any) -> Response:
        issued_client = oauth_client_service().issue(current_actor(request), body.values())
        record = issued_client.record
        headers = {**responses.location_header(f"/v1/oauth-clients/{record.id}"), **responses.NO_STORE}
        form = issued_client_form(issued_client)
        return responses.record_response(request, form, record, status=HTTPStatus.CREATED, headers=headers)

    endpoints.add_route(
        router,
        spec,
        "POST",
        "",
        create,
        arguments=endpoints.body_argument(OAuthClientIn),
        status_code=HTTPStatus.CREATED,
        **{
            **spec.operation("create", "write", problems=(409,)),
            "response_model": IssuedClientOut,
            "description": "Create an OAuth client. Its secret is shown only once.",
        },
    )


async def rotate_secret(request: Request, version: Any, body: RotateClientSecretIn | None = None) -> Response:
    """Rotate the secret and return the client with the new one."""
    issued_client = oauth_client_service().rotate_secret(
        current_actor(request),
        endpoints.path_record_id(request, SPEC),
        grace_hours=(body or RotateClientSecretIn()).grace_hours,
        preconditions=version,
    )
    form = issued_client_form(issued_client)
    return responses.record_response(request, form, issued_client.record, headers=responses.NO_STORE)


router = resource_routes(
    SPEC,
    exclude=("restore", "upsert", "get_by_external_id", "bulk"),
    overrides={"create": _add_create},
)
endpoints.add_route(
    router,
    SPEC,
    "POST",
    f"{endpoints.id_path(SPEC)}/rotate-secret",
    rotate_secret,
    arguments={**endpoints.action_body_argument(RotateClientSecretIn), **endpoints.version_argument(SPEC)},
    **{
        **SPEC.operation("rotate_secret", "write", problems=(404, 409, 410, 412)),
        "name": "rotate_oauth_client_secret",
        "response_model": IssuedClientOut,
        "description": "Rotate an OAuth client's secret. The new secret is shown only once. The old secret works for another "
        "`grace_hours`. Your credentials need every scope of the client.",
    },
)
endpoints.add_actions(
    router,
    SPEC,
    {
        "suspend": "Suspend an OAuth client. The client, its tokens and the access that people gave it are refused immediately. "
        "Needs no scope of the client.",
        "activate": "Activate a suspended OAuth client. Tokens that were issued to the client itself before the suspension stay refused. "
        "Your credentials need every scope of the client.",
    },
)
