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
class ServiceAccount(Model):
    """A service account: a principal without a password, which has roles and holds credentials."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["service_account"]
    """Always `service_account`."""
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
    """Name of the service account."""
    description: str | None
    """Description of what uses the service account."""
    role_ids: list[str]
    """IDs of its roles, at most 20. They limit the scopes of its API keys and OAuth clients from the next request on. You can add only roles
    with scopes that you have."""
