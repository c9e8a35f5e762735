"""Deliveries, backlogs and endpoints in memory, and a queue, which crash the worker where a test wants it."""

import dataclasses
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import wraps
from typing import Any

from apikit.actor import Tenant
from apikit.aws.messages import Message
from apikit.clock import epoch_ms
from apikit.errors import Unavailable
from apikit.type_adapters import adapter
from domain.deliveries.backlog import (
    LANES,
    Backlog,
    BacklogEntry,
    DueWake,
    EndpointLease,
    EntryContext,
    Lane,
    TaskContext,
)
from domain.deliveries.delivery_tasks import DeliveryTask, EndpointWake
from domain.deliveries.endpoint_health import UNKNOWN_HEALTH, EndpointHealth
from domain.deliveries.model import Attempt, AttemptResult, Delivery, DeliveryClaim, FailureReason
from domain.events.model import Event
from domain.webhooks.model import Webhook
from tests.fakes.clock import FixedClock

CLAIM = timedelta(seconds=20)
LEASE_MS = 45_000


class Crash(BaseException):
    """The process ends: no exception handler of the worker runs."""


def _one_at_a_time(method: Callable[..., Any]) -> Callable[..., Any]:
    """Run the method while no other one of its store runs, like a database's writes of one item."""

    @wraps(method)
    def call(self: Any, *arguments: Any, **options: Any) -> Any:
        with self.lock:
            return method(self, *arguments, **options)

    return call


@dataclass
class _Crashes:
    """`crash_before` and `crash_after` name the method at the beginning or end of which the process crashes, once."""

    calls: Counter[str] = field(default_factory=Counter)
    crash_before: str = ""
    crash_after: str = ""
    unavailable: str = ""
    lock: threading.RLock = field(default_factory=threading.RLock)

    def begin(self, method: str) -> None:
        """Count the call; fail or crash where it is set."""
        self.calls[method] += 1
        if self.unavailable == method:
            self.unavailable = ""
            raise Unavailable("The data store does not answer.")
        if self.crash_before == method:
            self.crash_before = ""
            raise Crash

    def end(self, method: str) -> None:
        """Crash where it is set."""
        if self.crash_after == method:
            self.crash_after = ""
            raise Crash


