"""The payment providers that organizations use."""

from apikit import Tenant
from domain.payments.payment_gateway import TEST_PROVIDER, PaymentGateway
from domain.payments.sandbox_gateway import SandboxGateway


class Gateways:
    """The providers of all organizations: `test`, which is built in."""

    def provider_of(self, tenant: Tenant) -> str:
        """Return the name of the provider for new payments."""
        return TEST_PROVIDER

    def gateway(self, tenant: Tenant, provider: str) -> PaymentGateway:
        """Return the provider."""
        return SandboxGateway()
