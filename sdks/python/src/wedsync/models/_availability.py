"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import Money
    from wedsync.types import AvailabilityCheckReason


@dataclass(repr=False, eq=False, kw_only=True)
class AvailabilityCheck(Model):
    """The result of a check."""

    available: bool
    """`true` if the time can be booked."""
    reason: AvailabilityCheckReason | None
    """Rule that fails; null if the time can be booked. Of several staff members or spaces, it is the reason of the one that is closest to
    being free."""
    alternatives: list[Slot]
    """The three free slots that are nearest to the time: within a week, or within five weeks if there are fewer. Empty if it can be booked,
    and if no other time is possible."""


@dataclass(repr=False, eq=False, kw_only=True)
class Slot(Model):
    """A slot that can be booked."""

    object: Literal["slot"]
    """Always `slot`."""
    start_at: dt.datetime
    """Start time."""
    end_at: dt.datetime
    """End time, exclusive."""
    time_zone: str
    """IANA time zone of the place of the booking."""
    remaining: int
    """Number of free places, over all free staff members or spaces."""
    staff_ids: list[str]
    """IDs of the staff members who are free. Empty: the service needs none."""
    space_ids: list[str]
    """IDs of the spaces that are free. Empty: the service needs none."""
    price: Money | None
    """Price of the service, without add-ons; null if it has none."""
