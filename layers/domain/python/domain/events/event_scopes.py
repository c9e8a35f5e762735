"""The scope that is required to read events and changes of each resource type. No I/O.

Used by events, changes, deliveries, subscriptions of webhooks and the catalogue of event types.
"""

from collections.abc import Iterable

from apikit import Actor
from domain.events.event_catalogue import EVENT_TYPES, find_object_type

READ_ALL_SCOPE = "*:read"
"""Scope required to subscribe to `*`, which includes future event types."""

_COLLECTIONS = {
    "organization": "organizations",
    "venue": "venues",
    "space": "spaces",
    "client": "clients",
    "customer": "customers",
    "wedding": "weddings",
    "menu": "menus",
    "menu_selection": "menu-selections",
    "form": "forms",
    "form_submission": "submissions",
    "booking": "bookings",
    "waitlist_entry": "waitlist-entries",
    "service": "services",
    "staff": "staff",
    "availability_change": "availability",
    "payment": "payments",
    "payment_schedule": "payment-schedules",
    "payment_request": "payment-schedules",
    "refund": "refunds",
    "receipt": "payments",
    "webhook": "webhooks",
    "alert": "alerts",
    "application": "applications",
    "api_key": "api-keys",
    "quota_alert": "usage",
    "report": "reports",
    "batch": "batch",
    "export": "reports",
    "integration": "integrations",
    "sync": "integrations",
    "sync_conflict": "integrations",
}
_OBJECT_TYPES = {name.partition(".")[0]: find_object_type(name) for name in EVENT_TYPES}


def find_resource_scope(object_type: str) -> str:
    """Return the scope that reads resources of this type (`client`)."""
    return f"{_COLLECTIONS[object_type]}:read"


def find_event_scope(event_type: str) -> str:
    """Return the scope that reads the resource of an event type (`client.created`) or of a pattern (`client.*`)."""
    object_type = _OBJECT_TYPES.get(event_type.partition(".")[0])
    # A stored webhook may contain a type that does not exist anymore: it requires the scope for everything.
    return find_resource_scope(object_type) if object_type else READ_ALL_SCOPE


def require_event_scopes(actor: Actor, patterns: Iterable[str]) -> None:
    """Require the read scope of every event type that the patterns match. Raises InsufficientScope, which lists the missing scopes."""
    actor.require_all(READ_ALL_SCOPE if pattern == "*" else find_event_scope(pattern) for pattern in patterns)


def find_readable_types(actor: Actor) -> frozenset[str] | None:
    """Return the resource types that the actor may read; None for all types."""
    if actor.may(READ_ALL_SCOPE):
        return None
    return frozenset(name for name in _COLLECTIONS if actor.may(find_resource_scope(name)))


def find_readable_patterns(actor: Actor) -> tuple[str, ...] | None:
    """Return the patterns of the event types that the actor may read; None for all types."""
    readable_types = find_readable_types(actor)
    if readable_types is None:
        return None
    return tuple(sorted(f"{prefix}.*" for prefix, name in _OBJECT_TYPES.items() if name in readable_types))
