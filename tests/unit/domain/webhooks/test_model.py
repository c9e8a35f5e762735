"""A webhook's fields, secrets and status (W1, W3)."""

import base64
from datetime import timedelta
from typing import Any

import pytest

from apikit.errors import IllegalTransition, InvalidRequest
from apikit.resources.records import dump, public_form, validate
from domain.webhooks.model import WebhookDetails
from domain.webhooks.retry_policy import RetryPolicy
from domain.webhooks.signing_secrets import generate_secret
from tests.builders import NOW, a_webhook

EARLIER = NOW - timedelta(hours=24)

VALID: dict[str, Any] = {"url": "https://hooks.example.com/", "event_types": ["client.*"]}


def fault_of(**fields: Any) -> tuple[str, str]:
    with pytest.raises(InvalidRequest) as refusal:
        validate(WebhookDetails, {**VALID, **fields})
    fault = refusal.value.errors[0]
    return fault.pointer or "", fault.code


class TestDetails:
    def test_defaults(self) -> None:
        details = validate(WebhookDetails, VALID)
        assert details.retry_policy.delays_s == [60, 300, 900, 3600, 21600, 86400]
        assert (details.headers, details.description, details.metadata) == ({}, None, {})
        assert (details.payload, details.api_version, details.signature) == ("full", None, None)
        assert (details.rate_limit_per_second, details.max_in_flight) == (None, None)

    @pytest.mark.parametrize(
        ("patterns", "pointer"),
        [
            ([], "/event_types"),
            (["client"], "/event_types/0"),
            (["Client.created"], "/event_types/0"),
            (["*.created"], "/event_types/0"),
            (["client.created", "x.*"], "/event_types/1"),
        ],
    )
    def test_refuses_unknown_event_types(self, patterns: list[str], pointer: str) -> None:
        assert fault_of(event_types=patterns)[0] == pointer

    def test_event_types_are_named_once(self) -> None:
        details = validate(WebhookDetails, {**VALID, "event_types": ["client.*", "*", "client.*"]})
        assert details.event_types == ["client.*", "*"]

    @pytest.mark.parametrize(
        "headers",
        [
            {"X-A": "b\r\nX-Evil: 1"},
            {"X-A": "b\n"},
            {"X-A": "b\0"},
            {"X-A": ""},
            {"X-A": " b"},
            {"X-A": "é"},
            {"X-A": "a\tb"},
            {"X-A": "x" * 1_001},
            {"X A": "b"},
            {"X-A:": "b"},
            {"": "b"},
            {"X-A\r\n": "b"},
            {"x" * 101: "b"},
            {"Host": "evil.example.com"},
            {"content-length": "0"},
            {"Transfer-Encoding": "chunked"},
            {"Connection": "close"},
            {"Proxy-Authorization": "b"},
            {"Webhook-Signature": "v1,forged"},
            {"X-WedSync-Signature": "forged"},
            {"x-bookingx-event": "forged"},
            {"X-BookingX-Signature": "forged"},
            {"X-WedSync-Attempt": "1"},
            {"Keep-Alive": "timeout=5"},
            {"Proxy-Connection": "keep-alive"},
            {"HTTP2-Settings": "AAMAAABkAAQAAP__"},
            {"TE": "trailers"},
            {"Upgrade": "h2c"},
            {"User-Agent": "curl"},
            {"X-A": "1", "x-a": "2"},
        ],
    )
    def test_refuses_headers_that_are_reserved_or_no_headers(self, headers: dict[str, str]) -> None:
        # A pointer has the first 100 characters of a name.
        assert fault_of(headers=headers)[0] == f"/headers/{next(iter(headers))[:100]}"

    def test_takes_other_headers(self) -> None:
        headers = {"Authorization": "Bearer a b c", "X-Tenant": "riverside", "cookie": "a=b"}
        assert validate(WebhookDetails, {**VALID, "headers": headers}).headers == headers

    def test_refuses_more_than_twenty_headers(self) -> None:
        assert fault_of(headers={f"X-{n}": "1" for n in range(21)}) == ("/headers", "too_long")

    @pytest.mark.parametrize("delays", [[0], [86_401], [60] * 11, ["60"], [1.5], [True], None, 60])
    def test_refuses_policies_out_of_range(self, delays: Any) -> None:
        assert fault_of(retry_policy={"delays_s": delays})[0].startswith("/retry_policy/delays_s")

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            *(("payload", value) for value in ("", "FULL", "ids", None, 1)),
            *(("api_version", value) for value in ("v2", "1", "", 1)),
            *(("rate_limit_per_second", value) for value in (0, 1_001, "5", 1.5, True)),
            *(("max_in_flight", value) for value in (0, 101, "5", 1.5, True)),
            *(("signature", value) for value in ("hmac", "sha256", "ED25519", 1)),
        ],
    )
    def test_refuses_values_out_of_range(self, name: str, value: Any) -> None:
        assert fault_of(**{name: value})[0] == f"/{name}"

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("payload", "thin"),
            ("api_version", "v1"),
            *(("rate_limit_per_second", value) for value in (1, 1_000, None)),
            *(("max_in_flight", value) for value in (1, 100, None)),
            *(("signature", value) for value in ("hmac-sha256", "ed25519")),
        ],
    )
    def test_takes_values_in_range(self, name: str, value: Any) -> None:
        assert getattr(validate(WebhookDetails, {**VALID, name: value}), name) == value

    @pytest.mark.parametrize("delays", [[], [1], [86_400] * 10])
    def test_takes_policies_in_range(self, delays: list[int]) -> None:
        assert validate(WebhookDetails, {**VALID, "retry_policy": {"delays_s": delays}}).retry_policy == RetryPolicy(
            delays_s=delays
        )


