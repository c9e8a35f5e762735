"""The published catalogue of event types, as callers read it."""

from dataclasses import dataclass

from apikit.actor import Actor
from apikit.errors import NotFound
from domain.events.access import scope_of
from domain.events.catalogue import EVENT_TYPES, object_of


@dataclass(frozen=True, slots=True)
class EventType:
    """One type of event; `resource` is the object that its data holds, `scope` what reads it."""

    type: str
    resource: str
    scope: str
    description: str


def every_type(actor: Actor) -> list[EventType]:
    """All types. Raises InsufficientScope."""
    actor.require("webhooks:read")
    return [_of(name) for name in EVENT_TYPES]


def one_type(actor: Actor, name: str) -> EventType:
    """The type of this name. Raises InsufficientScope, NotFound."""
    actor.require("webhooks:read")
    if name not in EVENT_TYPES:
        raise NotFound("There is no event type of this name.")
    return _of(name)


def _of(name: str) -> EventType:
    return EventType(type=name, resource=object_of(name), scope=scope_of(name), description=EVENT_TYPES[name])
