"""Cost of admitting one request in different cases: round trips and DynamoDB units. The cases control the clock.

Units follow DynamoDB's rules: a write costs one unit per KB of the new item, or of the existing item if the condition fails; a
consistent read costs one unit per 4 KB. The item is in no index.
"""

import math
import random
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import reduce
from operator import add

from apikit import clock as clocks
from apikit.admission.credentials import Credentials
from apikit.admission.gate import Gate
from apikit.admission.key_items import key_item_key
from apikit.admission.organization_rules import OrganizationRules
from apikit.admission.plans import Plan
from apikit.admission.rule_items import rules_item
from apikit.dynamo.table import Condition, ConditionFailed, Item, Table, Update
from apikit.dynamo.templates import FilledTemplate
from apikit.dynamo.values import to_item
from apikit.errors import RateLimitExceeded
from benchmarks.exactness import SECRET_HASH, store_key
from benchmarks.units import size

PLANS = {
    "sliding window": Plan(per_minute=6_000),
    "token bucket": Plan(algorithm="token_bucket", per_minute=6_000, burst=600),
    "fixed window": Plan(algorithm="fixed_window", per_minute=6_000),
    "minute, hour, day, burst, quotas": Plan(
        per_minute=6_000,
        per_hour=200_000,
        per_day=2_000_000,
        burst=600,
        daily_quota=3_000_000,
        monthly_quota=30_000_000,
    ),
}
_BEGIN = datetime(2026, 3, 1, 12, 0, 0, 50_000, tzinfo=UTC)
_GATES = 16
_REQUESTS = 200
_WINDOWS = 10
_KB = 1024


@dataclass
class _SettableClock:
    """A clock that only changes with `advance`."""

    time: datetime = _BEGIN

    def now(self) -> datetime:
        """Return the time."""
        return self.time

    def advance(self, **time: float) -> None:
        """Advance the clock by this time."""
        self.time += timedelta(**time)


