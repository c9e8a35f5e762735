"""Lists: which index, partitions and sort keys serve a query, and how its pages are read."""

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

# A page of 100, and one more record to find out whether there is a next page.
_CHUNK = 101
# Chunk size when conditions drop some of the records; a query stops at a megabyte anyway.
_LARGE_CHUNK = 1_000
# Around the number of matches still to skip, in front of a position. No position begins with it.
_SKIP_MARK = "\x1d"
_KeyRange = tuple[str, str] | None


class ListPlan(Struct, frozen=True):
    """How a list is read: partitions of one index, merged in one order, and the conditions that the index does not serve.

    If `has_pointers`, the items of the partitions have only keys, which lead to the records.
    """

    partitions: tuple[str, ...]
    index: Index | None
    order: SortOrder
    key_range: _KeyRange
    remaining_conditions: tuple[ListCondition, ...]
    has_pointers: bool = False


@cache
def map_list_indexes(own: tuple[ListIndex, ...]) -> Mapping[ListIndex, Index | None]:
    """Return a record type's list indexes with the table's index that holds each; None for the table itself.

    The table and the index of updates come first, then the type's own. List indexes sorted by creation use the table's sort key.
    """
    equal_indexes, ordered_indexes = map(equal_index, count(1)), map(ordered_index, count(2))
    own_indexes = {
        list_index: next(equal_indexes if list_index.order == CREATION_INDEX.order else ordered_indexes)
        for list_index in own
    }
    return {CREATION_INDEX: None, UPDATE_INDEX: UPDATED_INDEX, **own_indexes}


def index_keys(partition: str, form: Mapping[str, Any], own: tuple[ListIndex, ...]) -> dict[str, str]:
    """Return the index attributes of a record's item; an index has none where its `equal` field has no value."""
    keys: dict[str, str] = {}
    for list_index, index in map_list_indexes(own).items():
        if index and (list_index.equal is None or form.get(list_index.equal) is not None):
            value = sort_text(form[list_index.equal]) if list_index.equal else None
            keys |= index.keys(_partition(partition, list_index, value), sort_position(form, list_index.order))
    return keys


def pointer_partition(partition: str, name: str, value: str) -> str:
    """Return the partition of pointers to the records with this metadata; it is hashed because names and values can be long."""
    digest = hashlib.sha256(f"{name}={value}".encode()).hexdigest()[:32]
    return f"{partition}#meta#{digest}"


def plan_list(partition: str, prefix: str, own: tuple[ListIndex, ...], query: ListQuery) -> ListPlan:
    """Return the plan with the best index for a query. Raises UnknownParameter when no index has the order."""
    equals = [c for c in query.conditions if c.operator in {"eq", "in"}]
    list_index = _choose_index(own, query, {c.field for c in equals})
    order = query.order or SortOrder(list_index.order)
    lead = next((c for c in equals if c.field == list_index.equal), None)
    ranges = tuple(c for c in query.conditions if c.field == list_index.order and c.operator != "in" and c is not lead)
    key_range = position_range(list_index.order, prefix, ranges)
    metadata = next((c for c in equals if c.field.startswith(METADATA_PREFIX)), None)
    if list_index == CREATION_INDEX and metadata:
        name = metadata.field.removeprefix(METADATA_PREFIX)
        partitions = tuple(pointer_partition(partition, name, value) for value in metadata.values)
        # A record can have changed since its pointer was written: every condition is checked.
        return ListPlan(partitions, None, order, key_range, query.conditions, has_pointers=True)
    partitions = tuple(_partition(partition, list_index, value) for value in (lead.values if lead else (None,)))
    remaining_conditions = tuple(c for c in query.conditions if c is not lead and c not in ranges)
    return ListPlan(partitions, map_list_indexes(own)[list_index], order, key_range, remaining_conditions)


