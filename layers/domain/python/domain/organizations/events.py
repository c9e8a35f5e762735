"""From a change of an organization to its public events."""

from apikit.records import Record
from domain.domain_events import DomainEvent, differs, event
from domain.organizations.model import Organization


def organization_events(before: Record | None, after: Record) -> list[DomainEvent]:
    """The events of a change; `before` is None for a new organization."""
    assert isinstance(after, Organization)
    if not isinstance(before, Organization):
        return [event("organization.created", None, after)]
    events = [event("organization.updated", before, after)]
    if differs(before, after, "status") and after.status == "suspended":
        events.append(event("organization.suspended", before, after))
    return events
