"""Serving backlogs: order, limits, the circuit breaker, leases and crashes (W5, W8, W10)."""

from datetime import timedelta

import pytest

from apikit.aws.http_exchange import HttpResponse
from apikit.clock import epoch_ms
from domain.deliveries.endpoint_health import EndpointHealth
from domain.deliveries.endpoint_runs import DEFAULT_IN_FLIGHT
from domain.webhooks.retry_policy import RetryPolicy
from tests.builders import NOW
from tests.fakes.deliveries import LEASE_MS, Crash
from tests.unit.domain.deliveries.world import World

NOW_MS = epoch_ms(NOW)
FAILURE = HttpResponse(500, {}, b"")
SUCCESS = HttpResponse(200, {}, b"ok")


@pytest.fixture
def world() -> World:
    return World()


def sequences(world: World) -> list[int]:
    """Return the numbers of the events in the order of their requests."""
    bodies = {event.body.encode(): event.sequence for event in world.store.events.values()}
    return [bodies[content] for _, _, content in world.endpoint.requests]


class TestRun:
    def test_sends_what_is_due_in_order_and_ends(self, world: World) -> None:
        deliveries = world.a_backlog(3)
        assert dict(world.run()) == {"delivered": 3}
        assert [world.now(each).status for each in deliveries] == ["delivered"] * 3
        assert sequences(world) == [2, 3, 4]
        assert (world.entries(), world.health.wakes, world.health.leases, world.queue.messages) == ([], {}, {}, [])

    def test_serves_several_endpoints_at_once(self, world: World) -> None:
        webhooks = [world.a_webhook() for _ in range(5)]
        for webhook in webhooks:
            world.a_backlog(2, webhook)
        world.endpoint.waits_for = 10
        assert world.run(*webhooks)["delivered"] == 10

    def test_sends_pages_until_nothing_is_due(self, world: World) -> None:
        world.a_backlog(95)
        assert world.run()["delivered"] == 95
        assert sequences(world) == sorted(sequences(world))

    def test_live_deliveries_come_before_replayed_ones(self, world: World) -> None:
        world.a_backlog(3, lane="replay")
        world.a_backlog(2)
        assert world.run()["delivered"] == 5
        assert sequences(world) == [5, 6, 2, 3, 4]

    def test_waits_for_what_is_not_due(self, world: World) -> None:
        (delivery,) = world.a_backlog()
        world.entries().clear()
        world.store.put(delivery, NOW + timedelta(seconds=40), "live")
        assert dict(world.run()) == {}
        assert [message.delay_s for message in world.queue.messages] == [40]
        assert world.health.wakes == {world.webhook.id: NOW_MS + 40_000}

    def test_the_whole_policy_then_it_has_failed(self, world: World) -> None:
        world.endpoint.answers = [FAILURE]
        world.change(world.webhook, retry_policy=RetryPolicy(delays_s=[60, 300]))
        (delivery,) = world.a_backlog()
        for wait_s in (60, 300, 0):
            world.run()
            world.clock.advance(seconds=wait_s)
        assert world.now(delivery).failure_reason == "exhausted"
        assert [attempt.number for attempt in world.now(delivery).attempts] == [1, 2, 3]
        assert [headers["X-WedSync-Attempt"] for _, headers, _ in world.endpoint.requests] == ["1", "2", "3"]
        assert (world.entries(), world.health.wakes) == ([], {})

    def test_a_paused_webhook_receives_nothing(self, world: World) -> None:
        deliveries = world.a_backlog(2)
        world.change(world.webhook, status="paused")
        assert world.run()["failed"] == 2
        assert {world.now(each).failure_reason for each in deliveries} == {"webhook_paused"}
        assert (world.endpoint.requests, world.entries()) == ([], [])


