"""Builds the real client service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from apikit.resources.directory_table import ResourceDirectory
from domain.clients.repository import ClientRepository
from domain.clients.service import ClientService
from domain.directory import record_type_of


@cache
def client_service() -> ClientService:
    """The process's service."""
    table = Table(setting("RESOURCES_TABLE"))
    return ClientService(ClientRepository(table), SystemClock(), ResourceDirectory(table, record_type_of))
