"""Build the services of deliveries from the environment."""

import random
import time
from functools import cache

from apikit import SystemClock, config
from apikit.aws import queues
from apikit.dynamo import Table
from domain.deliveries.fanout import EventFanout
from domain.deliveries.repository import DeliveryRepository
from domain.deliveries.sender import DeliverySender, SenderDependencies
from domain.deliveries.service import DeliveryService
from domain.events.wiring import event_log
from domain.webhooks.wiring import webhook_service, webhook_store


@cache
def delivery_store() -> DeliveryRepository:
    """Return the store of this process."""
    return DeliveryRepository(Table(config.setting("DELIVERIES_TABLE")), event_log(), webhook_store(), SystemClock())


@cache
def delivery_service() -> DeliveryService:
    """Return the service of this process."""
    return DeliveryService(delivery_store(), webhook_service())


@cache
def fanout() -> EventFanout:
    """Return the fan-out of this process."""
    queue = queues.Queue(config.setting("DELIVERIES_QUEUE_URL"))
    return EventFanout(webhook_service(), delivery_store(), queue, events=event_log(), clock=SystemClock())


@cache
def delivery_sender() -> DeliverySender:
    """Return the sender of this process."""
    from apikit.aws import GuardedClient  # noqa: PLC0415 - only the delivery worker pays for its import

    allow_loopback = config.flag("ALLOW_LOOPBACK_WEBHOOKS")
    dependencies = SenderDependencies(
        client=lambda: GuardedClient(allow_loopback=allow_loopback),
        clock=SystemClock(),
        monotonic=time.monotonic,
        random=random.random,
    )
    return DeliverySender(
        delivery_store(), webhook_service(), queues.Queue(config.setting("DELIVERY_RETRIES_QUEUE_URL")), dependencies
    )
