"""The public events of a change of a space."""

from domain.domain_events import DomainEvent, create_event
from domain.spaces.model import Space


def space_events(old: Space | None, new: Space) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new space. A deletion is an update that sets `deleted_at`.

    A space goes out of service when a block is added, and returns when one is removed, if the block has not ended by then.
    """
    events = [create_event("space.updated" if old else "space.created", old, new)]
    if old and _unfinished_block_ids(old, new) - _unfinished_block_ids(new, new):
        events.append(create_event("space.returned_to_service", old, new))
    if _unfinished_block_ids(new, new) - (_unfinished_block_ids(old, new) if old else set()):
        events.append(create_event("space.out_of_service", old, new))
    return events


def _unfinished_block_ids(space: Space, new: Space) -> set[str]:
    """Return the IDs of the blocks that had not ended when the change was made."""
    return {block.id for block in space.blocks if block.end_at > new.updated_at}
