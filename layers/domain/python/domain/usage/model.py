"""What usage is counted in: periods of time, the counters of one, and what they tell. No I/O."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Annotated, ClassVar, Literal, NamedTuple, Self

from pydantic import Field

from apikit import errors, rfc3339
from apikit.resources import fields
from domain.usage.histogram import percentile

Granularity = Literal["minute", "hour", "day"]
Counters = Mapping[str, int]


class GranularitySpec(NamedTuple):
    """One granularity: its length, how much of its start's text names it, what is asked for at once, how long it is kept."""

    length: timedelta
    label_size: int
    default_span: timedelta
    max_span: timedelta
    retention: timedelta


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
_FIRST = "2026-01-01T00:00:00.000Z"


@dataclass(frozen=True, slots=True)
class Span:
    """Whole periods of one granularity, from the one that begins at `start` to the one before `end` (UTC)."""

    start: datetime
    end: datetime
    granularity: Granularity

    @classmethod
    def of(cls, start: datetime | None, end: datetime | None, granularity: Granularity, now: datetime) -> Self:
        """The periods that these moments lie in; the newest ones when none is given. Raises InvalidRequest."""
        grain = GRANULARITIES[granularity]
        end, oldest = min(end or now, now), floor(now - grain.retention, grain.length)
        if end <= oldest or (start and start < oldest):
            raise _refusal("too_old", f"usage by {granularity} is kept for {_told(grain.retention)}")
        end = floor(end - timedelta(milliseconds=1), grain.length) + grain.length
        start = floor(start or max(end - grain.default_span, oldest), grain.length)
        if start >= end:
            raise _refusal("invalid_span", "must be before `to` and not in the future")
        if end - start > grain.max_span + grain.length:
            raise _refusal(
                "span_too_long",
                f"must be at most {_told(grain.max_span)} before `to` with granularity {granularity}",
            )
        return cls(start, end, granularity)

    @property
    def labels(self) -> list[str]:
        """The name of each period, the oldest first."""
        return [period_label(at, self.granularity) for at in self.starts]

    @property
    def starts(self) -> list[datetime]:
        """The begin of each period, the oldest first."""
        length = GRANULARITIES[self.granularity].length
        return [self.start + n * length for n in range((self.end - self.start) // length)]


def period_label(at: datetime, granularity: Granularity) -> str:
    """The name of the period a moment lies in; names sort by time."""
    return rfc3339(at)[: GRANULARITIES[granularity].label_size]


def truncate_to_period(timestamp: str, granularity: Granularity) -> str:
    """The same of an RFC 3339 text as `apikit.clock.rfc3339` makes it."""
    return timestamp[: GRANULARITIES[granularity].label_size]


def period_start(period: str) -> datetime:
    """When a period of any granularity begins."""
    return datetime.fromisoformat(period + _FIRST[len(period) :].replace("Z", "+00:00"))


@dataclass(frozen=True, slots=True)
class Figures:
    """What counters tell. Latencies are in ms; None without requests."""

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
    def of(cls, counters: Counters) -> Self:
        """The figures of one period's counters, or of the sum of many."""
        requests, wrong = counters.get("n", 0), counters.get("c4", 0) + counters.get("c5", 0)
        buckets = {int(name[1:]): count for name, count in counters.items() if name[0] == "h"}
        return cls(
            requests=requests,
            by_status={f"{digit}xx": counters.get(f"c{digit}", 0) for digit in (2, 3, 4, 5)},
            error_rate=round(wrong / requests, 4) if requests else 0.0,
            rejections=_named(counters, "l#"),
            codes=_named(counters, "x#"),
            cost=counters.get("co", 0),
            bytes_in=counters.get("bi", 0),
            bytes_out=counters.get("bo", 0),
            average_ms=round(counters.get("us", 0) / requests / 1000, 1) if requests else None,
            p50_ms=percentile(buckets, 0.50),
            p95_ms=percentile(buckets, 0.95),
            p99_ms=percentile(buckets, 0.99),
        )


def sum_counters(counters: Iterable[Counters]) -> Counter[str]:
    """The sum of counters: of requests, of latencies, of everything."""
    summed: Counter[str] = Counter()
    for each in counters:
        summed.update(each)
    return summed


@dataclass(frozen=True, slots=True)
class Period:
    """One period of a report."""

    start: datetime
    figures: Figures


@dataclass(frozen=True, slots=True)
class Report:
    """Usage over a span: the whole, and each period, the oldest first; silent periods are there, too."""

    span: Span
    figures: Figures
    periods: list[Period]


@dataclass(frozen=True, slots=True)
class EndpointUsage:
    """One endpoint over a span; `route` is its path with `{names}`, or `unmatched`."""

    method: str
    route: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class ErrorUsage:
    """One error code over a span, and the endpoints that gave it, the most frequent first."""

    code: str
    requests: int
    endpoints: list[tuple[str, str, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class LimitUsage:
    """One limit of a key at this moment."""

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
    """A key's limits at this moment; none for a key that has none, or that is gone by now."""

    object: ClassVar[str] = "api_key_quotas"

    api_key_id: Annotated[str, Field(description="ID of the key.", examples=["key_01k0a3v5m8f1xq2w7r9tbdc6yz"])]
    name: Annotated[str, Field(description="Name of the key.", examples=["Sync"])]
    limits: Annotated[tuple[LimitUsage, ...], Field(description="Limits of the key; empty if it has none.")]


def _named(counters: Counters, prefix: str) -> dict[str, int]:
    """Counters of one kind by their names, the greatest first."""
    found = {name.removeprefix(prefix): count for name, count in counters.items() if name.startswith(prefix)}
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def floor(moment: datetime, length: timedelta) -> datetime:
    """Return the begin of the period of this length that the moment lies in."""
    since = datetime(1970, 1, 1, tzinfo=UTC)
    return since + (moment - since) // length * length


def _told(length: timedelta) -> str:
    hours = length // timedelta(hours=1)
    return f"{hours} hours" if hours < 24 else f"{length.days} days"  # noqa: PLR2004 - a day's


def _refusal(code: str, detail: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors([errors.FieldError(code, detail, parameter="from")])
