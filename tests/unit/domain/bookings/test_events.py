"""The public events of bookings."""

from datetime import timedelta
from typing import Any

import pytest

from apikit.resources.records import next_version
from domain.bookings.booking_parts import BookingItem
from domain.bookings.events import booking_events
from domain.bookings.model import Booking
from tests.booking_records import START, booking_record
from tests.builders import NOW


def event_types(old: Booking, **changes: Any) -> list[str]:
    return [event.type for event in booking_events(old, next_version(old, NOW, changes))]


class TestNewBookings:
    @pytest.mark.parametrize(
        ("status", "types"),
        [
            ("held", ["booking.created", "booking.held", "availability.changed"]),
            ("confirmed", ["booking.created", "booking.confirmed", "availability.changed"]),
            ("pending", ["booking.created", "availability.changed"]),
        ],
    )
    def test_have_the_event_of_their_status(self, status: str, types: list[str]) -> None:
        assert [event.type for event in booking_events(None, booking_record(status=status))] == types


class TestChanges:
    @pytest.mark.parametrize("status", ["checked_in", "completed", "no_show"])
    def test_of_the_status_have_its_event(self, status: str) -> None:
        assert event_types(booking_record(), status=status) == ["booking.updated", f"booking.{status}"]

    @pytest.mark.parametrize("status", ["canceled", "declined", "expired"])
    def test_that_release_the_time_change_the_availability(self, status: str) -> None:
        types = event_types(booking_record(status="pending"), status=status)
        assert types == ["booking.updated", f"booking.{status}", "availability.changed"]

    def test_of_the_time_name_what_is_free_and_what_is_taken(self) -> None:
        old = booking_record()
        hour = timedelta(hours=1)
        new = next_version(old, NOW, {"start_at": START + hour, "end_at": START + 2 * hour})
        events = booking_events(old, new)
        assert [event.type for event in events] == ["booking.updated", "booking.rescheduled", "availability.changed"]
        assert events[-1].object == {
            "object": "availability_change",
            "released": {
                "service_ids": [old.service_id],
                "staff_ids": [old.staff_id],
                "space_ids": [],
                "start_at": "2026-03-08T09:30:00.000Z",
                "end_at": "2026-03-08T10:30:00.000Z",
                "party_size": 1,
            },
            "reserved": {
                "service_ids": [old.service_id],
                "staff_ids": [old.staff_id],
                "space_ids": [],
                "start_at": "2026-03-08T10:30:00.000Z",
                "end_at": "2026-03-08T11:30:00.000Z",
                "party_size": 1,
            },
        }

    def test_of_the_staff_are_reassignments(self) -> None:
        types = event_types(booking_record(), staff_id="stf_01k0a3v5m8f1xq2w7r9tbdc6zz")
        assert types == ["booking.updated", "booking.reassigned", "availability.changed"]

    def test_of_an_items_staff_are_reassignments(self) -> None:
        item = BookingItem(service_id="svc_1", staff_id="stf_1", start_at=START, end_at=START + timedelta(hours=1))
        old = booking_record(service_id=None, staff_id=None, items=[item])
        other = BookingItem(service_id="svc_1", staff_id="stf_2", start_at=item.start_at, end_at=item.end_at)
        assert "booking.reassigned" in event_types(old, items=[other])

    def test_of_other_fields_are_updates_with_the_previous_values(self) -> None:
        old = booking_record()
        (event,) = booking_events(old, next_version(old, NOW, {"notes": "Window seat."}))
        assert (event.type, event.previous_attributes) == ("booking.updated", {"notes": None})

    def test_a_reminder_is_one_event(self) -> None:
        assert event_types(booking_record(), reminded_at=NOW) == ["booking.reminder_due"]

    def test_a_deletion_is_an_update_that_releases_the_time(self) -> None:
        assert event_types(booking_record(), deleted_at=NOW) == ["booking.updated", "availability.changed"]
        assert event_types(booking_record(status="canceled"), deleted_at=NOW) == ["booking.updated"]