def _choose_index(own: tuple[ListIndex, ...], query: ListQuery, equals: set[str]) -> ListIndex:
    list_indexes = list(map_list_indexes(own))
    order_fields, equal_fields = {each.order for each in list_indexes}, {each.equal for each in list_indexes}
    ranges = [c.field for c in query.conditions if c.operator in RANGE_OPERATORS]
    ranges += [c.field for c in query.conditions if c.operator == "eq" and c.field in order_fields - equal_fields]
    if not ranges and not query.order and any(field.startswith(METADATA_PREFIX) for field in equals):
        return CREATION_INDEX
    orders = [query.order.field] if query.order else [*ranges, "created_at", *(each.order for each in list_indexes)]
    for order in orders:
        candidates = [
            each for each in list_indexes if each.order == order and (each.equal is None or each.equal in equals)
        ]
        if candidates:
            best = max(candidates, key=lambda each: each.equal is not None)
            if best.equal or query.order or order in ranges:
                return best
            # The table, newest first, unless an index with another order serves a condition.
            return next((each for each in list_indexes if each.equal in equals), best)
    raise UnknownParameter(f"This list cannot be sorted by that field{_filter_hint(list_indexes, orders[0])}.")


def _filter_hint(list_indexes: list[ListIndex], order: str) -> str:
    fields = sorted({each.equal for each in list_indexes if each.order == order and each.equal})
    return f" without a filter on one of: {', '.join(fields)}" if fields else ""


def _partition(partition: str, list_index: ListIndex, value: str | None) -> str:
    if list_index == CREATION_INDEX:
        return partition
    if list_index.equal is None:
        return f"{partition}#by#{list_index.order}"
    return f"{partition}#{list_index.equal}#{list_index.order}#{value}"


class ItemPage(Struct, frozen=True):
    """The items of a page, the position of the next page (None at the end), and the total if the query includes it."""

    items: list[Item]
    next_position: str | None
    total: int | None


