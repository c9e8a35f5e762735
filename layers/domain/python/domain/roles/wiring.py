"""Builds the role service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.roles.repository import RoleRepository
from domain.roles.service import RoleService
from domain.scope_grants.wiring import scope_sync


@cache
def role_service() -> RoleService:
    """Return the service of this process."""
    return RoleService(RoleRepository(Table(config.setting("RESOURCES_TABLE"))), SystemClock(), scope_sync())
