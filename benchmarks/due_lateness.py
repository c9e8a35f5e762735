"""`python -m benchmarks.due_lateness [--write]`: how late due work is at 1,000 due records a minute, on the stack of `make run`.

The records are weddings with options that expire one after the other, each stored 90 s before. The stack's schedule calls the worker every
minute; in the second case, it is off for the first minutes. The lateness is the time from the due time to the `updated_at` of the version
that the worker wrote. Takes about 17 minutes.
"""

import json
import os
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import boto3

from apikit.actor import Tenant
from apikit.dynamo import Table, get_many
from benchmarks.report import record, table
from domain.weddings.model import Wedding
from domain.weddings.repository import WeddingRepository
from local import aws, emulator
from local.paths import RUN_STATE
from local.run import DEFAULT_PORT
from tests.builders import CAUSE, a_tenant
from tests.weddings import wedding_record

_PER_MINUTE = 1_000
_MINUTE = timedelta(minutes=1)
_INTERVAL = _MINUTE / _PER_MINUTE
# Records are stored so long before they are due.
_LEAD = timedelta(seconds=90)
_TENANTS, _WRITERS = 50, 4
_RULE = "EveryMinuteDueWork"
_PATIENCE = timedelta(minutes=20)


@dataclass(frozen=True)
class LoadCase:
    """Minutes with 1,000 due records each. The schedule is off in the first `outage_minutes`."""

    name: str
    minutes: int
    outage_minutes: int = 0


CASES = (
    LoadCase("the schedule is on", minutes=6),
    LoadCase("the schedule is off for 3 minutes", minutes=6, outage_minutes=3),
)


@dataclass(frozen=True)
class Completion:
    """When a record was due, and when its work was carried out."""

    due_at: datetime
    carried_out_at: datetime

    @property
    def lateness_s(self) -> float:
        """The seconds between the two."""
        return (self.carried_out_at - self.due_at).total_seconds()


class ScheduleRule:
    """The rule that calls the worker."""

    def __init__(self, port: int) -> None:
        self._events = boto3.client("events", **aws.client_arguments(port))
        [self._name] = [each["Name"] for each in self._events.list_rules()["Rules"] if _RULE in each["Name"]]

    def enable(self) -> None:
        """Call the worker every minute."""
        self._events.enable_rule(Name=self._name)

    def disable(self) -> None:
        """Call the worker no more."""
        self._events.disable_rule(Name=self._name)


class Load:
    """The weddings of one case; the first is due `_LEAD` after `begin`."""

    def __init__(self, case: LoadCase) -> None:
        self.begin = datetime.now(UTC).replace(microsecond=0)
        tenants = [a_tenant() for _ in range(_TENANTS)]
        self.weddings = [
            self._wedding(tenants[number % _TENANTS], number) for number in range(case.minutes * _PER_MINUTE)
        ]
        self._store = WeddingRepository(Table(os.environ["RESOURCES_TABLE"]))

    def _wedding(self, tenant: Tenant, number: int) -> Wedding:
        stored_at = self.begin + number * _INTERVAL
        times = {"created_at": stored_at, "updated_at": stored_at, "option_noticed_at": stored_at}
        return wedding_record(tenant, status="tentative", option_expires_at=stored_at + _LEAD, **times)

    def store(self) -> None:
        """Store each wedding at its time."""
        with ThreadPoolExecutor(_WRITERS) as pool:
            for _ in pool.map(self._store_at_time, self.weddings):
                pass

    def _store_at_time(self, wedding: Wedding) -> None:
        time.sleep(max(0.0, (wedding.created_at - datetime.now(UTC)).total_seconds()))
        self._store.add(wedding, CAUSE)

    def completions(self) -> list[Completion]:
        """Return those of the weddings that are released, in order of their due times. Raises RuntimeError for a second release."""
        keys = [self._store.item_key(each.tenant, each.id) for each in self.weddings]
        items = get_many(keys)
        completions = []
        for wedding, key in zip(self.weddings, keys, strict=True):
            current = self._store.to_record(items[key]) if key in items else wedding
            if current.version > wedding.version + 1:
                raise RuntimeError(f"{current.id} has version {current.version}")
            if current.status == "released":
                completions.append(Completion(_due_at(wedding), current.updated_at))
        return completions


