"""Lambda entry of the usage rollup: an hourly schedule."""

from typing import Any

from apikit import logger
from domain.usage.wiring import rollup


def lambda_handler(_event: dict[str, Any], _context: object) -> None:
    """Add up the hours that have ended, and the days. A run that fails comes again and goes on where it failed."""
    logger().info("Usage rollup completed", extra={"hours": rollup().run()})
