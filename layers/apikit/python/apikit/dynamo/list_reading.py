"""Reading a list by the path that serves it: which index, partitions and bounds."""

import hashlib
import heapq
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import count, islice
from typing import Any

from msgspec import Struct

from apikit.dynamo.batches import get_many
from apikit.dynamo.indexes import UPDATED_INDEX, Index, equal_index, ordered_index
from apikit.dynamo.item_keys import Item, ItemKey
from apikit.dynamo.table import Table
from apikit.errors import UnknownParameter
from apikit.resources.lists import (
    CREATION_INDEX,
    MAX_RECORDS_READ,
    MAX_TOTAL,
    METADATA_PREFIX,
    RANGE_OPERATORS,
    UPDATE_INDEX,
    ListCondition,
    ListIndex,
    ListQuery,
    PageRequest,
    SortOrder,
    position_range,
    sort_position,
    sort_text_of,
)
from apikit.resources.stored_form import form_of
from apikit.sort_text import LAST_CHARACTER, sort_text

# A page of 100 and the record that tells whether there are more.
_CHUNK = 101
# What is judged but not answered is read in larger pieces; a query stops at a megabyte anyway.
_LARGE_CHUNK = 1_000
# In front of a position: how many that fit are still to be skipped. No position begins so.
_LEFT = "\x1d"
_Bounds = tuple[str, str] | None


class Plan(Struct, frozen=True):
    """How a list is read: partitions of one index, merged in one order, and the conditions that are left to judge.

    `is_pointed` partitions hold keys only, which name the records.
    """

    partitions: tuple[str, ...]
    index: Index | None
    order: SortOrder
    between: _Bounds
    rest: tuple[ListCondition, ...]
    is_pointed: bool = False


@cache
def indexes_of(own: tuple[ListIndex, ...]) -> Mapping[ListIndex, Index | None]:
    """Every path of a record type and its index: the table, the index of last changes, then the type's own.

    A path by creation has the order of the table's sort key.
    """
    equal, ordered = map(equal_index, count(1)), map(ordered_index, count(2))
    of_own = {path: next(equal if path.order == CREATION_INDEX.order else ordered) for path in own}
    return {CREATION_INDEX: None, UPDATE_INDEX: UPDATED_INDEX, **of_own}


def index_keys(partition: str, form: Mapping[str, Any], own: tuple[ListIndex, ...]) -> dict[str, str]:
    """The index attributes of a record's item; a path has none where its `equal` field has no value."""
    keys: dict[str, str] = {}
    for path, index in indexes_of(own).items():
        if index and (path.equal is None or form.get(path.equal) is not None):
            value = sort_text(form[path.equal]) if path.equal else None
            keys |= index.keys(_partition(partition, path, value), sort_position(form, path.order))
    return keys


def pointers(partition: str, name: str, value: str) -> str:
    """The partition that names the records with this metadata; a hash, since names and values are long."""
    digest = hashlib.sha256(f"{name}={value}".encode()).hexdigest()[:32]
    return f"{partition}#meta#{digest}"


def plan(partition: str, prefix: str, own: tuple[ListIndex, ...], query: ListQuery) -> Plan:
    """The path that serves best what is asked. Raises UnknownParameter when none serves the order."""
    equals = [c for c in query.conditions if c.operator in {"eq", "in"}]
    path = _chosen(own, query, {c.field for c in equals})
    order = query.order or SortOrder(path.order)
    lead = next((c for c in equals if c.field == path.equal), None)
    ranged = tuple(c for c in query.conditions if c.field == path.order and c.operator != "in" and c is not lead)
    pointed = next((c for c in equals if c.field.startswith(METADATA_PREFIX)), None)
    if path == CREATION_INDEX and pointed:
        name = pointed.field.removeprefix(METADATA_PREFIX)
        partitions = tuple(pointers(partition, name, value) for value in pointed.values)
        # What a pointer names may have changed since: every condition is judged.
        return Plan(
            partitions, None, order, position_range(path.order, prefix, ranged), query.conditions, is_pointed=True
        )
    partitions = tuple(_partition(partition, path, value) for value in (lead.values if lead else (None,)))
    rest = tuple(c for c in query.conditions if c is not lead and c not in ranged)
    return Plan(partitions, indexes_of(own)[path], order, position_range(path.order, prefix, ranged), rest)


