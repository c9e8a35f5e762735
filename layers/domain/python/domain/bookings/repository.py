"""Bookings in DynamoDB: one item per booking, and one item per version with its changes (`domain.change_history.history_log`).

The reservations of staff and spaces are in the ledger (`domain.ledgers.reservation_ledger`), written in the same transaction.
"""

from collections.abc import Sequence

from apikit import Tenant
from apikit.dynamo import CompanionWrite, Table, Write
from apikit.resources import lists, records
from domain.bookings.model import Booking
from domain.change_history.history_log import HistoryLog
from domain.change_history.model import HistoryEntry
from domain.domain_events import is_bookkeeping
from domain.ledgers.reserving_table import ReservingTable


class BookingRepository(ReservingTable[Booking]):
    """Stores bookings, their reservations and their history."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Booking)
        self._history = HistoryLog(table, Booking.collection)

    def list_changes(self, tenant: Tenant, booking_id: str, request: lists.PageRequest) -> lists.Page[HistoryEntry]:
        """Return a page of the booking's history, newest first."""
        return self._history.page(tenant, booking_id, request)

    def companion_writes(
        self, old: Booking | None, record: Booking, cause: records.Cause
    ) -> Sequence[Write | CompanionWrite]:
        """Return the writes of its reservations, and of its history entry if a published field changes. Raises SlotUnavailable."""
        is_internal = old is not None and is_bookkeeping(old, record)
        history_writes = [] if is_internal else [self._history.write(old, record, cause)]
        return [*super().companion_writes(old, record, cause), *history_writes]