@dataclass
class MemoryDeliveries(_Crashes):
    """Deliveries, and the entries of their backlogs; also what workers load."""

    clock: FixedClock = field(default_factory=FixedClock)
    deliveries: dict[str, Delivery] = field(default_factory=dict)
    claims: dict[str, datetime] = field(default_factory=dict)
    entries: dict[str, list[BacklogEntry]] = field(default_factory=dict)
    webhooks: dict[str, Webhook] = field(default_factory=dict)
    events: dict[int, Event] = field(default_factory=dict)
    health: dict[str, EndpointHealth] = field(default_factory=dict)

    @_one_at_a_time
    def add(self, delivery: Delivery, due_at: datetime, lane: Lane) -> bool:
        """Store the new delivery and its entry."""
        self.begin("add")
        current = self.deliveries.setdefault(delivery.id, delivery)
        if current.attempts or not current.is_open or self._is_claimed(delivery.id):
            return False
        self.put(delivery, due_at, lane)
        self.end("add")
        return True

    @_one_at_a_time
    def claim(self, delivery: Delivery) -> DeliveryClaim:
        """Store the delivery for its first attempt by this worker."""
        self.begin("claim")
        current = self.deliveries.get(delivery.id)
        can_take_over = delivery.id in self.claims and not self._is_claimed(delivery.id)
        if current and (current.attempts or not current.is_open or not can_take_over):
            return DeliveryClaim(current, "in_flight" if self._is_claimed(delivery.id) else "lost")
        self.deliveries.setdefault(delivery.id, delivery)
        self.claims[delivery.id] = self.clock.now()
        self.end("claim")
        return DeliveryClaim(self.deliveries[delivery.id], "won")

    @_one_at_a_time
    def record(self, delivery: Delivery, attempt: Attempt, result: AttemptResult) -> Delivery | None:
        """Add the attempt and return the delivery; None if another one was recorded since."""
        self.begin("record")
        current = self.deliveries[delivery.id]
        if len(current.attempts) != len(delivery.attempts) or not current.is_open:
            return None
        self.claims.pop(delivery.id, None)
        new_version = dataclasses.replace(
            current,
            attempts=[*current.attempts, attempt],
            status=result.status,
            next_retry_at=result.next_retry_at,
            failure_reason=result.failure_reason,
        )
        self.deliveries[delivery.id] = new_version
        self.end("record")
        return new_version

    @_one_at_a_time
    def close(self, delivery: Delivery, reason: FailureReason) -> None:
        """Set the delivery to failed."""
        self.begin("close")
        self.deliveries[delivery.id] = dataclasses.replace(delivery, status="failed", failure_reason=reason)
        self.end("close")

    @_one_at_a_time
    def put(self, delivery: Delivery, due_at: datetime, lane: Lane) -> None:
        """Store the entry of the delivery's next attempt."""
        self.begin("put")
        entries = self.entries.setdefault(delivery.webhook_id, [])
        entry = BacklogEntry.for_delivery(delivery, due_at, lane)
        if entry.sort_key not in {each.sort_key for each in entries}:
            entries.append(entry)
        entries.sort(key=lambda each: each.sort_key)
        self.end("put")

    @_one_at_a_time
    def delete(self, tenant: Tenant, webhook_id: str, entry: BacklogEntry) -> None:
        """Delete the entry."""
        self.begin("delete")
        assert self.webhooks.get(webhook_id) is None or self.webhooks[webhook_id].tenant == tenant
        self.entries[webhook_id] = [each for each in self.entries[webhook_id] if each.sort_key != entry.sort_key]
        self.end("delete")

    def find_waiting(self, _tenant: Tenant, webhook_id: str) -> list[BacklogEntry]:
        """Return the entries of replayed deliveries that wait for a retry."""
        self.begin("find_waiting")
        return [each for each in self.entries.get(webhook_id, []) if each.lane == "replay_retry"]

    def find_next_due(self, _tenant: Tenant, webhook_id: str) -> int | None:
        """Return the time of the first entry."""
        self.begin("find_next_due")
        due_ms = min((each.due_ms for each in self.entries.get(webhook_id, [])), default=None)
        self.end("find_next_due")
        return due_ms

    def load(self, tasks: Sequence[DeliveryTask]) -> list[TaskContext]:
        """Return the tasks with their webhooks, events and health."""
        self.begin("load")
        return [
            TaskContext(
                task,
                self.webhooks.get(task.webhook_id),
                self.events.get(task.event_sequence),
                self.health.get(task.webhook_id, UNKNOWN_HEALTH),
            )
            for task in tasks
        ]

    def load_backlog(self, _tenant: Tenant, webhook_id: str, now: datetime, *, limit: int) -> Backlog:
        """Return the first due entries of the first lane that has any."""
        self.begin("load_backlog")
        due = [each for each in self.entries.get(webhook_id, []) if each.due_ms <= epoch_ms(now)]
        lanes = [[each for each in due if each.lane == lane] for lane in LANES]
        entries = next(filter(None, lanes), [])[:limit]
        contexts = [
            EntryContext(each, self.deliveries.get(each.delivery_id), self.events.get(each.event_sequence))
            for each in entries
        ]
        self.end("load_backlog")
        return Backlog(self.webhooks.get(webhook_id) if entries else None, contexts)

    def _is_claimed(self, delivery_id: str) -> bool:
        return delivery_id in self.claims and self.claims[delivery_id] > self.clock.now() - CLAIM


