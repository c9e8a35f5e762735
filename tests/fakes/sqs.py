"""SQS's client in memory: takes messages, or refuses as it is told."""

import json
from dataclasses import dataclass, field
from typing import Any

from botocore.exceptions import ClientError


@dataclass
class FakeSqs:
    """`refuse` counts the entries yet to be refused one by one; `fail_calls` the calls that fail whole."""

    sent: list[dict[str, Any]] = field(default_factory=list)
    calls: int = 0
    refuse: int = 0
    fail_calls: int = 0

    def send_message_batch(self, *, QueueUrl: str, Entries: list[dict[str, Any]]) -> dict[str, Any]:  # noqa: N803 - boto3's names
        """boto3's answer."""
        self.calls += 1
        if self.fail_calls:
            self.fail_calls -= 1
            raise ClientError({"Error": {"Code": "InternalError", "Message": "broken"}}, "SendMessageBatch")
        failed = []
        for entry in Entries:
            if self.refuse:
                self.refuse -= 1
                failed.append({"Id": entry["Id"], "Code": "InternalError", "SenderFault": False})
            else:
                self.sent.append({**entry, "QueueUrl": QueueUrl})
        return {"Failed": failed}

    def bodies(self) -> list[Any]:
        """What the messages say, in order."""
        return [json.loads(entry["MessageBody"]) for entry in self.sent]

    def taken(self, url: str, *, times: int = 1) -> list[dict[str, Any]]:
        """A queue's messages, taken off it, as Lambda hands them to a function; the delays are not waited for."""
        mine = [entry for entry in self.sent if entry["QueueUrl"] == url]
        self.sent = [entry for entry in self.sent if entry["QueueUrl"] != url]
        return [_record(number, entry["MessageBody"], times) for number, entry in enumerate(mine)]


def _record(number: int, body: str, times: int) -> dict[str, Any]:
    return {"messageId": f"message-{number}", "body": body, "attributes": {"ApproximateReceiveCount": str(times)}}
