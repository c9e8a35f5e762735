"""Filters of webhooks over HTTP: how they are stored, merged and rejected, and tests of filters."""

from typing import Any, ClassVar

import pytest

from tests.counting import counted_calls
from tests.gateway import Caller, a_caller

ROUTE = "/v1/webhooks"
WEBHOOK: dict[str, Any] = {"url": "https://hooks.example.com/wedsync", "event_types": ["client.*"]}
FILTERS: dict[str, Any] = {
    "data": {"object": {"status": ["confirmed"], "total": {"amount": [{"numeric": [">", 10000]}]}}}
}


def create_webhook(caller: Caller, **fields: Any) -> dict[str, Any]:
    answer = caller.call("POST", "/v1/webhooks", json={**WEBHOOK, **fields})
    assert answer.status == 201, answer.body
    body: dict[str, Any] = answer.json()
    return body


class TestFilters:
    def test_are_stored_and_cleared_with_null(self, caller: Caller) -> None:
        webhook = create_webhook(caller, filters=FILTERS)
        path = f"/v1/webhooks/{webhook['id']}"
        assert webhook["filters"] == caller.call("GET", path).json()["filters"] == FILTERS
        assert caller.call("PATCH", path, json={"filters": None}).json()["filters"] is None
        assert caller.call("GET", path).json()["filters"] is None

    def test_default_to_null(self, caller: Caller) -> None:
        assert create_webhook(caller)["filters"] is None

    def test_are_merged_by_a_patch_and_replaced_by_a_put(self, caller: Caller) -> None:
        path = f"/v1/webhooks/{create_webhook(caller, filters=FILTERS)['id']}"
        patch = {"filters": {"data": {"object": {"total": None, "status": ["held", None]}}}}
        expected_filters = {"data": {"object": {"status": ["held", None]}}}
        assert caller.call("PATCH", path, json=patch).json()["filters"] == expected_filters
        answer = caller.call("PUT", path, json={**WEBHOOK, "filters": {"type": ["client.created"]}})
        assert answer.json()["filters"] == {"type": ["client.created"]}

    def test_are_rejected_at_the_place_of_the_error(self, caller: Caller) -> None:
        filters = {"data": {"object": {"total": {"amount": [{"numeric": [">", "10000"]}]}}}, "type": "client.created"}
        answer = caller.call("POST", "/v1/webhooks", json={**WEBHOOK, "filters": filters})
        assert answer.faults() == [
            ("/filters/data/object/total/amount/0/numeric", "invalid_filter"),
            ("/filters/type", "invalid_filter"),
        ]
        path = f"/v1/webhooks/{create_webhook(caller, filters=FILTERS)['id']}"
        patch = {"filters": {"data": {"object": {"a/b": [{"exists": 1}]}}}}
        assert caller.call("PATCH", path, json=patch).faults() == [
            ("/filters/data/object/a~1b/0/exists", "invalid_filter")
        ]

    @pytest.mark.parametrize("filters", [[], "x", 5, True, {}])
    def test_are_an_object_with_fields(self, caller: Caller, filters: Any) -> None:
        answer = caller.call("POST", "/v1/webhooks", json={**WEBHOOK, "filters": filters})
        assert [pointer for pointer, _ in answer.faults()] == ["/filters"]

    def test_in_xml_have_numbers_in_comparisons(self, caller: Caller) -> None:
        document = """<webhook><url>https://hooks.example.com/wedsync</url><event_types><item>client.*</item></event_types>
        <filters><data><object><status><item>confirmed</item></status><total><amount><item><numeric><item>&gt;</item>
        <item>10000</item></numeric></item></amount></total></object></data></filters></webhook>"""
        answer = caller.call(
            "POST", "/v1/webhooks", body=document.encode(), headers={"content-type": "application/xml"}
        )
        assert (answer.status, answer.json()["filters"]) == (201, FILTERS)


def nest(levels: int) -> Any:
    pattern: Any = ["x"]
    for _ in range(levels):
        pattern = {"a": pattern}
    return pattern


