"""Every kind of limit through the gate, on DynamoDB (moto): alone and together, and what a refusal leaves untouched."""

from datetime import UTC, datetime

import pytest

from apikit.admission.credentials import Credentials, parse_credentials
from apikit.admission.gate import Gate
from apikit.admission.grant import Grant
from apikit.admission.plans import KeyPolicy, Plan, Rule, add_policy
from apikit.aws.platform_secret import signer
from apikit.dynamo.table import Table
from apikit.errors import InvalidCredentials, KeyRevoked, QuotaExceeded, RateLimitExceeded, TooManyConcurrent
from tests.counting import counted_calls
from tests.fakes.clock import FixedClock
from tests.gateway import Caller, a_caller
from tests.storage import put_item

pytestmark = pytest.mark.usefixtures("aws")

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def gate(clock: FixedClock) -> Gate:
    return Gate(Table("access"), clock)


def credentials(caller: Caller) -> Credentials:
    return parse_credentials(signer(), api_key=caller.credentials.api_key, api_secret=caller.credentials.api_secret)


def item(caller: Caller) -> dict[str, object]:
    key_item = Table("access").get(f"KEY#{caller.key_id}", "KEY")
    assert key_item
    return key_item


def count_admitted(gate: Gate, caller: Caller, attempts: int, **request: object) -> int:
    count = 0
    for _ in range(attempts):
        try:
            gate.admit(credentials(caller), **request)  # type: ignore[arg-type]
            count += 1
        except RateLimitExceeded:
            pass
    return count


class TestFixedWindow:
    def test_renews_at_the_cut_of_the_clock(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(algorithm="fixed_window", per_minute=3))
        assert count_admitted(gate, caller, 5) == 3
        clock.advance(seconds=59)
        assert count_admitted(gate, caller, 1) == 0
        clock.advance(seconds=1)
        assert count_admitted(gate, caller, 5) == 3


class TestTokenBucket:
    PLAN = Plan(algorithm="token_bucket", per_minute=60, burst=5)

    def test_gives_its_depth_at_once_and_then_drips(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=self.PLAN)
        assert count_admitted(gate, caller, 9) == 5
        with pytest.raises(RateLimitExceeded) as refusal:
            Gate(Table("access"), clock).admit(credentials(caller))
        assert refusal.value.retry_after_s == 1
        clock.advance(seconds=2)
        assert count_admitted(gate, caller, 9) == 2
        clock.advance(minutes=5)
        assert count_admitted(gate, caller, 9) == 5

    def test_costs_weigh(self, gate: Gate) -> None:
        caller = a_caller(plan=self.PLAN)
        assert count_admitted(gate, caller, 3, cost=2) == 2
        assert count_admitted(gate, caller, 3, cost=1) == 1

    def test_what_costs_more_than_the_depth_never_passes(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=self.PLAN)
        assert count_admitted(gate, caller, 1, cost=6) == 0
        clock.advance(hours=1)
        assert count_admitted(gate, caller, 1, cost=6) == 0

    def test_a_stale_guess_of_the_time_costs_one_trip_and_admits_nothing_more(
        self, gate: Gate, clock: FixedClock
    ) -> None:
        caller = a_caller(plan=self.PLAN)
        other = Gate(Table("access"), clock)
        gate.admit(credentials(caller))
        assert count_admitted(other, caller, 9) == 4
        assert count_admitted(gate, caller, 9) == 0


