"""Models of responses. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from wedsync._values import Model

if TYPE_CHECKING:
    pass


@dataclass(repr=False, eq=False, kw_only=True)
class EventType(Model):
    """An event type that webhooks can subscribe to."""

    object: Literal["event_type"]
    """Always `event_type`."""
    type: str
    """Name of the event type."""
    resource: str
    """Type of the object in `data.object` of the event."""
    scope: str
    """Scope required to read the event and to subscribe to it."""
    description: str
    """Description of the event."""
    schema: dict[str, Any]
    """JSON Schema (2020-12) of the event, with every definition that it refers to. It allows other fields, because fields may be added."""
    thin_schema: dict[str, Any]
    """JSON Schema (2020-12) of the event as sent to webhooks with the payload `thin`: it has IDs only."""
    example: dict[str, Any]
    """Example of the event."""
    since: str | None
    """First API version that sends events of this type; null if they are not sent yet."""
    deprecated: bool
    """Deprecation: true if a later API version does not send the event."""
