"""The gate's condition against the exact rule, on every state of small windows: what is known, unknown and wrongly known."""

from collections.abc import Mapping
from itertools import product
from typing import Any

import pytest

from apikit.admission.credentials import Credentials
from apikit.admission.gate_conditions import build_admission_update
from apikit.admission.limits import Limit, SlidingWindow, sliding_window
from apikit.admission.plans import Plan, Rule
from tests import expressions
from tests.moments import moment

WINDOW_S = 4
NOW = 1_000 * WINDOW_S * 1000
ELAPSED_MS = (0, 1, 1333, 2000, 3999)
WHO = Credentials("key_1", "live", b"hash")
KEY_ITEM = {"sh": b"hash", "st": "active", "ex": NOW, "pl": "test"}


def small_limits(*quotas: int) -> list[Limit]:
    return [Limit(f"l{n}", "mhd"[n], quota, WINDOW_S * 1000 * (n + 1)) for n, quota in enumerate(quotas)]


def windows_at(limits: list[Limit], elapsed_ms: int) -> list[SlidingWindow]:
    return [sliding_window(limit, moment(NOW + elapsed_ms)) for limit in limits]


def condition(
    limits: list[Limit],
    elapsed_ms: int,
    cost: int,
    known_counts: Mapping[str, int],
    *,
    lower_bounds: Mapping[str, int] | None = None,
    stale_counters: tuple[str, ...] = (),
) -> dict[str, Any]:
    now = moment(NOW + elapsed_ms)
    admission_update = build_admission_update(
        WHO,
        windows_at(limits, elapsed_ms),
        plan="test",
        now=now,
        cost=cost,
        cached_counters=known_counts,
        lower_bounds=lower_bounds,
        stale_counters=stale_counters,
    )
    return admission_update.members


def holds(members: Mapping[str, Any], item: Mapping[str, Any]) -> bool:
    return expressions.holds(members, item)


def apply_members(members: Mapping[str, Any], item: Mapping[str, Any]) -> dict[str, Any]:
    return expressions.apply_update(members, item)


def item_with(window: SlidingWindow, closed_count: int, open_count: int) -> dict[str, Any]:
    counts = {window.closed_name: closed_count, window.open_name: open_count}
    return {**KEY_ITEM, **{name: count for name, count in counts.items() if count}}


@pytest.mark.parametrize("quota", [1, 2, 3, 5, 13])
class TestOneLimit:
    def test_with_a_known_closed_window_is_exact(self, quota: int) -> None:
        limits = small_limits(quota)
        for closed_count, open_count, elapsed_ms, cost in product(
            range(quota + 2), range(quota + 2), ELAPSED_MS, (1, 2)
        ):
            window = windows_at(limits, elapsed_ms)[0]
            item = item_with(window, closed_count, open_count)
            expression = condition(limits, elapsed_ms, cost, {window.closed_name: closed_count})
            assert holds(expression, item) is window.has_room(item, cost), (closed_count, open_count, elapsed_ms, cost)

    def test_with_a_wrongly_known_closed_window_admits_nobody(self, quota: int) -> None:
        limits = small_limits(quota)
        for closed_count, wrong_count, elapsed_ms in product(range(quota + 2), range(quota + 2), ELAPSED_MS):
            if closed_count != wrong_count:
                window = windows_at(limits, elapsed_ms)[0]
                expression = condition(limits, elapsed_ms, 1, {window.closed_name: wrong_count})
                assert not holds(expression, item_with(window, closed_count, 0)), (closed_count, wrong_count)

    def test_with_an_unknown_closed_window_admits_nobody_whom_the_rule_does_not(self, quota: int) -> None:
        limits = small_limits(quota)
        for closed_count, open_count, elapsed_ms, cost in product(
            range(quota + 2), range(quota + 2), ELAPSED_MS, (1, 2)
        ):
            window = windows_at(limits, elapsed_ms)[0]
            item = item_with(window, closed_count, open_count)
            if holds(condition(limits, elapsed_ms, cost, {}), item):
                assert window.has_room(item, cost), (closed_count, open_count, elapsed_ms, cost)

    def test_with_an_unknown_closed_window_is_exact_on_the_steps(self, quota: int) -> None:
        limits = small_limits(quota)
        for open_count, elapsed_ms in product(range(quota + 2), ELAPSED_MS):
            window = windows_at(limits, elapsed_ms)[0]
            for closed_count in window.closed_count_steps():
                item = item_with(window, closed_count, open_count)
                assert holds(condition(limits, elapsed_ms, 1, {}), item) is window.has_room(item, 1), (
                    closed_count,
                    open_count,
                    elapsed_ms,
                )

    def test_with_a_count_seen_while_the_window_was_open_is_exact_there_and_admits_nobody_too_much_beyond(
        self, quota: int
    ) -> None:
        limits = small_limits(quota)
        for least_count, more, open_count, elapsed_ms in product(
            range(quota + 2), range(quota + 2), range(quota + 2), ELAPSED_MS
        ):
            window = windows_at(limits, elapsed_ms)[0]
            item = item_with(window, least_count + more, open_count)
            is_admitted = holds(
                condition(limits, elapsed_ms, 1, {}, lower_bounds={window.closed_name: least_count}), item
            )
            exact = window.has_room(item, 1)
            assert is_admitted is exact if more == 0 else not is_admitted or exact, (
                least_count,
                more,
                open_count,
                elapsed_ms,
            )

    def test_counts_what_it_admits(self, quota: int) -> None:
        limits = small_limits(quota)
        window = windows_at(limits, 0)[0]
        item: dict[str, Any] = dict(KEY_ITEM)
        for _ in range(quota):
            expression = condition(limits, 0, 1, {window.closed_name: 0})
            assert holds(expression, item)
            item = apply_members(expression, item)
        assert item[window.open_name] == quota
        assert not holds(condition(limits, 0, 1, {window.closed_name: 0}), item)


