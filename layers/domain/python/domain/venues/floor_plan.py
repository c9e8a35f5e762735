"""A venue's floor plan: one item with the number of its spaces, and of the combos that use each element.

T#{org}#{env}#spaces#plan   venue id   `n`: number of spaces; `{element id}`: number of combos that use the element

Every space that is created or deleted updates the plan in its own transaction. So a venue with spaces cannot be deleted, a combo
has existing elements only, and an element that a combo uses cannot be deleted, even in a race.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from apikit import Tenant, errors
from apikit.dynamo import CompanionWrite, Item, Table, expressions

MAX_SPACES = 500
_SPACE_PREFIX = "spc_"


class FloorPlanChange(Struct, frozen=True):
    """The change of a plan by a write of a space.

    `space_delta` is 1 for a new space, -1 for a deleted one; `element_id` is its ID if it is an element. `claimed_ids` are the
    elements that a combo uses from now on, `released_ids` those that it no longer uses.
    """

    space_delta: int = 0
    element_id: str | None = None
    claimed_ids: Sequence[str] = ()
    released_ids: Sequence[str] = ()


def floor_plan_write(table: Table, tenant: Tenant, venue_id: str, change: FloorPlanChange) -> CompanionWrite:
    """Return the write of the change. Its refusal is Conflict: a full venue, a deleted element in use, a missing element."""
    conditions = list(_conditions(change))
    condition = expressions.all_of(conditions) if conditions else None
    operation = table.update_operation(*_plan_key(tenant, venue_id), _update(change), condition)
    return CompanionWrite(operation, lambda item: _conflict(item, change))


def find_element_ids(table: Table, tenant: Tenant, venue_id: str) -> list[str]:
    """Return the IDs of the venue's spaces that are elements, in order. Every reservation of a space of the venue includes one."""
    item = table.get(*_plan_key(tenant, venue_id)) or {}
    return sorted(name for name in item if name.startswith(_SPACE_PREFIX))


def no_spaces_check(table: Table, tenant: Tenant, venue_id: str) -> CompanionWrite:
    """Return the condition that the venue has no spaces. Its refusal is Conflict."""
    operation = table.check_operation(*_plan_key(tenant, venue_id), expressions.ABSENT | expressions.Eq("n", 0))
    return CompanionWrite(
        operation,
        lambda item: errors.Conflict(
            f"The venue has {_describe_spaces(item['n'])}. Delete them first, or archive the venue."
        ),
    )


def _update(change: FloorPlanChange) -> expressions.Update:
    deltas = {**dict.fromkeys(change.claimed_ids, 1), **dict.fromkeys(change.released_ids, -1)}
    if change.space_delta:
        deltas["n"] = change.space_delta
    if not change.element_id:
        return expressions.Update(add=deltas)
    return (
        expressions.Update(add=deltas, set={change.element_id: 0})
        if change.space_delta > 0
        else expressions.Update(add=deltas, remove=[change.element_id])
    )


def _conditions(change: FloorPlanChange) -> Iterator[expressions.Condition]:
    yield from map(expressions.AttributeExists, change.claimed_ids)
    if change.space_delta > 0:
        yield expressions.AttributeNotExists("n") | expressions.Lt("n", MAX_SPACES)
    elif change.element_id:
        yield expressions.Eq(change.element_id, 0)


def _conflict(item: Item, change: FloorPlanChange) -> errors.Conflict:
    if change.element_id and change.space_delta < 0:
        combos = "A combo uses" if item.get(change.element_id) == 1 else "Combos use"
        return errors.Conflict(f"{combos} this space. Change or delete them first.")
    if any(each not in item for each in change.claimed_ids):
        return errors.Conflict("An element of the combo no longer exists.")
    return errors.Conflict(f"A venue has at most {MAX_SPACES} spaces.")


def _describe_spaces(count: int) -> str:
    return "a space" if count == 1 else f"{count} spaces"


def _plan_key(tenant: Tenant, venue_id: str) -> tuple[str, str]:
    return tenant.partition("spaces#plan"), venue_id
