"""Webhooks whose deliveries all fail, from the failed request to the event at another endpoint (W9)."""

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.aws import mails
from apikit.aws.mails import Mail
from domain.deliveries.endpoint_health import EndpointHealth
from domain.deliveries.wiring import health_store
from domain.webhook_mails.wiring import webhook_mailer
from functions.webhook_mails.handler import lambda_handler as send_mails
from tests.clients import a_client
from tests.fakes.receiver import Receiver, a_receiver, answers
from tests.flows.pipeline import NOTHING_FAILED, Pipeline
from tests.gateway import Caller
from tests.keys import an_owner

HOUR_MS = 3_600_000


def a_hook(caller: Caller, url: str, *event_types: str) -> dict[str, Any]:
    """A webhook of the caller's."""
    answer = caller.call("POST", "/v1/webhooks", json={"url": url, "event_types": event_types})
    assert answer.status == 201, answer
    webhook: dict[str, Any] = answer.json()
    return webhook


def fail_for(webhook: dict[str, Any], hours: int, *, warned_hours: int = 0) -> EndpointHealth:
    """All deliveries of nine events have failed for so many hours, and the owner was warned so many hours ago."""
    now_ms = time.time_ns() // 1_000_000
    warned_at = now_ms - warned_hours * HOUR_MS if warned_hours else 0
    health = EndpointHealth(failing_since=now_ms - hours * HOUR_MS, failed_events=9, warned_at=warned_at)
    return health_store().change(Tenant(webhook["organization_id"], "live"), webhook["id"], lambda _: health)


def health_of(webhook: dict[str, Any]) -> EndpointHealth:
    return health_store().get(Tenant(webhook["organization_id"], "live"), webhook["id"])


def read(caller: Caller, webhook: dict[str, Any]) -> dict[str, Any]:
    form: dict[str, Any] = caller.call("GET", f"/v1/webhooks/{webhook['id']}").json()
    return form


class TestFailingWebhook:
    def test_is_reported_to_the_other_endpoints_only(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver
    ) -> None:
        receiver.behave = answers(500)
        webhook = a_hook(caller, receiver.url, "*")
        with a_receiver() as other:
            a_hook(caller, other.url, "webhook.*")
            fail_for(webhook, 24)
            a_client(caller)
            pipeline.run()
            pipeline.run()
            event = json.loads(other.requests[-1].body)
        assert (event["type"], event["actor"]["type"]) == ("webhook.failing", "platform")
        failing_since = read(caller, webhook)["failing_since"]
        assert failing_since is not None
        assert event["data"]["object"]["failing_since"] == failing_since
        assert event["data"]["previous_attributes"] == {"failing_since": None}
        assert {json.loads(each.body)["type"] for each in receiver.requests} == {"client.created"}

    def test_is_disabled_and_resumes_without_failures(
        self, pipeline: Pipeline, caller: Caller, receiver: Receiver
    ) -> None:
        receiver.behave = answers(500)
        webhook = a_hook(caller, receiver.url, "*")
        with a_receiver() as other:
            a_hook(caller, other.url, "webhook.*")
            fail_for(webhook, 73, warned_hours=49)
            a_client(caller)
            pipeline.run()
            pipeline.run()
            event = json.loads(other.requests[-1].body)
        assert (event["type"], event["data"]["object"]["failure_reason"]) == ("webhook.disabled", "failing")
        assert len(receiver.requests) == 1
        assert health_of(webhook).failed_events == 10
        new_version = caller.call("POST", f"/v1/webhooks/{webhook['id']}/resume").json()
        assert (new_version["status"], new_version["failure_reason"], new_version["failing_since"]) == (
            "active",
            None,
            None,
        )
        assert health_of(webhook) == EndpointHealth()
        a_client(caller)
        pipeline.run()
        assert (len(receiver.requests), read(caller, webhook)["status"]) == (2, "active")

    def test_works_again_after_a_success(self, pipeline: Pipeline, caller: Caller, receiver: Receiver) -> None:
        receiver.behave = answers(500)
        webhook = a_hook(caller, receiver.url, "client.*")
        fail_for(webhook, 30)
        a_client(caller)
        pipeline.run()
        warned_health = health_of(webhook)
        assert warned_health.warned_at > warned_health.failing_since
        receiver.behave = answers(200)
        a_client(caller)
        pipeline.run()
        assert read(caller, webhook)["failing_since"] is None
        assert health_of(webhook) == EndpointHealth(is_proven=True)
        assert "webhook.failing" in {each["type"] for each in pipeline.events}
        pipeline.publish()
        assert pipeline.bridge.messages() == []


class TestMail:
    CONTACT = "it@lago.example.com"

    @pytest.fixture
    def mailbox(self, pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Mail]]:
        sent_mails = list[Mail]()

        class Service:
            def send(self, mail: Mail, *, sender: str) -> None:
                assert sender == "webhooks@example.com"
                sent_mails.append(mail)

        monkeypatch.setenv("MAIL_SENDER", "webhooks@example.com")
        monkeypatch.setenv("PORTAL_URL", "")
        monkeypatch.setattr(mails, "mail_service", Service)
        webhook_mailer.cache_clear()
        yield sent_mails
        webhook_mailer.cache_clear()

    def test_of_an_event_is_sent_once(self, pipeline: Pipeline, receiver: Receiver, mailbox: list[Mail]) -> None:
        caller = an_owner()
        path = f"/v1/organizations/{caller.organization_id}"
        answer = caller.call("PATCH", path, json={"contact_email": self.CONTACT})
        assert answer.status == 200, answer
        receiver.behave = answers(503)
        webhook = a_hook(caller, receiver.url, "client.*")
        fail_for(webhook, 24)
        a_client(caller)
        pipeline.run()
        pipeline.publish()
        messages = [each for each in pipeline.bridge.messages() if "webhook.failing" in each["body"]]
        poison = {"messageId": "poison", "body": "{}"}
        report = send_mails({"Records": [*messages, *messages, poison]}, None)
        assert report == {"batchItemFailures": [{"itemIdentifier": "poison"}]}
        (mail,) = mailbox
        assert mail.recipient == self.CONTACT
        for part in ("Failed events: 10", "HTTP 503", webhook["id"], receiver.url):
            assert part in mail.text

    def test_needs_a_contact(self, pipeline: Pipeline, caller: Caller, receiver: Receiver, mailbox: list[Mail]) -> None:
        receiver.behave = answers(410)
        a_hook(caller, receiver.url, "client.*")
        a_client(caller)
        pipeline.run()
        pipeline.publish()
        messages = [each for each in pipeline.bridge.messages() if "webhook.disabled" in each["body"]]
        assert len(messages) == 1
        assert send_mails({"Records": messages}, None) == NOTHING_FAILED
        assert mailbox == []
