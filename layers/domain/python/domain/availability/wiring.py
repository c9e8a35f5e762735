"""Builds the use cases of availability."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.availability.finder import SlotFinder
from domain.availability.repository import AvailabilityRepository
from domain.availability.service import AvailabilityService
from domain.organizations.wiring import organization_service
from domain.registry import REGISTRY


@cache
def offer_repository() -> AvailabilityRepository:
    """Return the repository of this process."""
    return AvailabilityRepository(_table(), organization_service())


@cache
def slot_finder() -> SlotFinder:
    """Return the finder of this process."""
    return SlotFinder(offer_repository())


@cache
def availability_service() -> AvailabilityService:
    """Return the use cases of this process."""
    return AvailabilityService(offer_repository(), slot_finder(), SystemClock(), DirectoryTable(_table(), REGISTRY))


def _table() -> Table:
    return Table(config.setting("RESOURCES_TABLE"))
