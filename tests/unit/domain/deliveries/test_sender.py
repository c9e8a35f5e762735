"""Sending first attempts: success, failure, obstacles and what waits in the backlog (W5, W10)."""

from datetime import timedelta

import pytest
from standardwebhooks.webhooks import Webhook as Verifier
from standardwebhooks.webhooks import WebhookVerificationError

from apikit.aws.http_exchange import HttpResponse, TransportFault
from apikit.clock import epoch_ms
from domain.deliveries.attempt_maker import TIMEOUT_S
from domain.deliveries.delivery_tasks import EndpointWake
from domain.deliveries.endpoint_health import EndpointHealth
from domain.deliveries.event_payload import payload_of
from domain.deliveries.model import AttemptError, FailureReason
from domain.webhooks.retry_policy import RetryPolicy
from tests.builders import NOW, an_event
from tests.unit.domain.deliveries.world import World

FAILURE = HttpResponse(500, {}, b"oops")


def test_a_receiver_has_ten_seconds() -> None:
    assert TIMEOUT_S == 10


@pytest.fixture
def world() -> World:
    return World()


class TestSuccess:
    def test_is_recorded_and_nothing_follows(self, world: World) -> None:
        task = world.a_task()
        batch = world.send(task)
        delivery = world.delivery_of(task)
        assert (delivery.status, delivery.next_retry_at, delivery.failure_reason) == ("delivered", None, None)
        assert (delivery.object_id, delivery.event_type, delivery.event_sequence) == ("cli_1", "client.created", 1)
        assert [(a.number, a.http_status, a.response_body, a.error) for a in delivery.attempts] == [
            (1, 200, "ok", None)
        ]
        assert (batch.failed_ids, dict(batch.tally)) == (set(), {"delivered": 1})
        assert (world.queue.messages, world.health.calls, world.entries()) == ([], {}, [])

    def test_sends_the_stored_event_to_the_webhook(self, world: World) -> None:
        task = world.a_task(world.a_webhook(headers={"X-Tenant": "riverside"}))
        world.send(task)
        ((url, headers, content),) = world.endpoint.requests
        assert url == "https://hooks.example.com/"
        assert content == world.event.body.encode()
        assert headers["X-Tenant"] == "riverside"
        assert (headers["webhook-id"], headers["X-WedSync-Delivery"]) == (world.event.id, world.delivery_of(task).id)

    def test_sends_the_ids_only_to_a_thin_webhook(self, world: World) -> None:
        webhook = world.a_webhook(payload="thin")
        world.send(world.a_task(webhook))
        ((_, headers, content),) = world.endpoint.requests
        assert content == payload_of(webhook, world.event).encode()
        assert headers["X-WedSync-Attempt"] == "1"

    def test_signs_with_the_webhooks_secret(self, world: World) -> None:
        world.send(world.a_task())
        ((_, headers, content),) = world.endpoint.requests
        # The clock of these tests is in the past, which the verifier finds first.
        with pytest.raises(WebhookVerificationError, match="timestamp"):
            Verifier(world.webhook.secret).verify(content, dict(headers))
        assert (
            Verifier(world.webhook.secret).sign(world.event.id, NOW, content.decode()) == headers["webhook-signature"]
        )

    def test_stores_no_secret_that_the_response_repeats(self, world: World) -> None:
        world.endpoint.answers = [HttpResponse(200, {}, b"Hello hunter2-hunter2")]
        task = world.a_task(world.a_webhook(headers={"X-Token": "hunter2-hunter2"}))
        world.send(task)
        assert world.delivery_of(task).attempts[0].response_body == "Hello ********"

    def test_after_failures_is_stored_in_the_health(self, world: World) -> None:
        world.store.health[world.webhook.id] = EndpointHealth(is_proven=True, consecutive_failures=3, failing_since=7)
        world.send(world.a_task())
        assert world.store.health[world.webhook.id] == EndpointHealth(is_proven=True)


