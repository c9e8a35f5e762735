"""Builds the real organization service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from domain.organizations.repository import OrganizationRepository
from domain.organizations.service import OrganizationService


@cache
def organization_service() -> OrganizationService:
    """The process's service."""
    store = OrganizationRepository(Table(setting("RESOURCES_TABLE")), Table(setting("ACCESS_TABLE")))
    return OrganizationService(store, SystemClock())
