"""Events over HTTP: the log's own text, order, filters, cursors, scope, other tenants (D14)."""

import json
from datetime import timedelta
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.ids import new_id
from domain.events.model import Event, EventDraft
from domain.events.wiring import event_log
from tests.builders import CAUSE, NOW, a_client, a_domain_event
from tests.counting import counted_calls
from tests.gateway import Caller, a_caller
from tests.storage import delete_item

TYPES = ["client.created", "wedding.created", "client.updated", "wedding.lost"]


def publish_events(caller: Caller, *types: str, minutes: int = 0) -> list[Event]:
    """Events of these types, a minute apart, in the log of the caller's organization."""
    tenant = Tenant(caller.organization_id, caller.environment)
    drafts = [
        EventDraft.from_domain_event(
            a_client(tenant, updated_at=NOW + timedelta(minutes=minutes + n)),
            CAUSE,
            a_domain_event(each, metadata={"couple": "Zoë & Jörg"}),
        )
        for n, each in enumerate(types)
    ]
    return event_log().append(tenant, drafts)


def read_types(caller: Caller, query: str = "") -> list[str]:
    """The types on the first page."""
    return [event["type"] for event in page(caller, query)["data"]]


def page(caller: Caller, query: str = "") -> dict[str, Any]:
    answer = caller.call("GET", "/v1/events", query=query)
    assert answer.status == 200, answer
    body: dict[str, Any] = answer.json()
    return body


class TestGet:
    def test_answers_the_very_bytes_that_webhooks_receive(self, caller: Caller) -> None:
        (event,) = publish_events(caller, "client.created")
        answer = caller.call("GET", f"/v1/events/{event.id}")
        assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
        assert answer.body == event.body.encode()
        assert answer.headers["cache-control"] == "private, no-cache"

    def test_costs_two_reads(self, caller: Caller) -> None:
        (event,) = publish_events(caller, "client.created")
        caller.call("GET", "/v1/events")
        with counted_calls() as calls:
            caller.call("GET", f"/v1/events/{event.id}")
        assert calls.by_operation == {"UpdateItem": 1, "GetItem": 2}

    def test_finds_no_other_tenants_nor_a_missing_one(self, caller: Caller) -> None:
        (event,) = publish_events(a_caller(), "client.created")
        for each in (event.id, new_id("evt"), "evt_1", "cli_01k0a3v5m8f1xq2w7r9tbdc6yz"):
            caller.call("GET", f"/v1/events/{each}").problem(404, "not_found")

    def test_finds_none_that_went_before_its_mark(self, caller: Caller) -> None:
        (event,) = publish_events(caller, "client.created")
        delete_item("deliveries", event.tenant.partition("events"), f"{event.sequence:020d}")
        caller.call("GET", f"/v1/events/{event.id}").problem(404, "not_found")

    def test_needs_the_scope(self, aws: None) -> None:
        answer = a_caller("clients:read").call("GET", f"/v1/events/{new_id('evt')}")
        assert answer.problem(403, "insufficient_scope")["required_scope"] == "events:read"


class TestList:
    def test_is_newest_first_in_pages(self, caller: Caller) -> None:
        publish_events(caller, *TYPES)
        first = page(caller, "limit=3")
        assert [event["sequence"] for event in first["data"]] == [4, 3, 2]
        assert first["has_more"] is True
        last = page(caller, f"limit=3&cursor={first['next_cursor']}")
        assert [event["sequence"] for event in last["data"]] == [1]
        assert (last["object"], last["has_more"], last["next_cursor"]) == ("list", False, None)

    def test_holds_each_events_own_text(self, caller: Caller) -> None:
        event, *_ = publish_events(caller, *TYPES)
        answer = caller.call("GET", "/v1/events")
        assert event.body in answer.body.decode()
        assert answer.json()["data"][-1] == json.loads(event.body)

    def test_of_nothing_is_empty(self, caller: Caller) -> None:
        assert page(caller) == {"object": "list", "data": [], "has_more": False, "next_cursor": None}

    def test_can_be_followed_by_sequence(self, caller: Caller) -> None:
        publish_events(caller, *TYPES)
        first = page(caller, "sort=sequence&limit=3")
        assert [event["sequence"] for event in first["data"]] == [1, 2, 3]
        publish_events(caller, "client.deleted", minutes=-60)
        rest = page(caller, f"sort=sequence&cursor={first['next_cursor']}")
        assert [event["sequence"] for event in rest["data"]] == [4, 5]

    @pytest.mark.parametrize(
        ("query", "types"),
        [
            ("type=client.updated", ["client.updated"]),
            ("type=client.*", ["client.updated", "client.created"]),
            ("type=*", TYPES[::-1]),
            ("type[in]=client.created,wedding.*", ["wedding.lost", "wedding.created", "client.created"]),
            ("type=client.*&sort=sequence", ["client.created", "client.updated"]),
            ("type=client.*&sort=created_at", ["client.created", "client.updated"]),
            ("type=venue.created", []),
            ("created_at[gte]=2026-03-01T09:31:00Z", ["wedding.lost", "client.updated", "wedding.created"]),
            ("created_at[lte]=2026-03-01T09:31:00Z&sort=created_at", ["client.created", "wedding.created"]),
            ("created_at[gte]=2026-03-01T09:31:00Z&created_at[lte]=2026-03-01T09:32:00Z&type=wedding.*", ["wedding.created"]),
            ("created_at[gte]=2026-03-02T00:00:00Z&created_at[lte]=2026-03-01T00:00:00Z", []),
            ("created_at[gte]=0001-01-02T00:00:00Z&created_at[lte]=9999-12-30T00:00:00Z", TYPES[::-1]),
        ],
    )  # fmt: skip
    def test_is_of_what_is_asked_for(self, caller: Caller, query: str, types: list[str]) -> None:
        publish_events(caller, *TYPES)
        assert read_types(caller, query) == types

    def test_by_time_is_by_time_whatever_the_numbers(self, caller: Caller) -> None:
        publish_events(caller, "client.created")
        publish_events(caller, "client.updated", minutes=-5)
        assert read_types(caller, "sort=-created_at") == ["client.created", "client.updated"]
        assert read_types(caller) == ["client.updated", "client.created"]
        first = page(caller, "created_at[gte]=2026-03-01T00:00:00Z&limit=1")
        rest = page(caller, f"created_at[gte]=2026-03-01T00:00:00Z&cursor={first['next_cursor']}")
        assert [event["type"] for event in first["data"] + rest["data"]] == ["client.created", "client.updated"]

    def test_is_the_callers_alone(self, caller: Caller) -> None:
        publish_events(caller, "client.created")
        sandbox = a_caller(organization_id=caller.organization_id, environment="test")
        assert (read_types(sandbox), read_types(a_caller())) == ([], [])

    def test_needs_the_scope(self, aws: None) -> None:
        answer = a_caller("changes:read").call("GET", "/v1/events")
        assert answer.problem(403, "insufficient_scope")["required_scope"] == "events:read"


