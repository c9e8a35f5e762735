"""The choices of a selection against a published menu: validation, number of covers, and total price. No I/O."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from apikit import errors
from apikit.resources import fields
from domain.menu_selections.model import Choice

if TYPE_CHECKING:
    from domain.menus.model import MenuItem, MenuVersion


def require_choices_on_menu(menu: "MenuVersion", choices: Sequence[Choice]) -> None:
    """Raise InvalidRequest for courses and items that the version does not have, and for duplicate items."""
    if faults := list(_choice_faults(_items_by_course(menu), choices)):
        raise errors.InvalidRequest.from_errors(faults)


def require_choices(choices: Sequence[Choice]) -> None:
    """Raise InvalidRequest without choices: an empty selection cannot be submitted."""
    if not choices:
        raise errors.InvalidRequest.from_errors(
            [errors.FieldError("required", "must have at least one choice to submit", pointer="/choices")]
        )


def count_covers(choices: Sequence[Choice]) -> int:
    """Return the number of guests or tables served: the highest total of any course, since each takes an item of it."""
    count_by_course: Counter[str] = Counter()
    for choice in choices:
        count_by_course[choice.course] += choice.count
    return max(count_by_course.values(), default=0)


def total_price(menu: "MenuVersion", choices: Sequence[Choice]) -> fields.Money | None:
    """Return the menu's price for every cover plus the items' prices; None when nothing has a price. Raises InvalidRequest."""
    items = _items_by_course(menu)
    price_counts = [(menu.price, count_covers(choices))]
    price_counts += [(items[choice.course][choice.item].price, choice.count) for choice in choices]
    lines = [(price, count) for price, count in price_counts if price]
    if not lines or not choices:
        return None
    amount = sum(price.amount * count for price, count in lines)
    if amount > fields.MAX_AMOUNT_MINOR:
        raise errors.InvalidRequest.from_errors(
            [errors.FieldError("too_large", "the total exceeds the maximum amount", pointer="/choices")]
        )
    return fields.Money(amount=amount, currency=lines[0][0].currency)


def _items_by_course(menu: "MenuVersion") -> "dict[str, dict[str, MenuItem]]":
    return {course.name: {item.name: item for item in course.items} for course in menu.courses}


def _choice_faults(items: "dict[str, dict[str, MenuItem]]", choices: Sequence[Choice]) -> Iterator[errors.FieldError]:
    previous_items: set[tuple[str, str]] = set()
    for number, choice in enumerate(choices):
        pointer = f"/choices/{number}"
        if choice.course not in items:
            yield errors.FieldError("not_found", "the menu does not have this course", pointer=f"{pointer}/course")
        elif choice.item not in items[choice.course]:
            yield errors.FieldError("not_found", "the course does not have this item", pointer=f"{pointer}/item")
        elif (choice.course, choice.item) in previous_items:
            yield errors.FieldError("duplicate", "is already chosen", pointer=f"{pointer}/item")
        previous_items.add((choice.course, choice.item))
