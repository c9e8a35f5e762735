"""Builds the service of service accounts."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.scope_grants.wiring import linked_credentials, role_reader
from domain.service_accounts.repository import ServiceAccountRepository
from domain.service_accounts.service import ServiceAccountService


@cache
def service_account_service() -> ServiceAccountService:
    """Return the service of this process."""
    roles = role_reader()
    store = ServiceAccountRepository(Table(config.setting("RESOURCES_TABLE")), roles, linked_credentials())
    return ServiceAccountService(store, SystemClock(), roles)
