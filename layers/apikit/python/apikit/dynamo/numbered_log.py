"""Logs of entries that a tenant's writers number without gaps, each entry once. Reading is in `apikit.dynamo.log_reading`.

    pk T#{org}#{env}#{name}      sk {sequence, 20 digits}   the entry: `body`, its JSON text; `ttl`
    pk T#{org}#{env}#{marks}     sk {mark}                  the newest entry with this mark: its `sequence`, its `rank`
    pk T#{org}#{env}#counters    sk {name}                  `n`, an assigned number; `newest_ttl`, when its entry expires

An entry takes two writes, neither of them a transaction. The mark claims a number; the entry is stored under that number if it is
free. A writer that finds an existing mark completes it: the entry is stored under the mark's number, or the writer stores it now,
or another entry has that number and the mark claims the next one. A used number is never free again, so no entry has two numbers;
entries are only stored after the last one, so there are no gaps. The counter is updated after a batch and may be behind the log,
never ahead of it. Entries expire in the order of their numbers.
"""

import json
import random
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct, field

from apikit.actor import Tenant
from apikit.clock import epoch_ms
from apikit.dynamo.conditions import ABSENT, Eq, Lt
from apikit.dynamo.table import ConditionFailed, Item, ItemKey, Table, Update
from apikit.errors import PlatformError, WriteContention
from apikit.observability import logger

_ATTEMPTS = 20
_MAX_PAUSE_S = 0.5
_MAX_HEADS = 10_000

_DEFAULT_RANK = "0"


class LogDraft(Struct, frozen=True):
    """An entry without a number yet.

    `mark` and `rank` detect duplicates: for each mark, only entries with a higher rank than the newest are appended. `body`
    returns the text for a number; `mark_fields` are stored with the mark.
    """

    mark: str
    created_at: datetime
    body: Callable[[int], str]
    rank: str = _DEFAULT_RANK
    mark_fields: Item = field(default_factory=dict)


class LogEntry(Struct, frozen=True):
    """A numbered entry."""

    sequence: int
    body: str


class LogNames(Struct, frozen=True):
    """The names of a log's partitions, its retention, and a function that returns the mark and rank of a body's JSON."""

    entries: str
    marks: str
    retention: timedelta
    parse_key: Callable[[dict[str, Any]], tuple[str, str]]


class _Head(Struct, frozen=True):
    """The last number known to be used, and when its entry expires."""

    n: int = 0
    ttl: int = 0


