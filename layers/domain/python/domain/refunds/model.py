"""The refund record, and the step that is open at the provider. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from apikit.resources import ListIndex, ReferenceTo, fields, records
from domain.payments.model import Payment
from domain.payments.steps import StepRecord
from domain.positive_money import PositiveMoney

RefundStatus = Literal["pending", "succeeded", "failed"]


@dataclass(frozen=True, kw_only=True)
class RefundFields:
    """The fields in request bodies, in the stored record and in responses."""

    amount: Annotated[
        PositiveMoney | None,
        Field(
            description="Amount to return, in the currency of the payment. Default: everything that can still be refunded. Cannot be "
            "changed.",
            examples=[{"amount": 2500, "currency": "EUR"}],
        ),
    ] = None
    reason: Annotated[
        fields.Notes | None,
        Field(description="Reason of the refund, for your staff. Cannot be changed.", examples=["One guest less."]),
    ] = None


@dataclass(frozen=True, kw_only=True)
class RefundDetails(RefundFields, records.RecordPart):
    """The fields that a caller can set; the body of the path that refunds a payment."""

    object: ClassVar[str] = "refund"
    path: ClassVar[str] = "/v1/payments/{payment_id}/refund"

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Refund(RefundFields, StepRecord):
    """A refund as stored."""

    object: ClassVar[str] = "refund"
    prefix: ClassVar[str] = "rfd"
    collection: ClassVar[str] = "refunds"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (ListIndex(equal="payment_id"), ListIndex(equal="status"))
    immutable_fields: ClassVar[tuple[str, ...]] = ("amount", "reason")

    amount: Annotated[
        PositiveMoney, Field(description="Amount of the refund.", examples=[{"amount": 2500, "currency": "EUR"}])
    ]
    payment_id: Annotated[
        Annotated[str, ReferenceTo("pay")],
        Field(description="ID of the refunded payment.", examples=["pay_01k0a3v5m8f1xq2w7r9tbdc6yz"]),
    ]
    status: Annotated[
        RefundStatus,
        Field(
            description="Status of the refund. Transitions: `pending` → `succeeded`, `failed`. The amount of a failed refund can be "
            "refunded again.",
            examples=["succeeded"],
        ),
    ] = "pending"
    failure_code: Annotated[
        str | None,
        Field(
            description="Reason why the refund failed, such as `refund_declined`. More codes may be added.",
            examples=[None],
        ),
    ] = None
    provider_reference: Annotated[
        str | None, Field(description="ID of the refund at the provider.", examples=["test_rfd_ok"])
    ] = None


def cancellation_refund_id(payment: Payment) -> str:
    """Return the ID of the refund that the cancellation of a booking causes: that of the payment, so that there is only one."""
    return f"{Refund.prefix}_{payment.id.partition('_')[2]}"
