"""The event log in the `deliveries` table: a numbered log named `events`, its marks named `event-ids`.

The event's item holds its JSON text and nothing that the text or the key says. Its mark, under its id, says where it is and of which
`type`: ids sort by creation, so that a span of time is a span of marks. A mark may be there before its event is.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import orjson

from apikit import Tenant, epoch_ms, ids
from apikit.dynamo import Item, ItemKey, Table, get_many, logs, queries
from apikit.resources import lists
from domain.events.event_catalogue import matches_type
from domain.events.model import EVENT_RETENTION, Event, EventDraft, EventQuery

_NAMES = logs.LogNames(
    entries="events", marks="event-ids", retention=EVENT_RETENTION, parse_key=lambda form: (form["id"], "0")
)
# A type is judged after reading: a page reads this many entries at most, and may so be short, or empty.
_MOST_READ = 500
_LAST_MS = 2**48 - 1


class EventRepository:
    """The log of events."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._log = logs.NumberedLog(table, _NAMES)

    def append(self, tenant: Tenant, drafts: Sequence[EventDraft]) -> list[Event]:
        """The drafts as stored, in order. Two writes an event. Raises WriteContention, Unavailable."""
        logged = self._log.append(tenant, [_entry(draft) for draft in drafts])
        return [Event.of(each.body) for each in logged if each]

    def get(self, tenant: Tenant, event_id: str) -> Event | None:
        """The event, or None. Two reads."""
        mark = self._table.get(tenant.partition(_NAMES.marks), event_id)
        place = self.place(tenant, mark["sequence"]) if mark else None
        item = self._table.get(place.pk, place.sk) if place else None
        event = self.event_of(item) if item else None
        return event if event and event.id == event_id else None

    def page(self, tenant: Tenant, query: EventQuery, request: lists.PageRequest) -> lists.Page[Event]:
        """The events asked for, in their order. One query, and one batched read when they are sorted by creation."""
        by_creation = query.order.endswith("created_at")
        between = _ids(query) if by_creation else None
        if between and between[0] > between[1]:
            return lists.Page([])
        partition = tenant.partition(_NAMES.marks if by_creation else _NAMES.entries)
        is_descending = query.order.startswith("-")
        way = queries.QueryRange(
            self._table.name, partition, is_descending=is_descending, start_key=request.position, sort_range=between
        )
        found = queries.query_range(way, limit=_MOST_READ if _selects(query.patterns) else request.limit + 1)
        wanted = [item for item in found.items if _is_wanted(item, query.patterns)]
        kept = wanted[: request.limit]
        events = self._marked(tenant, kept) if by_creation else [self.event_of(item) for item in kept]
        return lists.Page(events, _next_after(queries.QueryResult(wanted, found.last_key), kept))

    def place(self, tenant: Tenant, sequence: int) -> ItemKey:
        """Where the event with this number stands."""
        return self._log.entry_key(tenant, sequence)

    def event_of(self, item: Mapping[str, Any]) -> Event:
        """The event of a stored item."""
        return Event.of(item["body"])

    def _marked(self, tenant: Tenant, marks: list[Item]) -> list[Event]:
        places = [self.place(tenant, mark["sequence"]) for mark in marks]
        items = get_many(places)
        events = [self.event_of(items[place]) if place in items else None for place in places]
        # An event may be gone before its mark, and not be there yet while its mark claims a number that another one gets.
        return [event for event, mark in zip(events, marks, strict=True) if event and event.id == mark["sk"]]


def _entry(draft: EventDraft) -> logs.LogDraft:
    facts = {"type": draft.type}
    return logs.LogDraft(draft.id, draft.created_at, lambda sequence: draft.numbered(sequence).body, mark_fields=facts)


def _next_after(found: queries.QueryResult, kept: list[Item]) -> str | None:
    """The sort key to go on after: of the last one kept when there are more, otherwise of the last one read."""
    return str(kept[-1]["sk"]) if len(found.items) > len(kept) else found.last_key


def _selects(patterns: Sequence[str]) -> bool:
    """Return whether the patterns leave any type out."""
    return bool(patterns) and "*" not in patterns


def _is_wanted(item: Item, patterns: Sequence[str]) -> bool:
    """Return whether the type of an event, or of a mark, meets one of the patterns."""
    if not _selects(patterns):
        return True
    event_type: str = item["type"] if "type" in item else orjson.loads(item["body"])["type"]
    return matches_type(patterns, event_type)


def _ids(query: EventQuery) -> tuple[str, str]:
    """The first and the last id that an event of this span may have."""
    return _id_at(query.since, 0, b"\x00"), _id_at(query.until, _LAST_MS, b"\xff")


def _id_at(moment: datetime | None, otherwise: int, rest: bytes) -> str:
    ms = otherwise if moment is None else min(max(epoch_ms(moment), 0), _LAST_MS)
    return f"evt_{ids.ulid(ms, rest * 10)}"
