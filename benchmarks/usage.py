"""Cost of logging and counting requests: CPU time of the log line compared with a logging library, DynamoDB units of counting.

`python -m benchmarks.usage [--write]`
"""

import gc
import gzip
import io
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from aws_lambda_powertools import Logger

from apikit.actor import Tenant
from apikit.audit.private_facts import encrypt_facts
from apikit.aws.platform_secret import signer
from apikit.clock import rfc3339
from apikit.dynamo.table import Table, client
from apikit.http.request_log import RequestUrl, private_facts, request_facts, write_request
from apikit.ids import new_id
from benchmarks.local_tables import memory_tables
from benchmarks.memory_dynamo import MemoryDynamo
from benchmarks.report import record, table
from benchmarks.units import Bill, record_bill
from domain.usage.aggregation import Aggregation
from domain.usage.journal import Journal
from domain.usage.reports import RollupProgress, UsageReports
from domain.usage.rollup import Rollup
from tests.fakes.clock import FixedClock
from tests.fakes.request_log import KEY, ORGANIZATION, a_line
from tests.tables import SETTINGS

_LINES, _ROUNDS = 2_000, 7
_TO_MICRO = 1e6
_HEADERS = [
    (b"host", b"api.test"),
    (b"user-agent", b"python-httpx/0.28.1"),
    (b"content-length", b"120"),
    (b"accept", b"*/*"),
    (b"authorization", b"Bearer x"),
]


def main() -> None:
    """Measure and print the report; with `--write` also write it to README.md."""
    os.environ.update(SETTINGS)
    with memory_tables():
        # The platform's secret is read once per process.
        signer()
    report = f"{_logging()}\n{_counting()}"
    print(report)
    if "--write" in sys.argv[1:]:
        record("usage", report)


def _logging() -> str:
    costs = _cpu(
        {
            "the logging library, same fields": _library_line(),
            "our line": _platform_line(),
            "part: building the fields": a_request,
            "part: masking and encrypting the private facts": _private_part(),
        }
    )
    library = next(iter(costs.values()))
    rows = [(name, f"{cost / library:.2f}") for name, cost in costs.items()]
    return table("One request's log line, CPU time as a ratio", ("written by", "times the library"), rows)


def _counting() -> str:
    heads = (
        "requests of one organization on 5 endpoints, for an hour",
        "objects",
        "write units per request",
        "read units per request",
    )
    rows = [
        (case.name, f"{case.objects:,}", f"{bill.write_units / case.requests:.3f}", f"{bill.read_units / case.requests:.3f}")
        for case, bill in measure(CASES)
    ]  # fmt: skip
    return table("Counting requests, including the hourly and daily rollups", heads, rows)


def measure(cases: "Sequence[Case]") -> list[tuple["Case", Bill]]:
    """Return each case with the bill of its operations."""
    bills = []
    with patch("apikit.aws.aws_json.ConnectionPool", MemoryDynamo):
        for case in cases:
            # Each case has its own table: a rollup is of all organizations.
            client.cache_clear()
            bills.append((case, _bill_case(case)))
    client.cache_clear()
    return bills


def a_request() -> dict[str, Any]:
    """Return the fields of the log line of a GET."""
    actor = SimpleNamespace(tenant=Tenant(ORGANIZATION, "live"), client_id="", application_id="")
    state = {"request_id": "req_01k0a3v5m8f1xq2w7r9tbdc6yz", "route": "/v1/clients/{client_id}", "cost": 1,
             "principal": KEY, "actor": actor}  # fmt: skip
    facts = request_facts(state, method="GET", address="203.0.113.7", headers=_HEADERS)
    return {**facts, "status": 200, "duration_ms": 12.34, "bytes_out": 812}


def a_private_part() -> dict[str, str]:
    """Return the private facts of the same request."""
    url = RequestUrl(f"/v1/clients/{KEY.replace('key', 'cli')}", "expand=venue")
    return private_facts("req_01k0a3v5m8f1xq2w7r9tbdc6yz", url, address="203.0.113.7", headers=_HEADERS)


