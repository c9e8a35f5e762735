"""Builds the space service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.ledgers.free_time import FreeTimeCheck
from domain.ledgers.reservation_ledger import ReservationLedger
from domain.registry import REGISTRY
from domain.spaces.repository import SpaceRepository
from domain.spaces.service import SpaceService


@cache
def space_service() -> SpaceService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    free_time = FreeTimeCheck(ReservationLedger(table))
    return SpaceService(SpaceRepository(table), SystemClock(), DirectoryTable(table, REGISTRY), free_time=free_time)
