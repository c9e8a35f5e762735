"""Lambda entry of the delivery worker: first attempts of deliveries to endpoints in good standing."""

from typing import Any, Protocol

from pydantic import ValidationError

from apikit import logger
from apikit.aws import queues
from apikit.resources import records
from domain.deliveries.attempt_maker import TIMEOUT_S
from domain.deliveries.delivery_tasks import DeliveryTask
from domain.deliveries.wiring import delivery_sender

# For an attempt and its recording.
_RESERVE_S = TIMEOUT_S + 2


class _Context(Protocol):
    def get_remaining_time_in_millis(self) -> int: ...


def lambda_handler(event: dict[str, Any], context: _Context) -> dict[str, Any]:
    """Make an attempt for each task. A failed attempt is recorded; only internal errors are retried by the queue."""
    tasks, failed_ids = [], set()
    for message_id, message in queues.parse_messages(event):
        try:
            tasks.append((message_id, records.adapter(DeliveryTask).validate_python(message and message.body)))
        except ValidationError:
            logger().exception("Invalid delivery task message", extra={"message_id": message_id})
            failed_ids.add(message_id)
    start_within_s = context.get_remaining_time_in_millis() / 1000 - _RESERVE_S
    batch = delivery_sender().send(tasks, start_within_s=start_within_s)
    failed_ids |= batch.failed_ids
    logger().info("Deliveries attempted", extra={**batch.tally, "failed_messages": len(failed_ids)})
    return queues.batch_failures(sorted(failed_ids))
