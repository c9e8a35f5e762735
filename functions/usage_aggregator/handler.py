"""Lambda entry of the usage aggregator: batches of the HTTP functions' logs, as the log subscription sends them.

Lambda calls it asynchronously: a failed batch comes again twice, and then waits in a queue for a person, whose redrive sends
what that queue holds (`requestPayload`) here again. However often a batch comes, it is counted once.
"""

from typing import Any

from apikit.errors import Unavailable
from apikit.observability import logger
from domain.usage.lines import read_batch
from domain.usage.wiring import aggregation


def lambda_handler(event: dict[str, Any], _context: object) -> None:
    """Counts the batch. Raises when some of it was not counted: only a failed invocation comes again."""
    event = event.get("requestPayload", event)
    batch = read_batch(event) if "awslogs" in event else None
    if batch is None:
        logger().info("Nothing to count")
        return
    outcome = aggregation().take(batch)
    told = {"requests": outcome.counted, "skipped": outcome.skipped, "repeated": outcome.repeated}
    if outcome.skipped:
        logger().warning("Lines of the log could not be read and were skipped", extra=told)
    if outcome.failed:
        raise Unavailable(f"{outcome.failed} organizations' usage was not counted; the batch must come again.")
    logger().info("Usage counted", extra=told)
