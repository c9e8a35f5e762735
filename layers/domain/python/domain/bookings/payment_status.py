"""The payments of a booking: their sums, and the status that follows from them. Payments call this when they change. No I/O."""

from typing import Any

from msgspec import Struct

from apikit.resources import fields
from domain.bookings.model import Booking, BookingPaymentStatus


class PaymentDelta(Struct, frozen=True, kw_only=True):
    """What a payment changes, in minor units of its currency: amounts that are authorized but not captured, captured, and refunded."""

    currency: str
    authorized: int = 0
    captured: int = 0
    refunded: int = 0


def payment_values(booking: Booking, delta: PaymentDelta) -> dict[str, Any]:
    """Return the values of the booking after the change of a payment. The payment has the currency of the booking's total."""
    authorized = _minor(booking.amount_authorized) + delta.authorized
    captured = _minor(booking.amount_paid) + delta.captured
    refunded = _minor(booking.amount_refunded) + delta.refunded

    def money(amount_minor: int) -> fields.Money | None:
        return fields.Money(amount=amount_minor, currency=delta.currency) if amount_minor else None

    return {
        "amount_authorized": money(authorized),
        "amount_paid": money(captured),
        "amount_refunded": money(refunded),
        "payment_status": _status(_minor(booking.total), authorized, captured, refunded),
    }


def _status(total: int, authorized: int, captured: int, refunded: int) -> BookingPaymentStatus:
    if captured and refunded:
        return "refunded" if refunded >= captured else "partially_refunded"
    if captured:
        return "paid" if captured >= total else "partially_paid"
    return "authorized" if authorized else "unpaid"


def _minor(amount: fields.Money | None) -> int:
    return amount.amount if amount else 0
