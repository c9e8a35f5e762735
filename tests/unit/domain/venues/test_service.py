"""Venues that are archived take nothing new."""

import pytest

from apikit.errors import Conflict, IllegalTransition
from apikit.ids import new_id
from domain.venues.model import Venue
from domain.venues.service import VenueService, require_open_venue
from tests.builders import a_tenant, a_venue, an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.directory import MemoryDirectory
from tests.fakes.store import MemoryStore


class TestAct:
    def test_moves_along_the_machine_only(self) -> None:
        service, actor = VenueService(MemoryStore(Venue), FixedClock()), an_actor()
        venue = service.create(actor, {"name": "Villa Aurora"})
        assert service.act(actor, venue.id, "archive", expecting=1).status == "archived"
        with pytest.raises(IllegalTransition) as refusal:
            service.act(actor, venue.id, "archive", expecting=None)
        assert refusal.value.facts == {"allowed": ["active"]}


class TestRequireOpen:
    def test_refuses_an_archived_one_and_says_where_it_is_named(self) -> None:
        venue = a_venue(status="archived")
        with pytest.raises(Conflict) as refusal:
            require_open_venue(MemoryDirectory(venue), venue.tenant, venue.id)
        assert [(fault.pointer, fault.code) for fault in refusal.value.errors] == [("/venue_id", "archived")]

    def test_lets_an_active_one_and_a_missing_one_pass(self) -> None:
        venue = a_venue()
        directory = MemoryDirectory(venue)
        require_open_venue(directory, venue.tenant, venue.id)
        require_open_venue(directory, a_tenant(), new_id("ven"))
