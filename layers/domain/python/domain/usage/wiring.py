"""Builds the real usage service, the aggregation and the rollup."""

from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock, config, logger
from apikit.aws import Bucket
from apikit.dynamo import Table
from domain.usage.journal import Journal
from domain.usage.limit_usage import LimitUsageReader
from domain.usage.reports import UsageReports
from domain.usage.service import UsageService

if TYPE_CHECKING:
    from domain.usage.aggregation import Aggregation
    from domain.usage.rollup import Rollup


@cache
def usage_service() -> UsageService:
    """Return the service of this process."""
    from domain.api_keys.wiring import api_key_service  # noqa: PLC0415 - the workers, which have no secret, live without

    limits = LimitUsageReader(Table(config.setting("ACCESS_TABLE")), SystemClock())
    return UsageService(_reports(), api_key_service().store, limits, SystemClock())


@cache
def aggregation() -> "Aggregation":
    """Return the aggregation of this process."""
    from domain.usage.aggregation import Aggregation  # noqa: PLC0415 - a worker's alone

    def warn(code: str) -> None:
        logger().warning("Counting usage failed, will be retried", extra={"code": code})

    return Aggregation(_journal(), rollup(), SystemClock(), warn)


@cache
def rollup() -> "Rollup":
    """Return the rollup of this process."""
    from domain.usage.rollup import Rollup  # noqa: PLC0415 - workers' alone

    return Rollup(_journal(), _reports(), SystemClock())


@cache
def request_records() -> Bucket:
    """Return the bucket of the request log."""
    return Bucket(config.setting("REQUEST_RECORDS_BUCKET"))


def _journal() -> Journal:
    return Journal(Table(config.setting("USAGE_TABLE")), SystemClock())


def _reports() -> UsageReports:
    return UsageReports(Table(config.setting("USAGE_TABLE")), _journal())
