"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import BookedAddon, Customer, ExternalRef, Money, Service, Space, StaffMember
    from wedsync.types import BookingPaymentStatus, BookingStatus


@dataclass(repr=False, eq=False, kw_only=True)
class Booking(Model):
    """A booking: a service for a customer at a time."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["booking"]
    """Always `booking`."""
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
    staff_id: str | None
    """ID of the staff member; null if the service needs none, and with `items`."""
    space_ids: list[str]
    """IDs of the spaces that the booking uses."""
    items: list[BookingItem]
    """Several services in a row."""
    end_at: dt.datetime
    """End time, exclusive, without buffers."""
    time_zone: str
    """IANA time zone of the place of the booking: the venue's, the staff member's, or the organization's."""
    status: BookingStatus
    """Status of the booking."""
    total: Money | None
    """Price of the service and its add-ons; null if they have no price."""
    payment_status: BookingPaymentStatus
    """Status of the payments of the booking."""
    amount_authorized: Money | None
    """Sum of the authorized payments that are not captured; null if there are none."""
    amount_paid: Money | None
    """Sum of the captured payments, refunds included; null if there are none."""
    amount_refunded: Money | None
    """Sum of the refunds; null if there are none."""
    expires_at: dt.datetime | None
    """Time at which a held booking expires; null if it is not held."""
    canceled_by: str | None
    """Who canceled, as the request said, or the ID of the API key that canceled; null if it was not canceled."""
    cancel_reason: str | None
    """Reason for the cancellation; null if there is none."""
    cancellation_fee: Money | None
    """Fee of the cancellation, by the cancellation policy of the service; an amount of 0 if it is free, null if the booking is not canceled or
    has no price."""
    rescheduled_from: dt.datetime | None
    """Start time before the last reschedule."""
    series_id: str | None
    """ID of the series that the booking belongs to."""
    reminded_at: dt.datetime | None
    """Time when `booking.reminder_due` was last sent."""
    customer: Customer | None = None
    """The related resource, with `expand=customer`."""
    service: Service | None = None
    """The related resource, with `expand=service`."""
    staff: StaffMember | None = None
    """The related resource, with `expand=staff`."""
    spaces: list[Space] | None = None
    """The related resources, with `expand=spaces`."""


@dataclass(repr=False, eq=False, kw_only=True)
class BookingChange(Model):
    """A version of a booking: what changed, when, by whom and why."""

    object: Literal["booking_change"]
    """Always `booking_change`."""
    version: int
    """Version that resulted from the change."""
    at: dt.datetime
    """Time of the change."""
    actor: str
    """ID of the API key that made the change; `platform` for what happens at a time, such as an expiry."""
    action: str
    """Type of the change: `created`, `confirmed`, `declined`, `checked_in`, `completed`, `no_show`, `canceled`, `expired`, `rescheduled`,
    `reassigned`, `reminder_due`, `deleted`, `restored`, or `changed` for all others."""
    changes: list[BookingFieldChange]
    """Changed fields. Empty if the booking was created or restored."""
    reason: str | None
    """Reason of a cancellation; null if there is none."""
    request_id: str
    """ID of the request that made the change."""


@dataclass(repr=False, eq=False, kw_only=True)
class BookingFieldChange(Model):
    """A changed field with its values before and after."""

    field: str
    """Name of the field."""
    before: Any
    """Value before the change; null if there was none."""
    after: Any
    """Value after the change; null if there is none."""


@dataclass(repr=False, eq=False, kw_only=True)
class BookingItem(Model):
    """One of several services in a row."""

    service_id: str
    """ID of the service."""
    staff_id: str | None
    """ID of the staff member; null if the service needs none."""
    start_at: dt.datetime
    """Start time."""
    end_at: dt.datetime
    """End time, exclusive."""
    space_ids: list[str] | None = None
    """IDs of the spaces of this service; empty if it needs none."""
