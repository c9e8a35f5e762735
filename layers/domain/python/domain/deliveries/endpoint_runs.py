"""Serve the backlogs of endpoints: each by one worker at a time, in order, within the endpoint's limits, while its circuit is closed."""

import asyncio
import math
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from msgspec import Struct, field

from apikit import Tenant, epoch_ms, logger
from domain.deliveries.attempt_maker import AttemptMaker, AttemptOutcome, DeliveryClient, WorkerDependencies
from domain.deliveries.backlog import Backlog, EndpointLease, EntryContext, retry_lane
from domain.deliveries.delivery_tasks import EndpointWake
from domain.deliveries.endpoint_health import EndpointHealth
from domain.deliveries.endpoint_standing import EndpointStanding
from domain.deliveries.endpoint_waker import EndpointWaker
from domain.deliveries.model import Delivery, FailureReason
from domain.deliveries.replay_order import ReplayOrder, WaitingEntries
from domain.deliveries.sender import find_failure_reason
from domain.deliveries.worker_threads import run_in_thread
from domain.webhooks.model import Webhook

DEFAULT_IN_FLIGHT = 8
_PAGE = 40
_ERROR_DELAY = timedelta(minutes=1)


class LeaseStore(Protocol):
    """Grants each backlog to one worker at a time."""

    def acquire(self, tenant: Tenant, webhook_id: str) -> EndpointLease | None:
        """Return a lease of the backlog; None if nothing is to be done now, or another worker has the lease."""
        ...

    def release(self, lease: EndpointLease, next_wake_ms: int | None, next_start_ms: int) -> bool:
        """End the lease and set the time of the next run. Return False, and keep it, if somebody has set an earlier run since."""
        ...

    def renew(self, lease: EndpointLease) -> bool:
        """Take over the run that was set since; return False if the lease is not the worker's anymore."""
        ...

    def yield_lease(self, lease: EndpointLease, next_start_ms: int) -> None:
        """End the lease; the next run is due at once."""
        ...


class BacklogLoader(Protocol):
    """Loads backlogs."""

    def load_backlog(self, tenant: Tenant, webhook_id: str, now: datetime, *, limit: int) -> Backlog:
        """Return the first due entries with their deliveries and events. Strongly consistent."""
        ...


class EntryStore(WaitingEntries, Protocol):
    """The entries of backlogs."""

    def find_next_due(self, tenant: Tenant, webhook_id: str) -> int | None:
        """Return the time of the first entry in epoch milliseconds; None if the backlog is empty."""
        ...


class DeliveryCloser(Protocol):
    """Ends deliveries without an attempt."""

    def close(self, delivery: Delivery, reason: FailureReason) -> None:
        """Set the delivery to failed, unless its status is final."""
        ...


class _Run(Struct):
    """The state of a run: its lease, the endpoint's health, the attempts since it was stored, and the earliest time of the next start."""

    lease: EndpointLease
    client: DeliveryClient
    has_time: Callable[[], bool]
    stored_health: EndpointHealth
    health: EndpointHealth
    outcomes: list[AttemptOutcome] = field(default_factory=list)
    next_start_ms: float = 0
    page_size: int = DEFAULT_IN_FLIGHT
    is_gone: bool = False
    order: ReplayOrder | None = None

    def add(self, outcome: AttemptOutcome) -> None:
        self.outcomes.append(outcome)
        self.health = self.health.add_attempt(outcome.attempt, outcome.ended_at, retry_after_s=outcome.retry_after_s)

    def set_retry(self, delivery: Delivery, retry_at: datetime | None) -> None:
        if self.order and retry_at:
            self.order.add(delivery, retry_at)


