"""The provider `stripe`: payment intents and refunds of a Stripe-compatible API.

A payment intent is created without being confirmed, and can be confirmed only once. After every lost answer or rejected request the
intent is read again: its status says what has happened. So nothing depends on the provider's memory of repeated requests.
"""

from collections.abc import Mapping
from typing import Any, Protocol

from domain.payments.model import Payment
from domain.payments.payment_gateway import (
    CANCELABLE_STATUSES,
    ChargeState,
    ChargeStatus,
    ProviderRejected,
    ProviderUnavailable,
    RefundOrder,
    RefundState,
)
from domain.payments.stripe_amounts import from_stripe_amount, to_stripe_amount
from domain.payments.stripe_client import BAD_CREDENTIALS

_MAX_REFUNDS = 100
_STATUSES: Mapping[str, ChargeStatus] = {
    "requires_confirmation": "ready",
    "requires_action": "pending",
    "processing": "pending",
    "requires_capture": "authorized",
    "succeeded": "succeeded",
    "canceled": "canceled",
    # A declined card is removed from the intent.
    "requires_payment_method": "failed",
}


class StripeApi(Protocol):
    """Posts and gets objects. Both methods raise ProviderUnavailable and ProviderRejected."""

    def post(self, path: str, form: Mapping[str, str | int], *, key: str) -> dict[str, Any]:
        """Return the object that a POST results in."""
        ...

    def get(self, path: str, **query: str | int) -> dict[str, Any]:
        """Return an object, or a list."""
        ...


class StripeGateway:
    """Payments of one account."""

    def __init__(self, api: StripeApi) -> None:
        self._api = api

    def start(self, payment: Payment, *, key: str) -> str:
        """Create a payment intent and return its ID. Raises ProviderRejected, also for invalid credentials."""
        form: dict[str, str | int] = {
            "amount": to_stripe_amount(payment.amount.amount, payment.amount.currency),
            "currency": payment.amount.currency.lower(),
            "payment_method_types[]": "card",
            "capture_method": payment.capture,
            "metadata[payment_id]": payment.id,
            **_method_form(payment.method.token or ""),
        }
        return str(self._api.post("payment_intents", form, key=key)["id"])

    def confirm(self, payment: Payment, *, key: str) -> ChargeState:
        """Confirm the intent. A card that requires the customer's confirmation fails: there is no page to ask for it."""
        try:
            intent = self._api.post(f"{_path(payment)}/confirm", {}, key=key)
            state = _charge_state(payment, intent)
        except ProviderRejected as rejection:
            state = self._state_after(payment, rejection, "ready")
        if not state.requires_action:
            return state
        self.cancel(payment, key=f"{payment.id}-cancel")
        return ChargeState("failed", decline_code="authentication_required")

    def retrieve(self, payment: Payment) -> ChargeState:
        """Return the state of the intent."""
        try:
            return _charge_state(payment, self._api.get(_path(payment)))
        except ProviderRejected as rejection:
            # The intent exists: the credentials, the account or the address are wrong.
            raise ProviderUnavailable from rejection

    def capture(self, payment: Payment, amount_minor: int, *, key: str) -> ChargeState:
        """Capture the amount."""
        amount = to_stripe_amount(amount_minor, payment.amount.currency)
        try:
            intent = self._api.post(f"{_path(payment)}/capture", {"amount_to_capture": amount}, key=key)
        except ProviderRejected as rejection:
            return self._state_after(payment, rejection, "authorized")
        return _charge_state(payment, intent, default_minor=amount_minor)

    def cancel(self, payment: Payment, *, key: str) -> ChargeState:
        """Cancel the intent."""
        try:
            return _charge_state(payment, self._api.post(f"{_path(payment)}/cancel", {}, key=key))
        except ProviderRejected as rejection:
            return self._state_after(payment, rejection, *CANCELABLE_STATUSES)

    def refund(self, payment: Payment, order: RefundOrder, *, key: str) -> RefundState:
        """Refund the amount."""
        form: dict[str, str | int] = {
            "payment_intent": str(payment.provider_reference),
            "amount": to_stripe_amount(order.amount_minor, payment.amount.currency),
            "metadata[refund_id]": order.id,
        }
        try:
            return _refund_state(self._api.post("refunds", form, key=key))
        except ProviderRejected as rejection:
            if rejection.code == BAD_CREDENTIALS:
                raise ProviderUnavailable from rejection
            raise

    def find_refund(self, payment: Payment, order: RefundOrder) -> RefundState | None:
        """Return the refund with the ID of the order among the refunds of the intent."""
        try:
            if order.reference:
                return _refund_state(self._api.get(f"refunds/{order.reference}"))
            refunds = self._api.get("refunds", payment_intent=str(payment.provider_reference), limit=_MAX_REFUNDS)
        except ProviderRejected as rejection:
            raise ProviderUnavailable from rejection
        for refund in refunds["data"]:
            if refund.get("metadata", {}).get("refund_id") == order.id:
                return _refund_state(refund)
        return None

    def _state_after(self, payment: Payment, rejection: ProviderRejected, *unchanged_statuses: str) -> ChargeState:
        """Return the state after a rejected request. Raises the rejection when it had no effect and nothing else had one."""
        state = self.retrieve(payment)
        if state.status in unchanged_statuses and rejection.code == BAD_CREDENTIALS:
            raise ProviderUnavailable from rejection
        if state.status in unchanged_statuses:
            raise rejection
        return ChargeState("failed", decline_code=rejection.code) if state.status == "failed" else state


def _path(payment: Payment) -> str:
    return f"payment_intents/{payment.provider_reference}"


def _method_form(token: str) -> dict[str, str | int]:
    """Return the form of the card: a payment method, or a token of the older kind."""
    if token.startswith("tok_"):
        return {"payment_method_data[type]": "card", "payment_method_data[card][token]": token}
    return {"payment_method": token}


def _charge_state(payment: Payment, intent: Mapping[str, Any], *, default_minor: int | None = None) -> ChargeState:
    status = _STATUSES.get(intent["status"], "pending")
    error = intent.get("last_payment_error") or {}
    step_minor = payment.step.amount_minor if payment.step else None
    captured_minor = default_minor or step_minor or payment.amount.amount
    if "amount_received" in intent:
        captured_minor = from_stripe_amount(intent["amount_received"], payment.amount.currency)
    return ChargeState(
        status,
        captured_minor=captured_minor if status == "succeeded" else 0,
        decline_code=str(error.get("decline_code") or error.get("code") or "card_declined")[:100]
        if status == "failed"
        else None,
        requires_action=intent["status"] == "requires_action",
    )


def _refund_state(refund: Mapping[str, Any]) -> RefundState:
    reference, status = str(refund["id"]), refund["status"]
    if status in {"failed", "canceled"}:
        return RefundState("failed", reference, failure_code=str(refund.get("failure_reason") or "refund_declined"))
    return RefundState("succeeded" if status == "succeeded" else "pending", reference)
