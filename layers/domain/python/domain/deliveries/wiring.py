"""Build the services of deliveries from the environment."""

import asyncio
import random
import time
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock, config
from apikit.aws import queues
from apikit.dynamo import Table
from domain.deliveries.backlog_repository import BacklogRepository
from domain.deliveries.endpoint_reset import EndpointReset
from domain.deliveries.failure_limits import FailureLimits
from domain.deliveries.health_repository import HealthRepository
from domain.deliveries.listing import DeliveryListing
from domain.deliveries.repository import DeliveryRepository
from domain.deliveries.service import DeliveryService
from domain.deliveries.statistics_repository import StatisticsRepository
from domain.deliveries.statistics_service import StatisticsService
from domain.deliveries.webhook_resumption import WebhookResumption
from domain.webhooks.service import WebhookService
from domain.webhooks.wiring import webhook_service, webhook_store

if TYPE_CHECKING:
    from domain.deliveries.attempt_maker import AttemptMaker, WorkerDependencies
    from domain.deliveries.delivery_retrier import DeliveryRetrier
    from domain.deliveries.endpoint_runs import EndpointRunner
    from domain.deliveries.endpoint_standing import EndpointStanding
    from domain.deliveries.endpoint_tester import EndpointTester
    from domain.deliveries.endpoint_waker import EndpointWaker
    from domain.deliveries.event_replayer import EventReplayer
    from domain.deliveries.fanout import EventFanout
    from domain.deliveries.sender import DeliverySender
    from domain.deliveries.work_contexts import WorkContexts


def _table() -> Table:
    return Table(config.setting("DELIVERIES_TABLE"))


@cache
def delivery_store() -> DeliveryRepository:
    """Return the store of this process."""
    return DeliveryRepository(_table(), SystemClock())


@cache
def backlog_store() -> BacklogRepository:
    """Return the store of backlogs of this process."""
    return BacklogRepository(_table(), delivery_store())


@cache
def health_store() -> HealthRepository:
    """Return the store of endpoints' health of this process."""
    return HealthRepository(_table(), SystemClock())


@cache
def delivery_service() -> DeliveryService:
    """Return the service of this process."""
    from domain.events.wiring import event_log  # noqa: PLC0415 - for one route

    return DeliveryService(
        delivery_store(),
        DeliveryListing(_table(), delivery_store()),
        events=event_log(),
        webhooks=webhook_service(),
        health=health_store(),
    )


@cache
def statistics_service() -> StatisticsService:
    """Return the service of statistics of this process."""
    return StatisticsService(StatisticsRepository(_table()), health_store(), webhook_service(), SystemClock())


@cache
def endpoint_waker() -> "EndpointWaker":
    """Return the waker of this process."""
    from domain.deliveries.endpoint_waker import EndpointWaker  # noqa: PLC0415 - few requests of the API wake an endpoint

    queue, slow_queue = (
        queues.Queue(config.setting(name)) for name in ("ENDPOINTS_QUEUE_URL", "SLOW_ENDPOINTS_QUEUE_URL")
    )
    return EndpointWaker(health_store(), queue, slow_queue, SystemClock())


@cache
def endpoint_standing() -> "EndpointStanding":
    """Return the standing of endpoints of this process."""
    from domain.deliveries.attempt_counts import AttemptCounter  # noqa: PLC0415 - few requests of the API wake an endpoint
    from domain.deliveries.endpoint_standing import EndpointStanding  # noqa: PLC0415 - as above
    from domain.deliveries.failure_watch import FailureWatch  # noqa: PLC0415 - as above

    return EndpointStanding(
        health_store(),
        endpoint_waker(),
        FailureWatch(webhook_service(), health_store(), failure_limits),
        AttemptCounter(StatisticsRepository(_table())),
    )


@cache
def webhook_editor() -> WebhookService:
    """Return the service of this process for requests that may change the URL of a webhook."""
    return WebhookService(
        webhook_store(),
        SystemClock(),
        allow_loopback=config.flag("ALLOW_LOOPBACK_WEBHOOKS"),
        endpoints=EndpointReset(health_store(), endpoint_waker, SystemClock()),
    )


@cache
def webhook_resumption() -> WebhookResumption:
    """Return the use case of this process."""
    return WebhookResumption(webhook_service(), health_store(), endpoint_waker(), SystemClock())


