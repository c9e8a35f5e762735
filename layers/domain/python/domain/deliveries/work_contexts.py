"""Reads what workers need of several tables in one call: webhooks, events, deliveries and the health of endpoints."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from apikit import Tenant
from apikit.dynamo import ItemKey, get_many
from domain.deliveries.backlog import Backlog, BacklogEntry, EntryContext, TaskContext
from domain.deliveries.delivery_tasks import DeliveryTask
from domain.deliveries.health_repository import HealthRepository, parse_health
from domain.deliveries.model import Delivery
from domain.events.model import Event
from domain.webhooks.model import Webhook


class DeliveryItems(Protocol):
    """Keys and items of deliveries."""

    def item_key(self, tenant: Tenant, webhook_id: str, delivery_id: str) -> ItemKey:
        """Return the key of the delivery."""
        ...

    def parse_delivery(self, item: Mapping[str, Any]) -> Delivery:
        """Return the delivery of a stored item."""
        ...


class EventItems(Protocol):
    """Keys and items of events."""

    def item_key(self, tenant: Tenant, sequence: int) -> ItemKey:
        """Return the key of the event with this number."""
        ...

    def parse_event(self, item: Mapping[str, Any]) -> Event:
        """Return the event of a stored item."""
        ...


class WebhookItems(Protocol):
    """Keys and items of webhooks."""

    def item_key(self, tenant: Tenant, webhook_id: str) -> ItemKey:
        """Return the key of the webhook."""
        ...

    def to_record(self, item: Mapping[str, Any]) -> Webhook:
        """Return the webhook of a stored item, including its secrets."""
        ...


class BacklogEntries(Protocol):
    """The entries of backlogs."""

    def find_due(self, tenant: Tenant, webhook_id: str, now: datetime, *, limit: int) -> list[BacklogEntry]:
        """Return the first due entries, in order."""
        ...


class WorkContexts:
    """Loads tasks and backlogs. Strongly consistent."""

    def __init__(
        self,
        deliveries: DeliveryItems,
        backlog: BacklogEntries,
        health: HealthRepository,
        events: EventItems,
        webhooks: WebhookItems,
    ) -> None:
        self._deliveries = deliveries
        self._backlog = backlog
        self._health = health
        self._events = events
        self._webhooks = webhooks

    def load(self, tasks: Sequence[DeliveryTask]) -> list[TaskContext]:
        """Return the tasks, in order, with what they need: one BatchGetItem over both tables for 33 tasks."""
        task_keys = [
            (
                self._webhooks.item_key(task.tenant, task.webhook_id),
                self._events.item_key(task.tenant, task.event_sequence),
                self._health.item_key(task.tenant, task.webhook_id),
            )
            for task in tasks
        ]
        items = get_many(key for keys in task_keys for key in keys)
        return [
            TaskContext(
                task,
                self._webhook(items.get(webhook)),
                self._event(items.get(event)),
                parse_health(items.get(health)),
            )
            for task, (webhook, event, health) in zip(tasks, task_keys, strict=True)
        ]

    def load_backlog(self, tenant: Tenant, webhook_id: str, now: datetime, *, limit: int) -> Backlog:
        """Return the first due entries with their deliveries and events: their queries, and one BatchGetItem for 49 of them."""
        entries = self._backlog.find_due(tenant, webhook_id, now, limit=limit)
        if not entries:
            return Backlog(None, [])
        webhook_key = self._webhooks.item_key(tenant, webhook_id)
        keys = [
            (
                self._deliveries.item_key(tenant, webhook_id, each.delivery_id),
                self._events.item_key(tenant, each.event_sequence),
            )
            for each in entries
        ]
        items = get_many([webhook_key, *(key for pair in keys for key in pair)])
        contexts = [
            EntryContext(
                entry,
                self._deliveries.parse_delivery(items[delivery]) if delivery in items else None,
                self._event(items.get(event)),
            )
            for entry, (delivery, event) in zip(entries, keys, strict=True)
        ]
        return Backlog(self._webhook(items.get(webhook_key)), contexts)

    def _webhook(self, item: Mapping[str, Any] | None) -> Webhook | None:
        return self._webhooks.to_record(item) if item else None

    def _event(self, item: Mapping[str, Any] | None) -> Event | None:
        return self._events.parse_event(item) if item else None
