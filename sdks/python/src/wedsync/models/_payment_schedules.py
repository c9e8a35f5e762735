"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import Booking, ExternalRef, Money, Wedding
    from wedsync.types import PaymentScheduleStatus, ScheduleItemStatus


@dataclass(repr=False, eq=False, kw_only=True)
class PaymentSchedule(Model):
    """A payment schedule of a booking or wedding."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["payment_schedule"]
    """Always `payment_schedule`."""
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
    booking_id: str | None
    """ID of the booking that is paid for. A booking has at most one active schedule. Cannot be changed."""
    wedding_id: str | None
    """ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed."""
    grace_days: int
    """Number of days after the day of `due_on` until an item is overdue: 0 to 90. Cannot be changed."""
    total: Money
    """Amount that the items add up to."""
    items: list[ScheduleItem]
    """Items, in the order in which they were sent."""
    time_zone: str
    """IANA time zone of the due dates: that of the booking, of the venue of the wedding, or of the organization."""
    status: PaymentScheduleStatus
    """Status of the schedule. `active` → `paid` when all items are paid, or `canceled`."""
    booking: Booking | None = None
    """The related resource, with `expand=booking`."""
    wedding: Wedding | None = None
    """The related resource, with `expand=wedding`."""


@dataclass(repr=False, eq=False, kw_only=True)
class ScheduleItem(Model):
    """An item of a stored schedule. An item with a `payment_id` that is not paid has an open payment."""

    number: int
    """Number of the item, from 1."""
    label: str
    """Name of the item, such as a deposit."""
    due_on: dt.date
    """Local date on which the item falls due, at its start; a date in the past is due at once. Between the years 2000 and 2199."""
    amount: Money
    """Amount of the item."""
    percent: float | None = None
    """Percentage of the total, above 0, with at most four decimals; null for an item with a fixed amount."""
    status: ScheduleItemStatus | None = None
    """Status of the item. `scheduled` → `due` at the start of `due_on` → `overdue` after that day and the grace period. An item is `paid` when
    its payment succeeds, and `canceled` with its schedule."""
    payment_id: str | None = None
    """ID of the payment that pays for the item, also while it is pending; null if there is none, or it failed."""
    paid_at: dt.datetime | None = None
    """Time when the payment succeeded; null before."""
