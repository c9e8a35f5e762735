"""Builds the real services of API keys."""

from functools import cache

from apikit import SystemClock, config
from apikit.aws import signer
from apikit.dynamo import Table
from domain.api_keys.expiry_notices import ExpiryNotices
from domain.api_keys.repository import ApiKeyRepository
from domain.api_keys.service import ApiKeyService
from domain.scope_grants.linked_credentials import LinkedCredentials
from domain.scope_grants.role_scopes import RoleReader
from domain.tiers.wiring import tier_service


@cache
def api_key_service() -> ApiKeyService:
    """Return the service of this process."""
    store = key_repository(Table(config.setting("RESOURCES_TABLE")), Table(config.setting("ACCESS_TABLE")))
    return ApiKeyService(store, tier_service(), SystemClock(), signer())


@cache
def expiry_notices() -> ExpiryNotices:
    """Return the expiry notices of this process. They never use the `access` table, so they need no permission for it."""
    return ExpiryNotices(key_repository(Table(config.setting("RESOURCES_TABLE")), Table("access")))


def key_repository(resources: Table, access: Table) -> ApiKeyRepository:
    """Return the store of API keys in these tables."""
    return ApiKeyRepository(resources, access, LinkedCredentials(resources, access, RoleReader(resources)))
