"""Settlement of payments: performs the open step of a payment at its provider, and records the result.

A crash may happen at four points; the worker of due work repairs each:
after the step is written, before the provider is called: the worker performs the step;
after the provider started the payment, before its reference is recorded: the worker starts it again, and no money has moved;
after the provider charged, captured or canceled, before the result is recorded: the worker asks the provider for the present state;
after the result is recorded: nothing is left to do.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol

from apikit import Clock, Tenant, logger
from apikit.resources import records, stores
from domain.payments.model import STATUS, Payment
from domain.payments.payment_gateway import (
    CANCELABLE_STATUSES,
    ChargeState,
    GatewayDirectory,
    PaymentGateway,
    ProviderRejected,
    ProviderUnavailable,
)
from domain.payments.receipt_orders import receipt_order
from domain.payments.steps import ACTION_PERIOD, MAX_UNANSWERED_ATTEMPTS, ProviderStep, first_attempt
from domain.receipts.model import Receipt
from domain.receipts.number_retries import retry_numbering
from domain.receipts.service import ReceiptOrder

CAUSE = records.Cause("platform", "payments")
_NO_ANSWER = ChargeState("pending")


class PaymentStore(stores.Store[Payment], Protocol):
    """A store that writes a payment together with everything that belongs to its result."""

    def save_result(self, record: Payment, cause: records.Cause, *, old: Payment, receipt: Receipt | None) -> None:
        """Replace `old` as `save` does; `receipt` is the receipt of a payment that succeeds. Raises WriteContention."""
        ...


class ReceiptPreparer(Protocol):
    """Prepares receipts."""

    def prepare(self, tenant: Tenant, order: ReceiptOrder, now: datetime) -> Receipt:
        """Return the receipt of a payment with the next number."""
        ...


class PaymentSettler:
    """Performs the open steps of payments."""

    def __init__(
        self, payments: PaymentStore, gateways: GatewayDirectory, receipts: ReceiptPreparer, clock: Clock
    ) -> None:
        self._payments = payments
        self._gateways = gateways
        self._receipts = receipts
        self._clock = clock

    def settle(self, payment: Payment, cause: records.Cause) -> Payment:
        """Perform the steps of the payment until it waits or is settled; return its newest version.

        The payment must have the attempt that the caller has written.
        """
        while (step := payment.step) and not step.is_waiting:
            payment = self._record(payment, step, self._perform(payment, step), cause)
        return payment

    def carry_out_due(self, record: Payment, now: datetime) -> Payment | None:
        """Take over the open step and perform it; return the newest version, or None when nothing is due."""
        payment = stores.carry_out_due_values(
            self._payments, record, now=now, cause=CAUSE, due_values=lambda current: current.take_over_values(now)
        )
        return self.settle(payment, CAUSE) if payment else None

    def _perform(self, payment: Payment, step: ProviderStep) -> Mapping[str, Any]:
        """Return the values of the payment after the attempt."""
        now = self._clock.now()
        if step.action == "record":
            state = ChargeState("succeeded", captured_minor=payment.amount.amount)
            return _result_values(payment, step, state, now)
        try:
            gateway = self._gateways.gateway(payment.tenant, payment.provider or "")
            if step.action == "start":
                reference = gateway.start(payment, key=f"{payment.id}-start")
                return {"provider_reference": reference, "step": first_attempt("confirm", now)}
            state = self._call(gateway, payment, step, now)
        except ProviderRejected as rejection:
            state = _rejection_state(step, rejection.code)
        except ProviderUnavailable:
            logger().warning(
                "Payment provider did not answer, will be retried",
                extra={"payment_id": payment.id, "step": step.action},
            )
            is_unreachable = step.action == "start" and step.attempt >= MAX_UNANSWERED_ATTEMPTS
            state = ChargeState("failed", decline_code="provider_unavailable") if is_unreachable else _NO_ANSWER
        return _result_values(payment, step, state, now)

    def _call(self, gateway: PaymentGateway, payment: Payment, step: ProviderStep, now: datetime) -> ChargeState:
        key = f"{payment.id}-{step.action}"
        # An earlier attempt may have had its effect without an answer.
        state = gateway.retrieve(payment) if step.attempt > 1 else None
        if step.action == "capture":
            amount_minor = payment.amount.amount if step.amount_minor is None else step.amount_minor
            return (
                gateway.capture(payment, amount_minor, key=key) if _allows(state, "authorized") else _answer_of(state)
            )
        if step.action == "cancel":
            return gateway.cancel(payment, key=key) if _allows(state, *CANCELABLE_STATUSES) else _answer_of(state)
        if _allows(state, "ready"):
            return gateway.confirm(payment, key=key)
        if _answer_of(state).requires_action and now - step.started_at >= ACTION_PERIOD:
            gateway.cancel(payment, key=f"{payment.id}-cancel")
            return ChargeState("failed", decline_code="authentication_required")
        return _answer_of(state)

    def _record(self, payment: Payment, step: ProviderStep, values: Mapping[str, Any], cause: records.Cause) -> Payment:
        receipt: Receipt | None = None

        def change(current: Payment) -> Payment:
            nonlocal receipt
            if current.step != step:
                # Another process took over after this one was late.
                return current
            now = self._clock.now()
            new = records.next_version(current, now, values)
            if new.status != "succeeded":
                return new
            receipt = self._receipts.prepare(new.tenant, receipt_order(new), now)
            return replace(new, receipt_number=receipt.number)

        def save(new: Payment, cause: records.Cause, old: Payment) -> None:
            self._payments.save_result(new, cause, old=old, receipt=receipt)

        def write() -> Payment:
            return stores.change_record(
                self._payments, payment.tenant, payment.id, cause=cause, preconditions=None, change=change, save=save
            )

        return retry_numbering(write)


def _allows(state: ChargeState | None, *statuses: str) -> bool:
    return state is None or state.status in statuses


def _answer_of(state: ChargeState | None) -> ChargeState:
    return state or _NO_ANSWER


def _rejection_state(step: ProviderStep, code: str) -> ChargeState:
    """Return the state after a rejected request: a payment that was not captured stays authorized, a cancellation is retried."""
    if step.action == "cancel":
        return _NO_ANSWER
    return ChargeState("authorized" if step.action == "capture" else "failed", decline_code=code)


def _result_values(payment: Payment, step: ProviderStep, state: ChargeState, now: datetime) -> Mapping[str, Any]:
    if state.status in {"ready", "pending"}:
        return {"step": step.wait(now)}
    if state.status != payment.status:
        STATUS.require(payment.status, state.status)
    values: dict[str, Any] = {"status": state.status, "decline_code": state.decline_code, "step": None}
    if state.status == "succeeded":
        values["captured_amount"] = replace(payment.captured_amount, amount=state.captured_minor)
    return values
