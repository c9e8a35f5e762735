"""The spaces of bookings over HTTP: chosen or named, combos, blocks, and how they become free again."""

from typing import Any

import pytest

from tests.bookings import ROUTE, Spa, a_spa, next_week
from tests.gateway import Answer, Caller
from tests.venues import a_venue


@pytest.fixture
def rooms(caller: Caller) -> list[str]:
    """Two rooms of a venue, and a combo of both."""
    path = f"/v1/venues/{a_venue(caller, time_zone='UTC', opening_hours=[], holidays=[])['id']}/spaces"
    ids = [caller.call("POST", path, json={"name": name}).json()["id"] for name in ("Rose", "Lotus")]
    combo = {"name": "Both", "kind": "combo", "element_ids": ids}
    return [*ids, caller.call("POST", path, json=combo).json()["id"]]


def patch(spa: Spa, booking: dict[str, Any], **fields: Any) -> Answer:
    return spa.caller.call("PATCH", f"{ROUTE}/{booking['id']}", json=fields, headers={"If-Match": "*"})


class TestCreate:
    def test_are_chosen_like_staff(self, caller: Caller, rooms: list[str]) -> None:
        spa = a_spa(caller, staff=3, space_ids=rooms[:2])
        bookings = [spa.book(next_week(9)) for _ in range(2)]
        assert sorted(booking["space_ids"] for booking in bookings) == sorted([rooms[:1], rooms[1:2]])
        assert spa.send(next_week(9)).problem(409, "slot_unavailable")["reason"] == "booked"
        assert spa.send(next_week(10), space_ids=rooms[:2]).status == 201

    def test_of_a_combo_are_its_elements(self, caller: Caller, rooms: list[str]) -> None:
        spa = a_spa(caller, staff=2)
        spa.book(next_week(9), space_ids=[rooms[2]])
        for room in rooms:
            assert spa.send(next_week(9), space_ids=[room]).problem(409, "slot_unavailable")["reason"] == "booked"

    def test_that_the_service_does_not_use_are_rejected(self, caller: Caller, rooms: list[str]) -> None:
        spa = a_spa(caller, space_ids=rooms[:1])
        assert spa.send(next_week(9), space_ids=rooms[1:2]).faults() == [("/space_ids", "not_offered")]

    def test_out_of_service_are_not_booked(self, caller: Caller, rooms: list[str]) -> None:
        spa = a_spa(caller, space_ids=rooms[:1])
        room = caller.call("GET", "/v1/venues", query="limit=1").json()["data"][0]
        path = f"/v1/venues/{room['id']}/spaces/{rooms[0]}/block"
        window = {"start_at": next_week(12), "end_at": next_week(14)}
        assert caller.call("POST", path, json=window).status == 200
        assert spa.send(next_week(13)).problem(409, "slot_unavailable")["reason"] == "blocked"
        spa.book(next_week(14))


class TestEmptyList:
    def test_releases_the_spaces_of_a_service_without_spaces(self, caller: Caller, rooms: list[str]) -> None:
        spa = a_spa(caller, staff=2)
        booking = spa.book(next_week(9), space_ids=rooms[:2])
        assert patch(spa, booking, notes="Quiet.").json()["space_ids"] == rooms[:2]
        assert patch(spa, booking, space_ids=None).json()["space_ids"] == rooms[:2]
        new_version = patch(spa, booking, space_ids=[]).json()
        assert (new_version["space_ids"], new_version["staff_id"]) == ([], booking["staff_id"])
        assert spa.book(next_week(9), space_ids=rooms[:2])["status"] == "confirmed"

    def test_keeps_one_space_of_a_service_with_spaces(self, caller: Caller, rooms: list[str]) -> None:
        spa = a_spa(caller, staff=2, space_ids=rooms[:2])
        booking = spa.book(next_week(9), space_ids=rooms[:2])
        new_version = patch(spa, booking, space_ids=[]).json()
        assert len(new_version["space_ids"]) == 1
        for _ in range(5):
            # It has the default now, and does not move from room to room.
            assert patch(spa, booking, space_ids=[]).json() == new_version
        assert spa.book(next_week(9))["space_ids"] != new_version["space_ids"]

    def test_reschedules_to_the_default(self, caller: Caller, rooms: list[str]) -> None:
        spa = a_spa(caller, staff=2)
        booking = spa.book(next_week(9), space_ids=rooms[:1])
        booking = spa.act(booking, "reschedule", start_at=next_week(10)).json()
        assert booking["space_ids"] == rooms[:1]
        assert spa.act(booking, "reschedule", start_at=next_week(11), space_ids=[]).json()["space_ids"] == []

    def test_of_services_in_a_row_releases_the_spaces_of_all(self, caller: Caller, rooms: list[str]) -> None:
        spa = a_spa(caller)
        items = [{"service_id": spa.service_id}] * 2
        booking = spa.book(next_week(9), service_id=None, items=items, space_ids=rooms[:1])
        assert [item["space_ids"] for item in booking["items"]] == [rooms[:1]] * 2
        new_version = patch(spa, booking, space_ids=[]).json()
        assert [item["space_ids"] for item in new_version["items"]] == [[], []]
        assert new_version["space_ids"] == []
