"""Waits against a model of each rule that is written from its definition and tried millisecond by millisecond."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from math import ceil
from typing import Any, ClassVar

import pytest

from apikit.admission.concurrency import Permits
from apikit.admission.limit_errors import limit_states, require_room, strictest_limit
from apikit.admission.limits import (
    Counters,
    Limit,
    Meter,
    calendar_day,
    calendar_month,
    fixed_window,
    sliding_window,
    token_bucket,
)
from apikit.errors import PlatformError, QuotaExceeded, RateLimitExceeded, TooManyConcurrent
from tests.moments import moment

WINDOW_MS = 20
START = 1_000 * WINDOW_MS
MS_NS = 1_000_000
TWO_DAYS_MS = 172_800_000


@dataclass(frozen=True)
class Rule:
    """One kind of limit: its meter, the counters it starts from, and its definition."""

    meter: Callable[[Limit, int], Meter]
    counters: Callable[[int, int], dict[str, Any]]
    fits: Callable[[Limit, Counters, int, int], bool]
    """Whether a cost fits into the quota and its grace at a millisecond, nothing having been counted since."""


def sliding_fits(limit: Limit, counts: Counters, time_ms: int, cost: int) -> bool:
    window, elapsed_ms = divmod(time_ms, limit.window_ms)
    share = 1 - Fraction(elapsed_ms, limit.window_ms)
    total = counts.get(f"m{window}", 0) + ceil(counts.get(f"m{window - 1}", 0) * share)
    return bool(total + cost <= limit.quota + limit.grace)


def fixed_fits(limit: Limit, counts: Counters, time_ms: int, cost: int) -> bool:
    return bool(counts.get(f"m{time_ms // limit.window_ms}", 0) + cost <= limit.quota + limit.grace)


def bucket_fits(limit: Limit, counts: Counters, time_ms: int, cost: int) -> bool:
    """Units lack for the time until the bucket is full; each takes its share of the window to flow in."""
    shortage = max(Fraction(0), Fraction(counts.get("mg", 0), MS_NS) - time_ms) * limit.quota / limit.window_ms
    return shortage + cost <= limit.capacity + limit.grace


def windows(closed_count: int, open_count: int) -> dict[str, Any]:
    counts = {f"m{START // WINDOW_MS - 1}": closed_count, f"m{START // WINDOW_MS}": open_count}
    return {name: count for name, count in counts.items() if count}


def arrival(early: int, late: int) -> dict[str, Any]:
    return {"mg": (START + 4 * late - 2 * early) * MS_NS}


RULES = {
    "sliding window": Rule(lambda limit, time_ms: sliding_window(limit, moment(time_ms)), windows, sliding_fits),
    "fixed window": Rule(lambda limit, time_ms: fixed_window(limit, moment(time_ms)), windows, fixed_fits),
    "token bucket": Rule(lambda limit, time_ms: token_bucket(limit, moment(time_ms)), arrival, bucket_fits),
}


def limits() -> list[Limit]:
    return [
        Limit("minute", "m", quota, WINDOW_MS, grace=grace, capacity=capacity)
        for quota, grace, capacity in product((1, 2, 5), (0, 2), (1, 3))
    ]


def first(fits: Callable[[int], bool], time_ms: int) -> int | None:
    """How many milliseconds until it fits; None when it does not within four windows."""
    return next((wait for wait in range(4 * WINDOW_MS + 1) if fits(time_ms + wait)), None)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
class TestEveryKind:
    def test_waits_until_the_first_moment_at_which_it_passes(self, rule: Rule) -> None:
        for limit, elapsed_ms in product(limits(), (0, 7, 10, 19)):
            time_ms = START + elapsed_ms
            for counts, cost in product(map(rule.counters, (0, 1, 3, 6), (0, 1, 4, 7)), (1, 2, 9)):
                wait_ms = first(lambda arrival_ms: rule.fits(limit, counts, arrival_ms, cost), time_ms)  # noqa: B023
                assert rule.meter(limit, time_ms).wait_ms(counts, cost) == wait_ms, (limit, elapsed_ms, counts, cost)

    def test_renews_when_a_unit_is_left_again_where_none_is(self, rule: Rule) -> None:
        for limit, elapsed_ms in product(limits(), (0, 7, 19)):
            time_ms = START + elapsed_ms
            promised_limit = Limit("", "m", limit.quota, WINDOW_MS, capacity=limit.capacity)
            for counts in map(rule.counters, (0, 1, 3, 6), (1, 4, 7)):
                meter = rule.meter(limit, time_ms)
                if meter.remaining(counts) == 0:
                    wait_ms = first(lambda arrival_ms: rule.fits(promised_limit, counts, arrival_ms, 1), time_ms)  # noqa: B023
                    assert meter.renews_in_ms(counts) == wait_ms, (limit, elapsed_ms, counts)

    @pytest.mark.parametrize("cost", [1, 7])
    def test_of_nothing_never_lets_anybody_in(self, rule: Rule, cost: int) -> None:
        meter = rule.meter(Limit("minute", "m", 0, WINDOW_MS), START)
        assert (meter.has_room({}, cost), meter.wait_ms({}, cost), meter.remaining({})) == (False, None, 0)


class TestCalendars:
    @pytest.mark.parametrize(("calendar", "days"), [(calendar_day, 1), (calendar_month, 31)])
    def test_let_in_when_they_turn(self, calendar: Any, days: int) -> None:
        limit = Limit("daily_quota", "D", 3, 86_400_000)
        begin = calendar(limit, moment(0))
        full = {begin.open_name: 3}
        assert begin.wait_ms(full, 1) == begin.renews_in_ms(full) == days * 86_400_000
        assert calendar(limit, moment(days * 86_400_000)).wait_ms(full, 1) == 0
        assert begin.wait_ms(full, 4) is None


class TestSeats:
    """A seat is free when its request ends, and at the latest when it expires."""

    NOW_MS = 1_700_000_000_000
    TAKEN_SEATS = frozenset(f"{1_700_000_000 + expiry:x}.{expiry:08x}" for expiry in (-2, 0, 5, 9, 30))

    @pytest.mark.parametrize(
        ("concurrent", "wait_ms"), [(0, None), (1, 30_000), (2, 9_000), (3, 5_000), (4, 0), (9, 0)]
    )
    def test_waits_until_enough_have_expired(self, concurrent: int, wait_ms: int | None) -> None:
        assert Permits(concurrent, moment(self.NOW_MS)).wait_ms({"ls": self.TAKEN_SEATS}, 1) == wait_ms

    def test_without_any_taken_is_free(self) -> None:
        assert Permits(1, moment(self.NOW_MS)).wait_ms({}, 1) == 0


def refusal(
    meters: list[Meter], item: Mapping[str, Any], time_ms: int, cost: int = 1, **more: Any
) -> tuple[type[PlatformError], int | None, bool, Any]:
    with pytest.raises(RateLimitExceeded) as failure:
        require_room(meters, item, cost, now=moment(time_ms), **more)
    error = failure.value
    return type(error), error.retry_after_s, error.retryable, error.facts["limit"]


class TestRefusal:
    MINUTE, HOUR = Limit("minute", "m", 5, 60_000), Limit("hour", "h", 20, 3_600_000)
    NOW_MS = TWO_DAYS_MS + 12_000
    FULL: ClassVar = {f"m{TWO_DAYS_MS // 60_000}": 5, f"h{TWO_DAYS_MS // 3_600_000}": 5}

    def meters(self, time_ms: int = NOW_MS) -> list[Meter]:
        return [sliding_window(self.MINUTE, moment(time_ms)), sliding_window(self.HOUR, moment(time_ms))]

    def test_of_the_review_names_one_moment_everywhere(self) -> None:
        # 48 s until the window closes; five weigh four from a fifth of the next one on.
        assert refusal(self.meters(), self.FULL, self.NOW_MS) == (RateLimitExceeded, 60, True, "minute")
        state = strictest_limit(limit_states(self.meters(), self.FULL, moment(self.NOW_MS)))
        assert (state.name, state.remaining, state.renews_at_ms) == ("minute", 0, self.NOW_MS + 60_000)
        assert all(meter.has_room(self.FULL, 1) for meter in self.meters(self.NOW_MS + 60_000))
        assert not self.meters(self.NOW_MS + 59_999)[0].has_room(self.FULL, 1)

    def test_of_two_spent_limits_waits_for_the_slower(self) -> None:
        item = {**self.FULL, f"h{TWO_DAYS_MS // 3_600_000}": 20}
        # The hour closes in 3,588 s; twenty weigh nineteen from a twentieth of the next one on.
        assert refusal(self.meters(), item, self.NOW_MS) == (RateLimitExceeded, 3_588 + 180, True, "hour")
        assert strictest_limit(limit_states(self.meters(), item, moment(self.NOW_MS))).name == "hour"

    def test_of_a_cost_names_the_limit_that_lacks_room_longest_and_not_the_one_with_the_least_left(self) -> None:
        meters: list[Meter] = [
            sliding_window(Limit("minute", "m", 5, 60_000), moment(self.NOW_MS)),
            sliding_window(Limit("hour", "h", 20, 3_600_000), moment(self.NOW_MS)),
        ]
        item = {f"m{TWO_DAYS_MS // 60_000}": 5, f"h{TWO_DAYS_MS // 3_600_000}": 18}
        kind, wait_s, _, limit = refusal(meters, item, self.NOW_MS, cost=3)
        # Eighteen weigh seventeen from an eighteenth of the next hour on.
        assert (kind, wait_s, limit) == (RateLimitExceeded, 3_588 + 200, "hour")
        state = strictest_limit(limit_states(meters, item, moment(self.NOW_MS), cost=3))
        assert (state.name, state.remaining, state.renews_at_ms) == ("hour", 2, self.NOW_MS + 3_788_000)

    @pytest.mark.parametrize(("quota", "cost"), [(5, 6), (0, 1)])
    def test_that_no_wait_heals_says_so(self, quota: int, cost: int) -> None:
        meters: list[Meter] = [sliding_window(Limit("minute", "m", quota, 60_000), moment(self.NOW_MS))]
        assert refusal(meters, {}, self.NOW_MS, cost) == (RateLimitExceeded, None, False, "minute")

    def test_that_no_wait_heals_outweighs_one_that_a_wait_would(self) -> None:
        meters = [*self.meters(), calendar_day(Limit("daily_quota", "D", 3, 86_400_000), moment(self.NOW_MS))]
        assert refusal(meters, self.FULL, self.NOW_MS, cost=4) == (QuotaExceeded, None, False, "daily_quota")

    def test_waits_for_a_seat_too(self) -> None:
        permits = Permits(1, moment(self.NOW_MS))
        full_item = {"ls": frozenset({f"{self.NOW_MS // 1000 + 35:x}.00000000"})}
        assert refusal(self.meters(), full_item, self.NOW_MS, permits=permits) == (
            TooManyConcurrent,
            35,
            True,
            "concurrent",
        )
        assert refusal(self.meters(), {**self.FULL, **full_item}, self.NOW_MS, permits=permits)[1] == 60
        assert refusal([], {}, self.NOW_MS, permits=Permits(0, moment(self.NOW_MS)))[1:3] == (None, False)

    def test_waits_for_all_that_the_request_sent_again_takes(self) -> None:
        minute, hour = self.meters()
        item = {f"m{TWO_DAYS_MS // 60_000}": 4}
        # Two more are asked for and one is left; sent again, the request takes three: four must weigh two.
        assert refusal([minute, hour], item, self.NOW_MS, cost=2)[1] == 48 + 15
        assert refusal([minute, hour], item, self.NOW_MS, cost=2, retry_costs=[(minute, 3), (hour, 3)])[1] == 48 + 30
        assert refusal([minute, hour], item, self.NOW_MS, cost=2, retry_costs=[(minute, 6)])[1:3] == (None, False)

    def test_lets_in_who_has_room(self) -> None:
        require_room(self.meters(), {}, 5, now=moment(self.NOW_MS), permits=Permits(1, moment(self.NOW_MS)))


class TestGrace:
    LIMIT = Limit("minute", "m", 4, 60_000, grace=2)

    def test_is_not_waited_for_and_not_promised(self) -> None:
        meter = sliding_window(self.LIMIT, moment(TWO_DAYS_MS))
        item = {f"m{TWO_DAYS_MS // 60_000}": 4}
        state = strictest_limit(limit_states([meter], item, moment(TWO_DAYS_MS)))
        # A request passes, by grace; the quota itself has room when four weigh three.
        assert meter.wait_ms(item, 1) == 0
        assert (state.remaining, state.is_spent, state.renews_at_ms) == (0, False, TWO_DAYS_MS + 75_000)
        spent_item = {f"m{TWO_DAYS_MS // 60_000}": 6}
        # Six weigh five from a sixth of the next minute on.
        assert (
            strictest_limit(limit_states([meter], spent_item, moment(TWO_DAYS_MS))).renews_at_ms == TWO_DAYS_MS + 70_000
        )
