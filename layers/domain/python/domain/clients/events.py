"""From a change of a client to its public events."""

from domain.clients.model import Client
from domain.domain_events import DomainEvent, differs, event


def client_events(before: Client | None, after: Client) -> list[DomainEvent]:
    """The events of a change; `before` is None for a new client."""
    if before is None:
        return [event("client.created", None, after)]
    if after.deleted_at and not before.deleted_at:
        return [event("client.deleted", before, after)]
    events = [event("client.updated", before, after)]
    if differs(before, after, "status"):
        events.append(event("client.status_changed", before, after))
        if after.status == "archived":
            events.append(event("client.archived", before, after))
    return events
