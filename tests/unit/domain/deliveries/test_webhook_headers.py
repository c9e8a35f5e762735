"""Headers of an attempt (W3), verified with the reference library."""

import base64
import hashlib
import hmac
from datetime import UTC, datetime, timedelta

import pytest
from standardwebhooks.webhooks import Webhook as Verifier
from standardwebhooks.webhooks import WebhookVerificationError

from domain.deliveries.webhook_headers import build_headers
from domain.events.model import Event
from domain.webhooks.model import Webhook
from domain.webhooks.signing_secrets import SigningSecret, generate_secret
from tests.builders import a_tenant, a_webhook, an_event

BODY = '{"id":"evt_1","name":"Zoë & Ян 💍"}'
FIXED_NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
SECRET = SigningSecret(value="whsec_" + base64.b64encode(b"0" * 32).decode())


def headers(webhook: Webhook | None = None, event: Event | None = None, now: datetime = FIXED_NOW) -> dict[str, str]:
    return build_headers(
        webhook or a_webhook(secrets=(SECRET,)),
        event or an_event(a_tenant()),
        delivery_id="dlv_1",
        attempt=3,
        now=now,
        body=BODY,
    )


def digest(message: str) -> str:
    return hmac.new(b"0" * 32, message.encode(), hashlib.sha256).hexdigest()


class TestBuildHeaders:
    def test_standard_webhooks_verifies_them(self) -> None:
        webhook = a_webhook()
        assert Verifier(webhook.secret).verify(BODY, headers(webhook, now=datetime.now(UTC)))["id"] == "evt_1"

    def test_another_secret_or_body_does_not_verify(self) -> None:
        webhook = a_webhook()
        fields = headers(webhook, now=datetime.now(UTC))
        with pytest.raises(WebhookVerificationError):
            Verifier(generate_secret().value).verify(BODY, fields)
        with pytest.raises(WebhookVerificationError):
            Verifier(webhook.secret).verify(BODY + " ", fields)

    def test_in_an_overlap_both_secrets_verify(self) -> None:
        now = datetime.now(UTC)
        previous = a_webhook()
        current = previous.rotate_secret(now, timedelta(hours=1))
        fields = headers(current, now=now)
        assert len(fields["webhook-signature"].split(" ")) == 2
        for webhook in (current, previous):
            Verifier(webhook.secret).verify(BODY, fields)

    def test_the_other_signatures_are_hex_of_the_same_message_and_of_the_body(self) -> None:
        event = an_event(a_tenant())
        fields = headers(event=event)
        content_digest = digest(f"{event.id}.1772357400.{BODY}")
        assert fields["webhook-timestamp"] == "1772357400"
        assert fields["X-WedSync-Signature"] == f"sha256={content_digest}"
        assert base64.b64decode(fields["webhook-signature"].removeprefix("v1,")).hex() == content_digest
        assert fields["X-BookingX-Signature"] == digest(BODY)

    @pytest.mark.parametrize("name", ["X-WedSync-Signature", "X-BookingX-Signature"])
    def test_in_an_overlap_they_are_the_current_secrets(self, name: str) -> None:
        event = an_event(a_tenant())
        new_version = a_webhook(secrets=(SECRET,)).rotate_secret(FIXED_NOW, timedelta(hours=1))
        last_version = new_version.expire_old_secret(FIXED_NOW)
        assert headers(new_version, event)[name] == headers(last_version, event)[name]

    def test_are_those_of_the_contract(self) -> None:
        event = an_event(a_tenant())
        fields = headers(a_webhook(headers={"Authorization": "Basic abc"}), event)
        signatures = {"webhook-signature", "X-WedSync-Signature", "X-BookingX-Signature"}
        assert {name: value for name, value in fields.items() if name not in signatures} == {
            "Authorization": "Basic abc",
            "Content-Type": "application/json",
            "User-Agent": "WedSync-Webhooks/1.0",
            "webhook-id": event.id,
            "webhook-timestamp": "1772357400",
            "X-WedSync-Delivery": "dlv_1",
            "X-WedSync-Event": "client.created",
            "X-WedSync-Attempt": "3",
            "X-BookingX-Delivery": "dlv_1",
            "X-BookingX-Event": "client.created",
        }
        assert fields.keys() >= signatures


class TestKeyPairs:
    def test_sign_with_v1a_only(self) -> None:
        fields = headers(a_webhook(signature="ed25519", secrets=(generate_secret("ed25519"),)))
        assert fields["webhook-signature"].startswith("v1a,")
        assert "X-WedSync-Signature" not in fields
        assert "X-BookingX-Signature" not in fields

    def test_from_a_shared_secret_both_sign_in_the_overlap(self) -> None:
        event = an_event(a_tenant())
        old = a_webhook(secrets=(SECRET,))
        fields = headers(old.rotate_secret(FIXED_NOW, timedelta(hours=1), "ed25519"), event)
        old_fields = headers(old, event)
        current, previous = fields["webhook-signature"].split(" ")
        assert (current[:4], previous) == ("v1a,", old_fields["webhook-signature"])
        for name in ("X-WedSync-Signature", "X-BookingX-Signature"):
            assert fields[name] == old_fields[name]
