"""A delivery, its attempts, and what follows from an attempt. No I/O."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import ClassVar, Literal

from apikit.actor import Environment, Tenant
from apikit.exchange import Fault
from apikit.fields import Moment
from apikit.ids import derived_id
from domain.events.model import Event
from domain.webhooks.model import Webhook

DeliveryStatus = Literal["pending", "delivered", "retrying", "failed"]
AttemptError = Fault | Literal["http_status", "redirect"]
FailureReason = Literal["exhausted", "gone", "webhook_deleted", "webhook_paused", "webhook_failed", "event_expired"]

KEPT_FOR = timedelta(days=30)
_LONGEST_WAIT_S = 86_400
_JITTER = 0.1
_GONE = 410
# Statuses whose Retry-After is heeded (RFC 9110 section 10.2.3, RFC 6585 section 4).
_ASKS_TO_WAIT = frozenset({429, 503})


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """One try, immediate second connection included. Times are in whole milliseconds, the body is its safe beginning."""

    number: int
    at: Moment
    http_status: int | None = None
    response_body: str | None = None
    response_time_ms: int
    error: AttemptError | None = None


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """A delivery as stored."""

    object: ClassVar[str] = "delivery"

    id: str
    organization_id: str
    livemode: bool
    webhook_id: str
    event_id: str
    event_type: str
    event_sequence: int
    status: DeliveryStatus = "pending"
    attempts: list[Attempt] = field(default_factory=list)
    next_retry_at: Moment | None = None
    failure_reason: FailureReason | None = None
    created_at: Moment
    updated_at: Moment

    @property
    def tenant(self) -> Tenant:
        """Whose it is."""
        return Tenant(self.organization_id, "live" if self.livemode else "test")

    @property
    def is_open(self) -> bool:
        """True while another attempt may come."""
        return self.status in {"pending", "retrying"}

    @property
    def is_gone(self) -> bool:
        """True when its last attempt was told that the endpoint is gone for good."""
        return bool(self.attempts) and self.attempts[-1].http_status == _GONE


@dataclass(frozen=True, kw_only=True)
class Job:
    """What a queue's message says: the next attempt of a delivery, by ids only, and not before when."""

    organization_id: str
    environment: Environment
    webhook_id: str
    delivery_id: str
    event_sequence: int
    attempt: int
    not_before: Moment | None = None

    @property
    def tenant(self) -> Tenant:
        """Whose it is."""
        return Tenant(self.organization_id, self.environment)

    def wait_s(self, now: datetime) -> int:
        """Whole seconds until it is due, rounded up; 0 when it is."""
        if self.not_before is None:
            return 0
        return max(0, math.ceil((self.not_before - now).total_seconds()))


@dataclass(frozen=True, slots=True)
class Errand:
    """A job with what it names, as far as it still exists."""

    job: Job
    delivery: Delivery | None
    webhook: Webhook | None
    event: Event | None


@dataclass(frozen=True, slots=True)
class Result:
    """How an attempt ended: delivered, to be tried again at a time, or failed for a reason."""

    status: DeliveryStatus
    next_retry_at: datetime | None = None
    failure_reason: FailureReason | None = None


def delivery_id(event_id: str, webhook_id: str, at: datetime) -> str:
    """The same delivery for the same event and webhook, sorting by the event's time."""
    return derived_id("dlv", at=at, source=f"{event_id}/{webhook_id}")


def job_of(delivery: Delivery) -> Job:
    """The delivery's next attempt."""
    return Job(
        organization_id=delivery.organization_id,
        environment=delivery.tenant.environment,
        webhook_id=delivery.webhook_id,
        delivery_id=delivery.id,
        event_sequence=delivery.event_sequence,
        attempt=len(delivery.attempts) + 1,
        not_before=delivery.next_retry_at,
    )


def error_of(http_status: int) -> AttemptError | None:
    """What is wrong with a response; None for a success. A redirect is one: the address is the customer's to change."""
    if 200 <= http_status < 300:  # noqa: PLR2004 - RFC 9110 section 15.3
        return None
    return "redirect" if 300 <= http_status < 400 else "http_status"  # noqa: PLR2004 - RFC 9110 section 15.4


def result_of(
    attempt: Attempt, delays_s: list[int], now: datetime, *, retry_after_s: int | None, random: Callable[[], float]
) -> Result:
    """What follows from an attempt, by the webhook's policy. `random` gives numbers from 0 to 1.

    Waits are shortened by up to a tenth, so that what failed together does not come back together; a receiver's Retry-After
    (429, 503; at most a day) is the least it waits.
    """
    if attempt.error is None:
        return Result("delivered")
    if attempt.http_status == _GONE:
        return Result("failed", failure_reason="gone")
    if attempt.number > len(delays_s):
        return Result("failed", failure_reason="exhausted")
    wait_s = delays_s[attempt.number - 1] * (1 - _JITTER * random())
    if retry_after_s is not None and attempt.http_status in _ASKS_TO_WAIT:
        wait_s = max(wait_s, min(retry_after_s, _LONGEST_WAIT_S))
    due = now + timedelta(seconds=wait_s)
    return Result("retrying", next_retry_at=due.replace(microsecond=due.microsecond // 1000 * 1000))
