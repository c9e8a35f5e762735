"""Builds the real services of API keys."""

from functools import cache

from apikit.aws.platform_secret import signer
from apikit.clock import SystemClock
from apikit.config import setting
from apikit.dynamo.table import Table
from domain.api_keys.expiry import ExpiryNotices
from domain.api_keys.repository import ApiKeyRepository
from domain.api_keys.service import ApiKeyService
from domain.tiers.wiring import tier_service


@cache
def api_key_service() -> ApiKeyService:
    """The process's service."""
    store = ApiKeyRepository(Table(setting("RESOURCES_TABLE")), Table(setting("ACCESS_TABLE")))
    return ApiKeyService(store, tier_service(), SystemClock(), signer())


@cache
def expiry_notices() -> ExpiryNotices:
    """The process's notices; they never touch `access`, and so need no right to it."""
    return ExpiryNotices(ApiKeyRepository(Table(setting("RESOURCES_TABLE")), Table("access")), SystemClock())