class TestSecrets:
    def test_a_secret_is_256_random_bits(self) -> None:
        one, other = generate_secret().value, generate_secret().value
        assert one != other
        assert one.startswith("whsec_")
        assert len(base64.b64decode(one.removeprefix("whsec_"), validate=True)) == 32

    def test_no_form_of_a_webhook_holds_it(self) -> None:
        webhook = a_webhook(secrets=(generate_secret(),)).rotate_secret(NOW, timedelta(hours=1))
        for text in (str(dump(webhook)), str(public_form(webhook)), repr(webhook), str(webhook), repr(webhook.secrets)):
            assert all(each.value not in text for each in webhook.secrets)
            assert "whsec_" not in text

    def test_both_sign_until_the_overlap_ends(self) -> None:
        old_version = a_webhook(secrets=(generate_secret(),))
        new_version = old_version.rotate_secret(NOW, timedelta(hours=2))
        assert new_version.active_secrets(NOW + timedelta(hours=1, minutes=59)) == [
            new_version.secret,
            old_version.secret,
        ]
        assert new_version.active_secrets(NOW + timedelta(hours=2)) == [new_version.secret]
        assert (new_version.version, new_version.previous_secret_expires_at) == (2, NOW + timedelta(hours=2))

    def test_without_overlap_only_the_new_one_signs(self) -> None:
        old_version = a_webhook(secrets=(generate_secret(),))
        new_version = old_version.rotate_secret(NOW, timedelta(0))
        assert new_version.active_secrets(NOW) == [new_version.secret] != [old_version.secret]
        assert new_version.previous_secret_expires_at is None

    def test_a_key_pair_shows_its_public_half_only(self) -> None:
        webhook = a_webhook(signature="ed25519", secrets=(generate_secret("ed25519"),))
        assert webhook.secret == webhook.public_key
        assert webhook.secret.startswith("whpk_")
        assert len(base64.b64decode(webhook.secret.removeprefix("whpk_"), validate=True)) == 32
        assert webhook.active_secrets(NOW)[0].startswith("whsk_")
        for text in (str(dump(webhook)), str(public_form(webhook)), repr(webhook)):
            assert "whsk_" not in text

    def test_a_rotation_keeps_or_changes_the_scheme(self) -> None:
        webhook = a_webhook()
        assert webhook.rotate_secret(NOW, timedelta(0)).signature == "hmac-sha256"
        key_pair = webhook.rotate_secret(NOW, timedelta(hours=1), "ed25519")
        assert (key_pair.signature, [each[:6] for each in key_pair.active_secrets(NOW)]) == (
            "ed25519",
            [key_pair.active_secrets(NOW)[0][:6], "whsec_"],
        )
        assert key_pair.rotate_secret(NOW, timedelta(0)).secret.startswith("whpk_")

    def test_the_old_one_can_expire_early(self) -> None:
        new_version = a_webhook().rotate_secret(NOW, timedelta(hours=1))
        last_version = new_version.expire_old_secret(NOW)
        assert (last_version.active_secrets(NOW), last_version.version) == ([new_version.secret], 3)
        assert last_version.previous_secret_expires_at is None
        assert last_version.expire_old_secret(NOW) is last_version

    def test_a_second_rotation_keeps_the_first_ones_overlap(self) -> None:
        first = a_webhook(secrets=(generate_secret(),))
        second = first.rotate_secret(NOW, timedelta(hours=9))
        third = second.rotate_secret(NOW, timedelta(hours=1))
        assert third.active_secrets(NOW) == [third.secret, second.secret, first.secret]
        assert third.active_secrets(NOW + timedelta(hours=2)) == [third.secret, first.secret]

    def test_those_that_ended_leave_their_places_to_those_that_sign(self) -> None:
        first = a_webhook(secrets=(generate_secret(),))
        webhook = first.rotate_secret(NOW, timedelta(hours=9))
        for _ in range(3):
            webhook = webhook.rotate_secret(NOW, timedelta(hours=1))
        last = webhook.rotate_secret(NOW + timedelta(hours=2), timedelta(hours=1))
        assert [each.value for each in last.secrets] == [last.secret, webhook.secret, first.secret]

    def test_without_an_overlap_no_previous_secret_signs(self) -> None:
        second = a_webhook(secrets=(generate_secret(),)).rotate_secret(NOW, timedelta(hours=9))
        third = second.rotate_secret(NOW, timedelta(0))
        assert third.active_secrets(NOW) == [third.secret]

    def test_at_most_four_previous_secrets_sign(self) -> None:
        webhook = a_webhook(secrets=(generate_secret(),))
        for _ in range(9):
            webhook = webhook.rotate_secret(NOW, timedelta(hours=9))
        assert len(webhook.active_secrets(NOW)) == 5


