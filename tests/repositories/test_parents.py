"""A parent moves with its children, and its time never goes back, whatever their clocks say."""

from datetime import timedelta

import pytest

from apikit.clock import SystemClock
from apikit.dynamo.table import Table
from domain.spaces.wiring import space_service
from domain.venues.repository import VenueRepository
from tests.builders import CAUSE, a_venue, an_actor


@pytest.mark.parametrize(("minutes", "is_later"), [(-5, False), (5, True)])
def test_a_child_moves_its_parents_version_and_its_time_forward_only(aws: None, minutes: int, is_later: bool) -> None:  # noqa: FBT001
    store, now = VenueRepository(Table("resources")), SystemClock().now()
    venue = a_venue(updated_at=now + timedelta(minutes=minutes))
    store.add(venue, CAUSE)
    actor, parents = an_actor(tenant=venue.tenant), {"venue_id": venue.id}
    space = space_service().create(actor, {"name": "Hall"}, parent_ids=parents)
    new_version = store.get(venue.tenant, venue.id)
    assert (new_version.version, new_version.updated_at) == (2, venue.updated_at if is_later else space.updated_at)
    space_service().remove(actor, space.id, preconditions=None, parent_ids=parents)
    assert store.get(venue.tenant, venue.id).version == 3
