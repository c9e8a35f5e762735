"""SequenceCost of bookings and of availability: DynamoDB calls in sequence, units, and CPU times a bare request.

`python -m benchmarks.bookings [--write]`. The search is for 31 days of 20 staff members, each with five reservations a day.
"""

import io
import json
import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from unittest.mock import patch

from apikit.dynamo.table import Table, client
from benchmarks.cpu import BARE, prepare
from benchmarks.local_tables import memory_tables
from benchmarks.replay import record_responses, replay_responses
from benchmarks.report import record, table
from benchmarks.units import Bill, record_bill
from tests.bookings import Spa, a_spa, next_week
from tests.gateway import Answer, Caller, a_caller, invocation
from tests.tables import SETTINGS
from tests.venues import a_venue

_STAFF, _DAYS, _RESERVATIONS = 20, 31, 5
_ROUNDS, _REQUESTS = 7, 20
_HEADS = ("request", "calls in sequence", "calls", "read units", "write units", "item, bytes")
_CPU_HEADS = ("search", "slots", "CPU times a bare POST")
_HOUR_MS = 3_600_000


class SequenceCost(NamedTuple):
    """The bill of a request, and the number of its calls that wait for the one before."""

    bill: Bill
    depth: int


def main() -> None:
    """Measure and print the report; with `--write` also write it to README.md."""
    os.environ.update(SETTINGS)
    logging.disable(logging.CRITICAL)
    with memory_tables():
        caller = a_caller()
        costs = {name: _measure(request) for name, request in _requests(caller).items()}
        spa, empty_spa = _busy_spa(caller, far_days=0), _busy_spa(caller, far_days=300)
        costs[f"slots of {_DAYS} days and {_STAFF} staff members"] = _measure(lambda: _search(spa))
        costs["… with reservations on 300 days outside the search"] = _measure(lambda: _search(empty_spa))
        bare_request, _ = prepare()[BARE]
        search_request = _search_request(spa)
        with record_responses() as responses:
            search_request()
        slot_count = len(_search(spa).json()["data"])
    with redirect_stdout(io.StringIO()):
        ratio = _cpu_ratio(search_request, responses, bare_request)
    rows = [_row(name, cost) for name, cost in costs.items()]
    report = "\n".join(
        [
            table("Bookings and availability", _HEADS, rows),
            table(
                "CPU of a search",
                _CPU_HEADS,
                [(f"{_DAYS} days, {_STAFF} staff members", str(slot_count), f"{ratio:.1f}")],
            ),
        ]
    )
    print(report)
    if "--write" in sys.argv[1:]:
        record("bookings", report)


def _requests(caller: Caller) -> Mapping[str, Callable[[], Answer]]:
    price: dict[str, Any] = {"price": {"amount": 12500, "currency": "EUR"}}
    one, many = a_spa(caller, **price), a_spa(caller, staff=_STAFF, **price)
    space_id = caller.call("POST", f"/v1/venues/{a_venue(caller)['id']}/spaces", json={"name": "Room"}).json()["id"]
    with_space = a_spa(caller, space_ids=[space_id], **price)
    one.book(next_week(16))
    hold, second, third = one.book(next_week(9), hold_minutes=60), one.book(next_week(10)), one.book(next_week(11))
    return {
        "book, the staff member given": lambda: one.send(next_week(12), staff_id=one.staff_ids[0]),
        "book, any staff member of one": lambda: one.send(next_week(13)),
        f"book, any staff member of {_STAFF}": lambda: many.send(next_week(12)),
        "book with a space": lambda: with_space.send(next_week(12)),
        "book a taken time: 409 with alternatives": lambda: one.send(next_week(12)),
        "confirm a hold": lambda: one.act(hold, "confirm"),
        "reschedule to another day": lambda: one.act(second, "reschedule", start_at=next_week(12, days=8)),
        "cancel": lambda: one.act(third, "cancel"),
    }


def _busy_spa(caller: Caller, *, far_days: int) -> Spa:
    """Return a spa with reservations on each day of the search, and on so many days after it."""
    spa = a_spa(caller, staff=_STAFF, slot_interval_minutes=30)
    resources = Table("resources")
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    for staff_id in spa.staff_ids:
        for number in range(_DAYS + 40 + far_days):
            day = today + timedelta(days=number)
            starts = [int(day.timestamp() * 1000) + hour * _HOUR_MS for hour in range(9, 9 + _RESERVATIONS)]
            item = {
                "pk": f"T#{caller.organization_id}#live#ledger#{staff_id}",
                "sk": str(day.date()),
                "rev": 1,
                "cl": json.dumps(
                    [["bkg_01k0a3v5m8f1xq2w7r9tbdc6yz", start, start + _HOUR_MS // 2] for start in starts]
                ),
            }
            resources.write(resources.put_operation(item))
    return spa


def _search_request(spa: Spa) -> Callable[[], Any]:
    headers = {"authorization": f"Bearer {spa.caller.credentials.api_secret}"}
    return invocation("GET", "/v1/availability/slots", query=_query(spa), headers=headers)


def _search(spa: Spa) -> Answer:
    return spa.caller.call("GET", "/v1/availability/slots", query=_query(spa))


def _query(spa: Spa) -> str:
    return f"service_id={spa.service_id}&from={next_week(0)[:10]}&to={next_week(0, days=6 + _DAYS)[:10]}"


def _measure(request: Callable[[], Answer]) -> SequenceCost:
    with record_bill() as bill, _record_depth() as depths:
        request()
    return SequenceCost(bill, len(depths))


@contextmanager
def _record_depth() -> Iterator[set[int]]:
    """Yield a set with a number for each group of calls that are made at the same time."""
    groups: set[int] = set()
    main_thread, service = threading.get_ident(), client()
    original_call, calls_before = service.call, [0]

    def call(operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        if threading.get_ident() == main_thread:
            calls_before[0] += 1
            groups.add(calls_before[0])
        else:
            # Calls of other threads wait for the last call of this one only.
            groups.add(-calls_before[0])
        return original_call(operation, request)

    with patch.object(service, "call", call):
        yield groups


def _cpu_ratio(search: Callable[[], Any], responses: list[bytes], bare: Callable[[], Any]) -> float:
    searches, requests = [], []
    for _ in range(_ROUNDS):
        with replay_responses(responses):
            searches.append(_cpu_s(search, _REQUESTS))
        requests.append(_cpu_s(bare, _REQUESTS * 10) / 10)
    return min(searches) / min(requests)


def _cpu_s(request: Callable[[], Any], count: int) -> float:
    request()
    start = time.process_time()
    for _ in range(count):
        request()
    return time.process_time() - start


def _row(name: str, cost: SequenceCost) -> tuple[str, ...]:
    bill = cost.bill
    calls = ", ".join(f"{count} {operation}" for operation, count in sorted(bill.operations.items()))
    return (name, str(cost.depth), calls, f"{bill.read_units:g}", f"{bill.write_units:g}", f"{bill.largest_bytes:,}")


if __name__ == "__main__":
    main()
