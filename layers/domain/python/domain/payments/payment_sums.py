"""The sums of a booking's payments: what a payment adds to them, and what they mean for the booking. No I/O."""

from msgspec import Struct

from domain.bookings.booking_status import RELEASED_STATUSES
from domain.bookings.model import Booking
from domain.payments.model import Payment
from domain.rounding import minor_units


class PaymentSums(Struct, frozen=True):
    """Amounts in minor units of one currency, by the state of the payments. `captured_minor` includes what was refunded."""

    pending_minor: int = 0
    authorized_minor: int = 0
    captured_minor: int = 0
    refunded_minor: int = 0

    def minus(self, other: "PaymentSums") -> "PaymentSums":
        """Return the difference, by which a change of a payment changes the sums."""
        return PaymentSums(
            self.pending_minor - other.pending_minor,
            self.authorized_minor - other.authorized_minor,
            self.captured_minor - other.captured_minor,
            self.refunded_minor - other.refunded_minor,
        )


NO_SUMS = PaymentSums()


def sums_of(payment: Payment | None) -> PaymentSums:
    """Return what a payment adds to the sums of its booking; nothing if it failed, was canceled or does not exist yet."""
    if payment is None:
        return NO_SUMS
    amount_minor = payment.amount.amount
    match payment.status:
        case "pending":
            return PaymentSums(pending_minor=amount_minor)
        case "authorized":
            return PaymentSums(authorized_minor=amount_minor)
        case "succeeded":
            return PaymentSums(
                captured_minor=payment.captured_amount.amount, refunded_minor=payment.refunded_amount.amount
            )
    return NO_SUMS


def price_minor(booking: Booking) -> int:
    """Return what a booking costs: its total, or the cancellation fee of one that does not take place. In minor units."""
    return minor_units(booking.cancellation_fee if booking.status in RELEASED_STATUSES else booking.total)


def paid_minor(booking: Booking) -> int:
    """Return what was captured for a booking and not refunded, in minor units."""
    return minor_units(booking.amount_paid) - minor_units(booking.amount_refunded)


def authorized_minor(booking: Booking) -> int:
    """Return what is authorized for a booking and not captured, in minor units."""
    return minor_units(booking.amount_authorized)
