"""Availability over HTTP: slots, days, and the check of one time."""

from typing import Any

import pytest

from tests.bookings import Spa, a_spa, next_week
from tests.gateway import Answer, Caller, a_caller
from tests.venues import a_venue

SLOTS, DAYS, CHECK = "/v1/availability/slots", "/v1/availability", "/v1/availability/check"


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


def query(spa: Spa, path: str, **parameters: Any) -> Answer:
    day = next_week(9)[:10]
    values = {"service_id": spa.service_id, "from": day, "to": day, **parameters}
    text = "&".join(f"{name}={value}" for name, value in values.items() if value is not None)
    return spa.caller.call("GET", path, query=text)


def a_room(caller: Caller, venue_id: str, **fields: Any) -> str:
    answer = caller.call("POST", f"/v1/venues/{venue_id}/spaces", json={"name": "Room", **fields})
    assert answer.status == 201, answer
    room_id: str = answer.json()["id"]
    return room_id


def rooms_by_start(answer: Answer) -> dict[str, list[str]]:
    assert answer.status == 200, answer
    return {each["start_at"][11:16]: each["space_ids"] for each in answer.json()["data"]}


class TestFilters:
    def test_by_staff_member(self, spa: Spa) -> None:
        spa.book(next_week(9), staff_id=spa.staff_ids[0])
        first = query(spa, SLOTS, staff_id=spa.staff_ids[0]).json()["data"]
        assert [each["start_at"] for each in first] == [next_week(hour) for hour in range(10, 17)]
        assert {tuple(each["staff_ids"]) for each in first} == {(spa.staff_ids[0],)}
        assert len(query(spa, SLOTS, staff_id=spa.staff_ids[1]).json()["data"]) == 8
        assert len(query(spa, SLOTS, staff_id="any").json()["data"]) == 8
        other = a_spa(spa.caller)
        assert query(spa, SLOTS, staff_id=other.staff_ids[0]).json()["data"] == []

    def test_by_space_and_venue(self, caller: Caller) -> None:
        hours = [{"weekday": day, "start": "09:00", "end": "11:00"} for day in ("monday", "tuesday", "wednesday")]
        hours += [
            {"weekday": day, "start": "09:00", "end": "11:00"} for day in ("thursday", "friday", "saturday", "sunday")
        ]
        open_at_9 = a_venue(caller, time_zone="UTC", opening_hours=hours)["id"]
        open_at_8 = a_venue(
            caller, time_zone="Europe/Rome", opening_hours=[{**each, "end": "10:00"} for each in hours]
        )["id"]
        rooms = [a_room(caller, open_at_9), a_room(caller, open_at_9), a_room(caller, open_at_8)]
        spa = a_spa(caller, staff=0, space_ids=rooms)
        assert rooms_by_start(query(spa, SLOTS, venue_id=open_at_9)) == {"09:00": rooms[:2], "10:00": rooms[:2]}
        assert set(map(tuple, rooms_by_start(query(spa, SLOTS, venue_id=open_at_8)).values())) == {(rooms[2],)}
        assert rooms_by_start(query(spa, SLOTS, space_id=rooms[1])) == {"09:00": [rooms[1]], "10:00": [rooms[1]]}
        assert query(spa, SLOTS, space_id=rooms[1], venue_id=open_at_8).json()["data"] == []
        zones = {each["time_zone"] for each in query(spa, DAYS, venue_id=open_at_8).json()["data"]}
        assert zones == {"Europe/Rome"}
        # Without spaces of its own, the service takes place in the hours of the venue.
        assert len(query(a_spa(caller), SLOTS, venue_id=open_at_9).json()["data"]) == 2

    def test_by_party_size(self, caller: Caller) -> None:
        spa = a_spa(caller, capacity=4)
        spa.book(next_week(9), party_size=3)
        remaining = {each["start_at"]: each["remaining"] for each in query(spa, SLOTS).json()["data"]}
        assert (remaining[next_week(9)], remaining[next_week(10)]) == (1, 4)
        larger = [each["start_at"] for each in query(spa, SLOTS, party_size=2).json()["data"]]
        assert larger == [next_week(hour) for hour in range(10, 17)]
        assert query(spa, SLOTS, party_size=5).json()["data"] == []
        days = query(spa, DAYS, party_size=2).json()["data"]
        assert [(each["remaining"], each["first_start_at"]) for each in days] == [(7, next_week(10))]


