"""DynamoDB at the network's edge: calls one at a time, and faults as AWS has them, by chance.

moto's calls are not atomic; threads take turns between calls. A transaction with the token of an earlier one has its response, or is
throttled.
"""

import json
import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from threading import Lock
from typing import Any

from apikit.aws.aws_json import Transport
from apikit.aws.connection_pool import RawResponse

_TARGET = "x-amz-target"


class FaultyTransport:
    """Rejects the share of calls before they reach DynamoDB; of half as many transactions, the response is lost."""

    def __init__(self, transport: Transport, share: float = 0.0, seed: int = 1) -> None:
        self._transport = transport
        self._share = share
        self._random = random.Random(seed)  # noqa: S311 - no secret
        self._lock = Lock()
        self._responses: dict[str, RawResponse] = {}
        self.fault_count = 0

    def __call__(self, headers: Mapping[str, str], body: bytes) -> RawResponse:
        """Return the response of DynamoDB, or of a fault. Raises OSError for a lost response."""
        operation = next(text for name, text in headers.items() if name.lower() == _TARGET).rpartition(".")[2]
        with self._lock:
            token = json.loads(body)["ClientRequestToken"] if operation == "TransactWriteItems" else ""
            if self._has_fault(self._share):
                return _throttling() if not token or token in self._responses else _conflict(body)
            if not token:
                return self._transport(headers, body)
            if token in self._responses:
                return self._responses[token]
            response = self._transport(headers, body)
            if response.status == HTTPStatus.OK:
                self._responses[token] = response
                if self._has_fault(self._share / 2):
                    raise ConnectionResetError
            return response

    def _has_fault(self, share: float) -> bool:
        is_fault = self._random.random() < share
        self.fault_count += is_fault
        return is_fault

    @contextmanager
    def without_faults(self) -> Iterator[None]:
        """Within, every call reaches DynamoDB and returns."""
        share, self._share = self._share, 0.0
        yield
        self._share = share


def _throttling() -> RawResponse:
    return _rejection({"__type": "ProvisionedThroughputExceededException", "message": "Rate exceeded"})


def _conflict(body: bytes) -> RawResponse:
    codes = ["TransactionConflict", *["None"] * (len(json.loads(body)["TransactItems"]) - 1)]
    reasons = [{"Code": code} for code in codes]
    return _rejection({"__type": "TransactionCanceledException", "CancellationReasons": reasons})


def _rejection(document: Mapping[str, Any]) -> RawResponse:
    return RawResponse(400, {}, json.dumps(document).encode())
