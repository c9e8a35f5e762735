"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef, KeyLimits
    from wedsync.types import ApiKeyEnvironment, ApiKeyStatus, IssuedKeyEnvironment, IssuedKeyStatus, UsageGranularity


@dataclass(repr=False, eq=False, kw_only=True)
class ApiKey(Model):
    """An API key without its secret. `last_used_at` and `effective_limits` can change without changing `version`."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["api_key"]
    """Always `api_key`."""
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
    api_key: str
    """Public ID of the key, sent as `X-API-Key`."""
    name: str
    """Name that describes the purpose of the key."""
    scopes: list[str]
    """Scopes of the key: `<resource>:read`, `<resource>:write`, `*:read` or `*`. The resource is named as in the path, such as
    `api-keys:write`. `bookings` includes `booking-series`, `payments` includes `payment-schedules`, `webhooks` includes `deliveries`,
    `event-types` and `webhook-signatures`, and `waitlist` includes `waitlist-entries`. Cannot exceed your own scopes."""
    environment: ApiKeyEnvironment
    """Environment: `live` or `test`."""
    application_id: str | None
    """ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected. Cannot be
    changed."""
    service_account_id: str | None
    """ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is deleted,
    requests with the key are rejected. Cannot be changed."""
    tier: str
    """Tier that sets the key's limits."""
    status: ApiKeyStatus
    """Status: `active`, `disabled` or `revoked`."""
    expires_at: dt.datetime | None
    """Expiry time; requests with the key are rejected from then on. Null: the key never expires. `api_key.expiring` is sent 7 days and 1 day
    before."""
    limits: KeyLimits
    """Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; `effective_limits` has the limits in
    force."""
    rules: list[KeyRule]
    """Limits of single endpoints, at most 20 rules."""
    allowed_ips: list[str]
    """IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any."""
    denied_ips: list[str]
    """IP addresses and networks from which the key cannot be used, even if they are allowed."""
    allowed_domains: list[str]
    """Web domains that can use the key: `example.com` itself, `*.example.com` for all subdomains. Empty: any."""
    user_agents: list[str]
    """User agents that can use the key: `*` matches any text, `!` in front rejects, the first match decides."""
    request_signing: RequestSigning
    """Request signing (RFC 9421): whether it is required, and the public key for verification."""
    rotated_at: dt.datetime | None
    """Time of the last secret rotation."""
    previous_secret_expires_at: dt.datetime | None
    """Time until which the previous secret also works."""
    expiry_noticed: int | None
    """Last expiry notice (`api_key.expiring`): 7 or 1 days before `expires_at`."""
    effective_limits: KeyLimits | None = None
    """Limits in force: for each, the smaller of the tier's limit and the key's own. They follow changes of the tier. Null means no limit."""
    last_used_at: dt.datetime | None = None
    """Time of the last accepted request, to the second."""


@dataclass(repr=False, eq=False, kw_only=True)
class Figures(Model):
    """Request counts. Percentiles are estimates with an error of at most 4.5%; they are null without requests."""

    requests: int
    """Number of requests, including rejected ones."""
    by_status: dict[str, int]
    """Number of requests per status class."""
    error_rate: float
    """Share of responses with a status of 400 or above."""
    rejections: dict[str, int]
    """Number of requests rejected by each limit or quota."""
    cost: int
    """Units taken from the limits. Most requests cost one unit."""
    bytes_in: int
    """Total size of request bodies in bytes."""
    bytes_out: int
    """Total size of response bodies in bytes."""
    average_ms: float | None
    """Mean response time in milliseconds."""
    p50_ms: float | None
    """Response time in milliseconds, 50th percentile."""
    p95_ms: float | None
    """Response time in milliseconds, 95th percentile."""
    p99_ms: float | None
    """Response time in milliseconds, 99th percentile."""


