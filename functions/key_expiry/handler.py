"""Lambda entry of the expiry notices; a schedule calls it every hour."""

from typing import Any, Protocol

from apikit import logger
from domain.api_keys.wiring import expiry_notices

# The last notice of a run must end before Lambda ends it.
_RESERVE_MS = 5_000


class _Context(Protocol):
    def get_remaining_time_in_millis(self) -> int: ...


def lambda_handler(_event: dict[str, Any], context: _Context) -> dict[str, Any]:
    """Gives the notices that are due. What there is no time for, or fails, is found again in an hour."""
    tally = expiry_notices().send_due(may_go_on=lambda: context.get_remaining_time_in_millis() > _RESERVE_MS)
    facts = {"noticed": tally.sent_count, "failed": tally.failed_count, "is_done": tally.is_done}
    logger().info("Expiry notices sent", extra=facts)
    if tally.failed_count:
        # Lambda tries again twice, then the run lies in the dead-letter queue, for a person.
        raise RuntimeError(f"{tally.failed_count} expiry notices failed")
    return facts
