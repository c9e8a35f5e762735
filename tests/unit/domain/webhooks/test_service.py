"""Use cases of webhooks (W1, W3)."""

from collections.abc import Iterator
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.errors import Conflict, IllegalTransition, InsufficientScope, InvalidRequest, StaleVersion
from apikit.resources.preconditions import Preconditions
from domain.webhooks.filter_test import FilterTest, FilterTestDetails
from domain.webhooks.model import Webhook
from domain.webhooks.service import MAX_WEBHOOKS, WebhookService
from tests.builders import NOW, a_tenant, a_webhook, an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.store import MemoryStore

VALUES: dict[str, Any] = {"url": "https://hooks.example.com", "event_types": ["client.*"]}


class MemoryWebhooks(MemoryStore[Webhook]):
    """A store that can also list all webhooks of a tenant."""

    def __init__(self) -> None:
        super().__init__(Webhook)

    def list_all(self, tenant: Tenant) -> Iterator[Webhook]:
        """Yield all webhooks."""
        return (webhook for (owner, _), webhook in self.records.items() if owner == tenant)


@pytest.fixture
def store() -> MemoryWebhooks:
    return MemoryWebhooks()


@pytest.fixture
def webhooks(store: MemoryWebhooks) -> WebhookService:
    return WebhookService(store, FixedClock(), allow_loopback=False)


class TestCreate:
    def test_a_new_one_is_active_and_has_a_secret(self, webhooks: WebhookService) -> None:
        actor = an_actor("webhooks:write", "webhooks:read", "clients:read")
        webhook = webhooks.create(actor, VALUES)
        assert (webhook.status, webhook.url) == ("active", "https://hooks.example.com/")
        assert webhooks.get(actor, webhook.id).secret == webhook.secret

    def test_needs_its_scope(self, webhooks: WebhookService) -> None:
        with pytest.raises(InsufficientScope):
            webhooks.create(an_actor("webhooks:read"), VALUES)

    def test_refuses_a_private_address(self, webhooks: WebhookService) -> None:
        with pytest.raises(InvalidRequest):
            webhooks.create(an_actor(), {**VALUES, "url": "https://10.0.0.1/"})

    def test_refuses_one_too_many(self, webhooks: WebhookService) -> None:
        actor = an_actor()
        for _ in range(MAX_WEBHOOKS):
            webhooks.create(actor, VALUES)
        with pytest.raises(Conflict):
            webhooks.create(actor, VALUES)
        webhooks.create(an_actor(), VALUES)


class ResetList:
    """Keeps which endpoints were reset."""

    def __init__(self) -> None:
        self.webhook_ids: list[str] = []

    def reset(self, _tenant: Tenant, webhook_id: str) -> None:
        """Keep the ID."""
        self.webhook_ids.append(webhook_id)


class TestChange:
    def test_of_the_url_resets_the_endpoint(self, store: MemoryWebhooks) -> None:
        resets, actor = ResetList(), an_actor()
        webhooks = WebhookService(store, FixedClock(), allow_loopback=False, endpoints=resets)
        webhook = webhooks.create(actor, VALUES)
        webhooks.update(actor, webhook.id, {"description": "CRM", "url": VALUES["url"]}, preconditions=None)
        webhooks.pause(actor, webhook.id, preconditions=None)
        assert resets.webhook_ids == []
        webhooks.update(actor, webhook.id, {"url": "https://new.example.com/"}, preconditions=None)
        webhooks.replace(actor, webhook.id, VALUES, preconditions=None)
        assert resets.webhook_ids == [webhook.id] * 2

    def test_keeps_the_secret(self, webhooks: WebhookService) -> None:
        actor = an_actor()
        webhook = webhooks.create(actor, VALUES)
        patch_result = webhooks.update(
            actor, webhook.id, {"description": "CRM", "headers": {"X-A": "1"}}, preconditions=None
        )
        replace_result = webhooks.replace(
            actor, webhook.id, {**VALUES, "url": "https://new.example.com/"}, preconditions=None
        )
        assert patch_result.secret == replace_result.secret == webhook.secret
        assert (patch_result.description, replace_result.description, replace_result.headers) == ("CRM", None, {})

    def test_refuses_a_private_address(self, webhooks: WebhookService) -> None:
        actor = an_actor()
        webhook = webhooks.create(actor, VALUES)
        with pytest.raises(InvalidRequest):
            webhooks.update(actor, webhook.id, {"url": "https://127.0.0.1/"}, preconditions=None)

    def test_refuses_a_stale_version(self, webhooks: WebhookService) -> None:
        actor = an_actor()
        webhook = webhooks.create(actor, VALUES)
        with pytest.raises(StaleVersion):
            webhooks.pause(actor, webhook.id, preconditions=Preconditions.for_version(9))


