"""The events of calendars: bookings, and the time off of a staff member without its reason. No I/O."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec import structs

from apikit import epoch_ms
from domain.bookings.booking_parts import BookingItem
from domain.bookings.booking_status import RELEASED_STATUSES
from domain.bookings.model import Booking
from domain.calendar_feeds.ical_writer import CalendarEvent, EventStatus
from domain.staff.model import StaffMember
from domain.time_spans import Span

Forms = Mapping[tuple[str, str], Mapping[str, Any]]
"""The resources that bookings refer to, by collection and ID. A deleted one is missing."""

_BUSY = "Busy"
_BOOKING = "Booking"
# A calendar shows the beginning; the booking has the rest.
_MAX_NOTES = 1_000


def booking_events(booking: Booking, forms: Forms) -> Iterator[CalendarEvent]:
    """Yield the events of the booking for its customer: one for each service, without the notes, which are for the staff."""
    for uid, part in _parts(booking):
        yield _event(booking, forms, uid=uid, part=part)


def staff_events(booking: Booking, staff_id: str, forms: Forms) -> Iterator[CalendarEvent]:
    """Yield the events of a booking for the staff member: one for each of its services that the staff member performs."""
    customers, notes = _names(forms, "customers", [booking.customer_id]), (booking.notes or "")[:_MAX_NOTES]
    for uid, part in _parts(booking):
        if part.staff_id == staff_id:
            event = _event(booking, forms, uid=uid, part=part)
            yield structs.replace(event, summary=": ".join([event.summary, *customers]), description=notes)


def time_off_events(member: StaffMember, span: Span) -> list[CalendarEvent]:
    """Return the events of the time off within the span."""
    times = dict.fromkeys((each.start_at, each.end_at) for each in member.schedule.time_off)
    return [
        CalendarEvent(
            uid=f"{member.id}-{epoch_ms(start_at)}-{epoch_ms(end_at)}",
            start_at=start_at,
            end_at=end_at,
            stamp=member.updated_at,
            sequence=0,
            status="CONFIRMED",
            summary=_BUSY,
        )
        for start_at, end_at in times
        if epoch_ms(start_at) < span[1] and epoch_ms(end_at) > span[0]
    ]


def service_ids(booking: Booking) -> list[str]:
    """Return the IDs of its services, in order."""
    return [booking.service_id] if booking.service_id else [item.service_id for item in booking.items]


def _parts(booking: Booking) -> Iterator[tuple[str, BookingItem]]:
    """Yield each service of the booking with the UID of its event, which is the same in every calendar."""
    if booking.service_id:
        yield (
            booking.id,
            BookingItem(
                service_id=booking.service_id,
                staff_id=booking.staff_id,
                start_at=booking.start_at,
                end_at=booking.end_at,
                space_ids=booking.space_ids,
            ),
        )
    for number, item in enumerate(booking.items):
        yield f"{booking.id}-{number}", item


def _event(booking: Booking, forms: Forms, *, uid: str, part: BookingItem) -> CalendarEvent:
    return CalendarEvent(
        uid=uid,
        start_at=part.start_at,
        end_at=part.end_at,
        stamp=booking.updated_at,
        sequence=_sequence(booking),
        status=_status(booking),
        summary=", ".join(_names(forms, "services", [part.service_id])) or _BOOKING,
        location=_location(part.space_ids, forms),
    )


def _sequence(booking: Booking) -> int:
    # RFC 5545 section 3.8.7.4: it must count changes of time and status, and may count others. Each is a version of the booking.
    return booking.version - 1


def _status(booking: Booking) -> EventStatus:
    if booking.status in RELEASED_STATUSES:
        return "CANCELLED"
    return "TENTATIVE" if booking.status in {"held", "pending"} else "CONFIRMED"


def _location(space_ids: Iterable[str], forms: Forms) -> str:
    spaces = [forms[key] for each in space_ids if (key := ("spaces", each)) in forms]
    venue_ids = dict.fromkeys(space["venue_id"] for space in spaces)
    return ", ".join([*(space["name"] for space in spaces), *_names(forms, "venues", venue_ids)])


def _names(forms: Forms, collection: str, record_ids: Iterable[str]) -> list[str]:
    return [forms[key]["name"] for each in record_ids if (key := (collection, each)) in forms]
