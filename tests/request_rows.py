"""The way from a request's log line to its row under moto: a batch of a log subscription, handed to the worker."""

import base64
import gzip
import json
from collections.abc import Sequence
from typing import Any

import pytest

from functions.request_rows.handler import lambda_handler
from tests.gateway import Caller


class Subscription:
    """Takes request lines from what a test's process has written, as the subscription's filter does."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        capsys.readouterr()

    def lines(self) -> list[str]:
        """The lines written since they were last taken."""
        return [line for line in self._capsys.readouterr().out.splitlines() if "usage_record" in line]

    def deliver(self) -> None:
        """Store the rows of the lines written since they were last taken."""
        deliver(self.lines())


def deliver(lines: Sequence[str]) -> None:
    """Store the rows of the lines, as one batch."""
    lambda_handler(a_batch(lines), None)


def a_batch(lines: Sequence[str], *, message_type: str = "DATA_MESSAGE") -> dict[str, Any]:
    """What a log subscription invokes its function with."""
    batch = {
        "messageType": message_type,
        "owner": "123456789012",
        "logGroup": "clients",
        "logStream": "1",
        "subscriptionFilters": ["rows"],
        "logEvents": [{"id": str(n), "timestamp": 1, "message": f"{line}\n"} for n, line in enumerate(lines)],
    }
    return {"awslogs": {"data": base64.b64encode(gzip.compress(json.dumps(batch).encode())).decode()}}


def rows(caller: Caller, query: str = "") -> list[dict[str, Any]]:
    """The rows of a list, newest first, without those of its own requests."""
    answer = caller.call("GET", "/v1/request-logs", query=query)
    assert answer.status == 200, answer
    data: list[dict[str, Any]] = answer.json()["data"]
    return data
