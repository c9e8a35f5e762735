"""Builds the use cases of availability."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.availability.finder import SlotFinder
from domain.availability.repository import AvailabilityRepository
from domain.availability.service import AvailabilityService
from domain.registry import REGISTRY


@cache
def slot_finder() -> SlotFinder:
    """Return the finder of this process."""
    return SlotFinder(AvailabilityRepository(_table()))


@cache
def availability_service() -> AvailabilityService:
    """Return the use cases of this process."""
    return AvailabilityService(
        AvailabilityRepository(_table()), slot_finder(), SystemClock(), DirectoryTable(_table(), REGISTRY)
    )


def _table() -> Table:
    return Table(config.setting("RESOURCES_TABLE"))
