"""The limit of an organization on the requests of all its principals together, through the gate and in jobs (on moto)."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest

from apikit.admission.credentials import Credentials, parse_credentials
from apikit.admission.gate import Gate
from apikit.admission.organization_rules import OrganizationRules
from apikit.admission.organization_totals import OrganizationTotal, draw_units
from apikit.admission.pacing import Pacer
from apikit.admission.plans import Plan
from apikit.admission.rule_items import rules_item
from apikit.aws.platform_secret import signer
from apikit.dynamo.table import Item, Table
from apikit.errors import RateLimitExceeded
from apikit.ids import new_id
from tests.counting import counted_calls
from tests.fakes.clock import FixedClock
from tests.gateway import Caller, a_caller
from tests.storage import put_item, set_attributes

pytestmark = pytest.mark.usefixtures("aws")

PAST_NOON = datetime(2026, 3, 1, 12, 20, tzinfo=UTC)
HOUR = 3_600
LIMIT = 200


class Members:
    """Several keys of an organization with a limit."""

    def __init__(self, clock: FixedClock, *, count: int = 3, limit: int | None = LIMIT) -> None:
        self.clock = clock
        self.organization_id = new_id("org")
        self.callers = [self.add() for _ in range(count)]
        self.stamp = 0
        self.set_limit(limit)

    def add(self, **options: Any) -> Caller:
        return a_caller(organization_id=self.organization_id, **options)

    def set_limit(self, limit: int | None) -> None:
        """Another limit, as the change of an organization writes it."""
        self.stamp += 1
        put_item("access", rules_item(self.organization_id, self.stamp, OrganizationRules(requests_per_hour=limit)))
        for caller in self.callers:
            self.stamp_key(caller)

    def stamp_key(self, caller: Caller) -> None:
        set_attributes("access", f"KEY#{caller.key_id}", "KEY", ov=self.stamp)

    def count_units(self) -> int:
        """The units that were drawn in the hour."""
        hour = int(self.clock.now().timestamp()) // HOUR
        return int((Table("access").get(f"TOTAL#{self.organization_id}", str(hour)) or {}).get(f"T{hour}", 0))


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(PAST_NOON)


@pytest.fixture
def gate(clock: FixedClock) -> Gate:
    return Gate(Table("access"), clock)


def credentials(caller: Caller) -> Credentials:
    return parse_credentials(signer(), api_key=caller.credentials.api_key, api_secret=caller.credentials.api_secret)


def count_admitted(gate: Gate, callers: Iterable[Caller], **request: Any) -> int:
    """How many of the requests were admitted; the limit of the organization refused the others."""
    refused_by = [refusing_limit(gate, caller, **request) for caller in callers]
    assert set(refused_by) <= {None, "organization_hour"}
    return refused_by.count(None)


def refusing_limit(gate: Gate, caller: Caller, **request: Any) -> object:
    try:
        gate.admit(credentials(caller), **request)
    except RateLimitExceeded as error:
        return error.facts["limit"]
    return None


def key_item(caller: Caller) -> Item:
    return Table("access").get(f"KEY#{caller.key_id}", "KEY") or {}


class TestRequests:
    def test_together_never_exceed_the_limit(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock)
        count = count_admitted(gate, members.callers * 100)
        # A principal may keep a hundredth that it does not use.
        assert LIMIT - 2 * len(members.callers) <= count <= LIMIT
        assert members.count_units() <= LIMIT

    def test_of_one_principal_use_the_whole_limit(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock, count=1)
        assert count_admitted(gate, members.callers * (LIMIT + 20)) == LIMIT

    def test_are_admitted_again_in_the_next_hour(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock)
        count_admitted(gate, members.callers * 100)
        clock.advance(minutes=39, seconds=59)
        assert count_admitted(gate, members.callers) == 0
        clock.advance(seconds=1)
        assert count_admitted(gate, members.callers) == len(members.callers)
        assert members.count_units() == len(members.callers)

    def test_with_a_higher_cost_use_as_many_units(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock)
        assert count_admitted(gate, members.callers * 10, cost=50) == LIMIT // 50

    def test_do_not_use_what_is_left_of_the_hour_before(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock, count=1)
        count_admitted(gate, members.callers * 9)  # one unit is left of those drawn
        clock.advance(hours=1)
        assert count_admitted(gate, members.callers * 3) == 3
        assert members.count_units() >= 3

    def test_reserve_at_most_a_hundredth(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock, count=1, limit=1_000)
        reserves = []
        for count in range(1, 1_001):
            gate.admit(credentials(members.callers[0]))
            reserves.append(members.count_units() - count)
        assert max(reserves) == 9  # of the ten of a draw, one is used

    def test_are_refused_with_the_time_until_the_next_hour(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock, limit=100)
        count_admitted(gate, members.callers * 100)
        with pytest.raises(RateLimitExceeded, match="100 requests per hour of the whole organization") as refusal:
            gate.admit(credentials(members.callers[0]))
        assert refusal.value.retry_after_s == 40 * 60
        states: Any = refusal.value.facts["limits"]
        assert {state.name: state.remaining for state in states}["organization_hour"] == 0

    def test_that_alone_exceed_the_limit_have_no_wait(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock)
        with pytest.raises(RateLimitExceeded) as refusal:
            gate.admit(credentials(members.callers[0]), cost=LIMIT + 1)
        assert refusal.value.retry_after_s is None
        assert members.count_units() == 0

    def test_of_a_batch_wait_for_all_its_units(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock, count=1)
        (caller,) = members.callers
        count_admitted(gate, [caller] * LIMIT)
        with pytest.raises(RateLimitExceeded) as refusal:
            gate.charge(
                credentials(caller), operation="POST /v1/clients", cost=1, retry_units={"POST /v1/clients": LIMIT + 1}
            )
        assert refusal.value.retry_after_s is None

    def test_of_the_sandbox_are_not_counted(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock, count=0)
        caller = members.add(environment="test")
        members.stamp_key(caller)
        assert count_admitted(gate, [caller] * (LIMIT + 5)) == LIMIT + 5
        assert members.count_units() == 0

    def test_that_its_own_limits_refuse_draw_no_units(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock, count=0)
        caller = members.add(plan=Plan(per_hour=1))
        members.stamp_key(caller)
        gate.admit(credentials(caller))
        with pytest.raises(RateLimitExceeded, match="1 requests per hour\\."):
            gate.admit(credentials(caller))
        assert members.count_units() == 1

    def test_follow_a_changed_limit_at_once(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock, limit=100)
        assert count_admitted(gate, members.callers[:1] * 200) == 100
        members.set_limit(150)
        clock.advance(seconds=1)
        assert count_admitted(gate, members.callers[:1] * 200) == 50
        members.set_limit(None)
        clock.advance(seconds=1)
        assert count_admitted(gate, members.callers[:1] * 100) == 100

    def test_of_a_process_with_a_slow_clock_count_in_the_hour_that_has_begun(self, clock: FixedClock) -> None:
        members = Members(clock, count=1, limit=100)
        late_clock = FixedClock(PAST_NOON)
        late_gate = Gate(Table("access"), late_clock)
        count_admitted(late_gate, members.callers)
        clock.advance(hours=1)
        gate = Gate(Table("access"), clock)
        assert count_admitted(gate, members.callers * 60) + count_admitted(late_gate, members.callers * 60) == 100

    def test_at_once_in_many_processes_are_exact(self, clock: FixedClock) -> None:
        members = Members(clock, count=4, limit=100)

        def call(number: int) -> int:
            gate = Gate(Table("access"), clock)
            return count_admitted(gate, members.callers[number % 4 :][:1] * 20)

        with ThreadPoolExecutor(8) as pool:
            count = sum(pool.map(call, range(8)))
        assert 100 - 4 <= count <= 100

    def test_cost_no_call_beside_the_draws(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock, count=1, limit=10_000)
        count_admitted(gate, members.callers * 600)
        with counted_calls() as calls:
            count_admitted(gate, members.callers * 100)
        # A draw of a hundredth: the refused write, the count of the organization, and the units of the key.
        assert calls.by_operation.total() <= 100 + 3 * 2

    def test_that_are_refused_again_cause_no_calls(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock, count=1, limit=100)
        count_admitted(gate, members.callers * 101)
        with counted_calls() as calls:
            assert count_admitted(gate, members.callers * 50) == 0
        assert not calls.by_operation


class TestLeases:
    """Keys of which a process takes several requests at once."""

    def test_cost_no_call_beside_their_draws(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock, count=0, limit=10_000)
        caller = members.add(plan=Plan(per_hour=100_000, lease=30))
        members.stamp_key(caller)
        count_admitted(gate, [caller] * 600)
        with counted_calls() as calls:
            count_admitted(gate, [caller] * 300)
        # 300 requests are 10 leases; 100 units are drawn when fewer than 30 are left.
        assert calls.by_operation.total() <= 10 + 3 * 4

    def test_are_no_larger_than_a_draw(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock, count=0)
        caller = members.add(plan=Plan(per_hour=100_000, lease=50))
        members.stamp_key(caller)
        for count in range(1, LIMIT + 1):
            gate.admit(credentials(caller))
            assert members.count_units() <= count + 1
        assert refusing_limit(gate, caller) == "organization_hour"

    def test_together_never_exceed_the_limit(self, clock: FixedClock) -> None:
        members = Members(clock, count=0, limit=1_000)
        callers = [members.add(plan=Plan(per_hour=100_000, lease=5)) for _ in range(3)]
        for caller in callers:
            members.stamp_key(caller)
        gates = [Gate(Table("access"), clock) for _ in range(2)]
        count = sum(count_admitted(each, callers * 40) for each in gates * 5)
        assert 1_000 - 3 * 10 - 6 * 5 <= count <= 1_000


def test_what_is_left_is_not_drawn_again(clock: FixedClock) -> None:
    members, access = Members(clock, count=1), Table("access")
    (caller,) = members.callers
    for cost in (3, 5):
        draw_units(access, caller.key_id, OrganizationTotal(LIMIT, key_item(caller), clock.now()), cost)
    assert (key_item(caller)["tn"], members.count_units()) == (5, 5)


def test_a_refused_cost_leaves_what_is_left_to_smaller_ones(gate: Gate, clock: FixedClock) -> None:
    members = Members(clock, count=1)
    (caller,) = members.callers
    draw_units(Table("access"), caller.key_id, OrganizationTotal(LIMIT, key_item(caller), clock.now()), 3)
    put_item("access", {"pk": f"TOTAL#{members.organization_id}", "sk": "492324", "T492324": LIMIT})
    assert [refusing_limit(gate, caller, cost=cost) for cost in (5, 1, 2, 1)] == [
        "organization_hour",
        None,
        None,
        "organization_hour",
    ]


def test_near_the_limit_a_quarter_of_the_rest_is_drawn(clock: FixedClock) -> None:
    members, access = Members(clock, count=1, limit=2_000), Table("access")
    (caller,) = members.callers
    draw_units(access, caller.key_id, OrganizationTotal(2_000, key_item(caller), clock.now()), 1_987)
    set_attributes("access", f"KEY#{caller.key_id}", "KEY", tn=0)
    key_item_after = draw_units(access, caller.key_id, OrganizationTotal(2_000, key_item(caller), clock.now()), 1)
    assert key_item_after["td"] == 1_987 + 13 // 4


def test_units_that_two_processes_draw_at_once_are_added(clock: FixedClock) -> None:
    members, access = Members(clock, count=1), Table("access")
    (caller,) = members.callers
    for total in [OrganizationTotal(LIMIT, key_item(caller), clock.now()) for _ in range(2)]:
        draw_units(access, caller.key_id, total, 3)
    assert (key_item(caller)["tn"], key_item(caller)["td"]) == (6, 6)


class TestJobs:
    def test_leave_the_other_share_to_requests(self, gate: Gate, clock: FixedClock) -> None:
        members = Members(clock, count=1)
        pacer = Pacer(Table("access"), clock, share=0.5)
        (caller,) = members.callers
        for _ in range(LIMIT // 2):
            pacer.take(caller.key_id, operation="POST /v1/clients", cost=1, environment="live")
        with pytest.raises(RateLimitExceeded) as refusal:
            pacer.take(caller.key_id, operation="POST /v1/clients", cost=1, environment="live")
        assert refusal.value.retry_after_s == 40 * 60
        assert count_admitted(gate, members.callers * LIMIT) == LIMIT // 2

    def test_use_the_units_that_they_draw(self, clock: FixedClock) -> None:
        members = Members(clock, count=1)
        pacer = Pacer(Table("access"), clock, share=0.5)
        (caller,) = members.callers
        for _ in range(20):
            pacer.take(caller.key_id, operation="POST /v1/clients", cost=1, environment="live")
        assert key_item(caller)["td"] - key_item(caller)["tn"] == 20

    def test_of_the_sandbox_draw_none(self, clock: FixedClock) -> None:
        members = Members(clock, count=1)
        pacer = Pacer(Table("access"), clock, share=0.5)
        pacer.take(members.callers[0].key_id, operation="POST /v1/clients", cost=1, environment="test")
        assert members.count_units() == 0
