"""What happens to waitlist entries at a time: offers that were not answered end, and entries expire; each once."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from apikit import errors
from apikit.resources import records, stores
from domain.bookings.model import Booking
from domain.waitlist.model import WaitlistEntry, closed_offer_values

CAUSE = records.Cause("platform", "waitlist")


class OfferTimer:
    """Carries out what is due for the waitlist entries of all organizations. The booking of an offer has a timer of its own."""

    def __init__(self, entries: stores.Store[WaitlistEntry], bookings: stores.Store[Booking]) -> None:
        self._entries = entries
        self._bookings = bookings

    def carry_out_due(self, record: WaitlistEntry, now: datetime) -> WaitlistEntry | None:
        """End the offer or expire the entry; return its new version, or None when nothing is due."""
        return stores.carry_out_due_values(
            self._entries, record, now=now, cause=CAUSE, due_values=lambda entry: self._due_values(entry, now)
        )

    def _due_values(self, entry: WaitlistEntry, now: datetime) -> Mapping[str, Any]:
        if entry.next_due_at is None or entry.next_due_at > now:
            return {}
        if entry.status == "waiting":
            return {"status": "expired"}
        if self._is_booked(entry):
            # The booking was confirmed without the waitlist.
            return {"status": "converted", **closed_offer_values()}
        return entry.missed_values(now)

    def _is_booked(self, entry: WaitlistEntry) -> bool:
        if entry.booking_id is None:
            return False
        try:
            booking = self._bookings.get(entry.tenant, entry.booking_id)
        except errors.NotFound:
            return False
        return booking.occupies_time and booking.status != "held"
