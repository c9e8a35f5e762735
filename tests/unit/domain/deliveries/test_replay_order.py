"""Replays to an endpoint that gets one event after the other: each object's events arrive in their order (W8)."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from apikit.aws.http_exchange import HttpResponse
from domain.deliveries.backlog import Lane
from domain.deliveries.model import Delivery
from domain.webhooks.retry_policy import RetryPolicy
from tests.builders import NOW, a_delivery, an_event
from tests.fakes.deliveries import Crash
from tests.unit.domain.deliveries.world import World

FAILURE, SUCCESS = HttpResponse(500, {}, b""), HttpResponse(200, {}, b"")


@pytest.fixture
def world() -> World:
    """A webhook with one request at a time and a retry after a minute."""
    world = World()
    world.change(world.webhook, max_in_flight=1, retry_policy=RetryPolicy(delays_s=[60, 60]))
    return world


def replay(world: World, *object_ids: str | None, lane: Lane = "replay") -> list[Delivery]:
    """Store deliveries of events of these objects, one each minute, from number 2."""
    deliveries = []
    for sequence, object_id in enumerate(object_ids, len(world.store.events) + 1):
        world.store.events[sequence] = an_event(world.tenant, sequence)
        delivery = a_delivery(
            world.tenant,
            webhook_id=world.webhook.id,
            event_id=f"evt_{sequence}",
            event_sequence=sequence,
            object_id=object_id,
            replay_id="job_1",
        )
        world.store.add(delivery, NOW - timedelta(hours=1) + timedelta(minutes=sequence), lane)
        deliveries.append(delivery)
    world.health.wake(world.tenant, world.webhook.id, 0)
    return deliveries


def sequences(world: World) -> list[int]:
    """Return the numbers of the events in the order of their requests."""
    bodies = {event.body.encode(): event.sequence for event in world.store.events.values()}
    return [bodies[content] for _, _, content in world.endpoint.requests]


def fail(world: World, *is_failure: int) -> None:
    """Set the responses: 1 fails, and all after these succeed."""
    world.endpoint.answers = [*(FAILURE if each else SUCCESS for each in is_failure), SUCCESS]


def run_each_minute(world: World, minutes: int) -> None:
    for _ in range(minutes):
        world.run()
        world.clock.advance(seconds=60)


def test_later_events_of_an_object_wait_for_the_retry_of_an_earlier_one(world: World) -> None:
    deliveries = replay(world, "a", "a", "b", "a", "b")
    fail(world, 1)
    tally = world.run()
    assert (sequences(world), tally["retrying"], tally["waiting"], tally["delivered"]) == ([2, 4, 6], 1, 2, 2)
    assert {(each.object_id, each.event_sequence) for each in world.entries()} == {("a", 2), ("a", 3), ("a", 5)}
    assert len({each.due_ms for each in world.entries()}) == 1
    world.clock.advance(seconds=60)
    world.run()
    assert sequences(world) == [2, 4, 6, 2, 3, 5]
    assert {world.now(each).status for each in deliveries} == {"delivered"}


def test_they_wait_until_it_has_failed(world: World) -> None:
    replay(world, "a", "a", "b")
    fail(world, 1, 0, 1, 1)
    run_each_minute(world, 3)
    assert sequences(world) == [2, 4, 2, 2, 3]


def test_they_wait_for_each_one_that_fails(world: World) -> None:
    replay(world, "a", "a", "a")
    fail(world, 1, 0, 1)
    run_each_minute(world, 4)
    assert sequences(world) == [2, 2, 3, 3, 4]


def test_those_that_an_earlier_run_did_not_reach_wait_too(world: World) -> None:
    replay(world, "a", "a", "a", "a")
    fail(world, 1, 1)
    world.change(world.store.webhooks[world.webhook.id], rate_limit_per_second=1)
    world.run(start_within_s=0.5)
    world.clock.advance(seconds=120)
    run_each_minute(world, 2)
    assert sequences(world) == [2, 2, 2, 3, 4, 5]


def test_events_without_an_object_do_not_wait(world: World) -> None:
    replay(world, None, None)
    fail(world, 1)
    world.run()
    assert sequences(world) == [2, 3]


def test_several_requests_at_once_keep_no_order(world: World) -> None:
    world.change(world.webhook, max_in_flight=2)
    replay(world, "a", "a", "a")
    fail(world, 1)
    assert world.run()["waiting"] == 0
    assert sorted(sequences(world)) == [2, 3, 4]


def test_live_deliveries_do_not_wait(world: World) -> None:
    replay(world, "a")
    fail(world, 1)
    world.run()
    replay(world, "a", lane="live")
    assert dict(world.run()) == {"delivered": 1}
    assert world.store.calls["find_waiting"] == 1


@pytest.mark.parametrize("method", ["put", "delete"])
@pytest.mark.parametrize("moment", ["crash_before", "crash_after"])
def test_a_crash_while_one_begins_to_wait_loses_nothing(world: World, method: str, moment: str) -> None:
    deliveries = replay(world, "a")
    fail(world, 1)
    world.run()
    deliveries += replay(world, "a", "a")
    setattr(world.store, moment, method)
    with pytest.raises(Crash):
        world.run()
    run_each_minute(world, 4)
    assert {world.now(each).status for each in deliveries} == {"delivered"}
    assert first_times(sequences(world)) == [2, 3, 4]
    assert world.entries() == []


def first_times(numbers: Sequence[int]) -> list[int]:
    """Return each number once, in the order in which it came first."""
    return list(dict.fromkeys(numbers))
