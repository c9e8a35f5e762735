"""Exact arithmetic with amounts in minor units. No I/O."""

from apikit.resources import fields


def minor_units(money: fields.Money | None) -> int:
    """Return the amount; 0 for none."""
    return money.amount if money else 0


def divide_half_even(dividend: int, divisor: int) -> int:
    """Return the quotient of a number and a positive number; a half is rounded to the even neighbor."""
    quotient, remainder = divmod(dividend, divisor)
    is_up = remainder * 2 > divisor or (remainder * 2 == divisor and quotient % 2 == 1)
    return quotient + is_up
