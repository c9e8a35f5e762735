"""The port to payment providers: what the platform asks of a provider, and what it answers.

No provider is trusted to ignore a repeated request: `start` moves no money and returns a reference, under which `confirm` can
charge only once; every repeated attempt asks for the present state first.
"""

from typing import Literal, Protocol

from msgspec import Struct

from apikit import Tenant
from domain.payments.model import Payment

ChargeStatus = Literal["ready", "pending", "authorized", "succeeded", "failed", "canceled"]
CANCELABLE_STATUSES: frozenset[ChargeStatus] = frozenset({"ready", "pending", "authorized"})
TEST_PROVIDER = "test"


class ProviderUnavailable(Exception):
    """The provider did not answer, or is busy: the request may or may not have had its effect."""


class ProviderRejected(Exception):
    """The provider rejected the request, which had no effect. `code` is the reason, as in `decline_code`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class ChargeState(Struct, frozen=True):
    """A payment at its provider. `ready`: it was started, and not confirmed. `requires_action`: the customer has to confirm it."""

    status: ChargeStatus
    captured_minor: int = 0
    decline_code: str | None = None
    requires_action: bool = False


class RefundState(Struct, frozen=True):
    """A refund at its provider."""

    status: Literal["pending", "succeeded", "failed"]
    reference: str | None = None
    failure_code: str | None = None


class RefundOrder(Struct, frozen=True):
    """A refund of a payment: its ID, its amount in minor units, and its reference at the provider, if known."""

    id: str
    amount_minor: int
    reference: str | None = None


class PaymentGateway(Protocol):
    """A payment provider. Every method may raise ProviderUnavailable; those that move money, ProviderRejected.

    `key` is the same for every attempt of an operation, for providers that recognize repeated requests.
    """

    def start(self, payment: Payment, *, key: str) -> str:
        """Create the payment without moving money. Return its reference."""
        ...

    def confirm(self, payment: Payment, *, key: str) -> ChargeState:
        """Charge or authorize the started payment."""
        ...

    def retrieve(self, payment: Payment) -> ChargeState:
        """Return the present state."""
        ...

    def capture(self, payment: Payment, amount_minor: int, *, key: str) -> ChargeState:
        """Capture an authorized payment; the rest of the authorization ends."""
        ...

    def cancel(self, payment: Payment, *, key: str) -> ChargeState:
        """Cancel a payment that was not captured."""
        ...

    def refund(self, payment: Payment, order: RefundOrder, *, key: str) -> RefundState:
        """Return money of a captured payment."""
        ...

    def find_refund(self, payment: Payment, order: RefundOrder) -> RefundState | None:
        """Return the state of the refund; None if the provider does not have it."""
        ...


class GatewayDirectory(Protocol):
    """The payment providers of all organizations."""

    def provider_of(self, tenant: Tenant) -> str:
        """Return the name of the provider for new payments."""
        ...

    def gateway(self, tenant: Tenant, provider: str) -> PaymentGateway:
        """Return the provider of a stored payment. Raises ProviderUnavailable when the organization has removed it."""
        ...
