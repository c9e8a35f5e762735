"""The public events of bookings."""

from apikit.resources.records import field_values, new_record, next_version, validate
from domain.bookings.events import booking_events
from domain.bookings.model import Booking, BookingDetails
from tests.bookings import BODY, CHANGE, REFERENCES
from tests.builders import NOW, a_tenant


def a_booking(**changes: object) -> Booking:
    details = validate(BookingDetails, {**BODY, **REFERENCES, **changes})
    return new_record(Booking, a_tenant(), NOW, {**field_values(details), "status": "active"})


def test_creates_an_event_for_a_new_record() -> None:
    (event,) = booking_events(None, a_booking())
    assert (event.type, event.previous_attributes) == ("booking.created", None)


def test_an_update_has_the_previous_values() -> None:
    old, values = a_booking(), a_booking(**CHANGE)
    (event,) = booking_events(old, next_version(old, NOW, {name: getattr(values, name) for name in CHANGE}))
    assert (event.type, event.previous_attributes) == ("booking.updated", {name: BODY[name] for name in CHANGE})
    assert {name: event.object[name] for name in CHANGE} == CHANGE


def test_a_deletion_is_one_event() -> None:
    old = a_booking()
    (event,) = booking_events(old, next_version(old, NOW, {"deleted_at": NOW}))
    assert event.type == "booking.deleted"
