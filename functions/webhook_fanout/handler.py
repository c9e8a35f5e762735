"""Lambda entry of the fan-out: SQS messages that contain EventBridge events."""

from typing import Any, Protocol

from apikit import logger
from apikit.aws import queues
from domain.deliveries.wiring import fanout

# For the filters of one event (one second, and the largest pattern and event), and the writes of a hundred deliveries.
_RESERVE_MS = 12_000


class _Context(Protocol):
    def get_remaining_time_in_millis(self) -> int: ...


def lambda_handler(event: dict[str, Any], context: _Context) -> dict[str, Any]:
    """Create the deliveries of the events. A message without an event is retried until the dead-letter queue receives it.

    Messages that other ones left no time for are returned. Those that were received most often come first, so that this does not happen to
    one of them until it is a dead letter.
    """
    messages = dict(queues.parse_messages(event))
    valid_messages = sorted(filter(None, messages.values()), key=lambda each: -each.receive_count)
    failed_ids = messages.keys() - {each.id for each in valid_messages}
    failed_ids |= fanout().fan_out(
        {each.id: each.body for each in valid_messages},
        lambda: context.get_remaining_time_in_millis() > _RESERVE_MS,
    )
    logger().info("Events fanned out", extra={"events": len(messages) - len(failed_ids), "failed": len(failed_ids)})
    return queues.batch_failures(sorted(failed_ids))
