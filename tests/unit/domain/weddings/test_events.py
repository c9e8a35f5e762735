"""The public events of weddings."""

from datetime import date
from typing import Any

import pytest

from apikit.ids import new_id
from apikit.resources.records import next_version
from domain.events.event_catalogue import EVENT_TYPES
from domain.weddings.events import wedding_events
from domain.weddings.model import STATUS, Guests, Wedding
from tests.builders import NOW


def a_wedding(**fields: Any) -> Wedding:
    return Wedding(
        **{
            "id": new_id("wed"),
            "organization_id": new_id("org"),
            "livemode": True,
            "created_at": NOW,
            "updated_at": NOW,
            "client_id": new_id("cli"),
            "date": date(2026, 6, 13),
            **fields,
        }
    )


@pytest.mark.parametrize(
    ("status", "types"),
    [
        ("inquiry", ["wedding.created"]),
        ("tentative", ["wedding.created", "wedding.tentative"]),
        ("definite", ["wedding.created", "wedding.definite"]),
    ],
)
def test_a_new_one_says_where_it_entered(status: str, types: list[str]) -> None:
    assert [event.type for event in wedding_events(None, a_wedding(status=status))] == types


@pytest.mark.parametrize(
    ("changes", "types"),
    [
        ({"notes": "x"}, []),
        ({"status": "tentative"}, ["wedding.tentative"]),
        ({"date": date(2026, 6, 14)}, ["wedding.date_changed"]),
        ({"start_at": NOW}, ["wedding.date_changed"]),
        ({"guests": Guests(expected=90)}, ["wedding.guest_count_changed"]),
    ],
)
def test_a_change_says_what_it_is(changes: dict[str, Any], types: list[str]) -> None:
    wedding = a_wedding()
    events = [event.type for event in wedding_events(wedding, next_version(wedding, NOW, changes))]
    assert events == ["wedding.updated", *types]


def test_a_deleted_one_says_so_and_nothing_else() -> None:
    wedding = a_wedding()
    assert [e.type for e in wedding_events(wedding, next_version(wedding, NOW, {"deleted_at": NOW}))] == [
        "wedding.deleted"
    ]


def test_every_move_of_the_machine_is_an_event_of_the_catalogue() -> None:
    for status, targets in STATUS.transitions.items():
        for target in targets:
            wedding = a_wedding(status=status)
            events = wedding_events(wedding, next_version(wedding, NOW, {"status": target}))
            assert [event.type in EVENT_TYPES for event in events] == [True, True], (status, target)
