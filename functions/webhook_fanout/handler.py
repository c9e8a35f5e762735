"""Lambda entry of the fan-out: SQS messages that contain EventBridge events."""

from typing import Any

from apikit import logger
from apikit.aws import queues
from domain.deliveries.wiring import fanout


def lambda_handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Create the deliveries of the events. A message without an event is retried until the dead-letter queue receives it."""
    messages = dict(queues.parse_messages(event))
    invalid_ids = {key for key, each in messages.items() if each is None}
    failed_ids = invalid_ids | fanout().fan_out({key: each.body for key, each in messages.items() if each})
    logger().info("Events fanned out", extra={"events": len(messages) - len(failed_ids), "failed": len(failed_ids)})
    return queues.batch_failures(sorted(failed_ids))
