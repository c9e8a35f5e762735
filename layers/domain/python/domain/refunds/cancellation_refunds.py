"""Refunds of canceled bookings: what was paid beyond the cancellation fee is returned, each payment once, whatever crashes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from apikit import Clock, errors, logger
from apikit.resources import lists, records, stores
from domain.bookings.model import Booking
from domain.payments.model import Payment
from domain.payments.steps import first_attempt
from domain.receipts.number_retries import retry_numbering
from domain.refunds.balance import reserve_amount
from domain.refunds.model import Refund, cancellation_refund_id
from domain.refunds.refund_settlement import RefundSettler
from domain.refunds.service import RefundStore

CAUSE = records.Cause("platform", "cancellations")


class BookingDueWork(Protocol):
    """The due work of bookings."""

    def carry_out_due(self, record: Booking, now: datetime) -> Booking | None:
        """Carry out what is due; return the new version, or None when nothing is due."""
        ...


class CancellationRefunds:
    """Carries out what is due for bookings, and returns the money of canceled ones."""

    def __init__(
        self,
        bookings: stores.Store[Booking],
        due_work: BookingDueWork,
        *,
        payments: stores.Store[Payment],
        refunds: RefundStore,
        settler: RefundSettler,
        clock: Clock,
    ) -> None:
        self._bookings = bookings
        self._due_work = due_work
        self._payments = payments
        self._refunds = refunds
        self._settler = settler
        self._clock = clock

    def carry_out_due(self, record: Booking, now: datetime) -> Booking | None:
        """Carry out what is due for the booking; return its new version, or None when nothing is due."""
        booking = self._due_work.carry_out_due(record, now)
        if booking is None or booking.refund_due_at is None:
            return booking
        self._refund(booking)
        return self._finish(booking)

    def _refund(self, booking: Booking) -> None:
        payments = list(self._payments_of(booking))
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

    def _payments_of(self, booking: Booking) -> Iterator[Payment]:
        query = lists.ListQuery(conditions=(lists.ListCondition("booking_id", "eq", (booking.id,)),))
        for each in stores.list_records(self._payments, booking.tenant, query):
            # The index may be behind the payment.
            yield self._payments.get(booking.tenant, each.id)

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

    def _finish(self, booking: Booking) -> Booking:
        for attempt in stores.retry_contention():
            with attempt:
                return stores.change_record(
                    self._bookings,
                    booking.tenant,
                    booking.id,
                    cause=CAUSE,
                    preconditions=None,
                    change=lambda current: records.next_version(current, self._clock.now(), {"refund_due_at": None}),
                )
        raise AssertionError(stores.LAST_ATTEMPT_RAISES)
