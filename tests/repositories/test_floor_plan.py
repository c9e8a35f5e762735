"""Venues and spaces in DynamoDB: what their shared floor plan lets nobody do, whatever was read before."""

from dataclasses import replace
from typing import Any

import pytest

from apikit.dynamo.table import Table
from apikit.errors import Conflict, NotFound, StaleVersion
from apikit.ids import new_id
from apikit.resources.lists import PageRequest
from apikit.resources.records import next_version
from domain.spaces.model import Space
from domain.spaces.repository import SpaceRepository
from domain.venues.model import Holiday, Venue
from domain.venues.repository import VenueRepository
from tests.builders import CAUSE, NOW, a_space, a_venue
from tests.counting import counted_calls
from tests.storage import put_item


@pytest.fixture
def venue(venues: VenueRepository) -> Venue:
    """A stored venue."""
    venue = a_venue()
    venues.add(venue, CAUSE)
    return venue


@pytest.fixture
def venues(aws: None) -> VenueRepository:
    """The store of venues."""
    return VenueRepository(Table("resources"))


@pytest.fixture
def spaces(aws: None) -> SpaceRepository:
    """The store of spaces."""
    return SpaceRepository(Table("resources"))


def mark_deleted(space: Space) -> Space:
    return next_version(space, NOW, {"deleted_at": NOW})


def a_combo(venue: Venue, *elements: Space) -> Space:
    return a_space(venue, kind="combo", element_ids=[each.id for each in elements])


class TestElement:
    def test_that_went_since_it_was_read_is_not_built_with(self, venue: Venue, spaces: SpaceRepository) -> None:
        first, second = a_space(venue), a_space(venue)
        for each in (first, second):
            spaces.add(each, CAUSE)
        spaces.remove(mark_deleted(first), CAUSE, old=first)
        with pytest.raises(Conflict) as refusal:
            spaces.add(a_combo(venue, first, second), CAUSE)
        assert refusal.value.detail == "An element of the combo no longer exists."

    def test_that_was_claimed_since_it_was_read_is_not_removed(self, venue: Venue, spaces: SpaceRepository) -> None:
        elements = [a_space(venue) for _ in range(3)]
        for each in elements:
            spaces.add(each, CAUSE)
        combo = a_combo(venue, *elements[:2])
        spaces.add(combo, CAUSE)
        new_version = next_version(combo, NOW, {"element_ids": [each.id for each in elements[1:]]})
        spaces.save(new_version, CAUSE, old=combo)
        with pytest.raises(Conflict):
            spaces.remove(mark_deleted(elements[2]), CAUSE, old=elements[2])
        spaces.remove(mark_deleted(elements[0]), CAUSE, old=elements[0])
        spaces.remove(mark_deleted(new_version), CAUSE, old=new_version)
        spaces.remove(mark_deleted(elements[2]), CAUSE, old=elements[2])

    def test_that_combos_share_stays_until_the_last_is_gone(self, venue: Venue, spaces: SpaceRepository) -> None:
        space, first, second = (a_space(venue) for _ in range(3))
        combos = [a_combo(venue, space, first), a_combo(venue, space, second)]
        for each in (space, first, second, *combos):
            spaces.add(each, CAUSE)
        for combo in combos:
            with pytest.raises(Conflict):
                spaces.remove(mark_deleted(space), CAUSE, old=space)
            spaces.remove(mark_deleted(combo), CAUSE, old=combo)
        spaces.remove(mark_deleted(space), CAUSE, old=space)

    def test_at_a_version_that_is_gone_is_stale_and_not_in_use(self, venue: Venue, spaces: SpaceRepository) -> None:
        space = a_space(venue)
        spaces.add(space, CAUSE)
        spaces.save(next_version(space, NOW, {"capacity": 9}), CAUSE, old=space)
        with pytest.raises(StaleVersion):
            spaces.remove(mark_deleted(space), CAUSE, old=space)


