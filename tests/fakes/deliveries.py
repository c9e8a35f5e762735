"""Deliveries in memory and a queue, which crash the worker where a test wants it."""

import dataclasses
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from apikit.aws.messages import Message
from apikit.errors import Unavailable
from apikit.type_adapters import adapter
from domain.deliveries.model import Attempt, AttemptResult, Delivery, DeliveryTask, FailureReason, TaskContext
from domain.events.model import Event
from domain.webhooks.model import Webhook


class Crash(BaseException):
    """The process ends: no exception handler of the worker runs."""


@dataclass
class MemoryDeliveries:
    """`crash_before` and `crash_after` name the method at the beginning or end of which the process crashes, once."""

    deliveries: dict[str, Delivery] = field(default_factory=dict)
    webhooks: dict[str, Webhook] = field(default_factory=dict)
    events: dict[int, Event] = field(default_factory=dict)
    calls: Counter[str] = field(default_factory=Counter)
    crash_before: str = ""
    crash_after: str = ""
    unavailable: str = ""

    def add(self, delivery: Delivery) -> Delivery:
        """Store the delivery and return it."""
        self._begin("add")
        current = self.deliveries.setdefault(delivery.id, delivery)
        self._end("add")
        return current

    def load(self, tasks: Sequence[DeliveryTask]) -> list[TaskContext]:
        """Return the tasks with their deliveries, webhooks and events."""
        self._begin("load")
        return [
            TaskContext(
                task,
                self.deliveries.get(task.delivery_id),
                self.webhooks.get(task.webhook_id),
                self.events.get(task.event_sequence),
            )
            for task in tasks
        ]

    def record(self, delivery: Delivery, attempt: Attempt, result: AttemptResult) -> Delivery | None:
        """Add the attempt and return the delivery; None if another one was recorded since."""
        self._begin("record")
        current = self.deliveries[delivery.id]
        if len(current.attempts) != len(delivery.attempts) or not current.is_open:
            return None
        new_version = dataclasses.replace(
            current,
            attempts=[*current.attempts, attempt],
            status=result.status,
            next_retry_at=result.next_retry_at,
            failure_reason=result.failure_reason,
        )
        self.deliveries[delivery.id] = new_version
        self._end("record")
        return new_version

    def close(self, delivery: Delivery, reason: FailureReason) -> None:
        """Set the delivery to failed."""
        self._begin("close")
        self.deliveries[delivery.id] = dataclasses.replace(delivery, status="failed", failure_reason=reason)
        self._end("close")

    def _begin(self, method: str) -> None:
        self.calls[method] += 1
        if self.unavailable == method:
            self.unavailable = ""
            raise Unavailable("The data store does not answer.")
        if self.crash_before == method:
            self.crash_before = ""
            raise Crash

    def _end(self, method: str) -> None:
        if self.crash_after == method:
            self.crash_after = ""
            raise Crash


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

    def tasks(self) -> list[DeliveryTask]:
        """Return the tasks of the messages and remove the messages."""
        messages, self.messages = self.messages, []
        return [adapter(DeliveryTask).validate_python(message.body) for message in messages]
