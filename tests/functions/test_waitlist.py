"""Waitlist entries over HTTP: creation, the time that suits the customer, lists, changes and deletion."""

from typing import Any

import pytest

from apikit.ids import is_id
from tests.bookings import Spa, a_spa, next_week
from tests.gateway import Caller, a_caller
from tests.waitlist import ROUTE, an_entry, entry_body, send_entry, stored_entry


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller)


class TestCreate:
    def test_waits(self, spa: Spa) -> None:
        body = entry_body(spa, staff_id=spa.staff_ids[0], party_size=1)
        response = spa.caller.call("POST", ROUTE, json=body)
        record = response.json()
        assert (response.status, response.headers["etag"]) == (201, '"1"')
        assert response.headers["location"] == f"https://api.test{ROUTE}/{record['id']}"
        assert is_id("wle", record["id"])
        assert {name: record[name] for name in body} == body
        assert (record["object"], record["status"]) == ("waitlist_entry", "waiting")
        assert (record["booking_id"], record["offer_expires_at"]) == (None, None)
        assert not {"from_", "queued_at", "missed_starts", "offered_start"} & record.keys()
        assert stored_entry(spa.caller, record) == record

    @pytest.mark.parametrize("fields", [{}, {"staff_id": None}, {"staff_id": "any"}])
    def test_any_staff_member_is_the_default(self, spa: Spa, fields: dict[str, Any]) -> None:
        record = an_entry(spa, **fields)
        assert (record["staff_id"], record["party_size"]) == (None, 1)

    def test_requires_the_scope(self, spa: Spa) -> None:
        problem = a_caller("waitlist:read").call("POST", ROUTE, json=entry_body(spa)).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "waitlist-entries:write"

    @pytest.mark.parametrize(
        ("fields", "faults"),
        [
            ({"to": next_week(9)}, [("/to", "invalid_order")]),
            ({"to": next_week(8)}, [("/to", "invalid_order")]),
            ({"to": "2020-01-01T09:00:00Z"}, [("/to", "in_the_past")]),
            ({"to": next_week(10, days=7 + 92)}, [("/to", "out_of_range")]),
            ({"from": "2026-12-01"}, [("/from", "wrong_type")]),
            ({"from": None, "to": None}, [("/from", "wrong_type"), ("/to", "wrong_type")]),
            ({"party_size": 0}, [("/party_size", "greater_than_equal")]),
            ({"status": "offered"}, [("/status", "unknown_field")]),
            ({"from_": next_week(9)}, [("/from_", "unknown_field")]),
            ({"service_id": "svc_01k0a3v5m8f1xq2w7r9tbdc6yz"}, [("/service_id", "not_found")]),
            ({"staff_id": "stf_01k0a3v5m8f1xq2w7r9tbdc6yz"}, [("/staff_id", "not_found")]),
        ],
    )
    def test_names_every_fault(self, spa: Spa, fields: dict[str, Any], faults: list[tuple[str, str]]) -> None:
        assert send_entry(spa, **fields).faults() == faults

    def test_the_start_may_be_past(self, spa: Spa) -> None:
        assert an_entry(spa, **{"from": next_week(9, days=-1), "to": next_week(9, days=91)})["status"] == "waiting"

    def test_requires_customer_service_and_time(self, spa: Spa) -> None:
        pointers = {pointer for pointer, _ in spa.caller.call("POST", ROUTE, json={}).faults()}
        assert pointers == {"/customer_id", "/service_id", "/from", "/to"}


