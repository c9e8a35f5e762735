"""The items of a schedule add up to its total: with amounts, percentages, and in currencies of 0, 2 and 3 decimals."""

import itertools
from datetime import date
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from apikit.errors import InvalidRequest
from apikit.resources.fields import MAX_AMOUNT_MINOR, Money
from domain.payment_schedules.installments import create_items, find_total
from domain.payment_schedules.model import PaymentScheduleDetails
from domain.payment_schedules.schedule_items import WHOLE, ScheduleItemDetails
from domain.rounding import divide_half_even

CURRENCIES = st.sampled_from(["JPY", "EUR", "KWD"])
TOTALS = st.integers(1, MAX_AMOUNT_MINOR)


def euros(amount: int) -> Money:
    """Cents."""
    return Money(amount=amount, currency="EUR")


def item(**fields: Any) -> ScheduleItemDetails:
    """An item with an amount or a percentage."""
    return ScheduleItemDetails(label="Part", due_on=date(2027, 3, 1), **fields)


def percents(*values: float) -> list[ScheduleItemDetails]:
    """Items with percentages."""
    return [item(percent=value) for value in values]


def lines(items: list[ScheduleItemDetails], total: Money) -> list[int]:
    """The amounts of the items."""
    return [each.amount.amount for each in create_items(items, total)]


def codes(error: InvalidRequest) -> list[str]:
    """The codes of its errors."""
    return [each.code for each in error.errors]


class TestPercentages:
    @pytest.mark.parametrize(
        ("values", "total", "amounts"),
        [
            ((30, 70), 10_001, [3000, 7001]),
            ((33.33, 33.33, 33.34), 100, [33, 33, 34]),
            # Halves are rounded to the even neighbor, and the last line receives the rest.
            ((50, 50), 1001, [500, 501]),
            ((50, 50), 1003, [502, 501]),
            ((12.5, 87.5), 4, [0, 4]),
            ((0.0001, 99.9999), 999_999_999_999, [1_000_000, 999_998_999_999]),
            ((100,), 7, [7]),
        ],
    )
    def test_round_half_even_with_the_rest_in_the_last_line(
        self, values: tuple[float, ...], total: int, amounts: list[int]
    ) -> None:
        if 0 in amounts:
            with pytest.raises(InvalidRequest) as failure:
                create_items(percents(*values), euros(total))
            assert codes(failure.value) == ["too_small"]
        else:
            assert lines(percents(*values), euros(total)) == amounts

    @given(
        shares=st.lists(st.integers(1, WHOLE - 1), min_size=0, max_size=49, unique=True),
        total=TOTALS,
        currency=CURRENCIES,
    )
    def test_add_up_to_the_total(self, shares: list[int], total: int, currency: str) -> None:
        # The cuts of 100% into percentages with four decimals.
        cuts = [0, *sorted(shares), WHOLE]
        values = [(end - start) * 100 / WHOLE for start, end in itertools.pairwise(cuts)]
        # Each of them has half a minor unit for every one before it.
        assume(all(value * total > len(values) * 100 for value in values))
        items = create_items(percents(*values), Money(amount=total, currency=currency))
        assert sum(each.amount.amount for each in items) == total
        assert {each.amount.currency for each in items} == {currency}
        assert [each.percent for each in items] == values
        exact_lines = [(end - start) * total for start, end in itertools.pairwise(cuts)]
        assert all(
            abs(each.amount.amount * WHOLE - exact) * 2 <= WHOLE
            for each, exact in zip(items, exact_lines[:-1], strict=False)
        )

    @given(values=st.lists(st.integers(1, 99), min_size=1, max_size=5))
    def test_that_are_not_100_are_rejected_for_any_total(self, values: list[int]) -> None:
        assume(sum(values) != 100)
        with pytest.raises(InvalidRequest) as failure:
            create_items(percents(*values), euros(1))
        assert codes(failure.value) == ["wrong_sum"]


class TestAmounts:
    @given(amounts=st.lists(st.integers(1, 10**9), min_size=1, max_size=50), currency=CURRENCIES)
    def test_add_up_without_a_total(self, amounts: list[int], currency: str) -> None:
        items = [item(amount=Money(amount=each, currency=currency)) for each in amounts]
        total = find_total(PaymentScheduleDetails(items=items, wedding_id="wed_x"), None)
        assert total == Money(amount=sum(amounts), currency=currency)
        assert lines(items, total) == amounts

    @pytest.mark.parametrize(("total", "detail"), [(301, "300 of 301: 1 are missing"), (299, "300 of 299: 1 too many")])
    def test_that_do_not_add_up_are_rejected_with_the_difference(self, total: int, detail: str) -> None:
        with pytest.raises(InvalidRequest) as failure:
            create_items([item(amount=euros(100)), item(amount=euros(200))], euros(total))
        assert detail in failure.value.errors[0].detail

    def test_stay_as_they_are_next_to_percentages(self) -> None:
        # 333.3 and 366.7 are rounded; the last percentage receives the rest, not the amount after it.
        items = [item(percent=33.33), item(percent=36.67), item(amount=euros(300))]
        assert lines(items, euros(1000)) == [333, 367, 300]
        with pytest.raises(InvalidRequest):
            create_items([item(percent=50), item(amount=euros(499))], euros(1000))

    @given(total=TOTALS, share=st.integers(1, WHOLE - 1))
    def test_and_percentages_add_up(self, total: int, share: int) -> None:
        amount = total - divide_half_even(total * share, WHOLE)
        assume(0 < amount < total)
        items = [item(amount=euros(amount)), item(percent=share * 100 / WHOLE)]
        assert lines(items, euros(total)) == [amount, total - amount]
