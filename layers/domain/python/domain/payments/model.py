"""The payment record, its statuses, and the open step at its provider. No I/O."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from apikit import errors
from apikit.resources import ListIndex, ReferenceTo, StateMachine, fields
from domain.payments.method import PaymentMethod
from domain.payments.steps import StepRecord, first_attempt
from domain.positive_money import PositiveMoney

PaymentStatus = Literal["pending", "authorized", "succeeded", "failed", "canceled"]
CaptureMode = Literal["automatic", "manual"]

STATUS = StateMachine(
    {
        "pending": ("authorized", "succeeded", "failed", "canceled"),
        "authorized": ("succeeded", "failed", "canceled"),
        "succeeded": (),
        "failed": (),
        "canceled": (),
    }
)


@dataclass(frozen=True, kw_only=True)
class PaymentFields:
    """The fields in request bodies, in the stored record and in responses."""

    amount: Annotated[
        PositiveMoney,
        Field(
            description="Amount of the payment, at least 1 minor unit. Cannot be changed.",
            examples=[{"amount": 12500, "currency": "EUR"}],
        ),
    ]
    method: Annotated[
        PaymentMethod,
        Field(
            description="Method of the payment. Cash and transfers are recorded as `succeeded`. Cannot be changed.",
            examples=[{"type": "card", "token": "tok_ok"}],
        ),
    ]
    booking_id: Annotated[
        Annotated[str, ReferenceTo("bkg")] | None,
        Field(
            description="ID of the booking that is paid for. All payments of a booking together are at most its total. Cannot be changed.",
            examples=["bkg_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        ),
    ] = None
    wedding_id: Annotated[
        Annotated[str, ReferenceTo("wed")] | None,
        Field(
            description="ID of the wedding that is paid for; not together with `booking_id`. Cannot be changed.",
            examples=[None],
        ),
    ] = None
    capture: Annotated[
        CaptureMode,
        Field(
            description="Time of the capture. `automatic`: at once. `manual`: the amount is authorized, and you capture it later; "
            "cards only. Cannot be changed.",
            examples=["automatic"],
        ),
    ] = "automatic"
    description: Annotated[
        fields.Notes | None, Field(description="Purpose of the payment.", examples=["Deposit for the Smith wedding."])
    ] = None


@dataclass(frozen=True, kw_only=True)
class PaymentDetails(PaymentFields):
    """The fields that a caller can set."""

    __pydantic_config__ = fields.STRICT
    metadata: fields.Metadata = field(default_factory=dict)
    external_refs: fields.ExternalRefs | None = None


@dataclass(frozen=True, kw_only=True)
class Payment(PaymentFields, StepRecord):
    """A payment as stored."""

    object: ClassVar[str] = "payment"
    prefix: ClassVar[str] = "pay"
    collection: ClassVar[str] = "payments"
    list_indexes: ClassVar[tuple[ListIndex, ...]] = (
        ListIndex(equal="status"),
        ListIndex(equal="wedding_id"),
        ListIndex(equal="booking_id"),
    )
    immutable_fields: ClassVar[tuple[str, ...]] = ("amount", "method", "booking_id", "wedding_id", "capture")

    status: Annotated[
        PaymentStatus,
        Field(
            description="Status of the payment. Transitions: `pending` → `authorized`, `succeeded`, `failed`, `canceled`; `authorized` → "
            "`succeeded`, `failed`, `canceled`. A `pending` payment waits for its provider.",
            examples=["succeeded"],
        ),
    ] = "pending"
    captured_amount: Annotated[
        fields.Money,
        Field(
            description="Amount that was captured; zero until the payment succeeds.",
            examples=[{"amount": 12500, "currency": "EUR"}],
        ),
    ]
    refunded_amount: Annotated[
        fields.Money,
        Field(
            description="Sum of the refunds that succeeded; at most `captured_amount`.",
            examples=[{"amount": 0, "currency": "EUR"}],
        ),
    ]
    pending_refund_amount: Annotated[
        fields.Money,
        Field(
            description="Sum of the pending refunds, which cannot be refunded a second time.",
            examples=[{"amount": 0, "currency": "EUR"}],
        ),
    ]
    decline_code: Annotated[
        str | None,
        Field(
            description="Reason why the payment failed, such as `card_declined`, `insufficient_funds`, `expired_card`, "
            "`authentication_required` or `provider_unavailable`. More codes may be added.",
            examples=[None],
        ),
    ] = None
    provider: Annotated[
        str | None,
        Field(description="Provider of a card payment: `test` or `stripe`. Null for other methods.", examples=["test"]),
    ] = None
    provider_reference: Annotated[
        str | None,
        Field(description="ID of the payment at its provider.", examples=["test_tok_ok"]),
    ] = None
    receipt_number: Annotated[
        str | None, Field(description="Number of the receipt; null until the payment succeeds.", examples=[None])
    ] = None
    payment_schedule_id: Annotated[
        str | None,
        Field(
            description="ID of the payment schedule of which the payment pays an item; otherwise null.", examples=[None]
        ),
    ] = None
    payment_schedule_item: Annotated[
        int | None, Field(description="Number of the item of the payment schedule; otherwise null.", examples=[None])
    ] = None

    @property
    def refundable_minor(self) -> int:
        """The amount that can still be refunded, in minor units."""
        return self.captured_amount.amount - self.refunded_amount.amount - self.pending_refund_amount.amount

    def money(self, amount_minor: int) -> fields.Money:
        """Return an amount in the currency of the payment."""
        return fields.Money(amount=amount_minor, currency=self.amount.currency)

    def require_idle(self) -> None:
        """Raise Conflict while a request to the provider may be in progress."""
        if self.step and not self.step.is_waiting:
            raise errors.Conflict("A request to the payment provider is in progress. Retry in a minute.")

    def cancel_values(self, now: datetime) -> dict[str, Any]:
        """Return the values with which the cancellation begins. Raises IllegalTransition, Conflict."""
        STATUS.require(self.status, "canceled")
        self.require_idle()
        if self.step and self.step.action == "capture":
            raise errors.Conflict("A capture of the payment is open. Wait for its result.")
        if self.provider_reference is None:
            # The provider has not answered yet, and cannot charge what was never confirmed.
            return {"status": "canceled", "step": None}
        return {"step": first_attempt("cancel", now)}
