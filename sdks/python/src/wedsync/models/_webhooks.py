"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef
    from wedsync.types import (
        AttemptError,
        AttemptRequestPayload,
        DeliveryFailureReason,
        DeliveryStatus,
        SignatureCheckCheckedHeader,
        SignatureCheckReason,
        WebhookApiVersion,
        WebhookFailureReason,
        WebhookPayload,
        WebhookSignature,
        WebhookStatsCircuit,
        WebhookStatsGranularity,
        WebhookStatus,
        WebhookWithSecretApiVersion,
        WebhookWithSecretFailureReason,
        WebhookWithSecretPayload,
        WebhookWithSecretSignature,
        WebhookWithSecretStatus,
    )


@dataclass(repr=False, eq=False, kw_only=True)
class Attempt(Model):
    """An attempt of a delivery."""

    number: int
    """Attempt number, starting at 1."""
    at: dt.datetime
    """Time when the attempt started."""
    request: AttemptRequest | None
    """Request of the attempt."""
    http_status: int | None
    """HTTP status of the response; null if there was no response."""
    response_body: str | None
    """First 4 KB of the response, as text without control characters."""
    response_headers: dict[str, str] | None
    """The headers `content-type`, `location` and `retry-after` of the response, if it had them; null if there was no response."""
    response_time_ms: int
    """Time in milliseconds from name resolution to the end of the response."""
    error: AttemptError | None
    """Error of the attempt; null if the event was delivered."""


@dataclass(repr=False, eq=False, kw_only=True)
class AttemptFigures(Model):
    """Attempt counts. Percentiles are those of attempts with a response, with an error of at most 4.5%; they are null without one."""

    attempts: int
    """Number of attempts."""
    deliveries_succeeded: int
    """Number of deliveries that were delivered."""
    deliveries_failed: int
    """Number of deliveries that failed after an attempt and will not be retried."""
    success_rate: float | None
    """Share of attempts with a 2xx response; null without attempts."""
    by_status: dict[str, int]
    """Number of attempts by the class of the response status; `none`: no response."""
    p50_ms: float | None
    """Response time in milliseconds, 50th percentile."""
    p95_ms: float | None
    """Response time in milliseconds, 95th percentile."""
    p99_ms: float | None
    """Response time in milliseconds, 99th percentile."""


@dataclass(repr=False, eq=False, kw_only=True)
class AttemptRequest(Model):
    """The request of an attempt."""

    url: str
    """URL that the request was sent to."""
    headers: dict[str, str]
    """Headers of the request, including the signatures. The values of the webhook's own `headers` are `********`."""
    payload: AttemptRequestPayload
    """Form of the event in the body: `full` or `thin`."""
    body: str | None
    """Body of the request, byte-identical to what was sent. Null in lists, and after the event has expired."""


@dataclass(repr=False, eq=False, kw_only=True)
class Delivery(Model):
    """A delivery of an event to a webhook. Stored for 30 days."""

    id: str
    """ID of the delivery, sent as `X-WedSync-Delivery`. Identical in every attempt."""
    object: Literal["delivery"]
    """Always `delivery`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """`false` in the sandbox."""
    webhook_id: str
    """ID of the webhook that receives the event."""
    event_id: str
    """ID of the event."""
    event_type: str
    """Type of the event."""
    event_sequence: int
    """Sequence number of the event in your organization's events."""
    object_id: str | None
    """ID of the object that the event is about."""
    replay_id: str | None
    """ID of the job that replayed the event; null for live deliveries."""
    is_test: bool
    """`true` for a test send. It is not retried, and its event is not in your events."""
    is_manual: bool
    """`true` if you requested the latest attempt after the delivery had ended. If that attempt fails, no other follows."""
    status: DeliveryStatus
    """Status of the delivery. `pending`: not attempted yet. `retrying`: failed and will be retried. `delivered`: delivered. `failed`: will not
    be retried."""
    attempts: list[Attempt]
    """Attempts, oldest first."""
    next_retry_at: dt.datetime | None
    """Time of the next retry. While the circuit of the endpoint is open, the end of its pause or later."""
    failure_reason: DeliveryFailureReason | None
    """Reason why the delivery will not be retried."""
    created_at: dt.datetime
    """Time when the delivery was created."""
    updated_at: dt.datetime
    """Time of the last change."""


@dataclass(repr=False, eq=False, kw_only=True)
class EndpointTest(Model):
    """The result of a test send."""

    delivery: Delivery
    """Delivery of the test event, with its one attempt."""
    signature_valid: bool
    """Whether the signatures that were sent verify with the webhook's current secret."""


