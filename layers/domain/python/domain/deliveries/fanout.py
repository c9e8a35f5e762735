"""Fan out events: one delivery for each webhook that subscribes to an event.

A delivery to an endpoint in good standing is a message only: the worker that takes it stores it. The others are stored in the backlog.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

import orjson
from pydantic import ValidationError

from apikit import Clock, Tenant, epoch_ms, logger
from apikit.aws import Message
from apikit.resources import fields, records
from domain.deliveries.backlog import Lane
from domain.deliveries.delivery_tasks import DeliveryTask
from domain.deliveries.endpoint_health import UNKNOWN_HEALTH, EndpointHealth
from domain.deliveries.endpoint_standing import EndpointStanding
from domain.deliveries.model import Delivery
from domain.events.reader import SentEvents
from domain.webhooks.model import Webhook
from domain.webhooks.service import WebhookService


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


class EventFanout:
    """Creates deliveries. Two queries per organization of the batch and one read per truncated event.

    One send for ten direct deliveries, two writes for each in a backlog.
    """

    def __init__(
        self,
        webhooks: WebhookService,
        backlog: FanoutBacklog,
        health: HealthList,
        standing: EndpointStanding,
        *,
        queue: TaskQueue,
        events: SentEvents,
        clock: Clock,
    ) -> None:
        self._webhooks = webhooks
        self._backlog = backlog
        self._health = health
        self._standing = standing
        self._queue = queue
        self._events = events
        self._clock = clock

    def fan_out(self, events: dict[str, dict[str, Any]]) -> set[str]:
        """Create the deliveries of events by message ID; return the IDs of messages that must be retried.

        Retries create no second delivery: the first worker that takes the task of an event and a webhook claims their delivery.
        """
        notices = {message_id: _parse_notice(event) for message_id, event in events.items()}
        failed_ids = {message_id for message_id, notice in notices.items() if notice is None}
        for tenant, group in _group_by_tenant((key, notice) for key, notice in notices.items() if notice).items():
            try:
                self._fan_out(tenant, [notice for _, notice in group])
            except Exception:  # noqa: BLE001 - a worker's outermost loop: the messages are retried
                logger().exception("Event fan-out failed, will be retried")
                failed_ids |= {message_id for message_id, _ in group}
        return failed_ids

    def _fan_out(self, tenant: Tenant, notices: list[EventNotice]) -> None:
        forms = [self._complete_form(notice) for notice in notices]
        subscribers = self._webhooks.find_subscribers(tenant, forms)
        health_by_id = self._health.list_all(tenant) if any(subscribers) else {}
        direct_tasks, waiting = list[DeliveryTask](), dict[str, EndpointHealth]()
        now = self._clock.now()
        for notice, form, webhooks in zip(notices, forms, subscribers, strict=True):
            object_id = form["data"]["object"].get("id") if form.get("data") else None
            for webhook in webhooks:
                if object_id == webhook.id:
                    continue  # an event about a webhook is not sent to it
                task, health = notice.to_task(webhook, object_id), health_by_id.get(webhook.id, UNKNOWN_HEALTH)
                if health.is_direct(webhook):
                    direct_tasks.append(task)
                elif self._backlog.add(task.to_delivery(now), notice.created_at, "live"):
                    waiting[webhook.id] = health
        self._queue.send([Message(records.dump(task), group=task.organization_id) for task in direct_tasks])
        for webhook_id, health in waiting.items():
            self._standing.wake(tenant, webhook_id, epoch_ms(now), health)

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


def _group_by_tenant(notices: Iterable[tuple[str, EventNotice]]) -> dict[Tenant, list[tuple[str, EventNotice]]]:
    groups: dict[Tenant, list[tuple[str, EventNotice]]] = {}
    for key, notice in notices:
        groups.setdefault(notice.tenant, []).append((key, notice))
    return groups
