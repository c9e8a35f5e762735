"""Weddings in DynamoDB: one item each, and beside it one item a version that tells what changed.

T#{org}#{env}#weddings#history#{wedding}   version, 12 digits   `at`, `action`, `by`, `changes`; kept as long as the tenant's data

What it holds of its venue's spaces lies in the ledgers (`domain.ledgers.table`), written in the same transaction.

The index `due` has the weddings whose options run: `OPTION#{day of what is due next}`, by its time.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import partial

from apikit import Tenant, rfc3339
from apikit.dynamo import CompanionWrite, DirectoryTable, Item, RecordTable, Table, Write, queries
from apikit.resources import lists, records, stores
from domain.ledgers.table import Ledgers, patiently
from domain.registry import REGISTRY
from domain.weddings.claims import claims, grounds, keeps_its_place
from domain.weddings.history import Entry, FieldChange, entry
from domain.weddings.model import Wedding

_OPTION = "OPTION"
# What a worker that was down for days still finds; confirming is refused in any case.
_DAYS_BACK = 7


class WeddingRepository(RecordTable[Wedding]):
    """The store of weddings."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Wedding)
        self._directory = DirectoryTable(table, REGISTRY)
        self._ledgers = Ledgers(table)

    def add(self, record: Wedding, cause: records.Cause, source_update: stores.SourceUpdate | None = None) -> None:
        """As every store does; raises SlotUnavailable when another wedding has its spaces."""
        patiently(partial(super().add, record, cause, source_update))

    def save(
        self,
        record: Wedding,
        cause: records.Cause,
        *,
        old: Wedding,
        source_update: stores.SourceUpdate | None = None,
    ) -> None:
        """As every store does; raises SlotUnavailable when another wedding has its spaces."""
        patiently(partial(super().save, record, cause, old=old, source_update=source_update))

    def remove(self, record: Wedding, cause: records.Cause, *, old: Wedding) -> None:
        """As every store does; its spaces are free."""
        patiently(partial(super().remove, record, cause, old=old))

    def restore(self, record: Wedding, cause: records.Cause, *, old: Wedding) -> None:
        """As every store does; raises SlotUnavailable when another wedding has its spaces by now."""
        patiently(partial(super().restore, record, cause, old=old))

    def history(self, tenant: Tenant, wedding_id: str, request: lists.PageRequest) -> lists.Page[Entry]:
        """The wedding's entries, newest first."""
        between = ("0", request.position) if request.position else None
        # The place to go on after is read again and left out.
        asked = request.limit + 1 + (request.position is not None)
        items = self.table.query(_history(tenant, wedding_id), limit=asked, sort_range=between)
        items = [item for item in items if item["sk"] != request.position]
        page = items[: request.limit]
        return lists.Page([_entry(item) for item in page], page[-1]["sk"] if len(items) > request.limit else None)

    def due(self, now: datetime) -> Iterator[Wedding]:
        """Weddings whose option is due by now, earliest first."""
        return map(self.record_of, queries.find_due(self.table, _OPTION, now, days_back=_DAYS_BACK))

    def index_attributes(self, record: Wedding) -> Mapping[str, str]:
        """A wedding with an option is found by the day of what is due next."""
        if record.next_option_at is None:
            return {}
        # One that comes back after its option passed is found among today's.
        at = max(record.next_option_at, record.updated_at)
        return queries.due_keys(_OPTION, at, record.id)

    def companion_writes(self, old: Wedding | None, record: Wedding, cause: records.Cause) -> list[CompanionWrite]:
        """What it holds of its venue's spaces, and the entry of its history."""
        new = None if record.deleted_at else record
        return [*self._claimed(old, new, record), CompanionWrite(self._told(old, record, cause))]

    def _claimed(self, old: Wedding | None, new: Wedding | None, record: Wedding) -> list[CompanionWrite]:
        """Its spaces' elements are its own, as they are of no other wedding. Raises SlotUnavailable."""
        if grounds(old) == grounds(new):
            return []
        if new and keeps_its_place(old, new):
            # What it holds stays as it is, whatever has become of its spaces since.
            return self._ledgers.prolong(record.tenant, record.id, new.option_expires_at, record.updated_at)
        wanted = claims(new, partial(self._directory.get_many, record.tenant)) if new and grounds(new) else {}
        is_new = old is None and record.version == 1
        return self._ledgers.claim(record.tenant, record.id, wanted, record.updated_at, is_new=is_new)

    def _told(self, old: Wedding | None, record: Wedding, cause: records.Cause) -> Write:
        told = entry(old, record, cause)
        item = {
            "pk": _history(record.tenant, record.id),
            "sk": f"{told.version:012d}",
            "at": rfc3339(told.at),
            "action": told.action,
            "by": {"principal": told.principal, "request_id": told.request_id},
            "changes": [{"field": each.field, "before": each.before, "after": each.after} for each in told.changes],
        }
        return self.table.put_operation(item)


def _history(tenant: Tenant, wedding_id: str) -> str:
    return tenant.partition(f"{Wedding.collection}#history#{wedding_id}")


def _entry(item: Item) -> Entry:
    return Entry(
        version=int(item["sk"]),
        at=datetime.fromisoformat(item["at"]),
        action=item["action"],
        principal=item["by"]["principal"],
        request_id=item["by"]["request_id"],
        changes=[FieldChange(**change) for change in item["changes"]],
    )
