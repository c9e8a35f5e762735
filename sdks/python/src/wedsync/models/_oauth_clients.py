"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef, KeyLimits
    from wedsync.types import (
        IssuedClientClientType,
        IssuedClientGrantTypes,
        IssuedClientStatus,
        IssuedClientTokenEndpointAuthMethod,
        OAuthClientClientType,
        OAuthClientGrantTypes,
        OAuthClientStatus,
        OAuthClientTokenEndpointAuthMethod,
    )


@dataclass(repr=False, eq=False, kw_only=True)
class IssuedClient(Model):
    """An OAuth client with its new secret. The secret is shown only once."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["oauth_client"]
    """Always `oauth_client`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """Live mode: false in the sandbox."""
    version: int
    """Version, incremented by every change. Sent as `ETag`."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""
    metadata: dict[str, str]
    """Custom name-value pairs."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    client_id: str
    """Public ID of the client. The same as `id`."""
    name: str
    """Name of the program, as people see it when they are asked for access."""
    client_type: IssuedClientClientType
    """Type of the client: `confidential` if it can keep a secret, `public` for apps and pages in a browser. Cannot be changed."""
    token_endpoint_auth_method: IssuedClientTokenEndpointAuthMethod
    """Authentication of the client at the token endpoint: `client_secret_basic`, `client_secret_post`, `private_key_jwt`, or `none` for a
    public client."""
    jwks: dict[str, Any] | None
    """Public keys of a client with `private_key_jwt`: an object with the list `keys` (RFC 7517) of RSA keys for RS256, P-256 keys for ES256 or
    Ed25519 keys for EdDSA; at most 10. Keys by reference (`jwks_uri`) are not supported."""
    grant_types: list[IssuedClientGrantTypes]
    """Grants that the client may use. `client_credentials` is for confidential clients only."""
    redirect_uris: list[str]
    """Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may differ
    (RFC 8252). Required for a client with `authorization_code`."""
    scopes: list[str]
    """Scopes that the client may request, as those of API keys. Cannot exceed your own scopes."""
    logo_url: str | None
    """Address of the logo for the page that asks for access."""
    homepage_url: str | None
    """Address of the client's home page."""
    privacy_policy_url: str | None
    """Address of the client's privacy policy."""
    terms_url: str | None
    """Address of the client's terms of service."""
    application_id: str | None
    """ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are refused.
    Cannot be changed."""
    service_account_id: str | None
    """ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is
    deleted, the client and its tokens are refused. Cannot be changed."""
    status: IssuedClientStatus
    """Status of the client: `active` or `suspended`. A suspended client and its tokens are refused."""
    tier: str
    """Tier that sets the limits of requests with the client's own tokens: that of the credentials that created it."""
    limits: KeyLimits
    """Limits in addition to those of the tier: those of the credentials that created the client."""
    secret_rotated_at: dt.datetime | None
    """Time of the last secret rotation."""
    previous_secret_expires_at: dt.datetime | None
    """Time until which the previous secret also works."""
    client_secret: str | None = None
    """Secret of the client. The platform does not store it; save it now. Null for a client without a secret."""


@dataclass(repr=False, eq=False, kw_only=True)
class OAuthClient(Model):
    """An OAuth client without its secret."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["oauth_client"]
    """Always `oauth_client`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """Live mode: false in the sandbox."""
    version: int
    """Version, incremented by every change. Sent as `ETag`."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""
    metadata: dict[str, str]
    """Custom name-value pairs."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    client_id: str
    """Public ID of the client. The same as `id`."""
    name: str
    """Name of the program, as people see it when they are asked for access."""
    client_type: OAuthClientClientType
    """Type of the client: `confidential` if it can keep a secret, `public` for apps and pages in a browser. Cannot be changed."""
    token_endpoint_auth_method: OAuthClientTokenEndpointAuthMethod
    """Authentication of the client at the token endpoint: `client_secret_basic`, `client_secret_post`, `private_key_jwt`, or `none` for a
    public client."""
    jwks: dict[str, Any] | None
    """Public keys of a client with `private_key_jwt`: an object with the list `keys` (RFC 7517) of RSA keys for RS256, P-256 keys for ES256 or
    Ed25519 keys for EdDSA; at most 10. Keys by reference (`jwks_uri`) are not supported."""
    grant_types: list[OAuthClientGrantTypes]
    """Grants that the client may use. `client_credentials` is for confidential clients only."""
    redirect_uris: list[str]
    """Addresses that the browser may be sent back to, at most 20. They are compared exactly; only the port of a loopback address may differ
    (RFC 8252). Required for a client with `authorization_code`."""
    scopes: list[str]
    """Scopes that the client may request, as those of API keys. Cannot exceed your own scopes."""
    logo_url: str | None
    """Address of the logo for the page that asks for access."""
    homepage_url: str | None
    """Address of the client's home page."""
    privacy_policy_url: str | None
    """Address of the client's privacy policy."""
    terms_url: str | None
    """Address of the client's terms of service."""
    application_id: str | None
    """ID of the application that the client belongs to. It must be approved; while it is suspended, the client and its tokens are refused.
    Cannot be changed."""
    service_account_id: str | None
    """ID of the service account that the client belongs to. Its roles limit the client's scopes, also when the roles change; once it is
    deleted, the client and its tokens are refused. Cannot be changed."""
    status: OAuthClientStatus
    """Status of the client: `active` or `suspended`. A suspended client and its tokens are refused."""
    tier: str
    """Tier that sets the limits of requests with the client's own tokens: that of the credentials that created it."""
    limits: KeyLimits
    """Limits in addition to those of the tier: those of the credentials that created the client."""
    secret_rotated_at: dt.datetime | None
    """Time of the last secret rotation."""
    previous_secret_expires_at: dt.datetime | None
    """Time until which the previous secret also works."""
