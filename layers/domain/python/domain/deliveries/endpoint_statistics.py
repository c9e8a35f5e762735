"""Statistics of the attempts of an endpoint: time spans, counters and figures. No I/O.

Counters of an hour: `n` attempts, `s2` to `s5` by the class of the status, `s0` without a response, `d` and `f` deliveries that an attempt
ended as delivered or failed, and `h{bucket}` the histogram of response times.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field

from apikit import rfc3339
from apikit.resources import fields
from domain.deliveries.endpoint_health import CircuitState, EndpointHealth
from domain.deliveries.model import DeliveryStatus
from domain.period_spans import GranularitySpec, PeriodSpan
from domain.usage.histogram import find_bucket, percentile

StatisticsGranularity = Literal["hour", "day"]
Counts = Mapping[str, int]

RETENTION = timedelta(days=400)
HOUR_SIZE = len("2026-03-01T09")
DELIVERY_COUNTERS: Mapping[DeliveryStatus, str] = {"delivered": "d", "failed": "f"}
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_STATUS_CLASSES = {"2xx": "s2", "3xx": "s3", "4xx": "s4", "5xx": "s5", "none": "s0"}


_SPECS: Mapping[StatisticsGranularity, GranularitySpec] = {
    "hour": GranularitySpec(_HOUR, HOUR_SIZE, _DAY, timedelta(days=31), RETENTION),
    "day": GranularitySpec(_DAY, len("2026-03-01"), timedelta(days=30), RETENTION, RETENTION),
}


def status_counter(http_status: int | None) -> str:
    """Return the counter of the class of a response status; None: no response."""
    status_class = min((http_status or 0) // 100, 5)
    return f"s{status_class if status_class > 1 else 0}"


def bucket_counter(response_time_ms: int) -> str:
    """Return the counter of the histogram's bucket of a response time."""
    return f"h{find_bucket(response_time_ms)}"


class StatisticsSpan(PeriodSpan[StatisticsGranularity]):
    """The time span of statistics. Counters are stored by the hour."""

    __slots__ = ()
    specs: ClassVar[Mapping[StatisticsGranularity, GranularitySpec]] = _SPECS

    @property
    def hours(self) -> tuple[str, str]:
        """The labels of the first and the last hour."""
        return rfc3339(self.start)[:HOUR_SIZE], rfc3339(self.end - _HOUR)[:HOUR_SIZE]

    def label(self, hour: str) -> str:
        """Return the label of the period of an hour."""
        return hour[: self.specs[self.granularity].label_size]


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
