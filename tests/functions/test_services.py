"""Services over HTTP: success, missing scope, other tenant, invalid body, lost race."""

from typing import Any

import pytest

from apikit.ids import is_id
from tests.gateway import Caller, a_caller
from tests.services import (
    BODY,
    CHANGE,
    DEFAULTS,
    OIL,
    REQUIRED_FIELDS,
    ROUTE,
    STONES,
    a_service,
    a_treatment_room,
    service_body,
)
from tests.staff import a_staff_member
from tests.venues import a_venue

CHF = {"amount": 1, "currency": "CHF"}


@pytest.fixture
def path(caller: Caller) -> str:
    return f"{ROUTE}/{a_service(caller)['id']}"


class TestCreate:
    def test_returns_the_record_and_its_url(self, caller: Caller) -> None:
        body = service_body(caller)
        response = caller.call("POST", ROUTE, json=body)
        record = response.json()
        assert (response.status, response.headers["etag"]) == (201, '"1"')
        assert response.headers["location"] == f"https://api.test{ROUTE}/{record['id']}"
        assert is_id("svc", record["id"])
        assert {name: record[name] for name in body} == body
        assert (record["object"], record["status"]) == ("service", "active")

    def test_requires_the_scope(self, caller: Caller) -> None:
        body = service_body(caller)
        problem = a_caller("services:read").call("POST", ROUTE, json=body).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "services:write"

    def test_reports_every_invalid_field(self, caller: Caller) -> None:
        problem = caller.call("POST", ROUTE, json={"status": "lost", "colour": "red"}).problem(422, "invalid_request")
        required_pointers = {f"/{name}" for name in REQUIRED_FIELDS}
        assert {error["pointer"] for error in problem["errors"]} == {"/status", "/colour"} | required_pointers

    def test_the_required_fields_are_enough(self, caller: Caller) -> None:
        record = caller.call("POST", ROUTE, json={"name": "Haircut", "duration_minutes": 45}).json()
        assert {name: record[name] for name in DEFAULTS} == DEFAULTS

    def test_an_addon_without_an_id_gets_one(self, caller: Caller) -> None:
        (addon,) = a_service(caller, addons=[{**STONES, "id": None}])["addons"]
        assert is_id("add", addon["id"])
        assert addon == {**STONES, "id": addon["id"]}

    @pytest.mark.parametrize(
        ("fields", "fault"),
        [
            ({"duration_minutes": 0}, ("/duration_minutes", "greater_than_equal")),
            ({"addons": [STONES, STONES]}, ("/addons/1/id", "duplicate")),
            ({"price": CHF, "addons": [STONES]}, ("/addons/0/price/currency", "currency_mismatch")),
        ],
    )
    def test_rejects_inconsistent_details(self, caller: Caller, fields: dict[str, Any], fault: tuple[str, str]) -> None:
        assert caller.call("POST", ROUTE, json={**BODY, **fields}).faults() == [fault]


class TestReferences:
    def test_rejects_spaces_that_do_not_exist(self, caller: Caller) -> None:
        foreign_id, deleted_id = a_treatment_room(a_caller()), a_treatment_room(caller)
        venue_id = caller.call("GET", "/v1/venues").json()["data"][0]["id"]
        assert caller.call("DELETE", f"/v1/venues/{venue_id}/spaces/{deleted_id}").status == 204
        refusal = caller.call("POST", ROUTE, json={**BODY, "space_ids": [foreign_id, deleted_id]})
        assert refusal.faults() == [("/space_ids/0", "not_found"), ("/space_ids/1", "not_found")]

    def test_rejects_staff_that_does_not_exist(self, caller: Caller) -> None:
        foreign_id, deleted_id = (a_staff_member(each)["id"] for each in (a_caller(), caller))
        assert caller.call("DELETE", f"/v1/staff/{deleted_id}").status == 204
        refusal = caller.call("POST", ROUTE, json={**BODY, "staff_ids": [foreign_id, deleted_id]})
        assert refusal.faults() == [("/staff_ids/0", "not_found"), ("/staff_ids/1", "not_found")]

    def test_keeps_references_to_a_resource_that_is_deleted_later(self, caller: Caller) -> None:
        staff_id = a_staff_member(caller)["id"]
        path = f"{ROUTE}/{a_service(caller, staff_ids=[staff_id])['id']}"
        caller.call("DELETE", f"/v1/staff/{staff_id}")
        assert caller.call("PATCH", path, json={"capacity": 5}).json()["staff_ids"] == [staff_id]

    def test_accepts_the_external_id_of_a_space(self, caller: Caller) -> None:
        ref = {"source": "opera", "external_id": "ROOM-7"}
        venue_id = a_venue(caller)["id"]
        space_path = f"/v1/venues/{venue_id}/spaces/by-external-id/opera/ROOM-7"
        space_id = caller.call("PUT", space_path, json={"name": "Treatment room"}).json()["id"]
        assert a_service(caller, space_ids=[ref])["space_ids"] == [space_id]
        refusal = caller.call("POST", ROUTE, json={**BODY, "space_ids": [space_id, ref]})
        assert refusal.faults() == [("/space_ids/1", "duplicate")]

    def test_expands_staff_and_spaces(self, caller: Caller) -> None:
        record = a_service(caller, **service_body(caller))
        form = caller.call("GET", f"{ROUTE}/{record['id']}", query="expand=staff,spaces.venue").json()
        assert [each["id"] for each in form["staff"]] == record["staff_ids"]
        assert [each["id"] for each in form["spaces"]] == record["space_ids"]
        assert form["spaces"][0]["venue"]["object"] == "venue"

    def test_expands_only_what_the_key_may_read(self, caller: Caller, path: str) -> None:
        reader = a_caller("services:read", "spaces:read", organization_id=caller.organization_id)
        assert reader.call("GET", path, query="expand=spaces").status == 200
        problem = reader.call("GET", path, query="expand=staff").problem(403, "insufficient_scope")
        assert problem["required_scope"] == "staff:read"


