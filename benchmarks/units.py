"""Counts the DynamoDB cost of a request: operations, read units and write units.

Units follow DynamoDB's rules (Developer Guide, "Read and write capacity", "Provisioned throughput considerations for global secondary
indexes"): a write unit is 1 KB of the larger of the old and the new item, twice that in a transaction. Putting, changing or deleting
an index entry is another write; a changed index key is two. A read unit is 4 KB; an eventually consistent read costs half.
Every index projects the whole item.
"""

import math
import re
from base64 import b64decode
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

from apikit.dynamo.table import ConditionFailed, client

_KB = 1024
_READS = frozenset({"GetItem", "Query", "BatchGetItem"})
_PARTS = ("ProjectionExpression", "FilterExpression")
_Item = Mapping[str, Any]
_Place = tuple[str, str, str]


@dataclass
class Bill:
    """Cost of one request."""

    operations: Counter[str] = field(default_factory=Counter)
    read_units: float = 0
    write_units: float = 0
    items_read: int = 0
    largest_bytes: int = 0

    @property
    def round_trips(self) -> int:
        """Number of calls to DynamoDB."""
        return sum(self.operations.values())


@contextmanager
def record_bill() -> Iterator[Bill]:
    """Yield a bill that counts every DynamoDB call of this process.

    The items that a call writes are read before and after it; these reads are not counted.
    """
    bill, service = Bill(), client()
    original_call = service.call

    def call(operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        bill.operations[operation] += 1
        if operation in _READS:
            response = original_call(operation, request)
            is_whole = request.keys().isdisjoint(_PARTS)
            _charge_read(bill, operation, request, response if is_whole else original_call(operation, _whole(request)))
            return response
        places = _places(operation, request)
        old_items = [_read_item(place, original_call) for place in places]
        factor = 2 if operation == "TransactWriteItems" else 1
        try:
            response = original_call(operation, request)
        except ConditionFailed:
            # A write with a failed condition is charged by the existing item (Developer Guide, "Conditional writes").
            bill.write_units += factor * sum(map(_kilobytes, old_items))
            raise
        new_items = [_read_item(place, original_call) for place in places]
        bill.write_units += factor * sum(map(count_write_units, old_items, new_items))
        bill.largest_bytes = max(bill.largest_bytes, *map(size, new_items))
        return response

    with patch.object(service, "call", call):
        yield bill


def _whole(request: Mapping[str, Any]) -> dict[str, Any]:
    """Return the query without projection and filter, which returns every item that DynamoDB reads."""
    whole = {name: value for name, value in request.items() if name not in _PARTS}
    placeholders = set(re.findall(r"[#:]\w+", request["KeyConditionExpression"]))
    for name in ("ExpressionAttributeNames", "ExpressionAttributeValues"):
        if marks := {mark: value for mark, value in request.get(name, {}).items() if mark in placeholders}:
            whole[name] = marks
        else:
            whole.pop(name, None)
    return whole


def count_write_units(old: _Item, new: _Item) -> int:
    """Return the write units of a change of an item. An empty item does not exist."""
    table_units = _kilobytes(old if size(old) > size(new) else new)
    return table_units + sum(_index_units(index, old, new) for index in _indexes(old) | _indexes(new))


def _index_units(index: str, old: _Item, new: _Item) -> int:
    old_key, new_key = _entry_key(index, old), _entry_key(index, new)
    if old_key == new_key:
        return 0 if old == new else _kilobytes(old if size(old) > size(new) else new)
    return (_kilobytes(old) if old_key else 0) + (_kilobytes(new) if new_key else 0)


def _indexes(item: _Item) -> set[str]:
    """Return the partition key attributes of the item's index entries."""
    return {name for name in item if name.startswith("eq") or (name.startswith(("ix", "due")) and name.endswith("p"))}


def _entry_key(index: str, item: _Item) -> Any:
    return (item[index], item.get(f"{index[:-1]}s")) if index in item else None


def _places(operation: str, request: Mapping[str, Any]) -> list[_Place]:
    parts = [next(iter(part.values())) for part in request.get("TransactItems", [])]
    places = []
    for part in parts if operation == "TransactWriteItems" else [request]:
        key = part.get("Key") or part["Item"]
        places.append((part["TableName"], key["pk"]["S"], key["sk"]["S"]))
    return places


def _read_item(place: _Place, original_call: Any) -> _Item:
    table, pk, sk = place
    request = {"TableName": table, "Key": {"pk": {"S": pk}, "sk": {"S": sk}}, "ConsistentRead": True}
    item: _Item = original_call("GetItem", request).get("Item", {})
    return item


def _charge_read(bill: Bill, operation: str, request: Mapping[str, Any], response: Mapping[str, Any]) -> None:
    consistent = request.get("ConsistentRead", False)
    match operation:
        case "GetItem":
            bill.read_units += _count_read_units([response.get("Item", {})], consistent=consistent)
            bill.items_read += "Item" in response
        case "Query":
            bill.read_units += (
                _count_read_units(response["Items"], consistent=consistent)
                if "Items" in response
                else _consumed_units(response)
            )
            bill.items_read += response["ScannedCount"]
        case "BatchGetItem":
            items = [item for table_items in response["Responses"].values() for item in table_items]
            bill.read_units += sum(_count_read_units([item], consistent=True) for item in items)
            bill.items_read += len(items)


def _kilobytes(item: _Item) -> int:
    return max(1, math.ceil(size(item) / _KB))


def _count_read_units(items: list[_Item], *, consistent: bool) -> float:
    units = max(1, math.ceil(sum(map(size, items)) / (4 * _KB)))
    return units if consistent else units / 2


def _consumed_units(response: Mapping[str, Any]) -> float:
    """Return the consumed capacity of a count, which returns no items to calculate it from."""
    capacity: Mapping[str, float] = response.get("ConsumedCapacity", {})
    return capacity.get("CapacityUnits", 0)


def size(item: _Item) -> int:
    """Return the item size in bytes: names and values; a map or list has 3 more bytes and 1 per entry."""
    return sum(len(name.encode()) + _value_size(value) for name, value in item.items())


def _value_size(value: Mapping[str, Any]) -> int:
    ((type_name, content),) = value.items()
    if type_name == "M":
        return 3 + len(content) + size(content)
    if type_name == "L":
        return 3 + len(content) + sum(map(_value_size, content))
    if type_name == "SS":
        return sum(len(text.encode()) for text in content)
    if type_name == "N":
        return len(content) // 2 + 2
    if type_name == "B":
        return len(b64decode(content))
    return len(content.encode()) if type_name == "S" else 1
