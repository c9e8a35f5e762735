"""Deliveries in DynamoDB: written once, each attempt once, and read in one query (W7)."""

from datetime import timedelta

import pytest

from apikit.actor import Tenant
from apikit.clock import Clock
from apikit.dynamo.indexes import is_index_attribute
from apikit.dynamo.table import Table
from apikit.resources.lists import PageRequest
from domain.deliveries.model import AttemptResult, Delivery, DeliveryStatus
from domain.deliveries.repository import DeliveryRepository
from tests.builders import NOW, a_delivery, a_tenant, a_webhook, an_attempt
from tests.counting import counted_calls
from tests.fakes.clock import FixedClock

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


class TestClaim:
    def test_is_won_by_one_worker(self, store: DeliveryRepository) -> None:
        delivery = a_delivery()
        claims = [store.claim(delivery) for _ in range(3)]
        assert [claim.is_won for claim in claims] == [True, False, False]
        assert {claim.delivery.id for claim in claims} == {delivery.id}

    def test_of_a_dead_worker_is_taken_over_by_one(self, store: DeliveryRepository, clock: FixedClock) -> None:
        delivery = a_delivery()
        store.claim(delivery)
        clock.advance(seconds=19)
        assert not store.claim(delivery).is_won
        clock.advance(seconds=1)
        assert [store.claim(delivery).is_won for _ in range(3)] == [True, False, False]

    def test_is_not_taken_over_after_the_attempt(self, store: DeliveryRepository, clock: FixedClock) -> None:
        delivery = a_delivery()
        store.claim(delivery)
        new_version = store.record(delivery, an_attempt(), AttemptResult("delivered"))
        clock.advance(seconds=60)
        claim = store.claim(delivery)
        assert (claim.is_won, claim.delivery) == (False, new_version)

    def test_of_a_delivery_in_the_backlog_is_lost(self, store: DeliveryRepository, clock: FixedClock) -> None:
        delivery = add(store, a_delivery())
        clock.advance(seconds=60)
        assert not store.claim(delivery).is_won

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


class TestPage:
    def fill(self, store: DeliveryRepository, tenant: Tenant) -> list[Delivery]:
        """Seven deliveries of one webhook, newest first; every second one has failed."""
        webhook = a_webhook(tenant)
        deliveries = sorted(
            (a_delivery(tenant, webhook_id=webhook.id) for _ in range(7)), key=lambda d: d.id, reverse=True
        )
        for n, delivery in enumerate(deliveries):
            store.add(delivery)
            if n % 2:
                store.close(delivery, "exhausted")
        add(store, a_delivery(tenant))
        return deliveries

    def pages(self, store: DeliveryRepository, example: Delivery, status: DeliveryStatus | None) -> list[list[str]]:
        pages, cursor = [], None
        while True:
            page = store.page(example.tenant, example.webhook_id, PageRequest(2, cursor), status)
            pages.append([delivery.id for delivery in page.data])
            cursor = page.next_position
            if cursor is None:
                return pages

    def test_is_newest_first(self, store: DeliveryRepository, tenant: Tenant) -> None:
        deliveries = self.fill(store, tenant)
        ids = [delivery.id for delivery in deliveries]
        assert self.pages(store, deliveries[0], None) == [ids[0:2], ids[2:4], ids[4:6], ids[6:]]

    def test_of_one_status_is_full_to_the_last(self, store: DeliveryRepository, tenant: Tenant) -> None:
        deliveries = self.fill(store, tenant)
        ids = [delivery.id for delivery in deliveries]
        assert self.pages(store, deliveries[0], "failed") == [[ids[1], ids[3]], [ids[5]]]
        assert self.pages(store, deliveries[0], "pending") == [[ids[0], ids[2]], [ids[4], ids[6]]]
        assert self.pages(store, deliveries[0], "delivered") == [[]]

    def test_of_delivered_ones_reads_no_more_than_its_bound(
        self, store: DeliveryRepository, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        deliveries = self.fill(store, tenant)
        for delivery in deliveries[::2]:
            store.record(delivery, an_attempt(), AttemptResult("delivered"))
        ids = [delivery.id for delivery in deliveries]
        monkeypatch.setattr("domain.deliveries.repository._MAX_READ", 2)
        assert self.pages(store, deliveries[0], "delivered") == [[ids[0]], [ids[2]], [ids[4]], [ids[6]]]

    @pytest.mark.parametrize("status", [None, "failed", "pending", "delivered"])
    def test_is_one_query(self, store: DeliveryRepository, tenant: Tenant, status: DeliveryStatus | None) -> None:
        deliveries = self.fill(store, tenant)
        with counted_calls() as calls:
            store.page(tenant, deliveries[0].webhook_id, PageRequest(2), status)
        assert calls.by_operation == {"Query": 1}


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
