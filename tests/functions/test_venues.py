"""Venues over HTTP: calendar, status, deletion, and what the factory makes of them."""

from typing import Any

import pytest

from tests.gateway import Caller, a_caller
from tests.venues import AURORA, a_venue


class TestCreate:
    def test_a_name_is_enough(self, caller: Caller) -> None:
        answer = caller.call("POST", "/v1/venues", json={"name": "Villa Aurora"})
        venue = answer.json()
        assert answer.status == 201
        assert answer.headers["location"] == f"https://api.test/v1/venues/{venue['id']}"
        assert (venue["object"], venue["status"], venue["version"]) == ("venue", "active", 1)
        assert (venue["time_zone"], venue["opening_hours"], venue["holidays"]) == (None, [], [])

    def test_keeps_what_it_is_told(self, caller: Caller) -> None:
        venue = a_venue(caller)
        assert {name: venue[name] for name in AURORA if name != "address"} == {
            name: value for name, value in AURORA.items() if name != "address"
        }
        assert venue["address"] == {**AURORA["address"], "line2": None, "region": None}  # type: ignore[dict-item]

    def test_tells_hours_from_monday_on_and_closures_by_date(self, caller: Caller) -> None:
        hours = [
            {"weekday": "sunday", "start": "18:00", "end": "02:00"},
            {"weekday": "monday", "start": "14:00", "end": "24:00"},
            {"weekday": "monday", "start": "09:00", "end": "14:00"},
        ]
        holidays = [{"date": "2026-12-25", "name": "Christmas"}, {"date": "2026-08-15"}]
        venue = a_venue(caller, opening_hours=hours, holidays=holidays)
        assert venue["opening_hours"] == [hours[2], hours[1], hours[0]]
        assert venue["holidays"] == [{"date": "2026-08-15", "name": None}, holidays[0]]

    def test_needs_the_scope(self, aws: None) -> None:
        problem = a_caller("venues:read").call("POST", "/v1/venues", json=AURORA).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "venues:write"

    def test_names_every_fault(self, caller: Caller) -> None:
        body = {
            "time_zone": "Rome",
            "currency": "eur",
            "address": {"country": "Italy", "street": "x"},
            "capacity": -1,
            "opening_hours": [{"weekday": "someday", "start": "9:00", "end": "24:01"}],
            "holidays": [{"date": "25/12/2026"}],
            "id": "ven_01k0a3v5m8f1xq2w7r9tbdc6yz",
        }
        refusal = caller.call("POST", "/v1/venues", json=body)
        assert set(refusal.faults()) == {
            ("/name", "required"),
            ("/time_zone", "invalid_time_zone"),
            ("/currency", "invalid_currency"),
            ("/address/country", "invalid_country"),
            ("/address/street", "unknown_field"),
            ("/capacity", "greater_than_equal"),
            ("/opening_hours/0/weekday", "literal_error"),
            ("/opening_hours/0/start", "string_pattern_mismatch"),
            ("/opening_hours/0/end", "string_pattern_mismatch"),
            ("/holidays/0/date", "invalid_date"),
            ("/id", "unknown_field"),
        }

    @pytest.mark.parametrize(
        ("fields", "fault"),
        [
            (
                {
                    "opening_hours": [
                        {"weekday": "friday", "start": "18:00", "end": "02:00"},
                        {"weekday": "saturday", "start": "01:00", "end": "03:00"},
                    ]
                },
                ("/opening_hours/1", "overlapping"),
            ),
            (
                {"opening_hours": [{"weekday": "friday", "start": "18:00", "end": "18:00"}]},
                ("/opening_hours/0/end", "invalid_order"),
            ),
            (
                {"holidays": [{"date": "2026-12-25"}, {"date": "2026-12-25"}]},
                ("/holidays/1/date", "duplicate"),
            ),
        ],
    )
    def test_refuses_a_calendar_that_contradicts_itself(
        self, caller: Caller, fields: dict[str, Any], fault: tuple[str, str]
    ) -> None:
        refusal = caller.call("POST", "/v1/venues", json={**AURORA, **fields})
        assert refusal.faults() == [fault]


class TestRead:
    @pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
    def test_another_tenants_venue_is_a_missing_one(self, caller: Caller, method: str) -> None:
        path = f"/v1/venues/{a_venue(caller)['id']}"
        request: dict[str, Any] = {"json": AURORA} if method in {"PUT", "PATCH"} else {}
        stranger = a_caller().call(method, path, **request).problem(404, "not_found")
        problem = a_caller().call(method, "/v1/venues/ven_01k0a3v5m8f1xq2w7r9tbdc6yz", **request).json()
        assert {**stranger, "request_id": ""} == {**problem, "request_id": ""}

    def test_lists_by_name_and_status(self, aws: None) -> None:
        caller = a_caller()
        for name, status in (("Rosa", "active"), ("aurora", "active"), ("Bella", "archived")):
            a_venue(caller, name=name, status=status)

        def names(query: str) -> list[str]:
            return [venue["name"] for venue in caller.call("GET", "/v1/venues", query=query).json()["data"]]

        assert names("sort=name") == ["aurora", "Bella", "Rosa"]
        assert names("status=active") == ["aurora", "Rosa"]
        assert names("status=active&sort=-name") == ["Rosa", "aurora"]
        assert names("status[in]=active,archived&sort=name") == ["aurora", "Bella", "Rosa"]
        assert names("name[gte]=b&sort=name") == ["Bella", "Rosa"]
        assert names("name=bella") == ["Bella"]

    @pytest.mark.parametrize("query", ["capacity[gte]=1", "sort=capacity", "address.city=Como", "currency=EUR"])
    def test_a_filter_or_an_order_that_nothing_serves_is_refused(self, caller: Caller, query: str) -> None:
        caller.call("GET", "/v1/venues", query=query).problem(400, "unknown_parameter")


