"""What choices mean against a published menu."""

import pytest

from apikit.errors import InvalidRequest
from apikit.resources.fields import Money
from domain.menu_selections.choices import count_covers, require_choices_on_menu, total_price
from domain.menu_selections.model import Choice
from domain.menus.model import Course, MenuItem, MenuVersion
from tests.builders import NOW


def eur(amount: int) -> Money:
    return Money(amount=amount, currency="EUR")


def a_version(price: Money | None = None, *, supplement: Money | None = None) -> MenuVersion:
    courses = [
        Course(name="Main", items=[MenuItem(name="Sea bass", price=supplement), MenuItem(name="Risotto")]),
        Course(name="Dessert", items=[MenuItem(name="Sorbet")]),
    ]
    return MenuVersion(
        number=1, published_at=NOW, menu_id="mnu_1", name="Dinner", kind="per_person", price=price, courses=courses
    )


BASS, RISOTTO = Choice(course="Main", item="Sea bass", count=60), Choice(course="Main", item="Risotto", count=40)
SORBET = Choice(course="Dessert", item="Sorbet", count=110)


@pytest.mark.parametrize(
    ("choices", "count"), [([], 0), ([BASS], 60), ([BASS, RISOTTO], 100), ([BASS, RISOTTO, SORBET], 110)]
)
def test_the_fullest_course_tells_how_many_are_served(choices: list[Choice], count: int) -> None:
    assert count_covers(choices) == count


@pytest.mark.parametrize(
    ("menu", "choices", "cost"),
    [
        (a_version(), [BASS], None),
        (a_version(eur(8900)), [], None),
        (a_version(eur(8900)), [BASS, RISOTTO], eur(890_000)),
        (a_version(supplement=eur(600)), [BASS, RISOTTO], eur(36_000)),
        (a_version(supplement=eur(600)), [RISOTTO], None),
        (a_version(eur(8900), supplement=eur(600)), [BASS, RISOTTO, SORBET], eur(110 * 8900 + 60 * 600)),
        (a_version(eur(0)), [RISOTTO], eur(0)),
    ],
)
def test_the_total_is_the_menus_price_for_all_and_the_items_own(
    menu: MenuVersion, choices: list[Choice], cost: Money | None
) -> None:
    assert total_price(menu, choices) == cost


def test_the_same_name_in_another_course_is_another_item() -> None:
    with pytest.raises(InvalidRequest) as refusal:
        require_choices_on_menu(a_version(), [Choice(course="Dessert", item="Risotto", count=1), BASS])
    assert [(fault.pointer, fault.code) for fault in refusal.value.errors] == [("/choices/0/item", "not_found")]
