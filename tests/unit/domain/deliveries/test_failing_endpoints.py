"""Endpoints whose deliveries all fail: the warning, and the end of their webhooks (W9)."""

import dataclasses
from datetime import timedelta

import pytest

from apikit.aws.http_exchange import HttpResponse
from apikit.clock import epoch_ms
from domain.deliveries.endpoint_health import EndpointHealth
from domain.webhooks.events import webhook_events
from domain.webhooks.model import Webhook
from tests.builders import NOW
from tests.unit.domain.deliveries.world import FAILURE_LIMITS, World

OK, FAILURE = HttpResponse(200, {}, b""), HttpResponse(500, {}, b"")
NOW_MS = epoch_ms(NOW)


@pytest.fixture
def world() -> World:
    world = World()
    world.endpoint.answers = [FAILURE]
    return world


def attempt(world: World, hours: int) -> Webhook:
    """Send a new event so many hours after the first one, and return the webhook."""
    world.clock.advance(seconds=hours * 3_600 - (world.clock.now() - NOW).total_seconds())
    world.entries().clear()
    world.a_backlog()
    assert sum(world.run().values()) == 1
    return world.store.webhooks[world.webhook.id]


def attempt_hourly(world: World, first: int, last: int) -> Webhook:
    """Send an event every hour, and return the webhook."""
    return [attempt(world, hours) for hours in range(first, last + 1)][-1]


class TestWarning:
    def test_comes_after_24_hours(self, world: World) -> None:
        attempt_hourly(world, 0, 22)
        old = attempt(world, 23)
        assert old.failing_since is None
        new = attempt(world, 24)
        assert (new.status, new.failing_since) == ("active", NOW)
        assert [event.type for event in webhook_events(old, new)] == ["webhook.failing"]

    def test_is_given_once(self, world: World) -> None:
        version = attempt_hourly(world, 0, 24).version
        assert attempt_hourly(world, 25, 30).version == version

    def test_comes_from_direct_deliveries_as_well(self, world: World) -> None:
        tasks = world.tasks(2)
        world.send(tasks[0])
        world.clock.advance(hours=24)
        world.send(tasks[1])
        assert world.store.webhooks[world.webhook.id].failing_since == NOW

    def test_has_no_event_for_a_later_change(self, world: World) -> None:
        webhook = attempt_hourly(world, 0, 24)
        assert webhook_events(webhook, dataclasses.replace(webhook, description="CRM", version=9)) == []

    def test_is_not_noted_if_the_endpoint_answers_meanwhile(self, world: World) -> None:
        attempt_hourly(world, 0, 23)
        world.webhooks.on_failing = lambda: world.health.change(
            world.tenant, world.webhook.id, EndpointHealth.without_failures
        )
        assert attempt(world, 24).failing_since == NOW
        assert world.health.health[world.webhook.id].warned_at == 0

    def test_needs_no_number_of_events(self, world: World) -> None:
        attempt(world, 0)
        assert attempt(world, 24).failing_since == NOW

    def test_a_success_before_prevents_it(self, world: World) -> None:
        attempt_hourly(world, 0, 22)
        world.endpoint.answers = [OK]
        attempt(world, 23)
        world.endpoint.answers = [FAILURE]
        assert attempt_hourly(world, 24, 47).failing_since is None
        assert attempt(world, 48).failing_since == NOW + timedelta(hours=24)

    def test_a_success_after_removes_it_without_an_event(self, world: World) -> None:
        old = attempt_hourly(world, 0, 24)
        world.endpoint.answers = [OK]
        new = attempt(world, 25)
        assert (old.failing_since, new.failing_since, new.version) == (NOW, None, old.version + 1)
        assert webhook_events(old, new) == []
        assert attempt(world, 26).version == new.version

    def test_of_a_direct_success_is_removed_as_well(self, world: World) -> None:
        # A worker crashed after it had stored the health.
        world.change(world.webhook, failing_since=NOW)
        world.endpoint.answers = [OK]
        world.send(world.a_task())
        assert world.store.webhooks[world.webhook.id].failing_since is None


class TestDisabling:
    def test_comes_after_72_hours(self, world: World) -> None:
        old = attempt_hourly(world, 0, 71)
        assert old.status == "active"
        new = attempt(world, 72)
        assert (new.status, new.failure_reason, new.failed_at) == ("failed", "failing", NOW + timedelta(hours=72))
        assert new.failing_since == NOW
        assert [event.type for event in webhook_events(old, new)] == ["webhook.disabled"]

    def test_needs_ten_events(self, world: World) -> None:
        for hours in (0, 24, 72, 73, 74, 75, 76, 77, 78):
            assert attempt(world, hours).status == "active"
        assert attempt(world, 79).status == "failed"

    def test_the_count_starts_again_after_a_success(self, world: World) -> None:
        attempt_hourly(world, 0, 70)
        world.endpoint.answers = [OK]
        attempt(world, 71)
        world.endpoint.answers = [FAILURE]
        assert attempt_hourly(world, 72, 143).status == "active"
        assert attempt(world, 144).status == "failed"

    def test_leaves_two_days_after_a_late_warning(self, world: World) -> None:
        attempt(world, 0)
        assert attempt(world, 100).failing_since == NOW
        assert attempt_hourly(world, 101, 147).status == "active"
        assert attempt(world, 148).status == "failed"

    def test_what_waits_fails_when_it_is_due(self, world: World) -> None:
        attempt_hourly(world, 0, 72)
        world.entries().clear()
        (delivery,) = world.a_backlog()
        world.clock.advance(hours=2)
        world.run()
        assert world.now(delivery).failure_reason == "webhook_failed"

    @pytest.mark.parametrize(
        ("hours", "warned_hours", "events", "step"),
        [
            (23, 0, 99, None),
            (24, 0, 1, "warn"),
            (100, 0, 99, "warn"),
            (72, 24, 9, None),
            (72, 24, 10, "disable"),
            (71, 24, 10, None),
            (72, 25, 10, None),
        ],
    )
    def test_limits(self, hours: int, warned_hours: int, events: int, step: str | None) -> None:
        warned_at = NOW_MS + warned_hours * 3_600_000 if warned_hours else 0
        health = EndpointHealth(failing_since=NOW_MS, failed_events=events, warned_at=warned_at)
        assert FAILURE_LIMITS.find_step(health, NOW + timedelta(hours=hours)) == step

    def test_nothing_is_due_without_failures(self) -> None:
        assert FAILURE_LIMITS.find_step(EndpointHealth(), NOW) is None


class TestHealthyEndpoint:
    def test_costs_nothing(self, world: World) -> None:
        world.endpoint.answers = [OK]
        world.send(*world.tasks(3))
        assert world.health.calls["change"] == 0
        assert world.store.webhooks[world.webhook.id].version == world.webhook.version
