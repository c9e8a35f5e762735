"""What happens to bookings at a time: holds and unanswered requests expire, and reminders are sent; each once."""

from datetime import datetime

from apikit.resources import records, stores
from domain.bookings.model import Booking

CAUSE = records.Cause("platform", "bookings")


class BookingTimer:
    """Carries out what is due for the bookings of all organizations."""

    def __init__(self, bookings: stores.Store[Booking]) -> None:
        self._bookings = bookings

    def carry_out_due(self, record: Booking, now: datetime) -> Booking | None:
        """Expire the booking or send its reminder; return its new version, or None when nothing is due."""
        return stores.carry_out_due_values(
            self._bookings, record, now=now, cause=CAUSE, due_values=lambda booking: booking.due_values(now)
        )
