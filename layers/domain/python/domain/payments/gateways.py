"""The payment providers that organizations use, by their settings."""

from collections.abc import Callable, Mapping
from threading import Lock
from typing import Protocol

from apikit import Tenant
from apikit.aws import http_exchange
from domain.blocking_exchange import HttpExchange
from domain.payment_providers.model import STRIPE_URL, PaymentProvider
from domain.payments.payment_gateway import TEST_PROVIDER, PaymentGateway, ProviderUnavailable
from domain.payments.sandbox_gateway import SandboxGateway
from domain.payments.stripe_client import StripeAccount, StripeClient
from domain.payments.stripe_gateway import StripeGateway

_MAX_FAILURES = 3
_PAUSE_S = 30.0


class ProviderSettings(Protocol):
    """The settings of organizations."""

    def find(self, tenant: Tenant) -> PaymentProvider | None:
        """Return the provider of the tenant; None when none is set."""
        ...


class Gateways:
    """The providers of all organizations: `test`, which is built in, and `stripe` by the settings of each.

    After three requests without an answer, a provider is not called for 30 seconds, so that the worker has time for the others.
    """

    def __init__(self, settings: ProviderSettings, exchange: HttpExchange, monotonic: Callable[[], float]) -> None:
        self._settings = settings
        self._exchange = exchange
        self._monotonic = monotonic
        self._failures: dict[Tenant, tuple[int, float]] = {}
        self._lock = Lock()

    def provider_of(self, tenant: Tenant) -> str:
        """Return the name of the provider for new payments."""
        settings = self._settings.find(tenant)
        return settings.provider if settings else TEST_PROVIDER

    def gateway(self, tenant: Tenant, provider: str) -> PaymentGateway:
        """Return the provider of a stored payment. Raises ProviderUnavailable when it was removed, or does not answer at present."""
        if provider == TEST_PROVIDER:
            return SandboxGateway()
        settings = self._settings.find(tenant)
        count, failed_at_s = self._failures.get(tenant, (0, 0.0))
        is_paused = count >= _MAX_FAILURES and self._monotonic() - failed_at_s < _PAUSE_S
        if settings is None or settings.provider != provider or is_paused:
            raise ProviderUnavailable
        account = StripeAccount(settings.base_url or STRIPE_URL, settings.secret_key or "", settings.account)
        return StripeGateway(StripeClient(account, self._watch_exchange(tenant)))

    def _watch_exchange(self, tenant: Tenant) -> HttpExchange:
        """Return the exchange that counts requests without a response, until there is one."""

        def exchange(
            method: str, url: str, *, headers: Mapping[str, str], content: bytes
        ) -> http_exchange.HttpResponse:
            try:
                response = self._exchange(method, url, headers=headers, content=content)
            except http_exchange.NoResponse:
                with self._lock:
                    count, _ = self._failures.get(tenant, (0, 0.0))
                    self._failures[tenant] = (count + 1, self._monotonic())
                raise
            self._failures.pop(tenant, None)
            return response

        return exchange