def _platform_line() -> Callable[[], object]:
    return lambda: write_request(a_request(), a_private_part)


def _private_part() -> Callable[[], object]:
    return lambda: encrypt_facts(a_private_part(), day="2026-03-01", organization_id=ORGANIZATION)


def _library_line() -> Callable[[], object]:
    logger = Logger(service="benchmark", stream=io.StringIO(), utc=True)
    return lambda: logger.info("Request", extra=a_request())


def _cpu(subjects: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Return the median CPU microseconds of alternating rounds, so that drift affects all subjects equally."""
    samples: dict[str, list[float]] = {name: [] for name in subjects}
    for _ in range(_ROUNDS):
        for name, write in subjects.items():
            gc.collect()
            with redirect_stdout(io.StringIO()):
                start = time.process_time()
                for _ in range(_LINES):
                    write()
                samples[name].append((time.process_time() - start) / _LINES * _TO_MICRO)
    return {name: statistics.median(runs) for name, runs in samples.items()}


@dataclass(frozen=True)
class Case:
    """Traffic of one organization: requests and log objects per minute, duration, number of API keys."""

    name: str
    requests_per_minute: int
    minutes: int = 60
    keys: int = 1
    objects_per_minute: int = 1

    @property
    def requests(self) -> int:
        """Total number of requests."""
        return self.requests_per_minute * self.minutes

    @property
    def objects(self) -> int:
        """Total number of log objects."""
        return self.objects_per_minute * self.minutes


# The stream writes one object per minute, independent of the batches in the log.
CASES = (
    Case("1 a minute", 1),
    Case("60 a minute", 60),
    Case("60 a minute, 20 keys", 60, keys=20),
    Case("60 a minute, 20 keys, 5 objects a minute", 60, keys=20, objects_per_minute=5),
    Case("1,000 in one minute, 20 keys", 1_000, minutes=1, keys=20),
    Case("1,000 a minute, 20 keys", 1_000, minutes=10, keys=20),
)
_START = datetime(2026, 3, 1, 23, tzinfo=UTC)  # the last hour of a day, so that the daily rollup runs, too


def _bill_case(case: Case) -> Bill:
    """Return the bill of a case. Each object has requests of two minutes, as the stream's windows do not begin on the minute."""
    organization_id, clock = new_id("org"), FixedClock(_START)
    journal = Journal(Table("usage"), clock)
    reports = UsageReports(Table("usage"), journal)
    reports.save_progress(RollupProgress("2026-03-01T22", "2026-03-01T22"))
    rollup = Rollup(journal, reports, clock)
    aggregation = Aggregation(journal, rollup, clock, on_failure=print)
    with record_bill() as bill:
        for number, lines in enumerate(_objects(case, organization_id)):
            clock.advance(seconds=60 / case.objects_per_minute)
            aggregation.count_object(f"{organization_id}-{number}", gzip.compress("\n".join(lines).encode()))
        clock.advance(hours=2)
        rollup.run()
    return bill


def _objects(case: Case, organization_id: str) -> list[list[str]]:
    chance = random.Random(7)  # noqa: S311 - the same numbers every time
    window = 60 / case.objects_per_minute
    objects: list[list[str]] = [[] for _ in range(case.objects + 1)]
    for n in range(case.requests):
        offset = n * 60 / case.requests_per_minute
        line = a_line(
            organization_id=organization_id,
            timestamp=rfc3339(_START + timedelta(seconds=offset)),
            route=f"/v1/clients/{n % 5}",
            duration_ms=round(chance.lognormvariate(2.5, 0.6), 2),
            key_id=f"key_01k0a3v5m8f1xq2w7r9tbdc6{n % case.keys:02d}",
            request_id=new_id("req"),
        )
        objects[int((offset + window / 2) // window)].append(line)
    return [lines for lines in objects if lines]


if __name__ == "__main__":
    main()
