"""Amounts as Stripe counts them."""

import pytest

from domain.payments.payment_gateway import ProviderRejected
from domain.payments.stripe_amounts import from_stripe_amount, to_stripe_amount


@pytest.mark.parametrize(
    ("amount", "currency", "stripe_amount"),
    [(500, "JPY", 500), (12500, "EUR", 12500), (12340, "KWD", 12340), (700, "ISK", 70000), (700, "MGA", 7)],
)
def test_are_converted_both_ways(amount: int, currency: str, stripe_amount: int) -> None:
    assert to_stripe_amount(amount, currency) == stripe_amount
    assert from_stripe_amount(stripe_amount, currency) == amount


@pytest.mark.parametrize(("amount", "currency"), [(12345, "KWD"), (150, "MGA")])
def test_that_stripe_does_not_have_are_rejected(amount: int, currency: str) -> None:
    with pytest.raises(ProviderRejected, match="amount_not_supported"):
        to_stripe_amount(amount, currency)
