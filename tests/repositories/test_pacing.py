"""Work that is paced by its key's limits: what it takes of each, what it leaves, and how long it waits (on moto)."""

from datetime import UTC, datetime
from typing import Any

import pytest

from apikit.admission.credentials import parse_credentials
from apikit.admission.gate import Gate
from apikit.admission.pacing import Pacer
from apikit.admission.plans import KeyPolicy, Plan, Rule, add_policy
from apikit.aws.platform_secret import signer
from apikit.dynamo.table import Table
from apikit.errors import InvalidCredentials, KeyRevoked, OrganizationForbidden, QuotaExceeded, RateLimitExceeded
from tests.fakes.clock import FixedClock
from tests.gateway import Caller, a_caller
from tests.storage import put_item, set_attributes

pytestmark = pytest.mark.usefixtures("aws")

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
CREATE = "POST /v1/clients"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def pacer(clock: FixedClock) -> Pacer:
    return Pacer(Table("access"), clock, share=0.5)


def count_taken(pacer: Pacer, caller: Caller, attempts: int, **options: Any) -> int:
    """How many of the attempts were counted."""
    count = 0
    for _ in range(attempts):
        try:
            pacer.take(caller.key_id, **{"operation": CREATE, "cost": 1, "environment": "live", **options})
            count += 1
        except RateLimitExceeded:
            pass
    return count


def refusal(pacer: Pacer, caller: Caller, **options: Any) -> RateLimitExceeded:
    with pytest.raises(RateLimitExceeded) as error:
        pacer.take(caller.key_id, **{"operation": CREATE, "cost": 1, "environment": "live", **options})
    return error.value


def request(caller: Caller, clock: FixedClock, count: int) -> int:
    """How many of the requests were let in."""
    gate, let_in = Gate(Table("access"), clock), 0
    credentials = parse_credentials(
        signer(), api_key=caller.credentials.api_key, api_secret=caller.credentials.api_secret
    )
    for _ in range(count):
        try:
            gate.admit(credentials)
            let_in += 1
        except RateLimitExceeded:
            pass
    return let_in


class TestShare:
    @pytest.mark.parametrize(
        "plan",
        [
            Plan(per_minute=10),
            Plan(per_hour=10),
            Plan(per_day=10),
            Plan(algorithm="fixed_window", per_hour=10),
            Plan(algorithm="token_bucket", per_hour=10),
            Plan(burst=10),
            Plan(daily_quota=10),
            Plan(monthly_quota=10),
            Plan(per_minute=10, per_hour=40, grace_percent=50),
        ],
    )
    def test_is_all_that_work_takes_of_a_limit_and_requests_have_the_rest(
        self, pacer: Pacer, clock: FixedClock, plan: Plan
    ) -> None:
        caller = a_caller(plan=plan)
        assert count_taken(pacer, caller, 8) == 5
        assert request(caller, clock, 5) == 5

    def test_counts_what_requests_have_taken(self, pacer: Pacer, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_hour=10))
        request(caller, clock, 3)
        assert count_taken(pacer, caller, 8) == 2
        busy_caller = a_caller(plan=Plan(per_hour=10))
        request(busy_caller, clock, 8)
        assert count_taken(pacer, busy_caller, 3) == 0

    def test_is_one_for_all_workers(self, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_hour=20))
        pacers = [Pacer(Table("access"), clock, share=0.5) for _ in range(3)]
        assert sum(count_taken(pacers[number % 3], caller, 1) for number in range(30)) == 10

    def test_is_one_at_least_and_one_operation_where_the_limit_is(self, pacer: Pacer) -> None:
        assert count_taken(pacer, a_caller(plan=Plan(per_hour=1)), 3) == 1
        assert count_taken(pacer, a_caller(plan=Plan(per_hour=5)), 3, cost=4) == 1

    def test_of_an_operations_rule_is_kept_to(self, pacer: Pacer) -> None:
        extras = KeyPolicy(rules=(Rule(CREATE, per_hour=4),))
        caller = a_caller(plan=add_policy(Plan(per_hour=100), extras))
        put_item("access", {"pk": f"KEY#{caller.key_id}", "sk": "EXTRAS", "extras": extras.to_form()})
        assert count_taken(pacer, caller, 4) == 2
        assert count_taken(pacer, caller, 4, operation="POST /v1/menus") == 4
        # What its request paid was not under the rule.
        assert count_taken(pacer, caller, 1, counted_units=1) == 0

    def test_is_free_again_with_the_window(self, pacer: Pacer, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_hour=10))
        assert count_taken(pacer, caller, 8) == 5
        clock.advance(hours=2)
        assert count_taken(pacer, caller, 8) == 5

    def test_rises_with_the_plan_at_once(self, pacer: Pacer) -> None:
        caller = a_caller(plan=Plan(per_hour=2))
        assert count_taken(pacer, caller, 3) == 1
        set_attributes("access", f"KEY#{caller.key_id}", "KEY", pl=Plan(per_hour=20).text)
        assert count_taken(pacer, caller, 12) == 9

    def test_paid_units_are_not_counted_twice(self, pacer: Pacer) -> None:
        caller = a_caller(plan=Plan(per_hour=2))
        assert count_taken(pacer, caller, 3, counted_units=1) == 3
        assert count_taken(pacer, caller, 3) == 1

    def test_leaves_no_counters_of_the_past(self, pacer: Pacer, clock: FixedClock) -> None:
        caller = a_caller(plan=Plan(per_minute=10))
        for _ in range(6):
            assert count_taken(pacer, caller, 1) == 1
            clock.advance(minutes=1)
        item = Table("access").get(f"KEY#{caller.key_id}", "KEY")
        assert item
        assert len([name for name in item if name[0] == "m" and name[1:].isdigit()]) <= 3


