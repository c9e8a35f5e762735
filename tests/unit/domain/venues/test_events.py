"""The public events of venues."""

from typing import Any

import pytest

from apikit.resources.records import next_version
from domain.venues.events import venue_events
from tests.builders import NOW, a_venue


def test_a_new_one_is_created() -> None:
    (event,) = venue_events(None, a_venue())
    assert (event.type, event.previous_attributes) == ("venue.created", None)


@pytest.mark.parametrize(
    ("fields", "changes", "types"),
    [
        ({}, {"capacity": 9}, ["venue.updated"]),
        ({}, {"status": "archived"}, ["venue.updated", "venue.archived"]),
        ({"status": "archived"}, {"status": "active"}, ["venue.updated"]),
        ({"status": "archived"}, {"name": "Other"}, ["venue.updated"]),
        ({"deleted_at": NOW}, {"deleted_at": None}, ["venue.updated"]),
    ],
)
def test_a_change_says_what_it_is(fields: dict[str, Any], changes: dict[str, Any], types: list[str]) -> None:
    venue = a_venue(**fields)
    assert [event.type for event in venue_events(venue, next_version(venue, NOW, changes))] == types


def test_a_deletion_is_an_update_that_tells_of_it() -> None:
    venue = a_venue()
    (event,) = venue_events(venue, next_version(venue, NOW, {"deleted_at": NOW}))
    assert (event.type, event.previous_attributes) == ("venue.updated", {"deleted_at": None})
    assert event.object["deleted_at"] == "2026-03-01T09:30:00.000Z"
