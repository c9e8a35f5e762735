"""What is told of resources over HTTP is told to who may read them: events, subscriptions, deliveries, results."""

from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from domain.deliveries.wiring import delivery_store
from tests.batches import CREATE, batch, begin_batch, job_of, read_batch, results
from tests.builders import a_delivery
from tests.clients import a_client
from tests.fakes.jobs import Runner
from tests.functions.test_events import publish_events
from tests.gateway import Answer, Caller, a_caller
from tests.storage import put_item

pytestmark = pytest.mark.usefixtures("runner")

TYPES = ["client.created", "wedding.created", "menu_selection.locked", "client.updated", "quota.threshold_reached"]
HOOK = {"url": "https://hooks.example.com/wedsync", "event_types": ["client.*"]}
READ_CLIENTS = {"method": "GET", "path": "/v1/clients"}


@pytest.fixture
def caller(aws: None) -> Caller:
    return a_caller()


def narrow(caller: Caller, *scopes: str) -> Caller:
    return a_caller(*scopes, organization_id=caller.organization_id)


def read_types(caller: Caller, query: str = "") -> list[str]:
    answer = caller.call("GET", "/v1/events", query=query)
    assert answer.status == 200, answer
    return [event["type"] for event in answer.json()["data"]]


def lacks(answer: Answer, scope: str) -> None:
    assert answer.problem(403, "insufficient_scope")["required_scope"] == scope


class TestEvents:
    @pytest.mark.parametrize(
        ("scopes", "types"),
        [
            (("*:read",), list(reversed(TYPES))),
            (("events:read", "clients:read"), ["client.updated", "client.created"]),
            (("events:read", "menu-selections:read", "usage:read"), [TYPES[4], TYPES[2]]),
            (("events:read", "clients:write"), []),
        ],
    )
    def test_are_listed_by_the_scope_of_their_resource(
        self, caller: Caller, scopes: tuple[str, ...], types: list[str]
    ) -> None:
        publish_events(caller, *TYPES)
        key = narrow(caller, *scopes)
        assert read_types(key) == read_types(key, "type=*") == read_types(key, "sort=-created_at") == types

    def test_that_are_left_out_do_not_end_the_list(self, caller: Caller) -> None:
        publish_events(caller, "client.created", *["wedding.created"] * 3, "client.updated")
        key = narrow(caller, "events:read", "clients:read")
        first = key.call("GET", "/v1/events", query="limit=1").json()
        assert read_types(key, f"limit=1&cursor={first['next_cursor']}") == ["client.created"]

    @pytest.mark.parametrize(
        "query", ["type=wedding.created", "type=wedding.*", "type[in]=client.created,wedding.lost"]
    )
    def test_that_are_asked_for_by_name_need_the_scope(self, caller: Caller, query: str) -> None:
        key = narrow(caller, "events:read", "clients:read")
        lacks(key.call("GET", "/v1/events", query=query), "weddings:read")

    def test_are_each_shown_with_the_scope_of_their_resource(self, caller: Caller) -> None:
        client, wedding = publish_events(caller, "client.created", "wedding.created")
        key = narrow(caller, "events:read", "clients:read")
        assert key.call("GET", f"/v1/events/{client.id}").status == 200
        lacks(key.call("GET", f"/v1/events/{wedding.id}"), "weddings:read")

    def test_types_name_the_scope(self, caller: Caller) -> None:
        scopes = {
            each["type"]: each["scope"]
            for each in caller.call("GET", "/v1/event-types", query="limit=100").json()["data"]
        }
        assert (scopes["menu_selection.locked"], scopes["api_key.created"]) == ("menu-selections:read", "api-keys:read")
        assert caller.call("GET", "/v1/event-types/quota.threshold_reached").json()["scope"] == "usage:read"


class TestSubscriptions:
    @pytest.mark.parametrize(
        ("types", "scope"),
        [
            (["wedding.*"], "weddings:read"),
            (["client.created", "form_submission.submitted"], "submissions:read"),
            (["*"], "*:read"),
            (["api_key.rotated"], "api-keys:read"),
        ],
    )
    def test_need_the_scope_of_every_event(self, caller: Caller, types: list[str], scope: str) -> None:
        key = narrow(caller, "webhooks:write", "webhooks:read", "clients:read")
        lacks(key.call("POST", "/v1/webhooks", json={**HOOK, "event_types": types}), scope)
        answer = key.call("POST", "/v1/webhooks", json=HOOK)
        assert answer.status == 201
        path = f"/v1/webhooks/{answer.json()['id']}"
        lacks(key.call("PATCH", path, json={"event_types": types}), scope)
        lacks(key.call("PUT", path, json={**HOOK, "event_types": types}), scope)

    def test_of_others_cannot_be_led_elsewhere(self, caller: Caller) -> None:
        webhook = caller.call("POST", "/v1/webhooks", json={**HOOK, "event_types": ["*"]}).json()
        key = narrow(caller, "webhooks:write")
        lacks(key.call("PATCH", f"/v1/webhooks/{webhook['id']}", json={"url": "https://evil.example.com/"}), "*:read")
        assert key.call("POST", f"/v1/webhooks/{webhook['id']}/pause").status == 200

    def test_name_everything_that_is_missing(self, caller: Caller) -> None:
        key = narrow(caller, "webhooks:write")
        answer = key.call("POST", "/v1/webhooks", json={**HOOK, "event_types": ["client.*", "wedding.*"]})
        assert answer.problem(403, "insufficient_scope")["detail"] == (
            "The credentials lack the scopes clients:read, weddings:read."
        )

    def test_to_everything_take_a_key_that_reads_everything(self, caller: Caller) -> None:
        key = narrow(caller, "webhooks:write", "*:read")
        assert key.call("POST", "/v1/webhooks", json={**HOOK, "event_types": ["*"]}).status == 201


