"""Rules between the fields of an OAuth client, and its default values. No I/O."""

from collections.abc import Iterator

from apikit import errors
from domain.api_keys.key_scopes import SCOPES
from domain.oauth_clients.model import AuthMethod, OAuthClientDetails

CLIENT_SCOPES = frozenset(scope for scope in SCOPES if not scope.startswith("platform:"))
"""The scopes that a client can have: those of API keys, without the platform's own."""


def choose_auth_method(details: OAuthClientDetails) -> AuthMethod:
    """Return the method of the details, or the default of the client's type."""
    if details.token_endpoint_auth_method is not None:
        return details.token_endpoint_auth_method
    return "none" if details.client_type == "public" else "client_secret_basic"


def find_field_errors(details: OAuthClientDetails) -> list[errors.FieldError]:
    """Return the errors in the details of a new or changed client."""
    return [*_find_scope_errors(details), *_find_method_errors(details), *_find_grant_errors(details)]


def _find_scope_errors(details: OAuthClientDetails) -> Iterator[errors.FieldError]:
    for number, scope in enumerate(details.scopes):
        if scope not in CLIENT_SCOPES:
            yield errors.FieldError("unknown_scope", "unknown scope", pointer=f"/scopes/{number}")


def _find_method_errors(details: OAuthClientDetails) -> Iterator[errors.FieldError]:
    method = choose_auth_method(details)
    if (details.client_type == "public") != (method == "none"):
        detail = "must be `none` for a public client, and must not be `none` for a confidential one"
        yield errors.FieldError("contradiction", detail, pointer="/token_endpoint_auth_method")
    if method == "private_key_jwt" and details.jwks is None:
        yield errors.FieldError("required", "is required for private_key_jwt", pointer="/jwks")
    if method != "private_key_jwt" and details.jwks is not None:
        yield errors.FieldError("contradiction", "is for private_key_jwt only", pointer="/jwks")


def _find_grant_errors(details: OAuthClientDetails) -> Iterator[errors.FieldError]:
    grants = details.grant_types
    if "authorization_code" in grants and not details.redirect_uris:
        yield errors.FieldError("required", "is required for authorization_code", pointer="/redirect_uris")
    if "refresh_token" in grants and "authorization_code" not in grants:
        yield errors.FieldError(
            "contradiction", "must have authorization_code with refresh_token", pointer="/grant_types"
        )
    if "client_credentials" in grants and details.client_type == "public":
        yield errors.FieldError(
            "contradiction", "must not have client_credentials for a public client", pointer="/grant_types"
        )
