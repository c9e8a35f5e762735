"""The event log in the `deliveries` table.

    pk T#{org}#{env}#events      sk {sequence, 20 digits}   the event: `body` is its JSON text
    pk T#{org}#{env}#event-ids   sk {event id}              where the event stands: `sequence`
    pk T#{org}#{env}#counters    sk events                  `n`, the last number given

Newest first and ascending by sequence are one query each, strongly consistent; one event by its id is two reads.
Appending is one transaction: the counter moves on from where it was, so that numbers have no gap and no twin.
"""

import random
import time
from collections.abc import Mapping, Sequence
from typing import Any

from apikit.actor import Tenant
from apikit.clock import epoch_ms
from apikit.dynamo.table import ABSENT, Expression, Item, Place, Table, TransactionFailed, get_many, transact
from apikit.errors import Contended
from apikit.records import adapter
from domain.events.model import KEPT_FOR, Draft, Event

# A transaction takes 100 operations (two an event and the counter) and 4 MB.
_EVENTS_A_TRANSACTION = 40
_BYTES_A_TRANSACTION = 3_500_000
_ATTEMPTS = 20
_LONGEST_PAUSE_S = 0.5
_REMEMBERED = 10_000


class EventRepository:
    """The log. It remembers the counters it last saw; a stale one costs one more trip."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._counters: dict[Tenant, int] = {}

    def append(self, tenant: Tenant, drafts: Sequence[Draft]) -> list[Event]:
        """The drafts as stored, in order. In the steady case one transaction per 40. Raises Contended, Unavailable."""
        unique = list({draft.id: draft for draft in drafts}.values())
        stored: dict[str, Event] = {}
        while len(stored) < len(unique):
            waiting = [draft for draft in unique if draft.id not in stored]
            stored.update(self._append_some(tenant, waiting[:_EVENTS_A_TRANSACTION]))
        return [stored[draft.id] for draft in drafts]

    def place(self, tenant: Tenant, sequence: int) -> Place:
        """Where the event with this number stands."""
        return Place(self._table.name, tenant.partition("events"), f"{sequence:020d}")

    def event_of(self, item: Mapping[str, Any]) -> Event:
        """The event of a stored item."""
        form = {name: item[name] for name in ("id", "type", "tenant", "sequence", "created_at", "body")}
        return adapter(Event).validate_python(form)

    def _append_some(self, tenant: Tenant, drafts: list[Draft]) -> dict[str, Event]:
        for attempt in range(_ATTEMPTS):
            last = self._last(tenant)
            events = _cut([draft.numbered(last + n) for n, draft in enumerate(drafts, 1)])
            try:
                transact([self._count(tenant, last, len(events)), *self._puts(events)])
            except TransactionFailed as refusal:
                counter = refusal.items[0]
                self._counters[tenant] = last if counter is None else counter.get("n", 0)
                known = self._known(tenant, refusal.items[2::2])
                if known:
                    return known
            except Contended:
                self._counters.pop(tenant, None)
            else:
                self._counters[tenant] = last + len(events)
                return {event.id: event for event in events}
            # Another shard's publisher writes for the same tenant; full jitter keeps the two apart.
            time.sleep(random.uniform(0, min(0.01 * 2**attempt, _LONGEST_PAUSE_S)))  # noqa: S311 - no secret
        raise Contended("Too many writers number this organization's events.", retry_after_s=1)

    def _last(self, tenant: Tenant) -> int:
        if len(self._counters) > _REMEMBERED:
            self._counters.clear()
        if tenant not in self._counters:
            item = self._table.get(tenant.partition("counters"), "events")
            self._counters[tenant] = item["n"] if item else 0
        return self._counters[tenant]

    def _known(self, tenant: Tenant, markers: Sequence[Item | None]) -> dict[str, Event]:
        """The events that were stored before, by id."""
        places = [self.place(tenant, marker["sequence"]) for marker in markers if marker]
        events = map(self.event_of, get_many(places).values())
        return {event.id: event for event in events}

    def _count(self, tenant: Tenant, last: int, more: int) -> Item:
        unmoved = "n = :last" if last else "attribute_not_exists(pk)"
        values = {":next": last + more, **({":last": last} if last else {})}
        moved = Expression(condition=unmoved, update="SET n = :next", values=values)
        return self._table.update_operation(tenant.partition("counters"), "events", moved)

    def _puts(self, events: list[Event]) -> list[Item]:
        items = [item for event in events for item in (self._item(event), _marker(event))]
        return [self._table.put_operation(item, ABSENT) for item in items]

    def _item(self, event: Event) -> Item:
        place = self.place(event.tenant, event.sequence)
        form = adapter(Event).dump_python(event, mode="json")
        return {"pk": place.pk, "sk": place.sk, "ttl": _ttl(event), **form}


def _marker(event: Event) -> Item:
    return {
        "pk": event.tenant.partition("event-ids"),
        "sk": event.id,
        "sequence": event.sequence,
        "ttl": _ttl(event),
    }


def _ttl(event: Event) -> int:
    return epoch_ms(event.created_at + KEPT_FOR) // 1000


def _cut(events: list[Event]) -> list[Event]:
    """As many of the events as one transaction takes, at least one."""
    size = 0
    for number, event in enumerate(events):
        size += len(event.body.encode()) + 1_000
        if size > _BYTES_A_TRANSACTION and number:
            return events[:number]
    return events
