"""Builds the venue service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, RecordTable, Table
from domain.ledgers.upcoming_holders import UpcomingHolders
from domain.organizations.wiring import organization_service
from domain.registry import REGISTRY
from domain.venues.repository import VenueRepository
from domain.venues.service import VenueService


@cache
def venue_service() -> VenueService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return VenueService(
        VenueRepository(table),
        SystemClock(),
        DirectoryTable(table, REGISTRY),
        organizations=organization_service(),
        weddings=UpcomingHolders(lambda: RecordTable(table, REGISTRY.record_type("weddings")), "venue_id"),
    )
