"""Usage on the deployed stack: calls are counted within seconds, whole records are kept, and no line says too much."""

import gzip
import json
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

from tests.e2e.stack import Customer, RunningStack
from tests.e2e.waiting import wait_for

_CALLS = 40


def usage(customer: Customer, report: str) -> Any:
    answer = customer.call("GET", f"/v1/usage/{report}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def count_calls(customer: Customer, route: str) -> int:
    """How often a route was called, as far as it is counted by now."""
    endpoints = usage(customer, "endpoints")["data"]
    return sum(each["requests"] for each in endpoints if each["route"] == route)


class TestSummary:
    def test_tells_of_every_call_within_seconds(self, customer: Customer) -> None:
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda _: customer.call("GET", "/v1/weddings"), range(_CALLS)))
        assert {answer.status_code for answer in answers} == {200}

        def read_count() -> int:
            # The emulator (ministack 1.5.33) waits 50 ms for a worker's output; on a busy machine a line comes out with the
            # worker's next call, so its workers get one: to another route.
            with ThreadPoolExecutor(8) as pool:
                list(pool.map(lambda _: customer.call("GET", "/v1/weddings/x"), range(8)))
            return count_calls(customer, "/v1/weddings")

        assert wait_for(read_count, lambda count: count >= _CALLS) == _CALLS
        time.sleep(5)  # nothing is counted late and twice: a window of the stream and a poll of the queue
        assert count_calls(customer, "/v1/weddings") == _CALLS
        total = usage(customer, "summary")["total"]
        assert total["requests"] >= _CALLS
        assert total["p99_ms"] > 0

    def test_tells_which_limit_refused_a_key(self, customer: Customer) -> None:
        limited_customer = customer.with_key(limits={"per_hour": 5})
        for _ in range(9):
            limited_customer.call("GET", "/v1/clients")
        [key] = [
            key
            for key in customer.call("GET", "/v1/api-keys").json()["data"]
            if key["api_key"] == limited_customer.api_key
        ]

        def read_total() -> Any:
            customer.call("GET", "/v1/clients")
            return customer.call("GET", f"/v1/api-keys/{key['id']}/usage").json()["total"]

        total = wait_for(read_total, lambda total: total["requests"] >= 9)
        assert (total["requests"], total["rejections"]) == (9, {"hour": 4})
        quotas = usage(customer, "quotas")["data"]
        [hour] = [
            limit
            for each in quotas
            if each["api_key_id"] == key["id"]
            for limit in each["limits"]
            if limit["name"] == "hour"
        ]
        assert (hour["used"], hour["remaining"]) == (5, 0)


class TestRecords:
    def test_are_kept_for_queries(self, stack: RunningStack, customer: Customer) -> None:
        key, start_at = customer.with_key(), datetime.now(UTC)
        key.call("GET", "/v1/organizations")
        [key_id] = [
            each["id"] for each in customer.call("GET", "/v1/api-keys").json()["data"] if each["api_key"] == key.api_key
        ]
        records = wait_for(
            lambda: [record for record in read_records(stack, start_at) if record.get("key_id") == key_id], bool
        )
        assert [(record["route"], record["address"]) for record in records] == [("/v1/organizations", "127.0.0.0/24")]


def read_records(stack: RunningStack, start_at: datetime) -> list[dict[str, Any]]:
    """Every record of requests in the hours from `since` on; the bucket outlives the run."""
    s3 = stack.aws("s3")
    [bucket] = [each["Name"] for each in s3.list_buckets()["Buckets"] if "requestlogrecords" in each["Name"]]
    hours = {f"requests/dt={moment:%Y-%m-%d}/hour={moment:%H}/" for moment in (start_at, datetime.now(UTC))}
    paginator = s3.get_paginator("list_objects_v2")
    pages = [page for hour in hours for page in paginator.paginate(Bucket=bucket, Prefix=hour)]
    names = [each["Key"] for page in pages for each in page.get("Contents", [])]
    contents = [s3.get_object(Bucket=bucket, Key=name)["Body"].read() for name in names]
    return [json.loads(line) for content in contents for line in gzip.decompress(content).splitlines()]
