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

from apikit.clock import Clock
from apikit.exchange import Answer, Fault, SendFailed
from apikit.messages import MAX_DELAY_S, Message
from apikit.observability import logger
from domain.deliveries.fanout import Outbox, message
from domain.deliveries.model import Attempt, Delivery, Errand, FailureReason, Job, Result, job_of, result_of
from domain.deliveries.outcome import attempt_of, retry_after_s
from domain.deliveries.signing import signed_headers
from domain.events.model import Event
from domain.webhooks.model import Webhook
from domain.webhooks.service import WebhookService

TIMEOUT_S = 10.0
"""From the name's resolution to the response's last byte, an immediate second connection included."""
AT_ONCE_PER_ENDPOINT = 4
_PARKED_S = 30
# Within this a failed connection is worth a second one at once: a restart, or a connection lost in a load balancer.
_QUICK_FAILURE_S = 1.0


class DeliveryStore(Protocol):
    """Deliveries to send, and what became of them."""

    def load(self, jobs: Sequence[Job]) -> list[Errand]:
        """The jobs, in order, with what they name; consistently read."""
        ...

    def record(self, delivery: Delivery, attempt: Attempt, result: Result) -> Delivery | None:
        """The delivery with the attempt; None, and nothing is written, when another worker recorded it first."""
        ...

    def close(self, delivery: Delivery, reason: FailureReason) -> None:
        """The delivery has failed without a further attempt, unless it is over already."""
        ...


class Client(Protocol):
    """Sends one request."""

    async def post(self, url: str, *, headers: Mapping[str, str], content: bytes) -> Answer:
        """The response. Raises SendFailed."""
        ...


class Tools(Struct, frozen=True):
    """What sending needs of the world besides its stores; tests bring their own. `monotonic` is in seconds."""

    client: Callable[[], AbstractAsyncContextManager[Client]]
    clock: Clock
    monotonic: Callable[[], float]
    random: Callable[[], float]


class Batch(Struct):
    """Jobs under way: the messages that each stands for, which of them came before, and what became of them."""

    messages: dict[Job, list[str]]
    came_before: frozenset[Job]
    tally: Counter[str]
    failed: set[str]

    def fail(self, jobs: Iterable[Job]) -> None:
        """The jobs' messages must come again."""
        self.failed |= {each for job in jobs for each in self.messages[job]}


