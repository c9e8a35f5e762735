"""Lambda entry of the due work; a schedule calls it every minute."""

from typing import Any, Protocol

from msgspec import structs

from apikit import logger, record_metric
from domain.due_work.wiring import due_worker

# The last record of a run must be finished before Lambda's timeout.
_RESERVE_MS = 5_000


class _Context(Protocol):
    def get_remaining_time_in_millis(self) -> int: ...


def lambda_handler(_event: dict[str, Any], context: _Context) -> dict[str, Any]:
    """Carry out what is due now and until the run ends. The next run continues with what is left or has failed.

    The alarms watch the metrics.
    """

    def remaining_ms() -> int:
        return context.get_remaining_time_in_millis() - _RESERVE_MS

    tally = due_worker().run(has_time=lambda: remaining_ms() > 0, duration_s=remaining_ms() / 1000)
    facts = structs.asdict(tally)
    logger().info("Due work carried out", extra=facts)
    if tally.carried_out:
        record_metric("DueWorkLateness", tally.max_lateness_s, "Seconds")
    if tally.failed:
        record_metric("DueWorkFailures", tally.failed, "Count")
    return facts
