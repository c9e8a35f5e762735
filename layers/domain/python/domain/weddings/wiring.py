"""Builds the real services of weddings."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.organizations.wiring import organization_service
from domain.registry import REGISTRY
from domain.weddings.options import OptionDates
from domain.weddings.repository import WeddingRepository
from domain.weddings.service import WeddingService


@cache
def wedding_service() -> WeddingService:
    """The process's service."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return WeddingService(
        WeddingRepository(table), SystemClock(), DirectoryTable(table, REGISTRY), organization_service()
    )


@cache
def option_dates() -> OptionDates:
    """The process's keeper of option dates; it never touches `access`, and so needs no right to it."""
    return OptionDates(WeddingRepository(Table(config.setting("RESOURCES_TABLE"))), SystemClock())
