"""Endpoints of the authorization server for programs: tokens, revocation, introspection, metadata and keys."""

from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Request, Response

from apikit.tokens import list_public_keys
from domain.oauth.server_metadata import build_metadata
from domain.oauth.wiring import issuer_url, oauth_server, token_endpoints
from functions.oauth.oauth_route import OAuthRoute, json_response, oauth_error, read_form

if TYPE_CHECKING:
    from domain.oauth.oauth_request import OAuthRequest, OAuthResponse

_PER_MINUTE = {"x-rate-limit-per-address": 600}
_BEARER_CHALLENGE = 'Bearer realm="wedsync"'
_CACHEABLE = {"Cache-Control": "public, max-age=300"}

router = APIRouter(route_class=OAuthRoute)


@router.post("/oauth/token", openapi_extra=_PER_MINUTE)
async def create_token(request: Request) -> Response:
    """Give a client the tokens of a grant (RFC 6749 section 3.2)."""
    return _respond(oauth_server().respond_to_token_request(await _read_request(request)))


@router.post("/oauth/revoke", openapi_extra=_PER_MINUTE)
async def revoke_token(request: Request) -> Response:
    """Revoke a client's own token (RFC 7009)."""
    return _respond(token_endpoints().revoke(await _read_request(request)))


@router.post("/oauth/introspect", openapi_extra=_PER_MINUTE)
async def introspect_token(request: Request) -> Response:
    """Describe a client's own token (RFC 7662)."""
    return _respond(token_endpoints().introspect(await _read_request(request)))


@router.get("/oauth/introspect", openapi_extra=_PER_MINUTE)
async def introspect_bearer_token(request: Request) -> Response:
    """Describe the bearer token of the request itself."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        text = "Send Authorization: Bearer with an access token."
        return oauth_error("invalid_token", text, status=401, headers={"WWW-Authenticate": _BEARER_CHALLENGE})
    description = token_endpoints().describe_bearer(token.strip())
    if description is None:
        text = "The access token is invalid, has expired or was revoked."
        challenge = f'{_BEARER_CHALLENGE}, error="invalid_token", error_description="{text}"'
        return oauth_error("invalid_token", text, status=401, headers={"WWW-Authenticate": challenge})
    return json_response(200, description)


@router.get("/.well-known/oauth-authorization-server")
async def get_metadata(_request: Request) -> Response:
    """Return the metadata of the authorization server (RFC 8414)."""
    return json_response(200, build_metadata(issuer_url()), cache=_CACHEABLE)


@router.get("/.well-known/jwks.json")
async def get_keys(_request: Request) -> Response:
    """Return the public keys that verify access tokens (RFC 7517)."""
    return json_response(200, {"keys": list_public_keys()}, cache=_CACHEABLE)


async def _read_request(request: Request) -> "OAuthRequest":
    from domain.oauth.oauth_request import OAuthRequest  # noqa: PLC0415 - with Authlib

    authorizations = request.headers.getlist("authorization")
    form = await read_form(request)
    # Of two headers, different programs read different ones.
    authorization = authorizations[0] if len(authorizations) == 1 else "Basic" if authorizations else None
    return OAuthRequest(request.method, request.url.path, form, authorization=authorization)


def _respond(response: "OAuthResponse") -> Response:
    headers: dict[str, Any] = {"WWW-Authenticate": response.challenge} if response.challenge else {}
    return json_response(response.status, response.body if response.body is not None else {}, headers=headers)
