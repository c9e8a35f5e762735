"""A delivery worker with fakes: a webhook, its events, the store, the queue and the endpoint."""

import dataclasses
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from apikit.actor import Tenant
from domain.deliveries.model import Delivery, DeliveryTask, next_task
from domain.deliveries.sender import DeliverySender, SenderDependencies, TaskBatch
from domain.webhooks.model import FailureReason, Webhook
from tests.builders import NOW, a_delivery, a_tenant, a_webhook, an_event
from tests.fakes.clock import FixedClock
from tests.fakes.deliveries import Crash, MemoryDeliveries, MemoryQueue
from tests.fakes.endpoint import FakeEndpoint

PLENTY_S = 18.0


@dataclass
class FakeWebhooks:
    """The use case of webhooks that the worker needs."""

    store: MemoryDeliveries
    clock: FixedClock
    crash_before: bool = False

    def disable(self, tenant: Tenant, webhook_id: str, reason: FailureReason, *, delivery_id: str) -> None:
        """Disable the webhook."""
        assert delivery_id.startswith("dlv_")
        if self.crash_before:
            self.crash_before = False
            raise Crash
        webhook = self.store.webhooks[webhook_id]
        assert webhook.tenant == tenant
        self.store.webhooks[webhook_id] = webhook.disable(self.clock.now(), reason)


@dataclass
class World:
    """The state of all fakes."""

    store: MemoryDeliveries = field(default_factory=MemoryDeliveries)
    retries: MemoryQueue = field(default_factory=MemoryQueue)
    endpoint: FakeEndpoint = field(default_factory=FakeEndpoint)
    clock: FixedClock = field(default_factory=FixedClock)
    elapsed_s: float = 0.0
    random: float = 0.0
    tenant: Tenant = field(default_factory=a_tenant)

    def __post_init__(self) -> None:
        self.webhooks = FakeWebhooks(self.store, self.clock)
        self.webhook = self.a_webhook(created_at=NOW - timedelta(days=1), updated_at=NOW - timedelta(days=1))
        self.event = an_event(self.tenant)
        self.store.events[1] = self.event

    def a_webhook(self, **fields: Any) -> Webhook:
        """Store a webhook and return it."""
        webhook = a_webhook(self.tenant, **fields)
        self.store.webhooks[webhook.id] = webhook
        return webhook

    def a_delivery(self, webhook: Webhook | None = None, **fields: Any) -> Delivery:
        """Store a delivery of the event and return it."""
        target = webhook or self.webhook
        delivery = a_delivery(self.tenant, webhook_id=target.id, event_id=self.event.id, **fields)
        self.store.deliveries[delivery.id] = delivery
        return delivery

    def now(self, delivery: Delivery) -> Delivery:
        """Return the stored delivery."""
        return self.store.deliveries[delivery.id]

    def change(self, webhook: Webhook, **fields: Any) -> None:
        """Change the webhook as its owner."""
        self.store.webhooks[webhook.id] = dataclasses.replace(webhook, **fields)

    def send(self, *tasks: DeliveryTask, receive_count: int = 1, start_within_s: float = PLENTY_S) -> TaskBatch:
        """Send the tasks, each in a message `m0`, `m1`, …"""
        # The fake replaces the webhook service; the worker uses only one of its use cases.
        service = DeliverySender(self.store, self.webhooks, self.retries, self._dependencies())  # type: ignore[arg-type]
        return service.send(
            [(f"m{n}", task, receive_count) for n, task in enumerate(tasks)], start_within_s=start_within_s
        )

    def crash(self, *tasks: DeliveryTask, receive_count: int = 1) -> None:
        """Send the tasks; the worker crashes, and the queue will deliver the messages again."""
        try:
            self.send(*tasks, receive_count=receive_count)
        except Crash:
            return
        raise AssertionError("nothing crashed")

    def _dependencies(self) -> SenderDependencies:
        return SenderDependencies(
            client=lambda: self.endpoint,
            clock=self.clock,
            monotonic=lambda: self.elapsed_s,
            random=lambda: self.random,
        )


def first(delivery: Delivery) -> DeliveryTask:
    """Return the task of the first attempt."""
    return next_task(delivery)
