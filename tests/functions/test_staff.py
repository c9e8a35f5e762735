"""Staff over HTTP: success, missing scope, other tenant, invalid body, lost race."""

from typing import Any

import pytest

from apikit.ids import is_id
from tests.gateway import Caller, a_caller
from tests.services import a_service
from tests.staff import BODY, CHANGE, REQUIRED_FIELDS, ROUTE, a_staff_member, staff_member_body


@pytest.fixture
def path(caller: Caller) -> str:
    return f"{ROUTE}/{a_staff_member(caller)['id']}"


class TestCreate:
    def test_returns_the_record_and_its_url(self, caller: Caller) -> None:
        body = staff_member_body(caller)
        response = caller.call("POST", ROUTE, json=body)
        record = response.json()
        assert (response.status, response.headers["etag"]) == (201, '"1"')
        assert response.headers["location"] == f"https://api.test{ROUTE}/{record['id']}"
        assert is_id("stf", record["id"])
        assert {name: record[name] for name in body} == body
        assert (record["object"], record["status"]) == ("staff", "active")

    def test_requires_the_scope(self, caller: Caller) -> None:
        body = staff_member_body(caller)
        problem = a_caller("staff:read").call("POST", ROUTE, json=body).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "staff:write"

    def test_reports_every_invalid_field(self, caller: Caller) -> None:
        problem = caller.call("POST", ROUTE, json={"status": "lost", "colour": "red"}).problem(422, "invalid_request")
        required_pointers = {f"/{name}" for name in REQUIRED_FIELDS}
        assert {error["pointer"] for error in problem["errors"]} == {"/status", "/colour"} | required_pointers

    @pytest.mark.parametrize(
        ("fields", "pointer", "code"),
        [
            ({"name": " "}, "/name", "string_too_short"),
            ({"name": None}, "/name", "wrong_type"),
            ({"email": "anna"}, "/email", "invalid_email"),
            ({"time_zone": "Europe/Atlantis"}, "/time_zone", "invalid_time_zone"),
            ({"skills": ["makeup"] * 51}, "/skills", "too_long"),
            ({"skills": ["m" * 61]}, "/skills/0", "string_too_long"),
            ({"skills": "makeup"}, "/skills", "wrong_type"),
        ],
    )
    def test_rejects_an_invalid_value(self, caller: Caller, fields: dict[str, Any], pointer: str, code: str) -> None:
        problem = caller.call("POST", ROUTE, json={**BODY, **fields}).problem(422, "invalid_request")
        assert [(error["pointer"], error["code"]) for error in problem["errors"]] == [(pointer, code)]


class TestServices:
    def test_are_references(self, caller: Caller) -> None:
        service_ids = [a_service(caller)["id"] for _ in range(2)]
        member = a_staff_member(caller, service_ids=service_ids)
        assert member["service_ids"] == service_ids
        form = caller.call("GET", f"{ROUTE}/{member['id']}", query="expand=services").json()
        assert [each["id"] for each in form["services"]] == service_ids

    def test_of_another_tenant_and_deleted_ones_do_not_exist(self, caller: Caller) -> None:
        foreign_id, deleted_id = (a_service(each)["id"] for each in (a_caller(), caller))
        assert caller.call("DELETE", f"/v1/services/{deleted_id}").status == 204
        refusal = caller.call("POST", ROUTE, json={**BODY, "service_ids": [foreign_id, deleted_id]})
        assert refusal.faults() == [("/service_ids/0", "not_found"), ("/service_ids/1", "not_found")]

    def test_are_listed_once(self, caller: Caller) -> None:
        service_id = a_service(caller)["id"]
        refusal = caller.call("POST", ROUTE, json={**BODY, "service_ids": [service_id, service_id]})
        assert refusal.faults() == [("/service_ids/1", "duplicate")]
        refusal = caller.call("POST", ROUTE, json={**BODY, "service_ids": [service_id] * 81})
        assert refusal.faults() == [("/service_ids", "too_long")]


