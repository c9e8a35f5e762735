"""Make one attempt of a delivery: send the event, record the attempt, and store the entry of the next one.

Crashes may happen at three points:
before the attempt is recorded: it is repeated with the same event ID (at least once);
after it is recorded, before the backlog is woken: the redelivered message wakes it, or the run's own lease, which ends;
after a 410 is recorded, before the webhook is disabled: the redelivered message or the next run finds the delivery, and disables it.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from apikit import Clock, Tenant, logger
from apikit.aws import http_exchange
from domain.deliveries.attempt_requests import shorten_request
from domain.deliveries.attempts import create_attempt, parse_retry_after_s
from domain.deliveries.backlog import Lane
from domain.deliveries.endpoint_health import SLOW_MS
from domain.deliveries.event_payload import payload_of
from domain.deliveries.model import (
    RETRY_AFTER_STATUSES,
    Attempt,
    AttemptResult,
    Delivery,
    evaluate_attempt,
)
from domain.deliveries.webhook_headers import build_headers
from domain.deliveries.worker_threads import run_in_thread
from domain.events.model import Event
from domain.webhooks.model import FailureReason as WebhookFailure
from domain.webhooks.model import Webhook

TIMEOUT_S = 10.0
"""Timeout from the name resolution to the last byte of the response, including an immediate second connection."""
# A connection that fails within this time is repeated at once: the cause may be a restart, or a connection that a load balancer lost.
_MAX_QUICK_FAILURE_S = 1.0


class AttemptStore(Protocol):
    """Stores the attempts of deliveries."""

    def record(self, delivery: Delivery, attempt: Attempt, result: AttemptResult) -> Delivery | None:
        """Add the attempt and return the delivery; None, and nothing is written, if another worker recorded the attempt first."""
        ...


class BacklogStore(Protocol):
    """Stores the entries of backlogs."""

    def put(self, delivery: Delivery, due_at: datetime, lane: Lane) -> None:
        """Store the entry of the delivery's next attempt."""
        ...


class WebhookDisabler(Protocol):
    """Disables webhooks."""

    def disable(
        self,
        tenant: Tenant,
        webhook_id: str,
        reason: WebhookFailure,
        *,
        delivery_id: str,
        unless_changed_after: datetime | None = None,
    ) -> None:
        """Disable the webhook if it is active and was not changed after this time. `delivery_id` is the delivery that caused it."""
        ...


class DeliveryClient(Protocol):
    """Sends HTTP requests."""

    async def post(self, url: str, *, headers: Mapping[str, str], content: bytes) -> http_exchange.HttpResponse:
        """Send a request and return the response. Raises NoResponse."""
        ...


class WorkerDependencies(Struct, frozen=True):
    """External dependencies of the workers, which tests replace. `monotonic` returns seconds, `sleep` takes them."""

    client: Callable[[], AbstractAsyncContextManager[DeliveryClient]]
    clock: Clock
    monotonic: Callable[[], float]
    random: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]


class AttemptOutcome(Struct, frozen=True):
    """A recorded attempt, the delivery with it, the time at which it ended, and the receiver's `Retry-After` of a 429 or 503.

    `webhook` is the webhook as it was before the attempt.
    """

    webhook: Webhook
    delivery: Delivery
    attempt: Attempt
    ended_at: datetime
    retry_after_s: int | None


class AttemptExchange(Struct, frozen=True):
    """An attempt that is not stored yet, the response or its absence, and the headers and body that were sent."""

    attempt: Attempt
    response: http_exchange.HttpResponse | http_exchange.TransportFault
    headers: Mapping[str, str]
    body: str


