"""Builds the use cases of payment schedules."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.payment_schedules.repository import PaymentScheduleRepository
from domain.payment_schedules.request_timer import RequestTimer
from domain.payment_schedules.service import PaymentScheduleService
from domain.registry import REGISTRY


@cache
def payment_schedule_service() -> PaymentScheduleService:
    """Return the service of this process."""
    from domain.organizations.wiring import organization_service  # noqa: PLC0415 - other requests of its function need none

    table = Table(config.setting("RESOURCES_TABLE"))
    directory = DirectoryTable(table, REGISTRY)
    return PaymentScheduleService(PaymentScheduleRepository(table), SystemClock(), directory, organization_service())


@cache
def request_timer() -> RequestTimer:
    """Return the timer of this process. It does not use the table `access`, and needs no permission for it."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return RequestTimer(PaymentScheduleRepository(table), DirectoryTable(table, REGISTRY))
