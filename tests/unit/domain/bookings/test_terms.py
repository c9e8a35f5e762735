"""The terms of a booking: the fee of a cancellation, and the reminders."""

from datetime import timedelta

import pytest

from apikit.resources.fields import Money
from domain.bookings.terms import BookingTerms
from tests.booking_records import START

HOUR = timedelta(hours=1)
TERMS = BookingTerms(((48, 50), (24, 100), (168, 10)))


class TestFee:
    @pytest.mark.parametrize(
        ("hours_before", "amount"),
        [
            (200, 0),
            (168, 0),
            (167.9, 1_250),
            (48, 1_250),
            (47.9, 6_250),
            (24, 6_250),
            (23.9, 12_500),
            (-1, 12_500),
        ],
    )
    def test_is_that_of_the_tier_with_the_fewest_hours(self, hours_before: float, amount: int) -> None:
        fee = TERMS.cancellation_fee(Money(amount=12_500, currency="EUR"), START, START - hours_before * HOUR)
        assert fee == Money(amount=amount, currency="EUR")

    @pytest.mark.parametrize(("total", "fee"), [(1, 0), (3, 2), (5, 2), (7, 4)])
    def test_rounds_half_to_even(self, total: int, fee: int) -> None:
        terms = BookingTerms(((24, 50),))
        assert terms.cancellation_fee(Money(amount=total, currency="KWD"), START, START) == Money(
            amount=fee, currency="KWD"
        )

    def test_is_none_without_a_price_and_zero_without_a_policy(self) -> None:
        assert TERMS.cancellation_fee(None, START, START) is None
        price = Money(amount=100, currency="EUR")
        assert BookingTerms().cancellation_fee(price, START, START) == Money(amount=0, currency="EUR")


def test_reminders_that_are_past_are_dropped() -> None:
    terms = BookingTerms((), (1, 2, 24))
    assert terms.without_reminders(START, START - 2 * HOUR).reminder_hours == (1,)
