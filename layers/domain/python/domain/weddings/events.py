"""From a change of a wedding to its public events."""

from domain.domain_events import DomainEvent, differs, event
from domain.weddings.model import Wedding

_OF_STATUS = {"in_progress": "started"}


def wedding_events(before: Wedding | None, after: Wedding) -> list[DomainEvent]:
    """The events of a change; `before` is None for a new wedding."""
    if before is None:
        entered = [] if after.status == "inquiry" else [event(_status_event(after), None, after)]
        return [event("wedding.created", None, after), *entered]
    if after.deleted_at and not before.deleted_at:
        return [event("wedding.deleted", before, after)]
    if after.option_noticed_at and not before.option_noticed_at:
        # The notice is all that changed: it is written alone.
        return [event("wedding.option_expiring", before, after)]
    events = [event("wedding.updated", before, after)]
    if differs(before, after, "status"):
        events.append(event(_status_event(after), before, after))
    if differs(before, after, "date", "start_at", "end_at"):
        events.append(event("wedding.date_changed", before, after))
    if differs(before, after, "guests"):
        events.append(event("wedding.guest_count_changed", before, after))
    if after.guarantee_locked_at and not before.guarantee_locked_at:
        events.append(event("wedding.guarantee_locked", before, after))
    return events


def _status_event(wedding: Wedding) -> str:
    return f"wedding.{_OF_STATUS.get(wedding.status, wedding.status)}"