@dataclass(repr=False, eq=False, kw_only=True)
class FilterTest(Model):
    """The result of a test of filters."""

    matches: bool
    """Whether the event matches the filters."""


@dataclass(repr=False, eq=False, kw_only=True)
class RetryPolicy(Model):
    """The delays after failed attempts."""

    delays_s: list[int] | None = None
    """Delay in seconds after each failed attempt, randomly shortened by up to 10%. When all delays are used, the delivery fails. Empty: one
    attempt only."""


@dataclass(repr=False, eq=False, kw_only=True)
class SignatureCheck(Model):
    """The result of a check of a signature."""

    valid: bool
    """`true` if a receiver with this secret accepts the delivery now."""
    reason: SignatureCheckReason | None
    """Reason why the delivery is not valid; null if it is. `wrong_scheme`: the signatures are of the other signature scheme.
    `content_changed`: the payload, `webhook-id` or `webhook-timestamp` changed. `wrong_secret`: the secret is not one that signs for your
    webhooks in this environment, or is of another webhook."""
    detail: str | None
    """Explanation of the reason; null if the delivery is valid."""
    checked_header: SignatureCheckCheckedHeader
    """Header that was checked: `webhook-signature`, or without it `x-wedsync-signature`, or without both `x-bookingx-signature`."""
    expected_header: str | None
    """Value of `checked_header` for this payload, ID, timestamp and secret. Null with a public key, which cannot sign, and when the ID or the
    timestamp is missing."""


@dataclass(repr=False, eq=False, kw_only=True)
class SourceAddresses(Model):
    """The addresses that deliveries come from."""

    object: Literal["webhook_source_addresses"]
    """Always `webhook_source_addresses`."""
    is_fixed: bool
    """`true` if deliveries come from `addresses` only. `false` if they come from changing addresses of the cloud provider: verify signatures
    instead of addresses."""
    addresses: list[str]
    """Networks in CIDR notation. Empty if the addresses are not fixed."""


@dataclass(repr=False, eq=False, kw_only=True)
class StatisticsPeriod(Model):
    """Attempt counts of one period."""

    attempts: int
    """Number of attempts."""
    deliveries_succeeded: int
    """Number of deliveries that were delivered."""
    deliveries_failed: int
    """Number of deliveries that failed after an attempt and will not be retried."""
    success_rate: float | None
    """Share of attempts with a 2xx response; null without attempts."""
    by_status: dict[str, int]
    """Number of attempts by the class of the response status; `none`: no response."""
    p50_ms: float | None
    """Response time in milliseconds, 50th percentile."""
    p95_ms: float | None
    """Response time in milliseconds, 95th percentile."""
    p99_ms: float | None
    """Response time in milliseconds, 99th percentile."""
    at: dt.datetime
    """Start of the period."""