def _due_at(wedding: Wedding) -> datetime:
    due_at = wedding.next_due_at
    if due_at is None:
        raise ValueError(f"{wedding.id} is never due")
    return due_at


def measure(case: LoadCase, schedule: ScheduleRule) -> list[Completion]:
    """Return the completions of all records of the case."""
    load = Load(case)
    first_due_at = load.begin + _LEAD
    try:
        with ThreadPoolExecutor(1) as thread:
            storing = thread.submit(load.store)
            if case.outage_minutes:
                schedule.disable()
                _sleep_until(first_due_at + case.outage_minutes * _MINUTE)
            schedule.enable()
            storing.result()
    finally:
        schedule.enable()
    last_due_at = first_due_at + case.minutes * _MINUTE
    while len(completions := load.completions()) < len(load.weddings):
        if datetime.now(UTC) > last_due_at + _PATIENCE:
            raise RuntimeError(f"{len(completions):,} of {len(load.weddings):,} after {_PATIENCE}")
        time.sleep(10)
    return completions


def _sleep_until(moment: datetime) -> None:
    time.sleep(max(0.0, (moment - datetime.now(UTC)).total_seconds()))


def rows(case: LoadCase, completions: Sequence[Completion]) -> Iterator[tuple[str, ...]]:
    """Yield the rows of a case: one for each minute of due times, and one for all."""
    first_due_at = completions[0].due_at
    by_minute: dict[int, list[Completion]] = {}
    for each in completions:
        by_minute.setdefault((each.due_at - first_due_at) // _MINUTE, []).append(each)
    in_minute = Counter((each.carried_out_at - first_due_at) // _MINUTE for each in completions)
    for minute in range(max(*by_minute, *in_minute) + 1):
        due = by_minute.get(minute, [])
        yield case.name, f"{minute + 1}", f"{len(due):,}", f"{in_minute[minute]:,}", *_lateness(due), ""
    inversions = sum(second.carried_out_at < first.carried_out_at for first, second in pairwise(completions))
    count = f"{len(completions):,}"
    yield case.name, "all", count, count, *_lateness(completions), f"{inversions:,}"


def _lateness(completions: Sequence[Completion]) -> tuple[str, str, str]:
    if not completions:
        return "", "", ""
    values = [each.lateness_s for each in completions]
    percentiles = statistics.quantiles(values, n=100, method="inclusive")
    return f"{percentiles[49]:.1f}", f"{percentiles[94]:.1f}", f"{max(values):.1f}"


def main() -> None:
    """Run every case and print the report; with `--write` also write it to README.md. Exit if no stack is running."""
    port = int(os.environ.get("WEDSYNC_PORT", DEFAULT_PORT))
    if not emulator.is_listening(port):
        sys.exit(f"No stack is running on {aws.endpoint(port)}. Start it with `make run`.")
    deployment: dict[str, Any] = json.loads((RUN_STATE / "deployment.json").read_text())
    os.environ.update(aws.environment(port) | {"RESOURCES_TABLE": deployment["tables"]["resources"]})
    schedule = ScheduleRule(port)
    heads = ("case", "minute", "due", "carried out", "lateness: p50 (s)", "p95 (s)", "max (s)", "out of order")
    report = table(
        "Lateness of due work on the local stack",
        heads,
        [row for case in CASES for row in rows(case, measure(case, schedule))],
    )
    print(report)
    if "--write" in sys.argv[1:]:
        record("due-lateness", report)


if __name__ == "__main__":
    main()
