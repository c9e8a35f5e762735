"""Builds the settings of payment providers, and the providers."""

import time
from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.payment_providers.blocking_exchange import BlockingExchange
from domain.payment_providers.gateways import Gateways
from domain.payment_providers.repository import PaymentProviderRepository
from domain.payment_providers.service import PaymentProviderService


@cache
def payment_provider_service() -> PaymentProviderService:
    """Return the service of this process."""
    return PaymentProviderService(_store(), SystemClock(), allow_loopback=_allow_loopback())


@cache
def gateways() -> Gateways:
    """Return the providers for this process."""
    return Gateways(_store(), BlockingExchange(allow_loopback=_allow_loopback()), time.monotonic)


@cache
def _store() -> PaymentProviderRepository:
    return PaymentProviderRepository(Table(config.setting("RESOURCES_TABLE")))


def _allow_loopback() -> bool:
    return config.flag("ALLOW_LOOPBACK_WEBHOOKS")