class Sending:
    """Sends a batch. It costs one BatchGetItem for all of it and one UpdateItem per delivery."""

    def __init__(self, store: DeliveryStore, webhooks: WebhookService, retries: Outbox, tools: Tools) -> None:
        self._store = store
        self._webhooks = webhooks
        self._retries = retries
        self._tools = tools

    def send(self, jobs: Iterable[tuple[str, Job, int]], *, start_within_s: float) -> Batch:
        """Each job's next attempt is made, or put off; `failed` names messages that must come again for a fault of ours.

        `jobs` are message id, job, and how often the message came. What cannot start within `start_within_s` seconds
        because its endpoint is slow waits in the retries' queue, where it delays nobody's first attempt.
        """
        batch = _batch(jobs)
        start_by = self._tools.monotonic() + start_within_s
        errands = self._load(self._put_off(batch), batch)
        if errands:
            # Unlike asyncio.run, a runner with a loop factory leaves the thread's current loop alone.
            with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
                runner.run(self._send(errands, batch, start_by=start_by))
        return batch

    def _load(self, jobs: list[Job], batch: Batch) -> list[Errand]:
        try:
            return self._store.load(jobs) if jobs else []
        except Exception:  # noqa: BLE001 - the messages come again
            logger().exception("Deliveries could not be read; they come again")
            batch.fail(jobs)
            return []

    def _put_off(self, batch: Batch) -> list[Job]:
        """The jobs that are due; the others go on waiting, in steps as long as SQS allows."""
        now = self._tools.clock.now()
        early = {job: job.wait_s(now) for job in batch.messages if job.wait_s(now)}
        try:
            self._retries.send([_wait(job, wait_s) for job, wait_s in early.items()])
            batch.tally["waiting"] += len(early)
        except Exception:  # noqa: BLE001 - the messages come again
            logger().exception("Deliveries that are not due could not be put back; they come again")
            batch.fail(early)
        return [job for job in batch.messages if job not in early]

    async def _send(self, errands: list[Errand], batch: Batch, *, start_by: float) -> None:
        slots = {each.job.webhook_id: asyncio.Semaphore(AT_ONCE_PER_ENDPOINT) for each in errands}
        async with self._tools.client() as client:
            runs = [
                self._run(_Run(each, batch, client, slots[each.job.webhook_id], start_by=start_by)) for each in errands
            ]
            await asyncio.gather(*runs)

    async def _run(self, run: "_Run") -> None:
        try:
            run.batch.tally[await self._advance(run)] += 1
        except Exception:  # noqa: BLE001 - a worker's outermost loop: the message comes again
            logger().exception(
                "A delivery could not be made for a fault of ours; it comes again",
                extra={"delivery_id": run.errand.job.delivery_id},
            )
            run.batch.fail([run.errand.job])

    async def _advance(self, run: "_Run") -> str:
        """What became of the job, in a word."""
        errand, delivery = run.errand, run.errand.delivery
        if delivery is None:
            return "expired"
        if not delivery.is_open or len(delivery.attempts) >= errand.job.attempt:
            return await self._heal(run, delivery)
        obstacle = _obstacle(errand)
        if obstacle or not errand.webhook or not errand.event:
            await asyncio.to_thread(self._store.close, delivery, obstacle or "webhook_deleted")
            return "failed"
        async with run.slot:
            if self._tools.monotonic() > run.start_by:
                await asyncio.to_thread(self._retries.send, [message(errand.job, _PARKED_S)])
                return "parked"
            return await self._attempt(run.client, delivery, errand.webhook, errand.event)

    async def _heal(self, run: "_Run", delivery: Delivery) -> str:
        """The attempt was recorded before: what a crash left undone behind it is done now. A mere duplicate does nothing."""
        if run.errand.job not in run.batch.came_before:
            return "duplicate"
        if delivery.status == "retrying" and len(delivery.attempts) == run.errand.job.attempt:
            await self._queue_next(delivery)
        webhook = run.errand.webhook
        if delivery.is_gone and webhook and webhook.updated_at <= delivery.attempts[-1].at:
            await self._disable(delivery)
        return "healed"

    async def _attempt(self, client: Client, delivery: Delivery, webhook: Webhook, event: Event) -> str:
        at, started = self._tools.clock.now(), self._tools.monotonic()
        outcome = await self._exchange(client, delivery, webhook, event)
        attempt = attempt_of(
            outcome,
            number=len(delivery.attempts) + 1,
            at=at,
            response_time_ms=round((self._tools.monotonic() - started) * 1000),
            secrets=webhook.headers.values(),
        )
        now = self._tools.clock.now()
        result = result_of(
            attempt,
            webhook.retry_policy.delays_s,
            now,
            retry_after_s=retry_after_s(outcome, now),
            random=self._tools.random,
        )
        recorded = await asyncio.to_thread(self._store.record, delivery, attempt, result)
        if recorded is None:
            return "duplicate"
        if recorded.status == "retrying":
            await self._queue_next(recorded)
        if recorded.is_gone:
            await self._disable(recorded)
        return recorded.status

    async def _exchange(self, client: Client, delivery: Delivery, webhook: Webhook, event: Event) -> Answer | Fault:
        """The answer or why there is none, within the one deadline."""
        now, started = self._tools.clock.now(), self._tools.monotonic()
        headers = signed_headers(
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
                except SendFailed as failure:
                    is_quick = self._tools.monotonic() - started < _QUICK_FAILURE_S
                    if failure.fault != "connection_failed" or not is_quick:
                        raise
                return await client.post(webhook.url, headers=headers, content=content)
        except TimeoutError:
            return "timeout"
        except SendFailed as failure:
            return failure.fault

    async def _queue_next(self, delivery: Delivery) -> None:
        job = job_of(delivery)
        await asyncio.to_thread(self._retries.send, [_wait(job, job.wait_s(self._tools.clock.now()))])

    async def _disable(self, delivery: Delivery) -> None:
        await asyncio.to_thread(
            self._webhooks.disable, delivery.tenant, delivery.webhook_id, "gone", because_of=delivery.id
        )


class _Run(Struct, frozen=True):
    errand: Errand
    batch: Batch
    client: Client
    slot: asyncio.Semaphore
    start_by: float


def _batch(jobs: Iterable[tuple[str, Job, int]]) -> Batch:
    batch = Batch({}, frozenset(), Counter(), set())
    for message_id, job, times in jobs:
        # A queue may hold a message twice: one attempt serves both.
        batch.messages.setdefault(job, []).append(message_id)
        if times > 1:
            batch.came_before |= {job}
    return batch


def _obstacle(errand: Errand) -> FailureReason | None:
    """Why the delivery cannot be sent any more."""
    if errand.webhook is None:
        return "webhook_deleted"
    if errand.webhook.status == "paused":
        return "webhook_paused"
    if errand.webhook.status == "failed":
        return "webhook_failed"
    return "event_expired" if errand.event is None else None


def _wait(job: Job, wait_s: int) -> Message:
    return message(job, min(wait_s, MAX_DELAY_S))
