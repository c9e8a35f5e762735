"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.types import ChangeOperation


@dataclass(repr=False, eq=False, kw_only=True)
class Change(Model):
    """A change of a resource. Stored for 30 days."""

    object: Literal["change"]
    """Always `change`."""
    sequence: int
    """Sequence number of the change in your organization, without gaps."""
    type: str
    """Type of the resource, as in its `object`."""
    id: str
    """ID of the resource."""
    operation: ChangeOperation
    """Operation that changed the resource."""
    version: int
    """Version of the resource after the change. For each resource it only increases."""
    changed_at: dt.datetime
    """Time of the change."""
    data: dict[str, Any] | None
    """Resource after the change; null if it was deleted. If the resource exceeds 390 KB, only `id` and `object` are included and `truncated`
    is true."""
    truncated: bool | None = None
    """True if `data` is incomplete because it is too large. Get the resource to read all fields."""
