"""Signing secrets and schemes of webhooks over HTTP (W1, W3)."""

from typing import Any

from apikit.actor import Tenant
from apikit.ids import new_id
from domain.webhooks.model import Webhook
from domain.webhooks.wiring import webhook_service
from tests.gateway import Caller, a_caller

WEBHOOK: dict[str, Any] = {"url": "https://hooks.example.com/wedsync", "event_types": ["client.*"]}
KEY_PAIR = {**WEBHOOK, "signature": "ed25519"}


def create_webhook(caller: Caller, body: dict[str, Any], **headers: str) -> dict[str, Any]:
    answer = caller.call("POST", "/v1/webhooks", json=body, headers=headers)
    assert answer.status == 201, answer.body
    form: dict[str, Any] = answer.json()
    return form


def find_webhook(caller: Caller, webhook_id: str) -> Webhook:
    record = webhook_service().store.get(Tenant(caller.organization_id, "live"), webhook_id)
    assert isinstance(record, Webhook)
    return record


class TestKeyPair:
    def test_the_private_key_is_never_shown(self, caller: Caller) -> None:
        webhook = create_webhook(caller, KEY_PAIR)
        path = f"/v1/webhooks/{webhook['id']}"
        assert webhook["secret"] == webhook["public_key"] == find_webhook(caller, webhook["id"]).public_key
        assert webhook["secret"].startswith("whpk_")
        for answer in (
            caller.call("GET", path),
            caller.call("PATCH", path, json={"description": "CRM"}),
            caller.call("PUT", path, json=WEBHOOK),
            caller.call("POST", f"{path}/rotate-secret"),
            caller.call("GET", "/v1/webhooks"),
        ):
            assert answer.status == 200
            assert b"whsk_" not in answer.body
        assert caller.call("GET", path).json()["public_key"] != webhook["public_key"]

    def test_a_repeated_request_gives_the_same_key(self, caller: Caller) -> None:
        first = create_webhook(caller, KEY_PAIR, **{"Idempotency-Key": "one"})
        assert create_webhook(caller, KEY_PAIR, **{"Idempotency-Key": "one"}) == first
        path = f"/v1/webhooks/{first['id']}/rotate-secret"
        rotation = [
            caller.call("POST", path, json={"overlap_hours": 1}, headers={"Idempotency-Key": "two"}).json()["secret"]
            for _ in range(2)
        ]
        assert rotation[0] == rotation[1] != first["secret"]


class TestScheme:
    def test_a_replacement_that_omits_it_keeps_it(self, caller: Caller) -> None:
        path = f"/v1/webhooks/{create_webhook(caller, KEY_PAIR)['id']}"
        assert caller.call("PUT", path, json=WEBHOOK).json()["signature"] == "ed25519"
        assert caller.call("PUT", path, json=KEY_PAIR).json()["signature"] == "ed25519"

    def test_changes_by_rotation_only(self, caller: Caller) -> None:
        path = f"/v1/webhooks/{create_webhook(caller, KEY_PAIR)['id']}"
        for method, body in (
            ("PATCH", {"signature": "hmac-sha256"}),
            ("PATCH", {"signature": None}),
            ("PUT", {**WEBHOOK, "signature": "hmac-sha256"}),
        ):
            assert caller.call(method, path, json=body).faults() == [("/signature", "read_only")]
        rotation = caller.call("POST", f"{path}/rotate-secret", json={"signature": "hmac-sha256"}).json()
        assert (rotation["signature"], rotation["public_key"]) == ("hmac-sha256", None)
        assert rotation["secret"].startswith("whsec_")

    def test_of_a_rotation_must_be_known(self, caller: Caller) -> None:
        path = f"/v1/webhooks/{create_webhook(caller, WEBHOOK)['id']}/rotate-secret"
        refusal = caller.call("POST", path, json={"signature": "rsa"})
        assert [pointer for pointer, _ in refusal.faults()] == ["/signature"]


class TestExpireOldSecret:
    def test_ends_the_overlap(self, caller: Caller) -> None:
        webhook = create_webhook(caller, WEBHOOK)
        path = f"/v1/webhooks/{webhook['id']}"
        rotation = caller.call("POST", f"{path}/rotate-secret").json()
        assert [each.value for each in find_webhook(caller, webhook["id"]).secrets] == [
            rotation["secret"],
            webhook["secret"],
        ]
        answer = caller.call("POST", f"{path}/expire-old-secret", headers={"If-Match": '"2"'})
        assert (answer.status, answer.json()["previous_secret_expires_at"]) == (200, None)
        assert b"whsec_" not in answer.body
        assert [each.value for each in find_webhook(caller, webhook["id"]).secrets] == [rotation["secret"]]

    def test_without_an_old_one_changes_nothing(self, caller: Caller) -> None:
        path = f"/v1/webhooks/{create_webhook(caller, WEBHOOK)['id']}"
        assert caller.call("POST", f"{path}/expire-old-secret").headers["etag"] == '"1"'

    def test_refuses_a_stale_version(self, caller: Caller) -> None:
        path = f"/v1/webhooks/{create_webhook(caller, WEBHOOK)['id']}"
        caller.call("POST", f"{path}/rotate-secret")
        answer = caller.call("POST", f"{path}/expire-old-secret", headers={"If-Match": '"1"'})
        answer.problem(412, "stale_version")

    def test_needs_the_scope(self, aws: None) -> None:
        answer = a_caller("webhooks:read").call("POST", f"/v1/webhooks/{new_id('whk')}/expire-old-secret")
        assert answer.problem(403, "insufficient_scope")["required_scope"] == "webhooks:write"
