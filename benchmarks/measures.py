"""The platform's measures in one run, each against its yardstick and its target: `python -m benchmarks.measures [--write]`.

Ratios are of one run, in which rounds take turns; CPU of requests is the least of the rounds. What commit 02805ac had is of a review.
"""

import io
import json
import logging
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, redirect_stdout
from typing import Any, NamedTuple
from unittest.mock import patch

from moto import mock_aws

from apikit.admission.plans import Plan
from apikit.aws.object_store import Bucket
from apikit.aws.queues import Queue
from benchmarks import catalogue, cpu, events, imports, prices, usage
from benchmarks.report import record, table
from benchmarks.units import Bill, billed
from infra.catalogue import HTTP_FUNCTIONS, RUNNERS, WORKERS
from tests.builders import JOHN_AND_JANE
from tests.gateway import Answer, Caller, a_caller
from tests.tables import SETTINGS, create_secret, create_tables
from tests.transport import MotoTransport

_HEADS = ("measure", "at 02805ac", "target", "measured")
_BODY_BYTES = 4_000_000
_TRIES = 3


class Measure(NamedTuple):
    """One line of the table."""

    name: str
    before: str
    target: str
    measured: str


def main() -> None:
    """Measures, prints, and with `--write` records."""
    os.environ.update(SETTINGS | events.WIRING)
    logging.disable(logging.CRITICAL)
    counted = usage.measure(usage.CASES[:2])
    measures = [*_imports(), _usage(counted)]
    with _tables():
        measures += [*_units(), _events(), *_refusals(), *_dollars(*counted[1])]
        subjects = cpu.prepare()
    # Without moto, which would slow the usual stack down.
    with redirect_stdout(io.StringIO()):
        measures += _cpu(subjects)
    report = table("Measures", _HEADS, measures)
    print(report)
    if "--write" in sys.argv[1:]:
        record("measures", report)


@contextmanager
def _tables() -> Iterator[None]:
    with ExitStack() as held:
        # Requests write their log lines, which are paid for here and shown nowhere.
        held.enter_context(redirect_stdout(io.StringIO()))
        held.enter_context(mock_aws())
        held.enter_context(patch("apikit.aws.aws_json.ConnectionPool", MotoTransport))
        create_tables()
        create_secret()
        yield


def _cpu(subjects: cpu.Subjects) -> Iterator[Measure]:
    costs = {cost.name: cost.cpu_us for cost in cpu.measure(subjects)}
    ratios = {
        "CPU of GET times bare FastAPI + Mangum": (cpu.GET, cpu.BARE, "5.8", "≤ 3.5"),
        "CPU of POST times bare FastAPI + Mangum": (cpu.CREATE, cpu.BARE, "6.5", "≤ 4.5"),
        "CPU of a list of 25 times a bare list of the same": (cpu.LIST, cpu.BARE_LIST, "2.5", "≤ 1.0"),
        "CPU of GET times the usual stack": (cpu.GET, "usual stack, GET", "0.34", "≤ 0.25"),
        "CPU of POST times the usual stack": (cpu.CREATE, "usual stack, POST", "0.44", "≤ 0.33"),
    }
    for name, (ours, yardstick, before, target) in ratios.items():
        yield Measure(name, before, target, f"{costs[ours] / costs[yardstick]:.2f}")


def _imports() -> Iterator[Measure]:
    bare, *costs = imports.measure()
    times = {cost.name: cost.cpu_s / bare.cpu_s for cost in costs}
    groups = {
        "an API function": ([spec.name for spec in HTTP_FUNCTIONS if spec.name != "batch"], "1.4-2.0", "≤ 1.3"),
        "batch": (["batch"], "2.8-3.7", "≤ 1.6"),
        "job_runner": ([spec.name for spec in RUNNERS], "2.6-3.2", ""),
        "a worker": ([spec.name for spec in WORKERS], "1.3-1.5", "≤ 0.85"),
    }
    for name, (functions, before, target) in groups.items():
        worst = max(functions, key=times.__getitem__)
        least = min(times[each] for each in functions)
        told = f"{times[worst]:.2f} ({worst}; the least {least:.2f})" if len(functions) > 1 else f"{times[worst]:.2f}"
        yield Measure(f"import of {name} times bare FastAPI + Mangum", before, target, told)


def _bill(call: Callable[[], Answer]) -> Bill:
    with billed() as bill:
        answer = call()
    if answer.status >= 400:  # noqa: PLR2004 - a refusal would be counted for the operation
        raise RuntimeError(str(answer))
    return bill


def _keyed(caller: Caller) -> Answer:
    return caller.call("POST", "/v1/clients", json=JOHN_AND_JANE, headers={"idempotency-key": "k"})


