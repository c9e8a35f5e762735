"""Weddings in DynamoDB: one item per wedding, and one item per version with its changes.

T#{org}#{env}#weddings#history#{wedding}   version, 12 digits   `at`, `action`, `by`, `changes`; stored as long as the tenant's data

The reservations of its spaces are in the ledger (`domain.ledgers.reservation_ledger`), written in the same transaction.
"""

from datetime import datetime
from functools import partial

from apikit import Tenant, rfc3339
from apikit.dynamo import CompanionWrite, DirectoryTable, Item, RecordTable, Table, Write
from apikit.resources import lists, records, stores
from domain.ledgers.reservation_ledger import ReservationLedger, retry_contention
from domain.registry import REGISTRY
from domain.weddings.history import FieldChange, WeddingChange, wedding_change
from domain.weddings.model import Wedding
from domain.weddings.space_reservations import has_same_slots, reservation_basis, reservations_by_page


class WeddingRepository(RecordTable[Wedding]):
    """Stores weddings."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Wedding)
        self._directory = DirectoryTable(table, REGISTRY)
        self._ledger = ReservationLedger(table)

    def add(self, record: Wedding, cause: records.Cause, source_update: stores.SourceUpdate | None = None) -> None:
        """Store a new wedding. Raises SlotUnavailable when another wedding has reserved its spaces, and the errors of every store."""
        retry_contention(partial(super().add, record, cause, source_update))

    def save(
        self,
        record: Wedding,
        cause: records.Cause,
        *,
        old: Wedding,
        source_update: stores.SourceUpdate | None = None,
    ) -> None:
        """Replace `old`. Raises SlotUnavailable when another wedding has reserved its spaces, and the errors of every store."""
        retry_contention(partial(super().save, record, cause, old=old, source_update=source_update))

    def remove(self, record: Wedding, cause: records.Cause, *, old: Wedding) -> None:
        """Delete the wedding and its reservations."""
        retry_contention(partial(super().remove, record, cause, old=old))

    def restore(self, record: Wedding, cause: records.Cause, *, old: Wedding) -> None:
        """Restore the wedding. Raises SlotUnavailable when another wedding has reserved its spaces, and the errors of every store."""
        retry_contention(partial(super().restore, record, cause, old=old))

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

    def companion_writes(self, old: Wedding | None, record: Wedding, cause: records.Cause) -> list[CompanionWrite]:
        """Return the writes of its reservations, and of its history entry."""
        new = None if record.deleted_at else record
        history_write = CompanionWrite(self._history_write(old, record, cause))
        return [*self._reservation_writes(old, new, record), history_write]

    def _reservation_writes(self, old: Wedding | None, new: Wedding | None, record: Wedding) -> list[CompanionWrite]:
        """Return the writes that reserve the elements of its spaces. Raises SlotUnavailable."""
        if reservation_basis(old) == reservation_basis(new):
            return []
        if new and has_same_slots(old, new):
            # Its reservations stay as they are, even if its spaces have changed since.
            return self._ledger.extend(record.tenant, record.id, new.option_expires_at, record.updated_at)
        read = partial(self._directory.get_many, record.tenant)
        reservations = reservations_by_page(new, read) if new and reservation_basis(new) else {}
        is_new = old is None and record.version == 1
        return self._ledger.reserve(record.tenant, record.id, reservations, record.updated_at, is_new=is_new)

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
