"""Sending to SQS queues, and parsing and acknowledging a worker's messages."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from typing import Any, TypeVar

from apikit.atomic import require_not_atomic
from apikit.aws.aws_json import AwsError, AwsUnreachable, JsonService, json_service
from apikit.aws.messages import Message, ReceivedMessage
from apikit.errors import Unavailable
from apikit.observability import logger

T = TypeVar("T")

_MESSAGES_PER_CALL = 10
_ATTEMPTS = 3


@cache
def client() -> JsonService:
    """Return the process's one client."""
    return json_service("sqs", target="AmazonSQS", version="1.0", read_timeout_s=5.0)


class Queue:
    """A standard queue by URL."""

    def __init__(self, url: str) -> None:
        self._url = url

    def send(self, messages: Sequence[Message]) -> None:
        """Send all messages, ten per call. Raises Unavailable when some were not accepted; the others are sent then."""
        require_not_atomic("Sending a message")
        for start in range(0, len(messages), _MESSAGES_PER_CALL):
            self._send_batch(messages[start : start + _MESSAGES_PER_CALL])

    def _send_batch(self, messages: Sequence[Message]) -> None:
        pending = {str(number): message for number, message in enumerate(messages)}
        for _ in range(_ATTEMPTS):
            entries = [_entry(key, message) for key, message in pending.items()]
            try:
                response = client().call("SendMessageBatch", {"QueueUrl": self._url, "Entries": entries})
            except (AwsError, AwsUnreachable) as error:
                raise Unavailable("The queue did not accept the message. Retry.", retry_after_s=1) from error
            pending = {failure["Id"]: pending[failure["Id"]] for failure in response.get("Failed", [])}
            if not pending:
                return
        raise Unavailable("The queue did not accept every message. Retry.", retry_after_s=1)


def parse_messages(event: dict[str, Any]) -> Iterator[tuple[str, ReceivedMessage | None]]:
    """Yield each message's ID and the message; None for a body that is not a JSON object (it belongs in the dead-letter queue)."""
    for record in event["Records"]:
        yield record["messageId"], _parse_message(record)


def process_messages(
    event: dict[str, Any], process: Callable[[Any], T], *, failure_log: str
) -> tuple[list[T], dict[str, Any]]:
    """Return the results of all messages that `process` processed, and the worker's response with the others, which SQS retries.

    `process` gets None for an invalid message. Each failure is logged with the phrase `failure_log`.
    """
    results, failure_ids = [], []
    for message_id, message in parse_messages(event):
        try:
            results.append(process(message))
        except Exception:  # noqa: BLE001 - a worker's outermost loop: the queue delivers the message again
            logger().exception(failure_log, extra={"message_id": message_id})
            failure_ids.append(message_id)
    return results, batch_failures(failure_ids)


def batch_failures(ids: Iterable[str]) -> dict[str, Any]:
    """Return the worker's response: SQS delivers these messages again, until they reach the dead-letter queue."""
    return {"batchItemFailures": [{"itemIdentifier": each} for each in ids]}


def _parse_message(record: dict[str, Any]) -> ReceivedMessage | None:
    try:
        body = json.loads(record["body"])
    except ValueError:
        return None
    if not isinstance(body, dict):
        return None
    receive_count = record.get("attributes", {}).get("ApproximateReceiveCount", "1")
    return ReceivedMessage(record["messageId"], body, int(receive_count))


def _entry(key: str, message: Message) -> dict[str, Any]:
    return {
        "Id": key,
        "MessageBody": json.dumps(message.body, separators=(",", ":")),
        "DelaySeconds": message.delay_s,
        "MessageGroupId": message.group,
    }
