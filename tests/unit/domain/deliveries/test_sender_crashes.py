"""Messages that are received again: after a crash at each point, and as duplicates (W4, W5)."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from apikit.aws.http_exchange import HttpResponse
from apikit.clock import epoch_ms
from domain.deliveries.delivery_tasks import DeliveryTask
from domain.deliveries.endpoint_health import EndpointHealth
from tests.builders import NOW
from tests.fakes.deliveries import Crash
from tests.unit.domain.deliveries.world import World

FAILURE = HttpResponse(500, {}, b"")
GONE_ANSWER = HttpResponse(410, {}, b"")


@pytest.fixture
def world() -> World:
    return World()


def receive_again(world: World, task: DeliveryTask) -> None:
    """Send the task as the queue delivers it after the visibility timeout."""
    world.clock.advance(seconds=35)
    world.send(task)


class TestCrash:
    @pytest.mark.parametrize("method", ["load", "claim"])
    def test_before_anything_was_sent(self, world: World, method: str) -> None:
        task = world.a_task()
        world.store.crash_before = method
        world.crash(task)
        receive_again(world, task)
        assert (world.delivery_of(task).status, len(world.endpoint.requests)) == ("delivered", 1)

    def test_after_the_claim(self, world: World) -> None:
        task = world.a_task()
        world.store.crash_after = "claim"
        world.crash(task)
        receive_again(world, task)
        assert (world.delivery_of(task).status, len(world.endpoint.requests)) == ("delivered", 1)

    def test_after_the_claim_when_the_endpoint_has_lost_its_standing(self, world: World) -> None:
        task = world.a_task()
        world.store.crash_after = "claim"
        world.crash(task)
        world.store.health[world.webhook.id] = EndpointHealth()
        receive_again(world, task)
        assert (len(world.entries()), len(world.queue.messages)) == (1, 1)

    def test_while_it_is_sent(self, world: World) -> None:
        task = world.a_task()
        world.endpoint.answers = [Crash(), HttpResponse(200, {}, b"")]
        world.crash(task)
        receive_again(world, task)
        assert (world.delivery_of(task).status, len(world.endpoint.requests)) == ("delivered", 2)

    def test_before_the_attempt_is_recorded(self, world: World) -> None:
        task = world.a_task()
        world.store.crash_before = "record"
        world.crash(task)
        receive_again(world, task)
        ids = {headers["webhook-id"] for _, headers, _ in world.endpoint.requests}
        assert (world.delivery_of(task).status, len(world.delivery_of(task).attempts)) == ("delivered", 1)
        assert (len(world.endpoint.requests), ids) == (2, {world.event.id})

    def test_after_a_success_is_recorded(self, world: World) -> None:
        task = world.a_task()
        world.store.crash_after = "record"
        world.crash(task)
        receive_again(world, task)
        assert (len(world.endpoint.requests), len(world.delivery_of(task).attempts)) == (1, 1)

    def test_after_the_entry_of_the_retry_is_stored(self, world: World) -> None:
        world.endpoint.answers = [FAILURE, HttpResponse(200, {}, b"")]
        task = world.a_task()
        world.store.crash_after = "put"
        world.crash(task)
        receive_again(world, task)
        assert world.delivery_of(task).status == "delivered"
        # The entry is outdated: nothing is sent for it.
        world.health.wake(world.tenant, world.webhook.id, 0)
        world.clock.advance(seconds=60)
        assert world.run()["outdated"] == 1
        assert (len(world.endpoint.requests), world.entries()) == (2, [])

    def test_after_a_failure_is_recorded_and_before_the_backlog_is_woken(self, world: World) -> None:
        world.endpoint.answers = [FAILURE]
        task = world.a_task()
        world.store.crash_after = "record"
        world.crash(task)
        assert (world.queue.messages, world.health.wakes) == ([], {})
        receive_again(world, task)
        assert len(world.endpoint.requests) == 1
        assert world.health.wakes == {world.webhook.id: epoch_ms(NOW) + 60_000}
        assert [message.delay_s for message in world.queue.messages] == [25]

    def test_between_the_wake_and_its_message(self, world: World) -> None:
        world.endpoint.answers = [FAILURE]
        task = world.a_task()
        world.queue.crash_before = True
        world.crash(task)
        receive_again(world, task)
        assert world.queue.messages == []
        # The sweep finds it.
        world.clock.advance(seconds=60)
        assert world.waker().sweep().wakes == 1
        world.endpoint.answers = [HttpResponse(200, {}, b"")]
        assert world.run()["delivered"] == 1

    def test_between_a_410_and_the_webhooks_end(self, world: World) -> None:
        world.endpoint.answers = [GONE_ANSWER]
        task = world.a_task()
        world.webhooks.crash_before = True
        world.crash(task)
        assert world.store.webhooks[world.webhook.id].status == "active"
        receive_again(world, task)
        assert world.store.webhooks[world.webhook.id].status == "failed"
        assert len(world.endpoint.requests) == 1

    def test_but_not_when_its_owner_changed_it_since(self, world: World) -> None:
        world.endpoint.answers = [GONE_ANSWER]
        task = world.a_task()
        world.webhooks.crash_before = True
        world.crash(task)
        world.change(world.webhook, updated_at=NOW + timedelta(seconds=1), url="https://new.example.com/")
        receive_again(world, task)
        assert world.store.webhooks[world.webhook.id].status == "active"

    def test_as_a_delivery_is_closed(self, world: World) -> None:
        task = world.a_task()
        world.change(world.webhook, status="paused")
        world.store.crash_after = "close"
        world.crash(task)
        receive_again(world, task)
        assert world.delivery_of(task).failure_reason == "webhook_paused"


class TestDuplicate:
    def test_in_one_batch_is_one_attempt(self, world: World) -> None:
        task = world.a_task()
        batch = world.send(task, task)
        assert (len(world.endpoint.requests), batch.failed_ids) == (1, set())

    def test_in_one_batch_is_retried_as_one(self, world: World) -> None:
        world.store.unavailable = "record"
        task = world.a_task()
        assert world.send(task, task).failed_ids == {"m0", "m1"}

    def test_while_another_worker_sends_it_does_nothing(self, world: World) -> None:
        task = world.a_task()
        world.store.claim(task.to_delivery(NOW))
        batch = world.send(task)
        assert (world.endpoint.requests, batch.tally["duplicate"]) == ([], 1)

    def test_of_a_finished_delivery_does_nothing(self, world: World) -> None:
        task = world.a_task()
        world.send(task)
        batch = world.send(task)
        assert (len(world.endpoint.requests), batch.tally["duplicate"]) == (1, 1)

    def test_of_a_failed_attempt_wakes_nothing(self, world: World) -> None:
        world.endpoint.answers = [FAILURE]
        task = world.a_task()
        world.send(task)
        world.send(task)
        assert (len(world.endpoint.requests), len(world.queue.messages), len(world.entries())) == (1, 1, 1)

    def test_that_takes_over_late_is_recorded_once(self, world: World) -> None:
        task = world.a_task()

        def another_worker() -> None:
            world.endpoint.on_request = lambda: None
            world.clock.advance(seconds=35)
            world.endpoint.answers = [HttpResponse(200, {}, b"")]
            with ThreadPoolExecutor(1) as pool:
                pool.submit(world.send, task).result()
            world.endpoint.answers = [FAILURE]

        world.endpoint.on_request = another_worker
        batch = world.send(task)
        assert (batch.tally["duplicate"], world.delivery_of(task).status) == (1, "delivered")
        assert [attempt.number for attempt in world.delivery_of(task).attempts] == [1]
