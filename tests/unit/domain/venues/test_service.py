"""A venue's status moves along its machine."""

import pytest

from apikit.actor import Tenant
from apikit.errors import IllegalTransition
from apikit.resources.preconditions import Preconditions
from domain.ledgers.upcoming_holders import UpcomingHolders
from domain.venues.model import Venue
from domain.venues.service import VenueService
from domain.weddings.model import Wedding
from tests.builders import an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.directory import MemoryDirectory
from tests.fakes.store import MemoryStore


class NoOrganizations:
    """Knows no organization."""

    def find_own(self, tenant: Tenant) -> None:
        """Return None."""


class TestAct:
    def test_moves_along_the_machine_only(self) -> None:
        weddings = UpcomingHolders(lambda: MemoryStore(Wedding), "venue_id")
        service = VenueService(
            MemoryStore(Venue), FixedClock(), MemoryDirectory(), organizations=NoOrganizations(), weddings=weddings
        )
        actor = an_actor()
        venue = service.create(actor, {"name": "Villa Aurora"})
        assert service.act(actor, venue.id, "archive", preconditions=Preconditions.for_version(1)).status == "archived"
        with pytest.raises(IllegalTransition) as refusal:
            service.act(actor, venue.id, "archive", preconditions=None)
        assert refusal.value.facts == {"allowed": ["active"]}
