"""Builds the client service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, RecordTable, Table
from domain.clients.repository import ClientRepository
from domain.clients.service import ClientService
from domain.ledgers.upcoming_holders import UpcomingHolders
from domain.registry import REGISTRY


@cache
def client_service() -> ClientService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    weddings = UpcomingHolders(lambda: RecordTable(table, REGISTRY.record_type("weddings")), "client_id")
    return ClientService(ClientRepository(table), SystemClock(), DirectoryTable(table, REGISTRY), weddings=weddings)