@dataclass
class MemoryHealth(_Crashes):
    """The health of endpoints, their wake times and leases. `health` is that of the deliveries' store."""

    health: dict[str, EndpointHealth] = field(default_factory=dict)
    clock: FixedClock = field(default_factory=FixedClock)
    tenants: dict[str, Tenant] = field(default_factory=dict)
    wakes: dict[str, int] = field(default_factory=dict)
    leases: dict[str, int] = field(default_factory=dict)
    next_starts: dict[str, int] = field(default_factory=dict)

    def get(self, _tenant: Tenant, webhook_id: str) -> EndpointHealth:
        """Return the health."""
        self.begin("get")
        return self.health.get(webhook_id, UNKNOWN_HEALTH)

    def list_all(self, tenant: Tenant) -> dict[str, EndpointHealth]:
        """Return the health of the tenant's endpoints."""
        self.begin("list_all")
        return {key: each for key, each in self.health.items() if self.tenants.get(key, tenant) == tenant}

    @_one_at_a_time
    def change(
        self, _tenant: Tenant, webhook_id: str, change: Callable[[EndpointHealth], EndpointHealth]
    ) -> EndpointHealth:
        """Change the health and return it."""
        self.begin("change")
        self.health[webhook_id] = change(self.health.get(webhook_id, UNKNOWN_HEALTH))
        return self.health[webhook_id]

    @_one_at_a_time
    def wake(self, tenant: Tenant, webhook_id: str, at_ms: int) -> int | None:
        """Set the time of the next run."""
        self.begin("wake")
        if self.wakes.get(webhook_id, at_ms + 1) <= at_ms:
            return None
        self.tenants[webhook_id], self.wakes[webhook_id] = tenant, at_ms
        self.end("wake")
        return max(at_ms, self.leases.get(webhook_id, 0))

    @_one_at_a_time
    def acquire(self, tenant: Tenant, webhook_id: str) -> EndpointLease | None:
        """Return a lease of the backlog."""
        self.begin("acquire")
        now_ms = epoch_ms(self.clock.now())
        is_leased = self.leases.get(webhook_id, 0) > now_ms
        if is_leased or self.wakes.get(webhook_id, now_ms + 1_001) > now_ms + 1_000:
            return None
        self.leases[webhook_id] = self.wakes[webhook_id] = now_ms + LEASE_MS
        self.end("acquire")
        return EndpointLease(
            tenant,
            webhook_id,
            self.health.get(webhook_id, UNKNOWN_HEALTH),
            now_ms + LEASE_MS,
            self.next_starts.get(webhook_id, 0),
        )

    @_one_at_a_time
    def release(self, lease: EndpointLease, next_wake_ms: int | None, next_start_ms: int) -> bool:
        """End the lease, unless an earlier run was set since."""
        self.begin("release")
        if self.wakes.get(lease.webhook_id) != lease.until_ms:
            return False
        self._end_lease(lease, next_wake_ms, next_start_ms)
        self.end("release")
        return True

    @_one_at_a_time
    def renew(self, lease: EndpointLease) -> bool:
        """Take over the run that was set since."""
        self.begin("renew")
        if self.leases.get(lease.webhook_id) != lease.until_ms:
            return False
        self.wakes[lease.webhook_id] = lease.until_ms
        return True

    @_one_at_a_time
    def yield_lease(self, lease: EndpointLease, next_start_ms: int) -> None:
        """End the lease; the next run is due at once."""
        self.begin("yield_lease")
        self._end_lease(lease, epoch_ms(self.clock.now()), next_start_ms)

    def find_due(self, first: datetime, last: datetime) -> Iterator[DueWake]:
        """Return the backlogs that must be looked at."""
        for webhook_id, at_ms in sorted(self.wakes.items(), key=lambda each: each[1]):
            if epoch_ms(first) <= at_ms <= epoch_ms(last):
                tenant = self.tenants[webhook_id]
                wake = EndpointWake(
                    organization_id=tenant.organization_id, environment=tenant.environment, webhook_id=webhook_id
                )
                start_ms = max(at_ms, self.leases.get(webhook_id, 0))
                yield DueWake(wake, start_ms, self.health.get(webhook_id, UNKNOWN_HEALTH).is_slow)

    def _end_lease(self, lease: EndpointLease, wake_ms: int | None, next_start_ms: int) -> None:
        self.next_starts[lease.webhook_id] = next_start_ms
        del self.leases[lease.webhook_id]
        del self.wakes[lease.webhook_id]
        if wake_ms is not None:
            self.wakes[lease.webhook_id] = wake_ms


@dataclass
class MemoryQueue:
    """`crash_before` and `crash_after`: whether the process crashes at the next send, before or after it."""

    messages: list[Message] = field(default_factory=list)
    crash_before: bool = False
    crash_after: bool = False
    unavailable: bool = False

    def send(self, messages: Sequence[Message]) -> None:
        """Store the messages."""
        if messages and self.unavailable:
            self.unavailable = False
            raise Unavailable("The queue does not take messages.")
        if messages and self.crash_before:
            self.crash_before = False
            raise Crash
        self.messages += messages
        if messages and self.crash_after:
            self.crash_after = False
            raise Crash

    def take(self, message_type: type[Any]) -> list[Any]:
        """Return the bodies of the messages and remove the messages."""
        messages, self.messages = self.messages, []
        return [adapter(message_type).validate_python(message.body) for message in messages]