class NumberedLog:
    """Appends to a log. It caches each tenant's last number, so that an append usually reads nothing."""

    def __init__(self, table: Table, names: LogNames) -> None:
        self.table = table
        self.names = names
        self._heads: dict[Tenant, _Head] = {}

    def append(self, tenant: Tenant, entries: Sequence[LogDraft]) -> list[LogEntry | None]:
        """Return each entry as stored, in order; None if the log has a later one with the same mark.

        Two writes per entry and one per batch. An entry that was appended before keeps its number. Stops at the first entry that
        cannot be stored, and returns those before it. Raises WriteContention, Unavailable if there are none.
        """
        old_head = self._get_head(tenant)
        log_entries: list[LogEntry | None] = []
        for entry in entries:
            try:
                log_entries.append(self._append(tenant, entry))
            except PlatformError:
                # While calls are throttled, a retry of many entries would always fail at one of them.
                if not log_entries:
                    raise
                logger().exception("Storing log entries failed, will be retried")
                break
        head = self._heads[tenant]
        if head != old_head:
            self._update_counter(tenant, head)
        return log_entries

    def entry_key(self, tenant: Tenant, sequence: int) -> ItemKey:
        """Return the key of the entry with this number."""
        return ItemKey(self.table.name, tenant.partition(self.names.entries), sort_key(sequence))

    def parse_entry(self, item: Item) -> LogEntry:
        """Return the entry of a stored item."""
        return LogEntry(int(item["sk"]), item["body"])

    def _append(self, tenant: Tenant, entry: LogDraft) -> LogEntry | None:
        mark = self._claim_number(tenant, entry)
        for attempt in range(_ATTEMPTS):
            if mark.rank > entry.rank:
                return None
            if mark.sequence == self._heads[tenant].n + 1:
                log_entry = self._put_entry(tenant, entry, mark.sequence)
            else:
                log_entry = self._read_entry(tenant, entry, mark.sequence)
            if log_entry:
                return log_entry
            mark = self._move_mark(tenant, entry, mark)
            # Another shard's publisher is writing for the same tenant; full jitter avoids repeated collisions.
            time.sleep(random.uniform(0, min(0.01 * (2**attempt - 1), _MAX_PAUSE_S)))  # noqa: S311 - no secret
        raise WriteContention("Too many concurrent writes to this organization's log. Retry.", retry_after_s=1)

    def _claim_number(self, tenant: Tenant, entry: LogDraft) -> "_Mark":
        """Return the entry's mark: a new one, which claims the next number, or the existing one."""
        sequence = self._heads[tenant].n + 1
        item = {
            "pk": tenant.partition(self.names.marks),
            "sk": entry.mark,
            "ttl": self._ttl(tenant, entry),
            "sequence": sequence,
            "rank": entry.rank,
            **entry.mark_fields,
        }
        try:
            self.table.write(self.table.put_operation(item, ABSENT | Lt("rank", entry.rank)))
        except ConditionFailed as error:
            return _parse_mark(error.item)
        return _Mark(sequence, entry.rank)

    def _put_entry(self, tenant: Tenant, entry: LogDraft, sequence: int) -> LogEntry | None:
        """Store the entry under the next number and return it; None when another entry has that number."""
        key, body, ttl = self.entry_key(tenant, sequence), entry.body(sequence), self._ttl(tenant, entry)
        try:
            item = {"pk": key.pk, "sk": key.sk, "ttl": ttl, "body": body}
            self.table.write(self.table.put_operation(item, ABSENT))
        except ConditionFailed as error:
            self._refresh_head(tenant)
            return self._match_entry(entry, error.item)
        self._heads[tenant] = _Head(sequence, ttl)
        return LogEntry(sequence, body)

    def _read_entry(self, tenant: Tenant, entry: LogDraft, sequence: int) -> LogEntry | None:
        """Return the entry if it is already stored under this number; otherwise None."""
        key = self.entry_key(tenant, sequence)
        item = self.table.get(key.pk, key.sk)
        if item is None or self._heads[tenant].n < sequence:
            self._refresh_head(tenant)
        return self._match_entry(entry, item)

    def _match_entry(self, entry: LogDraft, item: Item | None) -> LogEntry | None:
        """Return the item's entry if it has the draft's mark and rank."""
        if item is None or self.names.parse_key(json.loads(item["body"])) != (entry.mark, entry.rank):
            return None
        return self.parse_entry(item)

    def _move_mark(self, tenant: Tenant, entry: LogDraft, mark: "_Mark") -> "_Mark":
        """Return the mark after claiming the next number, or as another writer has moved it."""
        sequence = self._heads[tenant].n + 1
        if sequence == mark.sequence:
            return mark
        unchanged_condition = Eq("sequence", mark.sequence) & Eq("rank", entry.rank)
        pk = tenant.partition(self.names.marks)
        try:
            return _parse_mark(
                self.table.update(pk, entry.mark, Update(set={"sequence": sequence}), unchanged_condition)
            )
        except ConditionFailed:
            return _parse_mark(self.table.get(pk, entry.mark))

    def _update_counter(self, tenant: Tenant, head: _Head) -> None:
        """Raise the counter to the head, so that numbering continues there after all entries have expired."""
        update = Update(set={"n": head.n, "newest_ttl": head.ttl})
        try:
            self.table.update(tenant.partition("counters"), self.names.entries, update, ABSENT | Lt("n", head.n))
        except ConditionFailed:
            return

    def _get_head(self, tenant: Tenant) -> _Head:
        if len(self._heads) > _MAX_HEADS:
            self._heads.clear()
        if tenant not in self._heads:
            item = self.table.get(tenant.partition("counters"), self.names.entries) or {}
            self._heads[tenant] = _Head(item.get("n", 0), item.get("newest_ttl", 0))
        return self._heads[tenant]

    def _refresh_head(self, tenant: Tenant) -> None:
        """Read the last number: another process has written to the log, or the counter is behind."""
        for item in self.table.query(tenant.partition(self.names.entries), limit=1):
            last = _Head(int(item["sk"]), int(item["ttl"]))
            if last.n > self._heads[tenant].n:
                self._heads[tenant] = last

    def _ttl(self, tenant: Tenant, entry: LogDraft) -> int:
        """Return the entry's time to live, never before the previous entry's, so that entries expire in order."""
        return max(self._heads[tenant].ttl, epoch_ms(entry.created_at + self.names.retention) // 1000)


class _Mark(Struct, frozen=True):
    sequence: int
    rank: str


def _parse_mark(item: Item | None) -> _Mark:
    # A mark that has expired in the meantime matches nothing: the next attempt reads the log.
    return _Mark(item["sequence"], item["rank"]) if item else _Mark(0, _DEFAULT_RANK)


def sort_key(sequence: int) -> str:
    """Return an entry's sort key."""
    return f"{sequence:020d}"
