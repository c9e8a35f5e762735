"""Builds the real space service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.directory_table import DirectoryTable
from apikit.dynamo.table import Table
from domain.registry import REGISTRY
from domain.spaces.repository import SpaceRepository
from domain.spaces.service import SpaceService


@cache
def space_service() -> SpaceService:
    """The process's service."""
    table = Table(setting("RESOURCES_TABLE"))
    return SpaceService(SpaceRepository(table), SystemClock(), DirectoryTable(table, REGISTRY))
