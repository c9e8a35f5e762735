"""Sending deliveries: many at once, each attempt recorded once, and the next one queued. What follows from an attempt is the model's.

Windows that a crash may leave, and what closes them when the queue gives the message again:
before the attempt is recorded: it is made again under the same event id (at least once);
after it is recorded, before its next step is queued: the step is queued then, for a message that came before;
after a 410 is recorded, before the webhook is disabled: it is disabled then, unless its owner changed it since.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from msgspec import Struct

from apikit import Clock, logger
from apikit.aws import Message, http_exchange, messages
from domain.deliveries.attempts import create_attempt, parse_retry_after_s
from domain.deliveries.fanout import TaskQueue, task_message
from domain.deliveries.model import (
    Attempt,
    AttemptResult,
    Delivery,
    DeliveryTask,
    FailureReason,
    TaskContext,
    evaluate_attempt,
    next_task,
)
from domain.deliveries.webhook_headers import build_headers
from domain.events.model import Event
from domain.webhooks.model import Webhook
from domain.webhooks.service import WebhookService

TIMEOUT_S = 10.0
"""From the name's resolution to the response's last byte, an immediate second connection included."""
MAX_CONCURRENT_PER_ENDPOINT = 4
_PARKED_S = 30
# Within this a failed connection is worth a second one at once: a restart, or a connection lost in a load balancer.
_QUICK_FAILURE_S = 1.0


class AttemptStore(Protocol):
    """Deliveries to send, and what became of them."""

    def load(self, tasks: Sequence[DeliveryTask]) -> list[TaskContext]:
        """The tasks, in order, with what they name; consistently read."""
        ...

    def record(self, delivery: Delivery, attempt: Attempt, result: AttemptResult) -> Delivery | None:
        """The delivery with the attempt; None, and nothing is written, when another worker recorded it first."""
        ...

    def close(self, delivery: Delivery, reason: FailureReason) -> None:
        """The delivery has failed without a further attempt, unless it is over already."""
        ...


class DeliveryClient(Protocol):
    """Sends one request."""

    async def post(self, url: str, *, headers: Mapping[str, str], content: bytes) -> http_exchange.HttpResponse:
        """The response. Raises SendFailed."""
        ...


class SenderDependencies(Struct, frozen=True):
    """What sending needs of the world besides its stores; tests bring their own. `monotonic` is in seconds."""

    client: Callable[[], AbstractAsyncContextManager[DeliveryClient]]
    clock: Clock
    monotonic: Callable[[], float]
    random: Callable[[], float]


class TaskBatch(Struct):
    """Tasks in progress: the messages of each, which of them were received before, and their results."""

    messages: dict[DeliveryTask, list[str]]
    came_before: frozenset[DeliveryTask]
    tally: Counter[str]
    failed: set[str]

    def fail(self, tasks: Iterable[DeliveryTask]) -> None:
        """The tasks' messages must come again."""
        self.failed |= {each for task in tasks for each in self.messages[task]}


