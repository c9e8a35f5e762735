"""Two thousand events under random faults: workers die, messages are repeated and reordered, calls fail; every event arrives (W4)."""

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any, Self

import pytest

from apikit.aws.http_exchange import HttpResponse, NoResponse
from apikit.aws.messages import Message
from apikit.errors import Unavailable
from apikit.type_adapters import adapter
from domain.deliveries.attempt_counts import AttemptCounter
from domain.deliveries.attempt_maker import AttemptMaker, WorkerDependencies
from domain.deliveries.delivery_tasks import DeliveryTask, EndpointWake
from domain.deliveries.endpoint_runs import EndpointRunner
from domain.deliveries.endpoint_standing import EndpointStanding
from domain.deliveries.endpoint_waker import EndpointWaker
from domain.deliveries.failure_watch import FailureWatch
from domain.deliveries.sender import DeliverySender
from domain.webhooks.retry_policy import RetryPolicy
from tests.builders import NOW, a_tenant, a_webhook, an_event
from tests.fakes.attempt_counts import MemoryCounts
from tests.fakes.clock import FixedClock
from tests.fakes.deliveries import Crash, MemoryDeliveries, MemoryHealth
from tests.unit.domain.deliveries.world import FAILURE_LIMITS, FakeWebhooks

_EVENTS = 2_000
_BATCH = 10
_VISIBILITY = timedelta(seconds=35)
_METHODS = ("claim", "record", "put", "delete", "add", "load", "load_backlog", "find_next_due", "find_waiting")
_HEALTH_METHODS = ("change", "wake", "acquire", "release")


@dataclass
class UnreliableQueue:
    """A standard queue: messages come in any order, may come twice, and are received again unless they are deleted."""

    clock: FixedClock
    chance: random.Random
    messages: list[dict[str, Any]] = field(default_factory=list)

    def send(self, messages: Sequence[Message]) -> None:
        """Store the messages; some calls fail after some of them."""
        for message in messages:
            if self.chance.random() < 0.01:
                raise Unavailable("The queue does not take messages.")
            copies = 2 if self.chance.random() < 0.05 else 1
            visible_at = self.clock.now() + timedelta(seconds=message.delay_s)
            self.messages += [{"body": message.body, "at": visible_at} for _ in range(copies)]

    def receive(self) -> list[dict[str, Any]]:
        """Return some visible messages in a random order, and hide them."""
        visible = [each for each in self.messages if each["at"] <= self.clock.now()]
        batch = self.chance.sample(visible, min(len(visible), _BATCH))
        for each in batch:
            each["at"] = self.clock.now() + _VISIBILITY
        return batch

    def delete(self, messages: Sequence[dict[str, Any]]) -> None:
        """Remove the messages."""
        ids = {id(each) for each in messages}
        self.messages = [each for each in self.messages if id(each) not in ids]


