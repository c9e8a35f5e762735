"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.models import ExternalRef
    from wedsync.types import IncidentComponents, IncidentImpact, IncidentStatus, IncidentUpdateStatus


@dataclass(repr=False, eq=False, kw_only=True)
class Incident(Model):
    """An incident of the platform: its impact, and its updates."""

    id: str
    """Unique ID; sorts by creation time."""
    object: Literal["incident"]
    """Always `incident`."""
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
    title: str
    """Title of the incident."""
    impact: IncidentImpact
    """Impact on the components while the incident is open."""
    components: list[IncidentComponents]
    """Components with the impact."""
    status: IncidentStatus
    """Status of the incident. `resolved` is the end."""
    updates: list[IncidentUpdate]
    """Updates of the incident, newest first."""
    resolved_at: dt.datetime | None
    """Time of the resolution; null while the incident is open."""


@dataclass(repr=False, eq=False, kw_only=True)
class IncidentUpdate(Model):
    """What was published about an incident at a time."""

    status: IncidentUpdateStatus
    """Status of the incident since the update."""
    message: str
    """Text of the update."""
    created_at: dt.datetime
    """Time of the update."""
