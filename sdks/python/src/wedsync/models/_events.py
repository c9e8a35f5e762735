"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass
    from wedsync.types import EventActorType


@dataclass(repr=False, eq=False, kw_only=True)
class Event(Model):
    """An event of a resource, byte-identical to the webhook payload. Stored for 30 days."""

    id: str
    """ID of the event."""
    object: Literal["event"]
    """Always `event`."""
    type: str
    """Event type; see `GET /v1/event-types`."""
    api_version: str
    """API version of `data.object`."""
    sequence: int
    """Sequence number of the event in your organization, without gaps."""
    created_at: dt.datetime
    """Time of the event."""
    livemode: bool
    """Live mode: false in the sandbox."""
    organization_id: str
    """ID of the organization that owns the resource."""
    actor: EventActor
    """Actor that caused the event."""
    request_id: str
    """ID of the request that caused the event."""
    data: EventData
    """Resource after the change, with the previous values of the changed fields."""
    truncated: bool | None = None
    """True if `data` is incomplete because it is too large. Get the resource to read all fields."""


@dataclass(repr=False, eq=False, kw_only=True)
class EventActor(Model):
    """The API key, the user or the platform that caused the event."""

    type: EventActorType
    """Type of the actor."""
    id: str | None
    """ID of the actor; null for the platform."""


@dataclass(repr=False, eq=False, kw_only=True)
class EventData(Model):
    """The changed resource."""

    object: dict[str, Any]
    """Resource after the change."""
    previous_attributes: dict[str, Any] | None
    """Previous values of the changed fields; null for a new resource."""
