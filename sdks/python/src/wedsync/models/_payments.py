"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import Booking, ExternalRef, Money, Wedding
    from wedsync.types import PaymentCapture, PaymentMethodType, PaymentStatus, ReceiptMethod


@dataclass(repr=False, eq=False, kw_only=True)
class Payment(Model):
    """A payment for a wedding or booking."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["payment"]
    """Always `payment`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """Live mode: false in the sandbox."""
    version: int
    """Version, incremented by every change. Sent as `ETag`."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""
    metadata: dict[str, str]
    """Custom name-value pairs."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    amount: Money
    """Amount of the payment, at least 1 minor unit. Cannot be changed."""
    method: PaymentMethod
    """Method of the payment. Cash and transfers are recorded as `succeeded`. Cannot be changed."""
    booking_id: str | None
    """ID of the booking that is paid for. All payments of a booking together are at most its total. Cannot be changed."""
    wedding_id: str | None
    """ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed."""
    capture: PaymentCapture
    """Time of the capture. `automatic`: at once. `manual`: the amount is authorized, and you capture it later; cards only. Cannot be changed."""
    description: str | None
    """Purpose of the payment."""
    status: PaymentStatus
    """Status of the payment. Transitions: `pending` → `authorized`, `succeeded`, `failed`, `canceled`; `authorized` → `succeeded`, `failed`,
    `canceled`. A `pending` payment waits for its provider."""
    captured_amount: Money
    """Amount that was captured; zero until the payment succeeds."""
    refunded_amount: Money
    """Sum of the refunds that succeeded; at most `captured_amount`."""
    pending_refund_amount: Money
    """Sum of the pending refunds, which cannot be refunded a second time."""
    decline_code: str | None
    """Reason why the payment failed, such as `card_declined`, `insufficient_funds`, `expired_card`, `authentication_required` or
    `provider_unavailable`. More codes may be added."""
    provider: str | None
    """Provider of a card payment: `test` or `stripe`. Null for other methods."""
    provider_reference: str | None
    """ID of the payment at its provider."""
    receipt_number: str | None
    """Number of the receipt; null until the payment succeeds."""
    payment_schedule_id: str | None
    """ID of the payment schedule of which the payment pays an item; otherwise null."""
    payment_schedule_item: int | None
    """Number of the item of the payment schedule; otherwise null."""
    booking: Booking | None = None
    """The related resource, with `expand=booking`."""
    wedding: Wedding | None = None
    """The related resource, with `expand=wedding`."""


@dataclass(repr=False, eq=False, kw_only=True)
class PaymentMethod(Model):
    """How a payment is made."""

    type: PaymentMethodType
    """Type of the method. `card`: charged through your payment provider. `cash` and `transfer`: money that you have received."""
    token: str | None = None
    """Token of the card, from your payment provider's page; required for cards, never a card number. The provider `test` has the tokens
    `tok_ok`, `tok_declined`, `tok_insufficient_funds`, `tok_expired`, `tok_requires_action`, `tok_pending_then_ok`, `tok_provider_down` and
    `tok_refund_fails`."""


@dataclass(repr=False, eq=False, kw_only=True)
class Receipt(Model):
    """A receipt: the proof of a payment, with taxes. It never changes."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["receipt"]
    """Always `receipt`."""
    organization_id: str
    """ID of the organization that owns the resource."""
    livemode: bool
    """Live mode: false in the sandbox."""
    version: int
    """Version, incremented by every change. Sent as `ETag`."""
    created_at: dt.datetime
    """Time of creation."""
    updated_at: dt.datetime
    """Time of the last change."""
    metadata: dict[str, str]
    """Custom name-value pairs."""
    external_refs: list[ExternalRef]
    """IDs of this resource in other systems."""
    number: str
    """Number of the receipt: the year and a number that counts without gaps from 1, for each organization and environment."""
    payment_id: str
    """ID of the payment."""
    booking_id: str | None
    """ID of the paid booking."""
    wedding_id: str | None
    """ID of the paid wedding."""
    issued_at: dt.datetime
    """Time of issue."""
    issued_on: dt.date
    """Date of issue in the organization's time zone."""
    locale: str
    """Language and region of the document, a BCP 47 language tag."""
    issuer: ReceiptIssuer
    """Organization that issued the receipt."""
    customer_name: str | None
    """Name of the customer or the client."""
    method: ReceiptMethod
    """Payment method: `card`, `cash` or `transfer`."""
    lines: list[ReceiptLine]
    """Paid services and articles. Their amounts add up to `total`."""
    tax_lines: list[TaxLine]
    """Tax by rate, the highest first; empty if the organization has no tax rate."""
    total: Money
    """Amount that was paid, including tax."""
    balance: ReceiptBalance | None
    """Total of the booking, what was paid before, and what remains to be paid. Null without a booking that has a price and takes place."""


@dataclass(repr=False, eq=False, kw_only=True)
class ReceiptBalance(Model):
    """What a booking costs, and how much of it is paid, at the time of the receipt."""

    booking_total: Money
    """Total of the booking."""
    paid_before: Money
    """Sum of the earlier payments of the booking, less refunds."""
    due: Money
    """Amount that remains to be paid after this payment."""


@dataclass(repr=False, eq=False, kw_only=True)
class ReceiptIssuer(Model):
    """The organization that issued a receipt, as it was at that time."""

    name: str
    """Name of the organization."""
    address: str | None = None
    """Postal address; lines end with `\\n`."""
    contact: str | None = None
    """Phone number, e-mail address or website."""
    tax_id: str | None = None
    """Tax identification number."""


@dataclass(repr=False, eq=False, kw_only=True)
class ReceiptLine(Model):
    """A part of what was paid for."""

    label: str
    """Name of the service or article."""
    quantity: int | None = None
    """Quantity."""
    amount: Money
    """Amount of the whole line, including tax."""
    tax_percent: str | None = None
    """Tax rate in percent; null if the organization has none."""


@dataclass(repr=False, eq=False, kw_only=True)
class TaxLine(Model):
    """The tax of all lines with the same rate."""

    percent: str
    """Tax rate in percent."""
    net: Money
    """Amount without tax."""
    tax: Money
    """Amount of the tax."""
    gross: Money
    """Amount including tax: the sum of `net` and `tax`."""
