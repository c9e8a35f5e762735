"""Derives public events from changes of organizations."""

from domain.domain_events import DomainEvent, create_event, has_changed
from domain.organizations.model import Organization


def organization_events(old: Organization | None, new: Organization) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new organization."""
    if old is None:
        return [create_event("organization.created", None, new)]
    events = [create_event("organization.updated", old, new)]
    if has_changed(old, new, "status") and new.status == "suspended":
        events.append(create_event("organization.suspended", old, new))
    return events