@dataclass
class UnreliableReceiver:
    """A receiver that fails at random until it is repaired."""

    chance: random.Random
    request_counts: Counter[bytes] = field(default_factory=Counter)
    successes: Counter[bytes] = field(default_factory=Counter)
    is_repaired: bool = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Nothing is left to close."""

    async def post(self, _url: str, *, headers: Mapping[str, str], content: bytes) -> HttpResponse:
        """Accept the event, or fail in one of several ways."""
        assert headers["webhook-id"]
        self.request_counts[content] += 1
        number = 1.0 if self.is_repaired else self.chance.random()
        if number < 0.1:
            raise NoResponse("timeout")
        if number < 0.25:
            return HttpResponse(503, {}, b"")
        self.successes[content] += 1
        return HttpResponse(200, {}, b"")


class Simulation:
    """The workers with their stores, queues and a receiver; crashes are set at random."""

    def __init__(self, seed: int, *, request_s: float = 0.0, **webhook_fields: Any) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - a test
        self.clock = FixedClock()
        self.store = MemoryDeliveries(clock=self.clock)
        self.health = MemoryHealth(health=self.store.health, clock=self.clock)
        self.tasks, self.wakes = (UnreliableQueue(self.clock, self.chance) for _ in range(2))
        self.receiver = UnreliableReceiver(self.chance)
        self.tenant = a_tenant()
        self.webhook = a_webhook(self.tenant, retry_policy=RetryPolicy(delays_s=[60] * 10), **webhook_fields)
        self.store.webhooks[self.webhook.id] = self.webhook
        self.crash_count = 0
        self._waker = EndpointWaker(self.health, self.wakes, self.wakes, self.clock)
        webhooks = FakeWebhooks(self.store, self.clock)
        watch = FailureWatch(webhooks, self.health, lambda: FAILURE_LIMITS)
        self._standing = EndpointStanding(self.health, self._waker, watch, AttemptCounter(MemoryCounts()))
        dependencies = WorkerDependencies(
            client=lambda: self.receiver,
            clock=self.clock,
            monotonic=lambda: request_s * self.receiver.request_counts.total(),
            random=self.chance.random,
            sleep=_sleep,
        )
        maker = AttemptMaker(self.store, self.store, webhooks, dependencies)
        self._sender = DeliverySender(self.store, self.store, self.store, maker, self._standing, dependencies)
        self._runner = EndpointRunner(
            self.health,
            self.store,
            self.store,
            self.store,
            maker=maker,
            standing=self._standing,
            waker=self._waker,
            dependencies=dependencies,
        )

    def add_events(self) -> None:
        """Send a task of each event, as the fan-out does: again when it fails."""
        for sequence in range(1, _EVENTS + 1):
            event = an_event(self.tenant, sequence, object_={"id": f"cli_{sequence}", "object": "client"})
            self.store.events[sequence] = event
            task = DeliveryTask(
                organization_id=self.tenant.organization_id,
                environment=self.tenant.environment,
                webhook_id=self.webhook.id,
                event_id=f"evt_{sequence}",
                event_type=event.type,
                event_sequence=sequence,
                event_created_at=NOW,
            )
            body = adapter(DeliveryTask).dump_python(task, mode="json")
            messages = [Message(body, group=self.tenant.organization_id)]
            while not self._succeeds(partial(self.tasks.send, messages)):
                pass

    def run(self) -> None:
        """Let the workers work, and time pass, until nothing is left."""
        for minute in range(10_000):
            self.receiver.is_repaired = minute > 200
            for _ in range(20):
                self._work(self.tasks, self._send)
                self._work(self.wakes, self._serve)
            self._succeeds(self._waker.sweep)
            if not (self.tasks.messages or self.wakes.messages or self.health.wakes):
                return
            self.clock.advance(seconds=self.chance.choice([1, 5, 30, 60]))
        raise AssertionError("the work did not end")

    def _work(self, queue: UnreliableQueue, work: Callable[[list[dict[str, Any]]], list[dict[str, Any]]]) -> None:
        messages = queue.receive()
        if not messages:
            return
        self._set_fault()
        messages_to_delete = list[dict[str, Any]]()
        if self._succeeds(lambda: messages_to_delete.extend(work(messages))):
            queue.delete(messages_to_delete)
        self._clear_faults()

    def _send(self, messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
        tasks = [
            (f"{number}", adapter(DeliveryTask).validate_python(each["body"])) for number, each in enumerate(messages)
        ]
        failed_ids = self._sender.send(tasks, start_within_s=10).failed_ids
        return [each for number, each in enumerate(messages) if f"{number}" not in failed_ids]

    def _serve(self, messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
        self._runner.run([adapter(EndpointWake).validate_python(each["body"]) for each in messages], start_within_s=10)
        return messages

    def _set_fault(self) -> None:
        number = self.chance.random()
        store: Any = self.store if self.chance.random() < 0.7 else self.health
        method = self.chance.choice(_METHODS if store is self.store else _HEALTH_METHODS)
        if number < 0.15:
            setattr(store, self.chance.choice(["crash_before", "crash_after"]), method)
        elif number < 0.4:
            store.unavailable = method

    def _clear_faults(self) -> None:
        for store in (self.store, self.health):
            store.crash_before = store.crash_after = store.unavailable = ""

    def _succeeds(self, work: Callable[[], object]) -> bool:
        """Return whether the work ended; not when its worker died, or failed as a whole."""
        try:
            work()
        except (Crash, Unavailable):
            self.crash_count += 1
            return False
        return True


async def _sleep(_seconds: float) -> None:
    """No time passes."""


@pytest.mark.parametrize("seed", range(3))
def test_every_event_arrives_under_random_faults(seed: int) -> None:
    simulation = Simulation(seed)
    simulation.add_events()
    simulation.run()
    statuses = Counter(each.status for each in simulation.store.deliveries.values())
    assert statuses == {"delivered": _EVENTS}
    assert simulation.store.entries[simulation.webhook.id] == []
    bodies = {event.body.encode() for event in simulation.store.events.values()}
    assert set(simulation.receiver.successes) == bodies
    # An event is accepted twice only where a worker died, or an attempt could not be recorded.
    duplicate_count = sum(count - 1 for count in simulation.receiver.successes.values())
    assert simulation.crash_count > 20
    assert duplicate_count < _EVENTS / 4
