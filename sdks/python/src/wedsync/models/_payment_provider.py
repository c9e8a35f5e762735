"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef
    from wedsync.types import PaymentProviderProvider


@dataclass(repr=False, eq=False, kw_only=True)
class PaymentProvider(Model):
    """The payment provider of your organization, in this environment."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["payment_provider"]
    """Always `payment_provider`."""
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
    provider: PaymentProviderProvider
    """Provider of new card payments. `test`: built in, moves no money; in live mode it is used while no other is set. `stripe`: any API that
    is compatible with Stripe's."""
    base_url: str | None
    """URL of the provider's API without `/v1`: HTTPS and a public address. `stripe` only. Default: `https://api.stripe.com/`."""
    account: str | None
    """ID of the connected account that receives the money (`Stripe-Account`). `stripe` only."""
    secret_key: str | None
    """`********` if a key is stored; null for `test`."""
