"""Webhooks in DynamoDB: the secrets lie beside the document."""

import dataclasses

import pytest

from apikit.dynamo.table import Table
from domain.webhooks.repository import WebhookRepository
from domain.webhooks.signing_secrets import generate_secret
from tests.builders import CAUSE, NOW, a_tenant, a_webhook
from tests.counting import counted_calls


@pytest.fixture
def store(aws: None) -> WebhookRepository:
    return WebhookRepository(Table("resources"))


class TestSecrets:
    def test_come_back_with_the_record(self, store: WebhookRepository) -> None:
        webhook = a_webhook(secrets=(generate_secret(), dataclasses.replace(generate_secret(), expires_at=NOW)))
        store.add(webhook, CAUSE)
        assert store.get(webhook.tenant, webhook.id) == webhook

    def test_stay_through_a_save(self, store: WebhookRepository) -> None:
        webhook = a_webhook()
        store.add(webhook, CAUSE)
        store.save(webhook.pause(NOW), CAUSE, old=webhook)
        assert store.get(webhook.tenant, webhook.id).secret == webhook.secret

    def test_are_no_part_of_the_document(self, store: WebhookRepository) -> None:
        webhook = a_webhook()
        item = store.to_item(webhook, CAUSE)
        assert item["secrets"] == [{"value": webhook.secret, "expires_at": None}]
        assert "whsec_" not in str({**item, "secrets": None})


class TestEvery:
    def test_gives_all_of_a_tenants(self, store: WebhookRepository) -> None:
        tenant = a_tenant()
        ids = set()
        for _ in range(101):
            webhook = a_webhook(tenant)
            store.add(webhook, CAUSE)
            ids.add(webhook.id)
        store.add(a_webhook(), CAUSE)
        assert {webhook.id for webhook in store.list_all(tenant)} == ids

    def test_is_one_query_up_to_a_hundred(self, store: WebhookRepository) -> None:
        tenant = a_tenant()
        for _ in range(3):
            store.add(a_webhook(tenant), CAUSE)
        with counted_calls() as calls:
            assert len(list(store.list_all(tenant))) == 3
        assert calls.by_operation == {"Query": 1}