class TestSeveralLimits:
    def test_all_admit_or_none_counts(self) -> None:
        limits = small_limits(2, 3, 4)
        grid = product(*(range(limit.quota + 1) for limit in limits), (0, 2, 4), (True, False))
        for *open_count, closed_count, is_known in grid:
            windows = windows_at(limits, 1333)
            item = dict(KEY_ITEM)
            for window, count in zip(windows, open_count, strict=True):
                item |= item_with(window, closed_count, count)
            known_counts = {window.closed_name: closed_count for window in windows} if is_known else {}
            verdict = holds(condition(limits, 1333, 1, known_counts), item)
            exact = all(window.has_room(item, 1) for window in windows)
            assert verdict is exact if is_known else not verdict or exact, (open_count, closed_count)


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

    @pytest.mark.parametrize("least_count", [0, 7])
    def test_of_every_limit_at_once_with_nothing_known_is_allowed(self, least_count: int) -> None:
        now = moment(NOW)
        meters = [*self.FULLEST.meters(now), *self.RULE.meters(now)]
        members = build_admission_update(
            WHO,
            meters,
            plan=self.FULLEST.text,
            now=now,
            cost=1,
            cached_counters={},
            lower_bounds={name: least_count for meter in meters for name in meter.names},
            stale_counters=[f"m{number}" for number in range(20)],
            permit=("6566d0c3.0a1b2c3d", 10**9),
        ).members
        assert len(members["ConditionExpression"]) <= 4096
        assert len(members["UpdateExpression"]) <= 4096


class TestKeyState:
    @pytest.mark.parametrize(
        ("changes", "is_admitted"),
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
    def test_must_be_right_before_anything_is_counted(self, changes: dict[str, Any], is_admitted: bool) -> None:  # noqa: FBT001
        expression = condition(small_limits(5), 0, 1, {})
        assert holds(expression, {**KEY_ITEM, **changes}) is is_admitted

    def test_a_missing_key_admits_nobody(self) -> None:
        assert not holds(condition(small_limits(5), 0, 1, {}), {})


class TestStaleCounters:
    def test_takes_counters_of_windows_long_past_away(self) -> None:
        limits = small_limits(5)
        expression = condition(limits, 0, 1, {}, stale_counters=("m1", "m2"))
        item = apply_members(expression, {**KEY_ITEM, "m1": 4, "m2": 5, "m999": 1})
        assert item == {**KEY_ITEM, "m999": 1, windows_at(limits, 0)[0].open_name: 1, "lu": NOW // 1000}
