"""The event log in the `deliveries` table: a numbered log named `events`, its marks named `event-ids`.

The event's item holds its JSON text in `body`. Its mark, under its id, says where it stands and of which `type` it is: ids sort by
creation, so that a span of time is a span of marks.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from ulid import ULID

from apikit.actor import Tenant
from apikit.clock import epoch_ms
from apikit.decoding import decode
from apikit.dynamo.numbered_log import Entry, LogNames, NumberedLog
from apikit.dynamo.table import Expression, Item, Place, Table, get_many
from apikit.dynamo.walks import Stretch, Way, walk
from apikit.pagination import Page, PageRequest
from apikit.records import adapter
from domain.events.model import KEPT_FOR, Draft, Event, EventQuery

_NAMES = LogNames(entries="events", marks="event-ids", kept_for=KEPT_FOR)
# A type is judged after reading: a page reads this many entries at most, and may so be short, or empty.
_MOST_READ = 500
_LAST_MS = 2**48 - 1


class EventRepository:
    """The log of events."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._log = NumberedLog(table, _NAMES)

    def append(self, tenant: Tenant, drafts: Sequence[Draft]) -> list[Event]:
        """The drafts as stored, in order. In the steady case one transaction per 40. Raises Contended, Unavailable."""
        items = self._log.append(tenant, [_entry(draft) for draft in drafts])
        return [self.event_of(item) for item in items if item is not None]

    def get(self, tenant: Tenant, event_id: str) -> Event | None:
        """The event, or None. Two reads."""
        mark = self._table.get(tenant.partition(_NAMES.marks), event_id)
        place = self.place(tenant, mark["sequence"]) if mark else None
        item = self._table.get(place.pk, place.sk) if place else None
        return self.event_of(item) if item else None

    def page(self, tenant: Tenant, query: EventQuery, request: PageRequest) -> Page[Event]:
        """The events asked for, in their order. One query, and one batched read when they are sorted by creation."""
        by_creation = query.order.endswith("created_at")
        between = _ids(query) if by_creation else None
        if between and between[0] > between[1]:
            return Page([])
        partition = tenant.partition(_NAMES.marks if by_creation else _NAMES.entries)
        is_descending = query.order.startswith("-")
        way = Way(self._table.name, partition, is_descending=is_descending, after=request.after, between=between)
        only = _of_types(query.patterns)
        found = walk(way, most=_MOST_READ if only else request.limit + 1, only=only)
        kept = found.items[: request.limit]
        events = self._marked(tenant, kept) if by_creation else [self.event_of(item) for item in kept]
        return Page(events, _next_after(found, kept))

    def place(self, tenant: Tenant, sequence: int) -> Place:
        """Where the event with this number stands."""
        return self._log.place(tenant, sequence)

    def event_of(self, item: Mapping[str, Any]) -> Event:
        """The event of a stored item."""
        return decode(Event, item)

    def _marked(self, tenant: Tenant, marks: list[Item]) -> list[Event]:
        places = [self.place(tenant, mark["sequence"]) for mark in marks]
        items = get_many(places)
        # One whose time came may be gone before its mark.
        return [self.event_of(items[place]) for place in places if place in items]


def _entry(draft: Draft) -> Entry:
    def content(sequence: int) -> Item:
        form: Item = adapter(Event).dump_python(draft.numbered(sequence), mode="json")
        return form

    return Entry(draft.id, draft.created_at, content, facts={"type": draft.type})


def _next_after(found: Stretch, kept: list[Item]) -> str | None:
    """The sort key to go on after: of the last one kept when there are more, otherwise of the last one read."""
    return str(kept[-1]["sk"]) if len(found.items) > len(kept) else found.last


def _of_types(patterns: Sequence[str]) -> Expression | None:
    """What the type must be for one of the patterns; None when all types are asked for."""
    if not patterns or "*" in patterns:
        return None
    values = {f":t{number}": pattern.removesuffix("*") for number, pattern in enumerate(sorted(patterns))}
    tests = [f"begins_with(#t, {name})" if value.endswith(".") else f"#t = {name}" for name, value in values.items()]
    return Expression(condition=" OR ".join(tests), names={"#t": "type"}, values=values)


def _ids(query: EventQuery) -> tuple[str, str]:
    """The first and the last id that an event of this span may have."""
    return _id_at(query.since, 0, b"\x00"), _id_at(query.until, _LAST_MS, b"\xff")


def _id_at(moment: datetime | None, otherwise: int, rest: bytes) -> str:
    ms = otherwise if moment is None else min(max(epoch_ms(moment), 0), _LAST_MS)
    return f"evt_{str(ULID(ms.to_bytes(6, 'big') + rest * 10)).lower()}"
