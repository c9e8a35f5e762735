"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef, Money, Payment
    from wedsync.types import RefundStatus


@dataclass(repr=False, eq=False, kw_only=True)
class Refund(Model):
    """A refund of a payment."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["refund"]
    """Always `refund`."""
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
    """Amount of the refund."""
    reason: str | None
    """Reason of the refund, for your staff. Cannot be changed."""
    payment_id: str
    """ID of the refunded payment."""
    status: RefundStatus
    """Status of the refund. Transitions: `pending` → `succeeded`, `failed`. The amount of a failed refund can be refunded again."""
    failure_code: str | None
    """Reason why the refund failed, such as `refund_declined`. More codes may be added."""
    provider_reference: str | None
    """ID of the refund at the provider."""
    payment: Payment | None = None
    """The related resource, with `expand=payment`."""
