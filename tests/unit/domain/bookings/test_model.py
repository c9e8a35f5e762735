"""The record of a booking: what it reserves, and what is due."""

from datetime import timedelta

import pytest

from domain.bookings.booking_status import STATUS
from domain.bookings.terms import BookingTerms
from domain.ledgers.model import ReservedSlot
from tests.booking_records import START, booking_record
from tests.builders import NOW

HOUR = timedelta(hours=1)
SLOT = ReservedSlot("stf_1", 1, 2, 3)


class TestClaim:
    @pytest.mark.parametrize("status", ["held", "pending", "confirmed", "checked_in", "completed", "no_show"])
    def test_lasts_while_the_booking_occupies_its_time(self, status: str) -> None:
        claim = booking_record(status=status, slots=(SLOT,)).claim
        assert claim
        assert claim.slots == (SLOT,)

    @pytest.mark.parametrize(
        "fields", [{"status": s} for s in ("canceled", "declined", "expired")] + [{"deleted_at": NOW}]
    )
    def test_ends_with_the_booking(self, fields: dict[str, object]) -> None:
        assert booking_record(slots=(SLOT,), **fields).claim is None  # type: ignore[arg-type]


class TestPrivateFields:
    def test_are_stored_and_read_again(self) -> None:
        terms = BookingTerms(((48, 50), (24, 100)), (2, 24))
        booking = booking_record(slots=(SLOT,), terms=terms, explicit_fields=("staff_id", "space_ids"))
        empty = booking_record()
        stored_booking = empty.with_private_fields(booking.private_fields())
        assert (stored_booking.slots, stored_booking.terms) == ((SLOT,), terms)
        assert stored_booking.explicit_fields == ("staff_id", "space_ids")
        assert empty.private_fields() == {}


class TestDue:
    def test_a_hold_expires(self) -> None:
        booking = booking_record(status="held", expires_at=NOW + HOUR, slots=(SLOT,))
        assert booking.next_due_at == NOW + HOUR
        assert booking.due_values(NOW) == {}
        assert booking.due_values(NOW + HOUR) == {
            "status": "expired",
            "slots": (),
            "expires_at": None,
            "refund_due_at": None,
        }

    def test_an_unanswered_request_expires_at_its_start(self) -> None:
        booking = booking_record(status="pending")
        assert booking.next_due_at == START
        assert booking.due_values(START)["status"] == "expired"

    def test_reminders_come_once_each_and_late_ones_together(self) -> None:
        booking = booking_record(terms=BookingTerms((), (2, 24, 48)))
        assert booking.next_due_at == START - 48 * HOUR
        now = START - 48 * HOUR
        assert booking.due_values(now) == {"reminded_at": now, "terms": BookingTerms((), (2, 24))}
        # After an outage of a day and a half, one event tells of both.
        late = START - 12 * HOUR
        assert booking.due_values(late)["terms"] == BookingTerms((), (2,))

    @pytest.mark.parametrize("status", ["checked_in", "completed", "canceled", "no_show", "expired"])
    def test_nothing_else_is_due(self, status: str) -> None:
        booking = booking_record(status=status, terms=BookingTerms((), (24,)))
        assert booking.next_due_at is None
        assert booking.due_values(START + HOUR) == {}

    def test_what_was_due_before_the_last_change_is_due_since_then(self) -> None:
        booking = booking_record(status="held", expires_at=NOW - HOUR)
        assert booking.next_due_at == booking.updated_at


def test_the_machine_is_that_of_the_contract() -> None:
    assert STATUS.transitions == {
        "held": ("pending", "confirmed", "expired"),
        "pending": ("confirmed", "declined", "canceled", "expired"),
        "confirmed": ("checked_in", "completed", "no_show", "canceled"),
        "checked_in": ("completed",),
        "no_show": ("completed",),
        "completed": (),
        "canceled": (),
        "declined": (),
        "expired": (),
    }
