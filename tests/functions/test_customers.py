"""Customers over HTTP: success, missing scope, other tenant, invalid body, lost race."""

from typing import Any

import pytest

from apikit.ids import is_id
from tests.customers import BODY, CHANGE, REQUIRED_FIELDS, ROUTE, a_customer, customer_body
from tests.gateway import Caller, a_caller


@pytest.fixture
def path(caller: Caller) -> str:
    return f"{ROUTE}/{a_customer(caller)['id']}"


class TestCreate:
    def test_returns_the_record_and_its_url(self, caller: Caller) -> None:
        body = customer_body(caller)
        response = caller.call("POST", ROUTE, json=body)
        record = response.json()
        assert (response.status, response.headers["etag"]) == (201, '"1"')
        assert response.headers["location"] == f"https://api.test{ROUTE}/{record['id']}"
        assert is_id("cus", record["id"])
        assert {name: record[name] for name in body} == body
        assert record["object"] == "customer"
        assert "status" not in record

    def test_requires_the_scope(self, caller: Caller) -> None:
        body = customer_body(caller)
        problem = a_caller("customers:read").call("POST", ROUTE, json=body).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "customers:write"

    def test_reports_every_invalid_field(self, caller: Caller) -> None:
        problem = caller.call("POST", ROUTE, json={"colour": "red"}).problem(422, "invalid_request")
        required_pointers = {f"/{name}" for name in REQUIRED_FIELDS}
        assert {error["pointer"] for error in problem["errors"]} == {"/colour"} | required_pointers

    def test_requires_only_a_name(self, caller: Caller) -> None:
        customer = caller.call("POST", ROUTE, json={"name": "Anna"}).json()
        absent_fields = ("email", "phone", "locale", "time_zone", "notes")
        assert [customer[name] for name in absent_fields] == [None] * len(absent_fields)
        assert (customer["tags"], customer["metadata"], customer["external_refs"]) == ([], {}, [])

    def test_normalizes_the_contact_data(self, caller: Caller) -> None:
        customer = a_customer(caller, email="anna@EXAMPLE.com", phone="+49 (30) 901820", locale="DE-at", tags=[" spa "])
        normal_form = {name: customer[name] for name in ("email", "phone", "locale", "tags")}
        assert normal_form == {
            "email": "anna@example.com",
            "phone": "+4930901820",
            "locale": "de-AT",
            "tags": ["spa"],
        }

    @pytest.mark.parametrize(
        ("fields", "fault"),
        [
            ({"name": " "}, ("/name", "string_too_short")),
            ({"name": "x" * 201}, ("/name", "string_too_long")),
            ({"email": "anna"}, ("/email", "invalid_email")),
            ({"phone": "12"}, ("/phone", "invalid_phone")),
            ({"locale": "german"}, ("/locale", "invalid_locale")),
            ({"locale": "de_AT"}, ("/locale", "invalid_locale")),
            ({"time_zone": "Vienna"}, ("/time_zone", "invalid_time_zone")),
            ({"notes": "x" * 10_001}, ("/notes", "string_too_long")),
            ({"tags": ["x"] * 51}, ("/tags", "too_long")),
            ({"tags": [""]}, ("/tags/0", "string_too_short")),
            ({"metadata": {"a" * 41: "b"}}, ("/metadata", "invalid_metadata")),
            ({"status": "active"}, ("/status", "unknown_field")),
        ],
    )
    def test_reports_an_invalid_field(self, caller: Caller, fields: dict[str, Any], fault: tuple[str, str]) -> None:
        assert caller.call("POST", ROUTE, json={**BODY, **fields}).faults() == [fault]


