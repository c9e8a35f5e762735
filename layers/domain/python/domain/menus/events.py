"""From a change of a menu to its public events."""

from apikit.resources import versions
from domain.domain_events import DomainEvent, event
from domain.menus.model import Menu


def menu_events(old: Menu | None, new: Menu) -> list[DomainEvent]:
    """The events of a change; drafts are nobody's business but their authors'."""
    return [event("menu.published", old, new)] if versions.is_published_by(old, new) else []