class TestVenue:
    def test_that_got_a_space_since_it_was_read_is_not_removed(
        self, venue: Venue, venues: VenueRepository, spaces: SpaceRepository
    ) -> None:
        space = a_space(venue)
        spaces.add(space, CAUSE)
        deletion = next_version(venue, NOW, {"deleted_at": NOW})
        with pytest.raises(StaleVersion):
            venues.remove(deletion, CAUSE, old=venue)
        current = venues.get(venue.tenant, venue.id)
        with pytest.raises(Conflict) as refusal:
            venues.remove(replace(deletion, version=current.version + 1), CAUSE, old=current)
        assert refusal.value.detail == "The venue has a space. Delete them first, or archive the venue."

    def test_that_is_gone_takes_no_space(self, venue: Venue, venues: VenueRepository, spaces: SpaceRepository) -> None:
        venues.remove(next_version(venue, NOW, {"deleted_at": NOW}), CAUSE, old=venue)
        with pytest.raises(NotFound):
            spaces.add(a_space(venue), CAUSE)
        assert list(spaces.page(venue.tenant, PageRequest()).data) == []

    def test_that_is_full_takes_no_more(self, venue: Venue, spaces: SpaceRepository) -> None:
        put_item("resources", {"pk": venue.tenant.partition("spaces#plan"), "sk": venue.id, "n": 499})
        spaces.add(a_space(venue), CAUSE)
        with pytest.raises(Conflict) as refusal:
            spaces.add(a_space(venue), CAUSE)
        assert refusal.value.detail == "A venue has at most 500 spaces."


class TestCost:
    def test_a_space_that_only_changes_leaves_the_plan_alone(self, venue: Venue, spaces: SpaceRepository) -> None:
        space = a_space(venue)
        with counted_calls() as calls:
            spaces.add(space, CAUSE)
        assert calls.by_operation == {"TransactWriteItems": 1}
        assert spaces.companion_writes(space, next_version(space, NOW, {"name": "Hall"}), CAUSE) == []
        assert len(spaces.companion_writes(None, space, CAUSE)) == 1


class TestHours:
    """A change of a venue's hours is written to the ledgers of its elements."""

    def test_reach_every_element(self, venue: Venue, venues: VenueRepository, spaces: SpaceRepository) -> None:
        elements = [a_space(venue) for _ in range(2)]
        for each in (*elements, a_combo(venue, *elements)):
            spaces.add(each, CAUSE)
        stored_venue = venues.get(venue.tenant, venue.id)
        new = next_version(stored_venue, NOW, {"holidays": [Holiday(date=NOW.date())]})
        with counted_calls() as calls:
            venues.save(new, CAUSE, old=stored_venue)
        assert calls.by_operation == {"GetItem": 1, "TransactWriteItems": 1}
        heads = [Table("resources").get(venue.tenant.partition(f"ledger#{each.id}"), "head") or {} for each in elements]
        assert [head["host"] for head in heads] == [new.version] * 2

    def test_of_other_changes_stay(self, venue: Venue, venues: VenueRepository, spaces: SpaceRepository) -> None:
        spaces.add(a_space(venue), CAUSE)
        stored_venue = venues.get(venue.tenant, venue.id)
        assert not venues.companion_writes(stored_venue, next_version(stored_venue, NOW, {"name": "Villa"}), CAUSE)

    def test_of_more_elements_than_a_transaction_has_room_for_are_written(
        self, venue: Venue, venues: VenueRepository
    ) -> None:
        plan: dict[str, Any] = {new_id("spc"): 0 for _ in range(120)}
        put_item("resources", {"pk": venue.tenant.partition("spaces#plan"), "sk": venue.id, "n": 120, **plan})
        new = next_version(venue, NOW, {"status": "archived"})
        venues.save(new, CAUSE, old=venue)
        assert venues.get(venue.tenant, venue.id) == new
