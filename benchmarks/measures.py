"""`python -m benchmarks.measures [--write]`: the platform's measures in one run, each with its baseline and its target.

Ratios are from one run with alternating rounds; the CPU time of a request is the minimum of the rounds. The baseline is from a review
of commit 02805ac.
"""

import io
import json
import logging
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stdout
from typing import Any, NamedTuple
from unittest.mock import patch

from apikit.admission.plans import Plan
from apikit.aws.object_store import Bucket
from apikit.aws.queues import Queue
from benchmarks import catalogue, cpu, events, imports, prices, usage
from benchmarks.local_tables import memory_tables
from benchmarks.report import record, table
from benchmarks.units import Bill, record_bill
from infra.catalogue import HTTP_FUNCTIONS, RUNNERS, WORKERS
from tests.builders import JOHN_AND_JANE
from tests.gateway import Answer, Caller, a_caller
from tests.tables import SETTINGS

_HEADS = ("measure", "at 02805ac", "target", "measured")
_BODY_BYTES = 4_000_000
_TRIES = 3


class Measure(NamedTuple):
    """One row of the table."""

    name: str
    baseline: str
    target: str
    result: str


def main() -> None:
    """Measure and print the report; with `--write` also write it to README.md."""
    os.environ.update(SETTINGS | events.WIRING)
    logging.disable(logging.CRITICAL)
    usage_bills = usage.measure(usage.CASES[:2])
    measures = [*_imports(), _usage(usage_bills)]
    with memory_tables():
        measures += [*_units(), _events(), *_refusals(), *_dollars(*usage_bills[1])]
        subjects = cpu.prepare()
    # Without moto, which would slow down the usual stack.
    with redirect_stdout(io.StringIO()):
        measures += _cpu(subjects)
    report = table("Measures", _HEADS, measures)
    print(report)
    if "--write" in sys.argv[1:]:
        record("measures", report)


def _cpu(subjects: cpu.Subjects) -> Iterator[Measure]:
    costs = {cost.name: cost.cpu_us for cost in cpu.measure(subjects)}
    ratios = {
        "CPU of GET times bare FastAPI + Mangum": (cpu.GET, cpu.BARE, "5.8", "≤ 3.5"),
        "CPU of POST times bare FastAPI + Mangum": (cpu.CREATE, cpu.BARE, "6.5", "≤ 4.5"),
        "CPU of a list of 25 times a bare list of the same": (cpu.LIST, cpu.BARE_LIST, "2.5", "≤ 1.0"),
        "CPU of GET times the usual stack": (cpu.GET, "usual stack, GET", "0.34", "≤ 0.25"),
        "CPU of POST times the usual stack": (cpu.CREATE, "usual stack, POST", "0.44", "≤ 0.33"),
    }
    for name, (subject, yardstick, baseline, target) in ratios.items():
        yield Measure(name, baseline, target, f"{costs[subject] / costs[yardstick]:.2f}")


def _imports() -> Iterator[Measure]:
    bare, *costs = imports.measure()
    times = {cost.name: cost.cpu_s / bare.cpu_s for cost in costs}
    groups = {
        "an API function": ([spec.name for spec in HTTP_FUNCTIONS if spec.name != "batch"], "1.4-2.0", "≤ 1.3"),
        "batch": (["batch"], "2.8-3.7", "≤ 1.6"),
        "job_runner": ([spec.name for spec in RUNNERS], "2.6-3.2", ""),
        "a worker": ([spec.name for spec in WORKERS], "1.3-1.5", "≤ 0.85"),
    }
    for name, (functions, baseline, target) in groups.items():
        worst = max(functions, key=times.__getitem__)
        least = min(times[each] for each in functions)
        result = f"{times[worst]:.2f} ({worst}; the least {least:.2f})" if len(functions) > 1 else f"{times[worst]:.2f}"
        yield Measure(f"import of {name} times bare FastAPI + Mangum", baseline, target, result)


def _bill(call: Callable[[], Answer]) -> Bill:
    with record_bill() as bill:
        response = call()
    if response.status >= 400:  # noqa: PLR2004 - a refusal would be counted for the operation
        raise RuntimeError(str(response))
    return bill


def _create_with_key(caller: Caller) -> Answer:
    return caller.call("POST", "/v1/clients", json=JOHN_AND_JANE, headers={"idempotency-key": "k"})


