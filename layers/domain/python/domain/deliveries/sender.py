"""Send the first attempts of deliveries to endpoints in good standing, many at once.

A task claims its delivery with the write that stores it: of two copies of a message, one sends the request. If a worker dies, its message
is received again, and takes the claim over or wakes the backlog for the retry.
"""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from typing import Protocol

from msgspec import Struct, field

from apikit import Tenant, epoch_ms, logger
from domain.deliveries.attempt_maker import AttemptMaker, AttemptOutcome, DeliveryClient, WorkerDependencies
from domain.deliveries.backlog import Lane, TaskContext
from domain.deliveries.delivery_tasks import DeliveryTask
from domain.deliveries.endpoint_health import EndpointHealth
from domain.deliveries.endpoint_standing import EndpointStanding
from domain.deliveries.model import Delivery, DeliveryClaim, FailureReason
from domain.deliveries.worker_threads import run_in_thread
from domain.events.model import Event
from domain.webhooks.model import Webhook

Endpoint = tuple[Tenant, str]
"""A tenant and the ID of its webhook."""


class TaskLoader(Protocol):
    """Loads what tasks need."""

    def load(self, tasks: Sequence[DeliveryTask]) -> list[TaskContext]:
        """Return the tasks, in order, with their webhooks, events and the health of the endpoints. Strongly consistent."""
        ...


class ClaimStore(Protocol):
    """Stores the deliveries of tasks."""

    def claim(self, delivery: Delivery) -> DeliveryClaim:
        """Store the delivery for its first attempt by this worker, unless it is stored already."""
        ...

    def close(self, delivery: Delivery, reason: FailureReason) -> None:
        """Set the delivery to failed without an attempt, unless its status is final."""
        ...


class NewBacklogStore(Protocol):
    """Stores deliveries in the backlog."""

    def add(self, delivery: Delivery, due_at: datetime, lane: Lane) -> bool:
        """Store the new delivery and its entry; return False if an attempt of it was made or claimed before."""
        ...


class TaskBatch(Struct):
    """The messages of each task, the outcomes by name, the messages to retry, and the attempts of each endpoint."""

    messages: dict[DeliveryTask, list[str]] = field(default_factory=dict)
    tally: Counter[str] = field(default_factory=Counter)
    failed_ids: set[str] = field(default_factory=set)
    outcomes: dict[Endpoint, list[AttemptOutcome]] = field(default_factory=lambda: defaultdict(list))

    def fail(self, tasks: Iterable[DeliveryTask]) -> None:
        """Retry the messages of these tasks."""
        self.failed_ids.update(message_id for task in tasks for message_id in self.messages[task])


