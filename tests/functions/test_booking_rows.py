"""Bookings of several services in a row over HTTP: each service keeps its own spaces."""

from typing import Any

import pytest

from tests.bookings import ROUTE, Spa, a_spa, next_week
from tests.gateway import Caller
from tests.venues import a_venue


def a_space(caller: Caller, venue: dict[str, Any], name: str) -> str:
    answer = caller.call("POST", f"/v1/venues/{venue['id']}/spaces", json={"name": name})
    assert answer.status == 201, answer
    space_id: str = answer.json()["id"]
    return space_id


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller)


@pytest.fixture
def space_ids(caller: Caller) -> list[str]:
    venue = a_venue(caller, time_zone="UTC")
    return [a_space(caller, venue, name) for name in ("Sauna", "Pool")]


@pytest.fixture
def row(spa: Spa, space_ids: list[str]) -> dict[str, Any]:
    """A massage, an hour in the sauna, and an hour in the pool."""
    services = [{"service_id": spa.service_id}]
    for space_id in space_ids:
        body = {"name": "Bath", "duration_minutes": 60, "space_ids": [space_id], "capacity": 3}
        services.append({"service_id": spa.caller.call("POST", "/v1/services", json=body).json()["id"]})
    return spa.book(next_week(9), service_id=None, items=services)


def reserved_hours(spa: Spa, row: dict[str, Any]) -> list[list[str]]:
    """The hours from 8 to 14 at which a party of three finds each service booked."""
    checks = [
        {"service_id": item["service_id"], "party_size": 1 if number == 0 else 3, "start_at": next_week(hour)}
        for number, item in enumerate(row["items"])
        for hour in range(9, 14)
    ]
    hours_by_service: dict[str, list[str]] = {item["service_id"]: [] for item in row["items"]}
    for check in checks:
        if not spa.caller.call("POST", "/v1/availability/check", json=check).json()["available"]:
            hours_by_service[check["service_id"]].append(check["start_at"])
    return list(hours_by_service.values())


class TestSpaces:
    def test_are_those_of_each_service(self, spa: Spa, row: dict[str, Any], space_ids: list[str]) -> None:
        assert [item["space_ids"] for item in row["items"]] == [[], [space_ids[0]], [space_ids[1]]]
        assert row["space_ids"] == space_ids
        assert reserved_hours(spa, row) == [[next_week(9)], [next_week(10)], [next_week(11)]]

    def test_stay_with_their_service_when_the_booking_moves(
        self, spa: Spa, row: dict[str, Any], space_ids: list[str]
    ) -> None:
        new_row = spa.act(row, "reschedule", start_at=next_week(10)).json()
        assert [item["space_ids"] for item in new_row["items"]] == [[], [space_ids[0]], [space_ids[1]]]
        assert reserved_hours(spa, row) == [[next_week(10)], [next_week(11)], [next_week(12)]]

    def test_stay_with_their_service_in_a_patch(self, spa: Spa, row: dict[str, Any], space_ids: list[str]) -> None:
        body, headers = {"start_at": next_week(10)}, {"If-Match": "*"}
        new_row = spa.caller.call("PATCH", f"{ROUTE}/{row['id']}", json=body, headers=headers).json()
        assert [item["space_ids"] for item in new_row["items"]] == [[], [space_ids[0]], [space_ids[1]]]
        assert reserved_hours(spa, row) == [[next_week(10)], [next_week(11)], [next_week(12)]]

    def test_stay_with_their_service_after_a_restoration(self, spa: Spa, row: dict[str, Any]) -> None:
        path = f"{ROUTE}/{row['id']}"
        assert spa.caller.call("DELETE", path, headers={"If-Match": "*"}).status == 204
        assert reserved_hours(spa, row) == [[], [], []]
        assert spa.caller.call("POST", f"{path}/restore").json()["items"] == row["items"]
        assert reserved_hours(spa, row) == [[next_week(9)], [next_week(10)], [next_week(11)]]


def test_a_restored_booking_takes_as_long_as_its_service_does_by_then(spa: Spa) -> None:
    booking = spa.book(next_week(9))
    path, headers = f"{ROUTE}/{booking['id']}", {"If-Match": "*"}
    assert spa.caller.call("DELETE", path, headers=headers).status == 204
    service = f"/v1/services/{spa.service_id}"
    assert spa.caller.call("PATCH", service, json={"duration_minutes": 90}, headers=headers).status == 200
    assert spa.caller.call("POST", f"{path}/restore").json()["end_at"] == next_week(10, 30)
    spa.send(next_week(10)).problem(409, "slot_unavailable")
    spa.book(next_week(10, 30))
