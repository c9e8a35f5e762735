"""Deliveries in DynamoDB: written once, and each attempt once (W7)."""

from datetime import datetime, timedelta
from threading import Barrier

import pytest

from apikit.actor import Tenant
from apikit.clock import Clock
from apikit.dynamo.indexes import is_index_attribute
from apikit.dynamo.table import Table
from domain.deliveries.model import AttemptRequest, AttemptResult, Delivery
from domain.deliveries.repository import DeliveryRepository
from tests.builders import NOW, a_delivery, a_tenant, an_attempt
from tests.counting import counted_calls
from tests.fakes.clock import FixedClock
from tests.threads import run_together

RETRY_AT = NOW + timedelta(seconds=60)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def store(aws: None, clock: Clock) -> DeliveryRepository:
    return DeliveryRepository(Table("deliveries"), clock)


@pytest.fixture
def tenant() -> Tenant:
    return a_tenant()


def read_delivery(store: DeliveryRepository, delivery: Delivery) -> Delivery:
    current = store.get(delivery.tenant, delivery.webhook_id, delivery.id)
    assert current is not None
    return current


def add(store: DeliveryRepository, delivery: Delivery) -> Delivery:
    """Store the delivery for the backlog and return it."""
    assert store.add(delivery)
    return delivery


class MeetingClock(FixedClock):
    """A clock that two workers read at the same moment: both have found the claim before one of them takes it over."""

    def __init__(self, now: datetime) -> None:
        super().__init__(now)
        self._barrier = Barrier(2)

    def now(self) -> datetime:
        """Return the time when both workers have asked for it."""
        self._barrier.wait()
        return super().now()


class TestAdd:
    def test_stores_the_delivery(self, store: DeliveryRepository) -> None:
        delivery = add(store, a_delivery())
        assert read_delivery(store, delivery) == delivery

    def test_says_whether_an_attempt_was_made(self, store: DeliveryRepository) -> None:
        delivery = add(store, a_delivery())
        assert store.add(delivery)
        store.record(delivery, an_attempt(), AttemptResult("delivered"))
        assert not store.add(delivery)

    def test_it_is_deleted_after_thirty_days(self, store: DeliveryRepository, tenant: Tenant) -> None:
        delivery = add(store, a_delivery(tenant))
        item = Table("deliveries").get(tenant.partition(f"deliveries#{delivery.webhook_id}"), delivery.id)
        assert item is not None
        assert item["ttl"] == 1_772_357_400 + 30 * 86_400

    def test_the_item_does_not_repeat_its_keys(self, store: DeliveryRepository, tenant: Tenant) -> None:
        delivery = add(store, a_delivery(tenant))
        item = Table("deliveries").get(tenant.partition(f"deliveries#{delivery.webhook_id}"), delivery.id)
        assert item is not None
        assert not item.keys() & {"id", "organization_id", "livemode", "webhook_id"}

    def test_the_sandbox_has_its_own(self, store: DeliveryRepository) -> None:
        delivery = add(store, a_delivery(a_tenant("test")))
        assert (read_delivery(store, delivery).livemode, delivery.tenant.environment) == (False, "test")


class TestClaim:
    def test_is_won_by_one_worker(self, store: DeliveryRepository) -> None:
        delivery = a_delivery()
        claims = [store.claim(delivery) for _ in range(3)]
        assert [claim.outcome for claim in claims] == ["won", "in_flight", "in_flight"]
        assert {claim.delivery.id for claim in claims} == {delivery.id}

    def test_of_a_dead_worker_is_taken_over_by_one(self, store: DeliveryRepository, clock: FixedClock) -> None:
        delivery = a_delivery()
        store.claim(delivery)
        clock.advance(seconds=19)
        assert store.claim(delivery).outcome == "in_flight"
        clock.advance(seconds=1)
        assert [store.claim(delivery).outcome for _ in range(3)] == ["won", "in_flight", "in_flight"]

    @pytest.mark.usefixtures("one_call_at_a_time")
    def test_of_a_dead_worker_is_won_by_one_of_two_that_found_it(self, store: DeliveryRepository) -> None:
        delivery = a_delivery()
        store.claim(delivery)
        later_store = DeliveryRepository(Table("deliveries"), MeetingClock(NOW + timedelta(seconds=20)))
        claims = run_together(lambda: later_store.claim(delivery), count=2)
        assert sorted(claim.outcome for claim in claims) == ["in_flight", "won"]

    def test_is_not_taken_over_after_the_attempt(self, store: DeliveryRepository, clock: FixedClock) -> None:
        delivery = a_delivery()
        store.claim(delivery)
        new_version = store.record(delivery, an_attempt(), AttemptResult("delivered"))
        clock.advance(seconds=60)
        claim = store.claim(delivery)
        assert (claim.outcome, claim.delivery) == ("lost", new_version)

    def test_of_a_delivery_in_the_backlog_is_lost(self, store: DeliveryRepository, clock: FixedClock) -> None:
        delivery = add(store, a_delivery())
        clock.advance(seconds=60)
        assert store.claim(delivery).outcome == "lost"

    def test_and_record_are_two_writes(self, store: DeliveryRepository) -> None:
        delivery = a_delivery()
        with counted_calls() as calls:
            store.claim(delivery)
            store.record(delivery, an_attempt(), AttemptResult("delivered"))
        assert calls.by_operation == {"PutItem": 1, "UpdateItem": 1}


