"""A venue's status moves along its machine."""

import pytest

from apikit.errors import IllegalTransition
from apikit.resources.preconditions import Preconditions
from domain.venues.model import Venue
from domain.venues.service import VenueService
from tests.builders import an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.store import MemoryStore


class TestAct:
    def test_moves_along_the_machine_only(self) -> None:
        service, actor = VenueService(MemoryStore(Venue), FixedClock()), an_actor()
        venue = service.create(actor, {"name": "Villa Aurora"})
        assert service.act(actor, venue.id, "archive", preconditions=Preconditions.for_version(1)).status == "archived"
        with pytest.raises(IllegalTransition) as refusal:
            service.act(actor, venue.id, "archive", preconditions=None)
        assert refusal.value.facts == {"allowed": ["active"]}