class TestRange:
    def test_of_times_includes_the_first_and_excludes_the_last(self, spa: Spa) -> None:
        slots = query(spa, SLOTS, **{"from": next_week(10), "to": next_week(12)}).json()["data"]
        assert [each["start_at"] for each in slots] == [next_week(10), next_week(11)]
        slots = query(spa, SLOTS, **{"from": next_week(10, 1), "to": next_week(12, 1)}).json()["data"]
        assert [each["start_at"] for each in slots] == [next_week(11), next_week(12)]
        days = query(spa, DAYS, **{"from": next_week(15), "to": next_week(10, days=8)}).json()["data"]
        assert [(each["date"], each["remaining"]) for each in days] == [
            (next_week(9)[:10], 2),
            (next_week(9, days=8)[:10], 1),
        ]

    def test_of_a_time_with_an_offset(self, spa: Spa) -> None:
        first = next_week(12).replace(".000Z", "%2B02:00")
        slots = query(spa, SLOTS, **{"from": first, "to": next_week(12)}).json()["data"]
        assert [each["start_at"] for each in slots] == [next_week(10), next_week(11)]

    def test_of_92_days(self, spa: Spa) -> None:
        days = query(spa, DAYS, to=next_week(9, days=7 + 91)[:10]).json()["data"]
        assert [each["remaining"] for each in days] == [8] * 92
        query(spa, DAYS, to=next_week(9, days=7 + 92)[:10]).problem(422, "invalid_request")

    @pytest.mark.parametrize(
        ("first", "last"),
        [
            ("0001-01-01", "0001-01-01"),
            ("9999-12-31", "9999-12-31"),
            ("0001-01-01T00:00:00%2B14:00", "0001-01-01"),
            ("9999-12-31T23:59:59-14:00", "9999-12-31"),
            ("2026-02-30", "2026-03-01"),
            ("2026-06-08", "2026-06-07"),
            ("noon", "2026-06-07"),
            (None, "2026-06-08"),
            ("2026-06-08", None),
        ],
    )
    def test_that_is_invalid(self, spa: Spa, first: str | None, last: str | None) -> None:
        for path in (SLOTS, DAYS, f"/v1/services/{spa.service_id}/availability"):
            own = None if path.startswith("/v1/services") else spa.service_id
            query(spa, path, service_id=own, **{"from": first, "to": last}).problem(422, "invalid_request")

    def test_in_the_past_has_no_slots(self, spa: Spa) -> None:
        assert query(spa, SLOTS, **{"from": "1970-01-01", "to": "1970-01-02"}).json()["data"] == []
        days = query(spa, DAYS, **{"from": "2999-12-30", "to": "2999-12-31"}).json()["data"]
        assert [each["available"] for each in days] == [False, False]


class TestAccess:
    def test_needs_the_scope(self, spa: Spa) -> None:
        weak = a_caller("services:read", "bookings:write", organization_id=spa.caller.organization_id)
        strong = a_caller("availability:read", organization_id=spa.caller.organization_id)
        body = {"service_id": spa.service_id, "start_at": next_week(9)}
        for caller, status in ((weak, 403), (strong, 200)):
            own = Spa(caller, spa.service_id, spa.staff_ids, spa.customer_id)
            assert query(own, SLOTS).status == status
            assert query(own, DAYS).status == status
            assert caller.call("POST", CHECK, json=body).status == status

    def test_of_unknown_and_foreign_resources_is_not_found(self, spa: Spa) -> None:
        foreign = a_spa(a_caller())
        other = Spa(spa.caller, foreign.service_id, foreign.staff_ids, spa.customer_id)
        for path in (SLOTS, DAYS):
            query(other, path).problem(404, "not_found")
            query(spa, path, service_id="svc_nothing").problem(404, "not_found")
            query(spa, path, staff_id=foreign.staff_ids[0]).problem(404, "not_found")
            query(spa, path, venue_id="ven_01k0a3v5m8f1xq2w7r9tbdc6yz").problem(404, "not_found")
            query(spa, path, space_id="spc_01k0a3v5m8f1xq2w7r9tbdc6yz").problem(404, "not_found")
        path = f"/v1/services/{foreign.service_id}/availability"
        query(spa, path, service_id=None).problem(404, "not_found")
        body = {"service_id": foreign.service_id, "start_at": next_week(9)}
        assert spa.caller.call("POST", CHECK, json=body).faults()[0][0] == "/service_id"
        body = {"service_id": spa.service_id, "start_at": next_week(9), "staff_id": foreign.staff_ids[0]}
        assert spa.caller.call("POST", CHECK, json=body).faults()[0][0] == "/staff_id"

    def test_of_deleted_resources_is_not_found(self, spa: Spa) -> None:
        assert spa.caller.call("DELETE", f"/v1/staff/{spa.staff_ids[0]}", headers={"If-Match": "*"}).status == 204
        query(spa, SLOTS, staff_id=spa.staff_ids[0]).problem(404, "not_found")
        assert {tuple(each["staff_ids"]) for each in query(spa, SLOTS).json()["data"]} == {(spa.staff_ids[1],)}
        assert spa.caller.call("DELETE", f"/v1/services/{spa.service_id}", headers={"If-Match": "*"}).status == 204
        query(spa, SLOTS).problem(404, "not_found")


class TestXml:
    def test_of_slots_days_and_checks(self, spa: Spa) -> None:
        day, accept = next_week(9)[:10], {"Accept": "application/xml"}
        text = f"service_id={spa.service_id}&from={day}&to={day}"
        slots = spa.caller.call("GET", SLOTS, query=text, headers=accept)
        assert (slots.status, slots.headers["content-type"].split(";")[0]) == (200, "application/xml")
        assert slots.body.count(b"<start_at>") == 8
        assert spa.caller.call("GET", DAYS, query=text, headers=accept).body.count(f"<date>{day}</date>".encode()) == 1
        body = f"<request><service_id>{spa.service_id}</service_id><start_at>{next_week(8)}</start_at></request>"
        headers = {**accept, "Content-Type": "application/xml"}
        check = spa.caller.call("POST", CHECK, body=body.encode(), headers=headers)
        assert check.status == 200, check
        assert b"<reason>outside_hours</reason>" in check.body
        assert check.body.count(b"<end_at>") == 3
