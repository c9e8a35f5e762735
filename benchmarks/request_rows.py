"""Cost of the request log: DynamoDB units of storing a row, and of the pages of each filter: `python -m benchmarks.request_rows [--write]`.

DynamoDB is in memory. The rows are those of real requests to the functions, of which each tenth is an error.
"""

import json
import os
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

from apikit.actor import Actor, Tenant
from apikit.clock import rfc3339
from apikit.ids import new_id
from apikit.resources.lists import PageRequest
from benchmarks import prices
from benchmarks.local_tables import memory_tables
from benchmarks.report import record, table
from benchmarks.units import Bill, record_bill
from domain.request_logs.model import RequestLogQuery
from domain.request_logs.wiring import request_log_service, request_log_writer
from tests.fakes.request_log import KEY, ORGANIZATION, a_line
from tests.tables import SETTINGS

_SIZES = (100, 1_000, 5_000)
_APPLICATION = "app_01k0a3v5m8f1xq2w7r9tbdc6yz"
_ROUTES = ("/v1/clients/{client_id}", "/v1/clients", "/v1/bookings", "/v1/weddings", "/v1/availability/slots")
_START = datetime.now(UTC) - timedelta(days=1)
_ACTOR = Actor(Tenant(ORGANIZATION, "live"), ORGANIZATION, KEY, frozenset({"*"}), "")


def main() -> None:
    """Measure and print the report; with `--write` also write it to README.md."""
    os.environ.update(SETTINGS)
    with memory_tables():
        report = f"{_storing()}\n{_reading()}"
    print(report)
    if "--write" in sys.argv[1:]:
        record("request-rows", report)


def _storing() -> str:
    cases = {
        "200 with an API key": _line(0),
        "404 with an API key": _line(9),
        "200 with the key of an application": _line(0, application_id=_APPLICATION),
        "200, ID chosen by the caller": _line(0, caller_id=True),
        "404 of an application, ID chosen by the caller": _line(9, application_id=_APPLICATION, caller_id=True),
    }
    rows = []
    for name, line in cases.items():
        bill = _bill(partial(request_log_writer().write, [line]))
        dollars = bill.write_units * prices.WRITE_UNIT * prices.MILLION
        rows.append((name, f"{bill.write_units:g}", f"{bill.largest_bytes}", f"{dollars:.2f}"))
    return table("Storing the row of a request", ("request", "write units", "bytes", "$ of a million"), rows)


def _reading() -> str:
    rows = []
    stored_count = 0
    for size in _SIZES:
        request_log_writer().write([_line(number) for number in range(stored_count, size)])
        stored_count = size
        rows += [
            (name, f"{size:,}", str(bill.operations.total()), f"{bill.items_read}", f"{bill.read_units:g}")
            for name, bill in _read_pages()
        ]
    rows.sort(key=lambda row: row[0])
    return table("A page of 25 rows", ("filter", "rows", "calls", "items read", "read units"), rows)


def _read_pages() -> Iterator[tuple[str, Bill]]:
    queries = {
        "none": RequestLogQuery(),
        "key_id": RequestLogQuery(key_id=KEY),
        "route": RequestLogQuery(route=_ROUTES[0]),
        "status=404": RequestLogQuery(status="404"),
        "status=4xx": RequestLogQuery(status="4xx"),
        "from, to": RequestLogQuery(since=_START, until=_START + timedelta(minutes=1)),
        "key_id, status=404": RequestLogQuery(key_id=KEY, status="404"),
        "q, in none": RequestLogQuery(text="nothing"),
        "request_id": RequestLogQuery(request_id=new_id("req")),
    }
    for name, query in queries.items():
        yield name, _bill(partial(request_log_service().page, _ACTOR, query, PageRequest(25)))


def _bill(call: Callable[[], object]) -> Bill:
    with record_bill() as bill:
        call()
    return bill


def _line(number: int, **fields: object) -> str:
    is_error = number % 10 == 9  # noqa: PLR2004 - each tenth
    timestamp = rfc3339(_START + timedelta(milliseconds=100 * number))
    form = json.loads(
        a_line(timestamp=timestamp, route=_ROUTES[number % len(_ROUTES)], status=404 if is_error else 200)
    )
    form |= {"request_id": new_id("req", _START + timedelta(milliseconds=100 * number)), "api_version": "v1"}
    return json.dumps({**form, **({"code": "not_found"} if is_error else {}), **fields})


if __name__ == "__main__":
    main()
