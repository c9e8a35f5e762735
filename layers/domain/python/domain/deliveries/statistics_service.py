"""Use case of statistics: those of the attempts of a webhook's endpoint."""

from collections.abc import Iterator
from datetime import datetime
from typing import Protocol

from apikit import Actor, Clock, Tenant, epoch_ms
from domain.deliveries.endpoint_health import HealthReader
from domain.deliveries.endpoint_statistics import (
    Counts,
    EndpointStatistics,
    StatisticsGranularity,
    StatisticsSpan,
    create_statistics,
)
from domain.webhooks.service import WebhookService


class CountLog(Protocol):
    """Reads counters."""

    def read(self, tenant: Tenant, webhook_id: str, first: str, last: str) -> Iterator[tuple[str, Counts]]:
        """Yield the counters of the hours with attempts, from the first to the last."""
        ...


class StatisticsService:
    """Reads the statistics of endpoints."""

    def __init__(self, counts: CountLog, health: HealthReader, webhooks: WebhookService, clock: Clock) -> None:
        self._counts = counts
        self._health = health
        self._webhooks = webhooks
        self._clock = clock

    def create_span(
        self, start: datetime | None, end: datetime | None, granularity: StatisticsGranularity
    ) -> StatisticsSpan:
        """Return the span of whole periods that contains this range. Raises InvalidRequest."""
        return StatisticsSpan.from_range(start, end, granularity, self._clock.now())

    def get(self, actor: Actor, webhook_id: str, span: StatisticsSpan) -> EndpointStatistics:
        """Return the statistics of the webhook's endpoint. Raises InsufficientScope; NotFound, Deleted for the webhook."""
        webhook = self._webhooks.get(actor, webhook_id)
        hours = self._counts.read(actor.tenant, webhook.id, *span.hours)
        health = self._health.get(actor.tenant, webhook.id)
        return create_statistics(webhook.id, span, hours, health, epoch_ms(self._clock.now()))
