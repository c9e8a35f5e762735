"""The payments of a booking: their sums, and the status that follows from them. Payments call this when they change. No I/O."""

from dataclasses import replace
from typing import Any

from msgspec import Struct

from apikit import errors
from apikit.resources import fields
from domain.bookings.booking_status import BookingPaymentStatus
from domain.bookings.model import Booking, BookingDetails
from domain.rounding import minor_units


class PaymentDelta(Struct, frozen=True, kw_only=True):
    """What a payment changes, in minor units of its currency: amounts that are authorized but not captured, captured, and refunded."""

    currency: str
    authorized_minor: int = 0
    captured_minor: int = 0
    refunded_minor: int = 0


def payment_values(booking: Booking, delta: PaymentDelta) -> dict[str, Any]:
    """Return the values of the booking after the change of a payment. The payment has the currency of the booking's total."""
    authorized_minor = minor_units(booking.amount_authorized) + delta.authorized_minor
    paid_minor = minor_units(booking.amount_paid) + delta.captured_minor
    refunded_minor = minor_units(booking.amount_refunded) + delta.refunded_minor

    def money(amount_minor: int) -> fields.Money | None:
        return fields.Money(amount=amount_minor, currency=delta.currency) if amount_minor else None

    sums: dict[str, Any] = {
        "amount_authorized": money(authorized_minor),
        "amount_paid": money(paid_minor),
        "amount_refunded": money(refunded_minor),
    }
    # A payment that succeeds after the cancellation is returned, too.
    is_late = delta.captured_minor > 0 and replace(booking, **sums).excess_minor > 0
    return {
        **sums,
        "refund_due_at": booking.updated_at if is_late else booking.refund_due_at,
        "payment_status": payment_status(replace(booking, **sums)),
    }


def payment_status(booking: Booking) -> BookingPaymentStatus:
    """Return the status that follows from the total and the sums of the payments."""
    total_minor, authorized_minor = minor_units(booking.total), minor_units(booking.amount_authorized)
    paid_minor, refunded_minor = minor_units(booking.amount_paid), minor_units(booking.amount_refunded)
    if paid_minor and refunded_minor:
        return "refunded" if refunded_minor >= paid_minor else "partially_refunded"
    if paid_minor:
        return "paid" if paid_minor >= total_minor else "partially_paid"
    return "authorized" if authorized_minor else "unpaid"


def paid_currency(booking: Booking) -> str | None:
    """Return the currency of what was authorized or paid; None if nothing was."""
    amount = booking.amount_authorized or booking.amount_paid
    return amount.currency if amount else None


def require_paid_currency(record: Booking, details: BookingDetails, total: fields.Money | None) -> None:
    """Raise InvalidRequest for a total in another currency than what was paid."""
    currency = paid_currency(record)
    if total and currency and total.currency != currency:
        detail = (
            f"the price must be in {currency}, the currency of the payments; cancel the booking and create a new one"
        )
        pointer = "/items" if details.items else "/service_id"
        raise errors.InvalidRequest.from_errors([errors.FieldError("currency_mismatch", detail, pointer=pointer)])
