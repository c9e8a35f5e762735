"""The event log in the `deliveries` table: a numbered log named `events`, with marks named `event-ids`.

An item of an event contains only its JSON text. Its mark has the event's ID as sort key, its sequence number, its `type`, and `cause`,
a hash of the ID of its request: IDs sort by creation time, so a time range is a range of marks. A mark may be stored before its event.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import orjson

from apikit import Tenant, epoch_ms, ids
from apikit.dynamo import Item, ItemKey, Table, get_many, logs, queries
from apikit.resources import lists
from domain.events.event_catalogue import matches_type
from domain.events.model import EVENT_RETENTION, Event, EventDraft, EventQuery, EventScan

_NAMES = logs.LogNames(
    entries="events", marks="event-ids", retention=EVENT_RETENTION, parse_key=lambda form: (form["id"], "0")
)
# Types are filtered after reading: a page reads at most this many entries, and may hold fewer than its limit.
_MAX_READ = 500
_MAX_COUNT = 10_000_000
_MAX_MS = 2**48 - 1


class EventRepository:
    """The log of events."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._log = logs.NumberedLog(table, _NAMES)

    def append(self, tenant: Tenant, drafts: Sequence[EventDraft]) -> list[Event]:
        """Store the drafts and return their events, in order, up to the first that cannot be stored. Two writes per event.

        Raises WriteContention, Unavailable if there are none.
        """
        entries = self._log.append(tenant, [_log_draft(draft) for draft in drafts])
        return [Event.from_body(entry.body) for entry in entries if entry]

    def get(self, tenant: Tenant, event_id: str) -> Event | None:
        """Return the event, or None. Two reads."""
        mark = self._table.get(tenant.partition(_NAMES.marks), event_id)
        return self.get_by_sequence(tenant, mark["sequence"], event_id) if mark else None

    def get_by_sequence(self, tenant: Tenant, sequence: int, event_id: str) -> Event | None:
        """Return the event with this number and ID, or None. One read."""
        key = self.item_key(tenant, sequence)
        item = self._table.get(key.pk, key.sk)
        event = self.parse_event(item) if item else None
        return event if event and event.id == event_id else None

    def page(self, tenant: Tenant, query: EventQuery, request: lists.PageRequest) -> lists.Page[Event]:
        """Return a page of events. One query, and one batch read if they are sorted by creation time."""
        is_by_creation = query.order.endswith("created_at")
        id_range = _id_range(query) if is_by_creation else None
        if id_range and id_range[0] > id_range[1]:
            return lists.Page([])
        partition = tenant.partition(_NAMES.marks if is_by_creation else _NAMES.entries)
        is_descending = query.order.startswith("-")
        key_range = queries.QueryRange(
            self._table.name, partition, is_descending=is_descending, start_key=request.position, sort_range=id_range
        )
        result = queries.query_range(
            key_range, limit=_MAX_READ if query.request_id or _filters_types(query.patterns) else request.limit + 1
        )
        cause = _cause(query.request_id) if query.request_id else None
        matches = [
            item
            for item in result.items
            if _matches(item, query.patterns) and (cause is None or item.get("cause") == cause)
        ]
        items = matches[: request.limit]
        events = self._get_events(tenant, items) if is_by_creation else [self.parse_event(item) for item in items]
        return lists.Page(events, _next_position(queries.QueryResult(matches, result.last_key), items))

    def scan(self, tenant: Tenant, query: EventQuery, position: str | None, *, limit: int) -> EventScan:
        """Return the matching events of the next `limit`, oldest first. One query, and one batch read for a hundred of them.

        All events of a millisecond are in one result, because their IDs are not in the order of their numbers; but for more than the limit.
        """
        sort_range = _id_range(query)
        if sort_range[0] > sort_range[1]:
            return EventScan([], 0, None)
        key_range = queries.QueryRange(
            self._table.name, tenant.partition(_NAMES.marks), start_key=position, sort_range=sort_range
        )
        result = queries.query_range(key_range, limit=limit)
        marks = result.items
        if result.last_key is not None:
            last_ms = ids.parse_epoch_ms(result.last_key)
            marks = [each for each in marks if ids.parse_epoch_ms(each["sk"]) < last_ms] or marks
        events = self._get_events(tenant, [each for each in marks if _matches(each, query.patterns)])
        next_position = str(marks[-1]["sk"]) if result.last_key is not None else None
        return EventScan(events, len(marks), next_position)

    def count(self, tenant: Tenant, query: EventQuery) -> int:
        """Return the number of events in the period of the query. One query per 7,000 of them, eventually consistent."""
        sort_range = _id_range(query)
        return self._table.count(tenant.partition(_NAMES.marks), limit=_MAX_COUNT, sort_range=sort_range)

    def item_key(self, tenant: Tenant, sequence: int) -> ItemKey:
        """Return the key of the event with this number."""
        return self._log.entry_key(tenant, sequence)

    def parse_event(self, item: Mapping[str, Any]) -> Event:
        """Return the event of a stored item."""
        return Event.from_body(item["body"])

    def _get_events(self, tenant: Tenant, marks: list[Item]) -> list[Event]:
        keys = [self.item_key(tenant, mark["sequence"]) for mark in marks]
        items = get_many(keys)
        events = [self.parse_event(items[key]) if key in items else None for key in keys]
        # An event may expire before its mark. A mark may also have a number that another event got, until its own event is stored.
        return [event for event, mark in zip(events, marks, strict=True) if event and event.id == mark["sk"]]


def _log_draft(draft: EventDraft) -> logs.LogDraft:
    request_id = draft.form["request_id"]
    mark_fields = {"type": draft.type, **({"cause": _cause(request_id)} if request_id else {})}
    return logs.LogDraft(
        draft.id, draft.created_at, lambda sequence: draft.to_event(sequence).body, mark_fields=mark_fields
    )


def _cause(request_id: str) -> str:
    """Return what a mark has of the ID of its request: the same for a caller's own ID and the hash that logs show."""
    return queries.short_partition(ids.safe_request_id(request_id))


def _next_position(matches: queries.QueryResult, items: list[Item]) -> str | None:
    """Return the position of the next page: of the last item if more matches were read, otherwise of the last item read."""
    return str(items[-1]["sk"]) if len(matches.items) > len(items) else matches.last_key


def _filters_types(patterns: Sequence[str]) -> bool:
    """Return whether the patterns exclude any type."""
    return bool(patterns) and "*" not in patterns


def _matches(item: Item, patterns: Sequence[str]) -> bool:
    """Return whether the type of an event or of a mark matches one of the patterns."""
    if not _filters_types(patterns):
        return True
    event_type: str = item["type"] if "type" in item else orjson.loads(item["body"])["type"]
    return matches_type(patterns, event_type)


def _id_range(query: EventQuery) -> tuple[str, str]:
    """Return the first and the last ID that an event of this time range may have."""
    return _boundary_id(query.since, 0, b"\x00"), _boundary_id(query.until, _MAX_MS, b"\xff")


def _boundary_id(moment: datetime | None, default_ms: int, filler: bytes) -> str:
    ms = default_ms if moment is None else min(max(epoch_ms(moment), 0), _MAX_MS)
    return f"evt_{ids.ulid(ms, filler * 10)}"
