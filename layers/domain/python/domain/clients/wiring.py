"""Builds the real client service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.directory_table import DirectoryTable
from apikit.dynamo.table import Table
from domain.clients.repository import ClientRepository
from domain.clients.service import ClientService
from domain.registry import REGISTRY


@cache
def client_service() -> ClientService:
    """The process's service."""
    table = Table(setting("RESOURCES_TABLE"))
    return ClientService(ClientRepository(table), SystemClock(), DirectoryTable(table, REGISTRY))
