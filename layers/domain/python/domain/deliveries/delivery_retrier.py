"""Retry a delivery when its owner requests it: open it again, store its entry in the backlog, and wake the endpoint."""

from datetime import datetime
from typing import Protocol

from apikit import Actor, Clock, Tenant, epoch_ms, errors, ids
from domain.deliveries.attempt_requests import restore_requests
from domain.deliveries.backlog import BacklogEntry, Lane
from domain.deliveries.endpoint_health import HealthReader, postpone_retry
from domain.deliveries.endpoint_standing import EndpointStanding
from domain.deliveries.endpoint_tester import WebhookReader
from domain.deliveries.model import Delivery
from domain.events.event_scopes import find_event_scope
from domain.events.reader import SentEvents
from domain.webhooks.model import Webhook

_ATTEMPTS = 5


class RetryLog(Protocol):
    """Reads and opens deliveries."""

    def get(self, tenant: Tenant, webhook_id: str, delivery_id: str) -> Delivery | None:
        """Return the delivery, or None."""
        ...

    def reopen(self, delivery: Delivery, next_retry_at: datetime | None) -> Delivery | None:
        """Open the delivery for an attempt and return it; None if it changed since it was read."""
        ...


class RetryBacklog(Protocol):
    """The entries of backlogs."""

    def put(self, delivery: Delivery, due_at: datetime, lane: Lane) -> None:
        """Store the entry of the delivery's next attempt."""
        ...

    def delete(self, tenant: Tenant, webhook_id: str, entry: BacklogEntry) -> None:
        """Delete the entry."""
        ...


class DeliveryRetrier:
    """Retries deliveries. Every step may run twice: a request that is repeated after a crash completes them."""

    def __init__(
        self,
        log: RetryLog,
        backlog: RetryBacklog,
        webhooks: WebhookReader,
        events: SentEvents,
        *,
        health: HealthReader,
        standing: EndpointStanding,
        clock: Clock,
    ) -> None:
        self._log = log
        self._backlog = backlog
        self._webhooks = webhooks
        self._events = events
        self._health = health
        self._standing = standing
        self._clock = clock

    def retry(self, actor: Actor, webhook_id: str, delivery_id: str) -> Delivery:
        """Have the delivery sent now, and return it. Five reads, and at most five writes and a message.

        Raises InsufficientScope, also without the read scope of the event's resource; NotFound, ResourceDeleted; IllegalTransition unless
        the webhook is active; Conflict for a test send, for an event that is not stored anymore, and if the delivery changes too often.
        """
        require_active(self._webhooks.get_for_write(actor, webhook_id))
        for _ in range(_ATTEMPTS):
            delivery = self._get(actor, webhook_id, delivery_id)
            if (new_delivery := self._reopen(delivery)) is not None:
                due_ms, health = epoch_ms(self._clock.now()), self._health.get(actor.tenant, webhook_id)
                self._standing.wake(actor.tenant, webhook_id, due_ms, health)
                return restore_requests(postpone_retry(new_delivery, health))
        raise errors.Conflict("The delivery changes too often. Read it again and retry.")

    def _get(self, actor: Actor, webhook_id: str, delivery_id: str) -> Delivery:
        delivery = self._log.get(actor.tenant, webhook_id, ids.require_id("dlv", delivery_id))
        if delivery is None:
            raise errors.NotFound("This webhook has no delivery with this ID. Deliveries are kept for 30 days.")
        actor.require(find_event_scope(delivery.event_type))
        if delivery.is_test:
            raise errors.Conflict("A test send cannot be retried. Send another test.")
        if self._events.get_by_sequence(actor.tenant, delivery.event_sequence, delivery.event_id) is None:
            raise errors.Conflict(
                "The event is older than 30 days and not stored anymore. Get the resource from the API."
            )
        return delivery

    def _reopen(self, delivery: Delivery) -> Delivery | None:
        """Store the entry of an attempt that is due now; None if the delivery changed. A first attempt that waits is due already."""
        now = _floor_ms(self._clock.now())
        lane: Lane = "replay_retry" if delivery.replay_id else "live"
        if delivery.status == "pending" and not delivery.is_manual:
            return delivery
        old_time = delivery.next_retry_at if delivery.is_open else None
        if old_time is not None and old_time <= now:
            # The entry exists, unless an earlier request crashed before it stored it: a second write of it changes nothing.
            self._backlog.put(delivery, old_time, lane)
            return delivery
        new_delivery = self._log.reopen(delivery, now)
        if new_delivery is None:
            return None
        self._backlog.put(new_delivery, now, lane)
        if old_time is not None:
            self._backlog.delete(
                delivery.tenant, delivery.webhook_id, BacklogEntry.for_delivery(delivery, old_time, lane)
            )
        return new_delivery


def require_active(webhook: Webhook) -> None:
    """Raise IllegalTransition unless the webhook is active."""
    if webhook.status != "active":
        raise errors.IllegalTransition(
            f"The webhook is {webhook.status}. Resume it with POST /v1/webhooks/{webhook.id}/resume, then retry.",
            allowed=["active"],
        )


def _floor_ms(moment: datetime) -> datetime:
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