class TestRefusals:
    @pytest.mark.parametrize(
        ("query", "parameter"),
        [
            ("type=client.eaten", "type"),
            ("type=", "type"),
            ("type=client.c*", "type"),
            ("type[in]=client.created,,", "type[in]"),
            ("type[in]=" + ",".join(["client.created"] * 51), "type[in]"),
            ("type=client.*&type[in]=wedding.*", "type[in]"),
            ("created_at[gte]=yesterday", "created_at[gte]"),
            ("sort=type", "sort"),
            ("limit=0", "limit"),
        ],
    )
    def test_name_the_parameter(self, caller: Caller, query: str, parameter: str) -> None:
        problem = caller.call("GET", "/v1/events", query=query).problem(422, "invalid_request")
        assert problem["errors"][0]["parameter"] == parameter

    def test_of_a_bound_that_the_order_does_not_serve_say_so(self, caller: Caller) -> None:
        for sort in ("sequence", "-sequence"):
            query = f"sort={sort}&created_at[gte]=2026-03-01T00:00:00Z"
            caller.call("GET", "/v1/events", query=query).problem(400, "unknown_parameter")

    def test_of_a_cursor_that_was_handed_out_for_another_query(self, caller: Caller) -> None:
        publish_events(caller, *TYPES)
        cursor = page(caller, "limit=1")["next_cursor"]
        for query in ("sort=sequence", "type=client.*", "created_at[gte]=2026-03-01T00:00:00Z", "sort=created_at"):
            caller.call("GET", "/v1/events", query=f"{query}&cursor={cursor}").problem(400, "invalid_cursor")
        sandbox = a_caller(organization_id=caller.organization_id, environment="test")
        sandbox.call("GET", "/v1/events", query=f"cursor={cursor}").problem(400, "invalid_cursor")
        assert page(caller, f"sort=-sequence&cursor={cursor}&limit=2")["has_more"] is True


class TestCost:
    @pytest.mark.parametrize("query", ["", "type=client.*", "sort=sequence&type[in]=client.*,wedding.*"])
    def test_of_a_page_is_one_query(self, caller: Caller, query: str) -> None:
        publish_events(caller, *TYPES)
        page(caller)
        with counted_calls() as calls:
            page(caller, query)
        assert calls.by_operation == {"UpdateItem": 1, "Query": 1}

    def test_by_time_it_is_one_read_more(self, caller: Caller) -> None:
        publish_events(caller, *TYPES)
        page(caller)
        with counted_calls() as calls:
            page(caller, "created_at[gte]=2026-03-01T00:00:00Z&type=client.*")
        assert calls.by_operation == {"UpdateItem": 1, "Query": 1, "BatchGetItem": 1}

    def test_a_page_of_a_rare_type_ends_after_so_many_and_goes_on(
        self, caller: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("domain.events.repository._MAX_READ", 3)
        publish_events(caller, "wedding.lost", *["client.updated"] * 7)
        pages, query = [], "type=wedding.lost"
        while query:
            events_page = page(caller, query)
            pages.append(len(events_page["data"]))
            query = events_page["has_more"] and f"type=wedding.lost&cursor={events_page['next_cursor']}"
        assert pages == [0, 0, 1]

    def test_links_to_the_next_page_with_its_filters(self, caller: Caller) -> None:
        publish_events(caller, *TYPES)
        answer = caller.call("GET", "/v1/events", query="type=client.*&limit=1")
        link = answer.headers["link"]
        assert link.startswith("<https://api.test/v1/events?type=client.%2A&limit=1&cursor=")
        rest = caller.call("GET", "/v1/events", query=link[1:-1].partition("?")[2].partition(">")[0])
        assert [event["type"] for event in rest.json()["data"]] == ["client.created"]
