"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef, Venue
    from wedsync.types import SetupStyleStyle, SpaceKind


@dataclass(repr=False, eq=False, kw_only=True)
class Block(Model):
    """A block of a space."""

    start_at: dt.datetime
    """Start of the block: the space is out of service from then on."""
    end_at: dt.datetime
    """End of the block, exclusive: the space is in service again from then on."""
    reason: str | None = None
    """Reason for the block, for your staff."""
    id: str
    """ID of the block."""


@dataclass(repr=False, eq=False, kw_only=True)
class SetupStyle(Model):
    """A setup of a space and its capacity."""

    style: SetupStyleStyle
    """Style of the setup."""
    capacity: int
    """Maximum number of people in this setup."""


@dataclass(repr=False, eq=False, kw_only=True)
class Space(Model):
    """A space of a venue: an element, or a combo of several elements."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["space"]
    """Always `space`."""
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
    venue_id: str
    """ID of the venue that the space belongs to."""
    name: str
    """Name of the space."""
    capacity: int | None
    """Maximum number of people."""
    kind: SpaceKind
    """Kind of the space. A `combo` claims the elements that it consists of."""
    element_ids: list[str]
    """IDs of the elements of a combo: 2 to 20 elements of the same venue."""
    setup_styles: list[SetupStyle]
    """Available setups, each style once."""
    web_bookable: bool
    """`true` if customers can book the space themselves."""
    blocks: list[Block]
    """Periods when the space is out of service, ordered by start."""
    venue: Venue | None = None
    """The related resource, with `expand=venue`."""
    elements: list[Space] | None = None
    """The related resources, with `expand=elements`."""
