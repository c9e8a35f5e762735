"""Builds the use cases of services."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import DirectoryTable, Table
from domain.registry import REGISTRY
from domain.services.repository import ServiceRepository
from domain.services.service import ServiceService


@cache
def service_service() -> ServiceService:
    """Return the use cases of services of this process."""
    table = Table(config.setting("RESOURCES_TABLE"))
    return ServiceService(ServiceRepository(table), SystemClock(), DirectoryTable(table, REGISTRY))