class TestRead:
    def test_returns_404_to_another_tenant(self, caller: Caller, path: str) -> None:
        a_caller().call("GET", path).problem(404, "not_found")
        a_caller(organization_id=caller.organization_id, environment="test").call("GET", path).problem(404, "not_found")

    def test_pages_newest_first(self, caller: Caller) -> None:
        ids = [a_staff_member(caller)["id"] for _ in range(3)]
        first = caller.call("GET", ROUTE, query="limit=2").json()
        last = caller.call("GET", ROUTE, query=f"limit=2&cursor={first['next_cursor']}").json()
        assert [entry["id"] for entry in first["data"] + last["data"]] == sorted(ids, reverse=True)

    def test_filters_by_status(self, caller: Caller, path: str) -> None:
        inactive_id = caller.call("POST", f"{path}/deactivate").json()["id"]
        a_staff_member(caller)
        matches = caller.call("GET", ROUTE, query="status=inactive").json()["data"]
        assert [match["id"] for match in matches] == [inactive_id]

    def test_filters_by_email_and_sorts_by_name(self, caller: Caller) -> None:
        ids = [a_staff_member(caller, name=name, email=f"{name}@example.com")["id"] for name in ("zoe", "adam")]
        matches = caller.call("GET", ROUTE, query="email=zoe@example.com").json()["data"]
        assert [match["id"] for match in matches] == ids[:1]
        sorted_entries = caller.call("GET", ROUTE, query="sort=name").json()["data"]
        assert [entry["id"] for entry in sorted_entries] == ids[::-1]


class TestUpdate:
    def test_changes_only_the_fields_of_the_patch(self, caller: Caller, path: str) -> None:
        record = caller.call("GET", path).json()
        response = caller.call("PATCH", path, json=CHANGE)
        assert (response.status, response.headers["etag"]) == (200, '"2"')
        assert response.json() == {**record, **CHANGE, "version": 2, "updated_at": response.json()["updated_at"]}

    def test_replaces_all_fields_and_keeps_the_status(self, caller: Caller, path: str) -> None:
        caller.call("POST", f"{path}/deactivate")
        body = staff_member_body(caller, **CHANGE)
        record = caller.call("PUT", path, json=body).json()
        assert {name: record[name] for name in body} == body
        assert record["status"] == "inactive"

    def test_refuses_a_stale_version(self, caller: Caller, path: str) -> None:
        caller.call("PATCH", path, json=CHANGE, headers={"If-Match": '"1"'})
        old_values = {name: BODY[name] for name in CHANGE}
        refusal = caller.call("PATCH", path, json=old_values, headers={"If-Match": '"1"'})
        assert refusal.problem(412, "stale_version")["current_version"] == 2

    def test_an_external_id_creates_once_and_then_updates(self, caller: Caller) -> None:
        path = f"{ROUTE}/by-external-id/payroll/17"
        first, second = caller.call("PUT", path, json=BODY), caller.call("PUT", path, json={**BODY, **CHANGE})
        assert (first.status, second.status) == (201, 200)
        assert (second.json()["id"], second.json()["name"]) == (first.json()["id"], CHANGE["name"])
        assert second.json()["external_refs"] == [{"source": "payroll", "external_id": "17"}]


class TestActions:
    def test_deactivate_and_activate(self, caller: Caller, path: str) -> None:
        statuses = [caller.call("POST", f"{path}/{action}").json()["status"] for action in ("deactivate", "activate")]
        assert statuses == ["inactive", "active"]
        problem = caller.call("POST", f"{path}/activate").problem(409, "illegal_transition")
        assert problem["allowed"] == ["inactive"]


class TestDelete:
    def test_returns_410_after_a_deletion(self, caller: Caller, path: str) -> None:
        assert caller.call("DELETE", path).status == 204
        caller.call("GET", path).problem(410, "deleted")
        assert caller.call("GET", ROUTE).json()["data"] == []
