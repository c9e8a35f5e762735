"""Use cases of the catalogue of event types: list, get."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import Field

from apikit import Actor, errors
from domain.events.event_catalogue import EVENT_TYPES, find_object_type
from domain.events.event_scopes import find_event_scope


@dataclass(frozen=True, slots=True)
class EventType:
    """One type of event."""

    object: ClassVar[str] = "event_type"

    type: Annotated[str, Field(description="Name of the event type.", examples=["client.created"])]
    resource: Annotated[
        str, Field(description="Type of the object in `data.object` of the event.", examples=["client"])
    ]
    scope: Annotated[
        str, Field(description="Scope required to read the event and to subscribe to it.", examples=["clients:read"])
    ]
    description: Annotated[str, Field(description="Description of the event.", examples=["A client was created."])]


def list_event_types(actor: Actor) -> list[EventType]:
    """Return all event types. Raises InsufficientScope."""
    actor.require("event-types:read")
    return [_event_type(name) for name in EVENT_TYPES]


def get_event_type(actor: Actor, name: str) -> EventType:
    """Return the event type of this name. Raises InsufficientScope, NotFound."""
    actor.require("event-types:read")
    if name not in EVENT_TYPES:
        raise errors.NotFound("The event type does not exist.")
    return _event_type(name)


def _event_type(name: str) -> EventType:
    return EventType(
        type=name, resource=find_object_type(name), scope=find_event_scope(name), description=EVENT_TYPES[name]
    )
