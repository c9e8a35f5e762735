"""The receipt of a payment. No I/O."""

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit.resources import Record, fields
from domain.tax_rates import TaxPercent

ReceiptMethod = Literal["card", "cash", "transfer"]

_PAYMENT_PREFIX = "pay"


@dataclass(frozen=True, kw_only=True)
class ReceiptIssuer:
    """The organization that issued a receipt, as it was at that time."""

    __pydantic_config__ = fields.STRICT
    name: Annotated[str, Field(description="Name of the organization.", examples=["Grand Hotel Lago"])]
    address: Annotated[
        str | None,
        Field(description="Postal address; lines end with `\\n`.", examples=["Via Roma 1\n22100 Como\nItaly"]),
    ] = None
    contact: Annotated[
        str | None, Field(description="Phone number, e-mail address or website.", examples=["+39 031 123456"])
    ] = None
    tax_id: Annotated[str | None, Field(description="Tax identification number.", examples=["IT01234567890"])] = None


@dataclass(frozen=True, kw_only=True)
class ReceiptLine:
    """A part of what was paid for."""

    __pydantic_config__ = fields.STRICT
    label: Annotated[str, Field(description="Name of the service or article.", examples=["Deep tissue massage"])]
    quantity: Annotated[int, Field(description="Quantity.", examples=[1])] = 1
    amount: Annotated[
        fields.Money,
        Field(description="Amount of the whole line, including tax.", examples=[{"amount": 12200, "currency": "EUR"}]),
    ]
    tax_percent: Annotated[
        TaxPercent | None,
        Field(description="Tax rate in percent; null if the organization has none.", examples=["22"]),
    ] = None


@dataclass(frozen=True, kw_only=True)
class TaxLine:
    """The tax of all lines with the same rate."""

    __pydantic_config__ = fields.STRICT
    percent: Annotated[TaxPercent, Field(description="Tax rate in percent.", examples=["22"])]
    net: Annotated[
        fields.Money, Field(description="Amount without tax.", examples=[{"amount": 10000, "currency": "EUR"}])
    ]
    tax: Annotated[
        fields.Money, Field(description="Amount of the tax.", examples=[{"amount": 2200, "currency": "EUR"}])
    ]
    gross: Annotated[
        fields.Money,
        Field(
            description="Amount including tax: the sum of `net` and `tax`.",
            examples=[{"amount": 12200, "currency": "EUR"}],
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class ReceiptBalance:
    """What a booking costs, and how much of it is paid, at the time of the receipt."""

    __pydantic_config__ = fields.STRICT
    booking_total: Annotated[
        fields.Money, Field(description="Total of the booking.", examples=[{"amount": 40000, "currency": "EUR"}])
    ]
    paid_before: Annotated[
        fields.Money,
        Field(
            description="Sum of the earlier payments of the booking, less refunds.",
            examples=[{"amount": 10000, "currency": "EUR"}],
        ),
    ]
    due: Annotated[
        fields.Money,
        Field(
            description="Amount that remains to be paid after this payment.",
            examples=[{"amount": 17800, "currency": "EUR"}],
        ),
    ]

    @property
    def is_paid_at_once(self) -> bool:
        """Whether there is no other payment: the receipt is for the whole total."""
        return self.paid_before.amount == 0 and self.due.amount == 0


@dataclass(frozen=True, kw_only=True)
class Receipt(Record):
    """A receipt as stored. It never changes. Its ID has the ULID of its payment: a payment has one receipt at most."""

    object: ClassVar[str] = "receipt"
    prefix: ClassVar[str] = "rct"
    collection: ClassVar[str] = "receipts"

    number: Annotated[
        str,
        Field(
            description="Number of the receipt: the year and a number that counts without gaps from 1, for each organization and "
            "environment.",
            examples=["2026-000001"],
        ),
    ]
    payment_id: Annotated[str, Field(description="ID of the payment.", examples=["pay_01k0a3v5m8f1xq2w7r9tbdc6yz"])]
    booking_id: Annotated[
        str | None, Field(description="ID of the paid booking.", examples=["bkg_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    ] = None
    wedding_id: Annotated[str | None, Field(description="ID of the paid wedding.", examples=[None])] = None
    issued_at: Annotated[fields.Moment, Field(description="Time of issue.", examples=["2026-03-01T09:30:00.000Z"])]
    issued_on: Annotated[
        date, Field(description="Date of issue in the organization's time zone.", examples=["2026-03-01"])
    ]
    locale: Annotated[
        str, Field(description="Language and region of the document, a BCP 47 language tag.", examples=["de-AT"])
    ]
    issuer: Annotated[ReceiptIssuer, Field(description="Organization that issued the receipt.")]
    customer_name: Annotated[
        str | None, Field(description="Name of the customer or the client.", examples=["Anna Rossi"])
    ] = None
    method: Annotated[
        ReceiptMethod, Field(description="Payment method: `card`, `cash` or `transfer`.", examples=["card"])
    ]
    lines: Annotated[
        list[ReceiptLine], Field(description="Paid services and articles. Their amounts add up to `total`.")
    ]
    tax_lines: Annotated[
        list[TaxLine],
        Field(description="Tax by rate, the highest first; empty if the organization has no tax rate."),
    ] = field(default_factory=list)
    total: Annotated[
        fields.Money,
        Field(description="Amount that was paid, including tax.", examples=[{"amount": 12200, "currency": "EUR"}]),
    ]
    balance: Annotated[
        ReceiptBalance | None,
        Field(
            description="Total of the booking, what was paid before, and what remains to be paid. Null without a booking that has a "
            "price and takes place.",
        ),
    ] = None


def receipt_id(payment_id: str) -> str:
    """Return the ID of a payment's receipt; no valid ID for the ID of another resource."""
    prefix, _, ulid = payment_id.partition("_")
    return f"{Receipt.prefix}_{ulid}" if prefix == _PAYMENT_PREFIX else ""


def format_number(year: int, count: int) -> str:
    """Return the number of a year's `count`-th receipt."""
    return f"{year:04d}-{count:06d}"


def parse_number(number: str) -> tuple[int, int]:
    """Return the year and the count of a receipt number."""
    year, _, count = number.partition("-")
    return int(year), int(count)
