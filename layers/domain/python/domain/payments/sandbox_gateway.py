"""The provider `test`: decides by the token alone. No network, no I/O, no state."""

from domain.payments.model import Payment
from domain.payments.payment_gateway import ChargeState, ProviderRejected, ProviderUnavailable, RefundOrder, RefundState

_DECLINE_CODES = {
    "tok_declined": "card_declined",
    "tok_insufficient_funds": "insufficient_funds",
    "tok_expired": "expired_card",
}
_TOKENS = frozenset({*_DECLINE_CODES, "tok_ok", "tok_requires_action", "tok_pending_then_ok", "tok_refund_fails"})


class SandboxGateway:
    """A provider without a server. What has happened to a payment is a function of its token and of what is asked."""

    def start(self, payment: Payment, *, key: str) -> str:
        """Return a reference. Raises ProviderUnavailable for `tok_provider_down`, ProviderRejected for an unknown token."""
        token = payment.method.token
        if token == "tok_provider_down":  # noqa: S105 - a test token
            raise ProviderUnavailable
        if token not in _TOKENS:
            raise ProviderRejected("invalid_token")
        return f"test_{key}"

    def confirm(self, payment: Payment, *, key: str) -> ChargeState:
        """Return the result of the token; `tok_pending_then_ok` is pending here, and charged when it is retrieved."""
        if payment.method.token == "tok_pending_then_ok":  # noqa: S105 - a test token
            return ChargeState("pending")
        return self.retrieve(payment)

    def retrieve(self, payment: Payment) -> ChargeState:
        """Return the result of the token."""
        token = payment.method.token or ""
        if token in _DECLINE_CODES:
            return ChargeState("failed", decline_code=_DECLINE_CODES[token])
        if token == "tok_requires_action":  # noqa: S105 - a test token
            return ChargeState("pending", requires_action=True)
        if payment.capture == "manual":
            return ChargeState("authorized")
        return ChargeState("succeeded", captured_minor=payment.amount.amount)

    def capture(self, payment: Payment, amount_minor: int, *, key: str) -> ChargeState:
        """Capture the amount."""
        return ChargeState("succeeded", captured_minor=amount_minor)

    def cancel(self, payment: Payment, *, key: str) -> ChargeState:
        """Cancel the payment."""
        return ChargeState("canceled")

    def refund(self, payment: Payment, order: RefundOrder, *, key: str) -> RefundState:
        """Return the money, except of a payment with `tok_refund_fails`."""
        reference = f"test_{order.id}"
        if payment.method.token == "tok_refund_fails":  # noqa: S105 - a test token
            return RefundState("failed", reference, failure_code="refund_declined")
        return RefundState("succeeded", reference)

    def find_refund(self, payment: Payment, order: RefundOrder) -> RefundState | None:
        """Return None: a repeated refund has the same result."""
        return None
