"""The public event and its draft, which has no sequence number yet. No I/O."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Literal

import orjson
from msgspec import Struct

from apikit import Tenant, ids, rfc3339
from apikit.resources import Record, records
from domain.domain_events import DomainEvent
from domain.log_text import encode_form, encode_within_limit, stub_form

API_VERSION = "v1"
EVENT_RETENTION = timedelta(days=30)
# Maximum detail of an EventBridge entry. Larger events are sent without their data; consumers read the stored event.
_MAX_DETAIL_BYTES = 200_000
_ACTORS = {"key": "api_key", "usr": "user", "oac": "oauth_client"}

EventOrder = Literal["sequence", "-sequence", "created_at", "-created_at"]
"""Sort order of a list of events; `-` is descending."""


class EventQuery(Struct, frozen=True):
    """A query of the event log. `patterns` are those of subscriptions; empty for all types.

    `since` and `until` are inclusive. They and `request_id` require an order by `created_at`.
    """

    order: EventOrder = "-sequence"
    patterns: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    request_id: str | None = None


class EventScan(Struct, frozen=True):
    """The matching events among the next ones by creation time, the number of those, and the position after them; None at the end."""

    events: "list[Event]"
    read: int
    next_position: str | None


class Event(Struct, frozen=True):
    """An event with its sequence number. `body` is its public JSON text, byte-identical everywhere."""

    id: str
    type: str
    tenant: Tenant
    sequence: int
    created_at: datetime
    body: str

    @classmethod
    def from_body(cls, body: str) -> "Event":
        """Return the event of a public JSON text."""
        form = orjson.loads(body)
        tenant = Tenant(form["organization_id"], "live" if form["livemode"] else "test")
        created_at = datetime.fromisoformat(form["created_at"])
        return cls(form["id"], form["type"], tenant, form["sequence"], created_at, body)

    def to_bus_detail(self) -> str:
        """Return the detail of the event bus: the event, or the event with `data` null and `truncated` true if it is too large."""
        if len(self.body.encode()) <= _MAX_DETAIL_BYTES:
            return self.body
        return encode_form({**orjson.loads(self.body), "data": None, "truncated": True})


class EventDraft(Struct, frozen=True):
    """An event without a sequence number. The same change always has the same event ID."""

    id: str
    type: str
    tenant: Tenant
    created_at: datetime
    form: records.JsonObject

    @classmethod
    def from_domain_event(cls, record: Record, cause: records.Cause, domain_event: DomainEvent) -> "EventDraft":
        """Return the draft of a domain event of the record that the cause wrote."""
        tenant = record.tenant
        part = f"/{domain_event.part}" if domain_event.part else ""
        source = f"{tenant.organization_id}/{tenant.environment}/{record.id}/{record.version}/{domain_event.type}{part}"
        event_id = ids.derive_id("evt", created_at=record.updated_at, source=source)
        form = {
            "id": event_id,
            "object": "event",
            "type": domain_event.type,
            "api_version": API_VERSION,
            "sequence": 0,
            "created_at": rfc3339(record.updated_at),
            "livemode": record.livemode,
            "organization_id": record.organization_id,
            "actor": _actor(cause),
            "request_id": cause.request_id,
            "data": {"object": domain_event.object, "previous_attributes": domain_event.previous_attributes},
        }
        return cls(event_id, domain_event.type, tenant, record.updated_at, form)

    def to_event(self, sequence: int) -> Event:
        """Return the event with its number in the tenant's sequence."""
        form = {**self.form, "sequence": sequence}
        body = encode_within_limit(_truncated_forms(form))
        return Event(self.id, self.type, self.tenant, sequence, self.created_at, body)


def _actor(cause: records.Cause) -> records.JsonObject:
    actor_type = _ACTORS.get(cause.principal.partition("_")[0], "platform")
    return {"type": actor_type, "id": cause.principal if actor_type != "platform" else None}


def _truncated_forms(form: records.JsonObject) -> Iterator[records.JsonObject]:
    """Yield the event, then the event without previous values, then with the ID only, for events that exceed the size of an item."""
    yield form
    resource = form["data"]["object"]
    yield {**form, "data": {"object": resource, "previous_attributes": None}, "truncated": True}
    yield {**form, "data": {"object": stub_form(resource), "previous_attributes": None}, "truncated": True}
