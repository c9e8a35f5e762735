"""Use cases of the event log: list, get. Events are stored for 30 days."""

from datetime import datetime, timedelta
from typing import Protocol

from msgspec.structs import replace

from apikit import Actor, Tenant, errors, ids
from apikit.resources import lists
from domain.events.event_scopes import find_event_scope, find_readable_patterns, require_event_scopes
from domain.events.model import Event, EventQuery

# Clocks of functions differ by milliseconds.
_CLOCK_SKEW = timedelta(seconds=2)


class SentEvents(Protocol):
    """Reads events by their numbers."""

    def get_by_sequence(self, tenant: Tenant, sequence: int, event_id: str) -> Event | None:
        """Return the event with this number and ID, or None."""
        ...


class RequestTimes(Protocol):
    """Finds when requests were."""

    def find_span(self, tenant: Tenant, request_id: str) -> tuple[datetime, datetime] | None:
        """Return the time from the arrival to the end of the requests with this ID; None if none is logged."""
        ...


class EventLog(Protocol):
    """Reads stored events."""

    def get(self, tenant: Tenant, event_id: str) -> Event | None:
        """Return the event, or None."""
        ...

    def page(self, tenant: Tenant, query: EventQuery, request: lists.PageRequest) -> lists.Page[Event]:
        """Return a page of events; a page that is filtered by type may hold fewer than its limit."""
        ...


class EventReader:
    """Reads an organization's events."""

    def __init__(self, log: EventLog, requests: RequestTimes) -> None:
        self._log = log
        self._requests = requests

    def page(self, actor: Actor, query: EventQuery, request: lists.PageRequest) -> lists.Page[Event]:
        """Return the events of resources that the actor may read. Each type in the query requires its scope.

        A page may hold fewer events than its limit, or none, although more follow. Raises InsufficientScope; UnknownParameter if the
        order does not support `since`, `until` or `request_id`.
        """
        actor.require("events:read")
        event_types = tuple(pattern for pattern in query.patterns if pattern != "*")
        require_event_scopes(actor, event_types)
        if (query.since or query.until or query.request_id) and not query.order.endswith("created_at"):
            raise errors.UnknownParameter(
                "created_at[gte], created_at[lte] and request_id require sort=created_at or sort=-created_at."
            )
        if query.request_id:
            span = self._requests.find_span(actor.tenant, query.request_id)
            if span is None:
                return lists.Page([])
            query = _narrow(query, *span)
        if "*" in query.patterns or not event_types:
            readable_patterns = find_readable_patterns(actor)
            if readable_patterns == ():
                return lists.Page([])
            query = replace(query, patterns=readable_patterns or ())
        return self._log.page(actor.tenant, query, request)

    def get(self, actor: Actor, event_id: str) -> Event:
        """Return the event. Raises NotFound; InsufficientScope, also without the read scope of its resource."""
        actor.require("events:read")
        event = self._log.get(actor.tenant, ids.require_id("evt", event_id))
        if event is None:
            raise errors.NotFound("No event has this ID. Events are kept for 30 days.")
        actor.require(find_event_scope(event.type))
        return event


def _narrow(query: EventQuery, start: datetime, end: datetime) -> EventQuery:
    """Return the query of the events that a request of this time can have caused."""
    start, end = start - _CLOCK_SKEW, end + _CLOCK_SKEW
    return replace(query, since=max(query.since or start, start), until=min(query.until or end, end))