class TestChange:
    def test_the_same_told_again_is_no_change(self, caller: Caller) -> None:
        hours = [{"weekday": "friday", "start": "18:00", "end": "02:00"}]
        venue = a_venue(caller, opening_hours=[*hours, {"weekday": "monday", "start": "09:00", "end": "12:00"}])
        body = {**AURORA, "opening_hours": [{"weekday": "monday", "start": "09:00", "end": "12:00"}, *hours]}
        assert caller.call("PUT", f"/v1/venues/{venue['id']}", json=body).json() == venue

    def test_a_patch_goes_into_the_address(self, caller: Caller) -> None:
        venue = a_venue(caller)
        answer = caller.call("PATCH", f"/v1/venues/{venue['id']}", json={"address": {"city": "Como", "line1": None}})
        assert (answer.json()["address"]["city"], answer.json()["address"]["line1"]) == ("Como", None)
        assert answer.json()["address"]["postal_code"] == "22012"

    def test_a_stale_version_loses(self, caller: Caller) -> None:
        path = f"/v1/venues/{a_venue(caller)['id']}"
        assert caller.call("PATCH", path, json={"capacity": 1}, headers={"If-Match": '"1"'}).status == 200
        answer = caller.call("PATCH", path, json={"capacity": 2}, headers={"If-Match": '"1"'})
        assert answer.problem(412, "stale_version")["current_version"] == 2

    def test_an_external_id_creates_once_and_then_updates(self, caller: Caller) -> None:
        path = "/v1/venues/by-external-id/opera/PROP-7"
        creation = caller.call("PUT", path, json=AURORA)
        repeat = caller.call("PUT", path, json=AURORA)
        change = caller.call("PUT", path, json={**AURORA, "capacity": 400})
        assert [creation.status, repeat.status, change.status] == [201, 200, 200]
        assert (repeat.json(), change.json()["version"]) == (creation.json(), 2)


class TestStatus:
    def test_moves_both_ways_by_action_and_by_patch(self, caller: Caller) -> None:
        path = f"/v1/venues/{a_venue(caller)['id']}"
        statuses = [
            caller.call("POST", f"{path}/archive").json()["status"],
            caller.call("POST", f"{path}/activate").json()["status"],
            caller.call("PATCH", path, json={"status": "archived"}).json()["status"],
            caller.call("PUT", path, json=AURORA).json()["status"],
        ]
        assert statuses == ["archived", "active", "archived", "archived"]

    def test_a_move_to_where_it_is_lists_the_move_there_is(self, caller: Caller) -> None:
        path = f"/v1/venues/{a_venue(caller)['id']}"
        assert caller.call("POST", f"{path}/activate").problem(409, "illegal_transition")["allowed"] == ["archived"]


class TestDelete:
    def test_a_venue_with_spaces_stays(self, caller: Caller) -> None:
        path = f"/v1/venues/{a_venue(caller)['id']}"
        spaces = [caller.call("POST", f"{path}/spaces", json={"name": name}).json() for name in ("Hall", "Lawn")]
        problem = caller.call("DELETE", path).problem(409, "conflict")
        assert problem["detail"] == "The venue has 2 spaces. Delete them first, or archive the venue."
        for space in spaces:
            assert caller.call("DELETE", f"{path}/spaces/{space['id']}").status == 204
        assert caller.call("DELETE", path).status == 204
        caller.call("GET", path).problem(410, "deleted")

    def test_a_deleted_venue_takes_no_spaces_and_gives_none_back_until_it_is_restored(self, caller: Caller) -> None:
        path = f"/v1/venues/{a_venue(caller)['id']}"
        space = caller.call("POST", f"{path}/spaces", json={"name": "Hall"}).json()
        for each in (f"{path}/spaces/{space['id']}", path):
            assert caller.call("DELETE", each).status == 204
        caller.call("POST", f"{path}/spaces", json={"name": "Lawn"}).problem(404, "not_found")
        caller.call("POST", f"{path}/spaces/{space['id']}/restore").problem(404, "not_found")
        assert caller.call("POST", f"{path}/restore").status == 200
        assert caller.call("POST", f"{path}/spaces/{space['id']}/restore").status == 200
        caller.call("DELETE", path).problem(409, "conflict")
