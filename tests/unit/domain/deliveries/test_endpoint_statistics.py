"""Statistics of attempts: time spans, figures, and percentiles against those of the sorted times (W12)."""

import math
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apikit.clock import epoch_ms
from apikit.errors import InvalidRequest
from domain.deliveries.endpoint_health import UNKNOWN_HEALTH, EndpointHealth
from domain.deliveries.endpoint_statistics import (
    AttemptFigures,
    StatisticsGranularity,
    StatisticsSpan,
    bucket_counter,
    create_statistics,
    status_counter,
)
from tests.builders import NOW

NOW_MS = epoch_ms(NOW)
MIDNIGHT = datetime(2026, 3, 1, tzinfo=UTC)


def span(
    start: datetime | None = None, end: datetime | None = None, granularity: StatisticsGranularity = "hour"
) -> StatisticsSpan:
    return StatisticsSpan.from_range(start, end, granularity, NOW)


class TestPercentiles:
    @given(st.lists(st.integers(0, 60_000), min_size=1, max_size=300))
    def test_differ_by_at_most_a_tenth_from_those_of_the_sorted_times(self, times_ms: list[int]) -> None:
        figures = AttemptFigures.from_counts(Counter(map(bucket_counter, times_ms)))
        ranks = {0.50: figures.p50_ms, 0.95: figures.p95_ms, 0.99: figures.p99_ms}
        for share, estimate in ranks.items():
            exact = sorted(times_ms)[math.ceil(len(times_ms) * share) - 1]
            assert estimate is not None
            assert abs(estimate - max(exact, 1)) <= 0.1 * max(exact, 1)

    @given(st.lists(st.integers(0, 60_000)), st.lists(st.integers(0, 60_000)))
    def test_of_two_hours_are_those_of_their_sum(self, first: list[int], second: list[int]) -> None:
        hours = [(f"2026-03-01T0{n}", Counter(map(bucket_counter, each))) for n, each in enumerate((first, second))]
        statistics = create_statistics("whk_1", span(MIDNIGHT, NOW), hours, UNKNOWN_HEALTH, NOW_MS)
        assert statistics.total == AttemptFigures.from_counts(Counter(map(bucket_counter, first + second)))


class TestFigures:
    def test_are_those_of_the_counters(self) -> None:
        counts = {"n": 8, "s2": 5, "s3": 0, "s4": 1, "s5": 1, "s0": 1, "d": 5, "f": 2, "h0": 7}
        figures = AttemptFigures.from_counts(counts)
        assert (figures.attempts, figures.deliveries_succeeded, figures.deliveries_failed) == (8, 5, 2)
        assert figures.by_status == {"2xx": 5, "3xx": 0, "4xx": 1, "5xx": 1, "none": 1}
        assert (figures.success_rate, figures.p50_ms) == (0.625, 1.0)

    def test_without_attempts_have_no_rate_and_no_times(self) -> None:
        figures = AttemptFigures.from_counts({})
        assert (figures.attempts, figures.success_rate, figures.p50_ms, figures.p99_ms) == (0, None, None, None)

    @pytest.mark.parametrize(
        ("http_status", "counter"),
        [(200, "s2"), (204, "s2"), (301, "s3"), (404, "s4"), (500, "s5"), (999, "s5"), (101, "s0"), (None, "s0")],
    )
    def test_count_a_status_by_its_class(self, http_status: int | None, counter: str) -> None:
        assert status_counter(http_status) == counter


class TestSpan:
    def test_is_the_last_day_by_default(self) -> None:
        default_span = span()
        assert (default_span.start, default_span.end) == (
            datetime(2026, 2, 28, 10, tzinfo=UTC),
            datetime(2026, 3, 1, 10, tzinfo=UTC),
        )
        assert default_span.hours == ("2026-02-28T10", "2026-03-01T09")

    def test_of_days_is_the_last_thirty_by_default(self) -> None:
        default_span = span(granularity="day")
        assert (default_span.start, default_span.end) == (
            datetime(2026, 1, 31, tzinfo=UTC),
            datetime(2026, 3, 2, tzinfo=UTC),
        )
        assert default_span.hours == ("2026-01-31T00", "2026-03-01T23")

    def test_is_of_whole_periods_in_any_zone(self) -> None:
        start = datetime.fromisoformat("2026-03-01T05:50:00+05:30")
        assert span(start, start + timedelta(hours=2)) == StatisticsSpan(
            MIDNIGHT, MIDNIGHT + timedelta(hours=3), "hour"
        )

    def test_ends_now(self) -> None:
        assert span(MIDNIGHT, NOW + timedelta(days=9)).end == datetime(2026, 3, 1, 10, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("start", "end", "granularity", "code"),
        [
            (NOW, NOW, "hour", "invalid_span"),
            (NOW + timedelta(days=1), None, "hour", "invalid_span"),
            (NOW - timedelta(days=31, hours=2), None, "hour", "span_too_long"),
            (NOW - timedelta(days=402), None, "day", "too_old"),
            (NOW - timedelta(days=500), NOW - timedelta(days=499), "hour", "too_old"),
        ],
    )
    def test_that_is_invalid_is_rejected(
        self, start: datetime, end: datetime | None, granularity: StatisticsGranularity, code: str
    ) -> None:
        with pytest.raises(InvalidRequest) as failure:
            span(start, end, granularity)
        assert [error.code for error in failure.value.errors] == [code]

    @pytest.mark.parametrize(("days", "granularity"), [(31, "hour"), (400, "day")])
    def test_may_be_as_long_as_documented(self, days: int, granularity: StatisticsGranularity) -> None:
        assert span(NOW - timedelta(days=days), NOW, granularity).granularity == granularity


class TestStatistics:
    def test_have_every_period(self) -> None:
        hours = [("2026-03-01T01", {"n": 2, "s2": 2}), ("2026-03-01T03", {"n": 1, "s5": 1})]
        statistics = create_statistics(
            "whk_1", span(MIDNIGHT, MIDNIGHT + timedelta(hours=4)), hours, UNKNOWN_HEALTH, NOW_MS
        )
        assert [each.figures.attempts for each in statistics.periods] == [0, 2, 0, 1]
        assert [each.at.hour for each in statistics.periods] == [0, 1, 2, 3]
        assert (statistics.total.attempts, statistics.total.success_rate) == (3, 0.6667)

    def test_of_a_day_are_those_of_its_hours(self) -> None:
        hours = [("2026-02-28T23", {"n": 1}), ("2026-03-01T00", {"n": 2}), ("2026-03-01T09", {"n": 4})]
        days = span(MIDNIGHT - timedelta(days=1), NOW, "day")
        statistics = create_statistics("whk_1", days, hours, UNKNOWN_HEALTH, NOW_MS)
        assert [each.figures.attempts for each in statistics.periods] == [1, 6]

    @pytest.mark.parametrize(("open_until", "circuit"), [(0, "closed"), (NOW_MS + 1, "open"), (NOW_MS, "half_open")])
    def test_show_the_state_of_the_endpoint(self, open_until: int, circuit: str) -> None:
        health = EndpointHealth(consecutive_failures=7, open_until=open_until)
        statistics = create_statistics("whk_1", span(), [], health, NOW_MS)
        assert (statistics.consecutive_failures, statistics.circuit) == (7, circuit)
