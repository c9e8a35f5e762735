"""Exact arithmetic of receipts: taxes that are part of gross amounts, and shares of an amount. In minor units. No I/O."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from domain.rounding import divide_half_even

_SCALE = 1000
_WHOLE = 100 * _SCALE


class TaxShare(Struct, frozen=True):
    """A gross amount and the tax in it."""

    net: int
    tax: int

    @property
    def gross(self) -> int:
        """The amount including the tax."""
        return self.net + self.tax


def split_tax(gross: int, percent: str) -> TaxShare:
    """Return the net amount and the tax that a gross amount includes. The tax is rounded half-even, the rest is the net amount."""
    rate = _thousandths(percent)
    tax = divide_half_even(gross * rate, _WHOLE + rate)
    return TaxShare(gross - tax, tax)


def share_amount(amount: int, weights: Sequence[int]) -> list[int]:
    """Return the shares of an amount in proportion to the weights: each rounded half-even, the last one gets the rest.

    No share is negative, and together they are the amount. Equal weights count if all are 0.
    """
    if not weights:
        return []
    whole, rest, shares = sum(weights), amount, list[int]()
    for weight in weights[:-1]:
        exact_share = (amount * weight, whole) if whole else (amount, len(weights))
        share = min(rest, divide_half_even(*exact_share))
        shares.append(share)
        rest -= share
    return [*shares, rest]


def normalize_percent(text: str) -> str:
    """Return the percentage without zeros that mean nothing: `07.70` → `7.7`."""
    whole, decimals = divmod(_thousandths(text), _SCALE)
    return f"{whole}.{decimals:03d}".rstrip("0").rstrip(".")


def sort_percents(percents: Iterable[str]) -> list[str]:
    """Return the different percentages, highest first."""
    return sorted(set(percents), key=_thousandths, reverse=True)


def _thousandths(percent: str) -> int:
    whole, _, decimals = percent.partition(".")
    return int(whole) * _SCALE + int(decimals.ljust(3, "0"))
