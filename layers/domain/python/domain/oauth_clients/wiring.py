"""Builds the real service of OAuth clients."""

from functools import cache

from apikit import SystemClock, config
from apikit.aws import signer
from apikit.dynamo import Table
from domain.oauth_clients.repository import OAuthClientRepository
from domain.oauth_clients.service import OAuthClientService
from domain.scope_grants.wiring import linked_credentials
from domain.tiers.wiring import tier_service


@cache
def oauth_client_service() -> OAuthClientService:
    """Return the service of this process."""
    resources, access = Table(config.setting("RESOURCES_TABLE")), Table(config.setting("ACCESS_TABLE"))
    store = OAuthClientRepository(resources, access, linked_credentials())
    return OAuthClientService(store, tier_service(), SystemClock(), signer())
