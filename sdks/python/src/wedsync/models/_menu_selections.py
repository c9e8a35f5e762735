"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef, Menu, Money, Wedding
    from wedsync.types import MenuSelectionStatus


@dataclass(repr=False, eq=False, kw_only=True)
class Choice(Model):
    """The number of guests or tables that take one item of a course."""

    course: str
    """Name of the course."""
    item: str
    """Name of the item."""
    count: int
    """Number of guests or tables that take the item."""


@dataclass(repr=False, eq=False, kw_only=True)
class MenuSelection(Model):
    """A menu selection: the guests' menu choices for a wedding, based on a menu version."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["menu_selection"]
    """Always `menu_selection`."""
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
    wedding_id: str
    """ID of the wedding."""
    menu_id: str
    """ID of the menu."""
    menu_version: int
    """Published version of the menu."""
    choices: list[Choice]
    """Chosen items, each item once."""
    status: MenuSelectionStatus
    """Status of the selection. From `locked` on, the choices cannot be changed."""
    covers: int
    """Number of guests or tables served: the highest total of any course."""
    total: Money | None
    """Total price: the price of the menu for every cover, plus the prices of the items. Null if nothing in the selection has a price."""
    menu: Menu | None = None
    """The related resource, with `expand=menu`."""
    wedding: Wedding | None = None
    """The related resource, with `expand=wedding`."""
