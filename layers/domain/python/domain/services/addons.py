"""Add-ons: the extras of a service that a booking can include, and their IDs. No I/O."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from pydantic import Field, StringConstraints

from apikit import errors, ids
from apikit.resources import fields

_PREFIX = "add"
MAX_ADDONS = 50
MAX_DURATION_MINUTES = 1_440

AddonId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$")]


@dataclass(frozen=True, kw_only=True)
class AddonFields:
    """The fields of an add-on without its ID."""

    __pydantic_config__ = fields.STRICT
    name: Annotated[fields.Name, Field(description="Name of the add-on.", examples=["Hot stones"])]
    price: Annotated[
        fields.Money,
        Field(
            description="Price of one add-on, in the currency of the service's price.",
            examples=[{"amount": 1500, "currency": "EUR"}],
        ),
    ]
    duration_minutes: Annotated[
        int | None,
        Field(
            strict=True,
            ge=1,
            le=MAX_DURATION_MINUTES,
            description=f"Time that the add-on takes in addition, in minutes: 1 to {MAX_DURATION_MINUTES:,}. Null: no additional time.",
            examples=[15],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class AddonDetails(AddonFields):
    """An add-on of a service in a request."""

    id: Annotated[
        AddonId | None,
        Field(
            description="ID of the add-on, unique within the service: up to 40 letters, digits, `_` or `-`. Default: the ID of the "
            "add-on with the same name, or a new ID.",
            examples=["hot_stones"],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class Addon(AddonFields):
    """An add-on of a service."""

    id: Annotated[str, Field(description="ID of the add-on, unique within the service.", examples=["hot_stones"])]


def assign_addon_ids(details: Sequence[AddonDetails], stored_addons: Sequence[Addon], now: datetime) -> list[Addon]:
    """Return the add-ons in their order, each with its ID: that of the request, of the stored add-on with the same name, or a new one."""
    requested_ids = {addon.id for addon in details}
    free_addons = [addon for addon in stored_addons if addon.id not in requested_ids]
    addons: list[Addon] = []
    for each in details:
        addon_id = each.id or _take_id(free_addons, each.name) or ids.new_id(_PREFIX, now)
        addons.append(Addon(id=addon_id, name=each.name, price=each.price, duration_minutes=each.duration_minutes))
    return addons


def duplicate_id_faults(details: Sequence[AddonDetails]) -> Iterator[errors.FieldError]:
    """Yield an error for each ID that an earlier add-on has."""
    previous_ids: set[str] = set()
    for number, addon in enumerate(details):
        if addon.id in previous_ids:
            detail = "is already used by another add-on"
            yield errors.FieldError("duplicate", detail, pointer=f"/addons/{number}/id")
        if addon.id:
            previous_ids.add(addon.id)


def _take_id(free_addons: list[Addon], name: str) -> str | None:
    """Remove the first add-on with this name from the list and return its ID; None when there is none."""
    match = next((addon for addon in free_addons if addon.name == name), None)
    if match is None:
        return None
    free_addons.remove(match)
    return match.id
