"""Fan out events: one delivery for each webhook that subscribes to an event.

A delivery to an endpoint in good standing is a message only: the worker that takes it stores it. The others are stored in the backlog.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Any, Protocol

import orjson
from msgspec import Struct, field
from pydantic import ValidationError

from apikit import Clock, Tenant, epoch_ms, logger, record_metric
from apikit.aws import Message
from apikit.resources import fields, records
from domain.deliveries.backlog import Lane
from domain.deliveries.delivery_tasks import DeliveryTask
from domain.deliveries.endpoint_health import UNKNOWN_HEALTH, EndpointHealth
from domain.deliveries.endpoint_standing import EndpointStanding
from domain.deliveries.filter_budget import FilterBudget
from domain.deliveries.model import Delivery
from domain.events.reader import SentEvents
from domain.webhooks.model import Webhook

FILTERS_S = 1.0
"""Time for the filters of all webhooks for one event. Usual ones take some microseconds each."""


@dataclass(frozen=True, kw_only=True)
class EventNotice:
    """The fields of an event that fan-out needs, and its public form, of which the bus removes the data if it is too large."""

    id: str
    type: str
    organization_id: str
    livemode: bool
    sequence: int
    created_at: fields.Moment
    form: records.JsonObject

    @property
    def tenant(self) -> Tenant:
        """The tenant that owns the event."""
        return Tenant(self.organization_id, "live" if self.livemode else "test")

    def to_task(self, webhook: Webhook, object_id: str | None) -> DeliveryTask:
        """Return the task of the delivery to a webhook. `object_id` is the ID of the object in the event's data."""
        return DeliveryTask(
            organization_id=self.organization_id,
            environment=self.tenant.environment,
            webhook_id=webhook.id,
            event_id=self.id,
            event_type=self.type,
            event_sequence=self.sequence,
            event_created_at=self.created_at,
            object_id=object_id,
        )


class FanoutBacklog(Protocol):
    """Stores deliveries in the backlog."""

    def add(self, delivery: Delivery, due_at: datetime, lane: Lane) -> bool:
        """Store the new delivery and its entry; return False if an attempt of it was made, or another worker is about to."""
        ...


class HealthList(Protocol):
    """Lists the health of endpoints."""

    def list_all(self, tenant: Tenant) -> Mapping[str, EndpointHealth]:
        """Return the health of the tenant's endpoints by webhook ID, without those that have not been called."""
        ...


class TaskQueue(Protocol):
    """Queue of delivery tasks."""

    def send(self, messages: Sequence[Message]) -> None:
        """Send messages to the queue. Raises Unavailable."""
        ...


class SubscriberList(Protocol):
    """Lists webhooks."""

    def list_active(self, tenant: Tenant) -> list[Webhook]:
        """Return the active webhooks of the tenant."""
        ...


class _Batch(Struct):
    """The work on a tenant's events: what is read once, the direct deliveries, and those for backlogs by message ID."""

    started_at: datetime
    webhooks: list[Webhook] | None = None
    health_by_id: Mapping[str, EndpointHealth] | None = None
    direct_tasks: list[DeliveryTask] = field(default_factory=list)
    backlog_tasks: dict[str, list[DeliveryTask]] = field(default_factory=dict)


