"""Builds the settings of payment providers."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.payment_providers.repository import PaymentProviderRepository
from domain.payment_providers.service import PaymentProviderService


@cache
def payment_provider_store() -> PaymentProviderRepository:
    """Return the store of this process."""
    return PaymentProviderRepository(Table(config.setting("RESOURCES_TABLE")))


@cache
def payment_provider_service() -> PaymentProviderService:
    """Return the service of this process."""
    allow_loopback = config.flag("ALLOW_LOOPBACK_WEBHOOKS")
    return PaymentProviderService(payment_provider_store(), SystemClock(), allow_loopback=allow_loopback)
