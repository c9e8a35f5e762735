"""From a record of the `resources` table's stream to what it tells: the change of a resource, and its slice's public events.

Numbering and sending them is `domain.change_log`'s and `domain.events`'s.
"""

import dataclasses
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct

from apikit.dynamo import from_item
from apikit.resources import Record, records
from domain.api_keys.events import api_key_events
from domain.api_keys.model import ApiKey
from domain.batch.events import batch_events
from domain.batch.model import Batch
from domain.change_log.model import ChangeDraft, ChangeOperation
from domain.clients.events import client_events
from domain.clients.model import Client
from domain.domain_events import DomainEvent, is_bookkeeping
from domain.events.model import EventDraft
from domain.form_submissions.events import form_submission_events
from domain.form_submissions.model import FormSubmission
from domain.forms.events import form_events
from domain.forms.model import Form
from domain.menu_selections.events import menu_selection_events
from domain.menu_selections.model import MenuSelection
from domain.menus.events import menu_events
from domain.menus.model import Menu
from domain.organizations.events import organization_events
from domain.organizations.model import Organization
from domain.quotas.events import quota_alert_events
from domain.quotas.model import QuotaAlert
from domain.spaces.events import space_events
from domain.spaces.model import Space
from domain.venues.events import venue_events
from domain.venues.model import Venue
from domain.webhooks.events import webhook_events
from domain.webhooks.model import Webhook
from domain.weddings.events import wedding_events
from domain.weddings.model import Wedding

_PARTS = 4
_Events = Callable[[Any, Any], list[DomainEvent]]

EVENT_SOURCES: dict[str, tuple[type[Record], _Events]] = {
    "api-keys": (ApiKey, api_key_events),
    "batch": (Batch, batch_events),
    "clients": (Client, client_events),
    "forms": (Form, form_events),
    "menu-selections": (MenuSelection, menu_selection_events),
    "menus": (Menu, menu_events),
    "organizations": (Organization, organization_events),
    "quota-alerts": (QuotaAlert, quota_alert_events),
    "spaces": (Space, space_events),
    "submissions": (FormSubmission, form_submission_events),
    "venues": (Venue, venue_events),
    "webhooks": (Webhook, webhook_events),
    "weddings": (Wedding, wedding_events),
}
"""Record type and events function, by the collection that a partition is named after."""

INTERNAL_COLLECTIONS = frozenset({"quota-alerts"})
"""Collections that only events tell of: nobody can ask for their records."""


class StreamChange(Struct, frozen=True):
    """What one write tells: at most one change of its resource, and the events of its slice, in their order."""

    change: ChangeDraft | None = None
    events: tuple[EventDraft, ...] = ()


class _Write(Struct, frozen=True):
    """One write of a record; `before` is None for a new one."""

    collection: str
    operation: ChangeOperation
    before: Record | None
    after: Record
    cause: records.Cause


def parse_stream_record(stream_record: Mapping[str, Any]) -> StreamChange:
    """What a stream record tells; nothing for items that are no public record, and for writes that left the record as it was.

    A REMOVE says nothing: it is half of a move, or a time to live that ran out.
    """
    write = _write_of(stream_record)
    if write is None or write.before == write.after:
        return StreamChange()
    return StreamChange(_change_of(write), tuple(_events_of(write)))


def _write_of(stream_record: Mapping[str, Any]) -> _Write | None:
    if stream_record["eventName"] == "REMOVE":
        return None
    images = stream_record["dynamodb"]
    collection, is_deleted = _partition(images["Keys"]["pk"]["S"])
    if collection not in EVENT_SOURCES:
        return None
    record_type, _ = EVENT_SOURCES[collection]
    item = from_item(images["NewImage"])
    after, cause = records.load(record_type, records.form_of(item)), records.Cause.parse(item["by"])
    if is_deleted:
        return _Write(collection, "deleted", _earlier(after, deleted_at=None), after, cause)
    if "OldImage" in images:
        before = records.load(record_type, records.form_of(from_item(images["OldImage"])))
        return _Write(collection, "updated", before, after, cause)
    if "gone" in item:
        gone = datetime.fromisoformat(item["gone"])
        return _Write(collection, "restored", _earlier(after, deleted_at=gone), after, cause)
    return _Write(collection, "created", None, after, cause)


def _change_of(write: _Write) -> ChangeDraft | None:
    if write.collection in INTERNAL_COLLECTIONS:
        return None
    return ChangeDraft.of(write.after, write.operation, records.public_form(write.after))


def _events_of(write: _Write) -> list[EventDraft]:
    """The events of a write; none when nothing but the record's bookkeeping moved, as a parent's does with its children."""
    if write.before and is_bookkeeping(write.before, write.after):
        return []
    _, events_of = EVENT_SOURCES[write.collection]
    return [EventDraft.of(write.after, write.cause, fact) for fact in events_of(write.before, write.after)]


def _partition(key: str) -> tuple[str, bool]:
    """The collection of `T#{org}#{env}#{collection}[#deleted]`, and whether its records are deleted ones."""
    parts = key.split("#")
    if len(parts) == _PARTS:
        return parts[-1], False
    is_deleted = len(parts) == _PARTS + 1 and parts[-1] == "deleted"
    return (parts[-2] if is_deleted else ""), is_deleted


def _earlier(after: Record, *, deleted_at: datetime | None) -> Record:
    """The record in front of a move, which changes nothing but when it was deleted."""
    return dataclasses.replace(after, deleted_at=deleted_at, version=after.version - 1)
