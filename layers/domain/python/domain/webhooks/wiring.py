"""Builds the real webhook service."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.webhooks.repository import WebhookRepository
from domain.webhooks.service import WebhookService


@cache
def webhook_store() -> WebhookRepository:
    """The process's store."""
    return WebhookRepository(Table(config.setting("RESOURCES_TABLE")))


@cache
def webhook_service() -> WebhookService:
    """The process's service."""
    return WebhookService(webhook_store(), SystemClock(), allow_loopback=config.flag("ALLOW_LOOPBACK_WEBHOOKS"))
