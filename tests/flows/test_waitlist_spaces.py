"""Offers of freed spaces: combined ones, their elements, and blocks that are removed."""

from typing import Any

import pytest

from tests.bookings import Spa, a_spa, next_week
from tests.flows.pipeline import Pipeline
from tests.freed_times import offer_freed_times
from tests.gateway import Caller
from tests.waitlist import an_entry, stored_entry


class Rooms:
    """A venue with two elements and a space that combines them, and services that take place there."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self.venue_path = f"/v1/venues/{self._create('/v1/venues', name='Villa Aurora')['id']}"
        self.first, self.second = (self.space(name=name)["id"] for name in ("First", "Second"))
        self.both = self.space(name="Both", kind="combo", element_ids=[self.first, self.second])["id"]

    def space(self, **fields: Any) -> dict[str, Any]:
        return self._create(f"{self.venue_path}/spaces", **fields)

    def spa(self, space_id: str) -> Spa:
        return a_spa(self._caller, staff=0, space_ids=[space_id])

    def _create(self, path: str, **body: Any) -> dict[str, Any]:
        answer = self._caller.call("POST", path, json=body)
        assert answer.status == 201, answer
        record: dict[str, Any] = answer.json()
        return record


@pytest.fixture
def rooms(caller: Caller) -> Rooms:
    return Rooms(caller)


class TestCombinedSpaces:
    def test_an_element_of_a_freed_space_is_offered(self, pipeline: Pipeline, caller: Caller, rooms: Rooms) -> None:
        large, small = rooms.spa(rooms.both), rooms.spa(rooms.first)
        booking, entry = large.book(next_week(10)), an_entry(small)
        assert large.act(booking, "cancel").status == 200
        offer_freed_times(pipeline)
        assert stored_entry(caller, entry)["status"] == "offered"

    def test_a_combined_space_is_offered_when_its_last_element_is_free(
        self, pipeline: Pipeline, caller: Caller, rooms: Rooms
    ) -> None:
        large, spas = rooms.spa(rooms.both), [rooms.spa(rooms.first), rooms.spa(rooms.second)]
        bookings, entry = [spa.book(next_week(10)) for spa in spas], an_entry(large)
        for spa, booking, status in zip(spas, bookings, ("waiting", "offered"), strict=True):
            assert spa.act(booking, "cancel").status == 200
            offer_freed_times(pipeline)
            assert stored_entry(caller, entry)["status"] == status

    def test_another_space_is_not(self, pipeline: Pipeline, caller: Caller, rooms: Rooms) -> None:
        first, second = rooms.spa(rooms.first), rooms.spa(rooms.second)
        booking, entry = first.book(next_week(10)), an_entry(second)
        assert first.act(booking, "cancel").status == 200
        offer_freed_times(pipeline)
        assert stored_entry(caller, entry) == entry


class TestBlocks:
    def test_a_removed_one_is_offered(self, pipeline: Pipeline, caller: Caller, rooms: Rooms) -> None:
        block = {"start_at": next_week(0), "end_at": next_week(0, days=9)}
        space = rooms.space(name="Hall", blocks=[block])
        entry = an_entry(rooms.spa(space["id"]), **{"from": next_week(10, 30)})
        offer_freed_times(pipeline)
        assert stored_entry(caller, entry) == entry
        path = f"{rooms.venue_path}/spaces/{space['id']}"
        headers = {"If-Match": f'"{caller.call("GET", path).json()["version"]}"'}
        assert caller.call("PATCH", path, json={"blocks": []}, headers=headers).status == 200
        offer_freed_times(pipeline)
        offer = stored_entry(caller, entry)
        assert offer["status"] == "offered"
        booking = caller.call("GET", f"/v1/bookings/{offer['booking_id']}").json()
        assert (booking["start_at"], booking["space_ids"]) == (next_week(11), [space["id"]])
