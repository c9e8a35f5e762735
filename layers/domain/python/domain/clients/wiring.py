"""Builds the real client service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from domain.clients.repository import ClientRepository
from domain.clients.service import ClientService


@cache
def client_service() -> ClientService:
    """The process's service."""
    return ClientService(ClientRepository(Table(setting("RESOURCES_TABLE"))), SystemClock())
