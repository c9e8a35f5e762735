"""From a change of a space to its public events."""

from domain.domain_events import DomainEvent, event
from domain.spaces.model import Space


def space_events(old: Space | None, new: Space) -> list[DomainEvent]:
    """The events of a change; `old` is None for a new space. A deletion is an update that sets `deleted_at`.

    A space goes out of service when a block is entered, and returns when one is taken away, if that is not over by then.
    """
    events = [event("space.updated" if old else "space.created", old, new)]
    if old and _blocked(old, new) - _blocked(new, new):
        events.append(event("space.returned_to_service", old, new))
    if _blocked(new, new) - (_blocked(old, new) if old else set()):
        events.append(event("space.out_of_service", old, new))
    return events


def _blocked(space: Space, new: Space) -> set[str]:
    """The blocks that are not over when the change was made."""
    return {block.id for block in space.blocks if block.end_at > new.updated_at}