class TestLimits:
    def test_in_flight_is_bounded(self, world: World) -> None:
        world.endpoint.takes_turns, world.endpoint.waits_for = 20, DEFAULT_IN_FLIGHT
        world.a_backlog(30)
        world.run()
        assert world.endpoint.most_at_once == DEFAULT_IN_FLIGHT

    def test_one_in_flight_is_one_after_the_other(self, world: World) -> None:
        world.endpoint.takes_turns = 5
        world.change(world.webhook, max_in_flight=1)
        world.a_backlog(10)
        world.run()
        assert (world.endpoint.most_at_once, sequences(world)) == (1, list(range(2, 12)))

    def test_starts_are_paced(self, world: World) -> None:
        world.change(world.webhook, rate_limit_per_second=5)
        world.a_backlog(11)
        world.run()
        assert (len(world.endpoint.requests), round(world.elapsed_s, 3)) == (11, 2.0)

    def test_the_rest_is_left_to_the_next_run_when_the_time_is_over(self, world: World) -> None:
        world.change(world.webhook, rate_limit_per_second=1)
        world.a_backlog(10)
        world.run(start_within_s=3)
        assert (len(world.endpoint.requests), len(world.entries())) == (4, 6)
        assert [message.delay_s for message in world.queue.messages] == [0]

    def test_starts_are_paced_from_run_to_run(self, world: World) -> None:
        world.change(world.webhook, rate_limit_per_second=2)
        for _ in range(3):
            world.a_backlog()
            world.run()
        assert world.sleeps == [0.5, 0.5]

    def test_a_page_of_replayed_deliveries_is_short(self, world: World) -> None:
        world.change(world.webhook, max_in_flight=1)
        world.a_backlog(3, lane="replay")

        def add() -> None:
            world.endpoint.on_request = lambda: None
            world.a_backlog(2)

        world.endpoint.on_request = add
        assert world.run()["delivered"] == 5
        assert sequences(world) == [2, 5, 6, 3, 4]


class TestCircuit:
    def test_opens_and_uses_no_more_attempts(self, world: World) -> None:
        world.endpoint.answers = [FAILURE]
        world.change(world.webhook, max_in_flight=1)
        deliveries = world.a_backlog(20)
        assert world.run()["retrying"] == 5
        assert [len(world.now(each).attempts) for each in deliveries] == [1] * 5 + [0] * 15
        assert world.health.wakes == {world.webhook.id: NOW_MS + 30_000}
        assert world.run()["idle"] == 1

    def test_one_is_sent_after_the_pause_and_failing_opens_it_longer(self, world: World) -> None:
        world.endpoint.answers = [FAILURE]
        world.change(world.webhook, max_in_flight=1)
        world.a_backlog(20)
        world.run()
        world.clock.advance(seconds=30)
        assert world.run()["retrying"] == 1
        assert world.health.wakes == {world.webhook.id: NOW_MS + 30_000 + 60_000}

    def test_one_is_sent_after_the_pause_to_an_endpoint_that_takes_many_at_once(self, world: World) -> None:
        world.store.health[world.webhook.id] = EndpointHealth(opened_count=1, open_until=NOW_MS - 1)
        world.endpoint.answers, world.endpoint.takes_turns = [FAILURE], 5
        world.a_backlog(20)
        world.run()
        assert len(world.endpoint.requests) == 1

    def test_a_success_after_the_pause_sends_the_rest(self, world: World) -> None:
        world.store.health[world.webhook.id] = EndpointHealth(opened_count=3, open_until=NOW_MS - 1)
        world.endpoint.takes_turns = 20
        world.a_backlog(20)
        assert world.run()["delivered"] == 20
        assert world.store.health[world.webhook.id] == EndpointHealth(is_proven=True)

    def test_an_open_one_is_left_alone(self, world: World) -> None:
        world.store.health[world.webhook.id] = EndpointHealth(open_until=NOW_MS + 5_000)
        world.a_backlog()
        world.run()
        assert world.endpoint.requests == []
        assert world.health.wakes == {world.webhook.id: NOW_MS + 5_000}


