"""Lambda entry of the usage rollup. A schedule invokes it every hour."""

from typing import Any

from apikit import logger
from domain.usage.wiring import rollup


def lambda_handler(_event: dict[str, Any], _context: object) -> None:
    """Roll up the hours and days that have ended. After a failure, Lambda retries and continues with the hour that failed."""
    logger().info("Usage rollup completed", extra={"hours": rollup().run()})
