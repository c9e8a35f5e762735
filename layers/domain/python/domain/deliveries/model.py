"""The delivery, its attempts and the retry policy. No I/O."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit import Tenant, ids
from apikit.aws import http_exchange
from apikit.resources import fields
from domain.webhooks.model import PayloadForm

DeliveryStatus = Literal["pending", "delivered", "retrying", "failed"]
AttemptError = http_exchange.TransportFault | Literal["http_status", "redirect"]
ClaimOutcome = Literal["won", "in_flight", "lost"]
FailureReason = Literal["exhausted", "gone", "webhook_deleted", "webhook_paused", "webhook_failed", "event_expired"]

DELIVERY_RETENTION = timedelta(days=30)
MAX_RETRY_AFTER_S = 86_400
_JITTER = 0.1
_GONE_STATUS = 410
RETRY_AFTER_STATUSES = frozenset({429, 503})
"""Statuses with a Retry-After that is respected (RFC 9110 section 10.2.3, RFC 6585 section 4)."""


@dataclass(frozen=True, kw_only=True)
class AttemptRequest:
    """The request of an attempt. Stored without its body and the headers that the delivery implies (`attempt_requests`)."""

    url: Annotated[
        str, Field(description="URL that the request was sent to.", examples=["https://hooks.example.com/wedsync"])
    ]
    headers: Annotated[
        dict[str, str],
        Field(
            description="Headers of the request, including the signatures. The values of the webhook's own `headers` are `********`.",
            examples=[{"webhook-id": "evt_01k0a3v5m8f1xq2w7r9tbdc6yz", "X-Tenant": "********"}],
        ),
    ]
    payload: Annotated[
        PayloadForm, Field(description="Form of the event in the body: `full` or `thin`.", examples=["full"])
    ] = "full"
    body: Annotated[
        str | None,
        Field(
            description="Body of the request, byte-identical to what was sent. Null in lists, and after the event has expired.",
            examples=[None],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """One attempt, including an immediate second connection. Times are in whole milliseconds."""

    number: Annotated[int, Field(description="Attempt number, starting at 1.", examples=[1])]
    at: Annotated[
        fields.Moment, Field(description="Time when the attempt started.", examples=["2026-03-01T09:30:00.000Z"])
    ]
    request: Annotated[AttemptRequest | None, Field(description="Request of the attempt.")] = None
    http_status: Annotated[
        int | None, Field(description="HTTP status of the response; null if there was no response.", examples=[200])
    ] = None
    response_body: Annotated[
        str | None,
        Field(
            description="First 4 KB of the response, as text without control characters.",
            examples=["ok"],
        ),
    ] = None
    response_headers: Annotated[
        dict[str, str] | None,
        Field(
            description="The headers `content-type`, `location` and `retry-after` of the response, if it had them; null if there was no "
            "response.",
            examples=[{"content-type": "text/plain"}],
        ),
    ] = None
    response_time_ms: Annotated[
        int, Field(description="Time in milliseconds from name resolution to the end of the response.", examples=[84])
    ]
    error: Annotated[
        AttemptError | None,
        Field(description="Error of the attempt; null if the event was delivered.", examples=[None]),
    ] = None


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """A delivery as stored."""

    object: ClassVar[str] = "delivery"

    id: Annotated[
        str,
        Field(
            description="ID of the delivery, sent as `X-WedSync-Delivery`. Identical in every attempt.",
            examples=["dlv_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ]
    organization_id: Annotated[
        str,
        Field(
            description="ID of the organization that owns the resource.", examples=["org_01k0a3v5m8f1xq2w7r9tbdc6yz"]
        ),
    ]
    livemode: Annotated[bool, Field(description="`false` in the sandbox.", examples=[True])]
    webhook_id: Annotated[
        str,
        Field(description="ID of the webhook that receives the event.", examples=["whk_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ]
    event_id: Annotated[str, Field(description="ID of the event.", examples=["evt_01k0a3v5m8f1xq2w7r9tbdc6yz"])]
    event_type: Annotated[str, Field(description="Type of the event.", examples=["client.created"])]
    event_sequence: Annotated[
        int, Field(description="Sequence number of the event in your organization's events.", examples=[42])
    ]
    object_id: Annotated[
        str | None,
        Field(description="ID of the object that the event is about.", examples=["cli_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ] = None
    replay_id: Annotated[
        str | None,
        Field(description="ID of the job that replayed the event; null for live deliveries.", examples=[None]),
    ] = None
    is_test: Annotated[
        bool,
        Field(
            description="`true` for a test send. It is not retried, and its event is not in your events.",
            examples=[False],
        ),
    ] = False
    is_manual: Annotated[
        bool,
        Field(
            description="`true` if you requested the latest attempt after the delivery had ended. If that attempt fails, no other follows.",
            examples=[False],
        ),
    ] = False
    status: Annotated[
        DeliveryStatus,
        Field(
            description="Status of the delivery. `pending`: not attempted yet. `retrying`: failed and will be retried. "
            "`delivered`: delivered. `failed`: will not be retried.",
            examples=["delivered"],
        ),
    ] = "pending"
    attempts: Annotated[list[Attempt], Field(description="Attempts, oldest first.")] = field(default_factory=list)
    next_retry_at: Annotated[
        fields.Moment | None,
        Field(
            description="Time of the next retry. While the circuit of the endpoint is open, the end of its pause or later.",
            examples=[None],
        ),
    ] = None
    failure_reason: Annotated[
        FailureReason | None, Field(description="Reason why the delivery will not be retried.", examples=[None])
    ] = None
    created_at: Annotated[
        fields.Moment, Field(description="Time when the delivery was created.", examples=["2026-03-01T09:30:00.000Z"])
    ]
    updated_at: Annotated[
        fields.Moment, Field(description="Time of the last change.", examples=["2026-03-01T09:30:00.000Z"])
    ]

    @property
    def tenant(self) -> Tenant:
        """The tenant that owns the delivery."""
        return Tenant(self.organization_id, "live" if self.livemode else "test")

    def with_attempt(self, attempt: Attempt) -> "Delivery":
        """Return the delivery with one more attempt."""
        return replace(self, attempts=[*self.attempts, attempt])

    @property
    def is_open(self) -> bool:
        """True if another attempt may follow."""
        return self.status in {"pending", "retrying"}

    @property
    def is_gone(self) -> bool:
        """True if the response to the last attempt was 410 Gone."""
        return bool(self.attempts) and self.attempts[-1].http_status == _GONE_STATUS


@dataclass(frozen=True, slots=True)
class DeliveryClaim:
    """The stored delivery of a task, and who makes its first attempt.

    `won`: this worker. `in_flight`: another worker, now. `lost`: it was made, or the delivery waits in the backlog.
    """

    delivery: Delivery
    outcome: ClaimOutcome


@dataclass(frozen=True, slots=True)
class AttemptResult:
    """The new status of a delivery after an attempt: delivered, retrying at a time, or failed with a reason."""

    status: DeliveryStatus
    next_retry_at: datetime | None = None
    failure_reason: FailureReason | None = None


def derive_delivery_id(event_id: str, webhook_id: str, event_time: datetime) -> str:
    """Return the ID of the delivery of an event to a webhook. It is always the same ID, and sorts by the time of the event."""
    return ids.derive_id("dlv", created_at=event_time, source=f"{event_id}/{webhook_id}")


def find_status_error(http_status: int) -> AttemptError | None:
    """Return the error of a response status; None for success. A redirect is an error: the customer must change the URL."""
    if 200 <= http_status < 300:  # noqa: PLR2004 - RFC 9110 section 15.3
        return None
    return "redirect" if 300 <= http_status < 400 else "http_status"  # noqa: PLR2004 - RFC 9110 section 15.4


def evaluate_attempt(
    attempt: Attempt, delays_s: list[int], now: datetime, *, retry_after_s: int | None, random: Callable[[], float]
) -> AttemptResult:
    """Return the result of an attempt by the webhook's retry policy. `random` returns numbers from 0 to 1.

    Delays are shortened by up to 10%, so that deliveries that failed together are not retried together. The Retry-After of the receiver
    (of a 429 or 503; at most a day) is the minimum delay.
    """
    if attempt.error is None:
        return AttemptResult("delivered")
    if attempt.http_status == _GONE_STATUS:
        return AttemptResult("failed", failure_reason="gone")
    if attempt.number > len(delays_s):
        return AttemptResult("failed", failure_reason="exhausted")
    wait_s = delays_s[attempt.number - 1] * (1 - _JITTER * random())
    if retry_after_s is not None:
        wait_s = max(wait_s, min(retry_after_s, MAX_RETRY_AFTER_S))
    due_at = now + timedelta(seconds=wait_s)
    return AttemptResult("retrying", next_retry_at=due_at.replace(microsecond=due_at.microsecond // 1000 * 1000))
