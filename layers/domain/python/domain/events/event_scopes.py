"""Who may see what is told of a resource: event types and changes by the scope that reads their resource. No I/O.

Events, changes, deliveries, webhooks' subscriptions and the catalogue of event types all ask here.
"""

from collections.abc import Iterable

from apikit import Actor
from domain.events.event_catalogue import EVENT_TYPES, find_object_type

READ_ALL_SCOPE = "*:read"
"""The scope that a subscription to `*` needs: it takes the types that are still to come, too."""

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
    "waitlist": "waitlist",
    "service": "services",
    "staff": "staff",
    "availability": "availability",
    "payment": "payments",
    "payment_schedule": "payments",
    "payment_request": "payments",
    "refund": "refunds",
    "receipt": "payments",
    "webhook": "webhooks",
    "api_key": "api-keys",
    "quota_alert": "usage",
    "report": "reports",
    "batch": "batch",
    "export": "reports",
    "integration": "integrations",
    "sync": "integrations",
    "sync_conflict": "integrations",
}
_OBJECT_OF = {name.partition(".")[0]: find_object_type(name) for name in EVENT_TYPES}


def find_resource_scope(object_type: str) -> str:
    """The scope that reads resources of this type (`client`)."""
    return f"{_COLLECTIONS[object_type]}:read"


def find_event_scope(event_type: str) -> str:
    """The scope that reads the resource of an event type (`client.created`), or of all of a resource's (`client.*`)."""
    object_type = _OBJECT_OF.get(event_type.partition(".")[0])
    # A stored webhook may name a type that no longer exists: whoever may read everything may keep it.
    return find_resource_scope(object_type) if object_type else READ_ALL_SCOPE


def require_event_scopes(actor: Actor, patterns: Iterable[str]) -> None:
    """Raises InsufficientScope, which names what is missing, unless the actor may read all that the patterns select."""
    actor.require_all(READ_ALL_SCOPE if pattern == "*" else find_event_scope(pattern) for pattern in patterns)


def find_readable_types(actor: Actor) -> frozenset[str] | None:
    """The types of resources that the actor may read; None for all of them."""
    if actor.may(READ_ALL_SCOPE):
        return None
    return frozenset(name for name in _COLLECTIONS if actor.may(find_resource_scope(name)))


def find_readable_patterns(actor: Actor) -> tuple[str, ...] | None:
    """Patterns of all event types whose resource the actor may read; None for all of them."""
    readable = find_readable_types(actor)
    if readable is None:
        return None
    return tuple(sorted(f"{prefix}.*" for prefix, name in _OBJECT_OF.items() if name in readable))
