"""DynamoDB's tables in memory, as a transport of the client: whole items by their keys, conditions and transactions; no indexes."""

import copy
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from threading import Lock
from typing import Any

import pytest

from apikit.aws.connection_pool import RawResponse
from apikit.dynamo.table import client
from apikit.dynamo.values import from_item, to_item
from tests.expressions import apply_update, holds
from tests.tables import SETTINGS

MAX_OPERATIONS = 100
_Request = dict[str, Any]
_Key = tuple[str, str, str]


class MemoryDynamo:
    """Tables in memory. Raises NotImplementedError for operations that use an index."""

    def __init__(self) -> None:
        self.items: dict[_Key, dict[str, Any]] = {}
        self.largest_transaction = 0
        self.operations: list[str] = []
        """The name of each operation, in order."""
        self._lock = Lock()

    def __call__(self, headers: Mapping[str, str], body: bytes) -> RawResponse:
        """The response of one operation."""
        target = next(text for name, text in headers.items() if name.lower() == "x-amz-target")
        with self._lock:
            self.operations.append(target.rpartition(".")[2])
            status, response = self._respond(self.operations[-1], json.loads(body))
        return RawResponse(status, {}, json.dumps(response).encode())

    def request(self, method: str, target: str, *, headers: Mapping[str, str], body: bytes = b"") -> RawResponse:
        """The response of one operation."""
        return self(headers, body)

    def partition(self, table: str, pk: str) -> dict[str, dict[str, Any]]:
        """The items of a partition by their sort keys."""
        return {key[2]: item for key, item in sorted(self.items.items()) if key[:2] == (table, pk)}

    def _respond(self, operation: str, request: _Request) -> tuple[int, _Request]:
        match operation:
            case "PutItem" | "UpdateItem" | "DeleteItem":
                return self._write([{operation.removesuffix("Item"): request}])
            case "TransactWriteItems":
                self.largest_transaction = max(self.largest_transaction, len(request["TransactItems"]))
                if len(request["TransactItems"]) > MAX_OPERATIONS:
                    return 400, {"__type": "ValidationException"}
                return self._write(request["TransactItems"], is_transaction=True)
        return 200, self._read(operation, request)

    def _read(self, operation: str, request: _Request) -> _Request:
        match operation:
            case "GetItem":
                item = self.items.get(_key(request))
                return {"Item": to_item(item)} if item else {}
            case "BatchGetItem":
                items_by_table: dict[str, list[Any]] = {}
                for table, keys in request["RequestItems"].items():
                    each_key = [_key({"TableName": table, "Key": key}) for key in keys["Keys"]]
                    items_by_table[table] = [to_item(self.items[key]) for key in each_key if key in self.items]
                return {"Responses": items_by_table, "UnprocessedKeys": {}}
            case "TransactGetItems":
                items = [self.items.get(_key(each["Get"])) for each in request["TransactItems"]]
                return {"Responses": [{"Item": to_item(item)} if item else {} for item in items]}
            case "Query" if "IndexName" not in request and "ExclusiveStartKey" not in request:
                return self._query(request)
        raise NotImplementedError(operation)

    def _write(self, operations: list[_Request], *, is_transaction: bool = False) -> tuple[int, _Request]:
        writes = [(kind, members) for each in operations for kind, members in each.items()]
        stored_items = [self.items.get(_key(members), {}) for _, members in writes]
        are_allowed = [
            "ConditionExpression" not in members or holds(members, item)
            for (_, members), item in zip(writes, stored_items, strict=True)
        ]
        if not all(are_allowed):
            reasons = [
                {"Code": "None"} if is_allowed else {"Code": "ConditionalCheckFailed", "Item": to_item(item)}
                for is_allowed, item in zip(are_allowed, stored_items, strict=True)
            ]
            if is_transaction:
                return 400, {"__type": "TransactionCanceledException", "CancellationReasons": reasons}
            return 400, {"__type": "ConditionalCheckFailedException", "Item": reasons[0]["Item"]}
        for kind, members in writes:
            self._apply(kind, members)
        has_attributes = not is_transaction and writes[0][1].get("ReturnValues") == "ALL_NEW"
        return 200, {"Attributes": to_item(self.items[_key(writes[0][1])])} if has_attributes else {}

    def _query(self, request: _Request) -> _Request:
        """The items of a partition, from one sort key to another if the request names two; at most its limit."""
        values = {name: value["S"] for name, value in request["ExpressionAttributeValues"].items()}
        items = self.partition(request["TableName"], values[":p"])
        in_range = [item for sk, item in items.items() if values.get(":f", "") <= sk <= values.get(":l", "\U0010ffff")]
        in_order = in_range if request["ScanIndexForward"] else in_range[::-1]
        return {"Items": [to_item(item) for item in in_order[: request["Limit"]]]}

    def _apply(self, kind: str, members: _Request) -> None:
        key = _key(members)
        match kind:
            case "Put":
                self.items[key] = from_item(members["Item"])
            case "Update":
                old = self.items.get(key, {"pk": key[1], "sk": key[2]})
                self.items[key] = apply_update(members, copy.deepcopy(old))
            case "Delete":
                self.items.pop(key, None)


@contextmanager
def memory_dynamo() -> Iterator[MemoryDynamo]:
    """Within, the client talks to empty tables in memory."""
    dynamo = MemoryDynamo()
    with pytest.MonkeyPatch.context() as patch:
        for name, value in SETTINGS.items():
            patch.setenv(name, value)
        patch.setattr("apikit.aws.aws_json.ConnectionPool", lambda _endpoint, _timeout_s: dynamo)
        client.cache_clear()
        yield dynamo
    client.cache_clear()


def _key(members: _Request) -> _Key:
    key = members.get("Key") or members["Item"]
    return members["TableName"], key["pk"]["S"], key["sk"]["S"]
