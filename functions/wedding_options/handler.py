"""Lambda entry of the option dates; a schedule calls it every minute."""

from typing import Any, Protocol

from msgspec import structs

from apikit import logger
from domain.weddings.wiring import option_dates

# The last wedding of a run must be done before Lambda ends it.
_RESERVE_MS = 5_000


class _Context(Protocol):
    def get_remaining_time_in_millis(self) -> int: ...


def lambda_handler(_event: dict[str, Any], context: _Context) -> dict[str, Any]:
    """Does what is due. What there is no time for, or fails, is found again in a minute."""
    tally = option_dates().keep(may_go_on=lambda: context.get_remaining_time_in_millis() > _RESERVE_MS)
    facts = structs.asdict(tally)
    logger().info("Wedding options checked", extra=facts)
    if tally.failed:
        # The next run tries again; this one lies in the dead-letter queue, for a person.
        raise RuntimeError(f"{tally.failed} wedding options failed")
    return facts