class EventFanout:
    """Creates deliveries. Two queries per organization of the batch and one read per truncated event.

    One send for ten direct deliveries, two writes for each in a backlog.
    """

    def __init__(
        self,
        webhooks: SubscriberList,
        backlog: FanoutBacklog,
        health: HealthList,
        standing: EndpointStanding,
        *,
        queue: TaskQueue,
        events: SentEvents,
        clock: Clock,
        monotonic: Callable[[], float],
    ) -> None:
        self._webhooks = webhooks
        self._backlog = backlog
        self._health = health
        self._standing = standing
        self._queue = queue
        self._events = events
        self._clock = clock
        self._monotonic = monotonic

    def fan_out(self, events: Mapping[str, dict[str, Any]], has_time: Callable[[], bool]) -> set[str]:
        """Create the deliveries of events by message ID, in order; return the IDs of messages that must be retried.

        Events that cannot be begun while the worker `has_time` are among these, but never the first valid one. Retries create no second
        delivery: the first worker that takes the task of an event and a webhook claims their delivery.
        """
        notices = {message_id: _parse_notice(event) for message_id, event in events.items()}
        failed_ids = {message_id for message_id, notice in notices.items() if notice is None}
        may_begin, may_store = _accept_first(has_time), _accept_first(has_time)
        for tenant, group in _group_by_tenant((key, notice) for key, notice in notices.items() if notice).items():
            try:
                failed_ids |= self._fan_out(tenant, group, may_begin, may_store)
            except Exception:  # noqa: BLE001 - a worker's outermost loop: the messages are retried
                logger().exception("Event fan-out failed, will be retried")
                failed_ids |= {message_id for message_id, _ in group}
        return failed_ids

    def _fan_out(
        self,
        tenant: Tenant,
        group: list[tuple[str, EventNotice]],
        may_begin: Callable[[], bool],
        may_store: Callable[[], bool],
    ) -> set[str]:
        """Create the deliveries of a tenant's events; return the IDs of messages that were not begun, or not finished.

        Direct deliveries are sent first: the writes for endpoints that are slow or fail do not delay them.
        """
        notices, batch = dict(group), _Batch(self._clock.now())
        for message_id, notice in group:
            if not may_begin():
                break
            if batch.webhooks is None:
                batch.webhooks = self._webhooks.list_active(tenant)
            batch.backlog_tasks[message_id] = self._divide(notice, batch)
        self._queue.send([Message(records.dump(task), group=task.organization_id) for task in batch.direct_tasks])
        waiting: dict[str, EndpointHealth] = {}
        for message_id, tasks in batch.backlog_tasks.items():
            if tasks and not may_store():
                break
            for task in tasks:
                if self._backlog.add(task.to_delivery(batch.started_at), notices[message_id].created_at, "live"):
                    waiting[task.webhook_id] = (batch.health_by_id or {}).get(task.webhook_id, UNKNOWN_HEALTH)
            del notices[message_id]
        for webhook_id, health in waiting.items():
            self._standing.wake(tenant, webhook_id, epoch_ms(batch.started_at), health)
        return set(notices)

    def _divide(self, notice: EventNotice, batch: _Batch) -> list[DeliveryTask]:
        """Add the direct deliveries of an event to the batch, and return the others."""
        form = self._complete_form(notice)
        backlog_tasks: list[DeliveryTask] = []
        object_id = form["data"]["object"].get("id") if form.get("data") else None
        for webhook in self._find_subscribers(batch.webhooks or [], form):
            if object_id == webhook.id:
                continue  # an event about a webhook is not sent to it
            if batch.health_by_id is None:
                batch.health_by_id = self._health.list_all(notice.tenant)
            health = batch.health_by_id.get(webhook.id, UNKNOWN_HEALTH)
            tasks = batch.direct_tasks if health.is_direct(webhook) else backlog_tasks
            tasks.append(notice.to_task(webhook, object_id))
        return backlog_tasks

    def _find_subscribers(self, webhooks: Iterable[Webhook], form: records.JsonObject) -> list[Webhook]:
        """Return the webhooks that the event is sent to. Filters do not apply anymore when those of the event took too long."""
        budget = FilterBudget(FILTERS_S, self._monotonic)
        subscribers = [each for each in webhooks if budget.takes(each, form)]
        if budget.is_used_up:
            logger().warning("Filters took too long, the event is sent without", extra={"event_id": form["id"]})
            record_metric("FiltersTimedOut", 1, "Count")
        return subscribers

    def _complete_form(self, notice: EventNotice) -> records.JsonObject:
        """Return the event's form with its data, which filters need; without it if the log does not have the event anymore."""
        if notice.form.get("data") is not None:
            return notice.form
        event = self._events.get_by_sequence(notice.tenant, notice.sequence, notice.id)
        form: records.JsonObject = orjson.loads(event.body) if event else notice.form
        return form


def _parse_notice(event: dict[str, Any]) -> EventNotice | None:
    """Return the notice in an EventBridge event; None if it is invalid."""
    try:
        detail = event.get("detail")
        return records.adapter(EventNotice).validate_python({**detail, "form": detail} if detail else detail)
    except (TypeError, ValidationError):
        logger().exception("Invalid event message")
        return None


def _accept_first(has_time: Callable[[], bool]) -> Callable[[], bool]:
    """Return `has_time`, but true in its first call: a worker that only returns messages would not make progress."""
    calls = count()
    return lambda: next(calls) == 0 or has_time()


def _group_by_tenant(notices: Iterable[tuple[str, EventNotice]]) -> dict[Tenant, list[tuple[str, EventNotice]]]:
    groups: dict[Tenant, list[tuple[str, EventNotice]]] = {}
    for key, notice in notices:
        groups.setdefault(notice.tenant, []).append((key, notice))
    return groups
