"""Sending deliveries: attempts, retries and postponed tasks (W5, W10)."""

from datetime import timedelta

import pytest
from standardwebhooks.webhooks import Webhook as Verifier
from standardwebhooks.webhooks import WebhookVerificationError

from apikit.aws.http_exchange import HttpResponse, TransportFault
from domain.deliveries.event_payload import payload_of
from domain.deliveries.model import AttemptError, FailureReason, next_task
from domain.deliveries.sender import MAX_CONCURRENT_PER_ENDPOINT, TIMEOUT_S
from domain.webhooks.model import RetryPolicy
from tests.builders import NOW, an_attempt
from tests.unit.domain.deliveries.world import World, first


def test_a_receiver_has_ten_seconds() -> None:
    assert TIMEOUT_S == 10


@pytest.fixture
def world() -> World:
    return World()


class TestSuccess:
    def test_is_recorded_and_nothing_follows(self, world: World) -> None:
        delivery = world.a_delivery()
        batch = world.send(first(delivery))
        new_version = world.now(delivery)
        assert (new_version.status, new_version.next_retry_at, new_version.failure_reason) == ("delivered", None, None)
        assert [(a.number, a.http_status, a.response_body, a.error) for a in new_version.attempts] == [
            (1, 200, "ok", None)
        ]
        assert (batch.failed_ids, dict(batch.tally), world.retries.messages) == (
            set(),
            {"delivered": 1, "waiting": 0},
            [],
        )

    def test_sends_the_stored_event_to_the_webhook(self, world: World) -> None:
        delivery = world.a_delivery(webhook=world.a_webhook(headers={"X-Tenant": "riverside"}))
        world.send(first(delivery))
        ((url, headers, content),) = world.endpoint.requests
        assert url == "https://hooks.example.com/"
        assert content == world.event.body.encode()
        assert headers["X-Tenant"] == "riverside"
        assert (headers["webhook-id"], headers["X-WedSync-Delivery"]) == (world.event.id, delivery.id)

    def test_numbers_the_attempts(self, world: World) -> None:
        delivery = world.a_delivery(status="retrying", attempts=[an_attempt(error="timeout")])
        world.send(first(delivery))
        ((_, headers, _),) = world.endpoint.requests
        assert headers["X-WedSync-Attempt"] == "2"

    def test_sends_the_ids_only_to_a_thin_webhook(self, world: World) -> None:
        world.send(first(world.a_delivery(webhook=world.a_webhook(payload="thin"))))
        ((_, _, content),) = world.endpoint.requests
        assert content == payload_of(world.a_webhook(payload="thin"), world.event).encode()

    def test_signs_with_the_webhooks_secret(self, world: World) -> None:
        world.send(first(world.a_delivery()))
        ((_, headers, content),) = world.endpoint.requests
        # The clock of these tests stands still in the past, which the verifier says; the signature comes first.
        with pytest.raises(WebhookVerificationError, match="timestamp"):
            Verifier(world.webhook.secret).verify(content, dict(headers))
        assert (
            Verifier(world.webhook.secret).sign(world.event.id, NOW, content.decode()) == headers["webhook-signature"]
        )


