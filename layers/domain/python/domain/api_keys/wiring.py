"""Builds the real API key service."""

from functools import cache

from apikit.clock import SystemClock
from apikit.config import setting, signer
from apikit.dynamo.table import Table
from domain.api_keys.repository import ApiKeyRepository
from domain.api_keys.service import ApiKeyService


@cache
def api_key_service() -> ApiKeyService:
    """The process's service."""
    store = ApiKeyRepository(Table(setting("RESOURCES_TABLE")), Table(setting("ACCESS_TABLE")))
    return ApiKeyService(store, SystemClock(), signer())
