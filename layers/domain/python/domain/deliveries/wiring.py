"""Builds the real delivery services."""

import random
import time
from functools import cache

from apikit.aws.queues import Queue
from apikit.clock import SystemClock
from apikit.config import flag, setting
from apikit.dynamo.table import Table
from domain.deliveries.fanout import Fanout
from domain.deliveries.repository import DeliveryRepository
from domain.deliveries.sending import Dependencies, Sending
from domain.deliveries.service import DeliveryService
from domain.events.wiring import event_log
from domain.webhooks.wiring import webhook_service, webhook_store


@cache
def delivery_store() -> DeliveryRepository:
    """The process's store."""
    return DeliveryRepository(Table(setting("DELIVERIES_TABLE")), event_log(), webhook_store(), SystemClock())


@cache
def delivery_service() -> DeliveryService:
    """The process's reader of deliveries."""
    return DeliveryService(delivery_store(), webhook_service())


@cache
def fanout() -> Fanout:
    """The process's fan-out."""
    queue = Queue(setting("DELIVERIES_QUEUE_URL"))
    return Fanout(webhook_service(), delivery_store(), queue, SystemClock())


@cache
def sending() -> Sending:
    """The process's sender."""
    from apikit.aws.guarded_client import GuardedClient  # noqa: PLC0415 - only the delivery worker pays for its import

    allow_loopback = flag("ALLOW_LOOPBACK_WEBHOOKS")
    dependencies = Dependencies(
        client=lambda: GuardedClient(allow_loopback=allow_loopback),
        clock=SystemClock(),
        monotonic=time.monotonic,
        random=random.random,
    )
    return Sending(delivery_store(), webhook_service(), Queue(setting("DELIVERY_RETRIES_QUEUE_URL")), dependencies)