class TestFailure:
    @pytest.mark.parametrize(
        ("answer", "status", "error"),
        [
            (HttpResponse(500, {}, b"oops"), 500, "http_status"),
            (HttpResponse(302, {"location": "http://10.0.0.1/"}, b""), 302, "redirect"),
            ("timeout", None, "timeout"),
            ("dns_failed", None, "dns_failed"),
            ("tls_failed", None, "tls_failed"),
            ("address_not_allowed", None, "address_not_allowed"),
            ("connection_failed", None, "connection_failed"),
        ],
    )
    def test_is_an_attempt_and_the_next_is_queued(
        self, world: World, answer: HttpResponse | TransportFault, status: int | None, error: AttemptError
    ) -> None:
        world.endpoint.answers = [answer]
        delivery = world.a_delivery()
        batch = world.send(first(delivery))
        new_version = world.now(delivery)
        assert (new_version.status, new_version.next_retry_at) == ("retrying", NOW + timedelta(seconds=60))
        assert (new_version.attempts[0].http_status, new_version.attempts[0].error) == (status, error)
        assert batch.failed_ids == set()
        ((message,), (task,)) = (world.retries.messages, world.retries.tasks())
        assert (message.delay_s, message.group) == (60, world.tenant.organization_id)
        assert task == next_task(new_version)

    def test_the_whole_policy_then_it_has_failed(self, world: World) -> None:
        world.endpoint.answers = [HttpResponse(500, {}, b"")]
        webhook = world.a_webhook(retry_policy=RetryPolicy(delays_s=[60, 300]))
        delivery = world.a_delivery(webhook)
        for wait_s in (60, 300):
            world.send(*world.retries.tasks() or [first(delivery)])
            world.clock.advance(seconds=wait_s)
        world.send(*world.retries.tasks())
        new_version = world.now(delivery)
        assert (new_version.status, new_version.failure_reason, len(new_version.attempts)) == ("failed", "exhausted", 3)
        assert world.retries.messages == []

    def test_the_id_is_the_same_in_every_attempt(self, world: World) -> None:
        world.endpoint.answers = [HttpResponse(500, {}, b"")]
        world.send(first(world.a_delivery()))
        world.clock.advance(seconds=60)
        world.send(*world.retries.tasks())
        ids = [(headers["webhook-id"], headers["X-WedSync-Delivery"]) for _, headers, _ in world.endpoint.requests]
        assert len(ids) == 2
        assert ids[0] == ids[1]

    def test_retry_after_is_waited_for(self, world: World) -> None:
        world.endpoint.answers = [HttpResponse(429, {"retry-after": "200"}, b"")]
        world.send(first(world.a_delivery()))
        assert world.retries.messages[0].delay_s == 200

    def test_410_ends_it_and_disables_the_webhook(self, world: World) -> None:
        world.endpoint.answers = [HttpResponse(410, {}, b"")]
        delivery = world.a_delivery()
        world.send(first(delivery))
        assert (world.now(delivery).status, world.now(delivery).failure_reason) == ("failed", "gone")
        assert world.store.webhooks[world.webhook.id].status == "failed"
        assert world.retries.messages == []


class TestSecondConnection:
    def test_follows_at_once_when_the_first_failed_quickly(self, world: World) -> None:
        world.endpoint.answers = ["connection_failed", HttpResponse(200, {}, b"ok")]
        delivery = world.a_delivery()
        world.send(first(delivery))
        assert len(world.endpoint.requests) == 2
        assert [attempt.number for attempt in world.now(delivery).attempts] == [1]
        assert world.now(delivery).status == "delivered"

    def test_is_the_only_one(self, world: World) -> None:
        world.endpoint.answers = ["connection_failed"]
        world.send(first(world.a_delivery()))
        assert len(world.endpoint.requests) == 2

    def test_does_not_follow_a_slow_failure(self, world: World) -> None:
        def pass_time() -> None:
            world.elapsed_s += 1.5

        world.endpoint.answers, world.endpoint.on_request = ["connection_failed"], pass_time
        delivery = world.a_delivery()
        world.send(first(delivery))
        assert len(world.endpoint.requests) == 1
        assert world.now(delivery).attempts[0].response_time_ms == 1_500

    @pytest.mark.parametrize("fault", ["timeout", "address_not_allowed", "dns_failed", "tls_failed"])
    def test_does_not_follow_other_failures(self, world: World, fault: TransportFault) -> None:
        world.endpoint.answers = [fault]
        world.send(first(world.a_delivery()))
        assert len(world.endpoint.requests) == 1