@dataclass(repr=False, eq=False, kw_only=True)
class IssuedKey(Model):
    """An API key with its new secret. The secret is shown only once."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["api_key"]
    """Always `api_key`."""
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
    api_key: str
    """Public ID of the key, sent as `X-API-Key`."""
    name: str
    """Name that describes the purpose of the key."""
    scopes: list[str]
    """Scopes of the key: `<resource>:read`, `<resource>:write`, `*:read` or `*`. The resource is named as in the path, such as
    `api-keys:write`. `bookings` includes `booking-series`, `payments` includes `payment-schedules`, `webhooks` includes `deliveries`,
    `event-types` and `webhook-signatures`, and `waitlist` includes `waitlist-entries`. Cannot exceed your own scopes."""
    environment: IssuedKeyEnvironment
    """Environment: `live` or `test`."""
    application_id: str | None
    """ID of the application that the key belongs to. It must be approved; while it is suspended, requests with the key are rejected. Cannot be
    changed."""
    service_account_id: str | None
    """ID of the service account that the key belongs to. Its roles limit the key's scopes, also when the roles change; once it is deleted,
    requests with the key are rejected. Cannot be changed."""
    tier: str
    """Tier that sets the key's limits."""
    status: IssuedKeyStatus
    """Status: `active`, `disabled` or `revoked`."""
    expires_at: dt.datetime | None
    """Expiry time; requests with the key are rejected from then on. Null: the key never expires. `api_key.expiring` is sent 7 days and 1 day
    before."""
    limits: KeyLimits
    """Limits of the key itself, as you set them. A limit above the tier's is stored but not in force; `effective_limits` has the limits in
    force."""
    rules: list[KeyRule]
    """Limits of single endpoints, at most 20 rules."""
    allowed_ips: list[str]
    """IP addresses and networks (IPv4, IPv6) from which the key can be used, at most 100. Empty: any."""
    denied_ips: list[str]
    """IP addresses and networks from which the key cannot be used, even if they are allowed."""
    allowed_domains: list[str]
    """Web domains that can use the key: `example.com` itself, `*.example.com` for all subdomains. Empty: any."""
    user_agents: list[str]
    """User agents that can use the key: `*` matches any text, `!` in front rejects, the first match decides."""
    request_signing: RequestSigning
    """Request signing (RFC 9421): whether it is required, and the public key for verification."""
    rotated_at: dt.datetime | None
    """Time of the last secret rotation."""
    previous_secret_expires_at: dt.datetime | None
    """Time until which the previous secret also works."""
    expiry_noticed: int | None
    """Last expiry notice (`api_key.expiring`): 7 or 1 days before `expires_at`."""
    effective_limits: KeyLimits | None = None
    """Limits in force: for each, the smaller of the tier's limit and the key's own. They follow changes of the tier. Null means no limit."""
    last_used_at: dt.datetime | None = None
    """Time of the last accepted request, to the second."""
    api_secret: str
    """Secret to send as `X-API-Secret`. The platform does not store it; save it now."""


@dataclass(repr=False, eq=False, kw_only=True)
class KeyRule(Model):
    """Limits of one endpoint for this key, in addition to the key's own limits."""

    operation: str
    """Method and route, as written in this reference."""
    per_minute: int | None = None
    """Requests in any minute."""
    per_hour: int | None = None
    """Requests in any hour."""
    per_day: int | None = None
    """Requests in any day."""


@dataclass(repr=False, eq=False, kw_only=True)
class Period(Model):
    """Request counts of one period."""

    requests: int
    """Number of requests, including rejected ones."""
    by_status: dict[str, int]
    """Number of requests per status class."""
    error_rate: float
    """Share of responses with a status of 400 or above."""
    rejections: dict[str, int]
    """Number of requests rejected by each limit or quota."""
    cost: int
    """Units taken from the limits. Most requests cost one unit."""
    bytes_in: int
    """Total size of request bodies in bytes."""
    bytes_out: int
    """Total size of response bodies in bytes."""
    average_ms: float | None
    """Mean response time in milliseconds."""
    p50_ms: float | None
    """Response time in milliseconds, 50th percentile."""
    p95_ms: float | None
    """Response time in milliseconds, 95th percentile."""
    p99_ms: float | None
    """Response time in milliseconds, 99th percentile."""
    at: dt.datetime
    """Start of the period."""


@dataclass(repr=False, eq=False, kw_only=True)
class RequestSigning(Model):
    """Request signing settings of the key (RFC 9421)."""

    required: bool | None = None
    """`true` to reject requests without a signature."""
    public_key: str | None = None
    """Ed25519 or P-256 public key: PEM, or a JWK as text or as an object. Returned as PEM."""


@dataclass(repr=False, eq=False, kw_only=True)
class Usage(Model):
    """Requests in a time span, in total and per period. A request is counted within two minutes of its response."""

    from_: dt.datetime
    """Start of the first period."""
    to: dt.datetime
    """End of the last period."""
    granularity: UsageGranularity
    """Length of a period."""
    object: Literal["usage"] | None = None
    """Always `usage`."""
    total: Figures
    """Totals of the time span."""
    data: list[Period]
    """All periods, oldest first, including periods without requests."""
