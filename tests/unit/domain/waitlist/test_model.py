"""The waitlist entry: its place, its offers, what is due, and what is stored of it."""

from datetime import timedelta
from typing import Any

import pytest

from apikit.clock import epoch_ms
from domain.waitlist.model import MAX_MISSED_SLOTS, STATUS
from tests.builders import NOW
from tests.waitlist_records import OPENING, entry_record

OFFERED_UNTIL = NOW + timedelta(minutes=30)
OFFER: dict[str, Any] = {"booking_id": "bkg_01k0a3v5m8f1xq2w7r9tbdc6yz", "offer_expires_at": OFFERED_UNTIL}


def test_the_transitions() -> None:
    assert STATUS.transitions == {
        "waiting": ("offered", "expired", "canceled"),
        "offered": ("waiting", "converted", "expired", "canceled"),
        "converted": (),
        "expired": (),
        "canceled": (),
    }


class TestDue:
    def test_is_the_end_of_the_offer_or_of_the_time(self) -> None:
        entry = entry_record()
        assert entry.next_due_at == entry.to
        assert entry_record(status="offered", **OFFER).next_due_at == OFFERED_UNTIL

    @pytest.mark.parametrize("fields", [{"status": "converted"}, {"status": "expired"}, {"deleted_at": NOW}])
    def test_nothing_is_due_for_an_ended_entry(self, fields: dict[str, Any]) -> None:
        assert entry_record(**fields).next_due_at is None

    def test_what_was_due_before_the_last_change_is_due_since_then(self) -> None:
        assert entry_record(to=NOW - timedelta(hours=1)).next_due_at == NOW


class TestOffer:
    def test_is_open_until_its_end(self) -> None:
        entry = entry_record(status="offered", **OFFER)
        assert entry.has_open_offer(OFFERED_UNTIL - timedelta(milliseconds=1))
        assert not entry.has_open_offer(OFFERED_UNTIL)
        assert not entry_record(**OFFER).has_open_offer(NOW)

    def test_an_unanswered_one_sends_the_entry_to_the_end(self) -> None:
        first, second = entry_record(), entry_record(queued_at=NOW + timedelta(minutes=1))
        assert first.place < second.place
        values = entry_record(status="offered", offered_start=5, missed_starts=(7,), **OFFER).missed_values(
            OFFERED_UNTIL
        )
        assert values == {
            "status": "waiting",
            "booking_id": None,
            "offer_expires_at": None,
            "offered_start": None,
            "queued_at": OFFERED_UNTIL,
            "missed_starts": (5, 7),
        }
        assert entry_record(queued_at=OFFERED_UNTIL).place > second.place

    def test_expires_after_its_time(self) -> None:
        entry = entry_record(status="offered", to=OFFERED_UNTIL, **OFFER)
        assert entry.missed_values(OFFERED_UNTIL)["status"] == "expired"

    def test_forgets_the_earliest_missed_slots(self) -> None:
        entry = entry_record(status="offered", offered_start=1_000, missed_starts=tuple(range(1, 1 + MAX_MISSED_SLOTS)))
        missed_starts = entry.missed_values(NOW)["missed_starts"]
        assert (len(missed_starts), missed_starts[0], missed_starts[-1]) == (MAX_MISSED_SLOTS, 2, 1_000)


def test_private_fields_are_stored_and_read() -> None:
    entry = entry_record(queued_at=NOW, missed_starts=(5, 7), offered_start=epoch_ms(OPENING))
    private_fields = entry.private_fields()
    assert private_fields == {"queued": epoch_ms(NOW), "missed": [5, 7], "start": epoch_ms(OPENING)}
    assert entry_record().private_fields() == {}
    entry_with_place = entry_record().with_private_fields(private_fields)
    assert (entry_with_place.queued_at, entry_with_place.missed_starts, entry_with_place.offered_start) == (
        NOW,
        (5, 7),
        epoch_ms(OPENING),
    )
