"""What pages, single reads and writes cost in DynamoDB: calls and items that are looked at, of 60 clients as of any number.

`benchmarks/README.md` has the same at 100, 10,000 and 1,000,000.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from apikit.dynamo.table import client
from tests.builders import JOHN_AND_JANE
from tests.gateway import Caller, a_caller

_CLIENTS = 60
ADMISSION = Counter({"UpdateItem": 1})


@dataclass
class Bill:
    """Calls by operation, and the items that queries looked at."""

    calls: Counter[str] = field(default_factory=Counter)
    items: int = 0


@contextmanager
def measure_bill() -> Iterator[Bill]:
    bill = Bill()

    def count(operation: str, _request: Mapping[str, Any], answer: Mapping[str, Any] | None) -> None:
        bill.calls[operation] += 1
        bill.items += int((answer or {}).get("ScannedCount", 0))

    client().observers.append(count)
    try:
        yield bill
    finally:
        client().observers.remove(count)


@pytest.fixture(scope="module")
def chain(aws: None) -> Caller:
    """Sixty clients in three statuses, and as many weddings at one venue."""
    caller = a_caller()
    venue = caller.call("POST", "/v1/venues", json={"name": "Villa Aurora"}).json()["id"]
    for number in range(_CLIENTS):
        body = {
            **JOHN_AND_JANE,
            "status": ("lead", "active", "archived")[number % 3],
            "metadata": {"crm": "1"},
            "external_refs": [{"source": "opera", "external_id": str(number)}],
        }
        client_id = caller.call("POST", "/v1/clients", json=body).json()["id"]
        wedding = {"client_id": client_id, "venue_id": venue, "date": "2027-06-15"}
        assert caller.call("POST", "/v1/weddings", json=wedding).status == 201
    return caller


@pytest.fixture
def known_caller(aws: None) -> Caller:
    """A new organization whose key this process has seen before."""
    caller = a_caller()
    assert caller.call("GET", "/v1/clients").status == 200
    return caller


class TestPages:
    @pytest.mark.parametrize(
        ("path", "query", "calls", "items"),
        [
            ("clients", "", {"Query": 1}, 26),
            ("clients", "limit=100", {"Query": 1}, 60),
            ("clients", "limit=50", {"Query": 1}, 51),
            ("clients", "email=john@example.com", {"Query": 1}, 26),
            ("clients", "status=active&limit=10", {"Query": 1}, 11),
            ("clients", "status[in]=lead,active,archived", {"Query": 3}, 60),
            ("clients", "wedding_date[gte]=2025-01-01&wedding_date[lte]=2025-12-31", {"Query": 1}, 26),
            ("clients", "wedding_date[gte]=2025-12-31&wedding_date[lte]=2025-01-01", {}, 0),
            ("clients", "sort=name", {"Query": 1}, 26),
            ("clients", "updated_since=2026-01-01T00:00:00Z", {"Query": 1}, 26),
            ("clients", "metadata[crm]=1", {"Query": 1, "BatchGetItem": 1}, 26),
            ("clients", "metadata[crm]=2", {"Query": 1}, 0),
            ("clients", "status=active&sort=name", {"Query": 1}, 60),
            ("clients", "offset=30", {"Query": 2}, 30 + 27),
            ("clients", "include=total", {"Query": 2}, 60 + 26),
            ("clients", "fields=name", {"Query": 1}, 26),
            ("weddings", "expand=client,venue", {"Query": 1, "BatchGetItem": 1}, 26),
            ("weddings", "expand=client.venue,venue,spaces", {"Query": 1, "BatchGetItem": 1}, 26),
            ("weddings", "date[gte]=2027-01-01", {"Query": 1}, 26),
        ],
    )
    def test_cost_what_they_hold(self, chain: Caller, path: str, query: str, calls: dict[str, int], items: int) -> None:
        with measure_bill() as bill:
            answer = chain.call("GET", f"/v1/{path}", query=query)
        assert answer.status == 200, answer
        assert (bill.calls - ADMISSION, bill.items) == (Counter(calls), items)

    def test_behind_a_cursor_cost_one_more_item(self, chain: Caller) -> None:
        cursor = chain.call("GET", "/v1/clients").json()["next_cursor"]
        with measure_bill() as bill:
            chain.call("GET", "/v1/clients", query=f"cursor={cursor}")
        assert (bill.calls - ADMISSION, bill.items) == (Counter({"Query": 1}), 27)

    def test_of_the_feed_cost_one_query(self, chain: Caller) -> None:
        cursor = chain.call("GET", "/v1/changes", query="cursor=latest").json()["next_cursor"]
        with measure_bill() as bill:
            chain.call("GET", "/v1/changes", query=f"cursor={cursor}")
        # A page without a change asks once more whether it stands at the head.
        assert bill.calls - ADMISSION == Counter({"Query": 1, "GetItem": 1})


class TestSingle:
    def test_reads_cost_a_read_for_each_step(self, chain: Caller) -> None:
        with measure_bill() as by_name:
            answer = chain.call("GET", "/v1/clients/by-external-id/opera/7")
        with measure_bill() as by_id:
            chain.call("GET", f"/v1/clients/{answer.json()['id']}")
        assert by_name.calls - ADMISSION == Counter({"GetItem": 2})
        assert by_id.calls - ADMISSION == Counter({"GetItem": 1})

    def test_upserts_write_once_and_only_what_differs(self, known_caller: Caller) -> None:
        cases = [
            ({"source_updated_at": "2026-03-01T09:30:00Z"}, {"GetItem": 1, "TransactWriteItems": 1}),
            ({"source_updated_at": "2026-03-01T09:30:00Z"}, {"GetItem": 2}),
            ({"source_updated_at": "2026-03-02T09:30:00Z"}, {"GetItem": 2, "UpdateItem": 1}),
            ({"notes": "x"}, {"GetItem": 2, "PutItem": 1}),
            ({"notes": "y", "source_updated_at": "2026-03-02T09:30:00Z"}, {"GetItem": 2, "TransactWriteItems": 1}),
        ]
        for changes, calls in cases:
            with measure_bill() as bill:
                known_caller.call("PUT", "/v1/clients/by-external-id/opera/1", json={**JOHN_AND_JANE, **changes})
            assert bill.calls - ADMISSION == Counter(calls), changes

    def test_a_reference_by_external_id_costs_one_read(self, chain: Caller) -> None:
        body = {"client_id": {"source": "opera", "external_id": "7"}, "date": "2027-06-15"}
        with measure_bill() as bill:
            chain.call("POST", "/v1/weddings", json=body)
        assert bill.calls - ADMISSION == Counter({"BatchGetItem": 1, "TransactWriteItems": 1})

    @pytest.mark.parametrize("pairs", [1, 50])
    def test_metadata_ride_in_the_records_transaction(self, known_caller: Caller, pairs: int) -> None:
        metadata = {f"name{number}": "x" for number in range(pairs)}
        with measure_bill() as bill:
            known_caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, "metadata": metadata})
        assert bill.calls - ADMISSION == Counter({"TransactWriteItems": 1})
