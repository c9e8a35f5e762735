"""Builds the real venue service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from apikit.resources.directory_table import ResourceDirectory
from domain.directory import record_type_of
from domain.organizations.wiring import organization_service
from domain.venues.repository import VenueRepository
from domain.venues.service import VenueService


@cache
def venue_service() -> VenueService:
    """The process's service."""
    table = Table(setting("RESOURCES_TABLE"))
    return VenueService(
        VenueRepository(table), SystemClock(), ResourceDirectory(table, record_type_of), organization_service()
    )
