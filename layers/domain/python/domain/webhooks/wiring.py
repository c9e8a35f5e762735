"""Build the webhook service from the environment."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.webhooks.repository import WebhookRepository
from domain.webhooks.service import WebhookService


@cache
def webhook_store() -> WebhookRepository:
    """Return the store of this process."""
    return WebhookRepository(Table(config.setting("RESOURCES_TABLE")))


@cache
def webhook_service() -> WebhookService:
    """Return the service of this process."""
    return WebhookService(webhook_store(), SystemClock(), allow_loopback=config.flag("ALLOW_LOOPBACK_WEBHOOKS"))
