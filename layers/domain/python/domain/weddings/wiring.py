"""Builds the real wedding service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.directory import ResourceDirectory
from apikit.dynamo.table import Table
from domain.weddings.repository import WeddingRepository
from domain.weddings.service import WeddingService


@cache
def wedding_service() -> WeddingService:
    """The process's service."""
    table = Table(setting("RESOURCES_TABLE"))
    return WeddingService(WeddingRepository(table), SystemClock(), ResourceDirectory(table))
