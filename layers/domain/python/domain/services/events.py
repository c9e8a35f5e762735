"""The public events of a change of a service."""

from domain.domain_events import DomainEvent, create_event
from domain.services.model import Service


def service_events(old: Service | None, new: Service) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new service."""
    if old is None:
        return [create_event("service.created", None, new)]
    if new.deleted_at and not old.deleted_at:
        return [create_event("service.deleted", old, new)]
    return [create_event("service.updated", old, new)]
