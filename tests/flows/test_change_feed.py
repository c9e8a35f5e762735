"""From calls over HTTP to the feed of changes, through the stream publisher: order, tombstones, cursors, redelivery (D14)."""

from typing import Any

import pytest

from tests.builders import JOHN_AND_JANE
from tests.clients import a_client
from tests.counting import counted_calls
from tests.flows.pipeline import NOTHING_FAILED, Pipeline
from tests.gateway import Answer, Caller, a_caller
from tests.storage import delete_item


def read_feed(caller: Caller, query: str = "") -> dict[str, Any]:
    answer = caller.call("GET", "/v1/changes", query=query)
    assert answer.status == 200, answer
    body: dict[str, Any] = answer.json()
    return body


def shape(page: dict[str, Any]) -> list[tuple[int, str, str, int]]:
    return [(each["sequence"], each["type"], each["operation"], each["version"]) for each in page["data"]]


class TestFeed:
    def test_tells_a_life_in_order_with_its_tombstone(self, pipeline: Pipeline, caller: Caller) -> None:
        client = a_client(caller)
        path = f"/v1/clients/{client['id']}"
        form = caller.call("PATCH", path, json={"notes": "x"}).json()
        caller.call("DELETE", path)
        pipeline.publish()
        page = read_feed(caller)
        assert shape(page) == [(1, "client", "created", 1), (2, "client", "updated", 2), (3, "client", "deleted", 3)]
        assert [each["data"] for each in page["data"]] == [client, form, None]
        assert {each["id"] for each in page["data"]} == {client["id"]}
        assert page["data"][0]["changed_at"] == client["created_at"]
        assert (page["object"], page["has_more"]) == ("list", False)

    def test_tells_a_restoration_which_is_no_creation(self, pipeline: Pipeline, caller: Caller) -> None:
        path = f"/v1/clients/{a_client(caller)['id']}"
        caller.call("DELETE", path)
        answer = caller.call("POST", f"{path}/restore")
        assert answer.status == 200, answer
        pipeline.publish()
        *_, last = (page := read_feed(caller))["data"]
        assert [each[2:] for each in shape(page)] == [("created", 1), ("deleted", 2), ("restored", 3)]
        assert last["data"] == answer.json()
        events = caller.call("GET", "/v1/events", query="sort=sequence").json()["data"]
        assert [event["type"] for event in events] == ["client.created", "client.deleted", "client.updated"]
        assert events[2]["data"]["previous_attributes"].keys() == {"deleted_at"}

    def test_goes_on_from_its_cursor_and_waits_there(self, pipeline: Pipeline, caller: Caller) -> None:
        cursor = read_feed(caller)["next_cursor"]
        assert (
            read_feed(caller, f"cursor={cursor}")["data"],
            read_feed(caller, f"cursor={cursor}")["next_cursor"],
        ) == (
            [],
            cursor,
        )
        for number in range(5):
            a_client(caller, name=f"Client {number}")
        pipeline.publish()
        names, more = [], []
        for _ in range(4):
            page = read_feed(caller, f"cursor={cursor}&limit=2")
            names += [each["data"]["name"] for each in page["data"]]
            more.append(page["has_more"])
            cursor = page["next_cursor"]
        assert names == [f"Client {number}" for number in range(5)]
        assert more == [True, True, False, False]

    def test_from_the_latest_tells_what_comes(self, pipeline: Pipeline, caller: Caller) -> None:
        a_client(caller)
        pipeline.publish()
        page = read_feed(caller, "cursor=latest")
        assert (page["data"], page["has_more"]) == ([], False)
        a_client(caller, name="The next")
        pipeline.publish()
        (change,) = read_feed(caller, f"cursor={page['next_cursor']}")["data"]
        assert (change["sequence"], change["data"]["name"]) == (2, "The next")

    def test_of_some_types_leaves_the_others_out(self, pipeline: Pipeline, caller: Caller) -> None:
        client = a_client(caller)
        caller.call("POST", "/v1/weddings", json={"client_id": client["id"], "date": "2026-06-13"})
        a_client(caller)
        pipeline.publish()
        assert shape(read_feed(caller, "types=wedding")) == [(2, "wedding", "created", 1)]
        assert [each[0] for each in shape(read_feed(caller, "types=client,wedding"))] == [1, 2, 3]
        cursor = read_feed(caller, "types=venue")["next_cursor"]
        assert read_feed(caller, f"types=client&cursor={cursor}")["data"] == []

    def test_tells_a_narrow_key_of_what_it_may_read(self, pipeline: Pipeline, caller: Caller) -> None:
        client = a_client(caller)
        caller.call("POST", "/v1/weddings", json={"client_id": client["id"], "date": "2026-06-13"})
        a_client(caller)
        pipeline.publish()
        key = a_caller("changes:read", "clients:read", organization_id=caller.organization_id)
        assert [each[:2] for each in shape(read_feed(key))] == [(1, "client"), (3, "client")]
        refusal = key.call("GET", "/v1/changes", query="types=client,wedding")
        assert refusal.problem(403, "insufficient_scope")["required_scope"] == "weddings:read"
        narrow_key = a_caller("changes:read", organization_id=caller.organization_id)
        assert read_feed(narrow_key)["data"] == []
        assert read_feed(key, f"cursor={read_feed(narrow_key)['next_cursor']}")["data"] == []

    def test_tells_what_makes_no_event_and_no_refused_write(self, pipeline: Pipeline, caller: Caller) -> None:
        body = {"url": "https://hooks.example.com/", "event_types": ["*"], "headers": {"Authorization": "hunter2"}}
        caller.call("POST", "/v1/webhooks", json=body)
        path = f"/v1/clients/{a_client(caller)['id']}"
        caller.call("PATCH", path, json={"email": "nobody"}).problem(422, "invalid_request")
        caller.call("PATCH", path, json={"name": JOHN_AND_JANE["name"]})
        pipeline.publish()
        answer = caller.call("GET", "/v1/changes")
        assert shape(answer.json()) == [(1, "webhook", "created", 1), (2, "client", "created", 1)]
        assert b"hunter2" not in answer.body
        assert b"whsec_" not in answer.body

    def test_is_the_callers_alone(self, pipeline: Pipeline, caller: Caller) -> None:
        a_client(caller)
        pipeline.publish()
        sandbox = a_caller(organization_id=caller.organization_id, environment="test")
        assert (read_feed(sandbox)["data"], read_feed(a_caller())["data"]) == ([], [])
        cursor = read_feed(caller)["next_cursor"]
        for stranger in (sandbox, a_caller()):
            stranger.call("GET", "/v1/changes", query=f"cursor={cursor}").problem(400, "invalid_cursor")


