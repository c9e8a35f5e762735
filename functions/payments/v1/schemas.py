"""Schemas of payments, refunds and payment schedules over HTTP, version 1. Their fields are documented in the `model` of each slice."""

from pydantic import Field

from apikit.rest import payloads
from domain.payment_schedules.model import PaymentSchedule, PaymentScheduleDetails
from domain.payments.item_payments import ItemPaymentDetails
from domain.payments.model import Payment, PaymentDetails
from domain.positive_money import PositiveMoney
from domain.refunds.model import Refund, RefundDetails

PaymentIn = payloads.body_schema(PaymentDetails, "Fields to create a payment.")
PaymentPatch = payloads.patch_schema(
    PaymentIn,
    "Fields of a payment to change. Null clears a field (RFC 7396).",
    exclude=frozenset(Payment.immutable_fields),
)
PaymentOut = payloads.response_schema(Payment, "A payment for a wedding or booking.")
RefundIn = payloads.body_schema(RefundDetails, "Fields to refund a payment.")
RefundPatch = payloads.patch_schema(
    RefundIn,
    "Fields of a refund to change. Null clears a field (RFC 7396).",
    exclude=frozenset(Refund.immutable_fields),
)
RefundOut = payloads.response_schema(Refund, "A refund of a payment.")
PaymentScheduleIn = payloads.body_schema(PaymentScheduleDetails, "Fields to create a payment schedule.")
PaymentSchedulePatch = payloads.patch_schema(
    PaymentScheduleIn,
    "Fields of a payment schedule to change. Null clears a field (RFC 7396).",
    exclude=frozenset(PaymentSchedule.immutable_fields),
)
PaymentScheduleOut = payloads.response_schema(PaymentSchedule, "A payment schedule of a booking or wedding.")
ItemPaymentIn = payloads.body_schema(ItemPaymentDetails, "Fields to pay an item of a payment schedule.")


class CaptureIn(payloads.Body):
    """The amount to capture."""

    amount: PositiveMoney | None = Field(
        None,
        description="Amount to capture, in the currency of the payment; at most the authorized amount, which is the default. The rest "
        "is released.",
        examples=[{"amount": 10000, "currency": "EUR"}],
    )