class TestCombination:
    PLAN = Plan(per_minute=5, per_hour=8, per_day=20, burst=4)

    def test_all_pass_or_none_is_spent(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=self.PLAN)
        assert count_admitted(gate, caller, 6) == 4  # the burst
        counters = {name: value for name, value in item(caller).items() if name != "lu"}
        clock.advance(milliseconds=100)
        assert count_admitted(gate, caller, 3) == 0
        assert {name: value for name, value in item(caller).items() if name != "lu"} == counters
        clock.advance(milliseconds=1300)
        assert count_admitted(gate, caller, 3) == 1  # the minute
        clock.advance(minutes=2)
        assert count_admitted(gate, caller, 9) == 3  # the hour

    def test_one_trip_for_four_limits(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_minute=1_000, per_hour=10_000, per_day=100_000, burst=500, monthly_quota=10**6))
        gate.admit(credentials(caller))
        calls = counted_calls()
        with calls:
            for _ in range(10):
                clock.advance(seconds=7)
                gate.admit(credentials(caller))
        assert calls.by_operation == {"UpdateItem": 10}

    def test_one_trip_in_a_new_window_after_other_processes_went_on_counting(
        self, gate: Gate, clock: FixedClock
    ) -> None:
        caller = a_caller(plan=Plan(per_minute=100, per_hour=1_000))
        others = [Gate(Table("access"), clock) for _ in range(3)]
        for each in [gate, *others * 10]:
            each.admit(credentials(caller))
        clock.advance(minutes=1)
        calls = counted_calls()
        with calls:
            for each in [gate, *others]:
                each.admit(credentials(caller))
        assert calls.by_operation == {"UpdateItem": 4}

    def test_a_limit_of_one_after_a_long_silence(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_minute=1))
        for _ in range(3):
            assert count_admitted(gate, caller, 2) == 1
            clock.advance(minutes=10)

    def test_every_limit_with_a_rule_after_a_long_silence(self, gate: Gate, clock: FixedClock) -> None:
        extras = KeyPolicy(rules=(Rule("POST /v1/clients", 100, 1_000, 10_000),))
        plan = Plan(per_minute=200, per_hour=2_000, per_day=20_000, burst=50, daily_quota=15_000, monthly_quota=90_000)
        caller = a_caller(plan=add_policy(plan, extras))
        put_item("access", {"pk": f"KEY#{caller.key_id}", "sk": "EXTRAS", "extras": extras.to_form()})
        for _ in range(3):
            assert count_admitted(gate, caller, 2, operation="POST /v1/clients") == 2
            clock.advance(days=3)

    def test_counters_do_not_pile_up(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=self.PLAN)
        for _ in range(12):
            count_admitted(gate, caller, 1)
            clock.advance(minutes=7)
        assert len([name for name in item(caller) if name[1:].isdigit()]) <= 9


class TestGrace:
    def test_a_little_more_passes_and_says_so(self, gate: Gate) -> None:
        caller = a_caller(plan=Plan(per_hour=10, grace_percent=20))
        grants = [gate.admit(credentials(caller)) for _ in range(12)]
        assert [grant.is_in_grace for grant in grants] == [False] * 10 + [True] * 2
        assert [grant.limits[0].remaining for grant in grants][-3:] == [0, 0, 0]
        assert count_admitted(gate, caller, 2) == 0


class TestQuotas:
    def test_are_spent_until_the_calendar_turns(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_hour=100, daily_quota=5, monthly_quota=8))
        assert count_admitted(gate, caller, 7) == 5
        clock.advance(seconds=2)
        with pytest.raises(QuotaExceeded) as refusal:
            gate.admit(credentials(caller))
        assert (refusal.value.facts["limit"], refusal.value.retry_after_s) == ("daily_quota", 12 * 3600 - 2)
        clock.advance(hours=12)
        assert count_admitted(gate, caller, 7) == 3
        clock.advance(days=31)
        assert count_admitted(gate, caller, 9) == 5

    def test_each_threshold_is_crossed_by_one_request(self, gate: Gate) -> None:
        caller = a_caller(plan=Plan(per_hour=100, daily_quota=10))
        grants = [gate.admit(credentials(caller)) for _ in range(10)]
        crossings = [(n, c.percent) for n, grant in enumerate(grants, 1) for c in grant.crossings]
        assert crossings == [(8, 80), (10, 100)]


class TestConcurrent:
    def test_a_seat_is_taken_and_given_back(self, gate: Gate) -> None:
        caller = a_caller(plan=Plan(per_hour=100, concurrent=2))
        first = gate.admit(credentials(caller))
        gate.admit(credentials(caller))
        with pytest.raises(TooManyConcurrent):
            gate.admit(credentials(caller))
        gate.release(first)
        assert isinstance(gate.admit(credentials(caller)), Grant)
        assert item(caller)["h492324"] == 3

    def test_a_crashed_requests_seat_frees_itself(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_hour=100, concurrent=1))
        gate.admit(credentials(caller))
        clock.advance(seconds=34)
        with pytest.raises(TooManyConcurrent):
            gate.admit(credentials(caller))
        clock.advance(seconds=1)
        gate.admit(credentials(caller))

    def test_a_wrong_guess_with_free_seats_is_tried_again(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_hour=100, concurrent=5))
        first = gate.admit(credentials(caller))
        clock.advance(hours=1)
        Gate(Table("access"), clock).admit(credentials(caller))
        put_item("access", {**item(caller), "h492324": 7})
        second = gate.admit(credentials(caller))
        put_item("access", {**item(caller), "h492324": 8})
        assert gate.admit(credentials(caller)).permit not in {first.permit, second.permit}


