"""Checks of deliveries that a receiver could not verify: what differs (W3)."""

import dataclasses
import json
from datetime import datetime, timedelta

import pytest

from domain.deliveries.webhook_headers import build_headers
from domain.webhooks.model import Webhook
from domain.webhooks.signature_check import SignatureCheck, SignatureCheckDetails
from domain.webhooks.signature_diagnosis import check_signature
from domain.webhooks.signing_secrets import generate_secret
from domain.webhooks.verification_key import VerificationKey
from tests.builders import NOW, a_tenant, a_webhook, an_event

WITH_SECRET = a_webhook()
WITH_KEY_PAIR = a_webhook(signature="ed25519", secrets=(generate_secret("ed25519"),))
EVENT = an_event(a_tenant(), object_={"id": "cli_1", "object": "client", "name": "Zoë 💍"})
EVERY_SCHEME = pytest.mark.parametrize("webhook", [WITH_SECRET, WITH_KEY_PAIR], ids=["shared", "key pair"])
EVERY_HEADER = pytest.mark.parametrize("header", ["webhook-signature", "x-wedsync-signature", "x-bookingx-signature"])


def a_delivery(webhook: Webhook, *, header: str | None = None) -> SignatureCheckDetails:
    """A correct delivery; with `header`, without the other signatures."""
    headers = build_headers(webhook, EVENT, delivery_id="dlv_1", attempt=1, now=NOW, body=EVENT.body)
    if header:
        headers = {
            name: value
            for name, value in headers.items()
            if name.lower() == header or not name.lower().endswith("-signature")
        }
    return SignatureCheckDetails(payload=EVENT.body, headers=headers, secret=webhook.secret)


def with_headers(details: SignatureCheckDetails, **changes: str) -> SignatureCheckDetails:
    headers = {name.lower(): value for name, value in details.headers.items()}
    return dataclasses.replace(
        details, headers={**headers, **{name.replace("_", "-"): value for name, value in changes.items()}}
    )


def check(details: SignatureCheckDetails, *webhooks: Webhook, now: datetime = NOW) -> SignatureCheck:
    keys = [key for webhook in webhooks for key in webhook.verification_keys(now)]
    return check_signature(details, now, lambda: keys)


class TestValid:
    @EVERY_SCHEME
    def test_needs_no_other_secrets(self, webhook: Webhook) -> None:
        def find_keys() -> list[VerificationKey]:
            raise AssertionError("not needed")

        result = check_signature(a_delivery(webhook), NOW, find_keys)
        assert (result.valid, result.reason, result.detail) == (True, None, None)

    @EVERY_HEADER
    def test_checks_the_strongest_header(self, header: str) -> None:
        details = a_delivery(WITH_SECRET, header=header)
        result = check(details)
        value = next(value for name, value in details.headers.items() if name.lower() == header)
        assert (result.valid, result.checked_header, result.expected_header) == (True, header, value)

    def test_both_secrets_of_an_overlap(self) -> None:
        new_version = WITH_SECRET.rotate_secret(NOW, timedelta(hours=1))
        details = a_delivery(new_version)
        for secret in (new_version.secret, WITH_SECRET.secret):
            assert check(dataclasses.replace(details, secret=secret)).valid

    def test_a_public_key_expects_no_value(self) -> None:
        assert check(a_delivery(WITH_KEY_PAIR)).expected_header is None

    @EVERY_SCHEME
    @pytest.mark.parametrize("age_s", [300, -300])
    def test_a_clock_may_differ_by_five_minutes(self, webhook: Webhook, age_s: int) -> None:
        assert check(a_delivery(webhook), now=NOW + timedelta(seconds=age_s)).valid


class TestTime:
    @EVERY_SCHEME
    @pytest.mark.parametrize(("age_s", "reason"), [(301, "timestamp_too_old"), (-301, "timestamp_too_new")])
    def test_a_correct_signature_expires(self, webhook: Webhook, age_s: int, reason: str) -> None:
        result = check(a_delivery(webhook), now=NOW + timedelta(seconds=age_s))
        assert (result.valid, result.reason) == (False, reason)
        assert "301 s" in (result.detail or "")

    def test_bookingx_has_none(self) -> None:
        assert check(a_delivery(WITH_SECRET, header="x-bookingx-signature"), now=NOW + timedelta(days=9)).valid


