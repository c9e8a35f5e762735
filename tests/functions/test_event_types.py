"""The catalogue of event types over HTTP: a list as every list, one type, missing scope (W2)."""

from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no stubs

from domain.events.event_catalogue import EVENT_TYPES
from tests.counting import counted_calls
from tests.gateway import Caller, a_caller


def read_all(caller: Caller, limit: int) -> list[dict[str, Any]]:
    """All types, page by page."""
    event_types, query = [], f"limit={limit}"
    while query:
        page = caller.call("GET", "/v1/event-types", query=query)
        body = page.json()
        assert len(body["data"]) <= limit
        assert ("link" in page.headers) == body["has_more"] == (body["next_cursor"] is not None)
        event_types += body["data"]
        query = f"limit={limit}&cursor={body['next_cursor']}" if body["has_more"] else ""
    return event_types


class TestList:
    def test_returns_every_type_once_in_the_order_of_names(self, caller: Caller) -> None:
        assert [each["type"] for each in read_all(caller, 100)] == sorted(EVENT_TYPES)
        assert [each["type"] for each in read_all(caller, 40)] == sorted(EVENT_TYPES)

    def test_has_25_types_a_page_unless_the_caller_says_otherwise(self, caller: Caller) -> None:
        answer = caller.call("GET", "/v1/event-types")
        assert (len(answer.json()["data"]), answer.headers["cache-control"]) == (25, "private, no-cache")

    def test_refuses_a_cursor_of_another_list_and_a_limit_of_none(self, caller: Caller) -> None:
        cursor = caller.call("GET", "/v1/event-types", query="limit=1").json()["next_cursor"]
        caller.call("GET", "/v1/events", query=f"cursor={cursor}").problem(400, "invalid_cursor")
        caller.call("GET", "/v1/event-types", query="cursor=x").problem(400, "invalid_cursor")
        caller.call("GET", "/v1/event-types", query="limit=0").problem(422, "invalid_request")
        caller.call("GET", "/v1/event-types", query="offset=1").problem(400, "unknown_parameter")

    def test_costs_the_admission_only(self, caller: Caller) -> None:
        caller.call("GET", "/v1/event-types")
        with counted_calls() as calls:
            caller.call("GET", "/v1/event-types")
        assert calls.by_operation == {"UpdateItem": 1}


class TestGet:
    def test_returns_what_the_contract_names(self, caller: Caller) -> None:
        event_type = caller.call("GET", "/v1/event-types/client.created").json()
        schema, example = event_type.pop("schema"), event_type.pop("example")
        thin_schema = event_type.pop("thin_schema")
        assert event_type == {
            "object": "event_type",
            "type": "client.created",
            "resource": "client",
            "scope": "clients:read",
            "description": "A client was created.",
            "since": "v1",
            "deprecated": False,
        }
        assert (example["type"], example["data"]["object"]["name"]) == ("client.created", "John & Jane Smith")
        assert schema["$defs"]["Client"]["properties"]["email"]["format"] == "email"
        Draft202012Validator(schema).validate(example)
        assert thin_schema["properties"] == {"type": {"const": "client.created"}}
        assert list(thin_schema["$defs"]) == ["ThinEvent"]

    def test_describes_the_whole_envelope(self, caller: Caller) -> None:
        schema = caller.call("GET", "/v1/event-types/booking.canceled").json()["schema"]
        envelope = schema["$defs"]["BookingEvent"]
        assert list(envelope["properties"]) == [*envelope["required"], "truncated"]
        assert envelope["required"] == [
            "id", "object", "type", "api_version", "sequence", "created_at", "livemode", "organization_id", "actor", "request_id", "data",
        ]  # fmt: skip
        assert envelope["properties"]["data"]["required"] == ["object", "previous_attributes"]

    def test_says_that_a_type_is_not_sent_yet(self, caller: Caller) -> None:
        event_type = caller.call("GET", "/v1/event-types/report.completed").json()
        assert event_type["since"] is None
        assert list(event_type["schema"]["$defs"]) == ["EventActor", "FutureEvent", "FutureResource"]

    def test_refuses_an_unknown_type(self, caller: Caller) -> None:
        for name in ("wedding.found", "wedding.*", "*", "wedding"):
            caller.call("GET", f"/v1/event-types/{name}").problem(404, "not_found")


def test_the_catalogue_needs_its_scope(aws: None) -> None:
    for path in ("/v1/event-types", "/v1/event-types/wedding.lost"):
        problem = a_caller("clients:read").call("GET", path).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "event-types:read"
        assert a_caller("webhooks:read").call("GET", path).status == 200
