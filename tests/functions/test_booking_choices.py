"""The choice of staff and spaces when the service of a booking changes, over HTTP: named ones stay, chosen ones are chosen again."""

from typing import Any

import pytest

from tests.bookings import ROUTE, Spa, a_spa, next_week
from tests.gateway import Answer, Caller
from tests.venues import a_venue


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller, staff=2)


@pytest.fixture
def other(caller: Caller) -> Spa:
    """A service of other staff."""
    return a_spa(caller)


def change(spa: Spa, booking: dict[str, Any], method: str = "PATCH", **fields: Any) -> Answer:
    path = f"{ROUTE}/{booking['id']}"
    return spa.caller.call(method, path, json=fields, headers={"If-Match": "*"})


def put_service(spa: Spa, booking: dict[str, Any], service_id: str) -> Answer:
    return change(spa, booking, "PUT", **spa.body(booking["start_at"], service_id=service_id))


class TestStaff:
    @pytest.mark.parametrize("choice", [{}, {"staff_id": "any"}])
    def test_of_any_is_chosen_again(self, spa: Spa, other: Spa, choice: dict[str, Any]) -> None:
        booking = spa.book(next_week(9), **choice)
        new_version = change(spa, booking, service_id=other.service_id).json()
        assert (new_version["service_id"], new_version["staff_id"]) == (other.service_id, other.staff_ids[0])
        new_version = put_service(spa, booking, spa.service_id).json()
        assert new_version["staff_id"] in spa.staff_ids

    def test_that_was_named_must_offer_the_service(self, spa: Spa, other: Spa) -> None:
        booking = spa.book(next_week(9), staff_id=spa.staff_ids[0])
        for answer in (
            change(spa, booking, service_id=other.service_id),
            put_service(spa, booking, other.service_id),
        ):
            (error,) = answer.problem(422, "invalid_request")["errors"]
            assert (error["pointer"], error["code"]) == ("/staff_id", "not_offered")
            assert error["detail"].endswith("send another staff_id, or `any`")
        for staff_id in ("any", other.staff_ids[0]):
            answer = change(spa, booking, service_id=other.service_id, staff_id=staff_id)
            assert answer.json()["staff_id"] == other.staff_ids[0]

    def test_that_was_named_stays_with_a_service_that_it_offers(self, spa: Spa, caller: Caller) -> None:
        second = a_spa(caller, staff=0, staff_ids=spa.staff_ids)
        booking = spa.book(next_week(9), staff_id=spa.staff_ids[0])
        for _ in range(3):
            booking = change(spa, booking, service_id=second.service_id).json()
            booking = change(spa, booking, service_id=spa.service_id).json()
            assert booking["staff_id"] == spa.staff_ids[0]

    def test_is_named_by_a_change_until_the_next_any(self, spa: Spa, other: Spa) -> None:
        booking = spa.book(next_week(9), staff_id=spa.staff_ids[0])
        change(spa, booking, staff_id=spa.staff_ids[1])
        change(spa, booking, notes="Window.")
        assert change(spa, booking, service_id=other.service_id).faults() == [("/staff_id", "not_offered")]
        change(spa, booking, start_at=next_week(11), staff_id="any")
        assert change(spa, booking, service_id=other.service_id).status == 200

    def test_is_named_by_a_reassignment_but_not_to_any(self, spa: Spa, other: Spa) -> None:
        booking = spa.book(next_week(9))
        (colleague,) = {*spa.staff_ids} - {booking["staff_id"]}
        booking = spa.act(booking, "reassign", staff_id=colleague).json()
        assert change(spa, booking, service_id=other.service_id).faults() == [("/staff_id", "not_offered")]
        booking = spa.act(booking, "reassign", staff_id="any").json()
        assert change(spa, booking, service_id=other.service_id).status == 200

    def test_in_the_request_must_offer_the_service(self, spa: Spa, other: Spa) -> None:
        answer = change(spa, spa.book(next_week(9)), service_id=other.service_id, staff_id=spa.staff_ids[0])
        assert answer.problem(422, "invalid_request")["errors"][0]["detail"] == "does not offer the service"

    def test_of_services_in_a_row_is_that_of_each_item(self, spa: Spa, other: Spa) -> None:
        booking = spa.book(next_week(9), staff_id=spa.staff_ids[0])
        items = [{"service_id": spa.service_id}, {"service_id": other.service_id}]
        new_version = change(spa, booking, service_id=None, items=items).json()
        assert new_version["items"][1]["staff_id"] == other.staff_ids[0]
        single_service = change(spa, booking, service_id=other.service_id, items=[]).json()
        assert single_service["staff_id"] == other.staff_ids[0]


class TestSpaces:
    @pytest.fixture
    def rooms(self, caller: Caller) -> list[str]:
        path = f"/v1/venues/{a_venue(caller, time_zone='UTC', opening_hours=[], holidays=[])['id']}/spaces"
        return [caller.call("POST", path, json={"name": name}).json()["id"] for name in ("Rose", "Lotus")]

    def test_that_were_chosen_are_chosen_again(self, caller: Caller, rooms: list[str]) -> None:
        first, second = (a_spa(caller, space_ids=[room]) for room in rooms)
        booking = first.book(next_week(9))
        assert change(first, booking, service_id=second.service_id).json()["space_ids"] == rooms[1:]

    def test_that_were_named_must_be_those_of_the_service(self, caller: Caller, rooms: list[str]) -> None:
        first, second = (a_spa(caller, space_ids=[room]) for room in rooms)
        booking = first.book(next_week(9), space_ids=rooms[:1])
        (error,) = change(first, booking, service_id=second.service_id).problem(422, "invalid_request")["errors"]
        assert (error["pointer"], error["code"]) == ("/space_ids", "not_offered")
        assert error["detail"].endswith("send other space_ids, or an empty list")
        assert change(first, booking, service_id=second.service_id, space_ids=[]).json()["space_ids"] == rooms[1:]
