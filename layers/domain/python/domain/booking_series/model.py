"""The record of a series of bookings: what was requested, and which bookings resulted. No I/O."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from apikit.resources import ListIndex, Record, fields, records
from domain.availability.reasons import Reason
from domain.booking_series.recurrence import Recurrence
from domain.bookings.booking_parts import MAX_ITEMS, BookingItemDetails, SpaceChoice, StaffChoice
from domain.bookings.model import BookingDetails, BookingFields

# The bookings are held until all of them are, and then confirmed. After a crash the due work confirms them, or the holds expire.
HOLD_MINUTES = 5
_CHECK_AFTER = timedelta(seconds=30)
_BOOKING = "bkg_01k0a3v5m8f1xq2w7r9tbdc6yz"

ConflictRule = Literal["fail", "skip"]


@dataclass(frozen=True, kw_only=True)
class SkippedOccurrence:
    """An occurrence without a booking."""

    start_at: Annotated[
        fields.Moment, Field(description="Start time of the occurrence.", examples=["2026-12-08T09:00:00Z"])
    ]
    reason: Annotated[Reason, Field(description="Reason why it could not be booked.", examples=["booked"])]


@dataclass(frozen=True, kw_only=True)
class BookingSeriesFields(BookingFields):
    """The fields in the request and in the stored record."""

    items: Annotated[
        list[BookingItemDetails],
        Field(
            max_length=MAX_ITEMS,
            description="Several services in a row at each occurrence, in place of `service_id`.",
            examples=[[]],
        ),
    ] = field(default_factory=list)
    recurrence: Annotated[
        Recurrence,
        Field(
            description="When the series takes place: at the local time of `start_at`, in the time zone of the place.",
            examples=[{"frequency": "weekly", "interval": 1, "count": 2, "until": None, "weekdays": []}],
        ),
    ]
    on_conflict: Annotated[
        ConflictRule,
        Field(
            description="What happens when an occurrence cannot be booked: `fail` creates no booking at all and returns 409, `skip` lists "
            "it in `skipped` and creates the others, if there are any. Default: `fail`.",
            examples=["skip"],
        ),
    ] = "fail"


@dataclass(frozen=True, kw_only=True)
class BookingSeriesDetails(BookingSeriesFields, records.RecordPart):
    """The fields that a caller can set. They are sent to a path of the bookings."""

    object: ClassVar[str] = "booking_series"
    path: ClassVar[str] = "/v1/bookings/series"
    __pydantic_config__ = fields.STRICT
    staff_id: StaffChoice = None
    space_ids: SpaceChoice = None
    metadata: fields.Metadata = field(default_factory=dict)

    def booking_details(self) -> BookingDetails:
        """Return the details of the first booking."""
        return BookingDetails(**_booking_values(self))


@dataclass(frozen=True, kw_only=True)
class BookingSeries(BookingSeriesFields, Record):
    """A series as stored. Its bookings are not a part of it, but their IDs and their first status are, and are not published."""

    object: ClassVar[str] = "booking_series"
    prefix: ClassVar[str] = "bsr"
    collection: ClassVar[str] = "booking-series"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(equal="customer_id"),)

    staff_id: Annotated[
        str | None,
        Field(
            description="ID of the requested staff member. `any` or null: at each occurrence, the free one with the fewest reservations on "
            "that day.",
            examples=["any"],
        ),
    ] = None
    space_ids: Annotated[
        list[str] | None,
        Field(
            description="IDs of the requested spaces. Null: at each occurrence, a free space of the service, if the service has spaces.",
            examples=[["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"]],
        ),
    ] = None
    time_zone: Annotated[
        str, Field(description="IANA time zone of the place, in which the series recurs.", examples=["Europe/Rome"])
    ]
    skipped: Annotated[
        list[SkippedOccurrence], Field(description="Occurrences that could not be booked, with the reason.")
    ] = field(default_factory=list)
    booking_ids: Annotated[tuple[str, ...], Field(exclude=True)] = ()
    first_status: Annotated[Literal["pending", "confirmed"], Field(exclude=True)] = "confirmed"
    is_complete: Annotated[bool, Field(exclude=True)] = False

    @property
    def next_due_at(self) -> datetime | None:
        """The time at which the due work makes sure that no booking is held any more."""
        return None if self.is_complete else max(self.created_at + _CHECK_AFTER, self.updated_at)

    def booking_values(self, start_at: datetime) -> dict[str, Any]:
        """Return the values of a booking of the series."""
        return {**_booking_values(self), "start_at": start_at}

    def private_fields(self) -> records.JsonObject:
        """Return the IDs, the first status and the state in their stored form."""
        return {
            "bookings": list(self.booking_ids),
            "first_status": self.first_status,
            "is_complete": self.is_complete,
        }

    def with_private_fields(self, private_fields: records.JsonObject) -> "BookingSeries":
        """Return the series with its stored IDs, status and state."""
        return replace(
            self,
            booking_ids=tuple(private_fields.get("bookings", ())),
            first_status=private_fields.get("first_status", "confirmed"),
            is_complete=private_fields.get("is_complete", False),
        )


def _booking_values(series: BookingSeriesDetails | BookingSeries) -> dict[str, Any]:
    names = BookingDetails.__dataclass_fields__.keys() & BookingSeriesDetails.__dataclass_fields__.keys()
    return {name: getattr(series, name) for name in names}
