"""The add-ons of a service in a booking. No I/O."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from apikit import errors
from apikit.resources import fields
from domain.services.addons import AddonId

if TYPE_CHECKING:
    from domain.services.model import Service

MAX_QUANTITY = 100


@dataclass(frozen=True, kw_only=True)
class BookedAddon:
    """An add-on of the service in a booking."""

    __pydantic_config__ = fields.STRICT
    id: Annotated[AddonId, Field(description="ID of the add-on in the service.", examples=["hot_stones"])]
    quantity: Annotated[
        int,
        Field(
            strict=True,
            ge=1,
            le=MAX_QUANTITY,
            description=f"Number of add-ons: 1 to {MAX_QUANTITY}. Default: 1.",
            examples=[1],
        ),
    ] = 1


def addon_minutes(service: "Service", addons: Sequence[BookedAddon]) -> int:
    """Return the time that the add-ons take in addition. Raises InvalidRequest for an add-on that the service does not have."""
    by_id = {addon.id: addon for addon in service.addons}
    faults = [
        errors.FieldError("not_found", "the service does not have this add-on", pointer=f"/addons/{number}/id")
        for number, each in enumerate(addons)
        if each.id not in by_id
    ]
    if faults:
        raise errors.InvalidRequest.from_errors(faults)
    return sum((by_id[each.id].duration_minutes or 0) * each.quantity for each in addons)
