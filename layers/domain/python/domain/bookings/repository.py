"""Bookings in DynamoDB: one item per booking, and one item per version with its changes (`domain.change_history.history_log`).

The reservations of staff and spaces are in the ledger (`domain.ledgers.reservation_ledger`), written in the same transaction.
"""

from collections.abc import Sequence

from apikit import Tenant
from apikit.dynamo import CompanionWrite, Item, Table, Write, expressions
from apikit.resources import lists, records
from domain.bookings.model import Booking
from domain.change_history.history_log import HistoryLog
from domain.change_history.model import HistoryEntry
from domain.domain_events import is_bookkeeping
from domain.ledgers.reserving_table import ReservingTable

SERIES = records.Parent("series_id", "booking-series", "bsr")


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
        series_writes = [self._series_write(record, cause)] if _changes_series(old, record) else []
        return [*super().companion_writes(old, record, cause), *history_writes, *series_writes]

    def _series_write(self, record: Booking, cause: records.Cause) -> CompanionWrite:
        """Return the write of the next version of the booking's series, of which the booking is a part."""
        write = self.parent_write(record, SERIES, cause)

        def on_conflict(item: Item) -> CompanionWrite | None:
            if item:
                return write.on_conflict(item) if write.on_conflict else None
            # The series was never stored: the request that held the booking ended before.
            partition = record.tenant.partition(SERIES.collection)
            return CompanionWrite(self.table.check_operation(partition, record.series_id or "", expressions.ABSENT))

        return CompanionWrite(write.operation, write.to_error, on_conflict)


def _changes_series(old: Booking | None, record: Booking) -> bool:
    """Return whether the booking is a part of a stored series. While it is held, the series is not complete, or not stored yet."""
    is_new = old is None and record.version == 1
    return record.series_id is not None and not is_new and (old or record).status != "held"
