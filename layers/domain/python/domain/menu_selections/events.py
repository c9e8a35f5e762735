"""The public events of a change of a menu selection."""

from domain.domain_events import DomainEvent, create_event, has_changed
from domain.menu_selections.model import MenuSelection

_EVENT_STATUSES = frozenset({"submitted", "locked"})


def menu_selection_events(old: MenuSelection | None, new: MenuSelection) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new selection. Drafts have no events."""
    events = []
    if old and old.status == "submitted" and has_changed(old, new, "menu_id", "menu_version", "choices"):
        events.append(create_event("menu_selection.changed", old, new))
    if new.status in _EVENT_STATUSES and (old is None or old.status != new.status):
        events.append(create_event(f"menu_selection.{new.status}", old, new))
    return events
