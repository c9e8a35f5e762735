"""Exactness of admission: many processes make decisions at once, in many windows, and every decision is verified.

All processes use the same fast clock, so that minutes pass within seconds. The verification below implements the definitions of the
limits independently of the code under test, and uses the items that the table returned.
"""

import json
import math
import multiprocessing
import os
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from apikit.admission.credentials import Credentials
from apikit.admission.gate import Gate
from apikit.admission.plans import Plan
from apikit.clock import epoch_ms
from apikit.dynamo.table import Condition, ConditionFailed, Item, Table, Update
from apikit.dynamo.templates import FilledTemplate
from apikit.errors import RateLimitExceeded

PROCESSES = 8
_BEGIN = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SECRET_HASH = b"s" * 32


@dataclass(frozen=True)
class LimitScenario:
    """Decisions of each process for one plan, with a clock `speed` times as fast and `pause_s` between requests."""

    name: str
    plan: Plan
    decisions: int = 2_600
    speed: int = 60
    pause_s: float = 0.0


SCENARIOS = (
    LimitScenario("sliding window", Plan(per_minute=60)),
    LimitScenario("token bucket", Plan(algorithm="token_bucket", per_minute=300, burst=50), speed=10),
    LimitScenario("fixed window", Plan(algorithm="fixed_window", per_minute=300)),
    LimitScenario("minute, hour, day and burst", Plan(per_minute=300, per_hour=6_000, per_day=15_000, burst=40)),
    LimitScenario("far below the limit", Plan(per_minute=1_000_000, per_hour=10_000_000), decisions=400, pause_s=0.01),
)


@dataclass
class Tally:
    """Results of one scenario: counts of all processes, and errors that the verification found."""

    name: str
    decisions: int = 0
    admissions: int = 0
    trips: int = 0
    rollovers: int = 0
    over_admissions: int = 0
    false_denials: int = 0
    lost_counts: int = 0

    @property
    def trips_per_decision(self) -> float:
        """Round trips per decision, including refusals."""
        return self.trips / self.decisions


@dataclass
class _FastClock:
    start_s: float
    speed: int
    arrival: datetime | None = None

    def now(self) -> datetime:
        """Return the fast time in whole milliseconds. The first call of a request is its arrival, to which the limits apply."""
        now = _BEGIN + timedelta(milliseconds=int((time.time() - self.start_s) * 1000 * self.speed))
        self.arrival = self.arrival or now
        return now


@dataclass
class _Recorder(Table):
    """The table, which records the result of each update."""

    table: str
    clock: _FastClock
    results: list[dict[str, Any]] = field(default_factory=list)
    request: int = 0

    def __post_init__(self) -> None:
        super().__init__(self.table)

    def update(self, pk: str, sk: str, update: Update | FilledTemplate, condition: Condition | None = None) -> Item:
        """Update the item and record the result."""
        request_ms = epoch_ms(self.clock.arrival or self.clock.now())
        try:
            item = super().update(pk, sk, update, condition)
        except ConditionFailed as refusal:
            self._record(request_ms, refusal.item or {}, is_admitted=False)
            raise
        self._record(request_ms, item, is_admitted=True)
        return item

    def _record(self, at_ms: int, item: Item, *, is_admitted: bool) -> None:
        result = {"request": self.request, "at_ms": at_ms, "is_admitted": is_admitted, "item": _counters(item)}
        self.results.append(result)


def measure(table: str, scenario: LimitScenario) -> Tally:
    """Run the scenario in several processes and verify every decision."""
    key_id = f"key_{scenario.name.replace(' ', '-')}-{os.getpid()}-{time.time_ns()}"
    store_key(table, key_id, scenario.plan)
    context = multiprocessing.get_context("spawn")
    start_s = time.time() + 2
    with context.Pool(PROCESSES) as pool:
        arguments = [(table, key_id, scenario.speed, scenario.decisions, scenario.pause_s, start_s)] * PROCESSES
        records = [json.loads(text) for text in pool.starmap(_run_process, arguments)]
    return _judge(scenario, records)


