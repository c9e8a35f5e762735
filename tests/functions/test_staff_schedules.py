"""Schedules of staff over HTTP: the stored one, the working time of dates, and the version that they share with the staff member."""

from typing import Any

import pytest

from tests.gateway import Caller, a_caller
from tests.staff import a_staff_member

SCHEDULE: dict[str, Any] = {
    "weekly": [{"weekday": 0, "start": "09:00", "end": "17:00"}, {"weekday": 4, "start": "18:00", "end": "24:00"}],
    "overrides": [{"date": "2026-12-24", "intervals": []}],
    "breaks": [{"weekday": 0, "date": None, "start": "12:30", "end": "13:00"}],
    "time_off": [{"start_at": "2026-08-03T00:00:00.000Z", "end_at": "2026-08-17T00:00:00.000Z", "reason": "Vacation"}],
}
EMPTY: dict[str, Any] = {"weekly": [], "overrides": [], "breaks": [], "time_off": []}
ANY_VERSION = {"If-Match": "*"}


@pytest.fixture
def path(caller: Caller) -> str:
    return f"/v1/staff/{a_staff_member(caller)['id']}"


class TestReplace:
    def test_returns_the_schedule_with_the_version_of_the_staff_member(self, caller: Caller, path: str) -> None:
        response = caller.call("PUT", f"{path}/schedule", json=SCHEDULE, headers={"If-Match": '"1"'})
        assert (response.status, response.headers["etag"]) == (200, '"2"')
        assert response.json() == {
            "object": "staff_schedule",
            "staff_id": path.rpartition("/")[2],
            "version": 2,
            "time_zone": "Europe/Rome",
            **SCHEDULE,
            "days": None,
        }
        member = caller.call("GET", path).json()
        assert (member["version"], member["schedule"]) == (2, SCHEDULE)

    def test_omitted_parts_become_empty(self, caller: Caller, path: str) -> None:
        caller.call("PUT", f"{path}/schedule", json=SCHEDULE, headers=ANY_VERSION)
        schedule = caller.call("PUT", f"{path}/schedule", json={}, headers=ANY_VERSION).json()
        assert {name: schedule[name] for name in EMPTY} == EMPTY

    def test_the_same_schedule_changes_nothing(self, caller: Caller, path: str) -> None:
        body = {**SCHEDULE, "weekly": SCHEDULE["weekly"][::-1]}
        tags = [
            caller.call("PUT", f"{path}/schedule", json=each, headers=ANY_VERSION).headers["etag"]
            for each in (SCHEDULE, body)
        ]
        assert tags == ['"2"', '"2"']

    def test_other_changes_keep_it(self, caller: Caller, path: str) -> None:
        caller.call("PUT", f"{path}/schedule", json=SCHEDULE, headers=ANY_VERSION)
        assert caller.call("PATCH", path, json={"name": "Bea"}).json()["schedule"] == SCHEDULE
        assert caller.call("PUT", path, json={"name": "Bea"}).json()["schedule"] == SCHEDULE
        assert caller.call("POST", f"{path}/deactivate").json()["schedule"] == SCHEDULE

    def test_requires_if_match(self, caller: Caller, path: str) -> None:
        caller.call("PUT", f"{path}/schedule", json=SCHEDULE).problem(428, "precondition_required")
        caller.call("PATCH", path, json={"name": "Bea"})
        refusal = caller.call("PUT", f"{path}/schedule", json=SCHEDULE, headers={"If-Match": '"1"'})
        assert refusal.problem(412, "stale_version")["current_version"] == 2

    def test_requires_the_scope(self, caller: Caller, path: str) -> None:
        reader = a_caller("staff:read", organization_id=caller.organization_id)
        problem = reader.call("PUT", f"{path}/schedule", json={}, headers=ANY_VERSION).problem(
            403, "insufficient_scope"
        )
        assert problem["required_scope"] == "staff:write"

    def test_reports_invalid_hours(self, caller: Caller, path: str) -> None:
        body = {
            "weekly": [{"weekday": 7, "start": "25:00", "end": "17:00"}],
            "breaks": [{"start": "12:30", "end": "13:00"}],
            "closed": True,
        }
        problem = caller.call("PUT", f"{path}/schedule", json=body, headers=ANY_VERSION).problem(422, "invalid_request")
        pointers = {error["pointer"] for error in problem["errors"]}
        assert pointers == {"/weekly/0/weekday", "/weekly/0/start", "/closed"}
        body = {"breaks": body["breaks"]}
        problem = caller.call("PUT", f"{path}/schedule", json=body, headers=ANY_VERSION).problem(422, "invalid_request")
        assert [error["pointer"] for error in problem["errors"]] == ["/breaks/0"]

    def test_is_the_only_way_to_change_it(self, caller: Caller, path: str) -> None:
        problem = caller.call("PATCH", path, json={"schedule": SCHEDULE}).problem(422, "invalid_request")
        assert [error["code"] for error in problem["errors"]] == ["unknown_field"]

    def test_returns_404_and_410(self, caller: Caller, path: str) -> None:
        a_caller().call("PUT", f"{path}/schedule", json=SCHEDULE, headers=ANY_VERSION).problem(404, "not_found")
        caller.call("DELETE", path)
        caller.call("PUT", f"{path}/schedule", json=SCHEDULE, headers=ANY_VERSION).problem(410, "deleted")

    def test_in_xml(self, caller: Caller, path: str) -> None:
        caller.call("PUT", f"{path}/schedule", json=SCHEDULE, headers=ANY_VERSION)
        response = caller.call("GET", f"{path}/schedule", headers={"Accept": "application/xml"})
        assert b"<weekly><item><weekday" in response.body
        body = b"<staff_schedule><weekly><item><weekday>1</weekday><start>09:00</start><end>12:00</end></item></weekly></staff_schedule>"
        headers = {**ANY_VERSION, "Content-Type": "application/xml"}
        schedule = caller.call("PUT", f"{path}/schedule", body=body, headers=headers).json()
        assert {name: schedule[name] for name in EMPTY} == {
            **EMPTY,
            "weekly": [{"weekday": 1, "start": "09:00", "end": "12:00"}],
        }


