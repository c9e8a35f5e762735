"""Replay events to a webhook, page by page: store their deliveries in the lane of replays, behind live ones.

Every page may be processed twice: a delivery has the same ID each time, and an entry the same key.
"""

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

import orjson
from msgspec import Struct

from apikit import Clock, Tenant, epoch_ms, ids
from domain.deliveries.backlog import Lane
from domain.deliveries.delivery_retrier import require_active
from domain.deliveries.delivery_tasks import DeliveryTask, find_object_id
from domain.deliveries.endpoint_health import HealthReader
from domain.deliveries.endpoint_standing import EndpointStanding
from domain.deliveries.filter_budget import FilterBudget
from domain.deliveries.model import Delivery
from domain.deliveries.replay_plan import ReplayPlan
from domain.events.event_catalogue import matches_type
from domain.events.model import Event, EventQuery, EventScan
from domain.webhooks.model import Webhook

MAX_QUEUED = 1_000
"""Maximum number of entries in the lanes of replays; a page may exceed it."""
_PAGE = 200
# Filters of one page.
_FILTERS_S = 10.0


class ReplayEvents(Protocol):
    """Reads the event log."""

    def scan(self, tenant: Tenant, query: EventQuery, position: str | None, *, limit: int) -> EventScan:
        """Return the next events by creation time, in whole milliseconds."""
        ...

    def count(self, tenant: Tenant, query: EventQuery) -> int:
        """Return the number of events in the period of the query."""
        ...


class ReplayLog(Protocol):
    """Reads and opens deliveries."""

    def get_all(self, tenant: Tenant, webhook_id: str, delivery_ids: Sequence[str]) -> Mapping[str, Delivery]:
        """Return the deliveries that exist, by ID. Strongly consistent."""
        ...

    def reopen(self, delivery: Delivery, next_retry_at: datetime | None) -> Delivery | None:
        """Open the delivery for an attempt and return it; None if it changed since it was read."""
        ...


class ReplayBacklog(Protocol):
    """The backlogs of webhooks."""

    def add(self, delivery: Delivery, due_at: datetime, lane: Lane) -> bool:
        """Store the new delivery and its entry; return False if an attempt of it was made or claimed before."""
        ...

    def put(self, delivery: Delivery, due_at: datetime, lane: Lane) -> None:
        """Store the entry of the delivery's next attempt."""
        ...

    def count_replays(self, tenant: Tenant, webhook_id: str, *, limit: int) -> int:
        """Return the number of entries of replayed deliveries, up to the limit."""
        ...


class ReplayWebhooks(Protocol):
    """Reads webhooks."""

    def get(self, tenant: Tenant, record_id: str) -> Webhook:
        """Return the webhook. Raises NotFound, ResourceDeleted."""
        ...


class ReplayPage(Struct, frozen=True):
    """The plan after a page, and the number of events in the page."""

    plan: ReplayPlan
    events: int


