"""The metadata of the authorization server (RFC 8414). No I/O.

What it does not list is not supported: pushed requests (RFC 9126), DPoP (RFC 9449), request objects (RFC 9101), OpenID Connect.
"""

from typing import Any

from domain.languages import LANGUAGES
from domain.oauth_clients.client_rules import CLIENT_SCOPES
from domain.oauth_clients.public_key_set import ALGORITHMS

AUTH_METHODS = ("client_secret_basic", "client_secret_post", "private_key_jwt", "none")


def build_metadata(issuer: str) -> dict[str, Any]:
    """Return the metadata of the server with this issuer, the base address of the API."""
    endpoints = {name: f"{issuer}/oauth/{name}" for name in ("authorize", "token", "revoke", "introspect")}
    metadata: dict[str, Any] = {
        "issuer": issuer,
        "authorization_endpoint": endpoints["authorize"],
        "token_endpoint": endpoints["token"],
        "jwks_uri": f"{issuer}/.well-known/jwks.json",
        "scopes_supported": sorted(CLIENT_SCOPES),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials"],
        "revocation_endpoint": endpoints["revoke"],
        "introspection_endpoint": endpoints["introspect"],
        "code_challenge_methods_supported": ["S256"],
        "authorization_response_iss_parameter_supported": True,
        "request_parameter_supported": False,
        "request_uri_parameter_supported": False,
        "require_pushed_authorization_requests": False,
        "ui_locales_supported": list(LANGUAGES),
        "service_documentation": "https://developers.wedsync.com",
    }
    for endpoint in ("token", "revocation", "introspection"):
        metadata[f"{endpoint}_endpoint_auth_methods_supported"] = list(AUTH_METHODS)
        metadata[f"{endpoint}_endpoint_auth_signing_alg_values_supported"] = list(ALGORITHMS)
    return metadata
