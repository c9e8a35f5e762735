"""From a change of a venue to its public events."""

from domain.domain_events import DomainEvent, differs, event
from domain.venues.model import Venue


def venue_events(before: Venue | None, after: Venue) -> list[DomainEvent]:
    """The events of a change; `before` is None for a new venue. A deletion is an update that sets `deleted_at`."""
    if before is None:
        return [event("venue.created", None, after)]
    events = [event("venue.updated", before, after)]
    if differs(before, after, "status") and after.status == "archived":
        events.append(event("venue.archived", before, after))
    return events