class TestLease:
    def test_admits_one_worker(self, world: World) -> None:
        world.a_backlog()
        world.health.acquire(world.tenant, world.webhook.id)
        assert dict(world.run()) == {"idle": 1}

    def test_a_message_without_anything_due_does_nothing(self, world: World) -> None:
        assert dict(world.run()) == {"idle": 1}

    def test_what_is_added_during_a_run_is_sent_in_it(self, world: World) -> None:
        world.a_backlog()

        def add() -> None:
            world.endpoint.on_request = lambda: None
            world.a_backlog()

        world.endpoint.on_request = add
        assert world.run()["delivered"] == 2
        assert (world.health.wakes, world.health.leases) == ({}, {})

    def test_what_is_added_as_the_time_ends_is_left_to_the_next_run(self, world: World) -> None:
        world.a_backlog()

        def add() -> None:
            world.endpoint.on_request = lambda: None
            world.elapsed_s = 0.9
            world.a_backlog()

        world.endpoint.on_request = add
        assert world.run(start_within_s=0.5)["delivered"] == 1
        assert (len(world.queue.messages), len(world.entries())) == (1, 1)
        assert world.health.leases == {}

    @pytest.mark.parametrize("method", ["record", "put", "delete", "load_backlog", "find_next_due"])
    @pytest.mark.parametrize("moment", ["crash_before", "crash_after"])
    def test_after_a_crash_the_sweep_starts_another_run(self, world: World, method: str, moment: str) -> None:
        deliveries = world.a_backlog(3)
        world.endpoint.answers = [FAILURE, SUCCESS]
        setattr(world.store, moment, method)
        world.crash_run()
        assert world.run()["idle"] == 1
        for _ in range(3):
            world.clock.advance(seconds=LEASE_MS / 1000 + 20)
            world.waker().sweep()
            world.run()
        assert [world.now(each).status for each in deliveries] == ["delivered"] * 3
        assert (world.entries(), world.health.leases) == ([], {})

    def test_a_crash_while_sending_repeats_the_request(self, world: World) -> None:
        (delivery,) = world.a_backlog()
        world.endpoint.answers = [Crash(), SUCCESS]
        world.crash_run()
        world.clock.advance(seconds=60)
        world.run()
        assert (world.now(delivery).status, len(world.endpoint.requests)) == ("delivered", 2)


class TestErrors:
    def test_one_delivery_that_cannot_be_recorded_does_not_stop_the_others(self, world: World) -> None:
        deliveries = world.a_backlog(3)
        world.store.unavailable = "record"
        tally = world.run()
        assert (tally["error"], tally["delivered"]) == (1, 2)
        world.clock.advance(seconds=60)
        assert world.run()["delivered"] == 1
        assert {world.now(each).status for each in deliveries} == {"delivered"}

    def test_a_backlog_that_cannot_be_read_is_retried_when_the_lease_ends(self, world: World) -> None:
        world.a_backlog()
        world.store.unavailable = "load_backlog"
        assert world.run()["error"] == 1
        world.clock.advance(seconds=60)
        assert world.waker().sweep().wakes == 1
        assert world.run()["delivered"] == 1


class TestGone:
    def test_ends_the_page(self, world: World) -> None:
        world.endpoint.answers = [HttpResponse(410, {}, b"")]
        world.change(world.webhook, max_in_flight=1)
        deliveries = world.a_backlog(5)
        world.run()
        assert len(world.endpoint.requests) == 1
        assert [world.now(each).failure_reason for each in deliveries] == ["gone", *["webhook_failed"] * 4]

    def test_disables_the_webhook_after_a_crash(self, world: World) -> None:
        world.endpoint.answers = [HttpResponse(410, {}, b"")]
        world.a_backlog()
        world.webhooks.crash_before = True
        world.crash_run()
        assert world.store.webhooks[world.webhook.id].status == "active"
        world.clock.advance(seconds=60)
        assert world.run()["outdated"] == 1
        assert world.store.webhooks[world.webhook.id].status == "failed"

    def test_that_is_late_leaves_a_webhook_that_was_changed_since(self, world: World) -> None:
        def change() -> None:
            world.change(world.webhook, url="https://new.example.com/", updated_at=NOW + timedelta(seconds=1))

        world.endpoint.answers, world.endpoint.on_request = [HttpResponse(410, {}, b"")], change
        (delivery,) = world.a_backlog()
        world.run()
        assert world.now(delivery).failure_reason == "gone"
        assert world.store.webhooks[world.webhook.id].status == "active"


class TestSlowness:
    def test_that_cannot_be_stored_does_not_lose_the_response(
        self, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("domain.deliveries.attempt_maker.SLOW_MS", 0)
        world.endpoint.takes_turns = 100
        world.health.unavailable = "change"
        (delivery,) = world.a_backlog()
        world.run()
        assert (world.now(delivery).status, len(world.endpoint.requests)) == ("delivered", 1)
