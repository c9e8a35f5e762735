"""Time periods, counters and reports of usage. No I/O."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field

from apikit import rfc3339
from apikit.resources import fields
from domain.period_spans import GranularitySpec, PeriodSpan
from domain.usage.histogram import percentile

Granularity = Literal["minute", "hour", "day"]
Counters = Mapping[str, int]


GRANULARITIES: dict[Granularity, GranularitySpec] = {
    "minute": GranularitySpec(
        timedelta(minutes=1), len("2026-03-01T09:30"), timedelta(hours=1), timedelta(hours=6), timedelta(days=2)
    ),
    "hour": GranularitySpec(
        timedelta(hours=1), len("2026-03-01T09"), timedelta(days=1), timedelta(days=14), timedelta(days=90)
    ),
    "day": GranularitySpec(
        timedelta(days=1), len("2026-03-01"), timedelta(days=30), timedelta(days=366), timedelta(days=731)
    ),
}
_FULL_TIMESTAMP = "2026-01-01T00:00:00.000Z"


class Span(PeriodSpan[Granularity]):
    """The time span of a report."""

    __slots__ = ()
    specs: ClassVar[Mapping[Granularity, GranularitySpec]] = GRANULARITIES

    @property
    def labels(self) -> list[str]:
        """The label of each period, oldest first."""
        return [period_label(start, self.granularity) for start in self.starts]


def period_label(moment: datetime, granularity: Granularity) -> str:
    """Return the label of the period that contains the moment. Labels sort by time."""
    return rfc3339(moment)[: GRANULARITIES[granularity].label_size]


def truncate_to_period(timestamp: str, granularity: Granularity) -> str:
    """Return the label of the period that contains an RFC 3339 timestamp as written by `apikit.rfc3339`."""
    return timestamp[: GRANULARITIES[granularity].label_size]


def period_start(period: str) -> datetime:
    """Return the start of a period of any granularity, from its label."""
    return datetime.fromisoformat(period + _FULL_TIMESTAMP[len(period) :].replace("Z", "+00:00"))


@dataclass(frozen=True, slots=True)
class Figures:
    """The published figures of counters. Latencies are in ms, None without requests."""

    requests: Annotated[int, Field(description="Number of requests, including rejected ones.", examples=[1280])]
    by_status: Annotated[
        dict[str, int],
        Field(
            description="Number of requests per status class.", examples=[{"2xx": 1240, "3xx": 12, "4xx": 28, "5xx": 0}]
        ),
    ]
    error_rate: Annotated[
        float, Field(description="Share of responses with a status of 400 or above.", examples=[0.0219])
    ]
    rejections: Annotated[
        dict[str, int],
        Field(
            description="Number of requests rejected by each limit or quota.", examples=[{"minute": 9, "concurrent": 2}]
        ),
    ]
    codes: Annotated[dict[str, int], Field(exclude=True)]
    cost: Annotated[
        int, Field(description="Units taken from the limits. Most requests cost one unit.", examples=[1280])
    ]
    bytes_in: Annotated[int, Field(description="Total size of request bodies in bytes.", examples=[402112])]
    bytes_out: Annotated[int, Field(description="Total size of response bodies in bytes.", examples=[2804992])]
    average_ms: Annotated[float | None, Field(description="Mean response time in milliseconds.", examples=[14.2])]
    p50_ms: Annotated[
        float | None, Field(description="Response time in milliseconds, 50th percentile.", examples=[11.8])
    ]
    p95_ms: Annotated[
        float | None, Field(description="Response time in milliseconds, 95th percentile.", examples=[36.6])
    ]
    p99_ms: Annotated[
        float | None, Field(description="Response time in milliseconds, 99th percentile.", examples=[71.0])
    ]

    @classmethod
    def from_counters(cls, counters: Counters) -> Self:
        """Return the figures of the counters of one period, or of a sum of periods."""
        requests, error_count = counters.get("n", 0), counters.get("c4", 0) + counters.get("c5", 0)
        buckets = {int(name[1:]): count for name, count in counters.items() if name[0] == "h"}
        return cls(
            requests=requests,
            by_status={f"{digit}xx": counters.get(f"c{digit}", 0) for digit in (2, 3, 4, 5)},
            error_rate=round(error_count / requests, 4) if requests else 0.0,
            rejections=_counts_by_name(counters, "l#"),
            codes=_counts_by_name(counters, "x#"),
            cost=counters.get("co", 0),
            bytes_in=counters.get("bi", 0),
            bytes_out=counters.get("bo", 0),
            average_ms=round(counters.get("us", 0) / requests / 1000, 1) if requests else None,
            p50_ms=percentile(buckets, 0.50),
            p95_ms=percentile(buckets, 0.95),
            p99_ms=percentile(buckets, 0.99),
        )


def sum_counters(counters: Iterable[Counters]) -> Counter[str]:
    """Return the sum of counters, by name."""
    total: Counter[str] = Counter()
    for each in counters:
        total.update(each)
    return total


@dataclass(frozen=True, slots=True)
class Period:
    """One period of a report."""

    start: datetime
    figures: Figures


@dataclass(frozen=True, slots=True)
class Report:
    """Usage in a span, in total and per period, oldest first. Periods without requests are included."""

    span: Span
    figures: Figures
    periods: list[Period]


@dataclass(frozen=True, slots=True)
class EndpointUsage:
    """Usage of an endpoint in a span. `route` is its path with `{parameters}`, or `unmatched`."""

    method: str
    route: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class ErrorUsage:
    """Requests with an error code in a span, and the endpoints that returned it, most frequent first."""

    code: str
    requests: int
    endpoints: list[tuple[str, str, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class LimitUsage:
    """The current usage of one limit of a key."""

    name: Annotated[
        str,
        Field(
            description="Name of the limit: `minute`, `hour`, `day`, `daily_quota`, `monthly_quota` or the rule of an endpoint.",
            examples=["hour"],
        ),
    ]
    limit: Annotated[int, Field(description="Units per window.", examples=[1000])]
    used: Annotated[int, Field(description="Units that currently count against the limit.", examples=[120])]
    remaining: Annotated[int, Field(description="Units that are currently left.", examples=[880])]
    window_s: Annotated[
        int, Field(description="Length of the window in seconds. A month counts as 30 days.", examples=[3600])
    ]
    resets_at: Annotated[
        fields.Moment, Field(description="Time when the limit resets.", examples=["2026-03-01T10:00:00.000Z"])
    ]


@dataclass(frozen=True, slots=True)
class KeyQuotas:
    """The current usage of a key's limits. Empty if the key has no limits or has been deleted."""

    object: ClassVar[str] = "api_key_quotas"

    api_key_id: Annotated[str, Field(description="ID of the key.", examples=["key_01k0a3v5m8f1xq2w7r9tbdc6yz"])]
    name: Annotated[str, Field(description="Name of the key.", examples=["Sync"])]
    limits: Annotated[tuple[LimitUsage, ...], Field(description="Limits of the key; empty if it has none.")]


def _counts_by_name(counters: Counters, prefix: str) -> dict[str, int]:
    """Return the counters with this prefix by the rest of their names, greatest first."""
    counts = {name.removeprefix(prefix): count for name, count in counters.items() if name.startswith(prefix)}
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
