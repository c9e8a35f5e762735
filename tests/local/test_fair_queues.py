"""The fair order of a queue's messages."""

from typing import Any

import pytest

from local.fair_queues import fair_order, find_group

NOW = 1_000.0


def message(name: str, *, receive_count: int = 0, visible_at: float = NOW) -> dict[str, Any]:
    return {"group_id": name[0], "name": name, "receive_count": receive_count, "visible_at": visible_at}


def names(*messages: dict[str, Any]) -> list[str]:
    return [each["name"] for each in fair_order(messages, NOW)]


def test_groups_take_turns_in_their_order() -> None:
    assert names(*map(message, ("a1", "a2", "a3", "b1", "c1", "b2"))) == ["a1", "b1", "c1", "a2", "b2", "a3"]


def test_groups_with_messages_in_flight_come_later() -> None:
    in_flight = [message(name, receive_count=1, visible_at=NOW + 30) for name in ("a1", "a2")]
    order = names(*in_flight, *map(message, ("a3", "b1", "b2", "b3")))
    assert [name for name in order if name not in {"a1", "a2"}] == ["b1", "b2", "a3", "b3"]


def test_a_delayed_message_is_not_in_flight() -> None:
    assert names(message("a1", visible_at=NOW + 30), *map(message, ("a2", "b1")))[1:] == ["a2", "b1"]


@pytest.mark.parametrize(
    ("group", "value"),
    [
        ("$.detail.organization_id", "org_1"),
        ("$.source", "wedsync"),
        ("$.detail.missing", None),
        ("$.source.missing", None),
        ("all", "all"),
        (None, None),
    ],
)
def test_an_events_group_is_a_text_or_a_path(group: str | None, value: str | None) -> None:
    payload = '{"source": "wedsync", "detail": {"organization_id": "org_1"}}'
    assert find_group(payload, group) == value
