"""Signed deliveries from a call over HTTP to the receiver, which verifies them with libraries of others (W3)."""

import dataclasses
import json
from typing import Any

import pytest

from tests.clients import a_client
from tests.fakes.receiver import ReceivedRequest, Receiver
from tests.flows.pipeline import Pipeline
from tests.flows.test_webhook_pipeline import a_hook
from tests.gateway import Caller
from tests.webhook_verification import SignedRequest, is_verified, verify_with_npm

SCHEMES = pytest.mark.parametrize("signature", ["hmac-sha256", "ed25519"])


def refused_by_both(secret: str, request: ReceivedRequest, **changes: Any) -> bool:
    new_request = dataclasses.replace(request, **changes)
    delivery = SignedRequest(secret, new_request.headers, new_request.body.decode(), new_request.received_at_s)
    return not is_verified(secret, new_request.headers, new_request.body) and verify_with_npm([delivery]) == [None]


@SCHEMES
class TestVerification:
    def test_refuses_a_changed_byte_id_or_time(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver, signature: str
    ) -> None:
        webhook = a_hook(caller, receiver, signature=signature)
        a_client(caller)
        pipeline.run()
        (request,) = receiver.requests
        headers = request.headers
        assert is_verified(webhook["secret"], headers, request.body)
        next_timestamp = str(int(headers["webhook-timestamp"]) + 1)
        assert refused_by_both(webhook["secret"], request, body=request.body.replace(b"evt_", b"evT_", 1))
        assert refused_by_both(webhook["secret"], request, headers={**headers, "webhook-id": "evt_2"})
        assert refused_by_both(webhook["secret"], request, headers={**headers, "webhook-timestamp": next_timestamp})

    def test_of_both_secrets_in_an_overlap(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver, signature: str
    ) -> None:
        webhook = a_hook(caller, receiver, signature=signature)
        path = f"/v1/webhooks/{webhook['id']}"
        other = "ed25519" if signature == "hmac-sha256" else "hmac-sha256"
        rotation = caller.call("POST", f"{path}/rotate-secret", json={"signature": other}).json()
        a_client(caller)
        pipeline.run()
        caller.call("POST", f"{path}/expire-old-secret")
        a_client(caller)
        pipeline.run()
        first, second = receiver.requests
        for secret in (webhook["secret"], rotation["secret"]):
            assert is_verified(secret, first.headers, first.body)
            delivery = SignedRequest(secret, first.headers, first.body.decode(), first.received_at_s)
            assert verify_with_npm([delivery]) == ["client.created"]
        assert is_verified(rotation["secret"], second.headers, second.body)
        assert refused_by_both(webhook["secret"], second)


class TestDelivery:
    def test_of_a_thin_payload(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        a_hook(caller, receiver, payload="thin")
        client = a_client(caller)
        pipeline.run()
        (request,) = receiver.requests
        body = json.loads(request.body)
        assert body["data"] == {"object": {"id": client["id"], "object": "client"}}
        assert (body["type"], "actor" in body) == ("client.created", False)

    def test_passes_the_check_of_signatures(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        webhook = a_hook(caller, receiver)
        a_client(caller)
        pipeline.run()
        (request,) = receiver.requests
        body = {"payload": request.body.decode(), "headers": request.headers, "secret": webhook["secret"]}
        assert caller.call("POST", "/v1/webhook-signatures/verify", json=body).json()["valid"] is True
