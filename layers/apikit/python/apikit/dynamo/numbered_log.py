"""Logs of entries that a tenant's writers number without a gap, each entry once. What an entry says is its owner's.

    pk T#{org}#{env}#{name}      sk {sequence, 20 digits}   the entry
    pk T#{org}#{env}#{marks}     sk {mark}                  where the newest entry with this mark stands: `sequence`, `rank`
    pk T#{org}#{env}#counters    sk {name}                  `n`, the last number given; `newest_ttl`, when its entry goes

Appending is one transaction: the counter moves on from where it was, so that numbers have no gap and no twin.
Entries go in the order of their numbers. Reading is `apikit.dynamo.log_reading`'s.
"""

import random
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from apikit.actor import Tenant
from apikit.clock import epoch_ms
from apikit.dynamo.table import Expression, Item, Place, Table, TransactionFailed, get_many, transact
from apikit.errors import Contended

# A transaction takes 100 operations (at most two an entry, and the counter) and 4 MB.
_ENTRIES_A_TRANSACTION = 40
_BYTES_A_TRANSACTION = 3_500_000
_ATTEMPTS = 20
_LONGEST_PAUSE_S = 0.5
_REMEMBERED = 10_000

_UNMARKED = "attribute_not_exists(pk) OR #r < :first"
_ONLY_RANK = "0"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry that has no number yet.

    `mark` and `rank` tell what is there already: of one mark, only entries of a higher rank than the newest are taken.
    `content` makes the item under a number, `body` among its attributes; `facts` stand beside the mark.
    """

    mark: str
    at: datetime
    content: Callable[[int], Item]
    rank: str = _ONLY_RANK
    facts: Item = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LogNames:
    """What a log's partitions are called, and how long its entries are kept."""

    entries: str
    marks: str
    kept_for: timedelta


@dataclass(frozen=True, slots=True)
class _Counter:
    n: int = 0
    newest_ttl: int = 0


_Key = tuple[str, str]


