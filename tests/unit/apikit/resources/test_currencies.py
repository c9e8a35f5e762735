"""Currencies and their decimals."""

import re

import pytest

from apikit.resources.currencies import DECIMALS


@pytest.mark.parametrize(
    ("code", "decimals"), [("EUR", 2), ("USD", 2), ("HUF", 2), ("JPY", 0), ("ISK", 0), ("KWD", 3), ("TND", 3)]
)
def test_decimals_are_those_of_iso_4217(code: str, decimals: int) -> None:
    assert DECIMALS[code] == decimals


def test_each_code_has_three_letters() -> None:
    assert all(re.fullmatch("[A-Z]{3}", code) for code in DECIMALS)


@pytest.mark.parametrize("code", ["XXX", "XTS", "XAU", "XDR", "CLF", "DEM", "HRK"])
def test_funds_metals_and_withdrawn_codes_are_no_currencies(code: str) -> None:
    assert code not in DECIMALS
