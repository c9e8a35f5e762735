"""A receiver of the sandbox at the end of the ordinary path: from the call to the delivery that it shows, with its signature."""

from typing import Any

import pytest

from tests.clients import a_client
from tests.fakes.receiver import Receiver
from tests.flows.pipeline import Pipeline
from tests.gateway import Caller, a_caller, send
from tests.receivers import PATH, a_receiver, requests_of
from tests.threads import in_another_thread


@pytest.fixture
def sandbox(aws: None) -> Caller:
    """A sandbox key with every scope."""
    return a_caller(environment="test")


@pytest.fixture
def gateway(receiver: Receiver) -> Receiver:
    """A server that passes what it gets to the functions, as the gateway does."""

    def forward(handler: Any) -> None:
        request = receiver.requests[-1]
        headers = {name: value for name, value in request.headers.items() if name != "host"}
        answer = in_another_thread(lambda: send("POST", request.path, body=request.body, headers=headers))
        handler.send_response(answer.status)
        handler.send_header("content-length", "0")
        handler.end_headers()

    receiver.behave = forward
    return receiver


def subscribe(caller: Caller, gateway: Receiver, **fields: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """A receiver, and a webhook with its address at the gateway."""
    receiver = a_receiver(caller, **fields)
    url = receiver["url"].replace("https://api.test", gateway.url.removesuffix("/hook"))
    headers = {"X-Tenant": "confidential"}
    answer = caller.call("POST", "/v1/webhooks", json={"url": url, "event_types": ["client.*"], "headers": headers})
    assert answer.status == 201, answer
    return receiver, answer.json()


def test_a_delivery_is_shown_with_its_verified_signature(
    sandbox: Caller, pipeline: Pipeline, gateway: Receiver
) -> None:
    receiver, webhook = subscribe(sandbox, gateway)
    client_id = a_client(sandbox)["id"]
    pipeline.run()
    [request] = requests_of(sandbox, receiver)
    assert request["signature"] == {
        "result": "valid",
        "webhook_id": webhook["id"],
        "reason": None,
        "checked_header": "webhook-signature",
    }
    assert client_id in request["body"]
    assert request["headers"]["x-wedsync-event"] == "client.created"
    assert request["headers"]["x-tenant"] == "***"
    [delivery] = sandbox.call("GET", f"/v1/webhooks/{webhook['id']}/deliveries").json()["data"]
    assert (delivery["status"], delivery["id"]) == ("delivered", request["headers"]["x-wedsync-delivery"])


def test_a_changed_body_is_shown_as_invalid(sandbox: Caller, pipeline: Pipeline, gateway: Receiver) -> None:
    receiver, webhook = subscribe(sandbox, gateway)
    a_client(sandbox)
    pipeline.run()
    request = gateway.requests[-1]
    headers = {name: value for name, value in request.headers.items() if name != "host"}
    send("POST", request.path, body=request.body + b" ", headers=headers)
    forgery = requests_of(sandbox, receiver)[0]["signature"]
    assert forgery == {
        "result": "invalid",
        "webhook_id": webhook["id"],
        "reason": "body_changed",
        "checked_header": "webhook-signature",
    }


def test_both_secrets_of_a_rotation_are_valid(sandbox: Caller, pipeline: Pipeline, gateway: Receiver) -> None:
    receiver, webhook = subscribe(sandbox, gateway)
    for scheme in ("hmac-sha256", "ed25519"):
        path = f"/v1/webhooks/{webhook['id']}/rotate-secret"
        answer = sandbox.call("POST", path, json={"overlap_hours": 1, "signature": scheme})
        assert answer.status == 200, answer
        a_client(sandbox)
        pipeline.run()
    assert [each["signature"]["result"] for each in requests_of(sandbox, receiver)] == ["valid", "valid"]


def test_a_deleted_receiver_disables_its_webhook(sandbox: Caller, pipeline: Pipeline, gateway: Receiver) -> None:
    receiver, webhook = subscribe(sandbox, gateway)
    assert sandbox.call("DELETE", f"{PATH}/{receiver['id']}").status == 204
    a_client(sandbox)
    pipeline.run()
    assert sandbox.call("GET", f"/v1/webhooks/{webhook['id']}").json()["status"] == "failed"
