"""Waking backlogs: messages for what is near, the sweep for the rest and for what was lost (W4, W5)."""

from datetime import timedelta

import pytest

from apikit.clock import epoch_ms
from domain.deliveries.delivery_tasks import EndpointWake
from domain.deliveries.endpoint_health import EndpointHealth
from domain.deliveries.endpoint_waker import HORIZON_S, SweepTally
from tests.builders import NOW
from tests.fakes.deliveries import LEASE_MS
from tests.unit.domain.deliveries.world import World

NOW_MS = epoch_ms(NOW)


@pytest.fixture
def world() -> World:
    return World()


def wake(world: World, seconds: float, *, is_slow: bool = False) -> None:
    world.waker().wake(world.tenant, world.webhook.id, NOW_MS + round(seconds * 1000), is_slow=is_slow)


class TestWake:
    @pytest.mark.parametrize(
        ("seconds", "delays"), [(-5, [0]), (0, [0]), (0.2, [1]), (75, [75]), (75.001, []), (9_000, [])]
    )
    def test_sends_a_message_for_what_is_near(self, world: World, seconds: float, delays: list[int]) -> None:
        wake(world, seconds)
        assert [message.delay_s for message in world.queue.messages] == delays
        assert world.health.wakes[world.webhook.id] == NOW_MS + round(seconds * 1000)

    def test_sends_nothing_when_an_earlier_run_is_set(self, world: World) -> None:
        wake(world, 10)
        wake(world, 10)
        wake(world, 20)
        assert len(world.queue.messages) == 1
        wake(world, 5)
        assert [message.delay_s for message in world.queue.messages] == [10, 5]

    def test_sends_the_message_of_a_running_endpoint_for_the_end_of_its_lease(self, world: World) -> None:
        wake(world, 0)
        world.health.acquire(world.tenant, world.webhook.id)
        world.queue.messages.clear()
        wake(world, 1)
        assert [message.delay_s for message in world.queue.messages] == [LEASE_MS // 1000]

    def test_slow_endpoints_have_their_own_queue(self, world: World) -> None:
        wake(world, 0, is_slow=True)
        assert (world.queue.messages, len(world.slow_queue.messages)) == ([], 1)

    def test_leaves_a_message_to_the_sweep_that_the_queue_does_not_accept(self, world: World) -> None:
        world.queue.unavailable = True
        wake(world, 0)
        assert world.queue.messages == []
        world.clock.advance(seconds=60)
        assert world.waker().sweep().wakes == 1


class TestSweep:
    def test_sends_what_falls_due_until_the_next_one(self, world: World) -> None:
        wake(world, 100)
        assert world.waker().sweep().wakes == 0
        world.clock.advance(seconds=60)
        assert world.waker().sweep().wakes == 1
        assert [message.delay_s for message in world.queue.messages] == [40]
        (message,) = world.queue.take(EndpointWake)
        assert (message.tenant, message.webhook_id) == (world.tenant, world.webhook.id)

    def test_sends_what_was_lost(self, world: World) -> None:
        wake(world, 0)
        world.queue.messages.clear()
        world.clock.advance(seconds=6)
        assert world.waker().sweep() == SweepTally(1, 6.0)

    @pytest.mark.parametrize("seconds", [0, 1, 20, 44, 45, 46])
    @pytest.mark.parametrize("wakes_in_run", [0, 1])
    def test_an_endpoint_is_served_a_minute_after_its_run_crashed_at_the_latest(
        self, world: World, seconds: float, wakes_in_run: int
    ) -> None:
        world.a_backlog()
        world.health.acquire(world.tenant, world.webhook.id)
        for _ in range(wakes_in_run):
            wake(world, 0.5)
        # The messages of the run are lost with it; the next sweeps are this much later, and a minute after that.
        world.queue.messages.clear()
        world.clock.advance(seconds=seconds)
        world.waker().sweep()
        (message,) = world.queue.messages
        world.clock.advance(seconds=message.delay_s)
        assert seconds + message.delay_s == max(seconds, LEASE_MS // 1000)
        assert world.run()["delivered"] == 1

    def test_sends_one_message_to_each_of_many_endpoints(self, world: World) -> None:
        webhook_ids = [f"whk_{number:03}" for number in range(201)]
        for webhook_id in webhook_ids:
            world.health.wake(world.tenant, webhook_id, NOW_MS)
        assert world.waker().sweep().wakes == 201
        assert [message.webhook_id for message in world.queue.take(EndpointWake)] == webhook_ids

    def test_finds_what_was_lost_in_an_outage(self, world: World) -> None:
        wake(world, 0)
        world.clock.advance(seconds=timedelta(days=29).total_seconds())
        assert world.waker().sweep().wakes == 1

    def test_uses_the_queue_of_slow_endpoints(self, world: World) -> None:
        wake(world, 70)
        world.store.health[world.webhook.id] = EndpointHealth(is_slow=True)
        assert world.waker().sweep().wakes == 1
        assert len(world.slow_queue.messages) == 1

    def test_every_wake_is_covered_by_a_sweep(self) -> None:
        assert HORIZON_S > 60
