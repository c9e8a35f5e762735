"""Checks of signatures and the addresses of deliveries over HTTP (W3)."""

import base64
from typing import Any

import pytest

from apikit.clock import SystemClock
from apikit.config import setting
from domain.deliveries.webhook_headers import build_headers
from tests.builders import a_webhook, an_event
from tests.counting import counted_calls
from tests.functions.test_webhook_secrets import WEBHOOK, create_webhook, find_webhook
from tests.gateway import Caller, a_caller

PATH = "/v1/webhook-signatures/verify"


def a_delivery(caller: Caller) -> dict[str, Any]:
    """A delivery of a webhook of the caller, as a receiver would paste it."""
    form = create_webhook(caller, WEBHOOK)
    webhook = find_webhook(caller, form["id"])
    event = an_event(webhook.tenant)
    now = SystemClock().now()
    headers = build_headers(webhook, event, delivery_id="dlv_1", attempt=1, now=now, body=event.body)
    return {"payload": event.body, "headers": headers, "secret": form["secret"]}


class TestVerify:
    def test_a_correct_delivery_is_valid(self, caller: Caller) -> None:
        body = a_delivery(caller)
        answer = caller.call("POST", PATH, json=body)
        assert (answer.status, answer.json()) == (
            200,
            {
                "valid": True,
                "reason": None,
                "detail": None,
                "checked_header": "webhook-signature",
                "expected_header": body["headers"]["webhook-signature"],
            },
        )

    def test_names_a_changed_body_and_a_wrong_secret(self, caller: Caller) -> None:
        body = a_delivery(caller)
        new_body = caller.call("POST", PATH, json={**body, "payload": body["payload"].replace("client", "c")})
        assert new_body.json()["reason"] == "body_changed"
        other = create_webhook(caller, WEBHOOK)["secret"]
        assert caller.call("POST", PATH, json={**body, "secret": other}).json()["reason"] == "wrong_secret"

    def test_looks_into_no_other_tenants_secrets(self, caller: Caller) -> None:
        body = a_delivery(caller)
        new_body = {**body, "payload": body["payload"].replace("client", "c")}
        assert a_caller().call("POST", PATH, json=new_body).json()["reason"] == "wrong_secret"

    def test_stores_nothing(self, caller: Caller) -> None:
        body = a_delivery(caller)
        with counted_calls() as valid:
            caller.call("POST", PATH, json=body)
        with counted_calls() as invalid:
            caller.call("POST", PATH, json={**body, "payload": "x"})
        # Admission; the secrets of the caller's webhooks.
        assert valid.by_operation == {"UpdateItem": 1}
        assert invalid.by_operation == {"UpdateItem": 1, "Query": 1}

    @pytest.mark.parametrize(
        "secret",
        [
            "",
            "whsec_",
            "whsec_%%%",
            "whsec_" + base64.b64encode(b"0" * 23).decode(),
            "whsec_" + base64.b64encode(b"0" * 65).decode(),
            "whsec_é",
            "whpk_" + base64.b64encode(b"0" * 31).decode(),
            "whsk_" + base64.b64encode(b"0" * 64).decode(),
            base64.b64encode(b"0" * 32).decode(),
            " whsec_" + base64.b64encode(b"0" * 32).decode(),
        ],
    )
    def test_refuses_a_secret_that_is_none(self, caller: Caller, secret: str) -> None:
        answer = caller.call("POST", PATH, json={"payload": "{}", "headers": {}, "secret": secret})
        assert answer.faults() == [("/secret", "invalid_secret")]
        assert not secret or secret.encode() not in answer.body

    def test_refuses_more_than_a_request_has(self, caller: Caller) -> None:
        secret = a_webhook().secret
        for headers in ({f"x-{n}": "1" for n in range(101)}, {"x": "1" * 8_193}, {"x" * 101: "1"}):
            answer = caller.call("POST", PATH, json={"payload": "{}", "headers": headers, "secret": secret})
            assert all(pointer.startswith("/headers") for pointer, _ in answer.faults())
            assert answer.status == 422
        answer = caller.call("POST", PATH, json={"payload": "x" * 400_001, "headers": {}, "secret": secret})
        assert answer.faults() == [("/payload", "string_too_long")]

    def test_needs_the_scope(self, aws: None) -> None:
        body = {"payload": "{}", "headers": {}, "secret": a_webhook().secret}
        answer = a_caller("webhooks:write").call("POST", PATH, json=body)
        assert answer.problem(403, "insufficient_scope")["required_scope"] == "webhook-signatures:read"
        for scope in ("webhooks:read", "webhook-signatures:read"):
            assert a_caller(scope).call("POST", PATH, json=body).status == 200


class TestSourceAddresses:
    def test_are_those_of_the_deployment(self, caller: Caller) -> None:
        assert caller.call("GET", "/v1/webhooks/ips").json() == {
            "object": "webhook_source_addresses",
            "is_fixed": True,
            "addresses": setting("WEBHOOK_SOURCE_ADDRESSES").split(","),
        }

    def test_that_are_not_fixed_say_so(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WEBHOOK_SOURCE_ADDRESSES", "")
        form = caller.call("GET", "/v1/webhooks/ips").json()
        assert (form["is_fixed"], form["addresses"]) == (False, [])

    def test_need_the_scope(self, aws: None) -> None:
        answer = a_caller("webhooks:write").call("GET", "/v1/webhooks/ips")
        assert answer.problem(403, "insufficient_scope")["required_scope"] == "webhooks:read"
