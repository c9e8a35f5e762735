"""moto's transactions, one at a time and undone item by item.

moto itself lets two threads' transactions run into each other, lets reads see what a transaction undoes, and copies whole tables
first, so that each write costs as much as all before it.
"""

import copy
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from threading import Lock
from typing import Any
from unittest.mock import patch

from moto.dynamodb.models import DynamoDBBackend
from moto.dynamodb.models.dynamo_type import DynamoType, Item
from moto.dynamodb.models.table import Table
from moto.dynamodb.responses import DynamoHandler

_transact = DynamoDBBackend.transact_write_items
_READS = {name: getattr(DynamoHandler, name) for name in ("transact_get_items", "get_item", "batch_get_item")}
_lock = Lock()


@contextmanager
def cheap_transactions() -> Iterator[None]:
    """Within, a transaction copies the items that it names and no others; and none begins before the one before it ended."""
    with (
        patch.object(Table, "__deepcopy__", lambda table, _memo: table, create=True),
        patch.object(DynamoDBBackend, "transact_write_items", _transact_or_undo),
        # A read never sees what a transaction writes before it fails.
        patch.object(DynamoHandler, "transact_get_items", _exclusive_read(_READS["transact_get_items"])),
        patch.object(DynamoHandler, "get_item", _exclusive_read(_READS["get_item"])),
        patch.object(DynamoHandler, "batch_get_item", _exclusive_read(_READS["batch_get_item"])),
    ):
        yield


def _transact_or_undo(backend: DynamoDBBackend, transact_items: list[dict[str, Any]]) -> None:
    with _lock:
        _transact_alone(backend, transact_items)


def _exclusive_read(read: Callable[[DynamoHandler], Any]) -> Callable[[DynamoHandler], Any]:
    def read_alone(handler: DynamoHandler) -> Any:
        with _lock:
            return read(handler)

    return read_alone


def _transact_alone(backend: DynamoDBBackend, transact_items: list[dict[str, Any]]) -> None:
    requests = [request for operation in transact_items for request in operation.values()]
    tables = {name: backend.tables[name] for request in requests if (name := request["TableName"]) in backend.tables}
    old_items = [
        (table, pair, copy.deepcopy(table.get_item(*pair)))
        for request in requests
        if (table := tables.get(request["TableName"])) and (pair := _key(request))
    ]
    lengths = {name: len(table.stream_shard.items) for name, table in tables.items() if table.stream_shard}
    try:
        _transact(backend, transact_items)
    except Exception:
        for table, pair, item in old_items:
            _put_back(table, pair, item)
        for name, length in lengths.items():
            del tables[name].stream_shard.items[length:]  # type: ignore[union-attr]  # it has a length
        raise


def _key(request: Mapping[str, Any]) -> tuple[DynamoType, DynamoType]:
    key = request.get("Key") or request["Item"]
    return DynamoType(key["pk"]), DynamoType(key["sk"])


def _put_back(table: Table, pair: tuple[DynamoType, DynamoType], item: Item | None) -> None:
    partition: Any = table.items[pair[0]]
    if item is None:
        partition.pop(pair[1], None)
    else:
        partition[pair[1]] = item
