"""The booking record and the transitions of its status. No I/O."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Annotated, Any, ClassVar

from pydantic import Field, InstanceOf

from apikit import rfc3339
from apikit.resources import ListIndex, ReferenceTo, fields, records
from domain.availability.requested import PartySize, StartTime
from domain.bookings.booking_parts import (
    MAX_ITEMS,
    BookingItem,
    BookingItemDetails,
    HoldMinutes,
    SpaceChoice,
    StaffChoice,
)
from domain.bookings.booking_status import RELEASED_STATUSES, BookingPaymentStatus, BookingStatus
from domain.bookings.terms import NO_TERMS, BookingTerms
from domain.ledgers.model import SlotClaim, expiry_ms
from domain.ledgers.reserving_record import ReservingRecord
from domain.rounding import minor_units
from domain.services.addons import MAX_ADDONS
from domain.services.booked_addons import BookedAddon

REFUND_PERIOD = timedelta(minutes=10)


@dataclass(frozen=True, kw_only=True)
class BookingFields:
    """The fields in request bodies, in the stored record and in responses."""

    customer_id: Annotated[
        Annotated[str, ReferenceTo("cus")],
        Field(description="ID of the customer of the booking.", examples=["cus_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ]
    service_id: Annotated[
        Annotated[str, ReferenceTo("svc")] | None,
        Field(
            description="ID of the service. Required without `items`; null with them.",
            examples=["svc_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None
    start_at: StartTime
    party_size: PartySize = 1
    addons: Annotated[
        list[BookedAddon],
        Field(
            max_length=MAX_ADDONS,
            description="Add-ons of the service, each once. They add to the total and, if they have one, to the duration.",
            examples=[[{"id": "hot_stones", "quantity": 1}]],
        ),
    ] = field(default_factory=list)
    notes: Annotated[
        fields.Notes | None, Field(description="Free text for your staff.", examples=["Prefers a quiet room."])
    ] = None
    source: Annotated[
        fields.Label | None,
        Field(description="Where the booking was made, such as a website or a system.", examples=["website"]),
    ] = None


@dataclass(frozen=True, kw_only=True)
class BookingDetails(BookingFields):
    """The fields that a caller can set. None keeps staff, spaces and status."""

    __pydantic_config__ = fields.STRICT
    staff_id: StaffChoice = None
    space_ids: SpaceChoice = None
    items: Annotated[
        list[BookingItemDetails],
        Field(
            max_length=MAX_ITEMS,
            description="Several services in a row, in place of `service_id`: all of them are booked, or none.",
            examples=[[]],
        ),
    ] = field(default_factory=list)
    hold_minutes: HoldMinutes = None
    status: Annotated[
        BookingStatus | None,
        Field(
            description="Status of the booking. Transitions: `held` → `pending`, `confirmed`, `expired`; `pending` → `confirmed`, "
            "`declined`, `canceled`, `expired`; `confirmed` → `checked_in`, `completed`, `no_show`, `canceled`; `checked_in` → "
            "`completed`; `no_show` → `completed`. The actions make the same transitions. Default for a new booking: `held` with "
            "`hold_minutes`, `pending` if the service requires confirmation (`confirmed` is then rejected: confirm the "
            "booking afterwards), otherwise `confirmed`. Omit to keep.",
            examples=[None],
        ),
    ] = None
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class Booking(BookingFields, ReservingRecord):
    """A booking as stored. `terms` are those of the service when the booking was made or moved.

    `explicit_fields` are those of `staff_id` and `space_ids` that a caller named; the others were chosen, and may be chosen again.
    `refund_due_at` is the time at which the worker returns what was paid for a canceled booking; None when nothing is to be returned.
    """

    object: ClassVar[str] = "booking"
    prefix: ClassVar[str] = "bkg"
    collection: ClassVar[str] = "bookings"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (
        ListIndex(equal="customer_id"),
        ListIndex(order="start_at"),
        ListIndex(order="start_at", equal="staff_id"),
        ListIndex(equal="status"),
    )
    # Above 1 KB a booking costs twice as much to write, in each of its indexes.
    fixed_defaults: ClassVar[tuple[str, ...]] = ("party_size", "payment_status")

    staff_id: Annotated[
        str | None,
        Field(
            description="ID of the staff member; null if the service needs none, and with `items`.",
            examples=["stf_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None
    space_ids: Annotated[
        list[str],
        Field(description="IDs of the spaces that the booking uses.", examples=[["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"]]),
    ] = field(default_factory=list)
    items: Annotated[list[BookingItem], Field(description="Several services in a row.", examples=[[]])] = field(
        default_factory=list
    )
    end_at: Annotated[
        fields.Moment, Field(description="End time, exclusive, without buffers.", examples=["2026-12-01T10:00:00Z"])
    ]
    time_zone: Annotated[
        str,
        Field(
            description="IANA time zone of the place of the booking: the venue's, the staff member's, or the organization's.",
            examples=["Europe/Rome"],
        ),
    ]
    status: Annotated[BookingStatus, Field(description="Status of the booking.", examples=["confirmed"])]
    total: Annotated[
        fields.Money | None,
        Field(
            description="Price of the service and its add-ons; null if they have no price.",
            examples=[{"amount": 12500, "currency": "EUR"}],
        ),
    ] = None
    payment_status: Annotated[
        BookingPaymentStatus, Field(description="Status of the payments of the booking.", examples=["unpaid"])
    ] = "unpaid"
    amount_authorized: Annotated[
        fields.Money | None,
        Field(
            description="Sum of the authorized payments that are not captured; null if there are none.", examples=[None]
        ),
    ] = None
    amount_paid: Annotated[
        fields.Money | None,
        Field(description="Sum of the captured payments, refunds included; null if there are none.", examples=[None]),
    ] = None
    amount_refunded: Annotated[
        fields.Money | None, Field(description="Sum of the refunds; null if there are none.", examples=[None])
    ] = None
    expires_at: Annotated[
        fields.Moment | None,
        Field(description="Time at which a held booking expires; null if it is not held.", examples=[None]),
    ] = None
    canceled_by: Annotated[
        fields.Label | None,
        Field(
            description="Who canceled, as the request said, or the ID of the API key that canceled; null if it was not canceled.",
            examples=[None],
        ),
    ] = None
    cancel_reason: Annotated[
        fields.Notes | None, Field(description="Reason for the cancellation; null if there is none.", examples=[None])
    ] = None
    cancellation_fee: Annotated[
        fields.Money | None,
        Field(
            description="Fee of the cancellation, by the cancellation policy of the service; an amount of 0 if it is free, null if the "
            "booking is not canceled or has no price.",
            examples=[None],
        ),
    ] = None
    rescheduled_from: Annotated[
        fields.Moment | None, Field(description="Start time before the last reschedule.", examples=[None])
    ] = None
    series_id: Annotated[
        str | None, Field(description="ID of the series that the booking belongs to.", examples=[None])
    ] = None
    reminded_at: Annotated[
        fields.Moment | None,
        Field(description="Time when `booking.reminder_due` was last sent.", examples=[None]),
    ] = None
    terms: Annotated[InstanceOf[BookingTerms], Field(exclude=True)] = NO_TERMS
    explicit_fields: Annotated[tuple[str, ...], Field(exclude=True)] = ()
    refund_due_at: Annotated[datetime | None, Field(exclude=True)] = None

    @property
    def occupies_time(self) -> bool:
        """Whether it occupies its time: it was not deleted, canceled or declined, and has not expired."""
        return not self.deleted_at and self.status not in RELEASED_STATUSES

    @property
    def unit_names(self) -> tuple[str, ...]:
        """Its staff and spaces."""
        staff_ids = [self.staff_id, *(item.staff_id for item in self.items)]
        return (*(each for each in staff_ids if each), *self.space_ids)

    @property
    def excess_minor(self) -> int:
        """The amount to return if the booking does not take place: what was paid, less refunds and the fee, in minor units."""
        paid_minor, refunded_minor, fee_minor = map(
            minor_units, (self.amount_paid, self.amount_refunded, self.cancellation_fee)
        )
        return max(paid_minor - refunded_minor - fee_minor, 0) if self.status in RELEASED_STATUSES else 0

    @property
    def claim(self) -> SlotClaim | None:
        """Its staff and spaces, unless it was canceled, declined or has expired."""
        if not self.occupies_time or not self.slots:
            return None
        return SlotClaim(self.id, self.slots, expiry_ms(self.expires_at))

    @property
    def next_due_at(self) -> datetime | None:
        """The time of its next step: its expiry, or the next reminder. What was due before the last change is due since then."""
        due_at = self._next_step_at()
        return max(due_at, self.updated_at) if due_at else None

    def due_values(self, now: datetime) -> dict[str, Any]:
        """Return the values that change by now because it expires or a reminder is due; empty when nothing is due."""
        due_at = self._next_step_at()
        if due_at is None or due_at > now:
            return {}
        if self.status == "confirmed":
            return {"reminded_at": now, "terms": self.terms.without_reminders(self.start_at, now)}
        if self.status in RELEASED_STATUSES:
            # Another worker takes over if this one does not report in time.
            return {"refund_due_at": now + REFUND_PERIOD}
        return {"status": "expired", **self.release_values("expired", now)}

    def release_values(self, status: BookingStatus, now: datetime, fee: fields.Money | None = None) -> dict[str, Any]:
        """Return the values of the booking with a status of `RELEASED_STATUSES`: it reserves nothing, and what was paid is returned."""
        new = replace(self, status=status, cancellation_fee=fee)
        return {"slots": (), "expires_at": None, "refund_due_at": now if new.excess_minor else None}

    def with_chosen_staff(self) -> "Booking":
        """Return the booking with a staff member whom no caller named."""
        explicit_fields = tuple(each for each in self.explicit_fields if each != "staff_id")
        return self if explicit_fields == self.explicit_fields else replace(self, explicit_fields=explicit_fields)

    def is_hold_expired(self, now: datetime) -> bool:
        """Return whether its hold has expired, whether or not that has been recorded yet."""
        return self.status == "held" and self.expires_at is not None and self.expires_at <= now

    def is_upcoming(self, now: datetime) -> bool:
        """Return whether it occupies a time that has not ended."""
        return self.occupies_time and self.end_at > now and not self.is_hold_expired(now)

    def private_fields(self) -> records.JsonObject:
        """Return the slots, the terms and the explicit fields in their stored form."""
        explicit = {"explicit": " ".join(self.explicit_fields)} if self.explicit_fields else {}
        refund = {"refund": rfc3339(self.refund_due_at)} if self.refund_due_at else {}
        return {**super().private_fields(), **self.terms.to_stored(), **explicit, **refund}

    def with_private_fields(self, private_fields: records.JsonObject) -> "Booking":
        """Return the booking with its stored slots, terms and explicit fields."""
        refund = private_fields.get("refund")
        return replace(
            super().with_private_fields(private_fields),
            terms=BookingTerms.from_stored(private_fields),
            explicit_fields=tuple(private_fields.get("explicit", "").split()),
            refund_due_at=datetime.fromisoformat(refund) if refund else None,
        )

    def _next_step_at(self) -> datetime | None:
        if self.deleted_at:
            return None
        if self.status == "held":
            return self.expires_at
        if self.status == "pending":
            return self.start_at
        if self.status in RELEASED_STATUSES:
            return self.refund_due_at
        if self.status == "confirmed" and self.terms.reminder_hours:
            return self.start_at - timedelta(hours=max(self.terms.reminder_hours))
        return None
