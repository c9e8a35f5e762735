"""The gate's condition against the exact rule, on every state of small windows: what is known, unknown and wrongly known."""

from collections.abc import Mapping
from itertools import product
from typing import Any

import pytest

from apikit.admission.credentials import Credentials
from apikit.admission.gate_conditions import admission
from apikit.admission.limits import Limit, SlidingWindow, sliding
from apikit.admission.plans import Plan, Rule
from tests import expressions
from tests.moments import moment

WINDOW_S = 4
NOW = 1_000 * WINDOW_S * 1000
ELAPSED = (0, 1, 1333, 2000, 3999)
WHO = Credentials("key_1", "live", b"hash")
STANDING = {"sh": b"hash", "st": "active", "ex": NOW, "pl": "test"}


def small_limits(*quotas: int) -> list[Limit]:
    return [Limit(f"l{n}", "mhd"[n], quota, WINDOW_S * 1000 * (n + 1)) for n, quota in enumerate(quotas)]


def at(limits: list[Limit], elapsed: int) -> list[SlidingWindow]:
    return [sliding(limit, moment(NOW + elapsed)) for limit in limits]


def condition(
    limits: list[Limit],
    elapsed: int,
    cost: int,
    known: Mapping[str, int],
    *,
    least: Mapping[str, int] | None = None,
    stale: tuple[str, ...] = (),
) -> dict[str, Any]:
    now = moment(NOW + elapsed)
    filled = admission(WHO, at(limits, elapsed), plan="test", now=now, cost=cost, known=known, least=least, stale=stale)
    return filled.members


def holds(members: Mapping[str, Any], item: Mapping[str, Any]) -> bool:
    return expressions.holds(members, item)


def applied(members: Mapping[str, Any], item: Mapping[str, Any]) -> dict[str, Any]:
    return expressions.updated(members, item)


def stored(window: SlidingWindow, closed: int, opened: int) -> dict[str, Any]:
    counts = {window.closed_name: closed, window.open_name: opened}
    return {**STANDING, **{name: count for name, count in counts.items() if count}}


@pytest.mark.parametrize("quota", [1, 2, 3, 5, 13])
class TestOneLimit:
    def test_with_a_known_closed_window_is_exact(self, quota: int) -> None:
        limits = small_limits(quota)
        for closed, opened, elapsed, cost in product(range(quota + 2), range(quota + 2), ELAPSED, (1, 2)):
            window = at(limits, elapsed)[0]
            item = stored(window, closed, opened)
            expression = condition(limits, elapsed, cost, {window.closed_name: closed})
            assert holds(expression, item) is window.admits(item, cost), (closed, opened, elapsed, cost)

    def test_with_a_wrongly_known_closed_window_admits_nobody(self, quota: int) -> None:
        limits = small_limits(quota)
        for closed, believed, elapsed in product(range(quota + 2), range(quota + 2), ELAPSED):
            if closed != believed:
                window = at(limits, elapsed)[0]
                expression = condition(limits, elapsed, 1, {window.closed_name: believed})
                assert not holds(expression, stored(window, closed, 0)), (closed, believed)

    def test_with_an_unknown_closed_window_admits_nobody_whom_the_rule_does_not(self, quota: int) -> None:
        limits = small_limits(quota)
        for closed, opened, elapsed, cost in product(range(quota + 2), range(quota + 2), ELAPSED, (1, 2)):
            window = at(limits, elapsed)[0]
            item = stored(window, closed, opened)
            if holds(condition(limits, elapsed, cost, {}), item):
                assert window.admits(item, cost), (closed, opened, elapsed, cost)

    def test_with_an_unknown_closed_window_is_exact_on_the_steps(self, quota: int) -> None:
        limits = small_limits(quota)
        for opened, elapsed in product(range(quota + 2), ELAPSED):
            window = at(limits, elapsed)[0]
            for closed in window.staircase():
                item = stored(window, closed, opened)
                assert holds(condition(limits, elapsed, 1, {}), item) is window.admits(item, 1), (
                    closed,
                    opened,
                    elapsed,
                )

    def test_with_a_count_seen_while_the_window_was_open_is_exact_there_and_admits_nobody_too_much_beyond(
        self, quota: int
    ) -> None:
        limits = small_limits(quota)
        for seen, more, opened, elapsed in product(range(quota + 2), range(quota + 2), range(quota + 2), ELAPSED):
            window = at(limits, elapsed)[0]
            item = stored(window, seen + more, opened)
            admitted = holds(condition(limits, elapsed, 1, {}, least={window.closed_name: seen}), item)
            exact = window.admits(item, 1)
            assert admitted is exact if more == 0 else not admitted or exact, (seen, more, opened, elapsed)

    def test_counts_what_it_admits(self, quota: int) -> None:
        limits = small_limits(quota)
        window = at(limits, 0)[0]
        item: dict[str, Any] = dict(STANDING)
        for _ in range(quota):
            expression = condition(limits, 0, 1, {window.closed_name: 0})
            assert holds(expression, item)
            item = applied(expression, item)
        assert item[window.open_name] == quota
        assert not holds(condition(limits, 0, 1, {window.closed_name: 0}), item)


