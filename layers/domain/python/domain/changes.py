"""From a record of the `resources` table's stream to its slice's public events. Numbering and sending them is `domain.events`'s."""

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

from apikit.dynamo.values import from_item
from apikit.records import Cause, Record, load
from domain.api_keys.events import api_key_events
from domain.api_keys.model import ApiKey
from domain.clients.events import client_events
from domain.clients.model import Client
from domain.domain_events import DomainEvent
from domain.events.model import Draft
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

SLICES: dict[str, tuple[type[Record], _Events]] = {
    "api-keys": (ApiKey, api_key_events),
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


def drafts_of(stream_record: Mapping[str, Any]) -> list[Draft]:
    """The events of one write, in the order of its slice; none for items that are no public record.

    A REMOVE says nothing: it is half of a move, or a time to live that ran out.
    """
    if stream_record["eventName"] == "REMOVE":
        return []
    images = stream_record["dynamodb"]
    collection, deleted = _partition(images["Keys"]["pk"]["S"])
    if collection not in SLICES:
        return []
    record_type, events_of = SLICES[collection]
    item = from_item(images["NewImage"])
    after = load(record_type, item["doc"])
    before = _deleted_now(after) if deleted else _before(record_type, images)
    cause = Cause(**item["by"])
    return [Draft.of(after, cause, fact) for fact in events_of(before, after)]


def _partition(key: str) -> tuple[str, bool]:
    """The collection of `T#{org}#{env}#{collection}[#deleted]`, and whether its records are deleted ones."""
    parts = key.split("#")
    if len(parts) == _PARTS:
        return parts[-1], False
    is_deleted = len(parts) == _PARTS + 1 and parts[-1] == "deleted"
    return (parts[-2] if is_deleted else ""), is_deleted


def _deleted_now(after: Record) -> Record:
    return dataclasses.replace(after, deleted_at=None, version=after.version - 1)


def _before(record_type: type[Record], images: Mapping[str, Any]) -> Record | None:
    if "OldImage" not in images:
        return None
    return load(record_type, from_item(images["OldImage"])["doc"])
