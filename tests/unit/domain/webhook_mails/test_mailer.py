"""Mails about webhooks: to whom, how often, and what they say (W9)."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.aws.mails import Mail, MailRejected
from apikit.errors import Conflict
from domain.deliveries.endpoint_health import EndpointHealth
from domain.deliveries.model import Delivery
from domain.mail_outbox.mail_marks import MailClaim
from domain.organizations.model import Organization
from domain.webhook_mails.mailer import WebhookMailer
from domain.webhook_mails.report import WebhookNotice
from tests.builders import NOW, a_delivery, a_tenant, an_attempt
from tests.unit.domain.deliveries.world import FAILURE_LIMITS

DETAIL: dict[str, Any] = {
    "id": "evt_1",
    "type": "webhook.failing",
    "organization_id": "org_1",
    "livemode": True,
    "created_at": "2026-03-01T09:30:00.000Z",
    "request_id": "dlv_1",
    "data": {
        "object": {
            "id": "whk_1",
            "url": "https://hooks.example.com/wedsync?token=hunter2",
            "description": "For <b>CRM</b>",
            "failure_reason": None,
            "failing_since": "2026-02-28T09:00:00.000Z",
        }
    },
}
TENANT = Tenant("org_1", "live")


def a_notice(event_type: str = "webhook.failing", *, livemode: bool = True, **webhook: Any) -> WebhookNotice:
    data = {"object": {**DETAIL["data"]["object"], **webhook}}
    return WebhookNotice.from_detail({**DETAIL, "type": event_type, "livemode": livemode, "data": data})


def an_organization(organization_id: str, **fields: Any) -> Organization:
    return Organization(
        id=organization_id, organization_id=organization_id, livemode=True, created_at=NOW, updated_at=NOW, **fields
    )


@dataclass
class World:
    """The stores and the mail service of a mailer; it sends for the tenant `org_1`."""

    organizations: dict[str, Organization] = field(default_factory=dict)
    delivery: Delivery | None = None
    health: EndpointHealth = field(default_factory=EndpointHealth)
    mails: list[tuple[str, Mail]] = field(default_factory=list)
    claims: set[str] = field(default_factory=set)
    sent_ids: set[str] = field(default_factory=set)
    rejects: bool = False
    sender: str = "webhooks@example.com"

    def mailer(self) -> WebhookMailer:
        return WebhookMailer(
            self,
            FakeDeliveries(self),
            FakeHealth(self),
            self,
            mail_service=lambda: FakeMails(self),
            limits=FAILURE_LIMITS,
            sender=self.sender,
            portal_url="https://developers.example.com",
        )

    def send(self, notice: WebhookNotice) -> Mail:
        assert self.mailer().send(notice) == "sent"
        return self.mails[-1][1]

    def find_own(self, tenant: Tenant) -> Organization | None:
        return self.organizations.get(tenant.organization_id)

    def claim(self, _: str, mail_id: str) -> MailClaim:
        if mail_id in self.sent_ids:
            return "sent"
        if mail_id in self.claims:
            return "in_flight"
        self.claims.add(mail_id)
        return "won"

    def set_sent(self, _: str, mail_id: str) -> None:
        self.sent_ids.add(mail_id)


@dataclass
class FakeDeliveries:
    world: World

    def get(self, tenant: Tenant, webhook_id: str, delivery_id: str) -> Delivery | None:
        assert (tenant.organization_id, webhook_id, delivery_id) == ("org_1", "whk_1", "dlv_1")
        return self.world.delivery


@dataclass
class FakeHealth:
    world: World

    def get(self, _: Tenant, webhook_id: str) -> EndpointHealth:
        assert webhook_id == "whk_1"
        return self.world.health


@dataclass
class FakeMails:
    world: World

    def send(self, mail: Mail, *, sender: str) -> None:
        if self.world.rejects:
            raise MailRejected
        self.world.mails.append((sender, mail))


@pytest.fixture
def world() -> World:
    attempt = an_attempt(error="http_status", http_status=503)
    return World(
        organizations={"org_1": an_organization("org_1", name="Lago <Hotel>", contact_email="it@lago.example.com")},
        delivery=a_delivery(a_tenant(), attempts=[an_attempt(error="timeout"), attempt]),
        health=EndpointHealth(failed_events=12),
    )


class TestRecipient:
    def test_is_the_contact_of_the_organization(self, world: World) -> None:
        assert world.send(a_notice()).recipient == "it@lago.example.com"
        assert world.mails[0][0] == "webhooks@example.com"

    def test_is_else_the_contact_of_the_chain(self, world: World) -> None:
        world.organizations = {
            "org_1": an_organization("org_1", name="Child", parent_id="org_2"),
            "org_2": an_organization("org_2", name="Chain", contact_email="chain@example.com"),
        }
        mail = world.send(a_notice())
        assert (mail.recipient, "Hello Child," in mail.text) == ("chain@example.com", True)

    @pytest.mark.parametrize("parent_id", [None, "org_2", "org_3"])
    def test_may_be_missing(self, world: World, parent_id: str | None) -> None:
        world.organizations = {
            "org_1": an_organization("org_1", name="Child", parent_id=parent_id),
            "org_2": an_organization("org_2", name="Chain"),
        }
        assert world.mailer().send(a_notice()) == "no_contact"

    def test_of_an_organization_without_a_record_is_missing(self, world: World) -> None:
        world.organizations = {}
        assert world.mailer().send(a_notice()) == "no_contact"

    def test_gets_no_mail_without_a_sender(self, world: World) -> None:
        world.sender = ""
        assert world.mailer().send(a_notice()) == "no_sender"
        assert world.mails == []


class TestLanguage:
    def test_is_that_of_the_organization(self, world: World) -> None:
        world.organizations["org_1"] = an_organization(
            "org_1", name="Lago", contact_email="it@lago.example.com", settings={"locale": "de-CH"}
        )
        mail = world.send(a_notice(livemode=False))
        assert mail.subject == "[Sandbox] Ihr Webhook bei hooks.example.com schlägt fehl"
        assert "28. Februar 2026, 09:00 UTC" in mail.text
        assert '<html lang="de">' in mail.html

    def test_is_that_of_the_chain_for_the_contact_of_the_chain(self, world: World) -> None:
        world.organizations = {
            "org_1": an_organization("org_1", name="Child", parent_id="org_2", settings={"locale": "de"}),
            "org_2": an_organization(
                "org_2", name="Chain", contact_email="c@example.com", settings={"locale": "fr-CH"}
            ),
        }
        assert "Bonjour Child," in world.send(a_notice()).text

    @pytest.mark.parametrize("settings", [{}, {"locale": "ja"}, {"locale": "no tag"}])
    def test_is_else_english(self, world: World, settings: dict[str, str | bool]) -> None:
        world.organizations["org_1"] = an_organization(
            "org_1", name="L", contact_email="c@x.example", settings=settings
        )
        assert "Hello L," in world.send(a_notice()).text


class TestOnce:
    def test_a_repeated_message_sends_nothing(self, world: World) -> None:
        world.send(a_notice())
        assert world.mailer().send(a_notice()) == "repeated"
        assert len(world.mails) == 1

    def test_while_another_worker_sends_it_the_message_is_retried(self, world: World) -> None:
        world.claims.add("evt_1")
        with pytest.raises(Conflict):
            world.mailer().send(a_notice())

    def test_a_rejected_mail_is_not_marked(self, world: World) -> None:
        world.rejects = True
        with pytest.raises(MailRejected):
            world.mailer().send(a_notice())
        assert world.sent_ids == set()
        world.rejects = False
        world.claims.clear()
        world.send(a_notice())


class TestText:
    def test_of_a_failing_webhook(self, world: World) -> None:
        mail = world.send(a_notice())
        assert mail.subject == "Your webhook at hooks.example.com is failing"
        for part in (
            "since 28 February 2026, 09:00 UTC.",
            "we disable the webhook on 3 March 2026, 09:30 UTC or later",
            "https://hooks.example.com/wedsync\n",
            "Failed events: 12",
            "HTTP 503",
            "GET /v1/webhooks/whk_1/deliveries",
            "Open the API reference:\nhttps://developers.example.com/reference",
        ):
            assert part in mail.text

    def test_of_a_disabled_webhook(self, world: World) -> None:
        mail = world.send(a_notice("webhook.disabled", failure_reason="failing"))
        assert mail.subject == "Your webhook at hooks.example.com was disabled"
        assert "have failed since 28 February 2026, 09:00 UTC, so we disabled it" in mail.text
        assert "POST /v1/webhooks/whk_1/resume" in mail.text
        assert "POST /v1/webhooks/whk_1/replay" in mail.text

    def test_of_an_endpoint_that_is_gone(self, world: World) -> None:
        mail = world.send(a_notice("webhook.disabled", failure_reason="gone", failing_since=None))
        assert "HTTP status 410 (Gone)" in mail.text
        assert "Failed events" not in mail.text

    def test_never_has_the_query_of_the_url(self, world: World) -> None:
        mail = world.send(a_notice())
        assert "hunter2" not in f"{mail.subject}{mail.text}{mail.html}"

    def test_escapes_what_customers_wrote(self, world: World) -> None:
        mail = world.send(a_notice())
        assert "Lago &lt;Hotel&gt;" in mail.html
        assert "<b>" not in mail.html
        assert "For <b>CRM</b>" in mail.text

    def test_names_the_sandbox(self, world: World) -> None:
        mail = world.send(a_notice(livemode=False))
        assert mail.subject.startswith("[Sandbox] ")
        assert "Sandbox" in mail.text

    def test_does_not_need_the_delivery(self, world: World) -> None:
        world.delivery, world.health = None, EndpointHealth()
        mail = world.send(a_notice())
        assert "Last error" not in mail.text
        assert "Failed events" not in mail.text

    @pytest.mark.parametrize(
        "error", ["timeout", "connection_failed", "dns_failed", "tls_failed", "address_not_allowed", "protocol_error"]
    )
    def test_has_the_error_in_words(self, world: World, error: Any) -> None:
        world.delivery = a_delivery(a_tenant(), attempts=[an_attempt(error=error)])
        mail = world.send(a_notice())
        assert "Last error" in mail.text
        assert error not in mail.text


def test_the_webhook_is_disabled_two_days_after_the_warning() -> None:
    first = NOW - timedelta(hours=24)
    assert FAILURE_LIMITS.earliest_disabling(first, warned_at=NOW) == NOW + timedelta(hours=48)
    assert FAILURE_LIMITS.earliest_disabling(first, warned_at=NOW + timedelta(hours=9)) == NOW + timedelta(hours=57)
