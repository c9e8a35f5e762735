"""The event log as its organization reads it, for 30 days."""

from typing import Protocol

from msgspec.structs import replace

from apikit import Actor, Tenant, errors, ids
from apikit.resources import lists
from domain.events.event_scopes import find_event_scope, find_readable_patterns, require_event_scopes
from domain.events.model import Event, EventQuery


class EventLog(Protocol):
    """Events to read."""

    def get(self, tenant: Tenant, event_id: str) -> Event | None:
        """The event, or None."""
        ...

    def page(self, tenant: Tenant, query: EventQuery, request: lists.PageRequest) -> lists.Page[Event]:
        """The events asked for, in their order; a page that filters may be short and have another behind it."""
        ...


class EventReader:
    """Reads an organization's events."""

    def __init__(self, archive: EventLog) -> None:
        self._archive = archive

    def page(self, actor: Actor, query: EventQuery, request: lists.PageRequest) -> lists.Page[Event]:
        """The events of resources that the actor may read; types asked for by name need their scope.

        A page that leaves events out may be short, or empty, and have more behind it. Raises InsufficientScope; UnknownParameter
        when the order cannot be bounded so.
        """
        actor.require("events:read")
        asked = tuple(pattern for pattern in query.patterns if pattern != "*")
        require_event_scopes(actor, asked)
        if (query.since or query.until) and not query.order.endswith("created_at"):
            raise errors.UnknownParameter(
                "created_at[gte] and created_at[lte] require sort=created_at or sort=-created_at."
            )
        if "*" in query.patterns or not asked:
            readable = find_readable_patterns(actor)
            if readable == ():
                return lists.Page([])
            query = replace(query, patterns=readable or ())
        return self._archive.page(actor.tenant, query, request)

    def get(self, actor: Actor, event_id: str) -> Event:
        """The event. Raises NotFound; InsufficientScope without the scope that reads its resource, too."""
        actor.require("events:read")
        event = self._archive.get(actor.tenant, ids.require_id("evt", event_id))
        if event is None:
            raise errors.NotFound("No event has this ID. Events are kept for 30 days.")
        actor.require(find_event_scope(event.type))
        return event
