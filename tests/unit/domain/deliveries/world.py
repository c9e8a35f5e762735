"""Delivery workers with fakes: a webhook in good standing, its events, the stores, the queues and the endpoint."""

import dataclasses
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from apikit.actor import Tenant
from domain.deliveries.attempt_counts import AttemptCounter
from domain.deliveries.attempt_maker import AttemptMaker, WorkerDependencies
from domain.deliveries.backlog import BacklogEntry, Lane
from domain.deliveries.delivery_tasks import DeliveryTask, EndpointWake
from domain.deliveries.endpoint_health import EndpointHealth
from domain.deliveries.endpoint_runs import EndpointRunner
from domain.deliveries.endpoint_standing import EndpointStanding
from domain.deliveries.endpoint_waker import EndpointWaker
from domain.deliveries.failure_limits import FailureLimits
from domain.deliveries.failure_watch import FailureWatch
from domain.deliveries.model import Delivery
from domain.deliveries.sender import DeliverySender, TaskBatch
from domain.webhooks.model import FailureReason, Webhook
from tests.builders import NOW, a_delivery, a_tenant, a_webhook, an_event
from tests.fakes.attempt_counts import MemoryCounts
from tests.fakes.clock import FixedClock
from tests.fakes.deliveries import Crash, MemoryDeliveries, MemoryHealth, MemoryQueue
from tests.fakes.endpoint import FakeEndpoint

PLENTY_S = 18.0
FAILURE_LIMITS = FailureLimits(warn_after=timedelta(hours=24), disable_after=timedelta(hours=72), min_events=10)
GOOD_HEALTH = EndpointHealth(is_proven=True)


@dataclass
class FakeWebhooks:
    """The use case of webhooks that the worker needs."""

    store: MemoryDeliveries
    clock: FixedClock
    crash_before: bool = False
    on_failing: Callable[[], object] = lambda: None

    def disable(
        self,
        tenant: Tenant,
        webhook_id: str,
        reason: FailureReason,
        *,
        delivery_id: str,
        unless_changed_after: datetime | None = None,
    ) -> None:
        """Disable the webhook."""
        assert delivery_id.startswith("dlv_")
        if self.crash_before:
            self.crash_before = False
            raise Crash
        webhook = self.store.webhooks[webhook_id]
        assert webhook.tenant == tenant
        if unless_changed_after is None or webhook.updated_at <= unless_changed_after:
            self.store.webhooks[webhook_id] = webhook.disable(self.clock.now(), reason)

    def set_failing_since(
        self, tenant: Tenant, webhook_id: str, failing_since: datetime | None, *, delivery_id: str
    ) -> None:
        """Store since when the webhook's deliveries have failed."""
        assert delivery_id.startswith("dlv_")
        webhook = self.store.webhooks[webhook_id]
        assert webhook.tenant == tenant
        self.store.webhooks[webhook_id] = webhook.set_failing_since(self.clock.now(), failing_since)
        self.on_failing()