class TestFailure:
    @pytest.mark.parametrize(
        ("answer", "status", "error"),
        [
            (FAILURE, 500, "http_status"),
            (HttpResponse(302, {"location": "http://10.0.0.1/"}, b""), 302, "redirect"),
            ("timeout", None, "timeout"),
            ("dns_failed", None, "dns_failed"),
            ("tls_failed", None, "tls_failed"),
            ("address_not_allowed", None, "address_not_allowed"),
            ("connection_failed", None, "connection_failed"),
        ],
    )
    def test_is_an_attempt_and_the_next_is_in_the_backlog(
        self, world: World, answer: HttpResponse | TransportFault, status: int | None, error: AttemptError
    ) -> None:
        world.endpoint.answers = [answer]
        task = world.a_task()
        batch = world.send(task)
        delivery = world.delivery_of(task)
        assert (delivery.status, delivery.next_retry_at) == ("retrying", NOW + timedelta(seconds=60))
        assert (delivery.attempts[0].http_status, delivery.attempts[0].error) == (status, error)
        assert batch.failed_ids == set()
        (entry,) = world.entries()
        assert (entry.lane, entry.due_ms, entry.attempt) == ("live", epoch_ms(NOW) + 60_000, 2)
        assert [(message.delay_s, message.group) for message in world.queue.messages] == [
            (60, world.tenant.organization_id)
        ]
        (wake,) = world.queue.take(EndpointWake)
        assert (wake.tenant, wake.webhook_id) == (world.tenant, world.webhook.id)
        health = world.store.health[world.webhook.id]
        assert (health.consecutive_failures, health.failing_since) == (1, epoch_ms(NOW))

    def test_of_several_wakes_the_backlog_once(self, world: World) -> None:
        world.endpoint.answers = [FAILURE]
        world.send(*world.tasks(3))
        assert (len(world.entries()), len(world.queue.messages)) == (3, 1)

    def test_a_late_retry_is_left_to_the_sweep(self, world: World) -> None:
        world.endpoint.answers = [FAILURE]
        webhook = world.a_webhook(retry_policy=RetryPolicy(delays_s=[3_600]))
        world.send(world.a_task(webhook))
        assert world.queue.messages == []
        assert world.health.wakes[webhook.id] == epoch_ms(NOW) + 3_600_000

    def test_without_a_policy_is_final(self, world: World) -> None:
        world.endpoint.answers = [FAILURE]
        task = world.a_task(world.a_webhook(retry_policy=RetryPolicy(delays_s=[])))
        world.send(task)
        assert (world.delivery_of(task).status, world.delivery_of(task).failure_reason) == ("failed", "exhausted")
        assert (world.store.entries, world.queue.messages) == ({}, [])

    def test_410_ends_it_and_disables_the_webhook(self, world: World) -> None:
        world.endpoint.answers = [HttpResponse(410, {}, b"")]
        task = world.a_task()
        world.send(task)
        assert (world.delivery_of(task).status, world.delivery_of(task).failure_reason) == ("failed", "gone")
        assert world.store.webhooks[world.webhook.id].status == "failed"
        assert world.queue.messages == []

    @pytest.mark.parametrize("status", [429, 503])
    def test_retry_after_is_waited_for(self, world: World, status: int) -> None:
        world.endpoint.answers = [HttpResponse(status, {"retry-after": "70"}, b"")]
        world.send(world.a_task())
        assert [message.delay_s for message in world.queue.messages] == [70]
        assert world.store.health[world.webhook.id].open_until == epoch_ms(NOW) + 70_000

    def test_retry_after_of_another_status_is_ignored(self, world: World) -> None:
        world.endpoint.answers = [HttpResponse(500, {"retry-after": "70"}, b"")]
        world.send(world.a_task())
        assert [message.delay_s for message in world.queue.messages] == [60]
        assert world.store.health[world.webhook.id].open_until == 0

    def test_the_fifth_in_a_row_opens_the_circuit(self, world: World) -> None:
        world.endpoint.answers = [FAILURE]
        world.send(*world.tasks(5))
        assert world.store.health[world.webhook.id].open_until == epoch_ms(NOW) + 30_000


