"""Sliding windows: the arithmetic against the rule written out, on every state of small windows."""

from fractions import Fraction
from itertools import product
from math import ceil
from typing import Any

import pytest

from apikit.admission.limits import Limit, SlidingWindow, sliding_window
from apikit.admission.plans import Plan
from tests.builders import NOW as ANY_TIME
from tests.moments import moment

WINDOW_S = 4
NOW = 1_000 * WINDOW_S * 1000  # a window's first millisecond
ELAPSED_MS = (0, 1, 999, 1000, 1333, 2000, 2667, 3000, 3999)
QUOTAS = range(1, 7)


def window_at(quota: int, elapsed_ms: int) -> SlidingWindow:
    return sliding_window(Limit("test", "m", quota, WINDOW_S * 1000), moment(NOW + elapsed_ms))


def counters(window: SlidingWindow, closed_count: int, open_count: int) -> dict[str, Any]:
    """Counters as they are stored: nothing counted is nothing stored."""
    counts = {window.closed_name: closed_count, window.open_name: open_count}
    return {name: count for name, count in counts.items() if count}


def is_allowed(quota: int, closed_count: int, open_count: int, elapsed_ms: int, cost: int) -> bool:
    """The rule: what the open window counts, and the part of the closed one that the sliding window still covers."""
    weight = ceil(closed_count * (1 - Fraction(elapsed_ms, WINDOW_S * 1000)))
    return open_count + weight + cost <= quota


def states(quota: int) -> list[tuple[int, int, int, int]]:
    return list(product(range(quota + 3), range(quota + 3), ELAPSED_MS, (1, 2, 3)))


@pytest.mark.parametrize("quota", QUOTAS)
class TestWindow:
    def test_admits_by_the_rule(self, quota: int) -> None:
        for closed_count, open_count, elapsed_ms, cost in states(quota):
            window = window_at(quota, elapsed_ms)
            is_admitted = is_allowed(quota, closed_count, open_count, elapsed_ms, cost)
            assert window.has_room(counters(window, closed_count, open_count), cost) is is_admitted, (
                closed_count,
                open_count,
                elapsed_ms,
                cost,
            )

    def test_says_how_many_are_left(self, quota: int) -> None:
        for closed_count, open_count, elapsed_ms, _ in states(quota):
            window = window_at(quota, elapsed_ms)
            costs = [
                n for n in range(quota + 1) if n == 0 or is_allowed(quota, closed_count, open_count, elapsed_ms, n)
            ]
            assert window.remaining(counters(window, closed_count, open_count)) == max(costs)

    def test_never_admits_more_than_its_quota_in_a_window(self, quota: int) -> None:
        """Greedy callers, at several rhythms."""
        for rhythm in (1, 90, 333, 700, 1500):
            counts: dict[str, Any] = {}
            times_ms: list[int] = []
            for now in range(0, 4 * WINDOW_S * 1000, rhythm):
                window = window_at(quota, now)
                if window.has_room(counts, 1):
                    counts[window.open_name] = counts.get(window.open_name, 0) + 1
                    times_ms.append(now)
            starts = range(0, 3 * WINDOW_S * 1000 + 1, WINDOW_S * 1000)
            assert all(sum(s <= moment < s + WINDOW_S * 1000 for moment in times_ms) <= quota for s in starts)


class TestStaircase:
    @pytest.mark.parametrize("quota", [1, 2, 5, 12, 13, 1000, 50_000])
    def test_goes_from_nothing_to_the_quota(self, quota: int) -> None:
        steps = window_at(quota, 0).closed_count_steps()
        assert (steps[0], steps[-1]) == (0, quota)
        assert steps == sorted(set(steps))
        assert len(steps) <= 13


class TestNames:
    def test_of_counters_follow_the_window(self) -> None:
        window = sliding_window(Limit("hour", "h", 10, 3_600_000), moment(3_600_000 * 7 + 5))
        assert (window.open_name, window.closed_name, window.elapsed_ms) == ("h7", "h6", 5)

    @pytest.mark.parametrize(("elapsed_ms", "left_ms"), [(0, 4000), (1, 3999), (3999, 1)])
    def test_the_window_renews_at_its_end_while_something_is_left(self, elapsed_ms: int, left_ms: int) -> None:
        assert window_at(5, elapsed_ms).renews_in_ms({}) == left_ms


class TestPlan:
    def test_is_what_its_text_says(self) -> None:
        plan = Plan(algorithm="token_bucket", per_hour=1000, burst=5, monthly_quota=10**6, grace_percent=10)
        assert Plan.from_text(plan.text) == plan

    def test_equal_plans_have_equal_texts_and_defaults_are_left_out(self) -> None:
        assert Plan(per_hour=1000, algorithm="sliding_window").text == Plan(per_hour=1000).text == '{"per_hour":1000}'

    def test_measures_each_of_its_limits(self) -> None:
        plan = Plan(per_minute=10, per_hour=100, per_day=1000, burst=5, daily_quota=500, monthly_quota=5000)
        names = [meter.limit.name for meter in plan.meters(ANY_TIME)]
        assert names == ["minute", "hour", "day", "burst", "daily_quota", "monthly_quota"]
