"""Fan out events: store one delivery for each webhook that subscribes to an event, and queue the deliveries to send."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

import orjson
from pydantic import ValidationError

from apikit import Clock, Tenant, logger
from apikit.aws import Message
from apikit.resources import fields, records
from domain.deliveries.model import Delivery, DeliveryTask, derive_delivery_id, next_task
from domain.events.model import Event
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


class EventSource(Protocol):
    """Reads stored events."""

    def get(self, tenant: Tenant, event_id: str) -> Event | None:
        """Return the event, or None."""
        ...


class NewDeliveryStore(Protocol):
    """Stores new deliveries."""

    def add(self, delivery: Delivery) -> Delivery:
        """Store the delivery and return it; return the stored one if its ID exists."""
        ...


class TaskQueue(Protocol):
    """Queue of delivery tasks."""

    def send(self, messages: Sequence[Message]) -> None:
        """Send messages to the queue. Raises Unavailable."""
        ...


class EventFanout:
    """Creates deliveries. A query per organization of the batch, two reads per truncated event, a write per delivery, a send per ten."""

    def __init__(
        self,
        webhooks: WebhookService,
        deliveries: NewDeliveryStore,
        queue: TaskQueue,
        *,
        events: EventSource,
        clock: Clock,
    ) -> None:
        self._webhooks = webhooks
        self._events = events
        self._deliveries = deliveries
        self._queue = queue
        self._clock = clock

    def fan_out(self, events: dict[str, dict[str, Any]]) -> set[str]:
        """Create the deliveries of events by message ID; return the IDs of messages that must be retried.

        Retries create no second delivery, and queue only deliveries without an attempt: this repairs a crash between the write and the
        message.
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
        now = self._clock.now()
        subscribers = self._webhooks.find_subscribers(tenant, [self._complete_form(notice) for notice in notices])
        deliveries = [
            self._deliveries.add(_new_delivery(notice, webhook, now))
            for notice, webhooks in zip(notices, subscribers, strict=True)
            for webhook in webhooks
        ]
        self._queue.send([task_message(next_task(each)) for each in deliveries if each.status == "pending"])

    def _complete_form(self, notice: EventNotice) -> records.JsonObject:
        """Return the event's form with its data, which filters need; without it if the log does not have the event anymore."""
        if notice.form.get("data") is not None:
            return notice.form
        event = self._events.get(notice.tenant, notice.id)
        form: records.JsonObject = orjson.loads(event.body) if event else notice.form
        return form


def task_message(task: DeliveryTask, delay_s: int = 0) -> Message:
    """Return the queue message of a task; the messages of an organization are a group of the fair queue."""
    return Message(records.dump(task), group=task.organization_id, delay_s=delay_s)


def _new_delivery(notice: EventNotice, webhook: Webhook, now: datetime) -> Delivery:
    return Delivery(
        id=derive_delivery_id(notice.id, webhook.id, notice.created_at),
        organization_id=notice.organization_id,
        livemode=notice.livemode,
        webhook_id=webhook.id,
        event_id=notice.id,
        event_type=notice.type,
        event_sequence=notice.sequence,
        created_at=now,
        updated_at=now,
    )


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
