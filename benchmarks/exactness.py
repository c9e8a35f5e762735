"""Is admission exact? Many processes ask at once, across many windows; every decision is judged again from what the table answered.

The clock runs faster than the machine's, the same in every process, so that minutes roll over within a second. The judge below is
written from the rules' definitions, apart from the code that decides.
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
class Scenario:
    """One plan, asked so often by each process, on a clock so many times faster; `pause_s` between a process's requests."""

    name: str
    plan: Plan
    decisions: int = 2_600
    speed: int = 60
    pause_s: float = 0.0


SCENARIOS = (
    Scenario("sliding window", Plan(per_minute=60)),
    Scenario("token bucket", Plan(algorithm="token_bucket", per_minute=300, burst=50), speed=10),
    Scenario("fixed window", Plan(algorithm="fixed_window", per_minute=300)),
    Scenario("minute, hour, day and burst together", Plan(per_minute=300, per_hour=6_000, per_day=15_000, burst=40)),
    Scenario("far below the limit", Plan(per_minute=1_000_000, per_hour=10_000_000), decisions=400, pause_s=0.01),
)


@dataclass
class Tally:
    """What the processes of one scenario saw, and what the judge found."""

    name: str
    decisions: int = 0
    admitted: int = 0
    trips: int = 0
    rollovers: int = 0
    over_admissions: int = 0
    false_denials: int = 0
    lost_counts: int = 0

    @property
    def trips_per_decision(self) -> float:
        """Round trips a decision, refusals included."""
        return self.trips / self.decisions


@dataclass
class _FastClock:
    started: float
    speed: int
    arrival: datetime | None = None

    def now(self) -> datetime:
        """The time, `speed` times faster, whole milliseconds. The first of a request is its arrival, as of which it is judged."""
        now = _BEGIN + timedelta(milliseconds=int((time.time() - self.started) * 1000 * self.speed))
        self.arrival = self.arrival or now
        return now


@dataclass
class _Recorder(Table):
    """The table, keeping what each update answered."""

    table: str
    clock: _FastClock
    answers: list[dict[str, Any]] = field(default_factory=list)
    request: int = 0

    def __post_init__(self) -> None:
        super().__init__(self.table)

    def update(self, pk: str, sk: str, update: Update | FilledTemplate, where: Condition | None = None) -> Item:
        """As the table does."""
        asked_at = epoch_ms(self.clock.arrival or self.clock.now())
        try:
            item = super().update(pk, sk, update, where)
        except ConditionFailed as refusal:
            self._keep(asked_at, refusal.item or {}, admitted=False)
            raise
        self._keep(asked_at, item, admitted=True)
        return item

    def _keep(self, at: int, item: Item, *, admitted: bool) -> None:
        answer = {"request": self.request, "at": at, "admitted": admitted, "item": _counters(item)}
        self.answers.append(answer)


def measure(table: str, scenario: Scenario) -> Tally:
    """Runs the scenario in its processes against the table, and judges every decision."""
    key_id = f"key_{scenario.name.replace(' ', '-')}-{os.getpid()}-{time.time_ns()}"
    store_key(table, key_id, scenario.plan)
    context = multiprocessing.get_context("spawn")
    started = time.time() + 2
    with context.Pool(PROCESSES) as pool:
        arguments = [(table, key_id, scenario.speed, scenario.decisions, scenario.pause_s, started)] * PROCESSES
        records = [json.loads(text) for text in pool.starmap(_ask, arguments)]
    return _judged(scenario, records)


def _ask(table: str, key_id: str, speed: int, decisions: int, pause_s: float, started: float) -> str:
    clock = _FastClock(started, speed)
    recorder = _Recorder(table, clock)
    # Every decision asks the table, so that every decision can be judged.
    gate = Gate(recorder, clock, refusal_ttl_ms=0)
    credentials = Credentials(key_id, "live", SECRET_HASH)
    time.sleep(max(0.0, started - time.time()))
    admitted = 0
    for recorder.request in range(decisions):
        clock.arrival = None
        try:
            gate.admit(credentials)
            admitted += 1
        except RateLimitExceeded:
            pass
        if pause_s:
            time.sleep(pause_s)
    return json.dumps({"decisions": decisions, "admitted": admitted, "answers": recorder.answers})


def store_key(table: str, key_id: str, plan: Plan) -> None:
    """A key of this plan lets in whoever has the secret of `SECRET_HASH`."""
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


def _judged(scenario: Scenario, records: list[dict[str, Any]]) -> Tally:
    answers = [answer for record in records for answer in record["answers"]]
    tally = Tally(
        scenario.name,
        decisions=sum(record["decisions"] for record in records),
        admitted=sum(record["admitted"] for record in records),
        trips=len(answers),
    )
    tally.rollovers = len({answer["at"] // 60_000 for answer in answers}) - 1
    final_refusals = _final_refusals(records)
    tally.over_admissions = sum(
        not _fits(scenario.plan, answer, after=True) for answer in answers if answer["admitted"]
    )
    tally.false_denials = sum(_fits(scenario.plan, answer, after=False) for answer in final_refusals)
    tally.lost_counts = _lost(scenario.plan, answers)
    return tally


def _final_refusals(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Answers that ended a request; a refusal that was followed by another try ended nothing."""
    last = [{answer["request"]: answer for answer in record["answers"]} for record in records]
    return [answer for answers in last for answer in answers.values() if not answer["admitted"]]


def _fits(plan: Plan, answer: dict[str, Any], *, after: bool) -> bool:
    """The rules, from their definitions: does a request fit (or did it, when the item is the one after it)?"""
    return all(
        _fits_one(plan, letter, quota, window_ms, answer, after=after) for letter, quota, window_ms in _limits(plan)
    )


def _limits(plan: Plan) -> list[tuple[str, int, int]]:
    told = [("m", plan.per_minute, 60_000), ("h", plan.per_hour, 3_600_000), ("d", plan.per_day, 86_400_000)]
    if plan.algorithm != "token_bucket":
        told.append(("b", plan.burst, 200))
    return [(letter, quota, window_ms) for letter, quota, window_ms in told if quota]


def _fits_one(plan: Plan, letter: str, quota: int, window_ms: int, answer: dict[str, Any], *, after: bool) -> bool:
    at, item = answer["at"], answer["item"]
    if plan.algorithm == "token_bucket":
        unit_ns = -(-window_ms * 1_000_000 // quota)
        depth = min(plan.burst or quota, quota)
        full_at = item.get(f"{letter}g", 0)
        before = full_at - unit_ns if after else full_at
        return bool(max(before, at * 1_000_000) + unit_ns <= at * 1_000_000 + depth * unit_ns)
    window, elapsed = divmod(at, window_ms)
    opened = item.get(f"{letter}{window}", 0) - (1 if after else 0)
    closed = 0 if plan.algorithm == "fixed_window" else item.get(f"{letter}{window - 1}", 0)
    return bool(opened + 1 + math.ceil(closed * (window_ms - elapsed) / window_ms) <= quota)


def _lost(plan: Plan, answers: list[dict[str, Any]]) -> int:
    """Counts that two requests share, or that none has: each window's counter goes up by one from 1."""
    if plan.algorithm == "token_bucket":
        seen = Counter(answer["item"]["mg"] for answer in answers if answer["admitted"])
        return sum(times - 1 for times in seen.values())
    counts: dict[int, list[int]] = defaultdict(list)
    for answer in answers:
        if answer["admitted"]:
            window = answer["at"] // 60_000
            counts[window].append(answer["item"][f"m{window}"])
    return sum(len(seen) - len(set(seen)) + max(seen) - len(seen) for seen in counts.values())
