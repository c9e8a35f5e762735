"""The payment status of a booking follows from the sums of its payments."""

import pytest

from apikit.resources.fields import Money
from domain.bookings.payment_status import PaymentDelta, payment_values
from tests.booking_records import booking_record

TOTAL = Money(amount=10_000, currency="EUR")


def a_delta(**amounts: int) -> PaymentDelta:
    return PaymentDelta(currency="EUR", **amounts)


class TestStatus:
    @pytest.mark.parametrize(
        ("deltas", "status"),
        [
            ([{"authorized_minor": 10_000}], "authorized"),
            ([{"authorized_minor": 10_000}, {"authorized_minor": -10_000, "captured_minor": 10_000}], "paid"),
            ([{"authorized_minor": 10_000}, {"authorized_minor": -10_000}], "unpaid"),
            ([{"captured_minor": 4_000}], "partially_paid"),
            ([{"captured_minor": 4_000}, {"captured_minor": 6_000}], "paid"),
            ([{"captured_minor": 10_000}, {"refunded_minor": 2_500}], "partially_refunded"),
            ([{"captured_minor": 10_000}, {"refunded_minor": 10_000}], "refunded"),
        ],
    )
    def test_is_that_of_the_sums(self, deltas: list[dict[str, int]], status: str) -> None:
        booking = booking_record(total=TOTAL)
        for delta in deltas:
            booking = booking_record(total=TOTAL, **payment_values(booking, a_delta(**delta)))
        assert booking.payment_status == status

    def test_sums_of_zero_are_null(self) -> None:
        booking = booking_record(total=TOTAL, amount_authorized=TOTAL)
        values = payment_values(booking, a_delta(authorized_minor=-10_000, captured_minor=10_000))
        assert (values["amount_authorized"], values["amount_paid"]) == (None, TOTAL)
