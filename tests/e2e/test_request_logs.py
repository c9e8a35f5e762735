"""The request log on the deployed stack: every request within seconds, also of many at once, masked, and the way to its deliveries."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlencode

from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer
from tests.e2e.test_webhook_actions import subscribe, wait_for_job
from tests.e2e.waiting import wait_for
from tests.fakes.receiver import Receiver

_CALLS = 40


def rows(customer: Customer, **filters: str) -> list[dict[str, Any]]:
    answer = customer.call("GET", f"/v1/request-logs?{urlencode({'limit': 100, **filters})}")
    assert answer.status_code == 200, answer.text
    data: list[dict[str, Any]] = answer.json()["data"]
    return data


class TestLog:
    def test_has_each_of_many_requests_at_once_once(self, customer: Customer) -> None:
        def call(number: int) -> str:
            path = "/v1/weddings" if number % 2 else "/v1/venues/ven_01k0a3v5m8f1xq2w7r9tbdc6yz"
            return str(customer.call("GET", path).headers["x-request-id"])

        with ThreadPoolExecutor(8) as pool:
            request_ids = list(pool.map(call, range(_CALLS)))

        def read() -> list[dict[str, Any]]:
            # A line of the emulator may come out with the worker's next call (`tests.e2e.test_usage`).
            with ThreadPoolExecutor(8) as pool:
                list(pool.map(lambda _: customer.call("GET", "/v1/weddings/x"), range(8)))
                list(pool.map(lambda _: customer.call("GET", "/v1/venues/x"), range(8)))
            return [row for row in rows(customer) if row["request_id"] in request_ids]

        found_rows = wait_for(read, lambda each: len(each) >= _CALLS)
        assert sorted(row["request_id"] for row in found_rows) == sorted(request_ids)
        errors = [row["request_id"] for row in rows(customer, status="404", route="/v1/venues/{venue_id}")]
        assert set(request_ids[::2]) <= set(errors)

    def test_masks_what_an_attacker_hides(self, customer: Customer) -> None:
        queries = ["q=john%2540example.com", "q=%2B49%20151%201234567", "token=hunter2", "x=sk_live_hunter2"]
        for query in queries:
            customer.call("GET", f"/v1/clients/john%40example.com?{query}")

        def read() -> list[dict[str, Any]]:
            customer.call("GET", "/v1/clients/x")
            return [row for row in rows(customer, route="/v1/clients/{client_id}") if row["query"]]

        masked_rows = wait_for(read, lambda each: len(each) >= len(queries))
        text = json.dumps(masked_rows)
        assert {row["path"] for row in masked_rows} == {"/v1/clients/***"}
        assert not [part for part in ("john", "1234567", "hunter2") if part in text]


class TestWay:
    def test_from_a_request_to_its_deliveries_and_to_its_export(self, customer: Customer, receiver: Receiver) -> None:
        subscribe(customer, receiver)
        answer = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        request_id = answer.headers["x-request-id"]
        receiver.next()

        def read() -> list[dict[str, Any]]:
            customer.call("GET", "/v1/clients/x")
            return customer.all_of("events", request_id=request_id)

        [event] = wait_for(read, bool)
        assert event["data"]["object"]["id"] == answer.json()["id"]
        [delivery] = wait_for(lambda: customer.all_of("deliveries", event_id=event["id"]), bool)
        assert delivery["event_id"] == event["id"]
        row = customer.call("GET", f"/v1/request-logs/{event['request_id']}").json()
        assert (row["status"], row["route"]) == (201, "/v1/clients")
        body = {
            "from": "2026-01-01T00:00:00Z",
            "to": "2999-01-01T00:00:00Z",
            "format": "jsonl",
            "filters": {"request_id": request_id},
        }
        job = wait_for_job(customer, customer.call("POST", "/v1/request-logs/export", json=body).json())
        result = customer.call("GET", f"/v1/jobs/{job['id']}/result")
        assert [json.loads(line) for line in result.text.splitlines()] == [row]
