"""Use cases of the catalogue of event types: list, get."""

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from pydantic import Field

from apikit import Actor, errors
from apikit.resources import lists
from domain.events.event_catalogue import DEPRECATED_TYPES, EVENT_TYPES, find_object_type
from domain.events.event_schemas import create_event_schema, create_thin_schema, find_published_type
from domain.events.event_scopes import find_event_scope

_SCHEMA_EXAMPLE = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "client.created",
    "type": "object",
    "required": ["id", "type", "data"],
}
_EVENT_EXAMPLE = {"id": "evt_01k0a3v5m8f1xq2w7r9tbdc6yz", "object": "event", "type": "client.created", "data": {}}


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
    json_schema: Annotated[
        dict[str, Any],
        Field(
            alias="schema",
            description="JSON Schema (2020-12) of the event, with every definition that it refers to. It allows other fields, because "
            "fields may be added.",
            examples=[_SCHEMA_EXAMPLE],
        ),
    ]
    thin_schema: Annotated[
        dict[str, Any],
        Field(
            description="JSON Schema (2020-12) of the event as sent to webhooks with the payload `thin`: it has IDs only.",
            examples=[_SCHEMA_EXAMPLE],
        ),
    ]
    example: Annotated[dict[str, Any], Field(description="Example of the event.", examples=[_EVENT_EXAMPLE])]
    since: Annotated[
        str | None,
        Field(
            description="First API version that sends events of this type; null if they are not sent yet.",
            examples=["v1"],
        ),
    ]
    is_deprecated: Annotated[
        bool,
        Field(
            alias="deprecated",
            description="Deprecation: true if a later API version does not send the event.",
            examples=[False],
        ),
    ]


def list_event_types(actor: Actor, request: lists.PageRequest) -> lists.Page[EventType]:
    """Return a page of the event types, by name. Raises InsufficientScope."""
    actor.require("event-types:read")
    names = sorted(name for name in EVENT_TYPES if request.position is None or name > request.position)
    page_names = names[: request.limit]
    next_position = page_names[-1] if len(names) > request.limit else None
    return lists.Page([_event_type(name) for name in page_names], next_position)


def get_event_type(actor: Actor, name: str) -> EventType:
    """Return the event type of this name. Raises InsufficientScope, NotFound."""
    actor.require("event-types:read")
    if name not in EVENT_TYPES:
        raise errors.NotFound("The event type does not exist. `GET /v1/event-types` lists all.")
    return _event_type(name)


def _event_type(name: str) -> EventType:
    published_type = find_published_type(name)
    return EventType(
        type=name,
        resource=find_object_type(name),
        scope=find_event_scope(name),
        description=EVENT_TYPES[name],
        json_schema=create_event_schema(name),
        thin_schema=create_thin_schema(name),
        example=published_type.example,
        since=published_type.since,
        is_deprecated=name in DEPRECATED_TYPES,
    )