@dataclass(repr=False, eq=False, kw_only=True)
class Webhook(Model):
    """A webhook: an endpoint that receives your events."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["webhook"]
    """Always `webhook`."""
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
    url: str
    """URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10
    seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count."""
    event_types: list[str]
    """Event types that are sent."""
    filters: dict[str, Any] | None
    """Event pattern: of the types in `event_types`, only events that match it are sent. Null: all of them."""
    description: str | None
    """Purpose of the webhook."""
    headers: dict[str, str]
    """Headers that are sent with each delivery. Values are secret and shown as `********`."""
    retry_policy: RetryPolicy
    """Retry delays for failed deliveries."""
    payload: WebhookPayload
    """Form of the events that are sent. `full`: the whole event. `thin`: `data` has only the ID and the type of the resource; get the resource
    from the API. A resource without an ID has the IDs that it refers to."""
    api_version: WebhookApiVersion | None
    """API version of the events that are sent. Null: the current version."""
    rate_limit_per_second: int | None
    """Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit."""
    max_in_flight: int | None
    """Maximum number of concurrent requests to the endpoint. `1` sends one event after the other, which orders the events of an object in
    replays only; compare `sequence` for others. Null: the platform chooses."""
    signature: WebhookSignature
    """Signature scheme: `hmac-sha256` with a shared secret, or `ed25519` with a key pair."""
    status: WebhookStatus
    """Status of the webhook. `active`: events are sent. `paused`: you paused the webhook. `failed`: the platform disabled the webhook, see
    `failure_reason`; resume it when the endpoint works again. Only an active webhook receives events."""
    failure_reason: WebhookFailureReason | None
    """Reason why the platform disabled the webhook. `gone`: the endpoint returned 410. `failing`: all deliveries failed for three days, at
    least ten events."""
    failed_at: dt.datetime | None
    """Time when the webhook failed."""
    failing_since: dt.datetime | None
    """Time since which all deliveries have failed; set after 24 hours. Null after the next successful delivery, and when you resume the
    webhook."""
    previous_secret_expires_at: dt.datetime | None = None
    """Time until which the previous secret also signs after a rotation. Not included in events."""
    public_key: str | None = None
    """Public key for verifying the `v1a` signatures of an `ed25519` webhook; null with `hmac-sha256`. Not included in events."""


@dataclass(repr=False, eq=False, kw_only=True)
class WebhookStats(Model):
    """The attempts of a webhook's endpoint in a time span, in total and by period, and the current state of the endpoint."""

    object: Literal["webhook_stats"] | None = None
    """Always `webhook_stats`."""
    webhook_id: str
    """ID of the webhook."""
    from_: dt.datetime
    """Start of the first period."""
    to: dt.datetime
    """End of the last period."""
    granularity: WebhookStatsGranularity
    """Length of a period."""
    consecutive_failures: int
    """Number of attempts that have failed since the last success, now."""
    circuit: WebhookStatsCircuit
    """State of the circuit breaker, now. `closed`: events are sent. `open`: after failures in a row, nothing is sent for a pause. `half_open`:
    the pause is over, and the next attempt decides."""
    total: AttemptFigures
    """Totals of the time span."""
    data: list[StatisticsPeriod]
    """All periods, oldest first, including periods without attempts."""


@dataclass(repr=False, eq=False, kw_only=True)
class WebhookWithSecret(Model):
    """A webhook with its signing secret. The secret is shown only once."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["webhook"]
    """Always `webhook`."""
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
    url: str
    """URL that receives the events by POST: HTTPS, port 443 or 1024 to 65535, a public address. The endpoint must return 2xx within 10
    seconds. Redirects are not followed. A new URL is a new endpoint: its circuit is closed, and earlier failures do not count."""
    event_types: list[str]
    """Event types that are sent."""
    filters: dict[str, Any] | None
    """Event pattern: of the types in `event_types`, only events that match it are sent. Null: all of them."""
    description: str | None
    """Purpose of the webhook."""
    headers: dict[str, str]
    """Headers that are sent with each delivery. Values are secret and shown as `********`."""
    retry_policy: RetryPolicy
    """Retry delays for failed deliveries."""
    payload: WebhookWithSecretPayload
    """Form of the events that are sent. `full`: the whole event. `thin`: `data` has only the ID and the type of the resource; get the resource
    from the API. A resource without an ID has the IDs that it refers to."""
    api_version: WebhookWithSecretApiVersion | None
    """API version of the events that are sent. Null: the current version."""
    rate_limit_per_second: int | None
    """Maximum number of requests per second to the endpoint. Events above it wait. Null: no limit."""
    max_in_flight: int | None
    """Maximum number of concurrent requests to the endpoint. `1` sends one event after the other, which orders the events of an object in
    replays only; compare `sequence` for others. Null: the platform chooses."""
    signature: WebhookWithSecretSignature
    """Signature scheme: `hmac-sha256` with a shared secret, or `ed25519` with a key pair."""
    status: WebhookWithSecretStatus
    """Status of the webhook. `active`: events are sent. `paused`: you paused the webhook. `failed`: the platform disabled the webhook, see
    `failure_reason`; resume it when the endpoint works again. Only an active webhook receives events."""
    failure_reason: WebhookWithSecretFailureReason | None
    """Reason why the platform disabled the webhook. `gone`: the endpoint returned 410. `failing`: all deliveries failed for three days, at
    least ten events."""
    failed_at: dt.datetime | None
    """Time when the webhook failed."""
    failing_since: dt.datetime | None
    """Time since which all deliveries have failed; set after 24 hours. Null after the next successful delivery, and when you resume the
    webhook."""
    previous_secret_expires_at: dt.datetime | None = None
    """Time until which the previous secret also signs after a rotation. Not included in events."""
    public_key: str | None = None
    """Public key for verifying the `v1a` signatures of an `ed25519` webhook; null with `hmac-sha256`. Not included in events."""
    secret: str
    """Secret for verifying the signatures of deliveries (Standard Webhooks): `whsec_…`, or the public key `whpk_…` of an `ed25519` webhook.
    Save it: it is not shown again."""
