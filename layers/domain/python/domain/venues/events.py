"""The public events of a change of a venue."""

from domain.domain_events import DomainEvent, create_event, has_changed
from domain.venues.model import Venue


def venue_events(old: Venue | None, new: Venue) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new venue. A deletion is an update that sets `deleted_at`."""
    if old is None:
        return [create_event("venue.created", None, new)]
    events = [create_event("venue.updated", old, new)]
    if has_changed(old, new, "status") and new.status == "archived":
        events.append(create_event("venue.archived", old, new))
    return events
