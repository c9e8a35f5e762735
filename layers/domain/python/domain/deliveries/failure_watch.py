"""Warns the owner when all deliveries to an endpoint fail, and disables its webhook when nothing changes.

Every step is evaluated again after the next failed attempt, so a crash between two writes delays it, but loses nothing.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from msgspec.structs import replace

from apikit import Tenant, epoch_ms, logger, record_metric
from domain.deliveries.attempt_maker import AttemptOutcome
from domain.deliveries.endpoint_health import EndpointHealth, HealthStore
from domain.deliveries.failure_limits import FailureLimits
from domain.local_times import from_epoch_ms
from domain.webhooks.model import FailureReason


class FailingWebhooks(Protocol):
    """Changes of webhooks with failing deliveries."""

    def set_failing_since(
        self, tenant: Tenant, webhook_id: str, failing_since: datetime | None, *, delivery_id: str
    ) -> None:
        """Store that all deliveries have failed since then, which publishes an event; None after a success."""
        ...

    def disable(self, tenant: Tenant, webhook_id: str, reason: FailureReason, *, delivery_id: str) -> None:
        """Disable the webhook if it is active, which publishes its event."""
        ...


class FailureWatch:
    """Watches the health of endpoints. Nothing is read or written unless a step is due.

    `limits` is called when an endpoint fails: not every function that knows the standing of endpoints has the settings.
    """

    def __init__(self, webhooks: FailingWebhooks, store: HealthStore, limits: Callable[[], FailureLimits]) -> None:
        self._webhooks = webhooks
        self._store = store
        self._limits = limits

    def observe(self, attempts: Sequence[AttemptOutcome], health: EndpointHealth) -> None:
        """Do what is due after these attempts of one endpoint, at least one, which led to this health."""
        last = attempts[-1]
        if health.failing_since:
            self._take_step(last, health)
        elif any(each.webhook.failing_since for each in attempts):
            self._webhooks.set_failing_since(last.delivery.tenant, last.webhook.id, None, delivery_id=last.delivery.id)

    def _take_step(self, last: AttemptOutcome, health: EndpointHealth) -> None:
        tenant, webhook_id, delivery_id = last.delivery.tenant, last.webhook.id, last.delivery.id
        step = self._limits().find_step(health, last.ended_at)
        if step == "warn":
            failing_since = from_epoch_ms(health.failing_since)
            self._webhooks.set_failing_since(tenant, webhook_id, failing_since, delivery_id=delivery_id)
            self._store.change(tenant, webhook_id, lambda current: _add_warning(current, health, last.ended_at))
        elif step == "disable":
            self._webhooks.disable(tenant, webhook_id, "failing", delivery_id=delivery_id)
        if step:
            logger().warning("Endpoint fails", extra={"webhook_id": webhook_id, "step": step})
            record_metric("WebhooksFailing" if step == "warn" else "WebhooksDisabled", 1, "Count")


def _add_warning(current: EndpointHealth, health: EndpointHealth, now: datetime) -> EndpointHealth:
    """Return the health with the warning, unless the endpoint has answered since."""
    if current.failing_since != health.failing_since:
        return current
    return replace(current, warned_at=epoch_ms(now))