def choices(count: int) -> Any:
    """A pattern that stands for the third power of the count, written out."""
    return {name: {"$or": [{f"{name}{number}": [0]} for number in range(count)]} for name in "xyz"}


class TestExplosions:
    @pytest.mark.parametrize(
        ("filters", "pointer"),
        [
            ({"type": ["x" * 5_000]}, "/filters"),
            (nest(60), "/filters" + "/a" * 17),
            ({"type": list(range(200))}, "/filters/type"),
            (choices(11), "/filters/z/$or"),
            ({"type": [{"wildcard": "**" * 500}]}, "/filters/type/0/wildcard"),
        ],
        ids=["characters", "levels", "values", "choices", "wildcards"],
    )
    def test_of_patterns_are_rejected(self, caller: Caller, filters: Any, pointer: str) -> None:
        bodies = {ROUTE: {**WEBHOOK, "filters": filters}, f"{ROUTE}/test-filter": {"filters": filters, "event": {}}}
        for path, body in bodies.items():
            assert [fault[0] for fault in caller.call("POST", path, json=body).faults()] == [pointer]

    @pytest.mark.parametrize(
        "filters", [{"a": [{"wildcard": "*a" * 40 + "*b"}] * 20}, choices(10)], ids=["wildcards", "choices"]
    )
    def test_within_the_limits_do_bounded_work(self, caller: Caller, filters: Any) -> None:
        event = {"a": ["a" * 200] * 1_000, "x": {"x9": 0}, "y": {"y9": 0}}
        answer = caller.call("POST", f"{ROUTE}/test-filter", json={"filters": filters, "event": event})
        assert (answer.status, answer.json()) == (200, {"matches": False})


class TestTestFilter:
    EVENT: ClassVar[dict[str, Any]] = {
        "type": "booking.confirmed",
        "data": {"object": {"status": "confirmed", "total": {"amount": 10001}}},
    }

    @pytest.mark.parametrize(("amount", "result"), [(10001, True), (10000, False), ("10001", False)])
    def test_returns_whether_the_event_matches(self, caller: Caller, amount: Any, result: Any) -> None:
        event = {"type": "booking.confirmed", "data": {"object": {"status": "confirmed", "total": {"amount": amount}}}}
        answer = caller.call("POST", "/v1/webhooks/test-filter", json={"filters": FILTERS, "event": event})
        assert (answer.status, answer.json()) == (200, {"matches": result})

    def test_needs_the_scope(self, aws: None) -> None:
        body = {"filters": FILTERS, "event": self.EVENT}
        a_caller("webhooks:read").call("POST", "/v1/webhooks/test-filter", json=body).json()
        answer = a_caller("webhooks:write").call("POST", "/v1/webhooks/test-filter", json=body)
        assert answer.problem(403, "insufficient_scope")["required_scope"] == "webhooks:read"

    def test_names_every_fault(self, caller: Caller) -> None:
        body = {"filters": {"type": [{"prefix": 1}]}, "event": [], "x": 1}
        answer = caller.call("POST", "/v1/webhooks/test-filter", json=body)
        assert set(answer.faults()) == {
            ("/filters/type/0/prefix", "invalid_filter"),
            ("/event", "wrong_type"),
            ("/x", "unknown_field"),
        }
        assert caller.call("POST", "/v1/webhooks/test-filter", json={}).faults() == [
            ("/filters", "required"),
            ("/event", "required"),
        ]

    def test_rejects_an_event_with_too_many_values(self, caller: Caller) -> None:
        body = {"filters": FILTERS, "event": {"data": [[0] * 2_500] * 2}}
        answer = caller.call("POST", "/v1/webhooks/test-filter", json=body)
        assert answer.faults() == [("/event", "too_large")]

    def test_costs_one_operation(self, caller: Caller) -> None:
        caller.call("GET", "/v1/webhooks")
        with counted_calls() as calls:
            caller.call("POST", "/v1/webhooks/test-filter", json={"filters": FILTERS, "event": self.EVENT})
        assert calls.by_operation == {"UpdateItem": 1}
