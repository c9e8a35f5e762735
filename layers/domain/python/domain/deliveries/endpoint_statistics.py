"""Statistics of the attempts of an endpoint: time spans, counters and figures. No I/O.

Counters of an hour: `n` attempts, `s2` to `s5` by the class of the status, `s0` without a response, `d` and `f` deliveries that an attempt
ended as delivered or failed, and `h{bucket}` the histogram of response times.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal, NamedTuple, Self

from pydantic import Field

from apikit import errors, rfc3339
from apikit.resources import fields
from domain.deliveries.endpoint_health import CircuitState, EndpointHealth
from domain.deliveries.model import DeliveryStatus
from domain.usage.histogram import find_bucket, percentile

StatisticsGranularity = Literal["hour", "day"]
Counts = Mapping[str, int]

RETENTION = timedelta(days=400)
HOUR_SIZE, _DAY_SIZE = len("2026-03-01T09"), len("2026-03-01")
DELIVERY_COUNTERS: Mapping[DeliveryStatus, str] = {"delivered": "d", "failed": "f"}
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STATUS_CLASSES = {"2xx": "s2", "3xx": "s3", "4xx": "s4", "5xx": "s5", "none": "s0"}


class _Limits(NamedTuple):
    """The length of a period, and the default and maximum length of a span."""

    length: timedelta
    default_span: timedelta
    max_span: timedelta


_LIMITS: Mapping[StatisticsGranularity, _Limits] = {
    "hour": _Limits(_HOUR, _DAY, timedelta(days=31)),
    "day": _Limits(_DAY, timedelta(days=30), RETENTION),
}


def status_counter(http_status: int | None) -> str:
    """Return the counter of the class of a response status; None: no response."""
    status_class = min((http_status or 0) // 100, 5)
    return f"s{status_class if status_class > 1 else 0}"


def bucket_counter(response_time_ms: int) -> str:
    """Return the counter of the histogram's bucket of a response time."""
    return f"h{find_bucket(response_time_ms)}"


@dataclass(frozen=True, slots=True)
class StatisticsSpan:
    """A time span of whole periods (UTC). `start` is inclusive, `end` exclusive."""

    start: datetime
    end: datetime
    granularity: StatisticsGranularity

    @classmethod
    def from_range(
        cls, start: datetime | None, end: datetime | None, granularity: StatisticsGranularity, now: datetime
    ) -> Self:
        """Return the span of the periods that contain this range. Default: the latest periods. Raises InvalidRequest."""
        limits = _LIMITS[granularity]
        end = min(end or now, now)
        start = end - limits.default_span if start is None else start
        if start >= end:
            raise _invalid_range("invalid_span", "must be before `to` and not in the future")
        if start < now - RETENTION - limits.length:
            raise _invalid_range("too_old", f"statistics are kept for {RETENTION.days} days")
        if end - start > limits.max_span + limits.length:
            raise _invalid_range(
                "span_too_long",
                f"must be at most {limits.max_span.days} days before `to` with granularity {granularity}",
            )
        last = _floor(end - timedelta(milliseconds=1), limits.length)
        return cls(_floor(start, limits.length), last + limits.length, granularity)

    @property
    def hours(self) -> tuple[str, str]:
        """The labels of the first and the last hour."""
        return rfc3339(self.start)[:HOUR_SIZE], rfc3339(self.end - _HOUR)[:HOUR_SIZE]

    @property
    def starts(self) -> list[datetime]:
        """The start of each period, oldest first."""
        length = _LIMITS[self.granularity].length
        return [self.start + n * length for n in range((self.end - self.start) // length)]

    def label(self, hour: str) -> str:
        """Return the label of the period of an hour."""
        return hour if self.granularity == "hour" else hour[:_DAY_SIZE]


@dataclass(frozen=True, slots=True)
class AttemptFigures:
    """The published figures of counters."""

    attempts: Annotated[int, Field(description="Number of attempts.", examples=[1280])]
    deliveries_succeeded: Annotated[
        int, Field(description="Number of deliveries that were delivered.", examples=[1265])
    ]
    deliveries_failed: Annotated[
        int,
        Field(
            description="Number of deliveries that failed after an attempt and will not be retried.",
            examples=[2],
        ),
    ]
    success_rate: Annotated[
        float | None,
        Field(description="Share of attempts with a 2xx response; null without attempts.", examples=[0.9883]),
    ]
    by_status: Annotated[
        dict[str, int],
        Field(
            description="Number of attempts by the class of the response status; `none`: no response.",
            examples=[{"2xx": 1265, "3xx": 0, "4xx": 3, "5xx": 10, "none": 2}],
        ),
    ]
    p50_ms: Annotated[
        float | None, Field(description="Response time in milliseconds, 50th percentile.", examples=[84.0])
    ]
    p95_ms: Annotated[
        float | None, Field(description="Response time in milliseconds, 95th percentile.", examples=[217.0])
    ]
    p99_ms: Annotated[
        float | None, Field(description="Response time in milliseconds, 99th percentile.", examples=[540.0])
    ]

    @classmethod
    def from_counts(cls, counts: Counts) -> Self:
        """Return the figures of the counters of one hour, or of a sum of hours."""
        attempts = counts.get("n", 0)
        buckets = {int(name[1:]): count for name, count in counts.items() if name[0] == "h"}
        return cls(
            attempts=attempts,
            deliveries_succeeded=counts.get(DELIVERY_COUNTERS["delivered"], 0),
            deliveries_failed=counts.get(DELIVERY_COUNTERS["failed"], 0),
            success_rate=round(counts.get("s2", 0) / attempts, 4) if attempts else None,
            by_status={name: counts.get(counter, 0) for name, counter in _STATUS_CLASSES.items()},
            p50_ms=percentile(buckets, 0.50),
            p95_ms=percentile(buckets, 0.95),
            p99_ms=percentile(buckets, 0.99),
        )


@dataclass(frozen=True, slots=True)
class StatisticsPeriod:
    """The figures of one period."""

    at: Annotated[fields.Moment, Field(description="Start of the period.", examples=["2026-03-01T09:00:00.000Z"])]
    figures: AttemptFigures


@dataclass(frozen=True, slots=True)
class EndpointStatistics:
    """The statistics of an endpoint in a span, in total and by period, oldest first, and its current state."""

    webhook_id: str
    span: StatisticsSpan
    consecutive_failures: int
    circuit: CircuitState
    total: AttemptFigures
    periods: list[StatisticsPeriod]


def create_statistics(
    webhook_id: str, span: StatisticsSpan, hours: Iterable[tuple[str, Counts]], health: EndpointHealth, now_ms: int
) -> EndpointStatistics:
    """Return the statistics of the counters of hours, by their labels. Periods without attempts are included."""
    total: Counter[str] = Counter()
    periods: dict[str, Counter[str]] = {span.label(rfc3339(start)[:HOUR_SIZE]): Counter() for start in span.starts}
    for hour, counts in hours:
        total.update(counts)
        periods[span.label(hour)].update(counts)
    return EndpointStatistics(
        webhook_id,
        span,
        health.consecutive_failures,
        health.circuit(now_ms),
        AttemptFigures.from_counts(total),
        [
            StatisticsPeriod(start, AttemptFigures.from_counts(counts))
            for start, counts in zip(span.starts, periods.values(), strict=True)
        ],
    )


def _floor(moment: datetime, length: timedelta) -> datetime:
    return _EPOCH + (moment - _EPOCH) // length * length


def _invalid_range(code: str, detail: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors([errors.FieldError(code, detail, parameter="from")])
