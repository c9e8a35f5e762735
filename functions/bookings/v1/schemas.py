"""Schemas of bookings over HTTP, version 1. Their fields are documented in `domain.bookings.model`."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from apikit.resources import ReferenceTo, fields
from apikit.rest import payloads
from domain.availability.requested import ANY, StartTime
from domain.booking_series.model import BookingSeries, BookingSeriesDetails
from domain.bookings.booking_history import BookingChange
from domain.bookings.booking_parts import CanceledBy, CancelReason, SpaceChoice, StaffChoice
from domain.bookings.model import Booking, BookingDetails
from domain.change_history.model import FieldChange

BookingIn = payloads.body_schema(BookingDetails, "Fields to create or replace a booking.")
BookingPatch = payloads.patch_schema(BookingIn, "Fields of a booking to change. Null clears a field (RFC 7396).")
BookingOut = payloads.response_schema(Booking, "A booking: a service for a customer at a time.")
BookingFieldChangeOut = payloads.form_schema(
    FieldChange, "A changed field with its values before and after.", name="BookingFieldChangeOut"
)
BookingChangeOut = payloads.form_schema(
    BookingChange,
    "A version of a booking: what changed, when, by whom and why.",
    name="BookingChangeOut",
    changes=list[BookingFieldChangeOut],  # type: ignore[valid-type]  # a type made at run time
)
BookingSeriesIn = payloads.body_schema(BookingSeriesDetails, "The first booking of a series, and its recurrence.")
BookingSeriesOut = payloads.response_schema(
    BookingSeries,
    "A series of bookings.",
    bookings=(
        list[BookingOut],  # type: ignore[valid-type]  # a type made at run time
        Field(description="Bookings as they are now, in order of the occurrences."),
    ),
)


class BookingCancelIn(payloads.Body):
    """Why and by whom the booking is canceled."""

    reason: CancelReason = None
    canceled_by: CanceledBy = None


class BookingRescheduleIn(payloads.Body):
    """The new time of the booking."""

    start_at: StartTime
    staff_id: StaffChoice = None
    space_ids: SpaceChoice = None


class BookingReassignIn(payloads.Body):
    """The new staff member of the booking."""

    staff_id: Annotated[
        Annotated[str, ReferenceTo("stf", ANY)],
        Field(
            description="ID of the new staff member, or `any` for another free one. With `items`, the staff member gets the services that "
            "they offer, at least one.",
            examples=["stf_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ]


class BookingSeriesCancelIn(payloads.Body):
    """The first bookings of the series to cancel."""

    from_: fields.Moment | None = Field(
        None,
        alias="from",
        description="Earliest start time of the bookings to cancel. Default: now.",
        examples=["2026-12-15T00:00:00Z"],
    )


class CalendarAddressOut(BaseModel, defer_build=True):
    """The secret address of a staff member's calendar."""

    object: Literal["calendar_address"] = Field(description="Type of the object.", examples=["calendar_address"])
    url: str = Field(
        description="URL of the calendar for calendar programs. It contains a secret token and is shown only once.",
        examples=["https://api.wedsync.example/v1/staff/stf_01k0a3v5m8f1xq2w7r9tbdc6yz/calendar.ics?token=…"],
    )
