"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef


@dataclass(repr=False, eq=False, kw_only=True)
class Customer(Model):
    """A customer: a person who books services."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["customer"]
    """Always `customer`."""
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
    name: str
    """Name of the customer."""
    email: str | None
    """E-mail address of the customer."""
    phone: str | None
    """Phone number in international format; stored as E.164."""
    locale: str | None
    """Language and region of the customer as a BCP 47 language tag; stored in its canonical form."""
    time_zone: str | None
    """Time zone of the customer, an IANA name."""
    notes: str | None
    """Free text for your staff."""
    tags: list[str]
    """Labels, at most 50."""
    merged_into_id: str | None
    """ID of the customer into which this one was merged; null if it was not merged. The ID of a merged customer leads to the other one."""
