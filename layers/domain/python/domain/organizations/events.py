"""From a change of an organization to its public events."""

from domain.domain_events import DomainEvent, differs, event
from domain.organizations.model import Organization


def organization_events(before: Organization | None, after: Organization) -> list[DomainEvent]:
    """The events of a change; `before` is None for a new organization."""
    if before is None:
        return [event("organization.created", None, after)]
    events = [event("organization.updated", before, after)]
    if differs(before, after, "status") and after.status == "suspended":
        events.append(event("organization.suspended", before, after))
    return events
