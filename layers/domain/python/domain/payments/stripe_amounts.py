"""Amounts as Stripe counts them, which differ from ISO 4217 in a few currencies. No I/O.

Source: Stripe's documentation, "Supported currencies", sections "Zero-decimal currencies", "Special cases" and "Three-decimal currencies".
"""

from domain.payments.payment_gateway import ProviderRejected

# Stripe's own unit of these is a hundredth, though ISO 4217 has no decimals.
_HUNDREDFOLD = frozenset({"ISK", "UGX"})
# Stripe has no decimals of these, though ISO 4217 has two.
_WHOLE = frozenset({"MGA"})
# Stripe needs the last of the three decimals to be zero.
_THREE_DECIMALS = frozenset({"BHD", "JOD", "KWD", "OMR", "TND"})


def to_stripe_amount(amount_minor: int, currency: str) -> int:
    """Return the amount in Stripe's unit. Raises ProviderRejected when Stripe cannot represent it."""
    if currency in _HUNDREDFOLD:
        return amount_minor * 100
    if (currency in _WHOLE and amount_minor % 100) or (currency in _THREE_DECIMALS and amount_minor % 10):
        raise ProviderRejected("amount_not_supported")
    return amount_minor // 100 if currency in _WHOLE else amount_minor


def from_stripe_amount(amount: int, currency: str) -> int:
    """Return an amount of Stripe's in minor units of ISO 4217."""
    if currency in _HUNDREDFOLD:
        return amount // 100
    return amount * 100 if currency in _WHOLE else amount