class TestWait:
    def test_is_until_a_tenth_of_the_share_is_free_or_what_is_left_of_the_work(self, pacer: Pacer) -> None:
        caller = a_caller(plan=Plan(algorithm="sliding_window", per_hour=200))
        assert count_taken(pacer, caller, 101) == 100
        # The whole hour of 12:00 to 13:00 fades from 13:00 on: 1 of 100 after 36 s, 10 of 100 after 360 s.
        assert refusal(pacer, caller, remaining_operations=1).retry_after_s == 3_600 + 36
        assert refusal(pacer, caller, remaining_operations=500).retry_after_s == 3_600 + 360

    def test_is_a_minute_at_least(self, pacer: Pacer) -> None:
        caller = a_caller(plan=Plan(algorithm="token_bucket", per_minute=60))
        count_taken(pacer, caller, 31)
        assert refusal(pacer, caller).retry_after_s == 60

    def test_is_enough(self, pacer: Pacer, clock: FixedClock) -> None:
        for plan in (Plan(per_hour=20), Plan(per_minute=6, per_day=100), Plan(daily_quota=4)):
            caller = a_caller(plan=plan)
            while not (error := _catch_refusal(pacer, caller)):
                pass
            clock.advance(seconds=error.retry_after_s or 0)
            assert count_taken(pacer, caller, 1) == 1

    def test_for_a_day_is_until_midnight(self, pacer: Pacer) -> None:
        caller = a_caller(plan=Plan(daily_quota=2))
        count_taken(pacer, caller, 1)
        assert refusal(pacer, caller).retry_after_s == 12 * 3_600

    @pytest.mark.parametrize(
        ("plan", "options", "kind"),
        [
            (Plan(monthly_quota=2), {}, QuotaExceeded),
            (Plan(per_hour=3), {"cost": 4}, RateLimitExceeded),
        ],
    )
    def test_is_none_where_work_is_not_to_wait(
        self, pacer: Pacer, plan: Plan, options: dict[str, int], kind: type[RateLimitExceeded]
    ) -> None:
        caller = a_caller(plan=plan)
        count_taken(pacer, caller, 1)
        error = refusal(pacer, caller, **options)
        assert (type(error), error.retry_after_s) == (kind, None)


def _catch_refusal(pacer: Pacer, caller: Caller) -> RateLimitExceeded | None:
    try:
        pacer.take(caller.key_id, operation=CREATE, cost=1, environment="live")
    except RateLimitExceeded as error:
        return error
    return None


class TestEstimate:
    def test_is_what_is_left_at_the_pace_of_the_slowest_limit(self, pacer: Pacer) -> None:
        caller = a_caller(plan=Plan(per_hour=1_000))
        # 500 at once, 9,500 at 500 an hour, and 50 ms for each.
        assert pacer.estimate_end(caller.key_id, 10_000) == datetime(2026, 3, 2, 7, 8, 20, tzinfo=UTC)

    def test_counts_whole_days_of_a_quota(self, pacer: Pacer) -> None:
        caller = a_caller(plan=Plan(daily_quota=20))
        assert pacer.estimate_end(caller.key_id, 10) == datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)
        assert pacer.estimate_end(caller.key_id, 25) == datetime(2026, 3, 3, 0, 0, 1, tzinfo=UTC)


class TestKeys:
    @pytest.mark.parametrize(
        ("change", "error"),
        [
            ({"st": "revoked"}, KeyRevoked),
            ({"su": frozenset({"organization"})}, OrganizationForbidden),
        ],
    )
    def test_that_no_longer_stand_give_nothing(
        self, pacer: Pacer, change: dict[str, Any], error: type[Exception]
    ) -> None:
        caller = a_caller(plan=Plan(per_hour=10))
        assert count_taken(pacer, caller, 1) == 1
        set_attributes("access", f"KEY#{caller.key_id}", "KEY", **change)
        with pytest.raises(error):
            pacer.take(caller.key_id, operation=CREATE, cost=1, environment="live")

    def test_that_are_gone_give_nothing(self, pacer: Pacer) -> None:
        with pytest.raises(InvalidCredentials):
            pacer.take("key_01k0a3v5m8f1xq2w7r9tbdc6yz", operation=CREATE, cost=1, environment="live")