class NumberedLog:
    """A log in a table. It remembers the counters it last saw; a stale one costs one more trip."""

    def __init__(self, table: Table, names: LogNames) -> None:
        self.table = table
        self.names = names
        self._counters: dict[Tenant, _Counter] = {}

    def append(self, tenant: Tenant, entries: Sequence[Entry]) -> list[Item | None]:
        """Each entry's item as stored; None where a later one of its mark is in the log. One transaction per 40.

        An entry that was appended before keeps its number. Raises Contended, Unavailable.
        """
        stored: dict[_Key, Item | None] = dict.fromkeys(_outranked(entries))
        unique = {_key(entry): entry for entry in entries if _key(entry) not in stored}
        while waiting := [entry for key, entry in unique.items() if key not in stored]:
            stored.update(self._append_some(tenant, waiting[:_ENTRIES_A_TRANSACTION]))
        return [stored[_key(entry)] for entry in entries]

    def place(self, tenant: Tenant, sequence: int) -> Place:
        """Where the entry with this number stands."""
        return Place(self.table.name, tenant.partition(self.names.entries), sort_key(sequence))

    def _append_some(self, tenant: Tenant, entries: list[Entry]) -> dict[_Key, Item | None]:
        for attempt in range(_ATTEMPTS):
            counter = self._last(tenant)
            items = self._numbered(tenant, entries, counter)
            taken = entries[: len(items)]
            moved = _Counter(items[-1]["sequence"], items[-1]["ttl"])
            puts = [self.table.put_operation(item) for item in items]
            try:
                transact([self._count(tenant, counter, moved), *puts, *self._marks(tenant, taken, items)])
            except TransactionFailed as refusal:
                self._learn(tenant, refusal.items[0])
                known = self._known(tenant, taken, refusal.items[1 + len(items) :])
                if known:
                    return known
            except Contended:
                self._counters.pop(tenant, None)
            else:
                self._counters[tenant] = moved
                return {_key(entry): item for entry, item in zip(taken, items, strict=True)}
            # Another shard's publisher writes for the same tenant; full jitter keeps the two apart.
            time.sleep(random.uniform(0, min(0.01 * 2**attempt, _LONGEST_PAUSE_S)))  # noqa: S311 - no secret
        raise Contended("Too many writers number this organization's entries.", retry_after_s=1)

    def _numbered(self, tenant: Tenant, entries: list[Entry], counter: _Counter) -> list[Item]:
        """As many of the entries' items as one transaction takes, at least one."""
        items: list[Item] = []
        size, ttl = 0, counter.newest_ttl
        for sequence, entry in enumerate(entries, counter.n + 1):
            content = entry.content(sequence)
            size += len(content["body"].encode()) + 1_000
            if size > _BYTES_A_TRANSACTION and items:
                break
            # Never before the entry in front of it: what is kept is always everything from some number on.
            ttl = max(ttl, epoch_ms(entry.at + self.names.kept_for) // 1000)
            place = self.place(tenant, sequence)
            items.append({"pk": place.pk, "sk": place.sk, "ttl": ttl, **content, "sequence": sequence})
        return items

    def _marks(self, tenant: Tenant, entries: list[Entry], items: list[Item]) -> list[Item]:
        """One operation a mark; the first rank of several is what must be new."""
        first = _first_of_marks(entries)
        newest = {entry.mark: (entry, item) for entry, item in zip(entries, items, strict=True)}
        operations = []
        for mark, (entry, item) in newest.items():
            unmarked = Expression(condition=_UNMARKED, names={"#r": "rank"}, values={":first": first[mark].rank})
            place = {"pk": tenant.partition(self.names.marks), "sk": mark, "ttl": item["ttl"]}
            values = {"sequence": item["sequence"], "rank": entry.rank, **entry.facts}
            operations.append(self.table.put_operation({**place, **values}, unmarked))
        return operations

    def _count(self, tenant: Tenant, before: _Counter, after: _Counter) -> Item:
        unmoved = "n = :last" if before.n else "attribute_not_exists(pk)"
        values = {":next": after.n, ":ttl": after.newest_ttl, **({":last": before.n} if before.n else {})}
        moved = Expression(condition=unmoved, update="SET n = :next, newest_ttl = :ttl", values=values)
        return self.table.update_operation(tenant.partition("counters"), self.names.entries, moved)

    def _last(self, tenant: Tenant) -> _Counter:
        if len(self._counters) > _REMEMBERED:
            self._counters.clear()
        if tenant not in self._counters:
            self._learn(tenant, self.table.get(tenant.partition("counters"), self.names.entries) or {})
        return self._counters[tenant]

    def _learn(self, tenant: Tenant, item: Item | None) -> None:
        """What the counter's item says; None is a counter that stands where it was thought to stand."""
        if item is not None:
            self._counters[tenant] = _Counter(item.get("n", 0), item.get("newest_ttl", 0))

    def _known(self, tenant: Tenant, entries: list[Entry], refused: Sequence[Item | None]) -> dict[_Key, Item | None]:
        """The entries that are in the log, or that came too late for it."""
        marks = {item["sk"]: item for item in refused if item}
        ranks = {mark: item.get("rank", _ONLY_RANK) for mark, item in marks.items()}
        there = [_key(entry) for entry in entries if entry.mark in marks and entry.rank <= ranks[entry.mark]]
        newest = {key: self.place(tenant, marks[key[0]]["sequence"]) for key in there if key[1] == ranks[key[0]]}
        items = get_many(newest.values())
        found = {key: items[place] for key, place in newest.items() if place in items}
        return {**{key: None for key in there if key not in newest}, **found}


def sort_key(sequence: int) -> str:
    """An entry's sort key."""
    return f"{sequence:020d}"


def _key(entry: Entry) -> _Key:
    return entry.mark, entry.rank


def _first_of_marks(entries: Iterable[Entry]) -> dict[str, Entry]:
    first: dict[str, Entry] = {}
    for entry in entries:
        first.setdefault(entry.mark, entry)
    return first


def _outranked(entries: Sequence[Entry]) -> list[_Key]:
    """Entries that stand behind a higher one of their own mark."""
    highest: dict[str, str] = {}
    seen: set[_Key] = set()
    behind = []
    for entry in entries:
        if _key(entry) not in seen and entry.rank < highest.get(entry.mark, entry.rank):
            behind.append(_key(entry))
        seen.add(_key(entry))
        highest[entry.mark] = max(highest.get(entry.mark, entry.rank), entry.rank)
    return behind