@dataclass
class World:
    """The state of all fakes."""

    clock: FixedClock = field(default_factory=FixedClock)
    queue: MemoryQueue = field(default_factory=MemoryQueue)
    slow_queue: MemoryQueue = field(default_factory=MemoryQueue)
    endpoint: FakeEndpoint = field(default_factory=FakeEndpoint)
    elapsed_s: float = 0.0
    random: float = 0.0
    sleeps: list[float] = field(default_factory=list)
    tenant: Tenant = field(default_factory=a_tenant)

    def __post_init__(self) -> None:
        self.store = MemoryDeliveries(clock=self.clock)
        self.health = MemoryHealth(health=self.store.health, clock=self.clock)
        self.counts = MemoryCounts()
        self.webhooks = FakeWebhooks(self.store, self.clock)
        self.webhook = self.a_webhook(created_at=NOW - timedelta(days=1), updated_at=NOW - timedelta(days=1))
        self.event = an_event(self.tenant)
        self.store.events[1] = self.event

    def a_webhook(self, health: EndpointHealth = GOOD_HEALTH, **fields: Any) -> Webhook:
        """Store a webhook whose endpoint has this health, and return it."""
        webhook = a_webhook(self.tenant, **fields)
        self.store.webhooks[webhook.id] = webhook
        self.store.health[webhook.id] = health
        return webhook

    def a_task(self, webhook: Webhook | None = None, **fields: Any) -> DeliveryTask:
        """Return the task of the event's delivery, or of another one."""
        values = {
            "organization_id": self.tenant.organization_id,
            "environment": self.tenant.environment,
            "webhook_id": (webhook or self.webhook).id,
            "event_id": self.event.id,
            "event_type": self.event.type,
            "event_sequence": 1,
            "event_created_at": self.event.created_at,
            "object_id": "cli_1",
        }
        return DeliveryTask(**{**values, **fields})

    def tasks(self, count: int, webhook: Webhook | None = None) -> list[DeliveryTask]:
        """Return the tasks of as many events."""
        events = [an_event(self.tenant, number + 1) for number in range(count)]
        self.store.events.update({event.sequence: event for event in events})
        return [
            self.a_task(webhook, event_id=f"{event.id[:-2]}{event.sequence:02}", event_sequence=event.sequence)
            for event in events
        ]

    def a_backlog(self, count: int = 1, webhook: Webhook | None = None, lane: Lane = "live") -> list[Delivery]:
        """Store as many deliveries in the backlog, which are due and have been woken."""
        target = webhook or self.webhook
        first = len(self.store.events) + 1
        deliveries = []
        for sequence in range(first, first + count):
            self.store.events[sequence] = an_event(self.tenant, sequence)
            delivery = a_delivery(
                self.tenant, webhook_id=target.id, event_id=f"evt_{sequence}", event_sequence=sequence
            )
            self.store.add(delivery, NOW, lane)
            deliveries.append(delivery)
        self.health.wake(self.tenant, target.id, 0)
        return deliveries

    def now(self, delivery: Delivery) -> Delivery:
        """Return the stored delivery."""
        return self.store.deliveries[delivery.id]

    def delivery_of(self, task: DeliveryTask) -> Delivery:
        """Return the stored delivery of the task."""
        return self.store.deliveries[task.to_delivery(NOW).id]

    def entries(self, webhook: Webhook | None = None) -> list[BacklogEntry]:
        """Return the entries of the backlog."""
        return self.store.entries.get((webhook or self.webhook).id, [])

    def change(self, webhook: Webhook, **fields: Any) -> None:
        """Change the webhook as its owner."""
        self.store.webhooks[webhook.id] = dataclasses.replace(webhook, **fields)

    def send(self, *tasks: DeliveryTask, start_within_s: float = PLENTY_S) -> TaskBatch:
        """Send the tasks, each in a message `m0`, `m1`, …"""
        sender = DeliverySender(
            self.store, self.store, self.store, self._maker(), self._standing(), self._dependencies()
        )
        return sender.send([(f"m{n}", task) for n, task in enumerate(tasks)], start_within_s=start_within_s)

    def run(self, *webhooks: Webhook, start_within_s: float = PLENTY_S) -> Counter[str]:
        """Serve the backlogs of these webhooks, or of the first one."""
        runner = EndpointRunner(
            self.health,
            self.store,
            self.store,
            self.store,
            maker=self._maker(),
            standing=self._standing(),
            waker=self.waker(),
            dependencies=self._dependencies(),
        )
        wakes = [
            EndpointWake(
                organization_id=self.tenant.organization_id, environment=self.tenant.environment, webhook_id=each.id
            )
            for each in webhooks or (self.webhook,)
        ]
        return runner.run(wakes, start_within_s=start_within_s)

    def crash(self, *tasks: DeliveryTask) -> None:
        """Send the tasks; the worker crashes, and the queue will deliver the messages again."""
        try:
            self.send(*tasks)
        except Crash:
            return
        raise AssertionError("nothing crashed")

    def crash_run(self) -> None:
        """Serve the backlog; the worker crashes."""
        try:
            self.run()
        except Crash:
            return
        raise AssertionError("nothing crashed")

    def waker(self) -> EndpointWaker:
        """Return the waker."""
        return EndpointWaker(self.health, self.queue, self.slow_queue, self.clock)

    def _standing(self) -> EndpointStanding:
        watch = FailureWatch(self.webhooks, self.health, lambda: FAILURE_LIMITS)
        return EndpointStanding(self.health, self.waker(), watch, AttemptCounter(self.counts))

    def _maker(self) -> AttemptMaker:
        return AttemptMaker(self.store, self.store, self.webhooks, self._dependencies())

    def _dependencies(self) -> WorkerDependencies:
        async def sleep(seconds: float) -> None:
            self.sleeps.append(seconds)
            self.elapsed_s += seconds
            self.clock.advance(seconds=seconds)

        return WorkerDependencies(
            client=lambda: self.endpoint,
            clock=self.clock,
            monotonic=lambda: self.elapsed_s,
            random=lambda: self.random,
            sleep=sleep,
        )
