"""Builds the use cases of incidents."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.incidents.repository import IncidentRepository
from domain.incidents.service import IncidentService


@cache
def incident_service() -> IncidentService:
    """Return the service of this process."""
    return IncidentService(incident_repository(), SystemClock())


@cache
def incident_repository() -> IncidentRepository:
    """Return the store of this process."""
    return IncidentRepository(Table(config.setting("RESOURCES_TABLE")))
