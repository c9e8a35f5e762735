"""Builds the real usage service and the aggregation behind it."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from apikit.object_store import Bucket
from apikit.observability import logger
from domain.usage.aggregation import Aggregation
from domain.usage.repository import KeyLimits, UsageRepository
from domain.usage.service import UsageService


@cache
def usage_service() -> UsageService:
    """The process's service."""
    from domain.api_keys.wiring import api_key_service  # noqa: PLC0415 - the aggregator, which knows no secret, lives without

    return UsageService(
        _usage(), api_key_service().store, KeyLimits(Table(setting("ACCESS_TABLE")), SystemClock()), SystemClock()
    )


@cache
def aggregation() -> Aggregation:
    """The process's aggregation."""

    def tell(code: str) -> None:
        logger().warning("An organization's usage was not counted; the batch comes again", extra={"code": code})

    return Aggregation(_usage(), Bucket(setting("REQUEST_RECORDS_BUCKET")), tell)


def _usage() -> UsageRepository:
    return UsageRepository(Table(setting("USAGE_TABLE")), SystemClock())
