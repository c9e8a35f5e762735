"""The public events of a change of a wedding."""

from domain.domain_events import DomainEvent, create_event, has_changed
from domain.weddings.model import Wedding

_EVENT_BY_STATUS = {"in_progress": "started"}


def wedding_events(old: Wedding | None, new: Wedding) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new wedding."""
    if old is None:
        status_events = [] if new.status == "inquiry" else [create_event(_status_event(new), None, new)]
        return [create_event("wedding.created", None, new), *status_events]
    if new.deleted_at and not old.deleted_at:
        return [create_event("wedding.deleted", old, new)]
    if new.option_noticed_at and not old.option_noticed_at:
        # The notice is the only change: it has a write of its own.
        return [create_event("wedding.option_expiring", old, new)]
    events = [create_event("wedding.updated", old, new)]
    if has_changed(old, new, "status"):
        events.append(create_event(_status_event(new), old, new))
    if has_changed(old, new, "date", "start_at", "end_at"):
        events.append(create_event("wedding.date_changed", old, new))
    if has_changed(old, new, "guests"):
        events.append(create_event("wedding.guest_count_changed", old, new))
    if new.guarantee_locked_at and not old.guarantee_locked_at:
        events.append(create_event("wedding.guarantee_locked", old, new))
    return events


def _status_event(wedding: Wedding) -> str:
    return f"wedding.{_EVENT_BY_STATUS.get(wedding.status, wedding.status)}"
