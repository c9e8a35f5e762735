"""The due work of bookings, and what follows from a cancellation: money is returned, authorizations and the payment schedule end.

Each happens once, whatever crashes: the booking is due again until everything is done, and every step is a no-op the second time.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Protocol

from apikit import Clock, Tenant
from apikit.resources import lists, records, stores
from domain.bookings.model import Booking
from domain.payment_schedules.model import PaymentSchedule
from domain.payments.model import Payment
from domain.payments.payment_sums import paid_minor, price_minor
from domain.payments.settlement import PaymentSettler
from domain.refunds.cancellation_refunds import CAUSE, CancellationRefunds


class BookingDueWork(Protocol):
    """The due work of bookings."""

    def carry_out_due(self, record: Booking, now: datetime) -> Booking | None:
        """Carry out what is due; return the new version, or None when nothing is due."""
        ...


class ScheduleStore(stores.Store[PaymentSchedule], Protocol):
    """A store that finds the active schedule of a booking."""

    def find_active(self, tenant: Tenant, booking_id: str) -> PaymentSchedule | None:
        """Return the active schedule of a booking; None if there is none."""
        ...


class CanceledBookings:
    """Carries out what is due for bookings, and settles canceled ones."""

    def __init__(
        self,
        bookings: stores.Store[Booking],
        due_work: BookingDueWork,
        *,
        payments: stores.Store[Payment],
        schedules: ScheduleStore,
        settler: PaymentSettler,
        refunds: CancellationRefunds,
        clock: Clock,
    ) -> None:
        self._bookings = bookings
        self._due_work = due_work
        self._payments = payments
        self._schedules = schedules
        self._settler = settler
        self._refunds = refunds
        self._clock = clock

    def carry_out_due(self, record: Booking, now: datetime) -> Booking | None:
        """Carry out what is due for the booking; return its new version, or None when nothing is due."""
        booking = self._due_work.carry_out_due(record, now)
        if booking is None or booking.refund_due_at is None:
            return booking
        payments = list(self._payments_of(booking))
        self._refunds.refund(booking, payments)
        # With an open fee, the organization decides which authorization to capture.
        if price_minor(booking) <= paid_minor(booking):
            for payment in payments:
                self._void(payment)
        self._cancel_schedule(booking)
        return self._finish(booking)

    def _payments_of(self, booking: Booking) -> Iterator[Payment]:
        query = lists.ListQuery(conditions=(lists.ListCondition("booking_id", "eq", (booking.id,)),))
        for each in stores.list_records(self._payments, booking.tenant, query):
            # The index may be behind the payment.
            yield self._payments.get(booking.tenant, each.id)

    def _void(self, payment: Payment) -> None:
        """Cancel the payment if it is authorized, unless a capture or cancellation is open."""
        now = self._clock.now()
        payment_with_step = stores.carry_out_due_values(
            self._payments,
            payment,
            now=now,
            cause=CAUSE,
            due_values=lambda current: (
                current.cancel_values(now) if current.status == "authorized" and current.step is None else {}
            ),
        )
        if payment_with_step:
            self._settler.settle(payment_with_step, CAUSE)

    def _cancel_schedule(self, booking: Booking) -> None:
        schedule = self._schedules.find_active(booking.tenant, booking.id)
        if schedule:
            stores.carry_out_due_values(
                self._schedules,
                schedule,
                now=self._clock.now(),
                cause=CAUSE,
                due_values=lambda current: current.cancel_values() if current.status == "active" else {},
            )

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
