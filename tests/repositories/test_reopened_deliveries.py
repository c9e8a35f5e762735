"""Deliveries that are opened again, by several requests at once (W8)."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from apikit.dynamo.table import Table
from domain.deliveries.model import AttemptResult, Delivery
from domain.deliveries.repository import DeliveryRepository
from tests.builders import NOW, a_delivery, an_attempt
from tests.fakes.clock import FixedClock


@pytest.fixture
def store(aws: None) -> DeliveryRepository:
    """The store."""
    return DeliveryRepository(Table("deliveries"), FixedClock())


def a_failed_delivery(store: DeliveryRepository) -> Delivery:
    """Store a delivery with one failed attempt, and return it."""
    delivery = a_delivery()
    store.add(delivery)
    result = AttemptResult("failed", failure_reason="exhausted")
    new_delivery = store.record(delivery, an_attempt(error="http_status", http_status=500), result)
    assert new_delivery is not None
    return new_delivery


@pytest.mark.usefixtures("one_call_at_a_time")
def test_one_of_ten_requests_opens_it(store: DeliveryRepository) -> None:
    delivery = a_failed_delivery(store)
    with ThreadPoolExecutor(10) as pool:
        results = list(pool.map(lambda _: store.reopen(delivery, NOW), range(10)))
    (new_delivery,) = filter(None, results)
    assert (new_delivery.status, new_delivery.next_retry_at, new_delivery.is_manual) == ("retrying", NOW, True)
    assert store.get(delivery.tenant, delivery.webhook_id, delivery.id) == new_delivery


def test_an_attempt_in_between_wins(store: DeliveryRepository) -> None:
    delivery = a_failed_delivery(store)
    open_delivery = store.reopen(delivery, NOW)
    assert open_delivery is not None
    assert store.record(open_delivery, an_attempt(number=2), AttemptResult("delivered")) is not None
    assert store.reopen(open_delivery, NOW) is None


def test_get_all_returns_those_that_exist(store: DeliveryRepository) -> None:
    delivery = a_failed_delivery(store)
    ids = [delivery.id, a_delivery().id]
    assert store.get_all(delivery.tenant, delivery.webhook_id, ids) == {delivery.id: delivery}
