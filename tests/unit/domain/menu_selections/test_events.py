"""The public events of menu selections."""

from typing import Any

import pytest

from apikit.resources.records import next_version
from domain.menu_selections.events import menu_selection_events
from domain.menu_selections.model import Choice
from tests.builders import NOW, a_menu_selection

MORE_CHOICES = [Choice(course="Main", item="Risotto", count=3)]


@pytest.mark.parametrize(("status", "types"), [("draft", []), ("submitted", ["menu_selection.submitted"])])
def test_a_new_one_says_when_it_is_submitted(status: str, types: list[str]) -> None:
    assert [event.type for event in menu_selection_events(None, a_menu_selection(status=status))] == types


@pytest.mark.parametrize(
    ("status", "changes", "types"),
    [
        ("draft", {"choices": MORE_CHOICES}, []),
        ("draft", {"choices": MORE_CHOICES, "status": "submitted"}, ["menu_selection.submitted"]),
        ("submitted", {"choices": MORE_CHOICES}, ["menu_selection.changed"]),
        ("submitted", {"menu_version": 2}, ["menu_selection.changed"]),
        ("submitted", {"metadata": {"bench": "B"}}, []),
        ("submitted", {"status": "locked"}, ["menu_selection.locked"]),
        (
            "submitted",
            {"status": "locked", "choices": MORE_CHOICES},
            ["menu_selection.changed", "menu_selection.locked"],
        ),
        ("submitted", {"status": "draft"}, []),
        ("submitted", {"deleted_at": NOW}, []),
        ("locked", {"status": "served"}, []),
    ],
)
def test_a_change_says_what_it_is(status: str, changes: dict[str, Any], types: list[str]) -> None:
    selection = a_menu_selection(status=status)
    assert [event.type for event in menu_selection_events(selection, next_version(selection, NOW, changes))] == types
