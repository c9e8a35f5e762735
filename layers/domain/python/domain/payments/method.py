"""The method of a payment: a card by the token of the provider, cash, or a bank transfer."""

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from apikit.resources import fields

MethodType = Literal["card", "cash", "transfer"]


Token = Annotated[str, StringConstraints(pattern="^[A-Za-z0-9_-]{1,200}$")]


@dataclass(frozen=True, kw_only=True)
class PaymentMethod:
    """How a payment is made."""

    __pydantic_config__ = fields.STRICT
    type: Annotated[
        MethodType,
        Field(
            description="Type of the method. `card`: charged through your payment provider. `cash` and `transfer`: money that you have "
            "received.",
            examples=["card"],
        ),
    ]
    token: Annotated[
        Token | None,
        Field(
            description="Token of the card, from your payment provider's page; required for cards, never a card number. The provider "
            "`test` has the tokens `tok_ok`, `tok_declined`, `tok_insufficient_funds`, `tok_expired`, `tok_requires_action`, "
            "`tok_pending_then_ok`, `tok_provider_down` and `tok_refund_fails`.",
            examples=["tok_ok"],
        ),
    ] = None
