"""DynamoDB's price of each operation, counted from the calls a request makes: operations, read units and write units.

Units follow DynamoDB's rules (Developer Guide, "Read and write capacity"): a write unit is 1 KB, doubled in a transaction, and
as much again for every index entry; a read unit is 4 KB, half of it for an eventually consistent read.
"""

import math
from base64 import b64decode
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from apikit.dynamo.table import client

_KB = 1024


@dataclass
class Bill:
    """What one request cost; `examined` are the items that were read for it."""

    operations: Counter[str] = field(default_factory=Counter)
    read_units: float = 0
    write_units: float = 0
    examined: int = 0

    @property
    def round_trips(self) -> int:
        """Calls to DynamoDB."""
        return sum(self.operations.values())


@contextmanager
def billed() -> Iterator[Bill]:
    """Counts every DynamoDB call of this process into the bill it yields."""
    bill = Bill()

    def charge(operation: str, request: Mapping[str, Any], answer: Mapping[str, Any] | None) -> None:
        _charge(bill, operation, request, answer)

    client().observers.append(charge)
    try:
        yield bill
    finally:
        client().observers.remove(charge)


def _charge(bill: Bill, operation: str, request: Mapping[str, Any], answer: Mapping[str, Any] | None) -> None:
    bill.operations[operation] += 1
    if answer is None:
        # A write whose condition fails is charged like one that happens (Developer Guide, "Conditional writes").
        bill.write_units += 1
        return
    match operation:
        case "GetItem":
            bill.read_units += _read([answer.get("Item", {})], consistent=request.get("ConsistentRead", False))
            bill.examined += "Item" in answer
        case "Query":
            consistent = request.get("ConsistentRead", False)
            bill.read_units += _read(answer["Items"], consistent=consistent) if "Items" in answer else _counted(answer)
            bill.examined += answer["ScannedCount"]
        case "BatchGetItem":
            items = [item for found in answer["Responses"].values() for item in found]
            bill.read_units += sum(_read([item], consistent=True) for item in items)
            bill.examined += len(items)
        case "PutItem":
            bill.write_units += _write(request["Item"])
        case "UpdateItem":
            bill.write_units += _write(answer.get("Attributes", {}))
        case "DeleteItem":
            bill.write_units += 1
        case "TransactWriteItems":
            bill.write_units += sum(2 * _write(_item(part)) for part in request["TransactItems"])


def _item(part: Mapping[str, Any]) -> Mapping[str, Any]:
    ((_, operation),) = part.items()
    return operation.get("Item") or operation.get("Key") or {}


def _write(item: Mapping[str, Any]) -> float:
    entries = 1 + sum(name.startswith("ix") and name.endswith("p") for name in item)
    return entries * max(1, math.ceil(size(item) / _KB))


def _read(items: list[Mapping[str, Any]], *, consistent: bool) -> float:
    units = max(1, math.ceil(sum(map(size, items)) / (4 * _KB)))
    return units if consistent else units / 2


def _counted(answer: Mapping[str, Any]) -> float:
    """Of a query that counts nobody else knows what it read."""
    consumed: Mapping[str, float] = answer.get("ConsumedCapacity", {})
    return consumed.get("CapacityUnits", 0)


def size(item: Mapping[str, Any]) -> int:
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
