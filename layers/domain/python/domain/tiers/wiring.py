"""Builds the real tier service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from domain.tiers.repository import TierRepository
from domain.tiers.service import TierService


@cache
def tier_service() -> TierService:
    """The process's service."""
    store = TierRepository(Table(setting("RESOURCES_TABLE")), Table(setting("ACCESS_TABLE")))
    return TierService(store, SystemClock())
