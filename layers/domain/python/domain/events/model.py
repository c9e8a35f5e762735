"""A public event: its form, before and after it has a number in its organization's sequence. No I/O."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Literal

import orjson
from msgspec import Struct

from apikit import Tenant, ids, rfc3339
from apikit.resources import Record, records
from domain.domain_events import DomainEvent
from domain.log_text import first_that_fits, stub_of, text_of

API_VERSION = "v1"
EVENT_RETENTION = timedelta(days=30)
# Detail of an EventBridge entry; above it the event travels without its data, and consumers read the stored one.
_MAX_DETAIL_BYTES = 200_000
_ACTORS = {"key": "api_key", "usr": "user"}

EventOrder = Literal["sequence", "-sequence", "created_at", "-created_at"]
"""How a list of events is sorted; with a minus, the last one first."""


class EventQuery(Struct, frozen=True):
    """Which events of the log are asked for, and in what order; `patterns` as subscriptions have them, none for all types.

    Only an order by `created_at` can be bounded by `since` and `until`, both included.
    """

    order: EventOrder = "-sequence"
    patterns: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None


class Event(Struct, frozen=True):
    """An event with its number. `body` is its public JSON text, the same bytes wherever it goes."""

    id: str
    type: str
    tenant: Tenant
    sequence: int
    created_at: datetime
    body: str

    @classmethod
    def of(cls, body: str) -> "Event":
        """The event of a public JSON text."""
        form = orjson.loads(body)
        tenant = Tenant(form["organization_id"], "live" if form["livemode"] else "test")
        created_at = datetime.fromisoformat(form["created_at"])
        return cls(form["id"], form["type"], tenant, form["sequence"], created_at, body)

    def notice(self) -> str:
        """The event as the bus carries it: whole, or its envelope with `data` null and `truncated` true."""
        if len(self.body.encode()) <= _MAX_DETAIL_BYTES:
            return self.body
        return text_of({**orjson.loads(self.body), "data": None, "truncated": True})


class EventDraft(Struct, frozen=True):
    """An event that has no number yet. The same change makes the same id again."""

    id: str
    type: str
    tenant: Tenant
    created_at: datetime
    form: records.JsonObject

    @classmethod
    def of(cls, record: Record, cause: records.Cause, fact: DomainEvent) -> "EventDraft":
        """The draft of a fact about a record that a cause has just written."""
        tenant = record.tenant
        place = f"{tenant.organization_id}/{tenant.environment}/{record.id}/{record.version}/{fact.type}"
        event_id = ids.derive_id("evt", created_at=record.updated_at, source=place)
        form = {
            "id": event_id,
            "object": "event",
            "type": fact.type,
            "api_version": API_VERSION,
            "sequence": 0,
            "created_at": rfc3339(record.updated_at),
            "livemode": record.livemode,
            "organization_id": record.organization_id,
            "actor": _actor(cause),
            "request_id": cause.request_id,
            "data": {"object": fact.object, "previous_attributes": fact.previous_attributes},
        }
        return cls(event_id, fact.type, tenant, record.updated_at, form)

    def numbered(self, sequence: int) -> Event:
        """The event at this place in its tenant's sequence."""
        form = {**self.form, "sequence": sequence}
        body = first_that_fits(_shorter_and_shorter(form))
        return Event(self.id, self.type, self.tenant, sequence, self.created_at, body)


def _actor(cause: records.Cause) -> records.JsonObject:
    kind = _ACTORS.get(cause.principal.partition("_")[0], "platform")
    return {"type": kind, "id": cause.principal if kind != "platform" else None}


def _shorter_and_shorter(form: records.JsonObject) -> Iterator[records.JsonObject]:
    """The event; for the rare one that no item can hold, without the earlier values, then with the id alone."""
    yield form
    resource = form["data"]["object"]
    yield {**form, "data": {"object": resource, "previous_attributes": None}, "truncated": True}
    yield {**form, "data": {"object": stub_of(resource), "previous_attributes": None}, "truncated": True}