class TestWait:
    @pytest.mark.parametrize(("seconds", "delay_s"), [(1, 1), (899, 899), (900, 900), (901, 900), (86_400, 900)])
    def test_goes_on_in_steps_of_900_seconds(self, world: World, seconds: int, delay_s: int) -> None:
        delivery = world.a_delivery(
            status="retrying", attempts=[an_attempt(error="timeout")], next_retry_at=NOW + timedelta(seconds=seconds)
        )
        batch = world.send(next_task(delivery))
        assert [message.delay_s for message in world.retries.messages] == [delay_s]
        assert world.retries.tasks() == [next_task(delivery)]
        assert (batch.failed_ids, batch.tally["waiting"], world.store.calls["load"]) == (set(), 1, 0)

    def test_a_day_is_waited_out_to_the_second(self, world: World) -> None:
        delivery = world.a_delivery(
            status="retrying", attempts=[an_attempt(error="timeout")], next_retry_at=NOW + timedelta(days=1)
        )
        tasks, hops = [next_task(delivery)], 0
        while not world.endpoint.requests:
            world.send(*tasks)
            for message in world.retries.messages:
                world.clock.advance(seconds=message.delay_s)
                hops += 1
            tasks = world.retries.tasks() or tasks
        assert (world.clock.now(), hops) == (NOW + timedelta(days=1), 96)

    def test_a_queue_that_does_not_answer_gives_the_message_back(self, world: World) -> None:
        world.retries.unavailable = True
        delivery = world.a_delivery(next_retry_at=NOW + timedelta(seconds=5))
        assert world.send(next_task(delivery)).failed_ids == {"m0"}


class TestObstacles:
    @pytest.mark.parametrize(("status", "reason"), [("paused", "webhook_paused"), ("failed", "webhook_failed")])
    def test_an_inactive_webhook_is_sent_nothing(self, world: World, status: str, reason: FailureReason) -> None:
        delivery = world.a_delivery()
        world.change(world.webhook, status=status)
        world.send(first(delivery))
        assert (world.now(delivery).status, world.now(delivery).failure_reason) == ("failed", reason)
        assert (world.endpoint.requests, world.now(delivery).attempts) == ([], [])

    def test_nor_is_a_deleted_one(self, world: World) -> None:
        delivery = world.a_delivery()
        del world.store.webhooks[world.webhook.id]
        world.send(first(delivery))
        assert world.now(delivery).failure_reason == "webhook_deleted"

    def test_nor_is_an_event_sent_that_is_no_longer_kept(self, world: World) -> None:
        delivery = world.a_delivery()
        world.store.events.clear()
        world.send(first(delivery))
        assert world.now(delivery).failure_reason == "event_expired"

    def test_a_delivery_that_is_no_longer_kept_is_dropped(self, world: World) -> None:
        delivery = world.a_delivery()
        world.store.deliveries.clear()
        batch = world.send(first(delivery))
        assert (batch.failed_ids, batch.tally["expired"], world.endpoint.requests) == (set(), 1, [])


class TestConcurrency:
    def test_an_endpoint_gets_four_at_once(self, world: World) -> None:
        world.endpoint.takes_turns = 20
        batch = world.send(*(first(world.a_delivery()) for _ in range(10)))
        assert (world.endpoint.most_at_once, batch.tally["delivered"]) == (MAX_CONCURRENT_PER_ENDPOINT, 10)

    def test_endpoints_do_not_wait_for_each_other(self, world: World) -> None:
        world.endpoint.takes_turns = 20
        webhooks = [world.a_webhook() for _ in range(5)]
        world.send(*(first(world.a_delivery(webhook)) for webhook in webhooks for _ in range(2)))
        assert world.endpoint.most_at_once == 10

    def test_what_a_slow_endpoint_leaves_no_time_for_is_parked(self, world: World) -> None:
        def pass_time() -> None:
            world.elapsed_s = 19.0

        world.endpoint.on_request, world.endpoint.takes_turns = pass_time, 20
        deliveries = [world.a_delivery() for _ in range(6)]
        batch = world.send(*map(first, deliveries))
        assert (batch.tally["delivered"], batch.tally["parked"], batch.failed_ids) == (4, 2, set())
        assert [message.delay_s for message in world.retries.messages] == [30, 30]
        assert world.retries.tasks() == [first(delivery) for delivery in deliveries[4:]]
        assert all(world.now(delivery).attempts == [] for delivery in deliveries[4:])

    def test_one_fault_of_ours_gives_back_one_message(self, world: World) -> None:
        world.store.unavailable = "record"
        batch = world.send(*(first(world.a_delivery(world.a_webhook())) for _ in range(3)))
        assert (len(batch.failed_ids), batch.tally["delivered"]) == (1, 2)

    def test_a_batch_that_cannot_be_read_comes_again_whole(self, world: World) -> None:
        world.store.unavailable = "load"
        batch = world.send(*(first(world.a_delivery()) for _ in range(3)))
        assert (batch.failed_ids, world.endpoint.requests) == ({"m0", "m1", "m2"}, [])
