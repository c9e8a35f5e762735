"""SQS in memory: takes messages, or refuses as many as it is set to."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from apikit.aws.aws_json import AwsError


@dataclass
class FakeSqs:
    """`refuse` counts the entries yet to be refused one by one; `fail_calls` the calls that fail whole."""

    entries: list[dict[str, Any]] = field(default_factory=list)
    calls: int = 0
    refuse: int = 0
    fail_calls: int = 0

    def call(self, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        """SQS's answer."""
        assert operation == "SendMessageBatch"
        self.calls += 1
        if self.fail_calls:
            self.fail_calls -= 1
            raise AwsError("InternalServerError", "broken", {})
        failures = []
        for entry in request["Entries"]:
            if self.refuse:
                self.refuse -= 1
                failures.append({"Id": entry["Id"], "Code": "InternalError", "SenderFault": False})
            else:
                self.entries.append({**entry, "QueueUrl": request["QueueUrl"]})
        return {"Failed": failures}

    def bodies(self) -> list[Any]:
        """What the messages say, in order."""
        return [json.loads(entry["MessageBody"]) for entry in self.entries]

    def take_messages(self, url: str, *, times: int = 1) -> list[dict[str, Any]]:
        """A queue's messages, taken off it, as Lambda hands them to a function; the delays are not waited for."""
        mine = [entry for entry in self.entries if entry["QueueUrl"] == url]
        self.entries = [entry for entry in self.entries if entry["QueueUrl"] != url]
        return [_record(number, entry["MessageBody"], times) for number, entry in enumerate(mine)]


def _record(number: int, body: str, times: int) -> dict[str, Any]:
    return {"messageId": f"message-{number}", "body": body, "attributes": {"ApproximateReceiveCount": str(times)}}
