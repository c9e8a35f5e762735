"""Builds the real organization service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.organizations.repository import OrganizationRepository
from domain.organizations.service import OrganizationService


@cache
def organization_service() -> OrganizationService:
    """Return the service of this process."""
    store = OrganizationRepository(Table(config.setting("RESOURCES_TABLE")), Table(config.setting("ACCESS_TABLE")))
    return OrganizationService(store, SystemClock())
