"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import BookedAddon, Booking, ExternalRef
    from wedsync.types import BookingSeriesOnConflict, RecurrenceFrequency, SkippedOccurrenceReason


@dataclass(repr=False, eq=False, kw_only=True)
class BookingItemDetails(Model):
    """One of several services in a row, in a request."""

    service_id: str | ExternalRef
    """ID of the service."""
    staff_id: str | ExternalRef | None = None
    """ID of the staff member, or `any`: the free staff member with the fewest reservations on that day. Default: `any` for a new booking. Omit
    to keep; with another service, a staff member who was chosen by `any` is chosen again, and a staff member whom you named must offer it."""


@dataclass(repr=False, eq=False, kw_only=True)
class BookingSeries(Model):
    """A series of bookings."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["booking_series"]
    """Always `booking_series`."""
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
    customer_id: str
    """ID of the customer of the booking."""
    service_id: str | None
    """ID of the service. Required without `items`; null with them."""
    start_at: dt.datetime
    """Start time."""
    party_size: int
    """Number of people, at most the capacity of the service: 1 to 10,000. Default: 1."""
    addons: list[BookedAddon]
    """Add-ons of the service, each once. They add to the total and, if they have one, to the duration."""
    notes: str | None
    """Free text for your staff."""
    source: str | None
    """Where the booking was made, such as a website or a system."""
    items: list[BookingItemDetails]
    """Several services in a row at each occurrence, in place of `service_id`."""
    recurrence: Recurrence
    """When the series takes place: at the local time of `start_at`, in the time zone of the place."""
    on_conflict: BookingSeriesOnConflict
    """What happens when an occurrence cannot be booked: `fail` creates no booking at all and returns 409, `skip` lists it in `skipped` and
    creates the others, if there are any. Default: `fail`."""
    staff_id: str | None
    """ID of the requested staff member. `any` or null: at each occurrence, the free one with the fewest reservations on that day."""
    space_ids: list[str] | None
    """IDs of the requested spaces. Null: at each occurrence, a free space of the service, if the service has spaces."""
    time_zone: str
    """IANA time zone of the place, in which the series recurs."""
    skipped: list[SkippedOccurrence]
    """Occurrences that could not be booked, with the reason."""
    bookings: list[Booking]
    """Bookings as they are now, in order of the occurrences."""


@dataclass(repr=False, eq=False, kw_only=True)
class Recurrence(Model):
    """When a series takes place, from its first occurrence on."""

    frequency: RecurrenceFrequency
    """Unit of the recurrence."""
    interval: int | None = None
    """Number of days, weeks or months from one occurrence to the next: 1 to 100. Default: 1."""
    count: int | None = None
    """Number of occurrences, the first one included: 1 to 100. Required without `until`."""
    until: dt.date | dt.datetime | None = None
    """Last local date, or last start time, both included. Required without `count`. At most 100 occurrences."""
    weekdays: list[int] | None = None
    """Weekdays from 0 (Monday) to 6 (Sunday), each once. Only with `weekly`. `start_at` is the first occurrence on any weekday. Default: its
    weekday."""


@dataclass(repr=False, eq=False, kw_only=True)
class SkippedOccurrence(Model):
    """An occurrence without a booking."""

    start_at: dt.datetime
    """Start time of the occurrence."""
    reason: SkippedOccurrenceReason
    """Reason why it could not be booked."""
