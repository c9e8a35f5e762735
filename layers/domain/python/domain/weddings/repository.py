"""Weddings in DynamoDB: one item per wedding, and one item per version with its changes.

T#{org}#{env}#weddings#history#{wedding}   version, 12 digits   `at`, `action`, `by`, `changes`; stored as long as the tenant's data

The reservations of its spaces are in the ledger (`domain.ledgers.reservation_ledger`), written in the same transaction.
"""

from collections.abc import Sequence
from datetime import datetime

from apikit import Tenant, rfc3339
from apikit.dynamo import CompanionWrite, Item, Table, Write
from apikit.resources import lists, records
from domain.ledgers.reserving_table import ReservingTable
from domain.weddings.history import FieldChange, WeddingChange, wedding_change
from domain.weddings.model import Wedding


class WeddingRepository(ReservingTable[Wedding]):
    """Stores weddings, their reservations and their history."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Wedding)

    def list_changes(self, tenant: Tenant, wedding_id: str, request: lists.PageRequest) -> lists.Page[WeddingChange]:
        """Return a page of the wedding's history, newest first."""
        sort_range = ("0", request.position) if request.position else None
        # The entry at the position is read again and skipped.
        limit = request.limit + 1 + (request.position is not None)
        items = self.table.query(_history_partition(tenant, wedding_id), limit=limit, sort_range=sort_range)
        items = [item for item in items if item["sk"] != request.position]
        page = items[: request.limit]
        return lists.Page(
            [_decode_change(item) for item in page], page[-1]["sk"] if len(items) > request.limit else None
        )

    def companion_writes(
        self, old: Wedding | None, record: Wedding, cause: records.Cause
    ) -> Sequence[Write | CompanionWrite]:
        """Return the writes of its reservations, and of its history entry. Raises SlotUnavailable."""
        return [*super().companion_writes(old, record, cause), self._history_write(old, record, cause)]

    def _history_write(self, old: Wedding | None, record: Wedding, cause: records.Cause) -> Write:
        change = wedding_change(old, record, cause)
        item = {
            "pk": _history_partition(record.tenant, record.id),
            "sk": f"{change.version:012d}",
            "at": rfc3339(change.at),
            "action": change.action,
            "by": {"principal": change.principal, "request_id": change.request_id},
            "changes": [{"field": each.field, "before": each.before, "after": each.after} for each in change.changes],
        }
        return self.table.put_operation(item)


def _history_partition(tenant: Tenant, wedding_id: str) -> str:
    return tenant.partition(f"{Wedding.collection}#history#{wedding_id}")


def _decode_change(item: Item) -> WeddingChange:
    return WeddingChange(
        version=int(item["sk"]),
        at=datetime.fromisoformat(item["at"]),
        action=item["action"],
        principal=item["by"]["principal"],
        request_id=item["by"]["request_id"],
        changes=[FieldChange(**change) for change in item["changes"]],
    )