class TestRecord:
    def test_appends_the_attempt_and_its_result(self, store: DeliveryRepository, clock: FixedClock) -> None:
        delivery = add(store, a_delivery())
        clock.advance(seconds=2)
        attempt = an_attempt(http_status=500, response_body="oops 💍", error="http_status")
        new_version = store.record(delivery, attempt, AttemptResult("retrying", next_retry_at=RETRY_AT))
        assert new_version is not None
        assert (new_version.status, new_version.attempts, new_version.next_retry_at) == (
            "retrying",
            [attempt],
            RETRY_AT,
        )
        assert new_version.updated_at == NOW + timedelta(seconds=2)
        assert read_delivery(store, delivery) == new_version

    def test_stores_no_nulls_of_the_attempt(self, store: DeliveryRepository, tenant: Tenant) -> None:
        delivery = add(store, a_delivery(tenant))
        request = AttemptRequest(url="https://hooks.example.com/", headers={"X-A": "1"}, payload="thin")
        store.record(delivery, an_attempt(request=request), AttemptResult("delivered"))
        item = Table("deliveries").get(tenant.partition(f"deliveries#{delivery.webhook_id}"), delivery.id)
        assert item is not None
        (attempt,) = item["attempts"]
        assert attempt.keys() == {"number", "at", "request", "response_time_ms"}
        assert attempt["request"].keys() == {"url", "headers", "payload"}

    def test_an_attempt_is_recorded_once(self, store: DeliveryRepository) -> None:
        delivery = add(store, a_delivery())
        first = store.record(delivery, an_attempt(error="timeout"), AttemptResult("retrying", next_retry_at=RETRY_AT))
        assert store.record(delivery, an_attempt(), AttemptResult("delivered")) is None
        assert read_delivery(store, delivery) == first

    def test_nothing_is_recorded_when_it_is_over(self, store: DeliveryRepository) -> None:
        delivery = add(store, a_delivery())
        store.close(delivery, "webhook_paused")
        assert store.record(delivery, an_attempt(), AttemptResult("delivered")) is None
        assert read_delivery(store, delivery).attempts == []

    def test_the_next_attempt_goes_on(self, store: DeliveryRepository) -> None:
        delivery = add(store, a_delivery())
        second_version = store.record(
            delivery, an_attempt(error="timeout"), AttemptResult("retrying", next_retry_at=RETRY_AT)
        )
        assert second_version is not None
        new_version = store.record(second_version, an_attempt(number=2, http_status=200), AttemptResult("delivered"))
        assert new_version is not None
        assert ([a.number for a in new_version.attempts], new_version.status, new_version.next_retry_at) == (
            [1, 2],
            "delivered",
            None,
        )


class TestClose:
    def test_fails_without_an_attempt(self, store: DeliveryRepository) -> None:
        delivery = add(store, a_delivery())
        store.close(delivery, "webhook_deleted")
        new_version = read_delivery(store, delivery)
        assert (new_version.status, new_version.failure_reason, new_version.attempts) == (
            "failed",
            "webhook_deleted",
            [],
        )

    def test_leaves_what_is_over(self, store: DeliveryRepository) -> None:
        delivery = add(store, a_delivery())
        store.record(delivery, an_attempt(), AttemptResult("delivered"))
        store.close(delivery, "webhook_deleted")
        assert read_delivery(store, delivery).status == "delivered"


class TestIndex:
    def test_of_statuses_has_what_is_in_the_backlog_or_failed(self, store: DeliveryRepository, tenant: Tenant) -> None:
        delivery = add(store, a_delivery(tenant))
        assert indexes(delivery) == {"eq1", "eq2", "logp"}
        second_version = store.record(
            delivery,
            an_attempt(http_status=500, error="http_status"),
            AttemptResult("retrying", next_retry_at=RETRY_AT),
        )
        assert second_version is not None
        assert indexes(second_version) == {"eq1", "eq2", "logp"}
        new_version = store.record(second_version, an_attempt(number=2, http_status=200), AttemptResult("delivered"))
        assert new_version is not None
        assert indexes(new_version) == {"logp"}

    def test_has_nothing_of_what_is_sent_at_once(self, store: DeliveryRepository, tenant: Tenant) -> None:
        delivery = a_delivery(tenant)
        store.claim(delivery)
        assert indexes(delivery) == {"logp"}
        store.record(delivery, an_attempt(), AttemptResult("delivered"))
        assert indexes(delivery) == {"logp"}


def indexes(delivery: Delivery) -> set[str]:
    item = Table("deliveries").get(delivery.tenant.partition(f"deliveries#{delivery.webhook_id}"), delivery.id)
    assert item is not None
    return {name for name in item if is_index_attribute(name)}
