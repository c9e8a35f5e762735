from datetime import UTC, datetime, timedelta

import pytest

from apikit.errors import InvalidRequest
from domain.usage.model import Figures, Granularity, Span, period_start, sum_counters

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


class TestSpan:
    @pytest.mark.parametrize(
        ("granularity", "periods", "first", "last"),
        [
            ("minute", 60, "2026-03-01T08:30", "2026-03-01T09:29"),
            ("hour", 24, "2026-02-28T10", "2026-03-01T09"),
            ("day", 30, "2026-01-31", "2026-03-01"),
        ],
    )
    def test_is_the_newest_unless_asked_otherwise(
        self, granularity: Granularity, periods: int, first: str, last: str
    ) -> None:
        labels = Span.from_range(None, None, granularity, NOW).labels
        assert (len(labels), labels[0], labels[-1]) == (periods, first, last)
        assert period_start(first) == Span.from_range(None, None, granularity, NOW).start

    def test_covers_the_periods_that_its_ends_lie_in(self) -> None:
        span = Span.from_range(
            datetime(2026, 3, 1, 7, 59, tzinfo=UTC), datetime(2026, 3, 1, 9, tzinfo=UTC), "hour", NOW
        )
        assert span.labels == ["2026-03-01T07", "2026-03-01T08"]

    def test_ends_now_at_the_latest(self) -> None:
        assert Span.from_range(None, NOW + timedelta(days=9), "hour", NOW) == Span.from_range(None, None, "hour", NOW)

    @pytest.mark.parametrize(
        ("granularity", "start", "end", "code"),
        [
            ("minute", timedelta(hours=7), timedelta(0), "span_too_long"),
            ("hour", timedelta(days=15), timedelta(0), "span_too_long"),
            ("day", timedelta(days=400), timedelta(0), "span_too_long"),
            ("minute", timedelta(days=3), timedelta(days=2, hours=23), "too_old"),
            ("hour", timedelta(days=95), timedelta(days=94), "too_old"),
            ("hour", timedelta(hours=1), timedelta(hours=3), "invalid_span"),
            ("hour", -timedelta(days=1), -timedelta(days=2), "invalid_span"),
            ("day", timedelta(days=700_000), timedelta(days=699_990), "too_old"),
        ],
    )
    def test_that_cannot_be_answered_is_refused(
        self, granularity: Granularity, start: timedelta, end: timedelta, code: str
    ) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            Span.from_range(NOW - start, NOW - end, granularity, NOW)
        [fault] = refusal.value.errors
        assert (fault.code, fault.parameter) == (code, "from")


class TestFigures:
    def test_of_nothing(self) -> None:
        figures = Figures.from_counters({})
        assert (figures.requests, figures.error_rate, figures.average_ms, figures.p95_ms) == (0, 0.0, None, None)
        assert figures.by_status == {"2xx": 0, "3xx": 0, "4xx": 0, "5xx": 0}

    def test_of_a_sum(self) -> None:
        figures = Figures.from_counters(
            sum_counters(
                [
                    {"n": 3, "c2": 3, "h30": 3, "us": 37500, "bo": 10, "bi": 1, "co": 3},
                    {"n": 1, "c4": 1, "h0": 1, "us": 500, "x#rate_limited": 1, "l#hour": 1},
                ]
            )
        )
        assert (figures.requests, figures.error_rate, figures.average_ms) == (4, 0.25, 9.5)
        assert (figures.rejections, figures.codes) == ({"hour": 1}, {"rate_limited": 1})
        assert (figures.p50_ms, figures.p95_ms, figures.bytes_out, figures.bytes_in, figures.cost) == (
            12.9,
            12.9,
            10,
            1,
            3,
        )
