"""The public events of a change of a developer application."""

from domain.applications.model import Application
from domain.domain_events import DomainEvent, create_event, has_changed


def find_audit_action(old: Application | None, new: Application) -> str | None:
    """Return the action of a change in the audit record if it is not named after the new status."""
    is_activation = old is not None and old.status == "suspended" and new.status == "approved"
    return "application.activated" if is_activation else None


def application_events(old: Application | None, new: Application) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new application."""
    if old is None:
        return [create_event("application.created", None, new)]
    if not has_changed(old, new, "status"):
        return []
    is_activation = old.status == "suspended" and new.status == "approved"
    return [create_event("application.activated" if is_activation else f"application.{new.status}", old, new)]
