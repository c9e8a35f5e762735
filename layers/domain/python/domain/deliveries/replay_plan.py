"""What a replay sends, and how far it is. No I/O."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Annotated, Literal

from pydantic import Field

from apikit import errors
from apikit.resources import fields
from domain.events.model import EVENT_RETENTION
from domain.events.type_validation import TypePatterns

ReplayMode = Literal["all", "missing", "failed"]
"""`all`: every event, in a delivery of its own. `missing`: those that were not delivered. `failed`: those with a failed delivery."""

# A caller computes the time before the request arrives.
_TOLERANCE = timedelta(hours=1)


@dataclass(frozen=True, kw_only=True)
class RetryFailedDetails:
    """The events to retry."""

    __pydantic_config__ = fields.STRICT
    since: Annotated[
        fields.Moment,
        Field(
            description="Time from which events are sent, inclusive; at most 30 days ago.",
            examples=["2026-03-01T09:30:00.000Z"],
        ),
    ]
    until: Annotated[
        fields.Moment | None,
        Field(
            description="Time until which events are sent, inclusive. Default: the time of the request.",
            examples=["2026-03-02T09:30:00.000Z"],
        ),
    ] = None
    event_types: Annotated[
        TypePatterns | None,
        Field(
            description="Event types to send, or patterns such as `client.*`: of those that the webhook subscribes to. Default: all of "
            "them.",
            examples=[["client.*"]],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class ReplayDetails(RetryFailedDetails):
    """The events to replay."""

    only_missing: Annotated[
        bool,
        Field(
            strict=True,
            description="`true` to send only events that were not delivered to the webhook. Deliveries of earlier replays count, with one "
            "exception: an event with a failed delivery that is not of a replay is sent, even if a replay without `only_missing` delivered "
            "it since. `false` to send all again.",
            examples=[True],
        ),
    ] = False
    only_failed: Annotated[
        bool,
        Field(
            strict=True,
            description="`true` to send only events with a failed delivery to the webhook, as `retry-failed` does. Has no effect with "
            "`only_missing`, which includes them.",
            examples=[False],
        ),
    ] = False

    @property
    def mode(self) -> ReplayMode:
        """Which of the events are sent."""
        if self.only_missing:
            return "missing"
        return "failed" if self.only_failed else "all"


@dataclass(frozen=True, kw_only=True)
class ReplayPlan:
    """The events of a replay, its position in the event log, and the number of deliveries that it stored."""

    webhook_id: str
    mode: ReplayMode
    since: fields.Moment
    until: fields.Moment
    event_types: list[str] = field(default_factory=list)
    position: str | None = None
    delivery_count: int = 0


def create_plan(webhook_id: str, mode: ReplayMode, details: RetryFailedDetails, *, now: datetime) -> ReplayPlan:
    """Return the plan of a new replay. Raises InvalidRequest for a period that is too early or empty."""
    plan = ReplayPlan(
        webhook_id=webhook_id,
        mode=mode,
        since=details.since,
        until=min(details.until or now, now),
        event_types=details.event_types or [],
    )
    if plan.since < now - EVENT_RETENTION - _TOLERANCE:
        raise _invalid("too_old", f"must be at most {EVENT_RETENTION.days} days ago: older events are not stored")
    if plan.since > plan.until:
        raise _invalid("invalid_span", "must be before `until` and in the past")
    return plan


def _invalid(code: str, detail: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors([errors.FieldError(code, detail, pointer="/since")])
