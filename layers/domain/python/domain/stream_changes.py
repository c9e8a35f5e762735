"""Changes and events of a record of the DynamoDB stream of the `resources` table: the change of the resource, and its slice's events."""

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
from domain.bookings.events import booking_events
from domain.bookings.model import Booking
from domain.change_log.model import ChangeDraft, ChangeOperation
from domain.clients.events import client_events
from domain.clients.model import Client
from domain.customers.events import customer_events
from domain.customers.model import Customer
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
from domain.payment_schedules.events import payment_schedule_events
from domain.payment_schedules.model import PaymentSchedule
from domain.payments.events import payment_events
from domain.payments.model import Payment
from domain.quotas.events import quota_alert_events
from domain.quotas.model import QuotaAlert
from domain.receipts.events import receipt_events
from domain.receipts.model import Receipt
from domain.refunds.events import refund_events
from domain.refunds.model import Refund
from domain.services.events import service_events
from domain.services.model import Service
from domain.spaces.events import space_events
from domain.spaces.model import Space
from domain.staff.events import staff_events
from domain.staff.model import StaffMember
from domain.venues.events import venue_events
from domain.venues.model import Venue
from domain.waitlist.events import waitlist_entry_events
from domain.waitlist.model import WaitlistEntry
from domain.webhooks.events import webhook_events
from domain.webhooks.model import Webhook
from domain.weddings.events import wedding_events
from domain.weddings.model import Wedding

_KEY_PARTS = 4
_EventsFunction = Callable[[Any, Any], list[DomainEvent]]

EVENT_SOURCES: dict[str, tuple[type[Record], _EventsFunction]] = {
    "api-keys": (ApiKey, api_key_events),
    "batch": (Batch, batch_events),
    "bookings": (Booking, booking_events),
    "clients": (Client, client_events),
    "customers": (Customer, customer_events),
    "forms": (Form, form_events),
    "menu-selections": (MenuSelection, menu_selection_events),
    "menus": (Menu, menu_events),
    "organizations": (Organization, organization_events),
    "payment-schedules": (PaymentSchedule, payment_schedule_events),
    "payments": (Payment, payment_events),
    "quota-alerts": (QuotaAlert, quota_alert_events),
    "receipts": (Receipt, receipt_events),
    "refunds": (Refund, refund_events),
    "services": (Service, service_events),
    "spaces": (Space, space_events),
    "staff": (StaffMember, staff_events),
    "submissions": (FormSubmission, form_submission_events),
    "venues": (Venue, venue_events),
    "waitlist-entries": (WaitlistEntry, waitlist_entry_events),
    "webhooks": (Webhook, webhook_events),
    "weddings": (Wedding, wedding_events),
}
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
