"""Settlement of refunds: asks the provider to return the money, and records the result.

After a crash, the worker of due work repeats the step. It first looks for the refund at the provider, so that money is returned once.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Protocol

from apikit import Clock, Tenant, logger
from apikit.resources import records, stores
from domain.payments.model import Payment
from domain.payments.payment_gateway import (
    GatewayDirectory,
    ProviderRejected,
    ProviderUnavailable,
    RefundOrder,
    RefundState,
)
from domain.payments.steps import ProviderStep
from domain.receipts.number_retries import retry_numbering
from domain.refunds.model import Refund

CAUSE = records.Cause("platform", "refunds")


class PaymentReader(Protocol):
    """Reads payments."""

    def get(self, tenant: Tenant, record_id: str) -> Payment:
        """Return the payment. Raises NotFound."""
        ...


class RefundSettler:
    """Performs the open steps of refunds."""

    def __init__(
        self, refunds: stores.Store[Refund], payments: PaymentReader, gateways: GatewayDirectory, clock: Clock
    ) -> None:
        self._refunds = refunds
        self._payments = payments
        self._gateways = gateways
        self._clock = clock

    def settle(self, refund: Refund, cause: records.Cause) -> Refund:
        """Perform the step of the refund, if the caller has written its attempt; return the newest version."""
        step = refund.step
        if step is None or step.is_waiting:
            return refund
        values = self._perform(refund, step)

        def change(current: Refund) -> Refund:
            # Another process took over if this one was late.
            return records.next_version(current, self._clock.now(), values) if current.step == step else current

        return self._write(refund, cause, change)

    def carry_out_due(self, record: Refund, now: datetime) -> Refund | None:
        """Take over the open step and perform it; return the newest version, or None when nothing is due."""
        refund = stores.carry_out_due_values(
            self._refunds, record, now=now, cause=CAUSE, due_values=lambda current: current.take_over_values(now)
        )
        return self.settle(refund, CAUSE) if refund else None

    def _perform(self, refund: Refund, step: ProviderStep) -> Mapping[str, Any]:
        """Return the values of the refund after the attempt."""
        payment = self._payments.get(refund.tenant, refund.payment_id)
        if payment.provider is None:
            return _result_values(RefundState("succeeded"), step, self._clock.now())
        order, key = RefundOrder(refund.id, refund.amount.amount, refund.provider_reference), refund.id
        try:
            gateway = self._gateways.gateway(refund.tenant, payment.provider)
            # An earlier attempt may have had its effect without an answer.
            state = gateway.find_refund(payment, order) if step.attempt > 1 else None
            state = state or gateway.refund(payment, order, key=key)
        except ProviderRejected as rejection:
            state = RefundState("failed", failure_code=rejection.code)
        except ProviderUnavailable:
            logger().warning("Payment provider did not answer, will be retried", extra={"refund_id": refund.id})
            state = RefundState("pending", refund.provider_reference)
        return _result_values(state, step, self._clock.now())

    def _write(self, refund: Refund, cause: records.Cause, change: Callable[[Refund], Refund]) -> Refund:
        def write() -> Refund:
            return stores.change_record(
                self._refunds, refund.tenant, refund.id, cause=cause, preconditions=None, change=change
            )

        return retry_numbering(write)


def _result_values(state: RefundState, step: ProviderStep, now: datetime) -> Mapping[str, Any]:
    values = {"provider_reference": state.reference, "failure_code": state.failure_code}
    if state.status == "pending":
        return {**values, "step": step.wait(now)}
    return {**values, "status": state.status, "step": None}
