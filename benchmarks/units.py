"""DynamoDB's price of each operation, counted from the calls a request makes: operations, read units and write units.

Units follow DynamoDB's rules (Developer Guide, "Read and write capacity", "Provisioned throughput considerations for global secondary
indexes"): a write unit is 1 KB of the larger of the item before and after, doubled in a transaction. An index entry that is put,
changed or deleted is a write of its own; one that moves is two. A read unit is 4 KB, half of it for an eventually consistent read.
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
    """What one request cost; `examined` are the items that were read for it."""

    operations: Counter[str] = field(default_factory=Counter)
    read_units: float = 0
    write_units: float = 0
    examined: int = 0
    largest_bytes: int = 0

    @property
    def round_trips(self) -> int:
        """Calls to DynamoDB."""
        return sum(self.operations.values())


@contextmanager
def billed() -> Iterator[Bill]:
    """Counts every DynamoDB call of this process into the bill it yields.

    The items that a call writes are read before and after it, outside of the bill.
    """
    bill, service = Bill(), client()
    plain = service.call

    def call(operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        bill.operations[operation] += 1
        if operation in _READS:
            answer = plain(operation, request)
            is_whole = request.keys().isdisjoint(_PARTS)
            _charge_read(bill, operation, request, answer if is_whole else plain(operation, _whole(request)))
            return answer
        places = _places(operation, request)
        before = [_at(place, plain) for place in places]
        factor = 2 if operation == "TransactWriteItems" else 1
        try:
            answer = plain(operation, request)
        except ConditionFailed:
            # A write whose condition fails is charged by the item that refused it (Developer Guide, "Conditional writes").
            bill.write_units += factor * sum(map(_kilobytes, before))
            raise
        after = [_at(place, plain) for place in places]
        bill.write_units += factor * sum(map(written, before, after))
        bill.largest_bytes = max(bill.largest_bytes, *map(size, after))
        return answer

    with patch.object(service, "call", call):
        yield bill


def _whole(request: Mapping[str, Any]) -> dict[str, Any]:
    """The query for all that is read for it: whole items, those that a filter leaves out included."""
    whole = {name: value for name, value in request.items() if name not in _PARTS}
    used = set(re.findall(r"[#:]\w+", request["KeyConditionExpression"]))
    for name in ("ExpressionAttributeNames", "ExpressionAttributeValues"):
        if marks := {mark: value for mark, value in request.get(name, {}).items() if mark in used}:
            whole[name] = marks
        else:
            whole.pop(name, None)
    return whole


def written(before: _Item, after: _Item) -> int:
    """Write units of an item that was one and is the other; an empty one is none."""
    changed = _kilobytes(before if size(before) > size(after) else after)
    return changed + sum(_entry(index, before, after) for index in _indexes(before) | _indexes(after))


def _entry(index: str, before: _Item, after: _Item) -> int:
    had, has = _entry_key(index, before), _entry_key(index, after)
    if had == has:
        return 0 if before == after else _kilobytes(before if size(before) > size(after) else after)
    return (_kilobytes(before) if had else 0) + (_kilobytes(after) if has else 0)


def _indexes(item: _Item) -> set[str]:
    """Partition attributes of the item's index entries."""
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


def _at(place: _Place, plain: Any) -> _Item:
    table, pk, sk = place
    request = {"TableName": table, "Key": {"pk": {"S": pk}, "sk": {"S": sk}}, "ConsistentRead": True}
    item: _Item = plain("GetItem", request).get("Item", {})
    return item


def _charge_read(bill: Bill, operation: str, request: Mapping[str, Any], answer: Mapping[str, Any]) -> None:
    consistent = request.get("ConsistentRead", False)
    match operation:
        case "GetItem":
            bill.read_units += _read([answer.get("Item", {})], consistent=consistent)
            bill.examined += "Item" in answer
        case "Query":
            bill.read_units += _read(answer["Items"], consistent=consistent) if "Items" in answer else _counted(answer)
            bill.examined += answer["ScannedCount"]
        case "BatchGetItem":
            items = [item for found in answer["Responses"].values() for item in found]
            bill.read_units += sum(_read([item], consistent=True) for item in items)
            bill.examined += len(items)


def _kilobytes(item: _Item) -> int:
    return max(1, math.ceil(size(item) / _KB))


def _read(items: list[_Item], *, consistent: bool) -> float:
    units = max(1, math.ceil(sum(map(size, items)) / (4 * _KB)))
    return units if consistent else units / 2


def _counted(answer: Mapping[str, Any]) -> float:
    """Of a query that counts nobody else knows what it read."""
    consumed: Mapping[str, float] = answer.get("ConsumedCapacity", {})
    return consumed.get("CapacityUnits", 0)


def size(item: _Item) -> int:
    """Bytes of names and values; a map or list has three bytes of its own and one an entry."""
    return sum(len(name.encode()) + _value_size(value) for name, value in item.items())


def _value_size(value: Mapping[str, Any]) -> int:
    ((kind, content),) = value.items()
    if kind == "M":
        return 3 + len(content) + size(content)
    if kind == "L":
        return 3 + len(content) + sum(map(_value_size, content))
    if kind == "SS":
        return sum(len(text.encode()) for text in content)
    if kind == "N":
        return len(content) // 2 + 2
    if kind == "B":
        return len(b64decode(content))
    return len(content.encode()) if kind == "S" else 1