class TestRedelivery:
    def test_neither_repeats_nor_renumbers(self, pipeline: Pipeline, caller: Caller) -> None:
        path = f"/v1/clients/{a_client(caller)['id']}"
        caller.call("PATCH", path, json={"notes": "x"})
        records = pipeline.read_records()
        caller.call("DELETE", path)
        deletion = pipeline.read_records()
        for batch in (records[:1], records, records + deletion, records[1:], deletion, records):
            assert pipeline.publish(batch) == NOTHING_FAILED
        assert [each[2] for each in shape(read_feed(caller))] == ["created", "updated", "deleted"]

    def test_of_a_write_that_a_deletion_outran_tells_nothing_after_the_tombstone(
        self, pipeline: Pipeline, caller: Caller
    ) -> None:
        path = f"/v1/clients/{a_client(caller)['id']}"
        pipeline.publish()
        caller.call("PATCH", path, json={"notes": "x"})
        records = pipeline.read_records()
        caller.call("DELETE", path)
        pipeline.publish()
        assert pipeline.publish(records) == NOTHING_FAILED
        assert [each[2] for each in shape(read_feed(caller))] == ["created", "deleted"]


class TestRefusals:
    def test_of_a_cursor_whose_next_change_is_gone(self, pipeline: Pipeline, caller: Caller) -> None:
        cursor = read_feed(caller)["next_cursor"]
        a_client(caller)
        a_client(caller)
        pipeline.publish()
        delete_item("deliveries", f"T#{caller.organization_id}#live#changes", f"{1:020d}")
        problem = caller.call("GET", "/v1/changes", query=f"cursor={cursor}").problem(410, "cursor_expired")
        assert problem["retryable"] is False
        page = read_feed(caller)
        assert [each[0] for each in shape(page)] == [2]
        delete_item("deliveries", f"T#{caller.organization_id}#live#changes", f"{2:020d}")
        assert read_feed(caller, f"cursor={page['next_cursor']}")["data"] == []

    @pytest.mark.parametrize("types", ["", "client,", "clients", "Client", "unicorn"])
    def test_of_a_type_that_there_is_not(self, caller: Caller, types: str) -> None:
        answer = caller.call("GET", "/v1/changes", query=f"types={types}")
        assert answer.problem(422, "invalid_request")["errors"][0]["parameter"] == "types"

    @pytest.mark.parametrize("cursor", ["", "0", "1", "LATEST", "latest,", "MDAwMQ"])
    def test_of_a_cursor_that_nobody_handed_out(self, caller: Caller, cursor: str) -> None:
        caller.call("GET", "/v1/changes", query=f"cursor={cursor}").problem(400, "invalid_cursor")

    def test_without_the_scope(self, aws: None) -> None:
        def read_changes(query: str) -> Answer:
            return a_caller("events:read").call("GET", "/v1/changes", query=query)

        for query in ("", "cursor=latest"):
            assert read_changes(query).problem(403, "insufficient_scope")["required_scope"] == "changes:read"


class TestCost:
    def test_of_a_poll_is_one_query_and_the_head_when_nothing_came(self, pipeline: Pipeline, caller: Caller) -> None:
        cursor = read_feed(caller)["next_cursor"]
        with counted_calls() as quiet:
            read_feed(caller, f"cursor={cursor}")
        for _ in range(3):
            a_client(caller)
        pipeline.publish()
        with counted_calls() as busy:
            read_feed(caller, f"cursor={cursor}&limit=1")
        assert quiet.by_operation == {"UpdateItem": 1, "Query": 1, "GetItem": 1}
        assert busy.by_operation == {"UpdateItem": 1, "Query": 1}