def _chosen(own: tuple[ListIndex, ...], query: ListQuery, equals: set[str]) -> ListIndex:
    paths = list(indexes_of(own))
    ordered, equal = {path.order for path in paths}, {path.equal for path in paths}
    ranges = [c.field for c in query.conditions if c.operator in RANGE_OPERATORS]
    ranges += [c.field for c in query.conditions if c.operator == "eq" and c.field in ordered - equal]
    if not ranges and not query.order and any(field.startswith(METADATA_PREFIX) for field in equals):
        return CREATION_INDEX
    orders = [query.order.field] if query.order else [*ranges, "created_at", *(path.order for path in paths)]
    for order in orders:
        serving = [path for path in paths if path.order == order and (path.equal is None or path.equal in equals)]
        if serving:
            best = max(serving, key=lambda path: path.equal is not None)
            if best.equal or query.order or order in ranges:
                return best
            # Newest first by the table, unless a path of another order serves a condition.
            return next((path for path in paths if path.equal in equals), best)
    raise UnknownParameter(f"This list cannot be sorted by that field{_with(paths, orders[0])}.")


def _with(paths: list[ListIndex], order: str) -> str:
    needed = sorted({path.equal for path in paths if path.order == order and path.equal})
    return f" without a filter on one of: {', '.join(needed)}" if needed else ""


def _partition(partition: str, path: ListIndex, value: str | None) -> str:
    if path == CREATION_INDEX:
        return partition
    if path.equal is None:
        return f"{partition}#by#{path.order}"
    return f"{partition}#{path.equal}#{path.order}#{value}"


class Found(Struct, frozen=True):
    """The items of a page, where to go on (None at the end), and how many there are in all when that was asked."""

    items: list[Item]
    next_position: str | None
    total: int | None


