"""Refunds of canceled bookings: what was paid beyond the cancellation fee is returned, each payment once, whatever crashes."""

from collections.abc import Sequence
from dataclasses import replace

from apikit import Clock, errors, logger
from apikit.resources import records
from domain.bookings.model import Booking
from domain.payments.model import Payment
from domain.payments.steps import first_attempt
from domain.receipts.number_retries import retry_numbering
from domain.refunds.balance import reserve_amount
from domain.refunds.model import Refund, cancellation_refund_id
from domain.refunds.refund_settlement import PaymentReader, RefundSettler
from domain.refunds.service import RefundStore

CAUSE = records.Cause("platform", "cancellations")


class CancellationRefunds:
    """Returns the money of canceled bookings."""

    def __init__(self, refunds: RefundStore, payments: PaymentReader, settler: RefundSettler, clock: Clock) -> None:
        self._refunds = refunds
        self._payments = payments
        self._settler = settler
        self._clock = clock

    def refund(self, booking: Booking, payments: Sequence[Payment]) -> None:
        """Refund what was paid beyond the cancellation fee. `payments` are those of the booking."""
        # The sums of the booking do not contain refunds that their provider has not answered yet.
        rest_minor = booking.excess_minor - sum(each.pending_refund_amount.amount for each in payments)
        for payment in payments:
            amount_minor = min(payment.refundable_minor, rest_minor)
            # Cash and transfers are returned by people.
            if payment.status != "succeeded" or payment.provider is None or amount_minor <= 0:
                continue
            refund = self._open(booking, payment, amount_minor)
            if refund is not None:
                rest_minor -= amount_minor
                self._settler.settle(refund, CAUSE)

    def _open(self, booking: Booking, payment: Payment, amount_minor: int) -> Refund | None:
        """Return a new refund; None when an earlier attempt has opened it."""

        def write() -> Refund:
            now, current = self._clock.now(), self._payments.get(payment.tenant, payment.id)
            new_payment, amount = reserve_amount(current, current.money(amount_minor), now)
            values = {
                "amount": amount,
                "reason": f"Cancellation of {booking.id}",
                "payment_id": payment.id,
                "step": first_attempt("refund", now),
            }
            new_refund = records.new_record(Refund, payment.tenant, now, values)
            refund = replace(new_refund, id=cancellation_refund_id(payment))
            self._refunds.open(refund, CAUSE, payment=new_payment, old_payment=current)
            return refund

        try:
            return retry_numbering(write)
        except errors.Conflict:
            logger().info("Cancellation refund exists", extra={"payment_id": payment.id})
            return None
