"""The public events of waitlist entries: those of the contract, and no other."""

from datetime import timedelta
from typing import Any

import pytest

from apikit.resources.records import next_version
from domain.waitlist.events import waitlist_entry_events
from tests.builders import NOW
from tests.waitlist_records import entry_record

BOOKING_ID = "bkg_01k0a3v5m8f1xq2w7r9tbdc6yz"
OFFER: dict[str, Any] = {"status": "offered", "booking_id": BOOKING_ID, "offer_expires_at": NOW + timedelta(minutes=30)}


def test_a_new_entry() -> None:
    (event,) = waitlist_entry_events(None, entry_record())
    assert (event.type, event.previous_attributes) == ("waitlist.entry_created", None)
    assert event.object["from"] == "2026-03-08T09:30:00.000Z"


def test_an_offer() -> None:
    old = entry_record()
    (event,) = waitlist_entry_events(old, next_version(old, NOW, OFFER))
    assert event.type == "waitlist.slot_offered"
    assert event.previous_attributes == {"status": "waiting", "booking_id": None, "offer_expires_at": None}
    assert event.object["booking_id"] == BOOKING_ID


def test_an_accepted_offer() -> None:
    old = entry_record(**OFFER)
    (event,) = waitlist_entry_events(old, next_version(old, NOW, {"status": "converted", "offer_expires_at": None}))
    assert (event.type, event.object["status"]) == ("waitlist.entry_converted", "converted")


@pytest.mark.parametrize(
    "changes",
    [{"party_size": 2}, {"status": "expired"}, {"status": "waiting", "booking_id": None}, {"deleted_at": NOW}],
)
def test_other_changes_have_none(changes: dict[str, Any]) -> None:
    old = entry_record(**OFFER)
    assert waitlist_entry_events(old, next_version(old, NOW, changes)) == []
