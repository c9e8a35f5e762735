"""The public events of a change of a waitlist entry."""

from domain.domain_events import DomainEvent, create_event, has_changed
from domain.waitlist.model import WaitlistEntry

_BY_STATUS = {"offered": "waitlist.slot_offered", "converted": "waitlist.entry_converted"}


def waitlist_entry_events(old: WaitlistEntry | None, new: WaitlistEntry) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new waitlist entry. Other changes are in the change feed only."""
    if old is None:
        return [create_event("waitlist.entry_created", None, new)]
    if new.status in _BY_STATUS and has_changed(old, new, "status"):
        return [create_event(_BY_STATUS[new.status], old, new)]
    return []
