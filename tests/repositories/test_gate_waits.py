"""The wait that a refusal tells, kept: through the gate on DynamoDB (moto), for every kind of limit and through every memory."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from apikit.admission.address_gate import FAILED_AUTHENTICATIONS, AddressGate
from apikit.admission.credentials import Credentials, parse_credentials
from apikit.admission.gate import Gate
from apikit.admission.limit_errors import strictest_limit
from apikit.admission.plans import KeyPolicy, Plan, Rule, add_policy
from apikit.aws.platform_secret import signer
from apikit.clock import epoch_ms
from apikit.dynamo.table import Table
from apikit.errors import RateLimitExceeded, TooManyConcurrent
from tests.fakes.clock import FixedClock
from tests.gateway import Caller, a_caller
from tests.storage import put_item

pytestmark = pytest.mark.usefixtures("aws")

# Not at the cut of any window.
START = datetime(2026, 3, 1, 12, 17, 12, 345_000, tzinfo=UTC)
RULE = Rule("POST /v1/clients", per_minute=2)
PLANS = {
    "sliding window": Plan(per_minute=5),
    "sliding windows": Plan(per_minute=5, per_hour=7, per_day=30),
    "burst": Plan(per_minute=50, burst=3),
    "fixed window": Plan(algorithm="fixed_window", per_minute=4),
    "token bucket": Plan(algorithm="token_bucket", per_minute=7, burst=3),
    "grace": Plan(per_minute=5, grace_percent=40),
    "quotas": Plan(per_hour=90, daily_quota=6, monthly_quota=9),
    "lease": Plan(per_minute=7, lease=4),
    "rule": add_policy(Plan(per_minute=50), KeyPolicy(rules=(RULE,))),
}


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(START)


@pytest.fixture
def gate(clock: FixedClock) -> Gate:
    return Gate(Table("access"), clock)


def caller_of(plan: Plan) -> Caller:
    caller = a_caller(plan=plan)
    if plan.extras:
        put_item("access", {"pk": f"KEY#{caller.key_id}", "sk": "EXTRAS", "extras": KeyPolicy(rules=(RULE,)).to_form()})
    return caller


def credentials(caller: Caller) -> Credentials:
    return parse_credentials(signer(), api_key=caller.credentials.api_key, api_secret=caller.credentials.api_secret)


def admission_of(gate: Gate, caller: Caller, cost: int = 1) -> Callable[[], object]:
    who = credentials(caller)
    return lambda: gate.admit(who, operation=RULE.operation, cost=cost)


def catch_refusal(ask: Callable[[], object]) -> RateLimitExceeded:
    """The refusal, after as many as pass."""
    for _ in range(60):
        try:
            ask()
        except RateLimitExceeded as refusal:
            return refusal
    raise AssertionError("nothing was refused")


def require_enough(clock: FixedClock, refusal: RateLimitExceeded, ask: Callable[[], object]) -> None:
    """A second before the wait has passed the request is refused still; after it, it passes."""
    assert refusal.retry_after_s
    assert refusal.retryable
    clock.advance(seconds=refusal.retry_after_s - 1)
    if refusal.retry_after_s > 1:
        with pytest.raises(RateLimitExceeded):
            ask()
    clock.advance(seconds=1)
    ask()


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
class TestEveryPlan:
    def test_passes_after_the_wait_and_not_before(self, plan: Plan, gate: Gate, clock: FixedClock) -> None:
        ask = admission_of(gate, caller_of(plan))
        for _ in range(3):
            require_enough(clock, catch_refusal(ask), ask)
            clock.advance(milliseconds=790)

    def test_names_the_same_moment_in_every_header(self, plan: Plan, gate: Gate, clock: FixedClock) -> None:
        refusal = catch_refusal(admission_of(gate, caller_of(plan)))
        limit = strictest_limit(refusal.facts["limits"])  # type: ignore[arg-type]
        if limit.is_spent:
            assert limit.renews_in_s(epoch_ms(clock.now())) == refusal.retry_after_s
            assert limit.name == refusal.facts["limit"]

    def test_waits_for_a_cost(self, plan: Plan, gate: Gate, clock: FixedClock) -> None:
        caller = caller_of(plan)
        catch_refusal(admission_of(gate, caller))
        ask = admission_of(gate, caller, cost=2)
        require_enough(clock, catch_refusal(ask), ask)

    def test_of_more_than_there_ever_is_tells_none(self, plan: Plan, gate: Gate, clock: FixedClock) -> None:
        refusal = catch_refusal(admission_of(gate, caller_of(plan), cost=1_000))
        assert (refusal.retry_after_s, refusal.retryable) == (None, False)


@pytest.mark.parametrize("name", ["per_minute", "burst", "concurrent", "daily_quota", "monthly_quota"])
@pytest.mark.parametrize("algorithm", ["sliding_window", "fixed_window", "token_bucket"])
def test_a_limit_of_nothing_lets_nobody_in_and_tells_no_wait(name: str, algorithm: str, gate: Gate) -> None:
    plan = Plan(**{"algorithm": algorithm, "per_hour": 100, name: 0})  # type: ignore[arg-type]
    refusal = catch_refusal(admission_of(gate, a_caller(plan=plan)))
    assert (refusal.retry_after_s, refusal.retryable) == (None, False)


class TestMemory:
    """What is refused again without asking the table tells its own wait."""

    def test_tells_the_wait_as_of_now(self, gate: Gate, clock: FixedClock) -> None:
        ask = admission_of(gate, a_caller(plan=Plan(per_minute=5)))
        # 47.655 s until the minute closes, 12 s until five weigh four.
        assert catch_refusal(ask).retry_after_s == 60
        clock.advance(milliseconds=700)
        assert catch_refusal(ask).retry_after_s == 59

    def test_of_a_smaller_cost_tells_a_larger_one_a_longer_wait(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_minute=5))
        assert catch_refusal(admission_of(gate, caller)).retry_after_s == 60
        ask = admission_of(gate, caller, cost=3)
        refusal = catch_refusal(ask)
        assert refusal.retry_after_s == 84
        require_enough(clock, refusal, ask)

    def test_of_an_address_tells_the_wait_as_of_now(self, clock: FixedClock) -> None:
        gate = AddressGate(Table("access"), clock)

        def ask() -> None:
            gate.count("192.0.2.7", FAILED_AUTHENTICATIONS)

        for _ in range(60):
            ask()
        first = catch_refusal(ask)
        assert first.retry_after_s == 49
        clock.advance(seconds=20)
        next_refusal = catch_refusal(ask)
        assert next_refusal.retry_after_s == 29
        require_enough(clock, next_refusal, ask)


class TestSeats:
    PLAN = Plan(per_minute=50, concurrent=2)

    def test_are_free_after_the_wait_though_none_is_given_back(self, gate: Gate, clock: FixedClock) -> None:
        ask = admission_of(gate, a_caller(plan=self.PLAN))
        ask()
        clock.advance(seconds=4)
        refusal = catch_refusal(ask)
        assert (type(refusal), refusal.retry_after_s) == (TooManyConcurrent, 31)
        require_enough(clock, refusal, ask)

    def test_given_back_let_the_next_one_in_at_once(self, gate: Gate) -> None:
        caller = a_caller(plan=Plan(per_minute=50, concurrent=1))
        grant = gate.admit(credentials(caller))
        catch_refusal(admission_of(gate, caller))
        gate.release(grant)
        gate.admit(credentials(caller))

    def test_are_not_asked_for_by_what_was_let_in(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_minute=50, concurrent=1))
        other = Gate(Table("access"), clock)
        gate.admit(credentials(caller))
        # This process knows nothing of the key: its first try is refused by the plan, and no seat is free.
        assert other.charge(credentials(caller), cost=3).limits[0].remaining == 46


class TestCharges:
    """What a request counts after it was let in: sent again, it takes all of it again."""

    def test_wait_for_the_whole_request(self, gate: Gate, clock: FixedClock) -> None:
        who = credentials(a_caller(plan=Plan(per_minute=10)))

        def ask() -> None:
            gate.admit(who, operation="POST /v1/batch")
            gate.charge(who, operation="POST /v1/batch", cost=6, retry_units={"POST /v1/batch": 7})

        for _ in range(4):
            gate.admit(who)
        refusal = catch_refusal(ask)
        clock.advance(seconds=refusal.retry_after_s or 0)
        ask()

    def test_wait_for_the_rules_of_all_its_operations(self, gate: Gate, clock: FixedClock) -> None:
        who = credentials(caller_of(add_policy(Plan(per_minute=9), KeyPolicy(rules=(RULE,)))))
        operations = {"POST /v1/batch": 3, RULE.operation: 2}

        def ask() -> None:
            gate.admit(who, operation="POST /v1/batch")
            gate.charge(who, operation=RULE.operation, cost=2, retry_units=operations)
            gate.charge(who, operation="POST /v1/batch", cost=2, retry_units=operations)

        for _ in range(6):
            gate.admit(who)
        refusal = catch_refusal(ask)
        # The rule refused nothing; sent again, the request takes two of its two again.
        assert refusal.facts["limit"] == "POST /v1/clients per minute"
        limit = strictest_limit(refusal.facts["limits"])  # type: ignore[arg-type]
        assert limit.renews_in_s(epoch_ms(clock.now())) == refusal.retry_after_s
        clock.advance(seconds=refusal.retry_after_s or 0)
        ask()

    def test_of_more_than_the_limit_with_the_request_itself_never_pass(self, gate: Gate) -> None:
        who = credentials(a_caller(plan=Plan(per_minute=10)))
        gate.admit(who)
        with pytest.raises(RateLimitExceeded) as refusal:
            gate.charge(who, cost=10, retry_units={"": 11})
        assert (refusal.value.retry_after_s, refusal.value.retryable) == (None, False)


def test_a_limit_that_was_lowered_below_what_was_counted_tells_a_wait_that_is_enough(
    gate: Gate, clock: FixedClock
) -> None:
    caller = a_caller(plan=Plan(per_minute=100))
    gate.admit(credentials(caller), cost=90)
    key = Table("access").get(f"KEY#{caller.key_id}", "KEY")
    assert key
    put_item("access", {**key, "pl": Plan(per_minute=3).text})
    ask = admission_of(gate, caller)
    refusal = catch_refusal(ask)
    assert timedelta(seconds=60) < timedelta(seconds=refusal.retry_after_s or 0) < timedelta(seconds=120)
    require_enough(clock, refusal, ask)
