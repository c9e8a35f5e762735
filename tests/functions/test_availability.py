"""Availability over HTTP: slots, days, and the check of one time."""

from typing import Any

import pytest

from tests.bookings import Spa, a_spa, next_week
from tests.gateway import Caller


def list_slots(spa: Spa, first: str, last: str, **filters: Any) -> list[dict[str, Any]]:
    query = "&".join(f"{name}={value}" for name, value in {"from": first, "to": last, **filters}.items())
    answer = spa.caller.call("GET", "/v1/availability/slots", query=f"service_id={spa.service_id}&{query}")
    assert answer.status == 200, answer
    slots: list[dict[str, Any]] = answer.json()["data"]
    return slots


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller, staff=2, price={"amount": 12500, "currency": "EUR"})


class TestSlots:
    def test_are_those_of_the_shifts_without_bookings(self, spa: Spa) -> None:
        booking = spa.book(next_week(9), staff_id=spa.staff_ids[0])
        day = next_week(9)[:10]
        slots = list_slots(spa, day, day)
        assert [slot["start_at"] for slot in slots] == [next_week(hour) for hour in range(9, 17)]
        assert slots[0] == {
            "object": "slot",
            "start_at": booking["start_at"],
            "end_at": booking["end_at"],
            "time_zone": "UTC",
            "remaining": 1,
            "staff_ids": [spa.staff_ids[1]],
            "space_ids": [],
            "price": {"amount": 12500, "currency": "EUR"},
        }
        assert slots[1]["staff_ids"] == spa.staff_ids
        assert slots[1]["remaining"] == 2

    def test_by_pages(self, spa: Spa) -> None:
        day = next_week(9)[:10]
        path, query = "/v1/availability/slots", f"service_id={spa.service_id}&from={day}&to={day}"
        page = spa.caller.call("GET", path, query=f"{query}&limit=5").json()
        rest = spa.caller.call("GET", path, query=f"{query}&limit=5&cursor={page['next_cursor']}").json()
        starts = [slot["start_at"] for slot in page["data"] + rest["data"]]
        assert starts == [next_week(hour) for hour in range(9, 17)]
        assert (page["has_more"], rest["has_more"]) == (True, False)


class TestDays:
    def test_count_the_slots(self, spa: Spa) -> None:
        first, last = next_week(9)[:10], next_week(9, days=8)[:10]
        path = f"/v1/services/{spa.service_id}/availability"
        days = spa.caller.call("GET", path, query=f"from={first}&to={last}").json()["data"]
        assert days[0] == {
            "date": first,
            "available": True,
            "first_start_at": next_week(9),
            "remaining": 8,
            "time_zone": "UTC",
        }
        assert [day["date"] for day in days] == [first, last]


class TestCheck:
    def test_names_the_rule_and_alternatives(self, spa: Spa) -> None:
        body = {"service_id": spa.service_id, "start_at": next_week(8)}
        result = spa.caller.call("POST", "/v1/availability/check", json=body).json()
        assert (result["available"], result["reason"]) == (False, "outside_hours")
        assert [each["start_at"] for each in result["alternatives"]] == [next_week(hour) for hour in (9, 10, 11)]
        body["start_at"] = next_week(9)
        result = spa.caller.call("POST", "/v1/availability/check", json=body).json()
        assert result == {"available": True, "reason": None, "alternatives": []}
