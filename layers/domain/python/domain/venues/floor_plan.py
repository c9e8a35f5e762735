"""A venue's floor plan: one item that knows how many spaces the venue has, and how many combos are built of each element.

T#{org}#{env}#spaces#plan   venue id   `n`: its spaces; `{element id}`: how many combos claim the element

Every space that comes or goes moves it in the space's own transaction. So a venue with spaces is not deleted, a combo is built of
elements that are there, and an element that a combo claims stays, whoever writes at the same time.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from apikit import Tenant, errors
from apikit.dynamo import CompanionWrite, Item, Table, expressions

MOST_SPACES = 500


class Step(Struct, frozen=True):
    """What a write changes: a space that comes (1) or goes (-1), its own id if it is an element, what combos claim or let go."""

    spaces: int = 0
    element: str | None = None
    claimed: Sequence[str] = ()
    freed: Sequence[str] = ()


def moved(table: Table, tenant: Tenant, venue_id: str, step: Step) -> CompanionWrite:
    """The plan, moved on. Refuses with Conflict: a full venue, a claimed element that goes, a missing one that is claimed."""
    conditions = list(_conditions(step))
    where = expressions.all_of(conditions) if conditions else None
    operation = table.update_operation(*_place(tenant, venue_id), _update(step), where)
    return CompanionWrite(operation, lambda item: _refused(item, step))


def without_spaces(table: Table, tenant: Tenant, venue_id: str) -> CompanionWrite:
    """The condition that the venue has no spaces. Refuses with Conflict."""
    operation = table.check_operation(*_place(tenant, venue_id), expressions.ABSENT | expressions.Eq("n", 0))
    return CompanionWrite(
        operation,
        lambda item: errors.Conflict(f"The venue has {_some(item['n'])}. Delete them first, or archive the venue."),
    )


def _update(step: Step) -> expressions.Update:
    counted = {**dict.fromkeys(step.claimed, 1), **dict.fromkeys(step.freed, -1)}
    if step.spaces:
        counted["n"] = step.spaces
    if not step.element:
        return expressions.Update(add=counted)
    return (
        expressions.Update(add=counted, set={step.element: 0})
        if step.spaces > 0
        else expressions.Update(add=counted, remove=[step.element])
    )


def _conditions(step: Step) -> Iterator[expressions.Condition]:
    yield from map(expressions.AttributeExists, step.claimed)
    if step.spaces > 0:
        yield expressions.AttributeNotExists("n") | expressions.Lt("n", MOST_SPACES)
    elif step.element:
        yield expressions.Eq(step.element, 0)


def _refused(item: Item, step: Step) -> errors.Conflict:
    if step.element and step.spaces < 0:
        combos = "A combo uses" if item.get(step.element) == 1 else "Combos use"
        return errors.Conflict(f"{combos} this space. Change or delete them first.")
    if any(each not in item for each in step.claimed):
        return errors.Conflict("An element of the combo no longer exists.")
    return errors.Conflict(f"A venue has at most {MOST_SPACES} spaces.")


def _some(number: int) -> str:
    return "a space" if number == 1 else f"{number} spaces"


def _place(tenant: Tenant, venue_id: str) -> tuple[str, str]:
    return tenant.partition("spaces#plan"), venue_id