def _run_process(table: str, key_id: str, speed: int, decisions: int, pause_s: float, start_s: float) -> str:
    clock = _FastClock(start_s, speed)
    recorder = _Recorder(table, clock)
    # Every decision uses the table, so that it can be verified.
    gate = Gate(recorder, clock, refusal_ttl_ms=0)
    credentials = Credentials(key_id, "live", SECRET_HASH)
    time.sleep(max(0.0, start_s - time.time()))
    admissions = 0
    for recorder.request in range(decisions):
        clock.arrival = None
        try:
            gate.admit(credentials)
            admissions += 1
        except RateLimitExceeded:
            pass
        if pause_s:
            time.sleep(pause_s)
    return json.dumps({"decisions": decisions, "admissions": admissions, "results": recorder.results})


def store_key(table: str, key_id: str, plan: Plan) -> None:
    """Store an API key with this plan and the secret of `SECRET_HASH`."""
    item = {
        "pk": f"KEY#{key_id}",
        "sk": "KEY",
        "sh": SECRET_HASH,
        "st": "active",
        "ex": 253_402_300_799,
        "pl": plan.text,
        "og": "org_benchmark",
        "sc": ["*"],
    }
    Table(table).write(Table(table).put_operation(item))


def _counters(item: Item) -> dict[str, int]:
    return {name: value for name, value in item.items() if name[1:].isdigit() or name.endswith("g")}


def _judge(scenario: LimitScenario, records: list[dict[str, Any]]) -> Tally:
    results = [result for record in records for result in record["results"]]
    tally = Tally(
        scenario.name,
        decisions=sum(record["decisions"] for record in records),
        admissions=sum(record["admissions"] for record in records),
        trips=len(results),
    )
    tally.rollovers = len({result["at_ms"] // 60_000 for result in results}) - 1
    final_refusals = _final_refusals(records)
    tally.over_admissions = sum(
        not _is_within_limits(scenario.plan, result, is_after=True) for result in results if result["is_admitted"]
    )
    tally.false_denials = sum(_is_within_limits(scenario.plan, result, is_after=False) for result in final_refusals)
    tally.lost_counts = _count_lost(scenario.plan, results)
    return tally


def _final_refusals(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the refusals that ended a request, without those that were retried."""
    last = [{result["request"]: result for result in record["results"]} for record in records]
    return [result for results in last for result in results.values() if not result["is_admitted"]]


def _is_within_limits(plan: Plan, result: dict[str, Any], *, is_after: bool) -> bool:
    """Whether a request is within all limits by their definitions. `is_after`: the item includes the request already."""
    return all(
        _is_within_limit(plan, letter, quota, window_ms, result, is_after=is_after)
        for letter, quota, window_ms in _limits(plan)
    )


def _limits(plan: Plan) -> list[tuple[str, int, int]]:
    limits = [("m", plan.per_minute, 60_000), ("h", plan.per_hour, 3_600_000), ("d", plan.per_day, 86_400_000)]
    if plan.algorithm != "token_bucket":
        limits.append(("b", plan.burst, 200))
    return [(letter, quota, window_ms) for letter, quota, window_ms in limits if quota]


def _is_within_limit(
    plan: Plan, letter: str, quota: int, window_ms: int, result: dict[str, Any], *, is_after: bool
) -> bool:
    at_ms, item = result["at_ms"], result["item"]
    if plan.algorithm == "token_bucket":
        unit_ns = -(-window_ms * 1_000_000 // quota)
        depth = min(plan.burst or quota, quota)
        full_at = item.get(f"{letter}g", 0)
        full_at_before = full_at - unit_ns if is_after else full_at
        return bool(max(full_at_before, at_ms * 1_000_000) + unit_ns <= at_ms * 1_000_000 + depth * unit_ns)
    window, elapsed_ms = divmod(at_ms, window_ms)
    current_count = item.get(f"{letter}{window}", 0) - (1 if is_after else 0)
    previous_count = 0 if plan.algorithm == "fixed_window" else item.get(f"{letter}{window - 1}", 0)
    return bool(current_count + 1 + math.ceil(previous_count * (window_ms - elapsed_ms) / window_ms) <= quota)


def _count_lost(plan: Plan, results: list[dict[str, Any]]) -> int:
    """Count duplicate and missing counter values: the counter of each window must increase by one from 1."""
    if plan.algorithm == "token_bucket":
        repeats = Counter(result["item"]["mg"] for result in results if result["is_admitted"])
        return sum(times - 1 for times in repeats.values())
    counts: dict[int, list[int]] = defaultdict(list)
    for result in results:
        if result["is_admitted"]:
            window = result["at_ms"] // 60_000
            counts[window].append(result["item"][f"m{window}"])
    return sum(len(each) - len(set(each)) + max(each) - len(each) for each in counts.values())