class TestChange:
    @EVERY_SCHEME
    @pytest.mark.parametrize(
        "payload",
        [
            EVENT.body + "\n",
            json.dumps(json.loads(EVENT.body)),
            json.dumps(json.loads(EVENT.body), indent=2, ensure_ascii=False),
        ],
    )
    def test_of_the_spelling_is_seen_without_the_owners_secrets(self, webhook: Webhook, payload: str) -> None:
        result = check(dataclasses.replace(a_delivery(webhook), payload=payload))
        assert (result.valid, result.reason) == (False, "body_changed")

    @EVERY_SCHEME
    def test_of_the_body_by_a_known_secret(self, webhook: Webhook) -> None:
        details = dataclasses.replace(a_delivery(webhook), payload=EVENT.body.replace("cli_1", "cli_2"))
        result = check(details, webhook)
        assert result.reason == ("body_changed" if webhook is WITH_SECRET else "content_changed")

    @EVERY_HEADER
    def test_of_the_body_with_each_header(self, header: str) -> None:
        details = dataclasses.replace(a_delivery(WITH_SECRET, header=header), payload="[" * 9_000)
        reason = "body_changed" if header == "x-bookingx-signature" else "content_changed"
        assert check(details, WITH_SECRET).reason == reason

    @pytest.mark.parametrize("changes", [{"webhook_id": "evt_2"}, {"webhook_timestamp": "1772357401"}])
    def test_of_the_id_or_time(self, changes: dict[str, str]) -> None:
        assert check(with_headers(a_delivery(WITH_SECRET), **changes)).reason == "id_or_timestamp_changed"
        assert check(with_headers(a_delivery(WITH_KEY_PAIR), **changes), WITH_KEY_PAIR).reason == "content_changed"

    def test_the_expected_value_is_that_of_the_payload(self) -> None:
        details = dataclasses.replace(a_delivery(WITH_SECRET), payload="{}")
        value_of_payload = check(details, WITH_SECRET).expected_header
        assert value_of_payload is not None
        assert check(with_headers(details, webhook_signature=value_of_payload)).valid


class TestWrongSecret:
    @EVERY_SCHEME
    def test_of_another_webhook(self, webhook: Webhook) -> None:
        other = a_webhook(secrets=(generate_secret(webhook.signature),), signature=webhook.signature)
        result = check(dataclasses.replace(a_delivery(webhook), secret=other.secret), webhook, other)
        assert (result.reason, "another webhook" in (result.detail or "")) == ("wrong_secret", True)

    @EVERY_SCHEME
    def test_of_no_webhook(self, webhook: Webhook) -> None:
        secret = a_webhook(secrets=(generate_secret(webhook.signature),)).secret
        result = check(dataclasses.replace(a_delivery(webhook), secret=secret))
        assert (result.reason, "No webhook" in (result.detail or "")) == ("wrong_secret", True)

    def test_of_the_other_scheme(self) -> None:
        for webhook, other in ((WITH_SECRET, WITH_KEY_PAIR), (WITH_KEY_PAIR, WITH_SECRET)):
            result = check(dataclasses.replace(a_delivery(webhook), secret=other.secret), webhook, other)
            assert result.reason == "wrong_scheme"


class TestHeaders:
    @pytest.mark.parametrize("name", ["webhook_id", "webhook_timestamp", "webhook_signature"])
    def test_that_are_missing_are_named(self, name: str) -> None:
        details = with_headers(a_delivery(WITH_SECRET, header="webhook-signature"), **{name: ""})
        result = check(details)
        assert (result.reason, name.replace("_", "-") in (result.detail or "")) == ("header_missing", True)

    @pytest.mark.parametrize(
        ("header", "value"),
        [
            ("webhook_signature", "v1"),
            ("webhook_signature", "v1,%"),
            ("webhook_signature", "v1,AAAA,v1,AAAA"),
            ("webhook_signature", "v2,AAAA"),
            ("webhook_signature", "v1,AAAA  v1,AAAA"),
            ("webhook_timestamp", "2026-03-01T09:30:00Z"),
            ("webhook_timestamp", "-1"),
            ("webhook_timestamp", "1e9"),
            ("webhook_timestamp", "9" * 13),
            ("x_wedsync_signature", "a" * 64),
            ("x_wedsync_signature", "sha256=" + "A" * 64),
            ("x_bookingx_signature", "sha256=" + "a" * 64),
            ("x_bookingx_signature", "a" * 63),
        ],
    )
    def test_that_are_malformed(self, header: str, value: str) -> None:
        name = header.replace("_", "-")
        details = a_delivery(WITH_SECRET, header=name if name.endswith("signature") else "webhook-signature")
        result = check(with_headers(details, **{header: value}))
        assert (result.reason, name in (result.detail or "")) == ("header_malformed", True)

    def test_none_at_all(self) -> None:
        result = check(SignatureCheckDetails(payload="", headers={}, secret=WITH_SECRET.secret))
        assert (result.reason, result.checked_header, result.expected_header) == (
            "header_missing",
            "webhook-signature",
            None,
        )
