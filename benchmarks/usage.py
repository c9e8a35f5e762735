"""What logging and counting requests costs: CPU of the line beside the logging library's, DynamoDB writes per 1,000 requests.

`python -m benchmarks.usage`; with `--write` into README.md.
"""

import gc
import io
import os
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from aws_lambda_powertools import Logger

from apikit.actor import Tenant
from apikit.clock import SystemClock
from apikit.dynamo.table import Item, Table
from apikit.web.request_log import request_facts, write_request
from benchmarks.report import record, table
from domain.usage.counting import increases
from domain.usage.lines import read_line
from domain.usage.repository import UsageRepository
from tests.fakes.request_log import KEY, ORGANIZATION, a_line
from tests.tables import SETTINGS

_LINES, _ROUNDS, _REQUESTS = 2_000, 7, 1_000
_TO_MICRO = 1e6
_HEADERS = [
    (b"host", b"api.test"),
    (b"user-agent", b"python-httpx/0.28.1"),
    (b"content-length", b"120"),
    (b"accept", b"*/*"),
    (b"authorization", b"Bearer x"),
]


def main() -> None:
    """Measures, prints, and with `--write` records."""
    os.environ.update(SETTINGS)
    report = f"{_logging()}\n{_counting()}"
    print(report)
    if "--write" in sys.argv[1:]:
        record("usage", report)


def _logging() -> str:
    costs = _cpu(
        {"the logging library, the same facts": _library(), "our line": _ours(), "of it, finding the facts": _facts}
    )
    library = next(iter(costs.values()))
    rows = [(name, f"{cost / library:.2f}") for name, cost in costs.items()]
    return table("One request's log line, CPU time as a ratio", ("written by", "times the library"), rows)


def _counting() -> str:
    rows = []
    for name, size, keys in (("quiet: a batch a request", 1, 1), ("10 requests a batch", 10, 1), ("100 a batch", 100, 1),
                             ("100 a batch, of 20 keys", 100, 20)):  # fmt: skip
        counted = _counted(size, keys)
        rows.append((name, f"{counted['transactions']:,}", f"{counted['write units']:,}"))
    heads = ("requests of one organization on 5 endpoints", "transactions", "write units")
    return table(f"Counting {_REQUESTS:,} requests", heads, rows)


def _facts() -> dict[str, Any]:
    actor = SimpleNamespace(tenant=Tenant(ORGANIZATION, "live"))
    state = {"request_id": "req_01k0a3v5m8f1xq2w7r9tbdc6yz", "route": "/v1/clients/{client_id}", "cost": 1,
             "principal": KEY, "actor": actor}  # fmt: skip
    facts = request_facts(state, method="GET", address="203.0.113.7", headers=_HEADERS)
    return {**facts, "status": 200, "duration_ms": 12.34, "bytes_out": 812}


def _ours() -> Callable[[], object]:
    return lambda: write_request(_facts())


def _library() -> Callable[[], object]:
    logger = Logger(service="benchmark", stream=io.StringIO(), utc=True)
    return lambda: logger.info("Request", extra=_facts())


def _cpu(subjects: dict[str, Callable[[], object]]) -> dict[str, float]:
    """The median of rounds that take turns, so that drift hits all alike; in microseconds."""
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


def _counted(batch: int, keys: int) -> Counter[str]:
    """Every request within one minute: what a batch adds to does not change with the time it took."""
    chance = random.Random(7)  # noqa: S311 - the same numbers every time
    lines = [
        a_line(
            route=f"/v1/clients/{n % 5}",
            duration_ms=round(chance.lognormvariate(2.5, 0.6), 2),
            key_id=f"key_01k0a3v5m8f1xq2w7r9tbdc6{n % keys:02d}",
        )
        for n in range(_REQUESTS)
    ]
    counted: Counter[str] = Counter()

    def take(operations: Sequence[Item]) -> None:
        # Every part is an item below 1 KB: two units each in a transaction.
        counted.update({"transactions": 1, "write units": 2 * len(operations)})

    usage = UsageRepository(Table("usage"), SystemClock())
    with patch("domain.usage.repository.transact", take):
        for start in range(0, _REQUESTS, batch):
            for account, added in increases(map(read_line, lines[start : start + batch])).items():
                usage.add(f"{batch}-{start}", account, added)
    return counted


if __name__ == "__main__":
    main()