def test_deliveries_are_told_by_the_scope_of_their_event(caller: Caller) -> None:
    webhook_id = caller.call("POST", "/v1/webhooks", json={**HOOK, "event_types": ["*"]}).json()["id"]
    tenant, store = Tenant(caller.organization_id, caller.environment), delivery_store()
    client, wedding = (
        store.claim(a_delivery(tenant, webhook_id=webhook_id, event_type=event_type)).delivery
        for event_type in ("client.created", "wedding.created")
    )
    key, path = narrow(caller, "webhooks:read", "clients:read"), f"/v1/webhooks/{webhook_id}/deliveries"
    assert [each["id"] for each in key.call("GET", path).json()["data"]] == [client.id]
    assert key.call("GET", f"{path}/{client.id}").status == 200
    lacks(key.call("GET", f"{path}/{wedding.id}"), "weddings:read")


class TestResults:
    def test_of_a_job_need_the_scopes_of_its_operations(self, caller: Caller, runner: Runner) -> None:
        items = [{"name": f"Client {n}", "email": "a@example.com"} for n in range(101)]
        answer = caller.call("POST", "/v1/clients/bulk", json={"create": items})
        assert (answer.status, answer.json()["scopes"]) == (202, ["clients:write"])
        runner.run()
        path = f"/v1/jobs/{answer.json()['id']}"
        for scope in ("clients:write", "clients:read"):
            assert narrow(caller, "jobs:read", scope).call("GET", f"{path}/result").status == 200
        key = narrow(caller, "jobs:read", "weddings:read")
        assert key.call("GET", path).json()["status"] == "succeeded"
        lacks(key.call("GET", f"{path}/result"), "clients:write")

    @pytest.mark.parametrize("is_async", [False, True])
    def test_of_a_batch_need_them_too(self, caller: Caller, runner: Runner, is_async: bool) -> None:  # noqa: FBT001
        wedding = {
            "method": "POST",
            "path": "/v1/weddings",
            "body": {"client_id": "{{0.body.id}}", "date": "2025-06-15"},
        }
        form: Any = begin_batch(caller, CREATE, wedding) if is_async else batch(caller, CREATE, wedding).json()
        runner.run()
        assert form["scopes"] == ["clients:write", "weddings:write"]
        assert read_batch(narrow(caller, "batch:read", "clients:read", "weddings:write"), form).status == 200
        lacks(read_batch(narrow(caller, "batch:read", "clients:write"), form), "weddings:write")
        if is_async:
            job = job_of(caller, form)
            lacks(narrow(caller, "jobs:read").call("GET", f"/v1/jobs/{job['id']}/result"), "clients:write")

    def test_of_expanded_reads_need_the_scopes_of_what_they_hold(self, caller: Caller) -> None:
        body = {"client_id": a_client(caller)["id"], "date": "2025-06-15"}
        wedding = caller.call("POST", "/v1/weddings", json=body).json()
        get = {"method": "GET", "path": f"/v1/weddings/{wedding['id']}?expand=client,venue"}
        answer = batch(caller, get)
        assert answer.json()["scopes"] == ["clients:read", "venues:read", "weddings:read"]
        lacks(read_batch(narrow(caller, "batch:read", "weddings:read", "venues:read"), answer.json()), "clients:read")

    def test_of_operations_that_were_refused_need_nothing(self, caller: Caller) -> None:
        key = narrow(caller, "batch:write", "batch:read", "clients:read")
        answer = batch(key, READ_CLIENTS, {"method": "GET", "path": "/v1/weddings"})
        assert [each["status"] for each in results(answer)] == [200, 403]
        assert (answer.json()["scopes"], read_batch(key, answer.json()).status) == (["clients:read"], 200)

    def test_are_not_replayed_to_a_key_that_lost_its_scope(self, caller: Caller) -> None:

        key = narrow(caller, "batch:write", "clients:read")
        first = batch(key, READ_CLIENTS, headers={"Idempotency-Key": "one"})
        assert first.status == 200
        item = Table("access").get(f"KEY#{key.key_id}", "KEY")
        assert item
        put_item("access", {**item, "sc": ["batch:write"]})
        lacks(batch(key, READ_CLIENTS, headers={"Idempotency-Key": "one"}), "clients:read")
