"""What is due for waitlist entries: the end of unanswered offers, and of the time that suits the customer."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from domain.bookings.model import Booking
from domain.waitlist.model import WaitlistEntry
from domain.waitlist.offer_timer import CAUSE, OfferTimer
from tests.booking_records import booking_record
from tests.builders import CAUSE as CREATION
from tests.builders import NOW
from tests.fakes.store import MemoryStore
from tests.waitlist_records import entry_record

OFFERED_UNTIL = NOW + timedelta(minutes=30)


class Waitlist:
    """The timer with its stores, and one entry to which a booking is offered."""

    def __init__(self, booking_status: str | None = "held", **fields: Any) -> None:
        self.entries, self.bookings = MemoryStore(WaitlistEntry), MemoryStore(Booking)
        self.timer = OfferTimer(self.entries, self.bookings)
        booking = booking_record(status=booking_status, expires_at=OFFERED_UNTIL)
        offer = {"status": "offered", "booking_id": booking.id, "offer_expires_at": OFFERED_UNTIL, "offered_start": 5}
        self.entry = entry_record(booking.tenant, **{**offer, **fields})
        self.entries.add(self.entry, CREATION)
        if booking_status:
            self.bookings.add(booking, CREATION)

    def carry_out(self, now: datetime = OFFERED_UNTIL) -> WaitlistEntry | None:
        return self.timer.carry_out_due(self.entry, now)


@pytest.mark.parametrize("status", ["held", "expired", "declined", None])
def test_an_unanswered_offer_ends(status: str | None) -> None:
    waitlist = Waitlist(status)
    entry = waitlist.carry_out()
    assert entry is not None
    assert (entry.status, entry.booking_id, entry.offer_expires_at) == ("waiting", None, None)
    assert (entry.queued_at, entry.missed_starts, entry.version) == (OFFERED_UNTIL, (5,), 2)
    assert waitlist.entries.causes[-1] == CAUSE
    assert waitlist.carry_out() is None


@pytest.mark.parametrize("status", ["pending", "confirmed", "completed"])
def test_a_booking_that_was_confirmed_converts_the_entry(status: str) -> None:
    entry = Waitlist(status).carry_out()
    assert entry is not None
    assert (entry.status, entry.offer_expires_at, entry.missed_starts) == ("converted", None, ())
    assert entry.booking_id is not None


def test_an_open_offer_stays() -> None:
    assert Waitlist().carry_out(OFFERED_UNTIL - timedelta(seconds=1)) is None


def test_an_entry_expires_after_its_time() -> None:
    waitlist = Waitlist(None, status="waiting", booking_id=None, offer_expires_at=None)
    assert waitlist.carry_out(waitlist.entry.to - timedelta(seconds=1)) is None
    entry = waitlist.carry_out(waitlist.entry.to)
    assert entry is not None
    assert (entry.status, entry.next_due_at) == ("expired", None)


def test_an_entry_of_the_index_that_is_deleted_has_nothing_due() -> None:
    waitlist = Waitlist()
    del waitlist.entries.records[waitlist.entry.tenant, waitlist.entry.id]
    assert waitlist.carry_out() is None