def _units() -> Iterator[Measure]:
    bills = catalogue.measure()
    caller = a_caller(plan=Plan(per_hour=1_000_000))
    caller.call("GET", "/v1/clients")
    create, update = bills["create a client"].write_units, bills["update a client"].write_units
    create_with_key = _bill(lambda: _create_with_key(caller)).write_units
    yield Measure("write units: create, update, keyed create", "13, 15, 28", "≤ 8, ≤ 8, ≤ 16",
                  f"{create:g}, {update:g}, {create_with_key:g}")  # fmt: skip
    yield Measure("read units: page of 25", "8", "≤ 6", f"{bills['list 25 clients'].read_units:g}")


def _events() -> Measure:
    single, tens = (events.combine(events.measure(count), count).write_units for count in (1, 10))
    return Measure("write units of one event delivered once, alone / in tens", "18 / 14.4", "≤ 10 / ≤ 8",
                  f"{single:.1f} / {tens:.1f}")  # fmt: skip


def _usage(usage_bills: Sequence[tuple[usage.Case, Bill]]) -> Measure:
    lone, busy = (bill.write_units / case.requests for case, bill in usage_bills)
    return Measure("write units of metering a request, 60 a minute in batches of their own / a lone one a minute",
                   "20 / 20", "≤ 0.5 / ≤ 6", f"{busy:.2f} / {lone:.1f}")  # fmt: skip


def _dollars(case: usage.Case, counting: Bill) -> Iterator[Measure]:
    assumptions, caller = prices.Assumptions(), a_caller(plan=Plan(per_hour=1_000_000))
    client = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
    get = _bill(lambda: caller.call("GET", f"/v1/clients/{client['id']}"))
    create = _bill(lambda: caller.call("POST", "/v1/clients", json=JOHN_AND_JANE))
    line = len(json.dumps(usage.a_request(), separators=(",", ":")))
    usage_cost = prices.usage_cost(
        read_units=counting.read_units / case.requests,
        write_units=counting.write_units / case.requests,
        assumptions=assumptions,
    )
    event_cost = prices.event_cost(events.combine(events.measure(1), 1), assumptions)
    webhook = event_cost | prices.polling_cost(assumptions)
    for name, bill, seconds, extra_cost, baseline, target in (
        ("GETs", get, assumptions.get_s, {}, "21", "≤ 4"),
        ("creates with one webhook", create, assumptions.create_s, webhook, "46", "≤ 18"),
    ):
        own = prices.request_cost(
            seconds, read_units=bill.read_units, write_units=bill.write_units, line_bytes=line, assumptions=assumptions
        )
        dollars, parts = prices.cost_per_million(own, usage_cost, extra_cost)
        yield Measure(f"$ of a million {name}, at 60 a minute", baseline, target, f"{dollars:.2f} ({parts})")


def _refusals() -> Iterator[Measure]:
    caller = a_caller(plan=Plan(per_hour=1_000_000_000))
    member = {**JOHN_AND_JANE, "notes": "x" * 280}
    count = _BODY_BYTES // len(json.dumps(member))
    valid = json.dumps({"create": [member] * count}).encode()
    unknown = json.dumps({f"unknown_{n:06d}": "x" for n in range(_BODY_BYTES // 23)}).encode()
    wrong = json.dumps({"create": [{**member, "email": "no address"}] * count}).encode()
    # A bulk request of that size becomes a job: measure reading it, without storing it.
    with patch.object(Bucket, "put", _do_nothing), patch.object(Queue, "send", _do_nothing):
        accepted_s = _seconds(caller, "/v1/clients/bulk", valid, {202})
        yield from _refusal_ratios(caller, unknown, wrong, accepted_s)


def _refusal_ratios(caller: Caller, unknown: bytes, wrong: bytes, accepted_s: float) -> Iterator[Measure]:
    for name, path, body, statuses in (
        ("unknown members", "/v1/clients", unknown, {422}),
        ("a bulk's members at fault", "/v1/clients/bulk", wrong, {202, 422}),
    ):
        ratio = _seconds(caller, path, body, statuses) / accepted_s
        yield Measure(
            f"refusing 4 MB of faults ({name}), CPU times a valid bulk of that size", "~10", "≤ 1.5", f"{ratio:.2f}"
        )


def _do_nothing(*_: object, **__: object) -> None:
    """Replace storing and sending."""


def _seconds(caller: Caller, path: str, body: bytes, statuses: set[int]) -> float:
    samples = []
    for _ in range(_TRIES):
        start_s = time.process_time()
        response: Any = caller.call("POST", path, body=body, headers={"content-type": "application/json"})
        samples.append(time.process_time() - start_s)
        if response.status not in statuses:
            raise RuntimeError(f"{path} returned {response.status}: {response.body[:300]!r}")
    return statistics.median(samples)


if __name__ == "__main__":
    main()
