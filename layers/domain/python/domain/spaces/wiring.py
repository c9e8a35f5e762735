"""Builds the space service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.registry import REGISTRY
from domain.spaces.repository import SpaceRepository
from domain.spaces.service import SpaceService


@cache
def space_service() -> SpaceService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return SpaceService(SpaceRepository(table), SystemClock(), DirectoryTable(table, REGISTRY))
