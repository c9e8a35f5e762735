"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef, Venue
    from wedsync.types import ClientPackageType, ClientStatus


@dataclass(repr=False, eq=False, kw_only=True)
class Client(Model):
    """A client: the account of a couple."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["client"]
    """Always `client`."""
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
    """Name of the couple, as used to address them."""
    email: str
    """E-mail address of the couple."""
    phone: str | None
    """Phone number in international format; stored as E.164."""
    partner_names: list[str]
    """Names of the partners."""
    wedding_date: dt.date | None
    """Planned wedding date, local to the venue."""
    package_type: ClientPackageType
    """Package chosen by the couple."""
    venue_id: str | None
    """ID of the preferred venue."""
    planner: Contact | None
    """Wedding planner of the couple."""
    payer: Contact | None
    """Person who pays, if not the couple."""
    status: ClientStatus
    """Status of the client."""
    notes: str | None
    """Free text for your staff."""
    tags: list[str]
    """Labels, at most 50."""
    venue: Venue | None = None
    """The related resource, with `expand=venue`."""


@dataclass(repr=False, eq=False, kw_only=True)
class Contact(Model):
    """A contact person."""

    name: str
    """Name of the person."""
    email: str | None = None
    """E-mail address."""
    phone: str | None = None
    """Phone number (E.164)."""