class TestMoves:
    def test_pause_and_resume(self, webhooks: WebhookService) -> None:
        actor = an_actor()
        webhook = webhooks.create(actor, VALUES)
        assert webhooks.pause(actor, webhook.id, preconditions=Preconditions.for_version(1)).status == "paused"
        with pytest.raises(IllegalTransition):
            webhooks.pause(actor, webhook.id, preconditions=None)
        calls = list[str]()
        new_version = webhooks.resume(
            actor, webhook.id, preconditions=Preconditions.for_version(2), before_save=lambda: calls.append("saved")
        )
        assert (new_version.status, calls) == ("active", ["saved"])
        with pytest.raises(IllegalTransition):
            webhooks.resume(actor, webhook.id, preconditions=None, before_save=lambda: calls.append("saved"))
        assert calls == ["saved"]

    def test_need_their_scope(self, webhooks: WebhookService) -> None:
        reader = an_actor("webhooks:read")
        with pytest.raises(InsufficientScope):
            webhooks.pause(reader, a_webhook().id, preconditions=None)
        with pytest.raises(InsufficientScope):
            webhooks.resume(reader, a_webhook().id, preconditions=None, before_save=lambda: None)

    def test_rotation_gives_a_new_secret(self, webhooks: WebhookService) -> None:
        actor = an_actor()
        webhook = webhooks.create(actor, VALUES)
        new_version = webhooks.rotate_secret(actor, webhook.id, overlap_hours=24, preconditions=None)
        assert new_version.active_secrets(new_version.updated_at) == [new_version.secret, webhook.secret]

    def test_rotation_needs_its_scope(self, webhooks: WebhookService) -> None:
        with pytest.raises(InsufficientScope):
            webhooks.rotate_secret(an_actor("webhooks:read"), a_webhook().id, overlap_hours=1, preconditions=None)


class TestSubscriptions:
    def test_are_those_of_active_webhooks(self, webhooks: WebhookService, store: MemoryWebhooks) -> None:
        tenant = a_tenant()
        every = a_webhook(tenant, event_types=["*"])
        clients = a_webhook(tenant, event_types=["client.*", "wedding.lost"])
        others = [
            a_webhook(tenant, status="paused"),
            a_webhook(tenant, status="failed"),
            a_webhook(),
            a_webhook(Tenant(tenant.organization_id, "test")),
        ]
        for webhook in (every, clients, *others):
            store.records[webhook.tenant, webhook.id] = webhook
        assert webhooks.list_active(tenant) == [every, clients]


class TestFilterTests:
    DETAILS = FilterTestDetails(filters={"type": ["client.created"]}, event={"type": "client.created"})

    def test_return_whether_the_event_matches(self, webhooks: WebhookService) -> None:
        assert webhooks.test_filters(an_actor("webhooks:read"), self.DETAILS) == FilterTest(matches=True)

    def test_need_their_scope(self, webhooks: WebhookService) -> None:
        with pytest.raises(InsufficientScope):
            webhooks.test_filters(an_actor("webhooks:write"), self.DETAILS)


class TestDisable:
    def test_an_active_one_fails_delivery_id_the_platform(
        self, webhooks: WebhookService, store: MemoryWebhooks
    ) -> None:
        actor = an_actor()
        webhook = webhooks.create(actor, VALUES)
        webhooks.disable(actor.tenant, webhook.id, "gone", delivery_id="dlv_1")
        assert webhooks.get(actor, webhook.id).status == "failed"
        assert (store.causes[-1].principal, store.causes[-1].request_id) == ("platform", "dlv_1")

    def test_twice_is_once(self, webhooks: WebhookService, store: MemoryWebhooks) -> None:
        actor = an_actor()
        webhook = webhooks.create(actor, VALUES)
        for _ in range(2):
            webhooks.disable(actor.tenant, webhook.id, "gone", delivery_id="dlv_1")
        assert len(store.causes) == 2

    def test_a_failing_one_names_the_platform(self, webhooks: WebhookService, store: MemoryWebhooks) -> None:
        actor = an_actor()
        webhook = webhooks.create(actor, VALUES)
        for _ in range(2):
            webhooks.set_failing_since(actor.tenant, webhook.id, NOW, delivery_id="dlv_1")
        assert webhooks.get(actor, webhook.id).failing_since == NOW
        assert [cause.request_id for cause in store.causes[1:]] == ["dlv_1"]

    def test_a_deleted_one_is_left_alone(self, webhooks: WebhookService) -> None:
        webhooks.set_failing_since(a_tenant(), a_webhook().id, NOW, delivery_id="dlv_1")
        webhooks.disable(a_tenant(), a_webhook().id, "gone", delivery_id="dlv_1")
