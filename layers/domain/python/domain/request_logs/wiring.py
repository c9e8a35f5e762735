"""Build the service and the writer of the request log from the environment."""

from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock, config, logger
from apikit.dynamo import Table
from domain.request_logs.repository import RequestLogRepository
from domain.request_logs.service import RequestLogService

if TYPE_CHECKING:
    from domain.request_logs.row_writer import RequestLogWriter


@cache
def request_log_service() -> RequestLogService:
    """Return the service of this process."""
    return RequestLogService(request_log())


@cache
def request_log_writer() -> "RequestLogWriter":
    """Return the writer of this process."""
    from domain.request_logs.row_writer import RequestLogWriter  # noqa: PLC0415 - for one worker

    def warn(code: str) -> None:
        logger().warning("Storing request log row failed, will be retried", extra={"code": code})

    return RequestLogWriter(request_log(), SystemClock(), warn)


@cache
def request_log() -> RequestLogRepository:
    """Return the log of this process."""
    return RequestLogRepository(Table(config.setting("REQUESTS_TABLE")))
