"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef, Money, Space, StaffMember
    from wedsync.types import ServiceStatus


@dataclass(repr=False, eq=False, kw_only=True)
class Addon(Model):
    """An add-on of a service."""

    name: str
    """Name of the add-on."""
    price: Money
    """Price of one add-on, in the currency of the service's price."""
    duration_minutes: int | None = None
    """Time that the add-on takes in addition, in minutes: 1 to 1,440. Null: no additional time."""
    id: str
    """ID of the add-on, unique within the service."""


@dataclass(repr=False, eq=False, kw_only=True)
class AvailabilityDay(Model):
    """A local day, and the slots that are free on it."""

    date: dt.date
    """Date, local to the place of the booking."""
    available: bool
    """`true` if a slot is free."""
    first_start_at: dt.datetime | None
    """Start of the first free slot; null if there is none."""
    remaining: int
    """Number of free slots, by their starts."""
    time_zone: str
    """IANA time zone of the date."""


@dataclass(repr=False, eq=False, kw_only=True)
class AvailabilityDayList(Model):
    """A page of a list."""

    object: Literal["list"] | None = None
    """Always `list`."""
    data: list[AvailabilityDay]
    """Items of the page."""
    has_more: bool
    """True if another page follows."""
    next_cursor: str | None
    """Cursor of the next page: send it as `cursor`."""


@dataclass(repr=False, eq=False, kw_only=True)
class CancellationPolicy(Model):
    """The fees of late cancellations."""

    tiers: list[CancellationTier] | None = None
    """Fees by the time of the cancellation. If several tiers match, the one with the fewest hours applies. Empty: no fee."""


@dataclass(repr=False, eq=False, kw_only=True)
class CancellationTier(Model):
    """The fee of a cancellation that is later than a number of hours before the start."""

    hours_before: int
    """Number of hours before the start from which the fee applies, unique within the policy: 0 to 8,760."""
    fee_percent: int
    """Fee in percent of the booking's total."""


@dataclass(repr=False, eq=False, kw_only=True)
class Service(Model):
    """A service that customers can book."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["service"]
    """Always `service`."""
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
    name: str
    """Name of the service."""
    duration_minutes: int
    """Duration of a booking in minutes, without buffers and add-ons: 1 to 1,440."""
    price: Money | None
    """Price of a booking, without add-ons. Omit for a free service."""
    tax_percent: str | None
    """Tax rate in percent that the price and the prices of the add-ons include, for receipts: 0 to 99.999, as text. Default: the
    organization's setting `tax_percent`."""
    buffer_before_minutes: int
    """Time to prepare, reserved before each booking, in minutes: 0 to 1,440. Default: 0."""
    buffer_after_minutes: int
    """Time to clean up, reserved after each booking, in minutes: 0 to 1,440. Default: 0."""
    capacity: int
    """Maximum number of people in one slot, over all its bookings: 1 to 10,000. Default: 1."""
    min_notice_minutes: int
    """Minimum time between a booking and its start, in minutes, shorter than the booking window: 0 to 525,600. Default: 0."""
    booking_window_days: int
    """Maximum time between a booking and its start, in days: 1 to 730. Default: 365."""
    slot_interval_minutes: int
    """Time between the starts of consecutive slots, in minutes: 5 to 1,440. Default: 15."""
    staff_ids: list[str]
    """IDs of staff members who provide the service, each once. In addition, every staff member provides it who has it in its `service_ids`."""
    space_ids: list[str]
    """IDs of the spaces where the service can take place, each once. Empty: the service needs no space."""
    requires_confirmation: bool
    """`true` if a new booking is `pending` until your staff confirms it. Default: `false`."""
    cancellation_policy: CancellationPolicy | None
    """Fees of late cancellations. Omit if cancellations are free."""
    reminder_hours: list[int]
    """Times of `booking.reminder_due`, in hours before the start of a booking, each once: 1 to 8,760. Empty: no reminders. Default: 24 hours."""
    offer_minutes: int
    """Time for which a free slot is held for a customer on the waitlist, in minutes: 1 to 1,440. Default: 30."""
    status: ServiceStatus
    """Status of the service. An inactive service keeps its bookings and accepts no new ones."""
    addons: list[Addon]
    """Extras that a booking can include, in the order in which customers see them."""
    staff: list[StaffMember] | None = None
    """The related resources, with `expand=staff`."""
    spaces: list[Space] | None = None
    """The related resources, with `expand=spaces`."""