def _units() -> Iterator[Measure]:
    bills = catalogue.measure()
    caller = a_caller(plan=Plan(per_hour=1_000_000))
    caller.call("GET", "/v1/clients")
    create, update = bills["create a client"].write_units, bills["update a client"].write_units
    keyed = _bill(lambda: _keyed(caller)).write_units
    yield Measure("write units: create, update, keyed create", "13, 15, 28", "≤ 8, ≤ 8, ≤ 16",
                  f"{create:g}, {update:g}, {keyed:g}")  # fmt: skip
    yield Measure("read units: page of 25", "8", "≤ 6", f"{bills['list 25 clients'].read_units:g}")


def _delivered(count: int) -> tuple[float, float]:
    bills = events.measure(count).values()
    return sum(bill.read_units for bill in bills) / count, sum(bill.write_units for bill in bills) / count


def _events() -> Measure:
    alone, tens = _delivered(1)[1], _delivered(10)[1]
    return Measure("write units of one event delivered once, alone / in tens", "18 / 14.4", "≤ 10 / ≤ 8",
                  f"{alone:.1f} / {tens:.1f}")  # fmt: skip


def _usage(counted: Sequence[tuple[usage.Case, Bill]]) -> Measure:
    lone, busy = (bill.write_units / case.requests for case, bill in counted)
    return Measure("write units of metering a request, 60 a minute in batches of their own / a lone one a minute",
                   "20 / 20", "≤ 0.5 / ≤ 6", f"{busy:.2f} / {lone:.1f}")  # fmt: skip


def _dollars(case: usage.Case, counting: Bill) -> Iterator[Measure]:
    given, caller = prices.Assumptions(), a_caller(plan=Plan(per_hour=1_000_000))
    made = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
    get = _bill(lambda: caller.call("GET", f"/v1/clients/{made['id']}"))
    create = _bill(lambda: caller.call("POST", "/v1/clients", json=JOHN_AND_JANE))
    line = len(json.dumps(usage.a_request(), separators=(",", ":")))
    reads, writes = _delivered(1)
    counted = prices.usage_cost(
        read_units=counting.read_units / case.requests, write_units=counting.write_units / case.requests, given=given
    )
    webhook = prices.webhook_cost(read_units=reads, write_units=writes, given=given)
    for name, bill, seconds, more, before, target in (
        ("GETs", get, given.get_s, {}, "21", "≤ 4"),
        ("creates with one webhook", create, given.create_s, webhook, "46", "≤ 18"),
    ):
        own = prices.request_cost(
            seconds, read_units=bill.read_units, write_units=bill.write_units, line_bytes=line, given=given
        )
        dollars, parts = prices.a_million(own, counted, more)
        yield Measure(f"$ of a million {name}, at 60 a minute", before, target, f"{dollars:.2f} ({parts})")


def _refusals() -> Iterator[Measure]:
    caller = a_caller(plan=Plan(per_hour=1_000_000_000))
    member = {**JOHN_AND_JANE, "notes": "x" * 280}
    count = _BODY_BYTES // len(json.dumps(member))
    valid = json.dumps({"create": [member] * count}).encode()
    unknown = json.dumps({f"unknown_{n:06d}": "x" for n in range(_BODY_BYTES // 23)}).encode()
    wrong = json.dumps({"create": [{**member, "email": "no address"}] * count}).encode()
    # A bulk of that size becomes a job: storing it is not paid for here, only reading it.
    with patch.object(Bucket, "put", _nothing), patch.object(Queue, "send", _nothing):
        accepted = _seconds(caller, "/v1/clients/bulk", valid, {202})
        yield from _refused(caller, unknown, wrong, accepted)


def _refused(caller: Caller, unknown: bytes, wrong: bytes, accepted: float) -> Iterator[Measure]:
    for name, path, body, statuses in (
        ("unknown members", "/v1/clients", unknown, {422}),
        ("a bulk's members at fault", "/v1/clients/bulk", wrong, {202, 422}),
    ):
        ratio = _seconds(caller, path, body, statuses) / accepted
        yield Measure(
            f"refusing 4 MB of faults ({name}), CPU times a valid bulk of that size", "~10", "≤ 1.5", f"{ratio:.2f}"
        )


def _nothing(*_: object, **__: object) -> None:
    """In the place of what stores and sends."""


def _seconds(caller: Caller, path: str, body: bytes, statuses: set[int]) -> float:
    samples = []
    for _ in range(_TRIES):
        started = time.process_time()
        answer: Any = caller.call("POST", path, body=body, headers={"content-type": "application/json"})
        samples.append(time.process_time() - started)
        if answer.status not in statuses:
            raise RuntimeError(f"{path} answered {answer.status}: {answer.body[:300]!r}")
    return statistics.median(samples)


if __name__ == "__main__":
    main()
