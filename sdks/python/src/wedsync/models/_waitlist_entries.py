"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import Customer, ExternalRef, Service, StaffMember
    from wedsync.types import WaitlistEntryStatus


@dataclass(repr=False, eq=False, kw_only=True)
class WaitlistEntry(Model):
    """A waitlist entry: a customer who waits for a slot of a service."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["waitlist_entry"]
    """Always `waitlist_entry`."""
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
    """ID of the customer who waits. Cannot be changed."""
    service_id: str
    """ID of the service that the customer waits for. Cannot be changed."""
    from_: dt.datetime
    """Earliest start of a slot that suits the customer."""
    to: dt.datetime
    """Latest end of a slot that suits the customer: in the future, after `from`, at most 92 days later."""
    party_size: int
    """Number of people, at most the capacity of the service: 1 to 10,000. Default: 1."""
    staff_id: str | None
    """ID of the staff member that the customer waits for; null for any staff member."""
    status: WaitlistEntryStatus
    """Status of the entry. `waiting` → `offered` when a slot is held for the customer → `converted` when the offer is accepted, or `waiting`
    again when it is not answered in time. An entry is `expired` after `to`, and `canceled` when it is deleted."""
    booking_id: str | None
    """ID of the booking that holds the offered slot; null without an offer."""
    offer_expires_at: dt.datetime | None
    """Time until which the offer can be accepted; null without an open offer."""
    customer: Customer | None = None
    """The related resource, with `expand=customer`."""
    service: Service | None = None
    """The related resource, with `expand=service`."""
    staff: StaffMember | None = None
    """The related resource, with `expand=staff`."""