class EndpointRunner:
    """Runs backlogs. Six calls for a run that finds nothing; one batch read for a page, and two writes for each delivery that succeeds."""

    def __init__(
        self,
        leases: LeaseStore,
        loader: BacklogLoader,
        entries: EntryStore,
        deliveries: DeliveryCloser,
        *,
        maker: AttemptMaker,
        standing: EndpointStanding,
        waker: EndpointWaker,
        dependencies: WorkerDependencies,
    ) -> None:
        self._leases = leases
        self._loader = loader
        self._entries = entries
        self._deliveries = deliveries
        self._maker = maker
        self._standing = standing
        self._waker = waker
        self._dependencies = dependencies

    def run(self, wakes: Iterable[EndpointWake], *, start_within_s: float) -> Counter[str]:
        """Serve each backlog until nothing is due, its circuit opens, or the time for starts is over. Returns the outcomes by name.

        A run that fails keeps its lease; the backlog is looked at again when the lease ends.
        """
        deadline_s = self._dependencies.monotonic() + start_within_s
        tally: Counter[str] = Counter()

        def has_time() -> bool:
            return self._dependencies.monotonic() <= deadline_s

        async def run_all() -> None:
            async with self._dependencies.client() as client:
                endpoints = dict.fromkeys((wake.tenant, wake.webhook_id) for wake in wakes)
                await asyncio.gather(*(self._run_endpoint(*each, client, has_time, tally) for each in endpoints))

        with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner:
            runner.run(run_all())
        return tally

    async def _run_endpoint(
        self,
        tenant: Tenant,
        webhook_id: str,
        client: DeliveryClient,
        has_time: Callable[[], bool],
        tally: Counter[str],
    ) -> None:
        try:
            lease = await run_in_thread(self._leases.acquire, tenant, webhook_id)
            if lease is None:
                tally["idle"] += 1
                return
            run = _Run(lease, client, has_time, lease.health, lease.health, next_start_ms=lease.next_start_ms)
            while not await self._serve(run, tally):
                pass
        except Exception:  # noqa: BLE001 - a worker's outermost loop: the sweep finds the end of the lease
            logger().exception("Serving a backlog failed, will be retried", extra={"webhook_id": webhook_id})
            tally["error"] += 1

    async def _serve(self, run: _Run, tally: Counter[str]) -> bool:
        """Send what is due, and return whether the lease has ended."""
        tenant, webhook_id = run.lease.tenant, run.lease.webhook_id
        while run.has_time() and not self._is_open(run):
            limit = 1 if run.health.open_until else run.page_size
            now = self._dependencies.clock.now()
            backlog = await run_in_thread(self._loader.load_backlog, tenant, webhook_id, now, limit=limit)
            if not backlog.entries:
                break
            await self._send_page(run, backlog, tally)
        return await run_in_thread(self._end, run)

    def _end(self, run: _Run) -> bool:
        """Store the health, then end the lease, unless new entries are due."""
        tenant, webhook_id = run.lease.tenant, run.lease.webhook_id
        run.health = run.stored_health = self._standing.change(
            tenant, webhook_id, run.outcomes, old_health=run.stored_health
        )
        run.outcomes.clear()
        due_ms = self._entries.find_next_due(tenant, webhook_id)
        wake_ms = None if due_ms is None else max(due_ms, run.health.open_until)
        if self._leases.release(run.lease, wake_ms, math.ceil(run.next_start_ms)):
            if wake_ms is not None:
                self._waker.send(tenant, webhook_id, wake_ms, is_slow=run.health.is_slow)
            return True
        if run.has_time() and not self._is_open(run):
            return not self._leases.renew(run.lease)
        self._leases.yield_lease(run.lease, math.ceil(run.next_start_ms))
        self._waker.send(tenant, webhook_id, epoch_ms(self._dependencies.clock.now()), is_slow=run.health.is_slow)
        return True

    def _is_open(self, run: _Run) -> bool:
        return run.health.circuit(epoch_ms(self._dependencies.clock.now())) == "open"

    async def _send_page(self, run: _Run, backlog: Backlog, tally: Counter[str]) -> None:
        """Send the entries in order; of those that have started, as many at once as the endpoint allows."""
        webhook = backlog.webhook
        in_flight = (webhook and webhook.max_in_flight) or DEFAULT_IN_FLIGHT
        slots = asyncio.Semaphore(1 if run.health.open_until else in_flight)
        tasks: list[asyncio.Task[None]] = []
        run.page_size, run.is_gone = _find_page_size(backlog, run.health, in_flight), False
        if backlog.entries[0].entry.lane != "live" and webhook and webhook.max_in_flight == 1 and run.order is None:
            run.order = await run_in_thread(ReplayOrder, self._entries, run.lease.tenant, run.lease.webhook_id)
        for context in backlog.entries[: run.page_size]:
            await slots.acquire()
            if run.order is not None and await run_in_thread(run.order.delay, context):
                tally["waiting"] += 1
                slots.release()
                continue
            await self._pace(run, webhook)
            if (
                not run.has_time()
                or run.is_gone
                or self._is_open(run)
                or any(task.done() and task.exception() for task in tasks)
            ):
                break
            task = asyncio.create_task(self._process(run, context, webhook, tally))
            task.add_done_callback(lambda _: slots.release())
            tasks.append(task)
        await asyncio.gather(*tasks)

    async def _pace(self, run: _Run, webhook: Webhook | None) -> None:
        """Wait until the rate limit of the endpoint allows the next start."""
        rate = webhook.rate_limit_per_second if webhook else None
        if rate is None:
            return
        now_ms = epoch_ms(self._dependencies.clock.now())
        if run.next_start_ms > now_ms:
            await self._dependencies.sleep((run.next_start_ms - now_ms) / 1000)
        run.next_start_ms = max(run.next_start_ms, now_ms) + 1_000 / rate

    async def _process(self, run: _Run, context: EntryContext, webhook: Webhook | None, tally: Counter[str]) -> None:
        try:
            tally[await self._process_entry(run, context, webhook)] += 1
        except Exception:  # noqa: BLE001 - the other entries must not wait for this one
            logger().exception(
                "Delivery failed unexpectedly, will be retried", extra={"delivery_id": context.entry.delivery_id}
            )
            tally["error"] += 1
            if context.delivery:
                retry_at = self._dependencies.clock.now() + _ERROR_DELAY
                await run_in_thread(self._entries.put, context.delivery, retry_at, retry_lane(context.entry.lane))
                run.set_retry(context.delivery, retry_at)
        await run_in_thread(self._entries.delete, run.lease.tenant, run.lease.webhook_id, context.entry)

    async def _process_entry(self, run: _Run, context: EntryContext, webhook: Webhook | None) -> str:
        """Process the entry and return its outcome for the log."""
        delivery, event = context.delivery, context.event
        if delivery is None or not context.entry.is_current(delivery):
            if delivery and delivery.is_gone:
                # A worker may have died before it disabled the webhook.
                await run_in_thread(self._maker.disable_gone, delivery)
            return "outdated"
        reason = find_failure_reason(webhook, event)
        if reason or webhook is None or event is None:
            await run_in_thread(self._deliveries.close, delivery, reason or "webhook_deleted")
            return "failed"
        mark_slow = partial(run_in_thread, self._standing.mark_slow, delivery.tenant, webhook.id)
        outcome = await self._maker.make(
            run.client, delivery, webhook, event, lane=retry_lane(context.entry.lane), on_slow=mark_slow
        )
        if outcome is None:
            return "duplicate"
        run.add(outcome)
        run.set_retry(outcome.delivery, outcome.delivery.next_retry_at)
        run.is_gone |= outcome.delivery.is_gone
        return outcome.delivery.status


def _find_page_size(backlog: Backlog, health: EndpointHealth, in_flight: int) -> int:
    """Return the number of entries of the next page: few, where sending them takes long.

    The webhook may change until the next page is read, and live deliveries may come, which are sent before replayed ones.
    """
    if health.is_slow or backlog.entries[0].entry.lane != "live":
        return in_flight
    rate = backlog.webhook.rate_limit_per_second if backlog.webhook else None
    return min(rate or _PAGE, _PAGE)
