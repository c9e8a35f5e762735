"""The price of a booking: sums of parts are wholes, in currencies with 0, 2 and 3 decimals."""

from datetime import timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apikit.errors import InvalidRequest
from apikit.resources.fields import MAX_AMOUNT_MINOR, Money
from domain.bookings.pricing import booking_total
from domain.bookings.terms import BookingTerms
from domain.services.addons import Addon
from domain.services.booked_addons import BookedAddon, addon_minutes
from domain.services.model import Service
from tests.booking_records import START
from tests.builders import a_service

CURRENCIES = st.sampled_from(["JPY", "EUR", "KWD"])
AMOUNTS = st.integers(0, 1_000_000_000)
HOUR = timedelta(hours=1)
SAME_EXAMPLES = settings(max_examples=200, deadline=None, derandomize=True, database=None)


def an_addon(number: int, amount_minor: int, currency: str = "EUR", minutes: int | None = None) -> Addon:
    price = Money(amount=amount_minor, currency=currency)
    return Addon(id=f"a{number}", name=f"Add-on {number}", price=price, duration_minutes=minutes)


def a_priced_service(amount_minor: int | None, currency: str = "EUR", **fields: Any) -> Service:
    price = None if amount_minor is None else Money(amount=amount_minor, currency=currency)
    return a_service(price=price, **fields)


class TestTotal:
    @SAME_EXAMPLES
    @given(
        currency=CURRENCIES,
        prices=st.lists(AMOUNTS, min_size=1, max_size=10),
        addons=st.lists(st.tuples(AMOUNTS, st.integers(1, 100)), max_size=5),
    )
    def test_is_the_sum_of_the_prices_and_of_each_addon_by_its_quantity(
        self, currency: str, prices: list[int], addons: list[tuple[int, int]]
    ) -> None:
        offered_addons = [an_addon(number, amount, currency) for number, (amount, _) in enumerate(addons)]
        services = [a_priced_service(amount, currency) for amount in prices]
        services[0] = a_priced_service(prices[0], currency, addons=offered_addons)
        requested_addons = [BookedAddon(id=f"a{number}", quantity=count) for number, (_, count) in enumerate(addons)]
        total_minor = sum(prices)
        for amount, count in addons:
            for _ in range(count):
                total_minor += amount
        assert booking_total(services, requested_addons) == Money(amount=total_minor, currency=currency)

    def test_is_none_without_a_price(self) -> None:
        assert booking_total([a_priced_service(None)], []) is None
        assert booking_total([a_priced_service(0)], []) == Money(amount=0, currency="EUR")

    def test_of_a_free_service_is_that_of_its_addons(self) -> None:
        service = a_priced_service(None, addons=[an_addon(1, 5, "KWD"), an_addon(2, 9, "KWD")])
        assert booking_total([service], [BookedAddon(id="a1", quantity=3)]) == Money(amount=15, currency="KWD")

    def test_of_services_and_free_services(self) -> None:
        total = booking_total([a_priced_service(None), a_priced_service(7), a_priced_service(5)], [])
        assert total == Money(amount=12, currency="EUR")

    def test_of_two_currencies_is_invalid(self) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            booking_total([a_priced_service(7), a_priced_service(5, "JPY")], [])
        assert [(each.pointer, each.code) for each in refusal.value.errors] == [("/items", "currency_mismatch")]

    def test_has_a_largest_amount(self) -> None:
        service = a_priced_service(MAX_AMOUNT_MINOR - 100, addons=[an_addon(1, 1)])
        assert booking_total([service], [BookedAddon(id="a1", quantity=100)]) == Money(
            amount=MAX_AMOUNT_MINOR, currency="EUR"
        )
        service = a_priced_service(MAX_AMOUNT_MINOR - 99, addons=[an_addon(1, 1)])
        with pytest.raises(InvalidRequest) as refusal:
            booking_total([service], [BookedAddon(id="a1", quantity=100)])
        assert [(each.pointer, each.code) for each in refusal.value.errors] == [("/addons", "out_of_range")]


class TestCancellationFee:
    @SAME_EXAMPLES
    @given(currency=CURRENCIES, amount=st.integers(0, MAX_AMOUNT_MINOR), percent=st.integers(0, 100))
    def test_and_the_rest_are_the_total_and_the_fee_is_rounded_half_to_even(
        self, currency: str, amount: int, percent: int
    ) -> None:
        total = Money(amount=amount, currency=currency)
        fee = BookingTerms(((24, percent),)).cancellation_fee(total, START, START - HOUR)
        assert fee
        assert fee.currency == currency
        assert 0 <= fee.amount <= amount
        # Python rounds fractions half to even, exactly.
        assert fee.amount == round(Fraction(amount * percent, 100))
        rest = amount - fee.amount
        assert rest + fee.amount == amount
        assert abs(Fraction(rest) - Fraction(amount * (100 - percent), 100)) <= Fraction(1, 2)

    @pytest.mark.parametrize(
        ("amount", "percent", "fee_minor"),
        [
            (1, 50, 0),
            (3, 50, 2),
            (5, 50, 2),
            (50, 1, 0),
            (150, 1, 2),
            (51, 1, 1),
            (149, 1, 1),
            (999_999_999_999, 33, 330_000_000_000),
        ],
    )
    def test_by_hand(self, amount: int, percent: int, fee_minor: int) -> None:
        for currency in ("JPY", "EUR", "KWD"):
            total = Money(amount=amount, currency=currency)
            fee = BookingTerms(((24, percent),)).cancellation_fee(total, START, START)
            assert fee == Money(amount=fee_minor, currency=currency)


class TestMinutes:
    def test_are_the_sum_of_the_addons_by_quantity(self) -> None:
        service = a_service(addons=[an_addon(1, 1, minutes=15), an_addon(2, 1), an_addon(3, 1, minutes=40)])
        requested_addons = [BookedAddon(id="a1", quantity=3), BookedAddon(id="a2", quantity=9), BookedAddon(id="a3")]
        assert addon_minutes(service, requested_addons) == 85

    def test_of_addons_that_the_service_does_not_have_are_invalid(self) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            addon_minutes(a_service(addons=[an_addon(1, 1)]), [BookedAddon(id="a1"), BookedAddon(id="a2")])
        assert [(each.pointer, each.code) for each in refusal.value.errors] == [("/addons/1/id", "not_found")]
