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
_LONGEST_PAUSE_S = 0.5
_REMEMBERED = 10_000

_ONLY_RANK = "0"


class LogDraft(Struct, frozen=True):
    """An entry that has no number yet.

    `mark` and `rank` tell what is there already: of one mark, only entries of a higher rank than the newest are taken.
    `body` makes the text under a number; `facts` stand beside the mark.
    """

    mark: str
    at: datetime
    body: Callable[[int], str]
    rank: str = _ONLY_RANK
    facts: Item = field(default_factory=dict)


class LogEntry(Struct, frozen=True):
    """An entry with its number."""

    sequence: int
    body: str


class LogNames(Struct, frozen=True):
    """What a log's partitions are called, how long its entries are kept, and how a body's JSON tells its mark and rank."""

    entries: str
    marks: str
    kept_for: timedelta
    key_of: Callable[[dict[str, Any]], tuple[str, str]]


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
        before = self._head(tenant)
        logged = [self._append(tenant, entry) for entry in entries]
        head = self._heads[tenant]
        if head != before:
            self._count(tenant, head)
        return logged

    def place(self, tenant: Tenant, sequence: int) -> ItemKey:
        """Where the entry with this number stands."""
        return ItemKey(self.table.name, tenant.partition(self.names.entries), sort_key(sequence))

    def logged(self, item: Item) -> LogEntry:
        """The entry of a stored item."""
        return LogEntry(int(item["sk"]), item["body"])

    def _append(self, tenant: Tenant, entry: LogDraft) -> LogEntry | None:
        claimed = self._claim(tenant, entry)
        for attempt in range(_ATTEMPTS):
            if claimed.rank > entry.rank:
                return None
            if claimed.sequence == self._heads[tenant].n + 1:
                logged = self._put(tenant, entry, claimed.sequence)
            else:
                logged = self._found(tenant, entry, claimed.sequence)
            if logged:
                return logged
            claimed = self._move(tenant, entry, claimed)
            # Another shard's publisher writes for the same tenant; full jitter keeps the two apart.
            time.sleep(random.uniform(0, min(0.01 * (2**attempt - 1), _LONGEST_PAUSE_S)))  # noqa: S311 - no secret
        raise WriteContention("Too many concurrent writes to this organization's log. Retry.", retry_after_s=1)

    def _claim(self, tenant: Tenant, entry: LogDraft) -> "_Mark":
        """The entry's mark, which claims the next number, or the one that stands already."""
        sequence = self._heads[tenant].n + 1
        item = {
            "pk": tenant.partition(self.names.marks),
            "sk": entry.mark,
            "ttl": self._ttl(tenant, entry),
            "sequence": sequence,
            "rank": entry.rank,
            **entry.facts,
        }
        try:
            self.table.write(self.table.put_operation(item, ABSENT | Lt("rank", entry.rank)))
        except ConditionFailed as standing:
            return _mark_of(standing.item)
        return _Mark(sequence, entry.rank)

    def _put(self, tenant: Tenant, entry: LogDraft, sequence: int) -> LogEntry | None:
        """The entry under this number, which is the next one; None when another entry has it."""
        place, body, ttl = self.place(tenant, sequence), entry.body(sequence), self._ttl(tenant, entry)
        try:
            item = {"pk": place.pk, "sk": place.sk, "ttl": ttl, "body": body}
            self.table.write(self.table.put_operation(item, ABSENT))
        except ConditionFailed as standing:
            self._learn_last(tenant)
            return self._own(entry, standing.item)
        self._heads[tenant] = _Head(sequence, ttl)
        return LogEntry(sequence, body)

    def _found(self, tenant: Tenant, entry: LogDraft, sequence: int) -> LogEntry | None:
        """The entry as it was put under this number before; None when it was not."""
        place = self.place(tenant, sequence)
        item = self.table.get(place.pk, place.sk)
        if item is None or self._heads[tenant].n < sequence:
            self._learn_last(tenant)
        return self._own(entry, item)

    def _own(self, entry: LogDraft, item: Item | None) -> LogEntry | None:
        """The item's entry if it is this one."""
        if item is None or self.names.key_of(json.loads(item["body"])) != (entry.mark, entry.rank):
            return None
        return self.logged(item)

    def _move(self, tenant: Tenant, entry: LogDraft, claimed: "_Mark") -> "_Mark":
        """The mark, which claims the next number in the place of one that others have; or as another writer moved it."""
        sequence = self._heads[tenant].n + 1
        if sequence == claimed.sequence:
            return claimed
        unmoved = Eq("sequence", claimed.sequence) & Eq("rank", entry.rank)
        pk = tenant.partition(self.names.marks)
        try:
            return _mark_of(self.table.update(pk, entry.mark, Update(set={"sequence": sequence}), unmoved))
        except ConditionFailed:
            return _mark_of(self.table.get(pk, entry.mark))

    def _count(self, tenant: Tenant, head: _Head) -> None:
        """The counter says at least the head: a log whose entries have all gone is numbered on from there."""
        moved = Update(set={"n": head.n, "newest_ttl": head.ttl})
        try:
            self.table.update(tenant.partition("counters"), self.names.entries, moved, ABSENT | Lt("n", head.n))
        except ConditionFailed:
            return

    def _head(self, tenant: Tenant) -> _Head:
        if len(self._heads) > _REMEMBERED:
            self._heads.clear()
        if tenant not in self._heads:
            item = self.table.get(tenant.partition("counters"), self.names.entries) or {}
            self._heads[tenant] = _Head(item.get("n", 0), item.get("newest_ttl", 0))
        return self._heads[tenant]

    def _learn_last(self, tenant: Tenant) -> None:
        """Where the log ends now: another process wrote to it, or the counter is behind."""
        for item in self.table.query(tenant.partition(self.names.entries), limit=1):
            last = _Head(int(item["sk"]), int(item["ttl"]))
            if last.n > self._heads[tenant].n:
                self._heads[tenant] = last

    def _ttl(self, tenant: Tenant, entry: LogDraft) -> int:
        """Never before the entry in front of it: what is kept is always everything from some number on."""
        return max(self._heads[tenant].ttl, epoch_ms(entry.at + self.names.kept_for) // 1000)


class _Mark(Struct, frozen=True):
    sequence: int
    rank: str


def _mark_of(item: Item | None) -> _Mark:
    # One that went meanwhile matches nothing: the next look at the log decides.
    return _Mark(item["sequence"], item["rank"]) if item else _Mark(0, _ONLY_RANK)


def sort_key(sequence: int) -> str:
    """An entry's sort key."""
    return f"{sequence:020d}"
