"""Attempts are counted once, for each endpoint and hour in one write, and never fail a delivery (W12)."""

from collections import Counter
from datetime import timedelta

import pytest

from apikit.aws.http_exchange import HttpResponse
from domain.deliveries.attempt_counts import count_attempts
from domain.deliveries.attempt_maker import AttemptOutcome
from domain.deliveries.model import Attempt, DeliveryStatus
from tests.builders import NOW, a_delivery, a_webhook, an_attempt
from tests.unit.domain.deliveries.world import World

HOUR = "2026-03-01T09"


@pytest.fixture
def world() -> World:
    return World()


def an_outcome(attempt: Attempt, status: DeliveryStatus = "delivered") -> AttemptOutcome:
    return AttemptOutcome(a_webhook(), a_delivery(status=status), attempt, NOW, None)


def counters(world: World, webhook_id: str | None = None) -> Counter[str]:
    return world.counts.counters.get((world.tenant, webhook_id or world.webhook.id, HOUR), Counter())


class TestCountAttempts:
    def test_counts_the_status_the_time_and_the_end(self) -> None:
        outcomes = [
            an_outcome(an_attempt(http_status=200)),
            an_outcome(an_attempt(http_status=503, error="http_status"), "retrying"),
            an_outcome(an_attempt(error="timeout", response_time_ms=10_000), "failed"),
        ]
        assert count_attempts(outcomes) == {
            HOUR: {"n": 3, "s2": 1, "s5": 1, "s0": 1, "d": 1, "f": 1, "h52": 2},
        }

    def test_counts_by_the_hour_of_the_start(self) -> None:
        late_attempt = an_attempt(http_status=200, at=NOW + timedelta(minutes=30))
        assert count_attempts([an_outcome(an_attempt(http_status=200)), an_outcome(late_attempt)]).keys() == {
            HOUR,
            "2026-03-01T10",
        }

    def test_of_nothing_is_nothing(self) -> None:
        assert count_attempts([]) == {}


class TestCounting:
    def test_of_a_batch_is_one_write_for_each_endpoint(self, world: World) -> None:
        other_hook = world.a_webhook()
        world.send(*world.tasks(3), world.a_task(other_hook))
        assert world.counts.writes == 2
        assert (counters(world)["n"], counters(world, other_hook.id)["n"]) == (3, 1)

    def test_of_a_run_is_one_write(self, world: World) -> None:
        world.a_backlog(5)
        world.run()
        assert (world.counts.writes, counters(world)["n"], counters(world)["d"]) == (1, 5, 5)

    def test_counts_an_attempt_once(self, world: World) -> None:
        task = world.a_task()
        world.send(task, task)
        world.clock.advance(minutes=1)
        world.send(task)
        assert counters(world)["n"] == 1

    def test_happens_once_when_the_health_cannot_be_stored(self, world: World) -> None:
        world.endpoint.answers = [HttpResponse(500, {}, b"")]
        task = world.a_task()
        world.health.unavailable = "change"
        assert world.send(task).failed_ids == {"m0"}
        world.clock.advance(minutes=1)
        assert world.send(task).failed_ids == set()
        assert (counters(world)["n"], counters(world)["s5"]) == (1, 1)

    def test_does_not_fail_deliveries(self, world: World) -> None:
        world.counts.is_unavailable = True
        task = world.a_task()
        assert world.send(task).failed_ids == set()
        assert world.delivery_of(task).status == "delivered"
        world.a_backlog()
        assert world.run() == {"delivered": 1}

    def test_leaves_out_what_was_not_attempted(self, world: World) -> None:
        world.change(world.webhook, status="paused")
        world.send(world.a_task())
        assert world.counts.writes == 0
