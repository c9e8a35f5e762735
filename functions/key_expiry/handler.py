"""Lambda entry of the expiry notices. A schedule invokes it every hour."""

from typing import Any, Protocol

from apikit import logger
from domain.api_keys.wiring import expiry_notices

# Time for the last notice of a run, before Lambda's timeout.
_RESERVE_MS = 5_000


class _Context(Protocol):
    def get_remaining_time_in_millis(self) -> int: ...


def lambda_handler(_event: dict[str, Any], context: _Context) -> dict[str, Any]:
    """Send the notices that are due. The next run, one hour later, sends those that failed or for which time ran out."""
    tally = expiry_notices().send_due(may_go_on=lambda: context.get_remaining_time_in_millis() > _RESERVE_MS)
    result = {"noticed": tally.sent_count, "failed": tally.failed_count, "is_done": tally.is_done}
    logger().info("Expiry notices sent", extra=result)
    if tally.failed_count:
        # Lambda retries twice, then sends the event to the dead-letter queue, where a person must look at it.
        raise RuntimeError(f"{tally.failed_count} expiry notices failed")
    return result
