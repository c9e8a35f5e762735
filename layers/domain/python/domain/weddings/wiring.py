"""Builds the services of weddings."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.organizations.wiring import organization_service
from domain.registry import REGISTRY
from domain.weddings.option_processor import OptionProcessor
from domain.weddings.repository import WeddingRepository
from domain.weddings.service import WeddingService


@cache
def wedding_service() -> WeddingService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return WeddingService(
        WeddingRepository(table), SystemClock(), DirectoryTable(table, REGISTRY), organization_service()
    )


@cache
def option_processor() -> OptionProcessor:
    """Return the option processor of this process. It does not use the table `access`, and needs no permission for it."""
    return OptionProcessor(WeddingRepository(Table(config.setting("RESOURCES_TABLE"))))