class TestRead:
    def test_returns_404_to_another_tenant(self, spa: Spa) -> None:
        path = f"{ROUTE}/{an_entry(spa)['id']}"
        a_caller().call("GET", path).problem(404, "not_found")
        other = a_caller(organization_id=spa.caller.organization_id, environment="test")
        other.call("GET", path).problem(404, "not_found")

    def test_filters(self, spa: Spa) -> None:
        first, second = an_entry(spa), an_entry(spa)
        for query, ids in (
            ("status=waiting", [second["id"], first["id"]]),
            ("status=offered", []),
            (f"customer_id={first['customer_id']}", [first["id"]]),
            (f"service_id={spa.service_id}&status=waiting", [second["id"], first["id"]]),
            (f"updated_since={first['updated_at']}", [first["id"], second["id"]]),
        ):
            page = spa.caller.call("GET", ROUTE, query=query).json()
            assert [each["id"] for each in page["data"]] == ids, query

    def test_selects_and_expands(self, spa: Spa) -> None:
        entry = an_entry(spa)
        query = "fields=from,to,customer.name&expand=customer"
        answer = spa.caller.call("GET", f"{ROUTE}/{entry['id']}", query=query).json()
        assert {"from", "to", "customer", "id"} <= answer.keys()
        assert "status" not in answer


class TestUpdate:
    def test_changes_only_the_fields_of_the_patch(self, spa: Spa) -> None:
        entry = an_entry(spa)
        change = {"from": next_week(12), "party_size": 2}
        response = spa.caller.call("PATCH", f"{ROUTE}/{entry['id']}", json=change)
        assert (response.status, response.headers["etag"]) == (200, '"2"')
        assert response.json() == {**entry, **change, "version": 2, "updated_at": response.json()["updated_at"]}

    @pytest.mark.parametrize("name", ["customer_id", "service_id"])
    def test_keeps_customer_and_service(self, spa: Spa, name: str) -> None:
        entry, other = an_entry(spa), entry_body(a_spa(spa.caller))
        refusal = spa.caller.call("PATCH", f"{ROUTE}/{entry['id']}", json={name: other[name]})
        assert refusal.faults() == [(f"/{name}", "read_only")]

    def test_refuses_a_time_that_is_over(self, spa: Spa) -> None:
        path = f"{ROUTE}/{an_entry(spa)['id']}"
        refusal = spa.caller.call("PATCH", path, json={"from": "2020-01-01T09:00:00Z", "to": "2020-01-01T10:00:00Z"})
        assert refusal.faults() == [("/to", "in_the_past")]

    def test_refuses_a_stale_version(self, spa: Spa) -> None:
        path = f"{ROUTE}/{an_entry(spa)['id']}"
        spa.caller.call("PATCH", path, json={"party_size": 2}, headers={"If-Match": '"1"'})
        refusal = spa.caller.call("PATCH", path, json={"party_size": 3}, headers={"If-Match": '"1"'})
        assert refusal.problem(412, "stale_version")["current_version"] == 2

    def test_upserts_by_external_id(self, spa: Spa) -> None:
        body, path = entry_body(spa), f"{ROUTE}/by-external-id/opera/W-1"
        assert spa.caller.call("PUT", path, json=body).status == 201
        answer = spa.caller.call("PUT", path, json={**body, "to": next_week(12)})
        assert (answer.status, answer.json()["to"], answer.json()["version"]) == (200, next_week(12), 2)

    def test_in_bulk(self, spa: Spa) -> None:
        entry = an_entry(spa)
        body = {
            "create": [entry_body(spa), entry_body(spa, to=next_week(9))],
            "update": [{"id": entry["id"], "from": next_week(10)}],
        }
        results = spa.caller.call("POST", f"{ROUTE}/bulk", json=body).json()["results"]
        assert [each["status"] for each in results] == [201, 422, 200]
        assert results[2]["body"]["from"] == next_week(10)


class TestDelete:
    def test_cancels(self, spa: Spa) -> None:
        path = f"{ROUTE}/{an_entry(spa)['id']}"
        assert spa.caller.call("DELETE", path).status == 204
        spa.caller.call("GET", path).problem(410, "deleted")
        assert spa.caller.call("GET", ROUTE).json()["data"] == []

    def test_a_restored_entry_waits_again(self, spa: Spa) -> None:
        path = f"{ROUTE}/{an_entry(spa)['id']}"
        spa.caller.call("DELETE", path)
        answer = spa.caller.call("POST", f"{path}/restore")
        assert (answer.status, answer.json()["status"], answer.json()["version"]) == (200, "waiting", 3)
