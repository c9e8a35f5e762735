"""Builds the real tier service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.tiers.repository import TierRepository
from domain.tiers.service import TierService


@cache
def tier_service() -> TierService:
    """Return the service of this process."""
    store = TierRepository(Table(config.setting("RESOURCES_TABLE")), Table(config.setting("ACCESS_TABLE")))
    return TierService(store, SystemClock())
