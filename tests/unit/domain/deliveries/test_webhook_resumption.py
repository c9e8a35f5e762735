"""Resumed webhooks: their endpoints have no failures (W9)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from apikit.actor import Actor
from apikit.clock import epoch_ms
from apikit.errors import IllegalTransition
from domain.deliveries.endpoint_health import EndpointHealth
from domain.deliveries.endpoint_waker import EndpointWaker
from domain.deliveries.webhook_resumption import WebhookResumption
from domain.webhooks.model import Webhook
from tests.builders import NOW, a_webhook, an_actor
from tests.fakes.deliveries import Crash, MemoryHealth, MemoryQueue

FAILING = EndpointHealth(
    is_proven=True,
    is_slow=True,
    consecutive_failures=99,
    failing_since=1,
    failed_events=10,
    warned_at=2,
    opened_count=9,
    open_until=3,
)


@dataclass
class FakeWebhooks:
    """The use case of one webhook, which crashes before it is saved where a test wants it."""

    webhook: Webhook
    crash: bool = False

    def resume(self, _: Actor, __: str, *, before_save: Callable[[], None], preconditions: Any) -> Webhook:
        """Resume the webhook."""
        assert preconditions is None
        active_webhook = self.webhook.resume(NOW)
        before_save()
        if self.crash:
            raise Crash
        self.webhook = active_webhook
        return active_webhook


def resume(webhooks: FakeWebhooks, health: MemoryHealth) -> Webhook:
    health.health[webhooks.webhook.id] = FAILING
    waker = EndpointWaker(health, MemoryQueue(), MemoryQueue(), health.clock)
    resumption = WebhookResumption(webhooks, health, waker, health.clock)
    return resumption.resume(an_actor(), webhooks.webhook.id, preconditions=None)


def test_the_circuit_closes_and_failures_do_not_count() -> None:
    health, webhooks = MemoryHealth(), FakeWebhooks(a_webhook(status="failed"))
    assert resume(webhooks, health).status == "active"
    assert health.health[webhooks.webhook.id] == EndpointHealth(is_proven=True, is_slow=True)


def test_what_waits_is_sent_at_once() -> None:
    health, webhooks = MemoryHealth(), FakeWebhooks(a_webhook(status="failed"))
    health.wakes[webhooks.webhook.id] = epoch_ms(NOW) + 3_600_000
    resume(webhooks, health)
    assert health.wakes[webhooks.webhook.id] == epoch_ms(NOW)


def test_an_active_webhook_keeps_its_failures() -> None:
    health, webhooks = MemoryHealth(), FakeWebhooks(a_webhook())
    with pytest.raises(IllegalTransition):
        resume(webhooks, health)
    assert (health.health[webhooks.webhook.id], health.wakes) == (FAILING, {})


def test_after_a_crash_no_active_webhook_has_old_failures() -> None:
    health, webhooks = MemoryHealth(), FakeWebhooks(a_webhook(status="failed"), crash=True)
    with pytest.raises(Crash):
        resume(webhooks, health)
    assert (webhooks.webhook.status, health.health[webhooks.webhook.id].failing_since) == ("failed", 0)
