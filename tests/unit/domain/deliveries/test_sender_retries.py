"""Redelivered messages: after a crash at each point, and as duplicates (W4, W5)."""

from datetime import timedelta

import pytest

from apikit.aws.http_exchange import HttpResponse
from domain.deliveries.model import next_task
from tests.builders import NOW, an_attempt
from tests.fakes.deliveries import Crash
from tests.unit.domain.deliveries.world import World, first

FAILURE = HttpResponse(500, {}, b"")
GONE_ANSWER = HttpResponse(410, {}, b"")


@pytest.fixture
def world() -> World:
    return World()


class TestCrash:
    def test_before_anything_was_sent(self, world: World) -> None:
        delivery = world.a_delivery()
        world.store.crash_before = "load"
        world.crash(first(delivery))
        world.send(first(delivery), receive_count=2)
        assert (world.now(delivery).status, len(world.endpoint.requests)) == ("delivered", 1)

    def test_while_it_is_sent(self, world: World) -> None:
        delivery = world.a_delivery()
        world.endpoint.answers = [Crash(), HttpResponse(200, {}, b"")]
        world.crash(first(delivery))
        world.send(first(delivery), receive_count=2)
        assert (world.now(delivery).status, len(world.endpoint.requests)) == ("delivered", 2)

    def test_before_the_attempt_is_recorded(self, world: World) -> None:
        delivery = world.a_delivery()
        world.store.crash_before = "record"
        world.crash(first(delivery))
        world.send(first(delivery), receive_count=2)
        ids = {headers["webhook-id"] for _, headers, _ in world.endpoint.requests}
        assert (world.now(delivery).status, len(world.now(delivery).attempts)) == ("delivered", 1)
        assert (len(world.endpoint.requests), ids) == (2, {world.event.id})

    def test_after_a_success_is_recorded(self, world: World) -> None:
        delivery = world.a_delivery()
        world.store.crash_after = "record"
        world.crash(first(delivery))
        world.send(first(delivery), receive_count=2)
        assert (len(world.endpoint.requests), len(world.now(delivery).attempts)) == (1, 1)

    def test_after_a_failure_is_recorded_and_before_its_retry_is_queued(self, world: World) -> None:
        world.endpoint.answers = [FAILURE]
        delivery = world.a_delivery()
        world.store.crash_after = "record"
        world.crash(first(delivery))
        assert world.retries.messages == []
        world.clock.advance(seconds=35)
        batch = world.send(first(delivery), receive_count=2)
        assert (len(world.endpoint.requests), batch.tally["healed"]) == (1, 1)
        assert [message.delay_s for message in world.retries.messages] == [25]
        assert world.retries.tasks() == [next_task(world.now(delivery))]

    def test_as_the_retry_is_queued(self, world: World) -> None:
        """The retry is then queued twice; the attempt of the second one is already recorded."""
        world.endpoint.answers = [FAILURE]
        delivery = world.a_delivery()
        world.retries.crash_after = True
        world.crash(first(delivery))
        world.send(first(delivery), receive_count=2)
        world.clock.advance(seconds=60)
        first_task, second_task = world.retries.tasks()
        assert first_task == second_task
        world.send(first_task)
        world.send(second_task)
        assert (len(world.endpoint.requests), len(world.now(delivery).attempts)) == (2, 2)
        assert len(world.retries.messages) == 1

    def test_between_a_410_and_the_webhooks_end(self, world: World) -> None:
        world.endpoint.answers = [GONE_ANSWER]
        delivery = world.a_delivery()
        world.webhooks.crash_before = True
        world.crash(first(delivery))
        assert world.store.webhooks[world.webhook.id].status == "active"
        world.send(first(delivery), receive_count=2)
        assert world.store.webhooks[world.webhook.id].status == "failed"
        assert len(world.endpoint.requests) == 1

    def test_but_not_when_its_owner_changed_it_since(self, world: World) -> None:
        world.endpoint.answers = [GONE_ANSWER]
        delivery = world.a_delivery()
        world.webhooks.crash_before = True
        world.crash(first(delivery))
        world.change(world.webhook, updated_at=NOW + timedelta(seconds=1), url="https://new.example.com/")
        world.send(first(delivery), receive_count=2)
        assert world.store.webhooks[world.webhook.id].status == "active"

    def test_as_a_job_that_is_not_due_goes_on_waiting(self, world: World) -> None:
        delivery = world.a_delivery(
            status="retrying", attempts=[an_attempt(error="timeout")], next_retry_at=NOW + timedelta(seconds=60)
        )
        world.retries.crash_before = True
        world.crash(next_task(delivery))
        world.send(next_task(delivery), receive_count=2)
        assert world.retries.tasks() == [next_task(delivery)]

    def test_as_a_delivery_is_closed(self, world: World) -> None:
        delivery = world.a_delivery()
        world.change(world.webhook, status="paused")
        world.store.crash_after = "close"
        world.crash(first(delivery))
        world.send(first(delivery), receive_count=2)
        assert world.now(delivery).failure_reason == "webhook_paused"


class TestDuplicate:
    def test_in_one_batch_is_one_attempt(self, world: World) -> None:
        delivery = world.a_delivery()
        batch = world.send(first(delivery), first(delivery))
        assert (len(world.endpoint.requests), batch.failed_ids) == (1, set())

    def test_in_one_batch_comes_again_as_one(self, world: World) -> None:
        world.store.unavailable = "record"
        delivery = world.a_delivery()
        assert world.send(first(delivery), first(delivery)).failed_ids == {"m0", "m1"}

    def test_of_a_finished_delivery_does_nothing(self, world: World) -> None:
        delivery = world.a_delivery()
        world.send(first(delivery))
        batch = world.send(first(delivery))
        assert (len(world.endpoint.requests), batch.tally["duplicate"]) == (1, 1)

    def test_of_a_made_attempt_queues_nothing(self, world: World) -> None:
        world.endpoint.answers = [FAILURE]
        delivery = world.a_delivery()
        world.send(first(delivery))
        world.send(first(delivery))
        assert (len(world.endpoint.requests), len(world.retries.messages)) == (1, 1)

    def test_of_an_attempt_long_made_queues_nothing(self, world: World) -> None:
        world.endpoint.answers = [FAILURE]
        delivery = world.a_delivery()
        world.send(first(delivery))
        world.clock.advance(seconds=60)
        world.send(*world.retries.tasks())
        world.retries.messages.clear()
        world.send(first(delivery), receive_count=5)
        assert (len(world.endpoint.requests), world.retries.messages) == (2, [])

    def test_sent_at_the_same_time_is_recorded_once(self, world: World) -> None:
        delivery = world.a_delivery()

        def another_worker() -> None:
            world.endpoint.on_request = lambda: None
            world.store.deliveries[delivery.id] = other

        world.send(first(delivery))
        other = world.now(delivery)
        world.store.deliveries[delivery.id] = delivery
        world.endpoint.answers, world.endpoint.on_request = [FAILURE], another_worker
        batch = world.send(first(delivery))
        assert (world.now(delivery), batch.tally["duplicate"]) == (other, 1)
        assert world.retries.messages == []
