"""From an event to its deliveries: one for each webhook that wants it, stored once, and a message for each that is to be sent."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from pydantic import ValidationError

from apikit import Clock, Tenant, logger
from apikit.aws import Message
from apikit.resources import fields, records
from domain.deliveries.model import Delivery, DeliveryTask, derive_delivery_id, next_task
from domain.webhooks.model import Webhook
from domain.webhooks.service import WebhookService


@dataclass(frozen=True, kw_only=True)
class EventNotice:
    """What fan-out reads of an event; its data, which may be truncated, is read from the log when it is sent."""

    id: str
    type: str
    organization_id: str
    livemode: bool
    sequence: int
    created_at: fields.Moment

    @property
    def tenant(self) -> Tenant:
        """Whose event it is."""
        return Tenant(self.organization_id, "live" if self.livemode else "test")


class NewDeliveryStore(Protocol):
    """Where new deliveries go."""

    def add(self, delivery: Delivery) -> Delivery:
        """The delivery as it stands: this one, or the one that was stored before under its id."""
        ...


class TaskQueue(Protocol):
    """A queue to send to."""

    def send(self, messages: Sequence[Message]) -> None:
        """All messages are in the queue. Raises Unavailable."""
        ...


class EventFanout:
    """Makes deliveries. One query per organization in the batch, one write per delivery, one send per ten."""

    def __init__(self, webhooks: WebhookService, deliveries: NewDeliveryStore, queue: TaskQueue, clock: Clock) -> None:
        self._webhooks = webhooks
        self._deliveries = deliveries
        self._queue = queue
        self._clock = clock

    def fan_out(self, events: dict[str, dict[str, Any]]) -> set[str]:
        """Makes the deliveries of events, given by their messages' ids; returns the ids of messages that must come again.

        Doing it again makes no second delivery, and sends again only what nobody has begun: so a crash between the write
        and the message heals.
        """
        notices = {key: _notice(event) for key, event in events.items()}
        failed = {key for key, notice in notices.items() if notice is None}
        for tenant, group in _by_tenant((k, n) for k, n in notices.items() if n).items():
            try:
                self._fan_out(tenant, [notice for _, notice in group])
            except Exception:  # noqa: BLE001 - a worker's outermost loop: the messages come again
                logger().exception("Event fan-out failed, will be retried")
                failed |= {key for key, _ in group}
        return failed

    def _fan_out(self, tenant: Tenant, notices: list[EventNotice]) -> None:
        now = self._clock.now()
        wanted = self._webhooks.subscribed(tenant, {notice.type for notice in notices})
        stored = [
            self._deliveries.add(_delivery(notice, webhook, now))
            for notice in notices
            for webhook in wanted[notice.type]
        ]
        self._queue.send([task_message(next_task(each)) for each in stored if each.status == "pending"])


def task_message(task: DeliveryTask, delay_s: int = 0) -> Message:
    """The task as a message; an organization's messages are one group of a fair queue."""
    return Message(records.dump(task), group=task.organization_id, delay_s=delay_s)


def _delivery(notice: EventNotice, webhook: Webhook, now: datetime) -> Delivery:
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


def _notice(event: dict[str, Any]) -> EventNotice | None:
    """The notice in an EventBridge event; None when it is none of ours."""
    try:
        return records.adapter(EventNotice).validate_python(event.get("detail"))
    except ValidationError:
        logger().exception("Invalid event message")
        return None


def _by_tenant(notices: Iterable[tuple[str, EventNotice]]) -> dict[Tenant, list[tuple[str, EventNotice]]]:
    groups: dict[Tenant, list[tuple[str, EventNotice]]] = {}
    for key, notice in notices:
        groups.setdefault(notice.tenant, []).append((key, notice))
    return groups
