"""From a change of a menu selection to its public events."""

from domain.domain_events import DomainEvent, differs, event
from domain.menu_selections.model import MenuSelection

_TOLD = frozenset({"submitted", "locked"})


def menu_selection_events(before: MenuSelection | None, after: MenuSelection) -> list[DomainEvent]:
    """The events of a change; `before` is None for a new selection. Drafts are nobody's business but their authors'."""
    events = []
    if before and before.status == "submitted" and differs(before, after, "menu_id", "menu_version", "choices"):
        events.append(event("menu_selection.changed", before, after))
    if after.status in _TOLD and (before is None or before.status != after.status):
        events.append(event(f"menu_selection.{after.status}", before, after))
    return events
