"""The waitlist entries in DynamoDB: one item each, newest first by ID, and one in the queue for each that waits.

An offer is written with the booking that holds its slot, which is another resource.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from apikit import Tenant, errors
from apikit.dynamo import CompanionWrite, RecordTable, Table
from apikit.resources import records
from domain.bookings.model import Booking
from domain.waitlist.model import WaitlistEntry
from domain.waitlist.waiting_list import WaitingList


class BookingWrites(Protocol):
    """The store of bookings."""

    def get(self, tenant: Tenant, record_id: str) -> Booking:
        """Return the booking. Raises NotFound."""
        ...

    def add_writes(self, record: Booking, cause: records.Cause) -> list[CompanionWrite]:
        """Return the writes of a new booking. Raises SlotUnavailable."""
        ...

    def save_writes(self, record: Booking, cause: records.Cause, *, old: Booking) -> list[CompanionWrite]:
        """Return the writes that replace `old`; their transaction raises WriteContention when it has changed."""
        ...


class WaitlistRepository(RecordTable[WaitlistEntry]):
    """Stores waitlist entries."""

    def __init__(self, table: Table, bookings: BookingWrites) -> None:
        super().__init__(table, WaitlistEntry)
        self._bookings = bookings
        self._waiting_list = WaitingList(table)

    def save_with_booking(
        self,
        record: WaitlistEntry,
        cause: records.Cause,
        *,
        old: WaitlistEntry,
        booking: Booking,
        old_booking: Booking | None = None,
    ) -> None:
        """Replace `old`, and store the booking, which is new without `old_booking`.

        Raises StaleVersion, NotFound for the entry; SlotUnavailable, WriteContention for the booking.
        """
        put, *companions = self.save_writes(record, cause, old=old)
        if old_booking:
            booking_writes = self._bookings.save_writes(booking, cause, old=old_booking)
        else:
            booking_writes = self._bookings.add_writes(booking, cause)
        self.write_at_version(put.operation, [*companions, *booking_writes])

    def companion_writes(
        self, old: WaitlistEntry | None, record: WaitlistEntry, cause: records.Cause
    ) -> list[CompanionWrite]:
        """Return the write of its place in the queue. A deleted entry releases the slot that it was offered."""
        writes = list(self._waiting_list.entry_writes(old, record))
        if record.deleted_at and old and old.status == "offered" and old.booking_id:
            writes += self._release_writes(old.booking_id, record, cause)
        return writes

    def to_record(self, item: Mapping[str, Any]) -> WaitlistEntry:
        """Return the entry of a stored item, with its place in the queue."""
        record = super().to_record(item)
        return record.with_private_fields(item["apart"]) if "apart" in item else record

    def _release_writes(self, booking_id: str, record: WaitlistEntry, cause: records.Cause) -> Iterator[CompanionWrite]:
        try:
            booking = self._bookings.get(record.tenant, booking_id)
        except errors.NotFound:
            return
        if booking.status == "held":
            values = {"status": "expired", **booking.release_values("expired", record.updated_at)}
            yield from self._bookings.save_writes(
                records.next_version(booking, record.updated_at, values), cause, old=booking
            )