class DeliverySender:
    """Sends a batch. It costs one BatchGetItem for all of it and one UpdateItem per delivery."""

    def __init__(
        self, store: AttemptStore, webhooks: WebhookService, retries: TaskQueue, dependencies: SenderDependencies
    ) -> None:
        self._store = store
        self._webhooks = webhooks
        self._retries = retries
        self._dependencies = dependencies

    def send(self, tasks: Iterable[tuple[str, DeliveryTask, int]], *, start_within_s: float) -> TaskBatch:
        """Each task's next attempt is made, or put off; `failed` names messages that must come again for a fault of ours.

        `tasks` are message id, task, and how often the message came. What cannot start within `start_within_s` seconds
        because its endpoint is slow waits in the retries' queue, where it delays nobody's first attempt.
        """
        batch = _batch(tasks)
        start_by = self._dependencies.monotonic() + start_within_s
        contexts = self._load(self._put_off(batch), batch)
        if contexts:
            # Unlike asyncio.run, a runner with a loop factory leaves the thread's current loop alone.
            with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
                runner.run(self._send(contexts, batch, start_by=start_by))
        return batch

    def _load(self, tasks: list[DeliveryTask], batch: TaskBatch) -> list[TaskContext]:
        try:
            return self._store.load(tasks) if tasks else []
        except Exception:  # noqa: BLE001 - the messages come again
            logger().exception("Reading deliveries failed, will be retried")
            batch.fail(tasks)
            return []

    def _put_off(self, batch: TaskBatch) -> list[DeliveryTask]:
        """The tasks that are due; the others go on waiting, in steps as long as SQS allows."""
        now = self._dependencies.clock.now()
        early = {task: task.wait_s(now) for task in batch.messages if task.wait_s(now)}
        try:
            self._retries.send([_wait(task, wait_s) for task, wait_s in early.items()])
            batch.tally["waiting"] += len(early)
        except Exception:  # noqa: BLE001 - the messages come again
            logger().exception("Requeueing deliveries failed, will be retried")
            batch.fail(early)
        return [task for task in batch.messages if task not in early]

    async def _send(self, contexts: list[TaskContext], batch: TaskBatch, *, start_by: float) -> None:
        slots = {each.task.webhook_id: asyncio.Semaphore(MAX_CONCURRENT_PER_ENDPOINT) for each in contexts}
        async with self._dependencies.client() as client:

            async def run(context: TaskContext) -> None:
                slot = slots[context.task.webhook_id]
                try:
                    became = await self._advance(context, batch, client, slot=slot, start_by=start_by)
                    batch.tally[became] += 1
                except Exception:  # noqa: BLE001 - a worker's outermost loop: the message comes again
                    logger().exception(
                        "Delivery failed unexpectedly, will be retried",
                        extra={"delivery_id": context.task.delivery_id},
                    )
                    batch.fail([context.task])

            await asyncio.gather(*map(run, contexts))

    async def _advance(
        self,
        context: TaskContext,
        batch: TaskBatch,
        client: DeliveryClient,
        *,
        slot: asyncio.Semaphore,
        start_by: float,
    ) -> str:
        """What became of the task, in a word."""
        task, delivery = context.task, context.delivery
        if delivery is None:
            return "expired"
        if not delivery.is_open or len(delivery.attempts) >= task.attempt:
            return await self._heal(context, delivery, came_before=task in batch.came_before)
        obstacle = _obstacle(context)
        if obstacle or not context.webhook or not context.event:
            await asyncio.to_thread(self._store.close, delivery, obstacle or "webhook_deleted")
            return "failed"
        async with slot:
            if self._dependencies.monotonic() > start_by:
                await asyncio.to_thread(self._retries.send, [task_message(task, _PARKED_S)])
                return "parked"
            return await self._attempt(client, delivery, context.webhook, context.event)

    async def _heal(self, context: TaskContext, delivery: Delivery, *, came_before: bool) -> str:
        """The attempt was recorded before: what a crash left undone behind it is done now. A mere duplicate does nothing."""
        if not came_before:
            return "duplicate"
        if delivery.status == "retrying" and len(delivery.attempts) == context.task.attempt:
            await self._queue_next(delivery)
        webhook = context.webhook
        if delivery.is_gone and webhook and webhook.updated_at <= delivery.attempts[-1].at:
            await self._disable(delivery)
        return "healed"

    async def _attempt(self, client: DeliveryClient, delivery: Delivery, webhook: Webhook, event: Event) -> str:
        at, started = self._dependencies.clock.now(), self._dependencies.monotonic()
        outcome = await self._exchange(client, delivery, webhook, event)
        attempt = create_attempt(
            outcome,
            number=len(delivery.attempts) + 1,
            at=at,
            response_time_ms=round((self._dependencies.monotonic() - started) * 1000),
            secrets=webhook.headers.values(),
        )
        now = self._dependencies.clock.now()
        result = evaluate_attempt(
            attempt,
            webhook.retry_policy.delays_s,
            now,
            retry_after_s=parse_retry_after_s(outcome, now),
            random=self._dependencies.random,
        )
        recorded = await asyncio.to_thread(self._store.record, delivery, attempt, result)
        if recorded is None:
            return "duplicate"
        if recorded.status == "retrying":
            await self._queue_next(recorded)
        if recorded.is_gone:
            await self._disable(recorded)
        return recorded.status

    async def _exchange(
        self, client: DeliveryClient, delivery: Delivery, webhook: Webhook, event: Event
    ) -> http_exchange.HttpResponse | http_exchange.TransportFault:
        """The answer or why there is none, within the one deadline."""
        now, started = self._dependencies.clock.now(), self._dependencies.monotonic()
        headers = build_headers(
            custom=webhook.headers,
            secrets=webhook.secrets_at(now),
            event_id=event.id,
            event_type=event.type,
            delivery_id=delivery.id,
            now=now,
            body=event.body,
        )
        content = event.body.encode()
        try:
            async with asyncio.timeout(TIMEOUT_S):
                try:
                    return await client.post(webhook.url, headers=headers, content=content)
                except http_exchange.NoResponse as failure:
                    is_quick = self._dependencies.monotonic() - started < _QUICK_FAILURE_S
                    if failure.fault != "connection_failed" or not is_quick:
                        raise
                return await client.post(webhook.url, headers=headers, content=content)
        except TimeoutError:
            return "timeout"
        except http_exchange.NoResponse as failure:
            return failure.fault

    async def _queue_next(self, delivery: Delivery) -> None:
        task = next_task(delivery)
        await asyncio.to_thread(self._retries.send, [_wait(task, task.wait_s(self._dependencies.clock.now()))])

    async def _disable(self, delivery: Delivery) -> None:
        await asyncio.to_thread(
            self._webhooks.disable, delivery.tenant, delivery.webhook_id, "gone", because_of=delivery.id
        )


def _batch(tasks: Iterable[tuple[str, DeliveryTask, int]]) -> TaskBatch:
    batch = TaskBatch({}, frozenset(), Counter(), set())
    for message_id, task, times in tasks:
        # A queue may hold a message twice: one attempt serves both.
        batch.messages.setdefault(task, []).append(message_id)
        if times > 1:
            batch.came_before |= {task}
    return batch


def _obstacle(context: TaskContext) -> FailureReason | None:
    """Why the delivery cannot be sent any more."""
    if context.webhook is None:
        return "webhook_deleted"
    if context.webhook.status == "paused":
        return "webhook_paused"
    if context.webhook.status == "failed":
        return "webhook_failed"
    return "event_expired" if context.event is None else None


def _wait(task: DeliveryTask, wait_s: int) -> Message:
    return task_message(task, min(wait_s, messages.MAX_DELAY_S))
