"""The public events of a change of a client."""

from domain.clients.model import Client
from domain.domain_events import DomainEvent, differs, event


def client_events(old: Client | None, new: Client) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new client."""
    if old is None:
        return [event("client.created", None, new)]
    if new.deleted_at and not old.deleted_at:
        return [event("client.deleted", old, new)]
    events = [event("client.updated", old, new)]
    if differs(old, new, "status"):
        events.append(event("client.status_changed", old, new))
        if new.status == "archived":
            events.append(event("client.archived", old, new))
    return events
