"""Taxes in gross amounts and shares of an amount: rounded half-even, and the parts always add up to the whole."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apikit.resources.fields import MAX_AMOUNT_MINOR
from domain.receipts.taxes import (
    TaxShare,
    normalize_percent,
    share_amount,
    sort_percents,
    split_tax,
)
from domain.rounding import divide_half_even

AMOUNTS = st.integers(0, MAX_AMOUNT_MINOR)
PERCENTS = st.builds(lambda thousandths: f"{thousandths // 1000}.{thousandths % 1000:03d}", st.integers(0, 99_999))


class TestSplitTax:
    @pytest.mark.parametrize(
        ("gross", "percent", "net", "tax"),
        [
            (12200, "22", 10000, 2200),
            (10810, "8.1", 10000, 810),
            (100, "19", 84, 16),
            (999, "0", 999, 0),
            (0, "20", 0, 0),
            # A half is rounded to the even number: 3 / 6 is 0.5, 9 / 6 is 1.5.
            (3, "20", 3, 0),
            (9, "20", 7, 2),
            (15, "20", 13, 2),
        ],
    )
    def test_is_the_tax_that_the_amount_includes(self, gross: int, percent: str, net: int, tax: int) -> None:
        assert split_tax(gross, percent) == TaxShare(net, tax)

    @given(AMOUNTS, PERCENTS)
    def test_adds_up_to_the_amount(self, gross: int, percent: str) -> None:
        share = split_tax(gross, percent)
        exact_tax = gross * Fraction(percent) / (100 + Fraction(percent))
        assert share.gross == gross
        assert (share.tax, share.net >= 0) == (round(exact_tax), True)


class TestShareAmount:
    @pytest.mark.parametrize(
        ("amount", "weights", "shares"),
        [
            (100, [100], [100]),
            (100, [1, 1, 1], [33, 33, 34]),
            (5, [1, 1], [2, 3]),
            (7, [1, 1], [4, 3]),
            (50, [0, 0], [25, 25]),
            (50, [10_000, 0, 2_500], [40, 0, 10]),
            # Ten times 1.5 is rounded to 2, until nothing is left.
            (15, [1] * 10, [2] * 7 + [1, 0, 0]),
            (0, [3, 4], [0, 0]),
            (9, [], []),
        ],
    )
    def test_is_rounded_and_the_last_gets_the_rest(self, amount: int, weights: list[int], shares: list[int]) -> None:
        assert share_amount(amount, weights) == shares

    @given(AMOUNTS, st.lists(AMOUNTS, min_size=1, max_size=50))
    def test_adds_up_to_the_amount(self, amount: int, weights: list[int]) -> None:
        shares = share_amount(amount, weights)
        assert (sum(shares), len(shares), min(shares) >= 0) == (amount, len(weights), True)

    @given(st.lists(AMOUNTS, min_size=1, max_size=50))
    def test_of_the_whole_are_the_weights(self, weights: list[int]) -> None:
        assert share_amount(sum(weights), weights) == weights or not sum(weights)


class TestDivideHalfEven:
    @given(AMOUNTS, st.integers(1, 10**9))
    def test_rounds_as_python_rounds_fractions(self, dividend: int, divisor: int) -> None:
        assert divide_half_even(dividend, divisor) == round(Fraction(dividend, divisor))


class TestPercents:
    @pytest.mark.parametrize(("text", "normal"), [("22", "22"), ("07.70", "7.7"), ("0.0", "0"), ("10", "10")])
    def test_have_no_zeros_that_mean_nothing(self, text: str, normal: str) -> None:
        assert normalize_percent(text) == normal

    def test_are_sorted_by_value(self) -> None:
        assert sort_percents(["2.6", "10", "8.1", "10", "0"]) == ["10", "8.1", "2.6", "0"]
