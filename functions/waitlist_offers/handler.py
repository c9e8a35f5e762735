"""Lambda entry of the offers: SQS messages that contain the events of time that became free."""

from collections.abc import Callable
from typing import Any, Protocol

from apikit import logger, record_metric
from apikit.aws import queues
from domain.waitlist.freed_time import read_freed_times
from domain.waitlist.wiring import slot_offers

# The last offer must be finished before Lambda's timeout.
_RESERVE_MS = 5_000


class _Context(Protocol):
    def get_remaining_time_in_millis(self) -> int: ...


def lambda_handler(event: dict[str, Any], context: _Context) -> dict[str, Any]:
    """Offer the time that became free. A message that fails is retried until the dead-letter queue receives it; no offer is made twice."""
    counts, response = queues.process_messages(
        event,
        lambda message: _offer(message, lambda: context.get_remaining_time_in_millis() > _RESERVE_MS),
        failure_log="Slot offers failed",
    )
    offers = sum(counts)
    logger().info("Slots offered", extra={"offers": offers, "failed": len(response["batchItemFailures"])})
    if offers:
        record_metric("WaitlistSlotsOffered", offers, "Count")
    return response


def _offer(message: Any, has_time: Callable[[], bool]) -> int:
    """Return the number of offers. Raises KeyError, TypeError for a message without an event."""
    freed_times = read_freed_times(message.body["detail"])
    return sum(slot_offers().offer(gap, has_time=has_time) for gap in freed_times)
