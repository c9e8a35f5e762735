"""A venue's floor plan: one item that knows how many spaces the venue has, and how many combos are built of each element.

T#{org}#{env}#spaces#plan   venue id   `n`: its spaces; `{element id}`: how many combos claim the element

Every space that comes or goes moves it in the space's own transaction. So a venue with spaces is not deleted, a combo is built of
elements that are there, and an element that a combo claims stays, whoever writes at the same time.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from apikit.actor import Tenant
from apikit.dynamo.satellites import Satellite
from apikit.dynamo.table import Expression, Item, Table
from apikit.errors import Conflict

MOST_SPACES = 500
_VALUES = {":zero": 0, ":one": 1, ":less": -1, ":most": MOST_SPACES}


@dataclass(frozen=True, slots=True)
class Step:
    """What a write changes: a space that comes (1) or goes (-1), its own id if it is an element, what combos claim or let go."""

    spaces: int = 0
    element: str | None = None
    claimed: Sequence[str] = ()
    freed: Sequence[str] = ()


def moved(table: Table, tenant: Tenant, venue_id: str, step: Step) -> Satellite:
    """The plan, moved on. Refuses with Conflict: a full venue, a claimed element that goes, a missing one that is claimed."""
    claimed = {f"#c{n}": each for n, each in enumerate(step.claimed)}
    freed = {f"#f{n}": each for n, each in enumerate(step.freed)}
    update, condition = _update(step, claimed, freed), " AND ".join(_conditions(step, claimed)) or None
    expression = Expression(
        condition=condition,
        update=update,
        names={**claimed, **freed, **({"#own": step.element} if step.element else {})},
        # DynamoDB refuses values that nothing names.
        values={name: value for name, value in _VALUES.items() if name in f"{update} {condition}"},
    )
    return Satellite(table.update_operation(*_place(tenant, venue_id), expression), lambda item: _refused(item, step))


def without_spaces(table: Table, tenant: Tenant, venue_id: str) -> Satellite:
    """The condition that the venue has no spaces. Refuses with Conflict."""
    empty = Expression(condition="attribute_not_exists(pk) OR n = :zero", values={":zero": 0})
    operation = table.check_operation(*_place(tenant, venue_id), empty)
    return Satellite(operation, lambda item: Conflict(f"It has {_some(item['n'])}; delete them first, or archive it."))


def _update(step: Step, claimed: Iterable[str], freed: Iterable[str]) -> str:
    adds = [*(f"{name} :one" for name in claimed), *(f"{name} :less" for name in freed)]
    if step.spaces:
        adds.append("n :one" if step.spaces > 0 else "n :less")
    own = ("SET #own = :zero " if step.spaces > 0 else "REMOVE #own ") if step.element else ""
    return f"{own}ADD {', '.join(adds)}"


def _conditions(step: Step, claimed: Iterable[str]) -> Iterator[str]:
    yield from (f"attribute_exists({name})" for name in claimed)
    if step.spaces > 0:
        yield "(attribute_not_exists(n) OR n < :most)"
    elif step.element:
        yield "#own = :zero"


def _refused(item: Item, step: Step) -> Conflict:
    if step.element and step.spaces < 0:
        combos = "A combo is" if item.get(step.element) == 1 else "Combos are"
        return Conflict(f"{combos} built of it; change or delete them first.")
    if any(each not in item for each in step.claimed):
        return Conflict("One of its elements does not exist any more.")
    return Conflict(f"A venue has at most {MOST_SPACES} spaces.")


def _some(number: int) -> str:
    return "a space" if number == 1 else f"{number} spaces"


def _place(tenant: Tenant, venue_id: str) -> tuple[str, str]:
    return tenant.partition("spaces#plan"), venue_id
