"""Deliveries in DynamoDB: written once, each attempt once, and read in one query (W7)."""

from datetime import timedelta

import pytest

from apikit.actor import Tenant
from apikit.clock import Clock
from apikit.dynamo.indexes import is_index_attribute
from apikit.dynamo.table import Table
from apikit.resources.lists import PageRequest
from domain.deliveries.model import AttemptResult, Delivery, DeliveryStatus, next_task
from domain.deliveries.repository import DeliveryRepository
from domain.events.repository import EventRepository
from domain.webhooks.repository import WebhookRepository
from tests.builders import CAUSE, NOW, a_delivery, a_tenant, a_webhook, an_attempt, an_event
from tests.counting import counted_calls
from tests.fakes.clock import FixedClock
from tests.storage import put_item

RETRY_AT = NOW + timedelta(seconds=60)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def store(aws: None, clock: Clock) -> DeliveryRepository:
    table = Table("deliveries")
    return DeliveryRepository(table, EventRepository(table), WebhookRepository(Table("resources")), clock)


@pytest.fixture
def tenant() -> Tenant:
    return a_tenant()


def read_delivery(store: DeliveryRepository, delivery: Delivery) -> Delivery:
    current = store.get(delivery.tenant, delivery.webhook_id, delivery.id)
    assert current is not None
    return current


class TestAdd:
    def test_keeps_the_delivery(self, store: DeliveryRepository) -> None:
        delivery = a_delivery()
        assert store.add(delivery) == delivery
        assert read_delivery(store, delivery) == delivery

    def test_gives_back_the_one_that_stands(self, store: DeliveryRepository) -> None:
        delivery = a_delivery()
        store.add(delivery)
        new_version = store.record(delivery, an_attempt(), AttemptResult("delivered"))
        assert store.add(delivery) == new_version

    def test_it_goes_after_thirty_days(self, store: DeliveryRepository, tenant: Tenant) -> None:
        delivery = a_delivery(tenant)
        store.add(delivery)
        item = Table("deliveries").get(tenant.partition(f"deliveries#{delivery.webhook_id}"), delivery.id)
        assert item is not None
        assert item["ttl"] == 1_772_357_400 + 30 * 86_400


class TestRecord:
    def test_appends_the_attempt_and_its_result(self, store: DeliveryRepository, clock: FixedClock) -> None:
        delivery = store.add(a_delivery())
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
        delivery = store.add(a_delivery())
        first = store.record(delivery, an_attempt(error="timeout"), AttemptResult("retrying", next_retry_at=RETRY_AT))
        assert store.record(delivery, an_attempt(), AttemptResult("delivered")) is None
        assert read_delivery(store, delivery) == first

    def test_nothing_is_recorded_when_it_is_over(self, store: DeliveryRepository) -> None:
        delivery = store.add(a_delivery())
        store.close(delivery, "webhook_paused")
        assert store.record(delivery, an_attempt(), AttemptResult("delivered")) is None
        assert read_delivery(store, delivery).attempts == []

    def test_the_next_attempt_goes_on(self, store: DeliveryRepository) -> None:
        delivery = store.add(a_delivery())
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
        delivery = store.add(a_delivery())
        store.close(delivery, "webhook_deleted")
        new_version = read_delivery(store, delivery)
        assert (new_version.status, new_version.failure_reason, new_version.attempts) == (
            "failed",
            "webhook_deleted",
            [],
        )

    def test_leaves_what_is_over(self, store: DeliveryRepository) -> None:
        delivery = store.add(a_delivery())
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
        store.add(a_delivery(tenant))
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

    def test_of_pending_ones_reads_no_more_than_its_bound(
        self, store: DeliveryRepository, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        deliveries = self.fill(store, tenant)
        ids = [delivery.id for delivery in deliveries]
        monkeypatch.setattr("domain.deliveries.repository._MAX_READ", 2)
        assert self.pages(store, deliveries[0], "pending") == [[ids[0]], [ids[2]], [ids[4]], [ids[6]]]

    @pytest.mark.parametrize("status", [None, "failed", "pending"])
    def test_is_one_query(self, store: DeliveryRepository, tenant: Tenant, status: DeliveryStatus | None) -> None:
        deliveries = self.fill(store, tenant)
        with counted_calls() as calls:
            store.page(tenant, deliveries[0].webhook_id, PageRequest(2), status)
        assert calls.by_operation == {"Query": 1}


class TestIndex:
    def test_holds_what_retries_or_failed_and_nothing_else(self, store: DeliveryRepository, tenant: Tenant) -> None:
        delivery = store.add(a_delivery(tenant))
        assert not is_indexed(delivery)
        second_version = store.record(
            delivery,
            an_attempt(http_status=500, error="http_status"),
            AttemptResult("retrying", next_retry_at=RETRY_AT),
        )
        assert second_version is not None
        assert is_indexed(second_version)
        new_version = store.record(second_version, an_attempt(number=2, http_status=200), AttemptResult("delivered"))
        assert new_version is not None
        assert not is_indexed(new_version)
        other = store.add(a_delivery(tenant))
        store.close(other, "exhausted")
        assert is_indexed(other)


def is_indexed(delivery: Delivery) -> bool:
    item = Table("deliveries").get(delivery.tenant.partition(f"deliveries#{delivery.webhook_id}"), delivery.id)
    assert item is not None
    return any(is_index_attribute(name) for name in item)


class TestLoad:
    def test_reads_deliveries_webhooks_and_events_in_one_call(self, store: DeliveryRepository, tenant: Tenant) -> None:
        webhook = a_webhook(tenant)
        WebhookRepository(Table("resources")).add(webhook, CAUSE)
        events = EventRepository(Table("deliveries"))
        deliveries = [store.add(a_delivery(tenant, webhook_id=webhook.id, event_sequence=n)) for n in (1, 2, 3)]
        place = events.item_key(tenant, 2)
        event = an_event(tenant, 2)
        put_item("deliveries", {"pk": place.pk, "sk": place.sk, "body": event.body})
        with counted_calls() as calls:
            contexts = store.load([next_task(delivery) for delivery in deliveries])
        assert calls.by_operation == {"BatchGetItem": 1}
        assert [context.delivery for context in contexts] == deliveries
        assert [context.webhook for context in contexts] == [webhook] * 3
        assert [context.event for context in contexts] == [None, event, None]

    def test_what_is_gone_is_none(self, store: DeliveryRepository) -> None:
        (context,) = store.load([next_task(a_delivery())])
        assert (context.delivery, context.webhook, context.event) == (None, None, None)

    def test_more_than_one_call_takes(self, store: DeliveryRepository, tenant: Tenant) -> None:
        deliveries = [store.add(a_delivery(tenant)) for _ in range(40)]
        contexts = store.load([next_task(delivery) for delivery in deliveries])
        assert [context.delivery for context in contexts] == deliveries
