"""A daily quota on the deployed stack: spent exactly, told once at 80 and at 100 percent, then refused until midnight (L9)."""

import json
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from standardwebhooks import Webhook

from tests.e2e.stack import Customer, RunningStack
from tests.fakes.receiver import Receiver

_THREADS = 8
_QUOTA = 50
_MARGIN = timedelta(minutes=3)


@pytest.fixture(autouse=True)
def not_at_midnight() -> None:
    """The day must not end while its requests are counted."""
    now = datetime.now(UTC)
    midnight = datetime(now.year, now.month, now.day, tzinfo=UTC) + timedelta(days=1)
    if midnight - now < _MARGIN:
        time.sleep((midnight - now).total_seconds() + 1)


@pytest.fixture
def secret(customer: Customer, receiver: Receiver) -> str:
    """The secret of a webhook that wants to know of quotas."""
    webhook = {"url": receiver.url, "event_types": ["quota.threshold_reached"]}
    answer = customer.call("POST", "/v1/webhooks", json=webhook)
    assert answer.status_code == 201, answer.text
    new_secret: str = answer.json()["secret"]
    return new_secret


def spend(key: Customer, requests: int) -> Counter[tuple[int, str | None]]:
    """Statuses and codes of so many requests at once."""

    def call(_: int) -> tuple[int, str | None]:
        answer = key.call("GET", "/v1/clients")
        return answer.status_code, answer.json().get("code")

    with ThreadPoolExecutor(_THREADS) as pool:
        return Counter(pool.map(call, range(requests)))


class TestDailyQuota:
    def test_is_told_once_a_threshold_and_then_refused(
        self, customer: Customer, receiver: Receiver, secret: str
    ) -> None:
        key = customer.with_key(limits={"daily_quota": _QUOTA})
        assert spend(key, 3 * _QUOTA) == {(200, None): _QUOTA, (429, "quota_exceeded"): 2 * _QUOTA}

        requests = [receiver.next(), receiver.next()]
        events = [Webhook(secret).verify(each.body, each.headers) for each in requests]
        assert {each["type"] for each in events} == {"quota.threshold_reached"}
        alerts = sorted((each["data"]["object"] for each in events), key=lambda alert: alert["percent"])
        assert [alert["percent"] for alert in alerts] == [80, 100]
        for alert in alerts:
            assert (alert["quota"], alert["limit"], alert["object"]) == ("daily_quota", _QUOTA, "quota_alert")
            assert alert["period"] == f"{datetime.now(UTC):%Y%m%d}"
        record = _record_of(customer, key)
        owners = {(alert["api_key_id"], alert["organization_id"], alert["livemode"]) for alert in alerts}
        assert owners == {(record["id"], record["organization_id"], True)}

        refusal = key.call("GET", "/v1/clients")
        assert (refusal.status_code, refusal.json()["code"]) == (429, "quota_exceeded")
        assert refusal.json()["limit"] == "daily_quota"
        assert abs(int(refusal.headers["retry-after"]) - _seconds_to_midnight()) <= 2
        # Refusals cross nothing, and nobody is told again.
        time.sleep(3)
        assert len(receiver.requests) == 2

    def test_of_a_tier_holds_for_each_of_its_keys(
        self, stack: RunningStack, customer: Customer, receiver: Receiver, secret: str
    ) -> None:
        administrator = Customer(stack.facts["api_url"], stack.facts["admin_api_key"], stack.facts["admin_api_secret"])
        tier = f"q{uuid4().hex[:12]}"
        limits = {"per_hour": 1_000, "daily_quota": 10}
        assert administrator.call("PUT", f"/v1/tiers/{tier}", json=limits).status_code == 201
        keys = [customer.with_key(tier=tier), customer.with_key(tier=tier)]
        assert spend(keys[0], 7) == {(200, None): 7}
        assert receiver.inbox.empty()
        assert spend(keys[0], 2) == {(200, None): 2}
        assert json.loads(receiver.next().body)["data"]["object"]["percent"] == 80
        assert spend(keys[0], 2) == {(200, None): 1, (429, "quota_exceeded"): 1}
        assert json.loads(receiver.next().body)["data"]["object"]["percent"] == 100
        assert spend(keys[1], 1) == {(200, None): 1}
        # Of both keys' events there are these two alone.
        time.sleep(3)
        assert len(receiver.requests) == 2


def _record_of(customer: Customer, key: Customer) -> dict[str, Any]:
    keys = customer.call("GET", "/v1/api-keys?limit=100").json()["data"]
    [record] = [each for each in keys if each["api_key"] == key.api_key]
    return dict(record)


def _seconds_to_midnight() -> float:
    now = datetime.now(UTC)
    return (datetime(now.year, now.month, now.day, tzinfo=UTC) + timedelta(days=1) - now).total_seconds()
