"""Use cases of payments in addition to those of every resource: capture and cancel."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from apikit import Actor, Clock, errors
from apikit.resources import Directory, Preconditions, ResourceService, fields, records, stores
from domain.payments.model import STATUS, Payment, PaymentDetails
from domain.payments.steps import first_attempt
from domain.receipts.number_retries import retry_numbering

if TYPE_CHECKING:
    from domain.payments.payment_gateway import GatewayDirectory
    from domain.payments.settlement import PaymentSettler


class PaymentService(ResourceService[Payment, PaymentDetails]):
    """Payments: create, get, list, update the description and metadata, capture, cancel. Payments are never deleted."""

    record_type = Payment
    details_type: ClassVar[type[PaymentDetails]] = PaymentDetails

    def __init__(
        self,
        store: stores.Store[Payment],
        clock: Clock,
        directory: Directory,
        *,
        gateways: Callable[[], "GatewayDirectory"],
        settler: Callable[[], "PaymentSettler"],
    ) -> None:
        super().__init__(store, clock, directory)
        self._gateways = gateways
        self._settler = settler

    def create(
        self, actor: Actor, values: Mapping[str, Any], *, parent_ids: Mapping[str, str] = records.NO_PARENT
    ) -> Payment:
        """Create a payment and charge it. Raises InsufficientScope, InvalidRequest, Conflict, NotFound.

        A card that is declined is no error: the payment has the status `failed`.
        """
        create = partial(super().create, actor, values, parent_ids=parent_ids)
        return self._settle(actor, retry_numbering(create))

    def upsert(
        self,
        actor: Actor,
        source_update: stores.SourceUpdate,
        values: Mapping[str, Any],
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> tuple[Payment, bool]:
        """Create and charge a payment, or update its description. Raises the errors of every upsert."""
        upsert = partial(
            super().upsert, actor, source_update, values, preconditions=preconditions, parent_ids=parent_ids
        )
        payment, is_new = retry_numbering(upsert)
        return (self._settle(actor, payment) if is_new else payment), is_new

    def create_values(self, actor: Actor, details: PaymentDetails) -> Mapping[str, Any]:
        """Return the values of a new payment with its first step. Raises InvalidRequest."""
        _require_consistent(details)
        now, zero = self.clock.now(), fields.Money(amount=0, currency=details.amount.currency)
        amounts = dict.fromkeys(("captured_amount", "refunded_amount", "pending_refund_amount"), zero)
        values = {**records.field_values(details), **amounts}
        if details.method.type != "card":
            return {**values, "step": first_attempt("record", now)}
        provider = self._gateways().provider_of(actor.tenant)
        return {**values, "provider": provider, "step": first_attempt("start", now)}

    def update_values(self, actor: Actor, record: Payment, details: PaymentDetails) -> Mapping[str, Any]:
        """Return the new values: what cannot be changed stays when it is omitted."""
        kept_values = {name: getattr(record, name) for name in record.immutable_fields}
        return {**records.field_values(details), **kept_values}

    def capture(
        self,
        actor: Actor,
        payment_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
        values: Mapping[str, Any] = records.NO_VALUES,
    ) -> Payment:
        """Capture an authorized payment, or a part of it; `values` may contain `amount`. Nothing remains to be captured afterwards.

        Raises NotFound, IllegalTransition, StaleVersion, InvalidRequest; Conflict when the provider rejects it.
        """

        def change(payment: Payment) -> Payment:
            STATUS.require(payment.status, "succeeded")
            if payment.status == "pending" or payment.step:
                raise errors.Conflict(
                    "The payment is not authorized, or a request to the provider is open. Retry later."
                )
            amount = values.get("amount") or payment.amount
            require_amount_within(amount, payment.amount, "the authorized amount")
            now = self.clock.now()
            return records.next_version(
                payment, now, {"step": first_attempt("capture", now, amount_minor=amount.amount)}
            )

        payment = self._settle(actor, self.change_record(actor, payment_id, preconditions, change))
        if payment.status != "succeeded" and payment.step is None:
            raise errors.Conflict(f"The provider rejected the capture: {payment.decline_code}. Create a new payment.")
        return payment

    def cancel(
        self,
        actor: Actor,
        payment_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Payment:
        """Cancel a payment that was not captured. Raises NotFound, IllegalTransition, StaleVersion, Conflict."""

        def change(payment: Payment) -> Payment:
            now = self.clock.now()
            return records.next_version(payment, now, payment.cancel_values(now))

        cancel = partial(self.change_record, actor, payment_id, preconditions, change)
        payment = self._settle(actor, retry_numbering(cancel))
        if payment.status != "canceled" and payment.step is None:
            raise errors.Conflict(f"The payment cannot be canceled: its status is {payment.status} by now.")
        return payment

    def _settle(self, actor: Actor, payment: Payment) -> Payment:
        if records.find_replay(Payment) is not None:
            # The earlier attempt of this request may still call the provider; if it crashed, the worker repairs it.
            return self.store.get(actor.tenant, payment.id)
        return self._settler().settle(payment, records.Cause.from_actor(actor))


def require_amount_within(amount: fields.Money, limit: fields.Money, name: str) -> None:
    """Raise InvalidRequest unless the amount is in the currency of the limit, and at most the limit, which has this name."""
    if amount.currency != limit.currency:
        detail = f"must be in {limit.currency}, the currency of the payment"
        raise errors.InvalidRequest.from_errors(
            [errors.FieldError("currency_mismatch", detail, pointer="/amount/currency")]
        )
    if amount.amount > limit.amount:
        detail = f"must be at most {limit.amount:,} minor units, {name}"
        raise errors.InvalidRequest.from_errors([errors.FieldError("too_large", detail, pointer="/amount/amount")])


def _require_consistent(details: PaymentDetails) -> None:
    """Raise InvalidRequest for a method without what it needs, or with what it must not have."""
    method, faults = details.method, list[errors.FieldError]()
    if method.type == "card" and method.token is None:
        faults.append(errors.FieldError("required", "required for cards", pointer="/method/token"))
    if method.type != "card" and method.token is not None:
        faults.append(errors.FieldError("not_allowed", "only cards have a token; omit it", pointer="/method/token"))
    if method.type != "card" and details.capture == "manual":
        fault = "only cards can be captured later; use automatic"
        faults.append(errors.FieldError("not_allowed", fault, pointer="/capture"))
    if details.booking_id and details.wedding_id:
        fault = "a payment is for a booking or for a wedding; omit one of them"
        faults.append(errors.FieldError("not_together", fault, pointer="/wedding_id"))
    if faults:
        raise errors.InvalidRequest.from_errors(faults)
