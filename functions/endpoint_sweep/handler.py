"""Lambda entry of the sweep of endpoints; a schedule calls it every minute."""

from typing import Any

from msgspec import structs

from apikit import logger, record_metric
from domain.deliveries.wiring import endpoint_waker


def lambda_handler(_event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Send the wake messages of what falls due until the next sweep. An alarm watches the lateness."""
    tally = endpoint_waker().sweep()
    facts = structs.asdict(tally)
    logger().info("Endpoints swept", extra=facts)
    if tally.max_lateness_s:
        record_metric("EndpointLateness", tally.max_lateness_s, "Seconds")
    return facts
