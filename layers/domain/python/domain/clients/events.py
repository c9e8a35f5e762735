"""The public events of a change of a client."""

from domain.clients.model import Client
from domain.domain_events import DomainEvent, create_event, has_changed


def client_events(old: Client | None, new: Client) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new client."""
    if old is None:
        return [create_event("client.created", None, new)]
    if new.deleted_at and not old.deleted_at:
        return [create_event("client.deleted", old, new)]
    events = [create_event("client.updated", old, new)]
    if has_changed(old, new, "status"):
        events.append(create_event("client.status_changed", old, new))
        if new.status == "archived":
            events.append(create_event("client.archived", old, new))
    return events
