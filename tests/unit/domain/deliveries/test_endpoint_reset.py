"""A webhook with a new URL: its endpoint has no health yet, and what waits is sent (W9)."""

import pytest

from apikit.clock import epoch_ms
from domain.deliveries.endpoint_health import UNKNOWN_HEALTH, EndpointHealth
from domain.deliveries.endpoint_reset import EndpointReset
from tests.builders import NOW
from tests.fakes.deliveries import Crash
from tests.unit.domain.deliveries.world import World

NOW_MS = epoch_ms(NOW)
OPEN_UNTIL = NOW_MS + 3_600_000
FAILING = EndpointHealth(is_proven=True, is_slow=True, consecutive_failures=9, failing_since=1, open_until=OPEN_UNTIL)


@pytest.fixture
def world() -> World:
    """A webhook with an open circuit and a delivery that waits."""
    world = World()
    world.store.health[world.webhook.id] = FAILING
    world.a_backlog()
    world.run()
    world.queue.messages.clear()
    assert world.health.wakes == {world.webhook.id: OPEN_UNTIL}
    return world


def reset(world: World) -> None:
    EndpointReset(world.health, world.waker, world.clock).reset(world.tenant, world.webhook.id)


def test_its_health_is_forgotten_and_what_waits_is_sent(world: World) -> None:
    reset(world)
    assert world.store.health[world.webhook.id] == UNKNOWN_HEALTH
    assert [message.delay_s for message in world.queue.messages] == [1]
    world.clock.advance(seconds=1)
    assert world.run()["delivered"] == 1


def test_a_crash_before_the_wake_leaves_it_to_the_next_event_or_the_end_of_the_pause(world: World) -> None:
    world.health.crash_before = "wake"
    with pytest.raises(Crash):
        reset(world)
    assert (world.store.health[world.webhook.id], world.health.wakes) == (
        UNKNOWN_HEALTH,
        {world.webhook.id: OPEN_UNTIL},
    )


def test_without_a_health_nothing_is_written(world: World) -> None:
    world.store.health[world.webhook.id] = UNKNOWN_HEALTH
    world.health.calls.clear()
    reset(world)
    assert world.health.calls == {"get": 1}
