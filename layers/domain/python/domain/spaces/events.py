"""From a change of a space to its public events."""

from domain.domain_events import DomainEvent, event
from domain.spaces.model import Space


def space_events(before: Space | None, after: Space) -> list[DomainEvent]:
    """The events of a change; `before` is None for a new space. A deletion is an update that sets `deleted_at`.

    A space goes out of service when a block is entered, and returns when one is taken away, if that is not over by then.
    """
    events = [event("space.updated" if before else "space.created", before, after)]
    if before and _blocked(before, after) - _blocked(after, after):
        events.append(event("space.returned_to_service", before, after))
    if _blocked(after, after) - (_blocked(before, after) if before else set()):
        events.append(event("space.out_of_service", before, after))
    return events


def _blocked(space: Space, after: Space) -> set[str]:
    """The blocks that are not over when the change was made."""
    return {block.id for block in space.blocks if block.end_at > after.updated_at}
