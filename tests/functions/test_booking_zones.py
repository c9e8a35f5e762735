"""The time zone of bookings over HTTP where neither staff nor venue has one: that of the organization, a chain or its child."""

from typing import Any

import pytest

from tests.bookings import Spa, a_spa, next_week
from tests.counting import counted_calls
from tests.gateway import Caller, a_caller

TOKYO = "Asia/Tokyo"
CHECK = "/v1/availability/check"


@pytest.fixture
def child(owner: Caller) -> Caller:
    """A key of a child whose zone is not that of its chain."""
    answer = owner.call("POST", "/v1/organizations", json={"name": "Lake", "time_zone": TOKYO})
    assert answer.status == 201, answer
    return a_caller(organization_id=answer.json()["id"])


def a_daily_spa(caller: Caller, **service: Any) -> Spa:
    """A service that needs neither staff nor space, once a day at midnight."""
    return a_spa(caller, staff=0, slot_interval_minutes=1_440, **service)


def slots(spa: Spa) -> list[dict[str, Any]]:
    query = f"service_id={spa.service_id}&from={next_week(9)[:10]}&to={next_week(9)[:10]}"
    answer = spa.caller.call("GET", "/v1/availability/slots", query=query)
    assert answer.status == 200, answer
    data: list[dict[str, Any]] = answer.json()["data"]
    return data


class TestChild:
    def test_days_and_slots_are_local_to_it(self, child: Caller) -> None:
        spa = a_daily_spa(child)
        assert [(each["start_at"], each["time_zone"]) for each in slots(spa)] == [(next_week(15, days=6), TOKYO)]
        path = f"/v1/services/{spa.service_id}/availability"
        days = child.call("GET", path, query=f"from={next_week(9)[:10]}&to={next_week(9)[:10]}").json()["data"]
        assert [(each["first_start_at"], each["time_zone"]) for each in days] == [(next_week(15, days=6), TOKYO)]

    def test_bookings_and_alternatives_have_its_zone(self, child: Caller) -> None:
        spa = a_daily_spa(child)
        assert spa.book(next_week(15))["time_zone"] == TOKYO
        problem = spa.send(next_week(15)).problem(409, "slot_unavailable")
        assert {each["time_zone"] for each in problem["alternatives"]} == {TOKYO}

    def test_a_series_has_its_zone(self, child: Caller) -> None:
        spa = a_daily_spa(child)
        body = spa.body(next_week(15), recurrence={"frequency": "daily", "count": 2})
        answer = child.call("POST", "/v1/bookings/series", json=body)
        assert answer.status == 201, answer
        assert [each["time_zone"] for each in answer.json()["bookings"]] == [TOKYO] * 2

    def test_with_the_key_of_its_chain_it_is_the_same(self, owner: Caller, child: Caller) -> None:
        spa, headers = a_daily_spa(child), {"WedSync-Organization": child.organization_id}
        body = {"service_id": spa.service_id, "start_at": next_week(15)}
        assert owner.call("POST", CHECK, json=body, headers=headers).json()["available"]
        answer = owner.call("POST", "/v1/bookings", json=spa.body(next_week(15)), headers=headers)
        assert answer.json()["time_zone"] == TOKYO

    def test_costs_no_call_where_the_staff_has_a_zone(self, child: Caller) -> None:
        spas, counts = [a_spa(child), a_spa(a_caller())], []
        for spa in spas:
            with counted_calls() as calls:
                assert spa.send(next_week(9)).status == 201
            counts.append(calls.by_operation)
        assert counts[0] == counts[1]
        assert "GetItem" not in counts[0]


class TestOthers:
    def test_a_chain_has_its_own(self, owner: Caller) -> None:
        path = f"/v1/organizations/{owner.organization_id}"
        assert owner.call("PATCH", path, json={"time_zone": "Europe/Rome"}).status == 200
        assert a_daily_spa(owner).book(next_week(15))["time_zone"] == "Europe/Rome"

    def test_without_a_zone_it_is_utc(self, caller: Caller) -> None:
        assert a_daily_spa(caller).book(next_week(15))["time_zone"] == "UTC"
