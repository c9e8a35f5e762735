"""What choices mean against a published menu: whether they fit, for how many they are, and what they cost. No I/O."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from apikit import errors
from apikit.resources import fields
from domain.menu_selections.model import Choice

if TYPE_CHECKING:
    from domain.menus.model import MenuItem, MenuVersion

# The most that an amount of money holds (`apikit.resources.fields.Money`).
_MOST_AMOUNT = 10**13


def require_offered(menu: "MenuVersion", choices: Sequence[Choice]) -> None:
    """Raises InvalidRequest for courses and items that the version does not have, and for items chosen twice."""
    if faults := list(_faults(_offered(menu), choices)):
        raise errors.InvalidRequest.from_errors(faults)


def require_some(choices: Sequence[Choice]) -> None:
    """Raises InvalidRequest when nothing is chosen: an empty selection is not submitted."""
    if not choices:
        raise errors.InvalidRequest.from_errors(
            [errors.FieldError("required", "must have at least one choice to submit", pointer="/choices")]
        )


def covers(choices: Sequence[Choice]) -> int:
    """How many are served: each takes one item of a course at least, so the fullest course tells."""
    served: Counter[str] = Counter()
    for choice in choices:
        served[choice.course] += choice.count
    return max(served.values(), default=0)


def total(menu: "MenuVersion", choices: Sequence[Choice]) -> fields.Money | None:
    """The menu's price for every cover and the items' own; None when none of it has a price. Raises InvalidRequest."""
    offered = _offered(menu)
    priced = [(menu.price, covers(choices))]
    priced += [(offered[choice.course][choice.item].price, choice.count) for choice in choices]
    known = [(price, count) for price, count in priced if price]
    if not known or not choices:
        return None
    amount = sum(price.amount * count for price, count in known)
    if amount > _MOST_AMOUNT:
        raise errors.InvalidRequest.from_errors(
            [errors.FieldError("too_large", "the total exceeds the maximum amount", pointer="/choices")]
        )
    return fields.Money(amount=amount, currency=known[0][0].currency)


def _offered(menu: "MenuVersion") -> "dict[str, dict[str, MenuItem]]":
    return {course.name: {item.name: item for item in course.items} for course in menu.courses}


def _faults(offered: "dict[str, dict[str, MenuItem]]", choices: Sequence[Choice]) -> Iterator[errors.FieldError]:
    seen: set[tuple[str, str]] = set()
    for number, choice in enumerate(choices):
        place = f"/choices/{number}"
        if choice.course not in offered:
            yield errors.FieldError("not_found", "the menu does not have this course", pointer=f"{place}/course")
        elif choice.item not in offered[choice.course]:
            yield errors.FieldError("not_found", "the course does not have this item", pointer=f"{place}/item")
        elif (choice.course, choice.item) in seen:
            yield errors.FieldError("duplicate", "is already chosen", pointer=f"{place}/item")
        seen.add((choice.course, choice.item))