class ListReader:
    """Reads pages of lists of one partition of records: of each item the `attributes` that its record is made of."""

    def __init__(self, table: Table, records: str, attributes: Sequence[str]) -> None:
        self._table = table
        self._records = records
        self._attributes = attributes

    def read_page(self, plan: ListPlan, request: PageRequest) -> ItemPage:
        """Return at most `limit` items; fewer, with a next position, when the remaining conditions drop many."""
        if plan.key_range and plan.key_range[0] > plan.key_range[1]:
            # DynamoDB rejects an empty range.
            return ItemPage([], None, 0 if request.query.includes_total else None)
        position, skip = _start(request)
        total = self._count(plan) if request.query.includes_total else None
        if skip and not plan.remaining_conditions and len(plan.partitions) == 1:
            position, skip = self._find_position(plan, skip), 0
            if position is None:
                return ItemPage([], None, total)
        if not plan.remaining_conditions and len(plan.partitions) == 1 and not plan.has_pointers:
            return self._read_slice(plan, request.limit, position, total)
        match_limit, read_count = request.limit + 1 + skip, 0
        matches: list[Item] = []
        last: Item | None = None
        read_limit = MAX_RECORDS_READ + skip if plan.remaining_conditions else match_limit
        for item in islice(self._iterate(plan, position, _chunk_size(plan, match_limit)), read_limit):
            read_count, last = read_count + 1, item
            if "doc" in item and (not plan.remaining_conditions or _matches(plan.remaining_conditions, form_of(item))):
                matches.append(item)
                if len(matches) == match_limit:
                    break
        items = matches[skip : skip + request.limit]
        if len(matches) == match_limit:
            return ItemPage(items, self._position(plan, items[-1]), total)
        if not plan.remaining_conditions or read_count < read_limit or last is None:
            return ItemPage(items, None, total)
        return ItemPage(items, _skip_prefix(skip - len(matches)) + self._position(plan, last), total)

    def _read_slice(self, plan: ListPlan, limit: int, position: str | None, total: int | None) -> ItemPage:
        """Return a page of a single partition without remaining conditions."""
        items, _ = self._read_chunk(plan, plan.partitions[0], position, limit + 1)
        page = items[:limit]
        return ItemPage(page, self._position(plan, page[-1]) if len(items) > limit else None, total)

    def _position(self, plan: ListPlan, item: Item) -> str:
        return str(item[plan.index.sort if plan.index else "sk"])

    def _find_position(self, plan: ListPlan, skip: int) -> str | None:
        """Return the position of the last record to skip; None when no records follow it. Records are counted, not read."""
        (partition,) = plan.partitions
        return self._table.find_last_key(
            partition,
            count=skip,
            index=plan.index,
            sort_range=plan.key_range,
            descending=plan.order.is_descending,
        )

    def _count(self, plan: ListPlan) -> int:
        if plan.remaining_conditions:
            items = islice(self._iterate(plan, None, _LARGE_CHUNK), MAX_TOTAL)
            return sum("doc" in item and _matches(plan.remaining_conditions, form_of(item)) for item in items)
        total = 0
        for partition in plan.partitions:
            limit = MAX_TOTAL - total
            if limit:
                total += self._table.count(partition, limit=limit, index=plan.index, sort_range=plan.key_range)
        return total

    def _iterate(self, plan: ListPlan, position: str | None, size: int) -> Iterator[Item]:
        """Yield the items in order, with their attributes; partitions are read in chunks of `size` while the caller iterates."""
        streams = [self._iterate_partition(plan, partition, position, size) for partition in plan.partitions]
        stream = (
            streams[0]
            if len(streams) == 1
            else heapq.merge(*streams, key=lambda item: self._position(plan, item), reverse=plan.order.is_descending)
        )
        yield from self._follow_pointers(stream, size) if plan.has_pointers else stream

    def _iterate_partition(self, plan: ListPlan, partition: str, position: str | None, size: int) -> Iterator[Item]:
        while True:
            items, is_last = self._read_chunk(plan, partition, position, size)
            yield from items
            if is_last:
                return
            position = self._position(plan, items[-1])

    def _read_chunk(self, plan: ListPlan, partition: str, position: str | None, size: int) -> tuple[list[Item], bool]:
        """Return up to `size` items of a partition after a position; True when there are no more."""
        is_descending = plan.order.is_descending
        key_range = _narrow(plan.key_range, position, is_descending=is_descending)
        if key_range and key_range[0] > key_range[1]:
            return [], True
        sort_key = plan.index.sort if plan.index else "sk"
        # DynamoDB includes both ends of a range: the item at the position is read once more and dropped.
        limit = size + (position is not None)
        items = self._table.query(
            partition,
            limit=limit,
            index=plan.index,
            sort_range=key_range,
            descending=is_descending,
            attributes=self._attributes if sort_key in self._attributes else (*self._attributes, sort_key),
        )
        is_last = len(items) < limit
        return [item for item in items if item[sort_key] != position] if position is not None else items, is_last

    def _follow_pointers(self, items: Iterator[Item], size: int) -> Iterator[Item]:
        while chunk := list(islice(items, size)):
            keys = [ItemKey(self._table.name, self._records, item["sk"]) for item in chunk]
            records = get_many(keys)
            # A pointer to a deleted record is yielded as well, without `doc`: its key is the position of the next page.
            yield from (records.get(key, {"sk": key.sk}) for key in keys)


def _start(request: PageRequest) -> tuple[str | None, int]:
    """Return the position after which a page starts, and the number of matches to skip after it."""
    if request.position is None:
        return None, request.query.offset
    if request.position.startswith(_SKIP_MARK):
        _, skip, position = request.position.split(_SKIP_MARK, 2)
        return position, int(skip)
    return request.position, 0


def _skip_prefix(skip: int) -> str:
    return f"{_SKIP_MARK}{skip}{_SKIP_MARK}" if skip > 0 else ""


def _chunk_size(plan: ListPlan, match_limit: int) -> int:
    """Return the limit of a query: the size of the page if all records should match, else as many as fit in one response."""
    if plan.remaining_conditions and not (plan.has_pointers and len(plan.remaining_conditions) == 1):
        return _CHUNK if match_limit <= _CHUNK else _LARGE_CHUNK
    return min(max(match_limit, 2), _CHUNK)


def _narrow(key_range: _KeyRange, position: str | None, *, is_descending: bool) -> _KeyRange:
    """Return the part of the range from the position on."""
    if position is None:
        return key_range
    low, high = key_range or ("\t", LAST_CHARACTER)
    return (low, min(high, position)) if is_descending else (max(low, position), high)


def _matches(conditions: Sequence[ListCondition], form: Mapping[str, Any]) -> bool:
    return all(condition.matches(sort_text_of(form, condition.field)) for condition in conditions)
