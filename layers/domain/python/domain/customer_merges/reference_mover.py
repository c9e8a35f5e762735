"""Moves the references to a merged customer, at most some at a time; a repetition continues where the last one ended."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from apikit import errors
from apikit.resources import lists, records, stores
from domain.customer_merges.model import CustomerMerge

BATCH_SIZE = 100
_FIELD = "customer_id"


class ReferenceMover:
    """Moves references in the stores of all records with a `customer_id`, which each have a list index of it."""

    def __init__(self, merges: stores.Store[CustomerMerge], holders: Sequence[stores.Store[Any]]) -> None:
        self._merges = merges
        self.holders = holders

    def carry_out_due(self, record: CustomerMerge, now: datetime) -> CustomerMerge | None:
        """Move the next references; return the merge with its progress, or None when nothing is due."""
        merge = self._merges.get(record.tenant, record.id)
        if merge.next_due_at is None or merge.next_due_at > now:
            return None
        return self.move(merge, now)

    def move(self, merge: CustomerMerge, now: datetime) -> CustomerMerge:
        """Move up to 100 references and return the merge with its progress."""
        cause, count, has_more = records.Cause(merge.principal, merge.request_id), 0, False
        for store in self.holders:
            for record_id in self._find_ids(store, merge):
                if count == BATCH_SIZE:
                    has_more = True
                    break
                count += self._move_one(store, merge, record_id, now=now, cause=cause)
        new = records.next_version(merge, now, merge.progress(count, now, has_more=has_more))
        try:
            self._merges.save(new, cause, old=merge)
        except errors.StaleVersion:
            # Another worker moved the same references: each of them has moved once.
            return self._merges.get(merge.tenant, merge.id)
        return new

    def _find_ids(self, store: stores.Store[Any], merge: CustomerMerge) -> Iterator[str]:
        """Return the IDs of records that refer to the customer. The index may be behind."""
        query = lists.ListQuery(conditions=(lists.ListCondition(_FIELD, "eq", (merge.customer_id,)),))
        return (each.id for each in stores.list_records(store, merge.tenant, query))

    def _move_one(
        self, store: stores.Store[Any], merge: CustomerMerge, record_id: str, *, now: datetime, cause: records.Cause
    ) -> int:
        """Return 1 if the record referred to the customer, 0 if it was moved or deleted meanwhile."""
        moved_ids: list[str] = []

        def change(record: Any) -> Any:
            moved_ids.clear()
            if record.customer_id != merge.customer_id:
                return record
            moved_ids.append(record.id)
            return records.next_version(record, now, {_FIELD: merge.into_id})

        try:
            for attempt in stores.retry_contention():
                with attempt:
                    stores.change_record(store, merge.tenant, record_id, cause=cause, preconditions=None, change=change)
                    break
        except errors.NotFound:
            return 0
        return len(moved_ids)
