"""The amounts of a payment that its refunds change. Refunds reserve their amount before the provider is called. No I/O."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from apikit import errors
from apikit.resources import fields, records
from domain.payments.model import Payment
from domain.payments.service import require_amount_within
from domain.refunds.model import Refund


def reserve_amount(payment: Payment, amount: fields.Money | None, now: datetime) -> tuple[Payment, fields.Money]:
    """Return the payment with a reserved amount, and the amount: by default everything that can be refunded.

    Raises Conflict for a payment without money to return; InvalidRequest for another currency, or more than can be refunded.
    """
    if payment.status != "succeeded":
        raise errors.Conflict(f"Only succeeded payments can be refunded; this one is {payment.status}.")
    remainder = payment.money(payment.refundable_minor)
    if remainder.amount == 0:
        raise errors.Conflict("The payment has been refunded, or its refunds are pending.")
    amount = amount or remainder
    require_amount_within(amount, remainder, "the amount that can still be refunded")
    return _add(payment, now, pending_refund_amount=amount.amount), amount


def settle_amount(payment: Payment, refund: Refund, now: datetime) -> Payment:
    """Return the payment after the result of a refund: its amount is refunded, or can be refunded again."""
    amount_minor = refund.amount.amount
    refunded_minor = amount_minor if refund.status == "succeeded" else 0
    return _add(payment, now, pending_refund_amount=-amount_minor, refunded_amount=refunded_minor)


def _add(payment: Payment, now: datetime, **amounts_minor: int) -> Payment:
    changes: Mapping[str, fields.Money] = {
        name: replace(getattr(payment, name), amount=getattr(payment, name).amount + amount_minor)
        for name, amount_minor in amounts_minor.items()
    }
    return records.next_version(payment, now, changes)
