"""`python -m benchmarks.contention [--write]`: bookings of one time by many at once, on the emulator's DynamoDB.

40 threads of one process send a booking each at the same time. Transactions per booking count the attempts of winners and losers together;
a loser that finds the time taken before its transaction has none.
"""

import asyncio
import io
import logging
import os
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from apikit.dynamo.table import client
from benchmarks.report import record, table
from local import emulator, venv
from local.aws import client_arguments
from tests.bookings import Spa, a_spa, next_week
from tests.gateway import Answer, a_caller
from tests.tables import SETTINGS, create_secret, create_tables

PORT = 4811
_RACERS = 40
_HEADS = ("race of 40", "201", "409", "503", "transactions", "transactions per 201", "batch reads per request")


class BookingRace(NamedTuple):
    """A race: the spa, and the start of each booking."""

    spa: Spa
    starts: list[str]


def main() -> None:
    """Run the races and print the report; with `--write` also write it to README.md."""
    venv.ensure_emulator()
    os.environ.update(SETTINGS)
    with tempfile.TemporaryDirectory() as folder, emulator.run(PORT, Path(folder)):
        _use_emulator()
        logging.disable(logging.CRITICAL)
        with redirect_stdout(io.StringIO()):
            rows = [_run(name, race) for name, race in _races().items()]
    report = table("Bookings at once", _HEADS, rows)
    print(report)
    if "--write" in sys.argv[1:]:
        record("contention", report)


def _races() -> Mapping[str, BookingRace]:
    caller = a_caller()
    schedule = {"weekly": [{"weekday": day, "start": "00:00", "end": "24:00"} for day in range(7)]}
    one, five = a_spa(caller, schedule=schedule), a_spa(caller, schedule=schedule, capacity=5)
    half_hours = a_spa(caller, schedule=schedule, duration_minutes=30)
    many = a_spa(caller, staff=_RACERS, schedule=schedule)
    times = [next_week(number // 2, number % 2 * 30) for number in range(_RACERS)]
    return {
        "one slot": BookingRace(one, [next_week(9)] * _RACERS),
        "five places of one slot": BookingRace(five, [next_week(9)] * _RACERS),
        "40 slots of one day": BookingRace(half_hours, times),
        "one time of 40 staff members, any": BookingRace(many, [next_week(9)] * _RACERS),
    }


def _run(name: str, race: BookingRace) -> tuple[str, ...]:
    operations: Counter[str] = Counter()
    service, start_line = client(), threading.Barrier(_RACERS)
    original_call = service.call

    def call(operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
        operations[operation] += 1
        return original_call(operation, request)

    def send(start_at: str) -> Answer:
        start_line.wait()
        return race.spa.send(start_at)

    with patch.object(service, "call", call), ThreadPoolExecutor(_RACERS) as threads:
        answers = list(threads.map(lambda start_at: _with_loop(lambda: send(start_at)), race.starts))
    statuses = Counter(answer.status for answer in answers)
    counts = [str(statuses[status]) for status in (201, 409, 503)]
    transactions = operations["TransactWriteItems"]
    return (
        name,
        *counts,
        str(transactions),
        f"{transactions / statuses[201]:.1f}",
        f"{operations['BatchGetItem'] / _RACERS:.1f}",
    )


def _with_loop(act: Callable[[], Answer]) -> Answer:
    """Return the answer. The handler needs a loop of its own in each thread."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        return act()
    finally:
        asyncio.set_event_loop(None)
        loop.close()


def _use_emulator() -> None:
    arguments = client_arguments(PORT)
    os.environ |= {
        "AWS_ENDPOINT_URL": arguments["endpoint_url"],
        "AWS_DEFAULT_REGION": arguments["region_name"],
        "AWS_ACCESS_KEY_ID": arguments["aws_access_key_id"],
        "AWS_SECRET_ACCESS_KEY": arguments["aws_secret_access_key"],
    }
    client.cache_clear()
    create_tables()
    create_secret()


if __name__ == "__main__":
    main()
