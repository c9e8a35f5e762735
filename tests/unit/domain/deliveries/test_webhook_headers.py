"""Headers of an attempt (W3), verified with the reference library."""

import base64
import hashlib
import hmac
from datetime import UTC, datetime

import pytest
from standardwebhooks.webhooks import Webhook as Verifier
from standardwebhooks.webhooks import WebhookVerificationError

from domain.deliveries.webhook_headers import build_headers
from domain.webhooks.model import generate_secret

BODY = '{"id":"evt_1","name":"Zoë & Ян 💍"}'


def headers(*secrets: str, custom: dict[str, str] | None = None, now: datetime | None = None) -> dict[str, str]:
    return build_headers(
        custom_headers=custom or {},
        secrets=secrets,
        event_id="evt_1",
        event_type="client.created",
        delivery_id="dlv_1",
        now=now or datetime.now(UTC),
        body=BODY,
    )


class TestBuildHeaders:
    def test_standard_webhooks_verifies_them(self) -> None:
        secret = generate_secret().value
        assert Verifier(secret).verify(BODY.encode(), headers(secret))["id"] == "evt_1"

    def test_another_secret_or_body_does_not_verify(self) -> None:
        secret = generate_secret().value
        with pytest.raises(WebhookVerificationError):
            Verifier(generate_secret().value).verify(BODY, headers(secret))
        with pytest.raises(WebhookVerificationError):
            Verifier(secret).verify(BODY + " ", headers(secret))

    def test_in_an_overlap_both_secrets_verify(self) -> None:
        current, previous = generate_secret().value, generate_secret().value
        fields = headers(current, previous)
        assert len(fields["webhook-signature"].split(" ")) == 2
        for secret in (current, previous):
            Verifier(secret).verify(BODY, fields)

    def test_wedsyncs_own_signature_is_the_hex_of_the_same_message(self) -> None:
        # A fixed case, so that the documentation can show it.
        secret = "whsec_" + base64.b64encode(b"0" * 32).decode()
        fields = headers(secret, now=datetime(2026, 3, 1, 9, 30, tzinfo=UTC))
        digest = hmac.new(b"0" * 32, f"evt_1.1772357400.{BODY}".encode(), hashlib.sha256).hexdigest()
        assert fields["webhook-timestamp"] == "1772357400"
        assert fields["X-WedSync-Signature"] == f"sha256={digest}"
        assert base64.b64decode(fields["webhook-signature"].removeprefix("v1,")).hex() == digest

    def test_in_an_overlap_it_is_the_current_secrets(self) -> None:
        now = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
        current, previous = generate_secret().value, generate_secret().value
        assert (
            headers(current, previous, now=now)["X-WedSync-Signature"]
            == headers(current, now=now)["X-WedSync-Signature"]
        )

    def test_say_what_comes_and_who_sends_it(self) -> None:
        fields = headers(generate_secret().value, custom={"Authorization": "Basic abc"})
        assert (
            fields.items()
            >= {
                "Authorization": "Basic abc",
                "Content-Type": "application/json",
                "User-Agent": "WedSync-Webhooks/1.0",
                "webhook-id": "evt_1",
                "X-WedSync-Delivery": "dlv_1",
                "X-BookingX-Event": "client.created",
            }.items()
        )
