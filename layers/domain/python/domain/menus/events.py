"""The public events of a change of a menu."""

from apikit.resources import versions
from domain.domain_events import DomainEvent, create_event
from domain.menus.model import Menu


def menu_events(old: Menu | None, new: Menu) -> list[DomainEvent]:
    """Return the events of a change; changes of a draft have none."""
    return [create_event("menu.published", old, new)] if versions.is_published_by(old, new) else []
