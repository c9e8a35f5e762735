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
class Role(Model):
    """A role: a named set of scopes."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["role"]
    """Always `role`."""
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
    """Name of the role, unique."""
    description: str | None
    """Description of who should have the role."""
    scopes: list[str]
    """Scopes of the role, as for API keys. You can add only scopes that you have."""
    is_builtin: bool
    """True for the roles that every organization has; they cannot be changed."""