class TestRules:
    def test_one_endpoint_has_a_limit_of_its_own(self, gate: Gate) -> None:
        extras = KeyPolicy(rules=(Rule("POST /v1/clients", per_minute=2),))
        caller = a_caller(plan=add_policy(Plan(per_hour=100), extras))
        put_item("access", {"pk": f"KEY#{caller.key_id}", "sk": "EXTRAS", "extras": extras.to_form()})
        assert count_admitted(gate, caller, 4, operation="POST /v1/clients") == 2
        assert count_admitted(gate, caller, 4, operation="GET /v1/clients") == 4

    def test_other_operations_do_not_forget_what_a_rule_has_counted(self, gate: Gate) -> None:
        extras = KeyPolicy(rules=(Rule("POST /v1/clients", per_hour=2),))
        caller = a_caller(plan=add_policy(Plan(per_hour=100), extras))
        put_item("access", {"pk": f"KEY#{caller.key_id}", "sk": "EXTRAS", "extras": extras.to_form()})
        counts = []
        for _ in range(5):
            counts.append(count_admitted(gate, caller, 1, operation="POST /v1/clients"))
            assert count_admitted(gate, caller, 1, operation="GET /v1/clients") == 1
        assert counts == [1, 1, 0, 0, 0]

    def test_the_extras_are_read_once(self, gate: Gate) -> None:
        extras = KeyPolicy(allowed_ips=("192.0.2.0/24",))
        caller = a_caller(plan=add_policy(Plan(per_hour=100), extras))
        put_item("access", {"pk": f"KEY#{caller.key_id}", "sk": "EXTRAS", "extras": extras.to_form()})
        calls = counted_calls()
        with calls:
            grants = [gate.admit(credentials(caller)) for _ in range(5)]
        assert grants[0].policy == extras
        assert calls.by_operation == {"UpdateItem": 6, "GetItem": 1}


class TestLeases:
    PLAN = Plan(per_hour=50, lease=10)

    def test_ten_requests_take_one_trip(self, gate: Gate) -> None:
        caller = a_caller(plan=self.PLAN)
        gate.admit(credentials(caller))
        calls = counted_calls()
        with calls:
            assert count_admitted(gate, caller, 29) == 29
        assert calls.by_operation == {"UpdateItem": 2}

    def test_never_more_than_the_limit_and_the_last_ones_one_by_one(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=self.PLAN)
        gates = [gate, Gate(Table("access"), clock)]
        counts = [count_admitted(gates[n % 2], caller, 1) for n in range(80)]
        assert sum(counts) == 50

    def test_a_revoked_key_ends_with_its_lease(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=self.PLAN)
        gate.admit(credentials(caller))
        put_item("access", {**item(caller), "st": "revoked"})
        assert count_admitted(gate, caller, 1) == 1
        clock.advance(seconds=1)
        with pytest.raises(KeyRevoked):
            gate.admit(credentials(caller))

    def test_another_secret_gets_nothing_of_it(self, gate: Gate) -> None:
        caller = a_caller(plan=self.PLAN)
        gate.admit(credentials(caller))
        with pytest.raises(InvalidCredentials):
            gate.admit(Credentials(caller.key_id, "live", b"x" * 32))


class TestFloods:
    def test_a_refusal_is_repeated_without_asking(self, gate: Gate, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_hour=2))
        count_admitted(gate, caller, 3)
        calls = counted_calls()
        with calls:
            assert count_admitted(gate, caller, 50) == 0
        assert not calls.by_operation
        clock.advance(seconds=1)
        with calls:
            count_admitted(gate, caller, 1)
        assert calls.by_operation == {"UpdateItem": 1}

    def test_a_wrong_secret_is_not_told_of_the_limit(self, gate: Gate) -> None:
        caller = a_caller(plan=Plan(per_hour=1))
        count_admitted(gate, caller, 2)
        with pytest.raises(Exception, match="is invalid"):
            gate.admit(Credentials(caller.key_id, "live", b"x" * 32))
