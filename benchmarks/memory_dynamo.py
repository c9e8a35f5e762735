"""DynamoDB in memory, with the operations and conditions that the usage benchmarks need."""

import json
import threading
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from apikit.aws.connection_pool import RawResponse

_Item = dict[str, Any]


class MemoryDynamo:
    """Tables in memory, as a transport of the DynamoDB client. Raises NotImplementedError for other operations."""

    def __init__(self, _endpoint: str = "", _read_timeout_s: float = 0) -> None:
        self._items: dict[tuple[str, str], dict[str, _Item]] = defaultdict(dict)
        self._lock = threading.Lock()

    def __call__(self, headers: Mapping[str, str], body: bytes) -> RawResponse:
        """Return the response of one operation."""
        target = next(text for name, text in headers.items() if name.lower() == "x-amz-target")
        operation, request = target.rpartition(".")[2], json.loads(body)
        with self._lock:
            status, response = self._respond(operation, request)
        return RawResponse(status, {}, json.dumps(response).encode())

    def request(self, method: str, target: str, *, headers: Mapping[str, str], body: bytes = b"") -> RawResponse:
        """Return the response of one operation."""
        return self(headers, body)

    def _respond(self, operation: str, request: _Item) -> tuple[int, _Item]:
        match operation:
            case "GetItem":
                item = self._partition(request, request["Key"]).get(request["Key"]["sk"]["S"])
                return 200, {"Item": item} if item else {}
            case "Query":
                values = request["ExpressionAttributeValues"]
                partition = self._items[request["TableName"], values[":p"]["S"]]
                first, last = (
                    values[name]["S"] if name in values else text for name, text in ((":f", ""), (":l", "~"))
                )
                items = [partition[sk] for sk in sorted(partition) if first <= sk <= last]
                return 200, {"Items": items, "Count": len(items), "ScannedCount": len(items)}
            case "PutItem":
                if not self._is_allowed(request):
                    return 400, {"__type": "ConditionalCheckFailedException"}
                self._put(request)
                return 200, {}
            case "TransactWriteItems":
                puts = [part["Put"] for part in request["TransactItems"]]
                results = [self._is_allowed(put) for put in puts]
                if not all(results):
                    codes = [{"Code": "None" if each else "ConditionalCheckFailed"} for each in results]
                    return 400, {"__type": "TransactionCanceledException", "CancellationReasons": codes}
                for put in puts:
                    self._put(put)
                return 200, {}
        raise NotImplementedError(operation)

    def _partition(self, request: _Item, key: _Item) -> dict[str, _Item]:
        return self._items[request["TableName"], key["pk"]["S"]]

    def _put(self, request: _Item) -> None:
        self._partition(request, request["Item"])[request["Item"]["sk"]["S"]] = request["Item"]

    def _is_allowed(self, request: _Item) -> bool:
        """Whether the condition holds: `attribute_not_exists(pk)`, or an alternative that always holds without races."""
        item = self._partition(request, request["Item"]).get(request["Item"]["sk"]["S"])
        condition = request.get("ConditionExpression")
        return item is None or condition is None or " OR " in condition
