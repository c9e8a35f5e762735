"""Send deliveries: many concurrently, record each attempt once, and queue the next attempt.

Crashes may happen at three points; the redelivered message repairs each:
before the attempt is recorded: the attempt is repeated with the same event ID (at least once);
after it is recorded, before the next attempt is queued: a redelivered message queues the next attempt;
after a 410 is recorded, before the webhook is disabled: a redelivered message disables it, unless its owner changed it since.
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
from domain.deliveries.event_payload import payload_of
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
"""Timeout from the name resolution to the last byte of the response, including an immediate second connection."""
MAX_CONCURRENT_PER_ENDPOINT = 4
_PARK_DELAY_S = 30
# A connection that fails within this time is repeated at once: the cause may be a restart, or a connection that a load balancer lost.
_MAX_QUICK_FAILURE_S = 1.0


class AttemptStore(Protocol):
    """Loads deliveries and stores their attempts."""

    def load(self, tasks: Sequence[DeliveryTask]) -> list[TaskContext]:
        """Return the tasks, in order, with their deliveries, webhooks and events. Strongly consistent."""
        ...

    def record(self, delivery: Delivery, attempt: Attempt, result: AttemptResult) -> Delivery | None:
        """Add the attempt and return the delivery; None, and nothing is written, if another worker recorded the attempt first."""
        ...

    def close(self, delivery: Delivery, reason: FailureReason) -> None:
        """Set the delivery to failed without an attempt, unless its status is final."""
        ...


class DeliveryClient(Protocol):
    """Sends HTTP requests."""

    async def post(self, url: str, *, headers: Mapping[str, str], content: bytes) -> http_exchange.HttpResponse:
        """Send a request and return the response. Raises NoResponse."""
        ...


class SenderDependencies(Struct, frozen=True):
    """External dependencies of the sender, which tests replace. `monotonic` returns seconds."""

    client: Callable[[], AbstractAsyncContextManager[DeliveryClient]]
    clock: Clock
    monotonic: Callable[[], float]
    random: Callable[[], float]


class TaskBatch(Struct):
    """Tasks in progress: the message IDs of each, the redelivered tasks, and the results."""

    messages: dict[DeliveryTask, list[str]]
    redelivered_tasks: frozenset[DeliveryTask]
    tally: Counter[str]
    failed_ids: set[str]

    def fail(self, tasks: Iterable[DeliveryTask]) -> None:
        """Mark the messages of the tasks for a retry."""
        self.failed_ids |= {each for task in tasks for each in self.messages[task]}


class DeliverySender:
    """Sends batches of deliveries. A batch costs one BatchGetItem, and one UpdateItem per delivery."""

    def __init__(
        self, store: AttemptStore, webhooks: WebhookService, retries: TaskQueue, dependencies: SenderDependencies
    ) -> None:
        self._store = store
        self._webhooks = webhooks
        self._retries = retries
        self._dependencies = dependencies

    def send(self, tasks: Iterable[tuple[str, DeliveryTask, int]], *, start_within_s: float) -> TaskBatch:
        """Make the next attempt of each task, or postpone it; `failed_ids` of the result are the messages to retry after an internal error.

        `tasks` are message ID, task, and receive count. Tasks that cannot start within `start_within_s` seconds, because their endpoint is
        slow, wait in the queue of retries, where they do not delay the first attempts of others.
        """
        batch = _create_batch(tasks)
        start_deadline_s = self._dependencies.monotonic() + start_within_s
        contexts = self._load(self._postpone_early(batch), batch)
        if contexts:
            # Unlike asyncio.run, a runner with a loop factory leaves the thread's current loop alone.
            with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
                runner.run(self._send(contexts, batch, start_deadline_s=start_deadline_s))
        return batch

    def _load(self, tasks: list[DeliveryTask], batch: TaskBatch) -> list[TaskContext]:
        try:
            return self._store.load(tasks) if tasks else []
        except Exception:  # noqa: BLE001 - the messages are retried
            logger().exception("Reading deliveries failed, will be retried")
            batch.fail(tasks)
            return []

    def _postpone_early(self, batch: TaskBatch) -> list[DeliveryTask]:
        """Requeue the tasks that are not due yet, with at most the maximum delay of SQS, and return the due tasks."""
        now = self._dependencies.clock.now()
        wait_by_task = {task: task.wait_s(now) for task in batch.messages if task.wait_s(now)}
        try:
            self._retries.send([_delayed_message(task, wait_s) for task, wait_s in wait_by_task.items()])
            batch.tally["waiting"] += len(wait_by_task)
        except Exception:  # noqa: BLE001 - the messages are retried
            logger().exception("Requeueing deliveries failed, will be retried")
            batch.fail(wait_by_task)
        return [task for task in batch.messages if task not in wait_by_task]

    async def _send(self, contexts: list[TaskContext], batch: TaskBatch, *, start_deadline_s: float) -> None:
        slots = {each.task.webhook_id: asyncio.Semaphore(MAX_CONCURRENT_PER_ENDPOINT) for each in contexts}
        async with self._dependencies.client() as client:

            async def run(context: TaskContext) -> None:
                slot = slots[context.task.webhook_id]
                try:
                    outcome = await self._process(context, batch, client, slot=slot, start_deadline_s=start_deadline_s)
                    batch.tally[outcome] += 1
                except Exception:  # noqa: BLE001 - a worker's outermost loop: the message is retried
                    logger().exception(
                        "Delivery failed unexpectedly, will be retried",
                        extra={"delivery_id": context.task.delivery_id},
                    )
                    batch.fail([context.task])

            await asyncio.gather(*map(run, contexts))

    async def _process(
        self,
        context: TaskContext,
        batch: TaskBatch,
        client: DeliveryClient,
        *,
        slot: asyncio.Semaphore,
        start_deadline_s: float,
    ) -> str:
        """Process the task and return its outcome for the log."""
        task, delivery = context.task, context.delivery
        if delivery is None:
            return "expired"
        if not delivery.is_open or len(delivery.attempts) >= task.attempt:
            return await self._repair(context, delivery, is_redelivered=task in batch.redelivered_tasks)
        failure_reason = _find_failure_reason(context)
        if failure_reason or not context.webhook or not context.event:
            await asyncio.to_thread(self._store.close, delivery, failure_reason or "webhook_deleted")
            return "failed"
        async with slot:
            if self._dependencies.monotonic() > start_deadline_s:
                await asyncio.to_thread(self._retries.send, [task_message(task, _PARK_DELAY_S)])
                return "parked"
            return await self._make_attempt(client, delivery, context.webhook, context.event)

    async def _repair(self, context: TaskContext, delivery: Delivery, *, is_redelivered: bool) -> str:
        """Complete the steps that a crash may have prevented after a recorded attempt. Does nothing for a duplicate."""
        if not is_redelivered:
            return "duplicate"
        if delivery.status == "retrying" and len(delivery.attempts) == context.task.attempt:
            await self._queue_next(delivery)
        webhook = context.webhook
        if delivery.is_gone and webhook and webhook.updated_at <= delivery.attempts[-1].at:
            await self._disable(delivery)
        return "healed"

    async def _make_attempt(self, client: DeliveryClient, delivery: Delivery, webhook: Webhook, event: Event) -> str:
        started_at, start_s = self._dependencies.clock.now(), self._dependencies.monotonic()
        response = await self._post(client, delivery, webhook, event)
        attempt = create_attempt(
            response,
            number=len(delivery.attempts) + 1,
            started_at=started_at,
            response_time_ms=round((self._dependencies.monotonic() - start_s) * 1000),
            secrets=webhook.headers.values(),
        )
        now = self._dependencies.clock.now()
        result = evaluate_attempt(
            attempt,
            webhook.retry_policy.delays_s,
            now,
            retry_after_s=parse_retry_after_s(response, now),
            random=self._dependencies.random,
        )
        updated_delivery = await asyncio.to_thread(self._store.record, delivery, attempt, result)
        if updated_delivery is None:
            return "duplicate"
        if updated_delivery.status == "retrying":
            await self._queue_next(updated_delivery)
        if updated_delivery.is_gone:
            await self._disable(updated_delivery)
        return updated_delivery.status

    async def _post(
        self, client: DeliveryClient, delivery: Delivery, webhook: Webhook, event: Event
    ) -> http_exchange.HttpResponse | http_exchange.TransportFault:
        """Send the event and return the response, or the reason why there is none, within the timeout."""
        now, start_s = self._dependencies.clock.now(), self._dependencies.monotonic()
        body = payload_of(webhook, event)
        headers = build_headers(
            webhook, event, delivery_id=delivery.id, attempt=len(delivery.attempts) + 1, now=now, body=body
        )
        content = body.encode()
        try:
            async with asyncio.timeout(TIMEOUT_S):
                try:
                    return await client.post(webhook.url, headers=headers, content=content)
                except http_exchange.NoResponse as failure:
                    is_quick = self._dependencies.monotonic() - start_s < _MAX_QUICK_FAILURE_S
                    if failure.fault != "connection_failed" or not is_quick:
                        raise
                return await client.post(webhook.url, headers=headers, content=content)
        except TimeoutError:
            return "timeout"
        except http_exchange.NoResponse as failure:
            return failure.fault

    async def _queue_next(self, delivery: Delivery) -> None:
        task = next_task(delivery)
        await asyncio.to_thread(
            self._retries.send, [_delayed_message(task, task.wait_s(self._dependencies.clock.now()))]
        )

    async def _disable(self, delivery: Delivery) -> None:
        await asyncio.to_thread(
            self._webhooks.disable, delivery.tenant, delivery.webhook_id, "gone", delivery_id=delivery.id
        )


def _create_batch(tasks: Iterable[tuple[str, DeliveryTask, int]]) -> TaskBatch:
    batch = TaskBatch({}, frozenset(), Counter(), set())
    for message_id, task, receive_count in tasks:
        # A queue may contain a message twice: one attempt is enough for both.
        batch.messages.setdefault(task, []).append(message_id)
        if receive_count > 1:
            batch.redelivered_tasks |= {task}
    return batch


def _find_failure_reason(context: TaskContext) -> FailureReason | None:
    """Return the reason why the delivery cannot be sent, or None."""
    if context.webhook is None:
        return "webhook_deleted"
    if context.webhook.status == "paused":
        return "webhook_paused"
    if context.webhook.status == "failed":
        return "webhook_failed"
    return "event_expired" if context.event is None else None


def _delayed_message(task: DeliveryTask, wait_s: int) -> Message:
    return task_message(task, min(wait_s, messages.MAX_DELAY_S))
