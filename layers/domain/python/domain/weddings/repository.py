"""Weddings in DynamoDB: one item per wedding, and one item per version with its changes (`domain.change_history.history_log`).

The reservations of its spaces are in the ledger (`domain.ledgers.reservation_ledger`), written in the same transaction.
"""

from collections.abc import Sequence

from apikit import Tenant
from apikit.dynamo import CompanionWrite, Table, Write
from apikit.resources import lists, records
from domain.change_history.history_log import HistoryLog
from domain.change_history.model import HistoryEntry
from domain.ledgers.reserving_table import ReservingTable
from domain.weddings.model import Wedding


class WeddingRepository(ReservingTable[Wedding]):
    """Stores weddings, their reservations and their history."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Wedding)
        self._history = HistoryLog(table, Wedding.collection)

    def list_changes(self, tenant: Tenant, wedding_id: str, request: lists.PageRequest) -> lists.Page[HistoryEntry]:
        """Return a page of the wedding's history, newest first."""
        return self._history.page(tenant, wedding_id, request)

    def companion_writes(
        self, old: Wedding | None, record: Wedding, cause: records.Cause
    ) -> Sequence[Write | CompanionWrite]:
        """Return the writes of its reservations, and of its history entry. Raises SlotUnavailable."""
        return [*super().companion_writes(old, record, cause), self._history.write(old, record, cause)]
