"""A delivery worker in a world of fakes: one webhook, its events, and what the worker stands between."""

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
    """The one use case of webhooks that the worker needs."""

    store: MemoryDeliveries
    clock: FixedClock
    crash_before: bool = False

    def disable(self, tenant: Tenant, webhook_id: str, reason: FailureReason, *, delivery_id: str) -> None:
        """The webhook has failed."""
        assert delivery_id.startswith("dlv_")
        if self.crash_before:
            self.crash_before = False
            raise Crash
        webhook = self.store.webhooks[webhook_id]
        assert webhook.tenant == tenant
        self.store.webhooks[webhook_id] = webhook.disable(self.clock.now(), reason)


@dataclass
class World:
    """What there is."""

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
        """A webhook that exists."""
        webhook = a_webhook(self.tenant, **fields)
        self.store.webhooks[webhook.id] = webhook
        return webhook

    def a_delivery(self, webhook: Webhook | None = None, **fields: Any) -> Delivery:
        """A delivery of the event that exists."""
        target = webhook or self.webhook
        delivery = a_delivery(self.tenant, webhook_id=target.id, event_id=self.event.id, **fields)
        self.store.deliveries[delivery.id] = delivery
        return delivery

    def now(self, delivery: Delivery) -> Delivery:
        """The delivery as it stands."""
        return self.store.deliveries[delivery.id]

    def change(self, webhook: Webhook, **fields: Any) -> None:
        """The webhook is changed by its owner."""
        self.store.webhooks[webhook.id] = dataclasses.replace(webhook, **fields)

    def send(self, *tasks: DeliveryTask, times: int = 1, start_within_s: float = PLENTY_S) -> TaskBatch:
        """The worker has had the tasks, each in a message `m0`, `m1`, …"""
        # The service stands in for the slice's; the worker uses one of its use cases only.
        service = DeliverySender(self.store, self.webhooks, self.retries, self._dependencies())  # type: ignore[arg-type]
        return service.send([(f"m{n}", task, times) for n, task in enumerate(tasks)], start_within_s=start_within_s)

    def crash(self, *tasks: DeliveryTask, times: int = 1) -> None:
        """The worker had the tasks and died; the queue will give the messages again."""
        try:
            self.send(*tasks, times=times)
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
    """The delivery's first attempt."""
    return next_task(delivery)