class AttemptMaker:
    """Makes attempts. Two writes for a failed attempt that is retried, otherwise one."""

    def __init__(
        self,
        store: AttemptStore,
        backlog: BacklogStore,
        webhooks: WebhookDisabler,
        dependencies: WorkerDependencies,
    ) -> None:
        self._store = store
        self._backlog = backlog
        self._webhooks = webhooks
        self._dependencies = dependencies

    async def make(
        self,
        client: DeliveryClient,
        delivery: Delivery,
        webhook: Webhook,
        event: Event,
        *,
        lane: Lane = "live",
        on_slow: Callable[[], Coroutine[None, None, None]],
    ) -> AttemptOutcome | None:
        """Make the next attempt; None if another worker recorded it first. `on_slow` is called while a slow response is awaited."""
        async with _slow_alarm(on_slow):
            exchange = await self.send(client, delivery, webhook, event)
        return await run_in_thread(self._record, delivery, webhook, exchange, lane)

    async def send(self, client: DeliveryClient, delivery: Delivery, webhook: Webhook, event: Event) -> AttemptExchange:
        """Send the request of the next attempt, and return the attempt, which is not stored."""
        number, started_at = len(delivery.attempts) + 1, self._dependencies.clock.now()
        body = payload_of(webhook, event)
        headers = build_headers(webhook, event, delivery_id=delivery.id, attempt=number, now=started_at, body=body)
        start_s = self._dependencies.monotonic()
        response = await self._post(client, webhook.url, headers, body.encode())
        response_time_ms = round((self._dependencies.monotonic() - start_s) * 1000)
        request = shorten_request(
            delivery,
            url=webhook.url,
            headers=headers,
            custom_headers=webhook.headers,
            payload=webhook.payload,
            number=number,
            started_at=started_at,
        )
        attempt = create_attempt(
            response,
            number=number,
            started_at=started_at,
            response_time_ms=response_time_ms,
            request=request,
            secrets=webhook.headers.values(),
        )
        return AttemptExchange(attempt, response, headers, body)

    def disable_gone(self, delivery: Delivery) -> None:
        """Disable the webhook after a 410 Gone, unless its owner changed it since the request. Idempotent."""
        called_at = delivery.attempts[-1].at
        self._webhooks.disable(
            delivery.tenant, delivery.webhook_id, "gone", delivery_id=delivery.id, unless_changed_after=called_at
        )

    def _record(
        self,
        delivery: Delivery,
        webhook: Webhook,
        exchange: AttemptExchange,
        lane: Lane,
    ) -> AttemptOutcome | None:
        now, attempt = self._dependencies.clock.now(), exchange.attempt
        retry_after_s = (
            parse_retry_after_s(exchange.response, now) if attempt.http_status in RETRY_AFTER_STATUSES else None
        )
        result = evaluate_attempt(
            attempt,
            [] if delivery.is_manual else webhook.retry_policy.delays_s,
            now,
            retry_after_s=retry_after_s,
            random=self._dependencies.random,
        )
        if result.next_retry_at:
            self._backlog.put(delivery.with_attempt(attempt), result.next_retry_at, lane)
        new_delivery = self._store.record(delivery, attempt, result)
        if new_delivery is None:
            return None
        if new_delivery.is_gone:
            self.disable_gone(new_delivery)
        return AttemptOutcome(webhook, new_delivery, attempt, now, retry_after_s)

    async def _post(
        self, client: DeliveryClient, url: str, headers: Mapping[str, str], content: bytes
    ) -> http_exchange.HttpResponse | http_exchange.TransportFault:
        """Send the request and return the response, or the reason why there is none, within the timeout."""
        start_s = self._dependencies.monotonic()
        try:
            async with asyncio.timeout(TIMEOUT_S):
                try:
                    return await client.post(url, headers=headers, content=content)
                except http_exchange.NoResponse as failure:
                    is_quick = self._dependencies.monotonic() - start_s < _MAX_QUICK_FAILURE_S
                    if failure.fault != "connection_failed" or not is_quick:
                        raise
                return await client.post(url, headers=headers, content=content)
        except TimeoutError:
            return "timeout"
        except http_exchange.NoResponse as failure:
            return failure.fault


@asynccontextmanager
async def _slow_alarm(on_slow: Callable[[], Coroutine[None, None, None]]) -> AsyncIterator[None]:
    """Call `on_slow` when the block takes as long as a slow endpoint. The call has ended when the block has."""
    tasks: list[asyncio.Task[None]] = []
    loop = asyncio.get_running_loop()
    timer = loop.call_later(SLOW_MS / 1000, lambda: tasks.append(loop.create_task(on_slow())))
    try:
        yield
    finally:
        timer.cancel()
        for result in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(result, Exception):
                # The attempt is recorded all the same.
                logger().error("Marking an endpoint as slow failed", exc_info=result)