class TestRead:
    def test_returns_404_to_another_tenant(self, caller: Caller, path: str) -> None:
        a_caller().call("GET", path).problem(404, "not_found")
        a_caller(organization_id=caller.organization_id, environment="test").call("GET", path).problem(404, "not_found")

    def test_pages_newest_first(self, caller: Caller) -> None:
        ids = [a_service(caller)["id"] for _ in range(3)]
        first = caller.call("GET", ROUTE, query="limit=2").json()
        last = caller.call("GET", ROUTE, query=f"limit=2&cursor={first['next_cursor']}").json()
        assert [entry["id"] for entry in first["data"] + last["data"]] == sorted(ids, reverse=True)

    def test_filters_by_status(self, caller: Caller, path: str) -> None:
        inactive_id = caller.call("POST", f"{path}/deactivate").json()["id"]
        a_service(caller)
        matches = caller.call("GET", ROUTE, query="status=inactive").json()["data"]
        assert [match["id"] for match in matches] == [inactive_id]

    def test_sorts_by_name_within_a_status(self, caller: Caller) -> None:
        for name, status in (("Yoga", "active"), ("massage", "active"), ("Pilates", "inactive")):
            a_service(caller, name=name, status=status)

        def names(query: str) -> list[str]:
            return [each["name"] for each in caller.call("GET", ROUTE, query=query).json()["data"]]

        assert names("sort=name") == ["massage", "Pilates", "Yoga"]
        assert names("status=active&sort=-name") == ["Yoga", "massage"]


class TestUpdate:
    def test_changes_only_the_fields_of_the_patch(self, caller: Caller, path: str) -> None:
        record = caller.call("GET", path).json()
        response = caller.call("PATCH", path, json=CHANGE)
        assert (response.status, response.headers["etag"]) == (200, '"2"')
        assert response.json() == {**record, **CHANGE, "version": 2, "updated_at": response.json()["updated_at"]}

    def test_replaces_all_fields_and_keeps_the_status(self, caller: Caller, path: str) -> None:
        caller.call("POST", f"{path}/deactivate")
        body = service_body(caller, **CHANGE)
        record = caller.call("PUT", path, json=body).json()
        assert {name: record[name] for name in body} == body
        assert record["status"] == "inactive"

    def test_refuses_a_stale_version(self, caller: Caller, path: str) -> None:
        caller.call("PATCH", path, json=CHANGE, headers={"If-Match": '"1"'})
        old_values = {name: BODY[name] for name in CHANGE}
        refusal = caller.call("PATCH", path, json=old_values, headers={"If-Match": '"1"'})
        assert refusal.problem(412, "stale_version")["current_version"] == 2

    def test_null_clears_a_field(self, caller: Caller, path: str) -> None:
        patch = {name: None for name in DEFAULTS if name != "status"}
        record = caller.call("PATCH", path, json=patch).json()
        assert {name: record[name] for name in DEFAULTS} == DEFAULTS

    def test_a_patch_must_agree_with_the_other_fields(self, caller: Caller, path: str) -> None:
        refusal = caller.call("PATCH", path, json={"price": {"currency": "CHF"}})
        assert refusal.faults() == [(f"/addons/{number}/price/currency", "currency_mismatch") for number in (0, 1)]

    def test_the_same_body_changes_nothing(self, caller: Caller) -> None:
        addons = [{"name": "Oil", "price": OIL["price"]}, {"name": "Oil", "price": STONES["price"]}]
        record = a_service(caller, addons=addons)
        assert caller.call("PUT", f"{ROUTE}/{record['id']}", json={**BODY, "addons": addons}).json() == record

    def test_an_external_id_creates_once_and_then_updates(self, caller: Caller) -> None:
        path, body = f"{ROUTE}/by-external-id/spa/SVC-7", {**BODY, "addons": [{**STONES, "id": None}]}
        creation, repeat = (caller.call("PUT", path, json=body) for _ in range(2))
        update = caller.call("PUT", path, json={**body, "capacity": 3})
        assert [creation.status, repeat.status, update.status] == [201, 200, 200]
        assert (repeat.json(), update.json()["version"]) == (creation.json(), 2)
        assert update.json()["addons"] == creation.json()["addons"]


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