class TestSeveralLimits:
    def test_all_admit_or_none_counts(self) -> None:
        limits = small_limits(2, 3, 4)
        grid = product(*(range(limit.quota + 1) for limit in limits), (0, 2, 4), (True, False))
        for *opened, closed, known in grid:
            windows = at(limits, 1333)
            item = dict(STANDING)
            for window, count in zip(windows, opened, strict=True):
                item |= stored(window, closed, count)
            learned = {window.closed_name: closed for window in windows} if known else {}
            verdict = holds(condition(limits, 1333, 1, learned), item)
            exact = all(window.admits(item, 1) for window in windows)
            assert verdict is exact if known else not verdict or exact, (opened, closed)


class TestLength:
    """DynamoDB takes expressions of 4,096 bytes at most."""

    FULLEST = Plan(
        per_minute=10**9,
        per_hour=10**9,
        per_day=10**9,
        burst=10**9,
        daily_quota=10**9,
        monthly_quota=10**9,
        concurrent=10**9,
    )
    RULE = Rule("POST /v1/clients", per_minute=10**9, per_hour=10**9, per_day=10**9)

    @pytest.mark.parametrize("seen", [0, 7])
    def test_of_every_limit_at_once_with_nothing_known_is_allowed(self, seen: int) -> None:
        now = moment(NOW)
        meters = [*self.FULLEST.meters(now), *self.RULE.meters(now)]
        members = admission(
            WHO,
            meters,
            plan=self.FULLEST.text,
            now=now,
            cost=1,
            known={},
            least={name: seen for meter in meters for name in meter.names},
            stale=[f"m{number}" for number in range(20)],
            seat=("6566d0c3.0a1b2c3d", 10**9),
        ).members
        assert len(members["ConditionExpression"]) <= 4096
        assert len(members["UpdateExpression"]) <= 4096


class TestStanding:
    @pytest.mark.parametrize(
        ("changes", "admitted"),
        [
            ({}, True),
            ({"sh": b"other"}, False),
            ({"sh": b"other", "s2": b"hash", "sx": NOW}, True),
            ({"sh": b"other", "s2": b"hash", "sx": NOW // 1000}, False),
            ({"sh": b"other", "s2": b"hash"}, False),
            ({"sh": b"other", "s2": b"other", "sx": NOW}, False),
            ({"st": "revoked"}, False),
            ({"ex": NOW // 1000}, False),
            ({"ex": NOW // 1000 + 1}, True),
            ({"pl": "2000/h"}, False),
        ],
    )
    def test_must_be_right_before_anything_is_counted(self, changes: dict[str, Any], admitted: bool) -> None:  # noqa: FBT001
        expression = condition(small_limits(5), 0, 1, {})
        assert holds(expression, {**STANDING, **changes}) is admitted

    def test_a_missing_key_admits_nobody(self) -> None:
        assert not holds(condition(small_limits(5), 0, 1, {}), {})


class TestTidying:
    def test_takes_counters_of_windows_long_past_away(self) -> None:
        limits = small_limits(5)
        expression = condition(limits, 0, 1, {}, stale=("m1", "m2"))
        item = applied(expression, {**STANDING, "m1": 4, "m2": 5, "m999": 1})
        assert item == {**STANDING, "m999": 1, at(limits, 0)[0].open_name: 1, "lu": NOW // 1000}