class _MeteredTable(Table):
    """The table, which counts the cost of its calls."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.trips = 0
        self.write_units = 0.0
        self.read_units = 0.0

    def get(self, pk: str, sk: str, *, consistent: bool = True) -> Item | None:
        """As the table does."""
        item = super().get(pk, sk, consistent=consistent)
        self.trips += 1
        self.read_units += _units(item, 4 * _KB)
        return item

    def update(self, pk: str, sk: str, update: Update | FilledTemplate, condition: Condition | None = None) -> Item:
        """As the table does."""
        self.trips += 1
        try:
            item = super().update(pk, sk, update, condition)
        except ConditionFailed as refusal:
            self.write_units += _units(refusal.item, _KB)
            raise
        self.write_units += _units(item, _KB)
        return item


def _units(item: Item | None, unit: int) -> int:
    return max(1, math.ceil(size(to_item(item or {})) / unit))


@dataclass
class Cost:
    """Total cost of the requests of a case."""

    requests: int = 0
    admissions: int = 0
    trips: int = 0
    write_units: float = 0
    read_units: float = 0


@dataclass
class _Key:
    """An API key with gates that share nothing else."""

    table: str
    plan: Plan
    clock: _SettableClock = field(default_factory=_SettableClock)
    meters: list["_Meter"] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.credentials = Credentials(f"key_cost-{random.getrandbits(64):x}", "live", SECRET_HASH)
        store_key(self.table, self.credentials.key_id, self.plan)

    def gate(self, *, clock: clocks.Clock | None = None, refusal_ttl_ms: int = 0) -> "_Meter":
        self.meters.append(_Meter(self, clock or self.clock, refusal_ttl_ms))
        return self.meters[-1]


class _Meter:
    """A gate and its table. `ask` is counted, `warm` is not."""

    def __init__(self, key: _Key, clock: clocks.Clock, refusal_ttl_ms: int) -> None:
        self._key = key
        self._table = _MeteredTable(key.table)
        self.cost = Cost()
        self._gate = Gate(self._table, clock, refusal_ttl_ms=refusal_ttl_ms)

    def warm(self) -> bool:
        try:
            self._gate.admit(self._key.credentials)
        except RateLimitExceeded:
            return False
        return True

    def ask(self) -> None:
        table, cost = self._table, self.cost
        start_counts = table.trips, table.write_units, table.read_units
        cost.admissions += self.warm()
        cost.requests += 1
        cost.trips += table.trips - start_counts[0]
        cost.write_units += table.write_units - start_counts[1]
        cost.read_units += table.read_units - start_counts[2]


def _first_requests(key: _Key) -> None:
    """First requests of processes, which have not cached the plan of the key."""
    for _ in range(_REQUESTS // 4):
        key.gate().ask()
        key.clock.advance(milliseconds=12)


def _steady(key: _Key) -> None:
    gate = key.gate()
    gate.warm()
    for _ in range(_REQUESTS):
        key.clock.advance(milliseconds=150)
        gate.ask()


def _rules(key: _Key) -> None:
    """Requests of a key of an organization with security rules, which the process has cached."""
    table, rules = Table(key.table), OrganizationRules(allowed_ips=("203.0.113.0/24",))
    table.write(table.put_operation(rules_item("org_benchmark", 1, rules)))
    table.update(*key_item_key(key.credentials.key_id), Update(set={"ov": 1}))
    _steady(key)


def _rollover(key: _Key) -> None:
    """Count the first request of each gate in a new minute. Every gate had requests in the previous minute."""
    gates = [key.gate() for _ in range(_GATES)]
    for _ in range(_WINDOWS):
        for gate in gates * 4:
            gate.warm()
            key.clock.advance(milliseconds=12)
        key.clock.advance(seconds=60 - key.clock.time.second)
        for gate in gates:
            gate.ask()
            key.clock.advance(milliseconds=12)


def _contention(key: _Key) -> None:
    """Gates in threads with the real clock, all on one key below its limit."""
    gates = [key.gate(clock=clocks.SystemClock()) for _ in range(_GATES)]
    for gate in gates:
        gate.warm()

    def ask(gate: _Meter) -> None:
        for _ in range(_REQUESTS // _GATES):
            gate.ask()

    with ThreadPoolExecutor(_GATES) as pool:
        list(pool.map(ask, gates))


def _random_gates(key: _Key) -> None:
    """Requests at 4/5 of the limit, each to a random gate."""
    gates = [key.gate() for _ in range(_GATES)]
    for gate in gates:
        gate.warm()
    chance = random.Random(7)  # noqa: S311 - the same numbers every time
    for _ in range(4 * _REQUESTS):
        key.clock.advance(milliseconds=chance.expovariate(0.8 / 10))
        chance.choice(gates).ask()


def _refusal(key: _Key, *, refusal_ttl_ms: int = 0) -> None:
    """Every counted request is over the limit per minute."""
    small = _Key(key.table, replace(key.plan, per_minute=20, burst=None))
    key.meters = small.meters
    gate = small.gate(refusal_ttl_ms=refusal_ttl_ms)
    while gate.warm():
        pass
    for _ in range(_REQUESTS):
        gate.ask()


def _repeated_refusal(key: _Key) -> None:
    _refusal(key, refusal_ttl_ms=1_000)


CASES: dict[str, Callable[[_Key], None]] = {
    "steady": _steady,
    "steady, with security rules": _rules,
    "rollover, 16 processes": _rollover,
    "contention, 16 at once": _contention,
    "contention, at 4/5 of the limit": _random_gates,
    "refusal": _refusal,
    "refusal, repeated within 1 s": _repeated_refusal,
    "a process's first request": _first_requests,
}


def measure(table: str) -> Iterator[tuple[str, str, Cost]]:
    """Yield the plan's name, the case's name and the cost of every case, each with its own key."""
    for plan_name, plan in PLANS.items():
        for case_name, run in CASES.items():
            key = _Key(table, plan)
            run(key)
            yield plan_name, case_name, _sum_costs(meter.cost for meter in key.meters)


def _sum_costs(costs: Iterable[Cost]) -> Cost:
    return reduce(lambda total, cost: Cost(*map(add, astuple(total), astuple(cost))), costs, Cost())
