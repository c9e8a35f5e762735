"""Use cases of refunds: refund a payment, get, list, update the metadata."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from msgspec import structs

from apikit import Actor, Clock
from apikit.resources import Directory, Preconditions, ResourceService, lists, records, stores
from domain.payments.model import Payment
from domain.payments.steps import first_attempt
from domain.receipts.number_retries import retry_numbering
from domain.refunds.balance import reserve_amount
from domain.refunds.model import Refund, RefundDetails

if TYPE_CHECKING:
    from domain.refunds.refund_settlement import PaymentReader, RefundSettler


class RefundStore(stores.Store[Refund], Protocol):
    """A store that writes a new refund together with its payment."""

    def open(self, refund: Refund, cause: records.Cause, *, payment: Payment, old_payment: Payment) -> None:
        """Store a new refund and its payment. Raises WriteContention when the payment has changed."""
        ...


class RefundService(ResourceService[Refund, RefundDetails]):
    """Refunds of the payments of an organization and environment."""

    record_type = Refund
    details_type = RefundDetails

    def __init__(
        self,
        store: RefundStore,
        clock: Clock,
        directory: Directory,
        *,
        payments: "PaymentReader",
        settler: Callable[[], "RefundSettler"],
    ) -> None:
        super().__init__(store, clock, directory)
        self._refunds = store
        self._payments = payments
        self._settler = settler

    def refund_payment(
        self, actor: Actor, payment_id: str, values: Mapping[str, Any], *, preconditions: Preconditions | None = None
    ) -> Refund:
        """Refund a payment, or a part of it. `values` are those of `RefundDetails`; the preconditions are on the payment.

        Raises InsufficientScope, NotFound, StaleVersion, InvalidRequest; Conflict when the payment has no money to return. A refund
        that the provider declines is no error: it has the status `failed`.
        """
        actor.require("payments:write")
        if (replay := records.find_replay(Refund)) is not None:
            # The earlier attempt of this request may still call the provider; if it crashed, the worker repairs it.
            return self.store.get(actor.tenant, replay.id)
        details, cause = RefundDetails(**values), records.Cause.from_actor(actor)

        def write() -> Refund:
            return self._open(actor, payment_id, details, preconditions)

        return self._settler().settle(retry_numbering(write), cause)

    def page_of_payment(self, actor: Actor, payment_id: str, request: lists.PageRequest) -> lists.Page[Refund]:
        """Return a page of the refunds of a payment, newest first. Raises InsufficientScope, NotFound."""
        actor.require("payments:read")
        self._payments.get(actor.tenant, payment_id)
        condition = lists.ListCondition("payment_id", "eq", (payment_id,))
        query = structs.replace(request.query, conditions=(condition, *request.query.conditions))
        return self.store.page(actor.tenant, structs.replace(request, query=query))

    def update_values(self, actor: Actor, record: Refund, details: RefundDetails) -> Mapping[str, Any]:
        """Return the new values: only the metadata changes."""
        return {"metadata": details.metadata}

    def _open(
        self, actor: Actor, payment_id: str, details: RefundDetails, preconditions: Preconditions | None
    ) -> Refund:
        """Store the refund and reserve its amount. Raises WriteContention when another request changed the payment."""
        old_payment, now = self._payments.get(actor.tenant, payment_id), self.clock.now()
        if preconditions:
            preconditions.require(old_payment)
        payment, amount = reserve_amount(old_payment, details.amount, now)
        values = {**records.field_values(details), "amount": amount, "payment_id": payment_id}
        refund = records.new_record(Refund, actor.tenant, now, {**values, "step": first_attempt("refund", now)})
        self._refunds.open(refund, records.Cause.from_actor(actor), payment=payment, old_payment=old_payment)
        return refund
