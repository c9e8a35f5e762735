"""EventBridge in memory: takes entries, or refuses as it is told, and hands them on as a rule's SQS target gets them."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from apikit.aws.aws_json import AwsError


@dataclass
class FakeBridge:
    """`refuse_next` counts, by detail type, the entries yet to be refused; `fail_calls` the calls that fail whole."""

    entries: list[dict[str, Any]] = field(default_factory=list)
    calls: list[list[dict[str, Any]]] = field(default_factory=list)
    refuse_next: Counter[str] = field(default_factory=Counter)
    fail_calls: int = 0

    def call(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        """EventBridge's answer."""
        assert operation == "PutEvents"
        entries = request["Entries"]
        self.calls.append(entries)
        if self.fail_calls:
            self.fail_calls -= 1
            raise AwsError("InternalException", "broken", {})
        return {"Entries": [self._take(entry) for entry in entries]}

    def messages(self) -> list[dict[str, Any]]:
        """The entries so far as SQS messages; they are handed out once."""
        entries, self.entries = self.entries, []
        return [self._message(number, entry) for number, entry in enumerate(entries)]

    def _take(self, entry: dict[str, Any]) -> dict[str, Any]:
        if self.refuse_next[entry["DetailType"]]:
            self.refuse_next[entry["DetailType"]] -= 1
            return {"ErrorCode": "ThrottlingException", "ErrorMessage": "slow down"}
        self.entries.append(entry)
        return {"EventId": "11710aed-b79e-4468-a20b-bb3c0c3b4860"}

    def _message(self, number: int, entry: dict[str, Any]) -> dict[str, Any]:
        event = {
            "version": "0",
            "id": "11710aed-b79e-4468-a20b-bb3c0c3b4860",
            "detail-type": entry["DetailType"],
            "source": entry["Source"],
            "detail": json.loads(entry["Detail"]),
        }
        return {
            "messageId": f"message-{number}",
            "body": json.dumps(event),
            "attributes": {"ApproximateReceiveCount": "1"},
        }
