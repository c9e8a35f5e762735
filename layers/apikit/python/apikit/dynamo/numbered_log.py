"""Logs of entries that a tenant's writers number without a gap, each entry once. What an entry says is its owner's.

    pk T#{org}#{env}#{name}      sk {sequence, 20 digits}   the entry: `body`, its JSON text; `ttl`
    pk T#{org}#{env}#{marks}     sk {mark}                  the newest entry with this mark: its `sequence`, its `rank`
    pk T#{org}#{env}#counters    sk {name}                  `n`, a number that was given; `newest_ttl`, when its entry goes

An entry takes two writes, neither of them a transaction. The mark claims a number; the entry is put there if the number is free.
Whoever meets a mark again completes it: the entry is where its mark says, or it is put there now, or another entry has that number,
and then the mark moves on to the next one. An entry's number is never free again, so no entry stands under two numbers; an entry is
put behind the last one only, so no number is left out. The counter follows a batch; readers may find it behind the log, never in
front of it. Entries go in the order of their numbers. Reading is `apikit.dynamo.log_reading`'s.
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
from apikit.errors import WriteContention

_ATTEMPTS = 20
_MAX_PAUSE_S = 0.5
_MAX_HEADS = 10_000

_DEFAULT_RANK = "0"


class LogDraft(Struct, frozen=True):
    """An entry that has no number yet.

    `mark` and `rank` tell what is there already: of one mark, only entries of a higher rank than the newest are taken.
    `body` makes the text under a number; `facts` stand beside the mark.
    """

    mark: str
    created_at: datetime
    body: Callable[[int], str]
    rank: str = _DEFAULT_RANK
    mark_fields: Item = field(default_factory=dict)


class LogEntry(Struct, frozen=True):
    """An entry with its number."""

    sequence: int
    body: str


class LogNames(Struct, frozen=True):
    """What a log's partitions are called, how long its entries are kept, and how a body's JSON tells its mark and rank."""

    entries: str
    marks: str
    retention: timedelta
    parse_key: Callable[[dict[str, Any]], tuple[str, str]]


class _Head(Struct, frozen=True):
    """The last number that is known to be taken, and when its entry goes."""

    n: int = 0
    ttl: int = 0


class NumberedLog:
    """Appends to a log. It remembers where each tenant's log ends: in the steady case an append reads nothing."""

    def __init__(self, table: Table, names: LogNames) -> None:
        self.table = table
        self.names = names
        self._heads: dict[Tenant, _Head] = {}

    def append(self, tenant: Tenant, entries: Sequence[LogDraft]) -> list[LogEntry | None]:
        """Each entry as stored, in order; None where a later one of its mark is in the log. Two writes an entry, one a batch.

        An entry that was appended before keeps its number. Raises WriteContention, Unavailable; then the first of them may be stored.
        """
        old_head = self._get_head(tenant)
        log_entries = [self._append(tenant, entry) for entry in entries]
        head = self._heads[tenant]
        if head != old_head:
            self._update_counter(tenant, head)
        return log_entries

    def entry_key(self, tenant: Tenant, sequence: int) -> ItemKey:
        """Where the entry with this number stands."""
        return ItemKey(self.table.name, tenant.partition(self.names.entries), sort_key(sequence))

    def parse_entry(self, item: Item) -> LogEntry:
        """The entry of a stored item."""
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
            # Another shard's publisher writes for the same tenant; full jitter keeps the two apart.
            time.sleep(random.uniform(0, min(0.01 * (2**attempt - 1), _MAX_PAUSE_S)))  # noqa: S311 - no secret
        raise WriteContention("Too many concurrent writes to this organization's log. Retry.", retry_after_s=1)

    def _claim_number(self, tenant: Tenant, entry: LogDraft) -> "_Mark":
        """The entry's mark, which claims the next number, or the one that stands already."""
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
        """The entry under this number, which is the next one; None when another entry has it."""
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
        """The entry as it was put under this number before; None when it was not."""
        key = self.entry_key(tenant, sequence)
        item = self.table.get(key.pk, key.sk)
        if item is None or self._heads[tenant].n < sequence:
            self._refresh_head(tenant)
        return self._match_entry(entry, item)

    def _match_entry(self, entry: LogDraft, item: Item | None) -> LogEntry | None:
        """The item's entry if it is this one."""
        if item is None or self.names.parse_key(json.loads(item["body"])) != (entry.mark, entry.rank):
            return None
        return self.parse_entry(item)

    def _move_mark(self, tenant: Tenant, entry: LogDraft, mark: "_Mark") -> "_Mark":
        """The mark, which claims the next number in the place of one that others have; or as another writer moved it."""
        sequence = self._heads[tenant].n + 1
        if sequence == mark.sequence:
            return mark
        unchanged = Eq("sequence", mark.sequence) & Eq("rank", entry.rank)
        pk = tenant.partition(self.names.marks)
        try:
            return _parse_mark(self.table.update(pk, entry.mark, Update(set={"sequence": sequence}), unchanged))
        except ConditionFailed:
            return _parse_mark(self.table.get(pk, entry.mark))

    def _update_counter(self, tenant: Tenant, head: _Head) -> None:
        """The counter says at least the head: a log whose entries have all gone is numbered on from there."""
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
        """Where the log ends now: another process wrote to it, or the counter is behind."""
        for item in self.table.query(tenant.partition(self.names.entries), limit=1):
            last = _Head(int(item["sk"]), int(item["ttl"]))
            if last.n > self._heads[tenant].n:
                self._heads[tenant] = last

    def _ttl(self, tenant: Tenant, entry: LogDraft) -> int:
        """Never before the entry in front of it: what is kept is always everything from some number on."""
        return max(self._heads[tenant].ttl, epoch_ms(entry.created_at + self.names.retention) // 1000)


class _Mark(Struct, frozen=True):
    sequence: int
    rank: str


def _parse_mark(item: Item | None) -> _Mark:
    # One that went meanwhile matches nothing: the next look at the log decides.
    return _Mark(item["sequence"], item["rank"]) if item else _Mark(0, _DEFAULT_RANK)


def sort_key(sequence: int) -> str:
    """An entry's sort key."""
    return f"{sequence:020d}"