class TestSecondConnection:
    def test_follows_at_once_when_the_first_failed_quickly(self, world: World) -> None:
        world.endpoint.answers = ["connection_failed", HttpResponse(200, {}, b"ok")]
        task = world.a_task()
        world.send(task)
        assert len(world.endpoint.requests) == 2
        assert [attempt.number for attempt in world.delivery_of(task).attempts] == [1]
        assert world.delivery_of(task).status == "delivered"

    def test_has_what_is_left_of_the_timeout(self, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("domain.deliveries.attempt_maker.TIMEOUT_S", 0)

        def answer_later() -> None:
            world.endpoint.takes_turns = 100

        world.endpoint.answers = ["connection_failed", HttpResponse(200, {}, b"ok")]
        world.endpoint.on_request = answer_later
        task = world.a_task()
        world.send(task)
        assert [each.error for each in world.delivery_of(task).attempts] == ["timeout"]
        assert len(world.endpoint.requests) == 2

    def test_is_the_only_one(self, world: World) -> None:
        world.endpoint.answers = ["connection_failed"]
        world.send(world.a_task())
        assert len(world.endpoint.requests) == 2

    def test_does_not_follow_a_slow_failure(self, world: World) -> None:
        def pass_time() -> None:
            world.elapsed_s += 1.5

        world.endpoint.answers, world.endpoint.on_request = ["connection_failed"], pass_time
        task = world.a_task()
        world.send(task)
        assert len(world.endpoint.requests) == 1
        assert world.delivery_of(task).attempts[0].response_time_ms == 1_500
        assert world.store.health[world.webhook.id].is_slow
        assert len(world.slow_queue.messages) == 1

    @pytest.mark.parametrize("fault", ["timeout", "address_not_allowed", "dns_failed", "tls_failed"])
    def test_does_not_follow_other_failures(self, world: World, fault: TransportFault) -> None:
        world.endpoint.answers = [fault]
        world.send(world.a_task())
        assert len(world.endpoint.requests) == 1


class TestObstacles:
    @pytest.mark.parametrize(("status", "reason"), [("paused", "webhook_paused"), ("failed", "webhook_failed")])
    def test_an_inactive_webhook_receives_nothing(self, world: World, status: str, reason: FailureReason) -> None:
        task = world.a_task()
        world.change(world.webhook, status=status)
        world.send(task)
        assert (world.delivery_of(task).status, world.delivery_of(task).failure_reason) == ("failed", reason)
        assert (world.endpoint.requests, world.delivery_of(task).attempts) == ([], [])

    def test_nor_does_a_deleted_one(self, world: World) -> None:
        task = world.a_task()
        del world.store.webhooks[world.webhook.id]
        world.send(task)
        assert world.delivery_of(task).failure_reason == "webhook_deleted"

    def test_an_event_that_is_not_stored_anymore_is_not_sent(self, world: World) -> None:
        task = world.a_task()
        world.store.events.clear()
        world.send(task)
        assert world.delivery_of(task).failure_reason == "event_expired"


class TestBacklog:
    @pytest.mark.parametrize(
        "health",
        [
            EndpointHealth(),
            EndpointHealth(is_proven=True, is_slow=True),
            EndpointHealth(is_proven=True, open_until=epoch_ms(NOW) + 30_000),
        ],
    )
    def test_takes_what_lost_its_good_standing(self, world: World, health: EndpointHealth) -> None:
        world.store.health[world.webhook.id] = health
        task = world.a_task()
        batch = world.send(task)
        assert (dict(batch.tally), world.endpoint.requests) == ({"waiting": 1}, [])
        assert (world.delivery_of(task).status, len(world.entries())) == ("pending", 1)
        queue = world.slow_queue if health.is_slow else world.queue
        assert [message.delay_s for message in queue.messages] == [30 if health.open_until else 0]

    def test_takes_what_there_is_no_time_for(self, world: World) -> None:
        task = world.a_task()
        batch = world.send(task, start_within_s=-1)
        assert (batch.tally["waiting"], world.endpoint.requests, len(world.entries())) == (1, [], 1)

    def test_takes_nothing_twice(self, world: World) -> None:
        task = world.a_task()
        world.send(task)
        world.store.health[world.webhook.id] = EndpointHealth()
        world.send(task)
        assert (len(world.endpoint.requests), world.entries()) == (1, [])


class TestConcurrency:
    def test_all_tasks_are_sent_at_once(self, world: World) -> None:
        world.endpoint.waits_for = 10
        assert world.send(*world.tasks(10)).tally["delivered"] == 10

    def test_one_internal_error_retries_one_message(self, world: World) -> None:
        world.store.unavailable = "record"
        batch = world.send(*(world.a_task(world.a_webhook()) for _ in range(3)))
        assert (len(batch.failed_ids), batch.tally["delivered"]) == (1, 2)

    def test_a_batch_that_cannot_be_read_is_retried(self, world: World) -> None:
        world.store.unavailable = "load"
        batch = world.send(*world.tasks(3))
        assert (batch.failed_ids, world.endpoint.requests) == ({"m0", "m1", "m2"}, [])

    def test_an_error_of_the_health_retries_the_endpoints_messages(self, world: World) -> None:
        world.endpoint.answers, world.health.unavailable = [FAILURE], "change"
        other = world.a_webhook()
        world.store.events[2] = an_event(world.tenant, 2)
        batch = world.send(world.a_task(), world.a_task(other))
        assert batch.failed_ids == {"m0"}
