"""The payment provider of an organization in one environment. No I/O."""

from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from apikit import Tenant
from apikit.resources import Record, fields

ProviderName = Literal["test", "stripe"]
STRIPE_URL = "https://api.stripe.com/"
_MAX_URL_LENGTH = 2_000


@dataclass(frozen=True, kw_only=True)
class PaymentProviderFields:
    """The fields in request bodies, in the stored record and in responses."""

    provider: Annotated[
        ProviderName,
        Field(
            description="Provider of new card payments. `test`: built in, moves no money; in live mode it is used while no other is set. "
            "`stripe`: any API that is compatible with Stripe's.",
            examples=["stripe"],
        ),
    ]
    base_url: Annotated[
        Annotated[str, StringConstraints(min_length=1, max_length=_MAX_URL_LENGTH)] | None,
        Field(
            description="URL of the provider's API without `/v1`: HTTPS and a public address. `stripe` only. Default: "
            f"`{STRIPE_URL}`.",
            examples=[STRIPE_URL],
        ),
    ] = None
    account: Annotated[
        Annotated[str, StringConstraints(pattern="^[A-Za-z0-9_]{1,100}$")] | None,
        Field(
            description="ID of the connected account that receives the money (`Stripe-Account`). `stripe` only.",
            examples=["acct_1032D82eZvKYlo2C"],
        ),
    ] = None


SecretKey = Annotated[str, StringConstraints(pattern="^[!-~]{8,500}$")]


@dataclass(frozen=True, kw_only=True)
class PaymentProviderDetails(PaymentProviderFields):
    """The fields that a caller can set."""

    __pydantic_config__ = fields.STRICT
    secret_key: Annotated[
        SecretKey | None,
        Field(
            description="Secret key of the provider's API; required for `stripe`. Responses contain `********` instead. Send `********` "
            "unchanged to keep the stored key.",
            examples=["sk_example_4eC39HqLyjWDarjtT1zdp7dc"],
        ),
    ] = None
    metadata: fields.Metadata = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class PaymentProvider(PaymentProviderFields, Record):
    """The provider as stored. Its `secret_key` is in an attribute of its own: no JSON form, event or log contains it."""

    object: ClassVar[str] = "payment_provider"
    prefix: ClassVar[str] = "ppr"
    collection: ClassVar[str] = "payment-provider"

    secret_key: Annotated[str | None, Field(exclude=True)] = field(default=None, repr=False)


def provider_id(tenant: Tenant) -> str:
    """Return the ID of the tenant's only provider: it has the ULID of the organization."""
    return f"{PaymentProvider.prefix}_{tenant.organization_id.partition('_')[2]}"
