"""Lambda entry of the workers of backlogs: wake messages of good or of slow endpoints, each from a queue of their own."""

from typing import Any, Protocol

from pydantic import ValidationError

from apikit import logger
from apikit.aws import queues
from apikit.resources import records
from domain.deliveries.attempt_maker import TIMEOUT_S
from domain.deliveries.delivery_tasks import EndpointWake
from domain.deliveries.wiring import endpoint_runner

# For an attempt and its recording.
_RESERVE_S = TIMEOUT_S + 4


class _Context(Protocol):
    def get_remaining_time_in_millis(self) -> int: ...


def lambda_handler(event: dict[str, Any], context: _Context) -> dict[str, Any]:
    """Serve the backlogs of the messages. Only invalid messages are retried: a run that fails is repeated when its lease ends."""
    wakes, failed_ids = [], []
    for message_id, message in queues.parse_messages(event):
        try:
            wakes.append(records.adapter(EndpointWake).validate_python(message and message.body))
        except ValidationError:
            logger().exception("Invalid wake message", extra={"message_id": message_id})
            failed_ids.append(message_id)
    start_within_s = context.get_remaining_time_in_millis() / 1000 - _RESERVE_S
    tally = endpoint_runner().run(wakes, start_within_s=start_within_s)
    logger().info("Backlogs served", extra={"endpoints": len(wakes), **tally, "failed_messages": len(failed_ids)})
    return queues.batch_failures(failed_ids)
