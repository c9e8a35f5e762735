"""Rules between the fields of an OAuth client, and its default values. No I/O."""

import dataclasses
from collections.abc import Iterator
from typing import Any

from apikit import errors
from domain.api_keys.key_scopes import SCOPES
from domain.oauth_clients.model import AuthMethod, OAuthClient, OAuthClientDetails
from domain.scope_grants.control import has_no_more_scopes

CLIENT_SCOPES = frozenset(scope for scope in SCOPES if not scope.startswith("platform:"))
"""The scopes that a client can have: those of API keys, without the platform's own."""
_RESTRICTIONS = frozenset({"scopes", "redirect_uris", "grant_types", "jwks"})


def choose_auth_method(details: OAuthClientDetails) -> AuthMethod:
    """Return the method of the details, or the default of the client's type."""
    if details.token_endpoint_auth_method is not None:
        return details.token_endpoint_auth_method
    return "none" if details.client_type == "public" else "client_secret_basic"


def find_field_errors(details: OAuthClientDetails) -> list[errors.FieldError]:
    """Return the errors in the details of a new or changed client."""
    return [*_find_scope_errors(details), *_find_method_errors(details), *_find_grant_errors(details)]


def is_restriction(new: OAuthClient, old: OAuthClient) -> bool:
    """Return whether a change takes something from a client, and gives it nothing: anyone who may write clients may do that."""
    names = [each.name for each in dataclasses.fields(OAuthClientDetails)]
    changed_names = {name for name in names if getattr(new, name) != getattr(old, name)}
    return (
        changed_names <= _RESTRICTIONS
        and new.status in {old.status, "suspended"}
        and has_no_more_scopes(new.scopes, old.scopes)
        and all(uri in old.redirect_uris for uri in new.redirect_uris)
        and all(grant_type in old.grant_types for grant_type in new.grant_types)
        and all(jwk in _keys(old) for jwk in _keys(new))
    )


def _keys(client: OAuthClient) -> list[Any]:
    return client.jwks["keys"] if client.jwks else []


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
