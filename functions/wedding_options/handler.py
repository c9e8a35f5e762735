"""Lambda entry of the wedding options function; a schedule calls it every minute."""

from typing import Any, Protocol

from msgspec import structs

from apikit import logger
from domain.weddings.wiring import option_processor

# The last wedding of a run must be finished before Lambda's timeout.
_RESERVE_MS = 5_000


class _Context(Protocol):
    def get_remaining_time_in_millis(self) -> int: ...


def lambda_handler(_event: dict[str, Any], context: _Context) -> dict[str, Any]:
    """Process the due options. The run a minute later continues with what is left or has failed."""
    tally = option_processor().process_due(has_time=lambda: context.get_remaining_time_in_millis() > _RESERVE_MS)
    facts = structs.asdict(tally)
    logger().info("Wedding options checked", extra=facts)
    if tally.failed:
        # The next run retries; the event of this one goes to the dead-letter queue, for a person.
        raise RuntimeError(f"{tally.failed} wedding options failed")
    return facts
