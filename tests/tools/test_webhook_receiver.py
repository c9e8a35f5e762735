"""The receiver of `make webhook-receiver`: it verifies and prints what arrives."""

import threading

import httpx
import pytest

from apikit.clock import SystemClock
from domain.deliveries.webhook_headers import build_headers
from domain.webhooks.model import Webhook
from domain.webhooks.signing_secrets import generate_secret
from tests.builders import a_tenant, a_webhook, an_event
from tools.webhook_receiver import create_server, describe, verify

EVENT = an_event(a_tenant(), object_={"id": "cli_1", "object": "client", "name": "Zoë"})
WEBHOOKS = pytest.mark.parametrize(
    "webhook",
    [a_webhook(), a_webhook(signature="ed25519", secrets=(generate_secret("ed25519"),))],
    ids=["shared secret", "key pair"],
)


def delivery_headers(webhook: Webhook) -> dict[str, str]:
    headers = build_headers(webhook, EVENT, delivery_id="dlv_1", attempt=1, now=SystemClock().now(), body=EVENT.body)
    return {name.lower(): value for name, value in headers.items()}


class TestVerify:
    @WEBHOOKS
    def test_takes_a_delivery_and_refuses_another_body(self, webhook: Webhook) -> None:
        headers = delivery_headers(webhook)
        assert verify(webhook.secret, headers, EVENT.body.encode()).is_valid is True
        assert (
            verify(webhook.secret, headers, EVENT.body.encode() + b" ").reason == "INVALID: No matching signature found"
        )

    @WEBHOOKS
    def test_refuses_a_request_without_headers(self, webhook: Webhook) -> None:
        assert verify(webhook.secret, {}, b"").is_valid is False

    @pytest.mark.parametrize("secret", ["whsec_%", "whpk_AAAA", "x"])
    def test_says_that_a_secret_is_none(self, secret: str) -> None:
        assert verify(secret, delivery_headers(a_webhook()), b"").is_valid is False

    def test_without_a_secret_says_so(self) -> None:
        verdict = verify("", {}, b"")
        assert (verdict.is_valid, verdict.status) == (None, 204)


class TestDescribe:
    def test_shows_the_event_and_its_headers(self) -> None:
        webhook = a_webhook()
        headers, body = delivery_headers(webhook), EVENT.body.encode()
        text = describe(headers, body, verify(webhook.secret, headers, body))
        assert text.startswith(f"client.created: valid\n  webhook-id: {EVENT.id}\n")
        assert '"name": "Zoë"' in text

    def test_shows_no_control_characters(self) -> None:
        text = describe({"webhook-id": "\x1b[2J"}, b"\x1b[2J", verify("", {}, b""))
        assert "\x1b" not in text


class TestServer:
    def test_answers_by_the_verdict(self, capsys: pytest.CaptureFixture[str]) -> None:
        webhook = a_webhook()
        with create_server(0, webhook.secret) as server:
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
            thread.start()
            url = f"http://127.0.0.1:{server.server_port}/"
            try:
                statuses = [
                    httpx.post(url, headers=delivery_headers(webhook), content=body).status_code
                    for body in (EVENT.body.encode(), b"{}")
                ]
            finally:
                server.shutdown()
                thread.join()
        assert statuses == [204, 400]
        assert "client.created: valid" in capsys.readouterr().out