class TestStatus:
    def test_pauses_and_resumes(self) -> None:
        webhook = a_webhook().pause(NOW)
        assert webhook.status == "paused"
        assert webhook.resume(NOW).status == "active"

    def test_a_failed_one_resumes_without_its_reason(self) -> None:
        webhook = a_webhook().disable(NOW, "gone")
        assert (webhook.status, webhook.failure_reason, webhook.failed_at) == ("failed", "gone", NOW)
        new_version = webhook.resume(NOW)
        assert (new_version.status, new_version.failure_reason, new_version.failed_at) == ("active", None, None)

    def test_refuses_moves_off_the_machine(self) -> None:
        with pytest.raises(IllegalTransition):
            a_webhook().resume(NOW)
        with pytest.raises(IllegalTransition):
            a_webhook(status="paused").pause(NOW)

    def test_only_an_active_one_is_given_up_on(self) -> None:
        webhook = a_webhook(status="paused")
        assert webhook.disable(NOW, "gone") is webhook

    def test_a_failing_one_has_the_time_until_a_success(self) -> None:
        webhook = a_webhook().set_failing_since(NOW, EARLIER)
        assert webhook.failing_since == EARLIER
        assert webhook.set_failing_since(NOW, NOW) is webhook
        assert webhook.set_failing_since(NOW, None).failing_since is None

    def test_only_an_active_one_becomes_failing(self) -> None:
        webhook = a_webhook(status="paused")
        assert webhook.set_failing_since(NOW, EARLIER) is webhook
        working = a_webhook()
        assert working.set_failing_since(NOW, None) is working

    def test_a_resumed_one_is_not_failing(self) -> None:
        webhook = a_webhook().set_failing_since(NOW, EARLIER).disable(NOW, "failing")
        assert (webhook.status, webhook.failure_reason, webhook.failing_since) == ("failed", "failing", EARLIER)
        assert webhook.resume(NOW).failing_since is None