class EventReplayer:
    """Replays events. One query and two batch reads for a page of events, then two writes at most for each that the webhook takes."""

    def __init__(
        self,
        events: ReplayEvents,
        log: ReplayLog,
        backlog: ReplayBacklog,
        webhooks: ReplayWebhooks,
        *,
        health: HealthReader,
        standing: EndpointStanding,
        clock: Clock,
        monotonic: Callable[[], float],
    ) -> None:
        self._events = events
        self._log = log
        self._backlog = backlog
        self._webhooks = webhooks
        self._health = health
        self._standing = standing
        self._clock = clock
        self._monotonic = monotonic

    def count_events(self, tenant: Tenant, plan: ReplayPlan) -> int:
        """Return the number of events in the period of the plan."""
        return self._events.count(tenant, EventQuery(since=plan.since, until=plan.until))

    def has_room(self, tenant: Tenant, plan: ReplayPlan) -> bool:
        """Return whether the backlog takes another page."""
        return self._backlog.count_replays(tenant, plan.webhook_id, limit=MAX_QUEUED) < MAX_QUEUED

    def replay_page(self, tenant: Tenant, plan: ReplayPlan, *, job_id: str, started_at: datetime) -> ReplayPage:
        """Store the deliveries of the next events and wake the endpoint. The position of the last page is None.

        Raises NotFound, ResourceDeleted; IllegalTransition unless the webhook is active.
        """
        webhook = self._webhooks.get(tenant, plan.webhook_id)
        require_active(webhook)
        query = EventQuery("created_at", tuple(plan.event_types or webhook.event_types), plan.since, plan.until)
        scan = self._events.scan(tenant, query, plan.position, limit=_PAGE)
        budget = FilterBudget(_FILTERS_S, self._monotonic)
        events = sorted(
            (each for each in scan.events if _takes(webhook, each, plan, budget)),
            key=lambda each: (epoch_ms(each.created_at), each.sequence),
        )
        if plan.mode == "all":
            count = self._send_all(webhook, events, job_id, started_at)
        else:
            count = self._send_missing(webhook, events, job_id if plan.mode == "missing" else None)
        if count:
            now_ms = epoch_ms(self._clock.now())
            self._standing.wake(tenant, webhook.id, now_ms, self._health.get(tenant, webhook.id))
        new_plan = dataclasses.replace(plan, position=scan.next_position, delivery_count=plan.delivery_count + count)
        return ReplayPage(new_plan, scan.read)

    def _send_all(self, webhook: Webhook, events: Sequence[Event], job_id: str, started_at: datetime) -> int:
        """Store a delivery of each event, and return the number of those that will be sent.

        It is the event's own delivery if the event had none, so that a later replay of missing events finds it.
        """
        count = 0
        for event, task, own_delivery in self._load(webhook, events):
            delivery_id = task.delivery_id
            if own_delivery and own_delivery.replay_id != job_id:
                source = f"{event.id}/{webhook.id}/{job_id}"
                delivery_id = ids.derive_id("dlv", created_at=started_at, source=source)
            delivery = task.to_delivery(self._clock.now(), delivery_id=delivery_id, replay_id=job_id)
            count += self._backlog.add(delivery, event.created_at, "replay")
        return count

    def _send_missing(self, webhook: Webhook, events: Sequence[Event], job_id: str | None) -> int:
        """Open the failed deliveries of the events; with the ID of a job, also store those that do not exist. Return their number."""
        count = 0
        for event, task, own_delivery in self._load(webhook, events):
            if own_delivery is not None:
                count += self._open(own_delivery, event)
            elif job_id:
                new_delivery = task.to_delivery(self._clock.now(), replay_id=job_id)
                count += self._backlog.add(new_delivery, event.created_at, "replay")
        return count

    def _load(self, webhook: Webhook, events: Sequence[Event]) -> Iterator[tuple[Event, DeliveryTask, Delivery | None]]:
        """Yield each event with its task and its own delivery, if that exists."""
        tasks = [DeliveryTask.for_event(webhook, each) for each in events]
        deliveries = self._log.get_all(webhook.tenant, webhook.id, [each.delivery_id for each in tasks])
        for event, task in zip(events, tasks, strict=True):
            yield event, task, deliveries.get(task.delivery_id)

    def _open(self, delivery: Delivery, event: Event) -> bool:
        """Have a failed delivery sent, and return whether it will be."""
        if delivery.is_open and not delivery.is_manual:
            return False
        # One that is open on request may lack its entry after a crash: a second write of it changes nothing.
        open_delivery = delivery if delivery.is_open else None
        if delivery.status == "failed":
            open_delivery = self._log.reopen(delivery, None)
        if open_delivery is None:
            return False
        self._backlog.put(open_delivery, event.created_at, "replay")
        return True


def _takes(webhook: Webhook, event: Event, plan: ReplayPlan, budget: FilterBudget) -> bool:
    """Return whether the event is sent to the webhook. Its failed deliveries are retried whatever its filters are now."""
    if find_object_id(event) == webhook.id:
        return False
    if plan.mode == "failed":
        return matches_type(webhook.event_types, event.type)
    return budget.takes(webhook, orjson.loads(event.body))
