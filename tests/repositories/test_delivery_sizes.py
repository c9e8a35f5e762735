"""The stored size of deliveries: a write unit is 1 KB."""

import base64
from typing import Any

import pytest

from apikit.aws.http_exchange import HttpResponse
from apikit.dynamo.table import Table
from apikit.ids import new_id
from domain.deliveries.attempt_requests import shorten_request
from domain.deliveries.attempts import create_attempt
from domain.deliveries.model import AttemptResult
from domain.deliveries.repository import DeliveryRepository
from domain.deliveries.webhook_headers import USER_AGENT
from tests.builders import NOW, a_delivery
from tests.fakes.clock import FixedClock


def value_size(value: Any) -> int:
    """The size of a value by DynamoDB's rules for item sizes."""
    if value is None or isinstance(value, bool):
        return 1
    if isinstance(value, str):
        return len(value.encode())
    if isinstance(value, dict):
        return 3 + sum(1 + len(name) + value_size(each) for name, each in value.items())
    if isinstance(value, list):
        return 3 + sum(1 + value_size(each) for each in value)
    return len(str(value)) // 2 + 2


def item_size(item: dict[str, Any]) -> int:
    return sum(len(name) + value_size(value) for name, value in item.items())


@pytest.mark.parametrize("status", [200, 500])
def test_a_usual_delivery_with_one_attempt_costs_one_unit(aws: None, status: int) -> None:
    table = Table("deliveries")
    store = DeliveryRepository(table, FixedClock())
    delivery = a_delivery(webhook_id=new_id("whk"), event_id=new_id("evt"), event_type="payment_schedule.created")
    custom_headers = {"Authorization": "Bearer hunter2-hunter2"}
    headers = {
        **custom_headers,
        "Content-Type": "application/json",
        "User-Agent": USER_AGENT,
        "webhook-id": delivery.event_id,
        "webhook-timestamp": "1772357400",
        "webhook-signature": f"v1,{base64.b64encode(b's' * 32).decode()}",
        "X-WedSync-Signature": f"sha256={(b's' * 32).hex()}",
        "X-WedSync-Delivery": delivery.id,
        "X-WedSync-Event": delivery.event_type,
        "X-WedSync-Attempt": "1",
        "X-BookingX-Delivery": delivery.id,
        "X-BookingX-Event": delivery.event_type,
        "X-BookingX-Signature": (b"s" * 32).hex(),
    }
    request = shorten_request(
        delivery,
        url="https://hooks.example.com/integrations/wedsync/events",
        headers=headers,
        custom_headers=custom_headers,
        number=1,
        started_at=NOW,
    )
    response = HttpResponse(status, {"content-type": "application/json; charset=utf-8"}, b'{"received": true}')
    attempt = create_attempt(response, number=1, started_at=NOW, response_time_ms=84, request=request)
    store.add(delivery)
    store.record(delivery, attempt, AttemptResult("delivered" if status == 200 else "retrying", next_retry_at=NOW))
    (item,) = table.query(delivery.tenant.partition(f"deliveries#{delivery.webhook_id}"), limit=2)
    assert item_size(item) <= 1024, item
