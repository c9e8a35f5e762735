"""The public events of menus."""

from typing import Any

import pytest

from apikit.resources.records import next_version
from domain.menus.events import menu_events
from tests.builders import NOW, a_menu


@pytest.mark.parametrize(
    ("changes", "types"),
    [
        ({"published_version": 3}, ["menu.published"]),
        ({"name": "Winter dinner"}, []),
        ({"deleted_at": NOW}, []),
    ],
)
def test_a_change_says_what_was_published_and_nothing_of_drafts(changes: dict[str, Any], types: list[str]) -> None:
    menu = a_menu(published_version=2)
    assert [event.type for event in menu_events(menu, next_version(menu, NOW, changes))] == types


def test_a_new_one_says_nothing() -> None:
    assert menu_events(None, a_menu()) == []


def test_a_restored_one_is_not_published_again() -> None:
    menu = a_menu(published_version=2, deleted_at=NOW)
    assert menu_events(menu, next_version(menu, NOW, {"deleted_at": None})) == []