class TestGet:
    def test_a_new_staff_member_has_an_empty_schedule(self, caller: Caller, path: str) -> None:
        response = caller.call("GET", f"{path}/schedule")
        assert {name: response.json()[name] for name in EMPTY} == EMPTY
        assert caller.call("GET", f"{path}/schedule", headers={"If-None-Match": response.headers["etag"]}).status == 304

    def test_with_dates_has_the_working_time_of_each(self, caller: Caller, path: str) -> None:
        caller.call("PUT", f"{path}/schedule", json=SCHEDULE, headers=ANY_VERSION)
        schedule = caller.call("GET", f"{path}/schedule", query="from=2026-03-29&to=2026-03-30").json()
        assert schedule["time_zone"] == "Europe/Rome"
        assert schedule["days"] == [
            {"date": "2026-03-29", "intervals": []},
            {
                "date": "2026-03-30",
                "intervals": [
                    {"start_at": "2026-03-30T07:00:00.000Z", "end_at": "2026-03-30T10:30:00.000Z"},
                    {"start_at": "2026-03-30T11:00:00.000Z", "end_at": "2026-03-30T15:00:00.000Z"},
                ],
            },
        ]

    def test_without_a_time_zone_the_hours_are_in_utc(self, caller: Caller) -> None:
        path = f"/v1/staff/{a_staff_member(caller, time_zone=None)['id']}/schedule"
        caller.call("PUT", path, json={"weekly": SCHEDULE["weekly"]}, headers=ANY_VERSION)
        schedule = caller.call("GET", path, query="from=2026-03-30&to=2026-03-30").json()
        assert schedule["time_zone"] == "UTC"
        assert schedule["days"][0]["intervals"][0]["start_at"] == "2026-03-30T09:00:00.000Z"

    @pytest.mark.parametrize(
        ("query", "parameter"),
        [
            ("from=2026-03-30", "to"),
            ("to=2026-03-30", "from"),
            ("from=2026-03-30&to=2026-03-29", "to"),
            ("from=2026-01-01&to=2026-04-03", "to"),
            ("from=0001-01-01&to=0001-01-02", "from"),
            ("from=soon&to=2026-03-29", "from"),
            ("from=2026-03-30T00:00:00Z&to=2026-03-31", "from"),
        ],
    )
    def test_rejects_invalid_dates(self, caller: Caller, path: str, query: str, parameter: str) -> None:
        problem = caller.call("GET", f"{path}/schedule", query=query).problem(422, "invalid_request")
        assert [error["parameter"] for error in problem["errors"]] == [parameter]

    def test_returns_404_to_another_tenant(self, path: str) -> None:
        a_caller().call("GET", f"{path}/schedule").problem(404, "not_found")
