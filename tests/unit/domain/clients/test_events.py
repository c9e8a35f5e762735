"""The public events of clients."""

from typing import Any

import pytest

from apikit.resources.records import next_version
from domain.clients.events import client_events
from tests.builders import NOW, a_client


def test_a_new_one_is_created() -> None:
    (event,) = client_events(None, a_client())
    assert (event.type, event.previous_attributes) == ("client.created", None)


@pytest.mark.parametrize(
    ("changes", "types"),
    [
        ({"notes": "x"}, ["client.updated"]),
        ({"status": "active"}, ["client.updated", "client.status_changed"]),
        ({"status": "archived"}, ["client.updated", "client.status_changed", "client.archived"]),
        ({"deleted_at": NOW}, ["client.deleted"]),
    ],
)
def test_a_change_says_what_it_is(changes: dict[str, Any], types: list[str]) -> None:
    client = a_client()
    assert [event.type for event in client_events(client, next_version(client, NOW, changes))] == types


def test_a_changed_one_tells_what_it_was_and_is() -> None:
    client = a_client(tags=["a"])
    (event,) = client_events(client, next_version(client, NOW, {"tags": ["b"], "notes": "x"}))
    assert event.previous_attributes == {"notes": None, "tags": ["a"]}
    assert (event.object["object"], event.object["tags"], event.object["version"]) == ("client", ["b"], 2)
    assert "deleted_at" not in event.object
