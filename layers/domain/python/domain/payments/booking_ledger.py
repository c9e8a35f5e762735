"""The payments of each booking in DynamoDB: the booking has the sums of what was authorized, captured and refunded.

T#{org}#{env}#payments#pending   {booking ID}   `rev`; `n`: sum of the pending payments in minor units of `cur`

Both are written in the transaction of a payment, so that all payments of a booking together are at most its total.
"""

from collections.abc import Sequence
from contextlib import suppress
from typing import Protocol

from msgspec import Struct

from apikit import Tenant, errors
from apikit.dynamo import CompanionWrite, Item, Table, expressions
from apikit.resources import records
from domain.bookings.model import Booking
from domain.bookings.payment_status import PaymentDelta, payment_values
from domain.payments.model import Payment
from domain.payments.payment_sums import PaymentSums, authorized_minor, paid_minor, price_minor, sums_of


class BookingVersions(Protocol):
    """The store of bookings."""

    def get(self, tenant: Tenant, record_id: str) -> Booking:
        """Return the booking. Raises NotFound, ResourceDeleted."""
        ...

    def get_deleted(self, tenant: Tenant, record_id: str) -> Booking:
        """Return the deleted booking. Raises NotFound, Conflict when it is not deleted."""
        ...

    def save_writes(self, record: Booking, cause: records.Cause, *, old: Booking) -> Sequence[CompanionWrite]:
        """Return the writes that replace `old`; their transaction raises WriteContention when `old` has changed."""
        ...


class _PendingSum(Struct, frozen=True):
    """The sum of a booking's pending payments as it was read; revision 0 before the first one."""

    revision: int = 0
    amount_minor: int = 0
    currency: str | None = None


class BookingLedger:
    """Adds payments to the sums of their bookings."""

    def __init__(self, table: Table, bookings: BookingVersions) -> None:
        self._table = table
        self._bookings = bookings

    def payment_writes(self, old: Payment | None, new: Payment, cause: records.Cause) -> list[CompanionWrite]:
        """Return the writes of a booking's sums for a change of a payment; `old` is None for a new one.

        The sums of a deleted booking change as well, for the case that it is restored.

        Raises InvalidRequest for a new payment in another currency than the others, or of more than what remains to be paid. The
        transaction raises WriteContention when another payment of the booking was written since the sums were read.
        """
        difference = sums_of(new).minus(sums_of(old))
        if new.booking_id is None or difference == PaymentSums():
            return []
        # Before the booking: a payment that leaves this sum for those of the booking changes its revision, so it is never missed in both.
        pending = self._read_pending(new) if difference.pending_minor else None
        booking = self._find(new.tenant, new.booking_id)
        if old is None and pending and booking:
            self._require_payable(new, booking, pending)
        return [
            *([self._pending_write(new, pending, difference.pending_minor)] if pending else ()),
            *(self._booking_writes(new, booking, difference, cause) if booking else ()),
        ]

    def _read_pending(self, payment: Payment) -> _PendingSum:
        item = self._table.get(_pending_partition(payment), str(payment.booking_id))
        return _PendingSum(int(item["rev"]), int(item["n"]), item["cur"]) if item else _PendingSum()

    def _require_payable(self, payment: Payment, booking: Booking, pending: _PendingSum) -> None:
        try:
            _require_payable(payment, booking, pending)
        except errors.InvalidRequest as error:
            # A payment that was settled between both reads was counted twice.
            if self._read_pending(payment).revision != pending.revision:
                raise _contention({}) from error
            raise

    def _pending_write(self, payment: Payment, pending: _PendingSum, difference_minor: int) -> CompanionWrite:
        item = {
            "pk": _pending_partition(payment),
            "sk": payment.booking_id,
            "rev": pending.revision + 1,
            "n": pending.amount_minor + difference_minor,
            "cur": payment.amount.currency,
        }
        condition = expressions.Eq("rev", pending.revision) if pending.revision else expressions.ABSENT
        return CompanionWrite(self._table.put_operation(item, condition), _contention)

    def _booking_writes(
        self, payment: Payment, booking: Booking, difference: PaymentSums, cause: records.Cause
    ) -> Sequence[CompanionWrite]:
        delta = PaymentDelta(
            currency=payment.amount.currency,
            authorized_minor=difference.authorized_minor,
            captured_minor=difference.captured_minor,
            refunded_minor=difference.refunded_minor,
        )
        new = records.next_version(booking, payment.updated_at, payment_values(booking, delta))
        return [] if new is booking else self._bookings.save_writes(new, cause, old=booking)

    def _find(self, tenant: Tenant, booking_id: str) -> Booking | None:
        """Return the booking, live or deleted; None after the time in which it can be restored."""
        with suppress(errors.NotFound):
            return self._bookings.get(tenant, booking_id)
        try:
            return self._bookings.get_deleted(tenant, booking_id)
        except errors.NotFound:
            return None
        except errors.Conflict as error:
            # Restored since the first read.
            raise _contention({}) from error


def _pending_partition(payment: Payment) -> str:
    return payment.tenant.partition(f"{Payment.collection}#pending")


def _require_payable(payment: Payment, booking: Booking, pending: _PendingSum) -> None:
    """Raise InvalidRequest unless the payment has the booking's currency and is at most the rest of its total."""
    currency = booking.total.currency if booking.total else pending.currency
    if currency and payment.amount.currency != currency:
        detail = f"must be in {currency}, the currency of the booking"
        fault = errors.FieldError("currency_mismatch", detail, pointer="/amount/currency")
        raise errors.InvalidRequest.from_errors([fault])
    if booking.total is None:
        return
    open_minor = price_minor(booking) - paid_minor(booking) - authorized_minor(booking) - pending.amount_minor
    remainder = max(open_minor, 0)
    if remainder == 0 and payment.amount.amount:
        detail = f"nothing remains to be paid for the {booking.status} booking; pay anything else, such as a tip, without booking_id"
        raise errors.InvalidRequest.from_errors([errors.FieldError("too_large", detail, pointer="/amount/amount")])
    if payment.amount.amount > remainder:
        detail = (
            f"must be at most {remainder:,} minor units, the rest of the booking's total that is neither paid nor pending; pay anything "
            "else, such as a tip, without booking_id"
        )
        raise errors.InvalidRequest.from_errors([errors.FieldError("too_large", detail, pointer="/amount/amount")])


def _contention(_: Item) -> errors.PlatformError:
    return errors.WriteContention("Too many concurrent payments of the booking. Retry.", retry_after_s=1)