class DeliverySender:
    """Makes first attempts. One BatchGetItem for 33 tasks; two writes per delivery, and one per endpoint that counts its attempts."""

    def __init__(
        self,
        loader: TaskLoader,
        store: ClaimStore,
        backlog: NewBacklogStore,
        maker: AttemptMaker,
        standing: EndpointStanding,
        dependencies: WorkerDependencies,
    ) -> None:
        self._loader = loader
        self._store = store
        self._backlog = backlog
        self._maker = maker
        self._standing = standing
        self._dependencies = dependencies

    def send(self, tasks: Iterable[tuple[str, DeliveryTask]], *, start_within_s: float) -> TaskBatch:
        """Make the first attempt of each task; `failed_ids` of the result are the messages to retry after an internal error.

        `tasks` are message ID and task. A task that cannot start within `start_within_s` seconds waits in the backlog, as
        one for an endpoint that is not in good standing anymore.
        """
        batch = _create_batch(tasks)
        deadline_s = self._dependencies.monotonic() + start_within_s
        try:
            contexts = self._loader.load(list(batch.messages)) if batch.messages else []
        except Exception:  # noqa: BLE001 - the messages are retried
            logger().exception("Reading deliveries failed, will be retried")
            batch.fail(batch.messages)
            return batch
        if contexts:
            # Unlike asyncio.run, a runner with a loop factory leaves the thread's current loop alone.
            with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
                runner.run(self._send(contexts, batch, lambda: self._dependencies.monotonic() <= deadline_s))
        return batch

    async def _send(self, contexts: list[TaskContext], batch: TaskBatch, has_time: Callable[[], bool]) -> None:
        async with self._dependencies.client() as client:

            async def run(context: TaskContext) -> None:
                try:
                    batch.tally[await self._process(context, batch, client, has_time)] += 1
                except Exception:  # noqa: BLE001 - a worker's outermost loop: the message is retried
                    logger().exception(
                        "Delivery failed unexpectedly, will be retried", extra={"event_id": context.task.event_id}
                    )
                    batch.fail([context.task])

            await asyncio.gather(*map(run, contexts))
        self._settle(contexts, batch)

    async def _process(
        self, context: TaskContext, batch: TaskBatch, client: DeliveryClient, has_time: Callable[[], bool]
    ) -> str:
        """Process the task and return its outcome for the log."""
        task, webhook, event = context.task, context.webhook, context.event
        delivery = task.to_delivery(self._dependencies.clock.now())
        reason = find_failure_reason(webhook, event)
        if webhook is None or event is None or reason:
            await run_in_thread(self._close, delivery, reason or "webhook_deleted")
            return "failed"
        if not (context.health.is_direct(webhook) and has_time()):
            await run_in_thread(self._postpone, delivery, task.event_created_at, context.health)
            return "waiting"
        claim = await run_in_thread(self._store.claim, delivery)
        if claim.outcome == "won":
            return await self._make_attempt(claim.delivery, webhook, event, batch=batch, client=client)
        if claim.outcome == "lost":
            await run_in_thread(self._repair, claim.delivery, task.event_created_at, context.health)
        return "duplicate"

    async def _make_attempt(
        self, delivery: Delivery, webhook: Webhook, event: Event, *, batch: TaskBatch, client: DeliveryClient
    ) -> str:
        endpoint = (delivery.tenant, webhook.id)
        mark_slow = partial(run_in_thread, self._standing.mark_slow, *endpoint)
        outcome = await self._maker.make(client, delivery, webhook, event, on_slow=mark_slow)
        if outcome is None:
            return "duplicate"
        batch.outcomes[endpoint].append(outcome)
        return outcome.delivery.status

    def _close(self, delivery: Delivery, reason: FailureReason) -> None:
        self._store.claim(delivery)
        self._store.close(delivery, reason)

    def _postpone(self, delivery: Delivery, due_at: datetime, health: EndpointHealth) -> None:
        """Store the delivery in the backlog, also if this was begun before, and wake it."""
        if self._backlog.add(delivery, due_at, "live"):
            self._standing.wake(delivery.tenant, delivery.webhook_id, epoch_ms(due_at), health)

    def _repair(self, delivery: Delivery, due_at: datetime, health: EndpointHealth) -> None:
        """Complete the steps that a crash may have prevented after the delivery was stored for the backlog, or after its attempt."""
        if delivery.is_open and not delivery.attempts:
            self._postpone(delivery, due_at, health)
        elif delivery.next_retry_at:
            self._standing.wake(delivery.tenant, delivery.webhook_id, epoch_ms(delivery.next_retry_at), health)
        if delivery.is_gone:
            self._maker.disable_gone(delivery)

    def _settle(self, contexts: list[TaskContext], batch: TaskBatch) -> None:
        health_by_endpoint = {(each.task.tenant, each.task.webhook_id): each.health for each in contexts}
        for endpoint, outcomes in batch.outcomes.items():
            try:
                self._standing.settle(*endpoint, outcomes, old_health=health_by_endpoint[endpoint])
            except Exception:  # noqa: BLE001 - the messages are retried, and wake the backlog then
                logger().exception("Storing an endpoint's health failed, will be retried")
                batch.fail(each for each in batch.messages if (each.tenant, each.webhook_id) == endpoint)


def find_failure_reason(webhook: Webhook | None, event: Event | None) -> FailureReason | None:
    """Return the reason why the event cannot be sent to the webhook, or None."""
    if webhook is None:
        return "webhook_deleted"
    if webhook.status != "active":
        return "webhook_paused" if webhook.status == "paused" else "webhook_failed"
    return "event_expired" if event is None else None


def _create_batch(tasks: Iterable[tuple[str, DeliveryTask]]) -> TaskBatch:
    batch = TaskBatch()
    for message_id, task in tasks:
        # A queue may contain a message twice: one attempt is enough for both.
        batch.messages.setdefault(task, []).append(message_id)
    return batch