class TestRead:
    def test_returns_404_to_another_tenant(self, caller: Caller, path: str) -> None:
        a_caller().call("GET", path).problem(404, "not_found")
        a_caller(organization_id=caller.organization_id, environment="test").call("GET", path).problem(404, "not_found")

    def test_pages_newest_first(self, caller: Caller) -> None:
        ids = [a_customer(caller)["id"] for _ in range(3)]
        first = caller.call("GET", ROUTE, query="limit=2").json()
        last = caller.call("GET", ROUTE, query=f"limit=2&cursor={first['next_cursor']}").json()
        assert [entry["id"] for entry in first["data"] + last["data"]] == sorted(ids, reverse=True)

    def test_filters_by_email_and_sorts_by_name(self, caller: Caller) -> None:
        ids = {
            name: a_customer(caller, name=name, email=f"{name.lower()}@example.com")["id"]
            for name in ("Bea", "Anna", "Carla")
        }
        for query, names in (
            ("email=anna@example.com", ["Anna"]),
            ("email=Anna@EXAMPLE.com", ["Anna"]),
            ("email=dora@example.com", []),
            ("sort=name", ["Anna", "Bea", "Carla"]),
            ("sort=-name", ["Carla", "Bea", "Anna"]),
        ):
            matches = caller.call("GET", ROUTE, query=query).json()["data"]
            assert [match["id"] for match in matches] == [ids[name] for name in names], query


class TestUpdate:
    def test_changes_only_the_fields_of_the_patch(self, caller: Caller, path: str) -> None:
        record = caller.call("GET", path).json()
        response = caller.call("PATCH", path, json=CHANGE)
        assert (response.status, response.headers["etag"]) == (200, '"2"')
        assert response.json() == {**record, **CHANGE, "version": 2, "updated_at": response.json()["updated_at"]}

    def test_replaces_all_fields(self, caller: Caller, path: str) -> None:
        body = customer_body(caller, **CHANGE)
        record = caller.call("PUT", path, json=body).json()
        assert {name: record[name] for name in body} == body

    def test_refuses_a_stale_version(self, caller: Caller, path: str) -> None:
        caller.call("PATCH", path, json=CHANGE, headers={"If-Match": '"1"'})
        old_values = {name: BODY[name] for name in CHANGE}
        refusal = caller.call("PATCH", path, json=old_values, headers={"If-Match": '"1"'})
        assert refusal.problem(412, "stale_version")["current_version"] == 2

    def test_clears_fields_with_null(self, caller: Caller, path: str) -> None:
        names = ("email", "phone", "locale", "time_zone", "notes")
        customer = caller.call("PATCH", path, json=dict.fromkeys(names)).json()
        assert [customer[name] for name in names] == [None] * len(names)
        assert caller.call("PATCH", path, json={"name": None}).faults() == [("/name", "required")]


class TestExternalIds:
    def test_creates_and_updates_one_customer(self, caller: Caller) -> None:
        path = f"{ROUTE}/by-external-id/opera/G-1"
        creation = caller.call("PUT", path, json=BODY)
        change = caller.call("PUT", path, json={**BODY, **CHANGE})
        assert (creation.status, change.status, change.headers["etag"]) == (201, 200, '"2"')
        customer = change.json()
        assert {name: customer[name] for name in CHANGE} == CHANGE
        assert (customer["id"], customer["external_refs"]) == (
            creation.json()["id"],
            [{"source": "opera", "external_id": "G-1"}],
        )
        assert [each["id"] for each in caller.call("GET", ROUTE).json()["data"]] == [customer["id"]]


class TestDelete:
    def test_returns_410_after_a_deletion(self, caller: Caller, path: str) -> None:
        assert caller.call("DELETE", path).status == 204
        caller.call("GET", path).problem(410, "deleted")
        assert caller.call("GET", ROUTE).json()["data"] == []

    def test_restores_a_deleted_customer(self, caller: Caller, path: str) -> None:
        customer = caller.call("GET", path).json()
        caller.call("DELETE", path)
        restored_customer = caller.call("POST", f"{path}/restore").json()
        assert restored_customer == {**customer, "version": 3, "updated_at": restored_customer["updated_at"]}
        assert caller.call("GET", path).json() == restored_customer
