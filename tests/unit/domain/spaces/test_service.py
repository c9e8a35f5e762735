"""What building a combo reads."""

import pytest

from apikit.errors import Conflict, InvalidRequest, NotFound
from apikit.ids import new_id
from apikit.resources.records import Record
from domain.ledgers.free_time import FreeTimeCheck
from domain.spaces.model import Space
from domain.spaces.service import SpaceService
from tests.builders import a_space, a_venue, an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.directory import MemoryDirectory
from tests.fakes.ledger import MemoryLedger
from tests.fakes.store import MemoryStore


def a_service(*records: Record) -> tuple[SpaceService, MemoryDirectory]:
    directory = MemoryDirectory(*records)
    free_time = FreeTimeCheck(MemoryLedger())
    return SpaceService(MemoryStore(Space), FixedClock(), directory, free_time=free_time), directory


class TestCreate:
    def test_of_an_element_reads_its_venue_only(self) -> None:
        venue = a_venue()
        service, directory = a_service(venue)
        actor = an_actor(tenant=venue.tenant)
        space = service.create(actor, {"name": "Ballroom"}, parent_ids={"venue_id": venue.id})
        assert (space.kind, space.venue_id, directory.reads) == ("element", venue.id, 1)

    def test_at_an_archived_venue_is_refused(self) -> None:
        venue = a_venue(status="archived")
        service, _ = a_service(venue)
        with pytest.raises(Conflict):
            service.create(an_actor(tenant=venue.tenant), {"name": "Hall"}, parent_ids={"venue_id": venue.id})

    def test_at_a_venue_that_does_not_exist_is_not_found(self) -> None:
        service, _ = a_service()
        with pytest.raises(NotFound):
            service.create(an_actor(), {"name": "Hall"}, parent_ids={"venue_id": new_id("ven")})


class TestUpdate:
    def test_reads_nothing_when_the_elements_stay(self) -> None:
        venue = a_venue()
        elements = [a_space(venue), a_space(venue)]
        service, directory = a_service(venue, *elements)
        actor, parents = an_actor(tenant=venue.tenant), {"venue_id": venue.id}
        values = {"name": "Whole", "kind": "combo", "element_ids": [each.id for each in elements]}
        combo = service.create(actor, values, parent_ids=parents)
        reads = directory.reads
        service.update(actor, combo.id, {"name": "All"}, preconditions=None, parent_ids=parents)
        assert directory.reads == reads

    def test_refuses_elements_of_another_venue(self) -> None:
        venue = a_venue()
        elements = [a_space(venue), a_space(venue)]
        other_space = a_space(a_venue(venue.tenant))
        service, _ = a_service(venue, *elements, other_space)
        actor, parents = an_actor(tenant=venue.tenant), {"venue_id": venue.id}
        values = {"name": "Whole", "kind": "combo", "element_ids": [each.id for each in elements]}
        combo = service.create(actor, values, parent_ids=parents)
        patch = {"element_ids": [elements[0].id, other_space.id]}
        with pytest.raises(InvalidRequest) as refusal:
            service.update(actor, combo.id, patch, preconditions=None, parent_ids=parents)
        assert [(fault.pointer, fault.code) for fault in refusal.value.errors] == [
            ("/element_ids/1", "invalid_element")
        ]