class Reader:
    """Reads pages of one table's lists: of each record the `attributes` that it is made of."""

    def __init__(self, table: Table, records: str, attributes: Sequence[str]) -> None:
        self._table = table
        self._records = records
        self._attributes = attributes

    def page(self, made: Plan, request: PageRequest) -> Found:
        """At most the page's limit; fewer, with a place to go on, when the conditions left to judge admit few."""
        if made.between and made.between[0] > made.between[1]:
            # Nothing lies between them, and DynamoDB refuses to look.
            return Found([], None, 0 if request.query.includes_total else None)
        after, skipped = _resumed(request)
        total = self._total(made) if request.query.includes_total else None
        if skipped and not made.rest and len(made.partitions) == 1:
            after, skipped = self._passed(made, skipped), 0
            if after is None:
                return Found([], None, total)
        if not made.rest and len(made.partitions) == 1 and not made.is_pointed:
            return self._slice(made, request.limit, after, total)
        wanted, seen = request.limit + 1 + skipped, 0
        fitting: list[Item] = []
        last: Item | None = None
        most = MAX_RECORDS_READ + skipped if made.rest else wanted
        for item in islice(self._walk(made, after, _size(made, wanted)), most):
            seen, last = seen + 1, item
            if "doc" in item and (not made.rest or _admits(made.rest, form_of(item))):
                fitting.append(item)
                if len(fitting) == wanted:
                    break
        items = fitting[skipped : skipped + request.limit]
        if len(fitting) == wanted:
            return Found(items, self._place(made, items[-1]), total)
        if not made.rest or seen < most or last is None:
            return Found(items, None, total)
        left = max(skipped - len(fitting), 0)
        return Found(
            items, f"{_LEFT}{left}{_LEFT}{self._place(made, last)}" if left else self._place(made, last), total
        )

    def _slice(self, made: Plan, limit: int, after: str | None, total: int | None) -> Found:
        """A page of one partition, all of which fits."""
        items, _ = self._chunk(made, made.partitions[0], after, limit + 1)
        page = items[:limit]
        return Found(page, self._place(made, page[-1]) if len(items) > limit else None, total)

    def _place(self, made: Plan, item: Item) -> str:
        return str(item[made.index.sort if made.index else "sk"])

    def _passed(self, made: Plan, many: int) -> str | None:
        """The place of the last of so many records; None when nothing is behind them. Counted, not read."""
        (partition,) = made.partitions
        return self._table.find_last_key(
            partition, count=many, index=made.index, sort_range=made.between, descending=made.order.is_descending
        )

    def _total(self, made: Plan) -> int:
        if made.rest:
            items = islice(self._walk(made, None, _LARGE_CHUNK), MAX_TOTAL)
            return sum("doc" in item and _admits(made.rest, form_of(item)) for item in items)
        counted = 0
        for partition in made.partitions:
            left = MAX_TOTAL - counted
            counted += (
                self._table.count(partition, limit=left, index=made.index, sort_range=made.between) if left else 0
            )
        return counted

    def _walk(self, made: Plan, after: str | None, size: int) -> Iterator[Item]:
        """Items in order, whole; partitions are read so many at a time, as far as they are asked for."""
        streams = [self._items(made, partition, after, size) for partition in made.partitions]
        merged = (
            streams[0]
            if len(streams) == 1
            else heapq.merge(*streams, key=lambda item: self._place(made, item), reverse=made.order.is_descending)
        )
        yield from self._pointed(merged, size) if made.is_pointed else merged

    def _items(self, made: Plan, partition: str, after: str | None, size: int) -> Iterator[Item]:
        while True:
            items, is_last = self._chunk(made, partition, after, size)
            yield from items
            if is_last:
                return
            after = self._place(made, items[-1])

    def _chunk(self, made: Plan, partition: str, after: str | None, size: int) -> tuple[list[Item], bool]:
        """So many items of a partition from behind a place; True when it has no more."""
        is_descending = made.order.is_descending
        between = _behind(made.between, after, is_descending=is_descending)
        if between and between[0] > between[1]:
            return [], True
        sort_key = made.index.sort if made.index else "sk"
        # The place to go on after is within the bounds, which DynamoDB includes: it is read again and left out.
        asked = size + (after is not None)
        items = self._table.query(
            partition,
            limit=asked,
            index=made.index,
            sort_range=between,
            descending=is_descending,
            attributes=self._attributes if sort_key in self._attributes else (*self._attributes, sort_key),
        )
        is_last = len(items) < asked
        return [item for item in items if item[sort_key] != after] if after is not None else items, is_last

    def _pointed(self, items: Iterator[Item], size: int) -> Iterator[Item]:
        while chunk := list(islice(items, size)):
            places = [ItemKey(self._table.name, self._records, item["sk"]) for item in chunk]
            found = get_many(places)
            # A pointer whose record is gone leads nowhere, and still has its place in the order.
            yield from (found.get(place, {"sk": place.sk}) for place in places)


def _resumed(request: PageRequest) -> tuple[str | None, int]:
    """Where a page begins, and how many that fit are skipped there."""
    if request.position is None:
        return None, request.query.offset
    if request.position.startswith(_LEFT):
        _, left, after = request.position.split(_LEFT, 2)
        return after, int(left)
    return request.position, 0


def _size(made: Plan, wanted: int) -> int:
    """How many records a query is asked for: what the page wants when all of them should fit, else as many as fit one page."""
    if made.rest and not (made.is_pointed and len(made.rest) == 1):
        return _CHUNK if wanted <= _CHUNK else _LARGE_CHUNK
    return min(max(wanted, 2), _CHUNK)


def _behind(between: _Bounds, after: str | None, *, is_descending: bool) -> _Bounds:
    if after is None:
        return between
    low, high = between or ("\t", LAST_CHARACTER)
    return (low, min(high, after)) if is_descending else (max(low, after), high)


def _admits(conditions: Sequence[ListCondition], form: Mapping[str, Any]) -> bool:
    return all(condition.matches(sort_text_of(form, condition.field)) for condition in conditions)