@cache
def fanout() -> "EventFanout":
    """Return the fan-out of this process."""
    from domain.deliveries.fanout import EventFanout  # noqa: PLC0415 - a worker's alone
    from domain.events.wiring import event_log  # noqa: PLC0415 - as above

    return EventFanout(
        webhook_service(),
        backlog_store(),
        health_store(),
        endpoint_standing(),
        queue=queues.Queue(config.setting("DELIVERIES_QUEUE_URL")),
        events=event_log(),
        clock=SystemClock(),
        monotonic=time.monotonic,
    )


@cache
def delivery_sender() -> "DeliverySender":
    """Return the sender of this process."""
    from domain.deliveries.sender import DeliverySender  # noqa: PLC0415 - a worker's alone

    return DeliverySender(
        _work_contexts(), delivery_store(), backlog_store(), _attempt_maker(), endpoint_standing(), _dependencies()
    )


@cache
def endpoint_runner() -> "EndpointRunner":
    """Return the runner of backlogs of this process."""
    from domain.deliveries.endpoint_runs import EndpointRunner  # noqa: PLC0415 - a worker's alone

    return EndpointRunner(
        health_store(),
        _work_contexts(),
        backlog_store(),
        delivery_store(),
        maker=_attempt_maker(),
        standing=endpoint_standing(),
        waker=endpoint_waker(),
        dependencies=_dependencies(),
    )


@cache
def delivery_retrier() -> "DeliveryRetrier":
    """Return the retrier of deliveries of this process."""
    from domain.deliveries.delivery_retrier import DeliveryRetrier  # noqa: PLC0415 - few requests retry a delivery
    from domain.events.wiring import event_log  # noqa: PLC0415 - as above

    return DeliveryRetrier(
        delivery_store(),
        backlog_store(),
        webhook_service(),
        event_log(),
        health=health_store(),
        standing=endpoint_standing(),
        clock=SystemClock(),
    )


@cache
def event_replayer() -> "EventReplayer":
    """Return the replayer of events of this process."""
    from domain.deliveries.event_replayer import EventReplayer  # noqa: PLC0415 - the job runner's alone
    from domain.events.wiring import event_log  # noqa: PLC0415 - as above

    return EventReplayer(
        event_log(),
        delivery_store(),
        backlog_store(),
        webhook_store(),
        health=health_store(),
        standing=endpoint_standing(),
        clock=SystemClock(),
        monotonic=time.monotonic,
    )


@cache
def endpoint_tester() -> "EndpointTester":
    """Return the sender of test events of this process."""
    from domain.deliveries.endpoint_tester import EndpointTester  # noqa: PLC0415 - few requests need the HTTP client

    return EndpointTester(delivery_store(), webhook_service(), _attempt_maker(), _dependencies())


def _work_contexts() -> "WorkContexts":
    from domain.deliveries.work_contexts import WorkContexts  # noqa: PLC0415 - a worker's alone
    from domain.events.wiring import event_log  # noqa: PLC0415 - as above

    return WorkContexts(delivery_store(), backlog_store(), health_store(), event_log(), webhook_store())


@cache
def _attempt_maker() -> "AttemptMaker":
    from domain.deliveries.attempt_maker import AttemptMaker  # noqa: PLC0415 - a worker's alone

    return AttemptMaker(delivery_store(), backlog_store(), webhook_service(), _dependencies())


@cache
def failure_limits() -> FailureLimits:
    """Return the limits of this deployment."""
    return FailureLimits(
        warn_after=timedelta(hours=int(config.setting("WEBHOOK_WARNING_HOURS"))),
        disable_after=timedelta(hours=int(config.setting("WEBHOOK_DISABLING_HOURS"))),
        min_events=int(config.setting("WEBHOOK_DISABLING_EVENTS")),
    )


@cache
def _dependencies() -> "WorkerDependencies":
    from apikit.aws import GuardedClient  # noqa: PLC0415 - a worker's alone
    from domain.deliveries.attempt_maker import TIMEOUT_S, WorkerDependencies  # noqa: PLC0415 - as above

    allow_loopback = config.flag("ALLOW_LOOPBACK_WEBHOOKS")
    return WorkerDependencies(
        client=lambda: GuardedClient(allow_loopback=allow_loopback, timeout_s=TIMEOUT_S),
        clock=SystemClock(),
        monotonic=time.monotonic,
        random=random.random,
        sleep=asyncio.sleep,
    )
