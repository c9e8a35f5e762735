"""Test sends over HTTP (W8)."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from standardwebhooks.webhooks import Webhook as Verifier

from apikit.ids import new_id
from domain.deliveries import wiring
from domain.webhooks.wiring import webhook_service
from tests.fakes.jobs import Runner
from tests.fakes.receiver import Receiver, a_receiver, answers
from tests.gateway import Caller, a_caller

NO_TEXTS = (5, 0, 1.5, True, None, ["a"], {"a": 1})
_FACTORIES = (
    webhook_service,
    *(each for each in vars(wiring).values() if hasattr(each, "cache_clear") and each.__module__ == wiring.__name__),
)


@pytest.fixture(autouse=True)
def loopback(aws: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Webhooks may be on loopback."""
    monkeypatch.setenv("ALLOW_LOOPBACK_WEBHOOKS", "true")
    for factory in _FACTORIES:
        factory.cache_clear()
    yield
    for factory in _FACTORIES:
        factory.cache_clear()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A receiver on loopback that answers 200."""
    with a_receiver() as new_receiver:
        yield new_receiver


def a_hook(caller: Caller, receiver: Receiver, **fields: Any) -> dict[str, Any]:
    answer = caller.call("POST", "/v1/webhooks", json={"url": receiver.url, "event_types": ["client.*"], **fields})
    assert answer.status == 201, answer.body
    webhook: dict[str, Any] = answer.json()
    return webhook


def send_test(caller: Caller, webhook: dict[str, Any], **body: Any) -> dict[str, Any]:
    answer = caller.call("POST", f"/v1/webhooks/{webhook['id']}/test", json={"event_type": "client.created", **body})
    assert answer.status == 200, answer.body
    form: dict[str, Any] = answer.json()
    return form


class TestSend:
    def test_sends_the_example_of_the_type(self, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver, headers={"X-Tenant": "riverside"})
        form = send_test(caller, webhook)
        (request,) = receiver.requests
        event = Verifier(webhook["secret"]).verify(request.body, request.headers)
        example = caller.call("GET", "/v1/event-types/client.created").json()["example"]
        resource = {**example["data"]["object"], "organization_id": caller.organization_id}
        assert (event["type"], event["data"]) == ("client.created", {**example["data"], "object": resource})
        assert (event["organization_id"], event["livemode"]) == (caller.organization_id, webhook["livemode"])
        assert event["id"] != example["id"]
        delivery = form["delivery"]
        assert (delivery["status"], delivery["is_test"], delivery["event_id"]) == ("delivered", True, event["id"])
        assert delivery["object_id"] == resource["id"]
        (attempt,) = delivery["attempts"]
        assert attempt["request"]["url"] == webhook["url"]
        assert attempt["request"]["body"] == request.body.decode()
        assert attempt["request"]["headers"]["webhook-id"] == event["id"]
        assert attempt["request"]["headers"]["X-Tenant"] == "********"
        assert (attempt["http_status"], attempt["response_body"]) == (200, "ok")
        assert form["signature_valid"] is True

    def test_is_in_the_log(self, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver)
        delivery = send_test(caller, webhook)["delivery"]
        path = f"/v1/webhooks/{webhook['id']}/deliveries"
        assert caller.call("GET", f"{path}/{delivery['id']}").json() == delivery
        (entry,) = caller.call("GET", path).json()["data"]
        assert (entry["id"], entry["attempts"][0]["request"]["body"]) == (delivery["id"], None)

    def test_sends_data_of_the_caller(self, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver)
        send_test(caller, webhook, data={"name": "Zoë"})
        event = json.loads(receiver.requests[0].body)
        assert event["data"] == {"object": {"object": "client", "name": "Zoë"}, "previous_attributes": None}

    def test_sends_thin_payloads(self, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver, payload="thin")
        send_test(caller, webhook, data={"id": "cli_1", "name": "Zoë"})
        assert json.loads(receiver.requests[0].body)["data"] == {"object": {"id": "cli_1", "object": "client"}}

    @pytest.mark.parametrize("payload", ["full", "thin"])
    def test_other_members_have_any_value(self, caller: Caller, receiver: Receiver, payload: str) -> None:
        webhook = a_hook(caller, receiver, payload=payload)
        members = ("livemode", "organization_id", "created_at", "type", "sequence", "truncated", "data", "version")
        for value in NO_TEXTS:
            send_test(caller, webhook, data={"id": "cli_1", **dict.fromkeys(members, value)})
            send_test(caller, webhook, data={"object": {"id": "cli_1"}, "previous_attributes": value})
        assert len(caller.call("GET", "/v1/deliveries").json()["data"]) == 2 * len(NO_TEXTS)

    @pytest.mark.parametrize("status", [500, 410])
    def test_a_failure_is_not_retried(self, caller: Caller, receiver: Receiver, status: int) -> None:
        webhook = a_hook(caller, receiver)
        receiver.behave = answers(status)
        delivery = send_test(caller, webhook)["delivery"]
        reason = "gone" if status == 410 else "exhausted"
        assert (delivery["status"], delivery["failure_reason"], delivery["next_retry_at"]) == ("failed", reason, None)
        path = f"/v1/webhooks/{webhook['id']}"
        assert caller.call("GET", path).json()["status"] == "active"
        (entry,) = caller.call("GET", f"{path}/deliveries", query="status=failed").json()["data"]
        assert entry["id"] == delivery["id"]
        assert len(receiver.requests) == 1

    def test_sends_to_a_paused_webhook(self, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver)
        caller.call("POST", f"/v1/webhooks/{webhook['id']}/pause")
        assert send_test(caller, webhook)["delivery"]["status"] == "delivered"

    def test_key_pairs_verify(self, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver, signature="ed25519")
        assert send_test(caller, webhook)["signature_valid"] is True

    def test_a_key_sends_once(self, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver)
        path, body = f"/v1/webhooks/{webhook['id']}/test", {"event_type": "client.created"}
        first, second = (caller.call("POST", path, json=body, headers={"Idempotency-Key": "k-1"}) for _ in range(2))
        assert (first.status, first.body) == (second.status, second.body)
        assert len(receiver.requests) == 1


class TestRefusals:
    @pytest.mark.parametrize(
        ("body", "pointer"),
        [
            ({"event_type": "client.exploded"}, "/event_type"),
            ({"event_type": "client.*"}, "/event_type"),
            ({}, "/event_type"),
            ({"event_type": "client.created", "data": {"notes": "x" * 100_000}}, "/data"),
            ({"event_type": "client.created", "data": []}, "/data"),
            *(({"event_type": "client.created", "data": {"id": value}}, "/data/id") for value in NO_TEXTS),
            *(
                ({"event_type": "client.created", "data": {"object": {"id": value}}}, "/data/object/id")
                for value in NO_TEXTS
            ),
            ({"event_type": "client.created", "data": {"id": "x" * 101}}, "/data/id"),
            ({"event_type": "client.created", "data": {"id": "cli_1", "object": 5}}, "/data/object"),
            ({"event_type": "client.created", "data": {"object": {"object": ["client"]}}}, "/data/object/object"),
        ],
    )
    def test_invalid_bodies(self, caller: Caller, receiver: Receiver, body: dict[str, Any], pointer: str) -> None:
        webhook = a_hook(caller, receiver)
        problem = caller.call("POST", f"/v1/webhooks/{webhook['id']}/test", json=body).problem(422, "invalid_request")
        assert problem["errors"][0]["pointer"] == pointer
        assert receiver.requests == []

    def test_scopes(self, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver)
        path, body = f"/v1/webhooks/{webhook['id']}/test", {"event_type": "client.created"}
        for scopes in (["webhooks:read", "clients:read"], ["webhooks:write"]):
            other = a_caller(*scopes, organization_id=caller.organization_id)
            other.call("POST", path, json=body).problem(403, "insufficient_scope")
        assert receiver.requests == []

    def test_batches(self, caller: Caller, receiver: Receiver, runner: Runner) -> None:
        webhook = a_hook(caller, receiver)
        operation = {
            "method": "POST",
            "path": f"/v1/webhooks/{webhook['id']}/test",
            "body": {"event_type": "client.created"},
        }
        answer = caller.call("POST", "/v1/batch", json={"operations": [operation]})
        (result,) = answer.json()["results"]
        assert (result["status"], result["body"]["code"]) == (422, "invalid_request")
        assert receiver.requests == []

    def test_other_tenants_and_deleted_webhooks(self, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver)
        path, body = f"/v1/webhooks/{webhook['id']}/test", {"event_type": "client.created"}
        a_caller().call("POST", path, json=body).problem(404, "not_found")
        caller.call("POST", f"/v1/webhooks/{new_id('whk')}/test", json=body).problem(404, "not_found")
        caller.call("DELETE", f"/v1/webhooks/{webhook['id']}")
        caller.call("POST", path, json=body).problem(410, "deleted")
        assert receiver.requests == []
