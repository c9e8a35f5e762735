"""The histories of records in DynamoDB.

T#{org}#{env}#{collection}#history#{record}   version, 12 digits   `at`, `action`, `by`, `changes`; stored as long as the tenant's data
"""

from datetime import datetime

from apikit import Tenant, rfc3339
from apikit.dynamo import Item, Table, Write
from apikit.resources import Record, lists, records
from domain.change_history.model import FieldChange, HistoryEntry, create_entry


class HistoryLog:
    """The histories of the records of one collection."""

    def __init__(self, table: Table, collection: str) -> None:
        self._table = table
        self._collection = collection

    def write(self, old: Record | None, record: Record, cause: records.Cause) -> Write:
        """Return the write of the entry of a change, for the transaction of the record."""
        entry = create_entry(old, record, cause)
        item = {
            "pk": self._partition(record.tenant, record.id),
            "sk": f"{entry.version:012d}",
            "at": rfc3339(entry.at),
            "action": entry.action,
            "by": {"principal": entry.principal, "request_id": entry.request_id},
            "changes": [{"field": each.field, "before": each.before, "after": each.after} for each in entry.changes],
        }
        return self._table.put_operation(item)

    def page(self, tenant: Tenant, record_id: str, request: lists.PageRequest) -> lists.Page[HistoryEntry]:
        """Return a page of the record's history, newest first."""
        sort_range = ("0", request.position) if request.position else None
        # The entry at the position is read again and skipped.
        limit = request.limit + 1 + (request.position is not None)
        items = self._table.query(self._partition(tenant, record_id), limit=limit, sort_range=sort_range)
        items = [item for item in items if item["sk"] != request.position]
        page = items[: request.limit]
        return lists.Page([_decode(item) for item in page], page[-1]["sk"] if len(items) > request.limit else None)

    def _partition(self, tenant: Tenant, record_id: str) -> str:
        return tenant.partition(f"{self._collection}#history#{record_id}")


def _decode(item: Item) -> HistoryEntry:
    return HistoryEntry(
        version=int(item["sk"]),
        at=datetime.fromisoformat(item["at"]),
        action=item["action"],
        principal=item["by"]["principal"],
        request_id=item["by"]["request_id"],
        changes=[FieldChange(**change) for change in item["changes"]],
    )
