"""Changes and events of a record of the DynamoDB stream of the `resources` table: the change of the resource, and its slice's events."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from importlib import import_module
from typing import Any

from msgspec import Struct

from apikit.dynamo import from_item
from apikit.resources import Record, records
from domain.change_log.model import ChangeDraft, ChangeOperation
from domain.domain_events import DomainEvent, is_bookkeeping
from domain.events.model import EventDraft

_KEY_PARTS = 4
_EventsFunction = Callable[[Any, Any], list[DomainEvent]]


class EventSources(Mapping[str, tuple[type[Record], _EventsFunction]]):
    """The record type and the events function of each collection, by the slice and their names.

    A slice is imported with the first change of one of its records: a publisher that starts does not wait for all of them.
    """

    def __init__(self, names: Mapping[str, tuple[str, str, str]]) -> None:
        self._names = names
        self._sources: dict[str, tuple[type[Record], _EventsFunction]] = {}

    def __getitem__(self, collection: str) -> tuple[type[Record], _EventsFunction]:
        """Return the record type and the events function. Raises KeyError."""
        if collection not in self._sources:
            slice_name, record_type, function = self._names[collection]
            model, events = (import_module(f"domain.{slice_name}.{module}") for module in ("model", "events"))
            self._sources[collection] = getattr(model, record_type), getattr(events, function)
        return self._sources[collection]

    def __contains__(self, collection: object) -> bool:
        """Return whether the collection has events, without importing its slice."""
        return collection in self._names

    def __iter__(self) -> Iterator[str]:
        """Yield the collections."""
        return iter(self._names)

    def __len__(self) -> int:
        """Return the number of collections."""
        return len(self._names)


_SOURCE_NAMES = {
    "api-keys": ("api_keys", "ApiKey", "api_key_events"),
    "applications": ("applications", "Application", "application_events"),
    "batch": ("batch", "Batch", "batch_events"),
    "bookings": ("bookings", "Booking", "booking_events"),
    "clients": ("clients", "Client", "client_events"),
    "customers": ("customers", "Customer", "customer_events"),
    "forms": ("forms", "Form", "form_events"),
    "menu-selections": ("menu_selections", "MenuSelection", "menu_selection_events"),
    "menus": ("menus", "Menu", "menu_events"),
    "organizations": ("organizations", "Organization", "organization_events"),
    "payment-schedules": ("payment_schedules", "PaymentSchedule", "payment_schedule_events"),
    "payments": ("payments", "Payment", "payment_events"),
    "quota-alerts": ("quotas", "QuotaAlert", "quota_alert_events"),
    "receipts": ("receipts", "Receipt", "receipt_events"),
    "refunds": ("refunds", "Refund", "refund_events"),
    "services": ("services", "Service", "service_events"),
    "spaces": ("spaces", "Space", "space_events"),
    "staff": ("staff", "StaffMember", "staff_events"),
    "submissions": ("form_submissions", "FormSubmission", "form_submission_events"),
    "venues": ("venues", "Venue", "venue_events"),
    "waitlist-entries": ("waitlist", "WaitlistEntry", "waitlist_entry_events"),
    "webhooks": ("webhooks", "Webhook", "webhook_events"),
    "weddings": ("weddings", "Wedding", "wedding_events"),
}
EVENT_SOURCES = EventSources(_SOURCE_NAMES)
"""Record type and events function by collection, which is part of the partition key."""

INTERNAL_COLLECTIONS = frozenset({"quota-alerts"})
"""Collections with events but without changes: their records have no routes."""


class StreamChange(Struct, frozen=True):
    """The result of one write: at most one change of its resource, and the events of its slice, in their order."""

    change: ChangeDraft | None = None
    events: tuple[EventDraft, ...] = ()


class _RecordWrite(Struct, frozen=True):
    """A write of a record; `old` is None if it was created."""

    collection: str
    operation: ChangeOperation
    old: Record | None
    new: Record
    cause: records.Cause


def parse_stream_record(stream_record: Mapping[str, Any]) -> StreamChange:
    """Return the change and the events of a stream record; none if the item is no public record or the record did not change.

    A REMOVE has none: it is half of a move, or an expired item.
    """
    write = _parse_write(stream_record)
    if write is None or write.old == write.new:
        return StreamChange()
    return StreamChange(_create_change(write), tuple(_create_events(write)))


def _parse_write(stream_record: Mapping[str, Any]) -> _RecordWrite | None:
    if stream_record["eventName"] == "REMOVE":
        return None
    images = stream_record["dynamodb"]
    collection, is_deleted = _parse_partition_key(images["Keys"]["pk"]["S"])
    if collection not in EVENT_SOURCES or (is_deleted and "OldImage" in images):
        # A change of a deleted record is published when the record is restored.
        return None
    record_type, _ = EVENT_SOURCES[collection]
    item = from_item(images["NewImage"])
    new, cause = records.load(record_type, records.form_of(item)), records.Cause.parse(item["by"])
    if is_deleted:
        return _RecordWrite(collection, "deleted", _previous_version(new, deleted_at=None), new, cause)
    if "OldImage" in images:
        old = records.load(record_type, records.form_of(from_item(images["OldImage"])))
        return _RecordWrite(collection, "updated", old, new, cause)
    if "gone" in item:
        deleted_at = datetime.fromisoformat(item["gone"])
        return _RecordWrite(collection, "restored", _previous_version(new, deleted_at=deleted_at), new, cause)
    return _RecordWrite(collection, "created", None, new, cause)


def _create_change(write: _RecordWrite) -> ChangeDraft | None:
    if write.collection in INTERNAL_COLLECTIONS:
        return None
    return ChangeDraft.from_record(write.new, write.operation, records.public_form(write.new))


def _create_events(write: _RecordWrite) -> list[EventDraft]:
    """Return the events of a write; none if only the version changed, as in a parent when its children change."""
    if write.old and is_bookkeeping(write.old, write.new):
        return []
    _, create_domain_events = EVENT_SOURCES[write.collection]
    domain_events = create_domain_events(write.old, write.new)
    return [EventDraft.from_domain_event(write.new, write.cause, each) for each in domain_events]


def _parse_partition_key(key: str) -> tuple[str, bool]:
    """Return the collection of `T#{org}#{env}#{collection}[#deleted]`, and whether its records are deleted."""
    parts = key.split("#")
    if len(parts) == _KEY_PARTS:
        return parts[-1], False
    is_deleted = len(parts) == _KEY_PARTS + 1 and parts[-1] == "deleted"
    return (parts[-2] if is_deleted else ""), is_deleted


def _previous_version(record: Record, *, deleted_at: datetime | None) -> Record:
    """Return the record before it was deleted or restored, which changes nothing else."""
    return dataclasses.replace(record, deleted_at=deleted_at, version=record.version - 1)
