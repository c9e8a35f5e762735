"""A payment provider in memory that remembers what it did. It ignores the keys of repeated requests, as some providers do."""

from collections.abc import Callable
from typing import Any

from apikit.actor import Tenant
from domain.payments.model import Payment
from domain.payments.payment_gateway import ChargeState, ProviderUnavailable, RefundOrder, RefundState

_CANCELLATION = ChargeState("canceled")


class ProcessDied(Exception):
    """The process ended here."""


class MemoryGateway:
    """`charges` are the payments by reference, `refunds` what was paid back, `moved_minor` each movement of money.

    `is_deaf` fails before, `is_mute` after each call. Of the next calls, each has one of the `faults`: deaf, mute, or dying, after which
    the process ends.
    """

    def __init__(self) -> None:
        self.charges: dict[str, ChargeState] = {}
        self.refunds: list[tuple[str, RefundState]] = []
        self.moved_minor: list[int] = []
        self.is_deaf = False
        self.is_mute = False
        self.faults: list[str] = []

    def provider_of(self, tenant: Tenant) -> str:
        """The one provider."""
        return "memory"

    def gateway(self, tenant: Tenant, provider: str) -> "MemoryGateway":
        """Itself."""
        return self

    def start(self, payment: Payment, *, key: str) -> str:
        """A new reference for each call."""

        def act() -> str:
            reference = f"ref_{len(self.charges)}"
            self.charges[reference] = ChargeState("ready")
            return reference

        return str(self._answer(act))

    def confirm(self, payment: Payment, *, key: str) -> ChargeState:
        """Charges, each time it is called."""

        def act() -> ChargeState:
            if payment.capture == "manual":
                return self._set(payment, ChargeState("authorized"))
            self.moved_minor.append(payment.amount.amount)
            return self._set(payment, ChargeState("succeeded", captured_minor=payment.amount.amount))

        return self._state(act)

    def retrieve(self, payment: Payment) -> ChargeState:
        """The present state."""
        return self._state(lambda: self.charges[str(payment.provider_reference)])

    def capture(self, payment: Payment, amount_minor: int, *, key: str) -> ChargeState:
        """Captures, each time it is called."""

        def act() -> ChargeState:
            self.moved_minor.append(amount_minor)
            return self._set(payment, ChargeState("succeeded", captured_minor=amount_minor))

        return self._state(act)

    def cancel(self, payment: Payment, *, key: str) -> ChargeState:
        """Cancels."""
        return self._state(lambda: self._set(payment, _CANCELLATION))

    def refund(self, payment: Payment, order: RefundOrder, *, key: str) -> RefundState:
        """Pays back, each time it is called."""

        def act() -> RefundState:
            state = RefundState("succeeded", f"refund_{len(self.refunds)}")
            self.refunds.append((order.id, state))
            self.moved_minor.append(-order.amount_minor)
            return state

        state: RefundState = self._answer(act)
        return state

    def find_refund(self, payment: Payment, order: RefundOrder) -> RefundState | None:
        """The refund of this order."""
        state: RefundState | None = self._answer(lambda: dict(self.refunds).get(order.id))
        return state

    def _set(self, payment: Payment, state: ChargeState) -> ChargeState:
        self.charges[str(payment.provider_reference)] = state
        return state

    def _state(self, act: Callable[[], ChargeState]) -> ChargeState:
        state: ChargeState = self._answer(act)
        return state

    def _answer(self, act: Callable[[], Any]) -> Any:
        fault = self.faults.pop() if self.faults else ""
        if self.is_deaf or fault == "deaf":
            raise ProviderUnavailable
        answer = act()
        if fault == "dying":
            raise ProcessDied
        if self.is_mute or fault == "mute":
            raise ProviderUnavailable
        return answer
