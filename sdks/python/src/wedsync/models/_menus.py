"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef, Money
    from wedsync.types import MenuItemDietary, MenuKind, MenuVersionKind


@dataclass(repr=False, eq=False, kw_only=True)
class Course(Model):
    """A course of a menu."""

    name: str
    """Name of the course, unique within the menu."""
    items: list[MenuItem] | None = None
    """Items that guests can choose."""


@dataclass(repr=False, eq=False, kw_only=True)
class Menu(Model):
    """A menu: courses and their items. It is a draft; its published versions are separate."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["menu"]
    """Always `menu`."""
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
    published_version: int | None
    """Number of the latest published version; null before the first."""
    name: str
    """Name of the menu, for your staff."""
    kind: MenuKind
    """Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`)."""
    price: Money | None
    """Price of the whole menu."""
    courses: list[Course]
    """Courses in the order in which they are served; at most 100,000 bytes of JSON."""


@dataclass(repr=False, eq=False, kw_only=True)
class MenuItem(Model):
    """A dish or drink of a course."""

    name: str
    """Name of the item, unique within the course."""
    dietary: list[MenuItemDietary] | None = None
    """Diets that the item is suitable for."""
    price: Money | None = None
    """Price in addition to the price of the menu; null if included in it."""


@dataclass(repr=False, eq=False, kw_only=True)
class MenuVersion(Model):
    """A published version of a menu. It never changes."""

    object: Literal["menu_version"]
    """Always `menu_version`."""
    number: int
    """Version number, starting at 1."""
    published_at: dt.datetime
    """Time when the version was published."""
    menu_id: str
    """ID of the menu that was published."""
    name: str
    """Name of the menu, for your staff."""
    kind: MenuVersionKind
    """Unit of `price`, and of the counts in a selection: guests (`per_person`) or tables (`per_table`)."""
    price: Money | None
    """Price of the whole menu."""
    courses: list[Course]
    """Courses in the order in which they are served; at most 100,000 bytes of JSON."""
