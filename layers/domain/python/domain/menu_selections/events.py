"""From a change of a menu selection to its public events."""

from domain.domain_events import DomainEvent, differs, event
from domain.menu_selections.model import MenuSelection

_TOLD = frozenset({"submitted", "locked"})


def menu_selection_events(old: MenuSelection | None, new: MenuSelection) -> list[DomainEvent]:
    """The events of a change; `old` is None for a new selection. Drafts are nobody's business but their authors'."""
    events = []
    if old and old.status == "submitted" and differs(old, new, "menu_id", "menu_version", "choices"):
        events.append(event("menu_selection.changed", old, new))
    if new.status in _TOLD and (old is None or old.status != new.status):
        events.append(event(f"menu_selection.{new.status}", old, new))
    return events
