"""Builds the client service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.clients.repository import ClientRepository
from domain.clients.service import ClientService
from domain.registry import REGISTRY


@cache
def client_service() -> ClientService:
    """Return the service of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return ClientService(ClientRepository(table), SystemClock(), DirectoryTable(table, REGISTRY))
