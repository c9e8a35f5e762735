"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import Client, ExternalRef, Money, Space, Venue
    from wedsync.types import WeddingChangeAction, WeddingPackageType, WeddingStatus


@dataclass(repr=False, eq=False, kw_only=True)
class FieldChange(Model):
    """A changed field with its values before and after."""

    field: str
    """Name of the field."""
    before: Any
    """Value before the change; null if there was none."""
    after: Any
    """Value after the change; null if there is none."""


@dataclass(repr=False, eq=False, kw_only=True)
class Guests(Model):
    """The numbers of guests, as far as known."""

    expected: int | None = None
    """Number of guests in the couple's estimate."""
    guaranteed: int | None = None
    """Minimum number of guests to bill. Once locked, it can only be raised."""
    actual: int | None = None
    """Number of guests who attended; known from status `in_progress` on."""


@dataclass(repr=False, eq=False, kw_only=True)
class SubEvent(Model):
    """A sub-event of the wedding, such as ceremony, dinner or brunch."""

    name: str
    """Name of the sub-event."""
    start_at: dt.datetime | None = None
    """Start time."""
    end_at: dt.datetime | None = None
    """End time, exclusive."""
    space_id: str | ExternalRef | None = None
    """ID of the space where the sub-event takes place."""


@dataclass(repr=False, eq=False, kw_only=True)
class Wedding(Model):
    """A wedding: one celebration, from the first inquiry to the final accounts."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["wedding"]
    """Always `wedding`."""
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
    client_id: str
    """ID of the client that the wedding belongs to."""
    date: dt.date
    """Date of the wedding, local to the venue."""
    name: str | None
    """Name of the wedding, for your staff."""
    venue_id: str | None
    """ID of the venue where the wedding takes place."""
    space_ids: list[str]
    """IDs of the spaces that the wedding occupies, all in its venue. A tentative or definite wedding has exclusive use of their elements."""
    start_at: dt.datetime | None
    """Start time of the wedding."""
    end_at: dt.datetime | None
    """End time of the wedding, exclusive. `date` must be between start and end, in the venue's time zone."""
    guests: Guests
    """Numbers of guests."""
    budget: Money | None
    """Budget of the couple."""
    package_type: WeddingPackageType
    """Package chosen by the couple."""
    sub_events: list[SubEvent]
    """Sub-events of the wedding, between its start and end."""
    notes: str | None
    """Free text for your staff."""
    status: WeddingStatus
    """Status of the wedding."""
    option_expires_at: dt.datetime | None
    """Time until which a tentative wedding is held. The wedding is then released automatically; `wedding.option_expiring` is sent 48 hours
    before. Omit to keep. Default for a new option: the number of days in the organization's setting `wedding_option_days`, or 14 days."""
    option_noticed_at: dt.datetime | None
    """Time when `wedding.option_expiring` was sent for this option."""
    guarantee_locked_at: dt.datetime | None
    """Time from which `guests.guaranteed` can only be raised."""
    status_reason: str | None
    """Reason why the wedding was canceled or lost."""
    client: Client | None = None
    """The related resource, with `expand=client`."""
    venue: Venue | None = None
    """The related resource, with `expand=venue`."""
    spaces: list[Space] | None = None
    """The related resources, with `expand=spaces`."""


@dataclass(repr=False, eq=False, kw_only=True)
class WeddingChange(Model):
    """A version of a wedding: what changed, when and by whom."""

    object: Literal["wedding_change"]
    """Always `wedding_change`."""
    version: int
    """Version that resulted from the change."""
    at: dt.datetime
    """Time of the change."""
    action: WeddingChangeAction
    """Type of the change."""
    principal: str
    """ID of the API key that made the change; `platform` if an option expired."""
    request_id: str
    """ID of the request that made the change."""
    changes: list[FieldChange]
    """Changed fields. Empty if the wedding was created or restored."""
