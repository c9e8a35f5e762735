"""Counters of hours and days in the `usage` table, and reports that combine them with the latest minutes of the journal.

    pk T#{org}#{env}#usage#{granularity}            sk {period}  c    counters of all requests
    pk T#{org}#{env}#usage-endpoints#{granularity}  sk {period}  doc  counters by endpoint
    pk T#{org}#{env}#usage-keys#hour                sk {period}  doc  counters by key, from which days are computed
    pk KEY#{key id}#usage#{granularity}             sk {period}  c    counters of one key
    pk ROLLUP                                       sk HOURS     claimed, done

Hours up to `done` are complete in this table; later hours are read from the journal, minute by minute.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from apikit import Tenant, epoch_ms
from apikit.dynamo import ConditionFailed, Item, Table, expressions
from domain.period_spans import floor
from domain.usage.counting import Account, PeriodCounters
from domain.usage.journal import Journal
from domain.usage.model import (
    GRANULARITIES,
    Counters,
    Granularity,
    Span,
    period_label,
    period_start,
    sum_counters,
    truncate_to_period,
)
from domain.usage.packing import pack, unpack

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class RollupProgress(NamedTuple):
    """Progress of the rollup: the last hour that is complete, and the last hour that late lines must roll up again."""

    claimed_hour: str
    complete_hour: str


class _SpanPart(NamedTuple):
    granularity: Granularity
    first: str
    last: str


class UsageReports:
    """Stores counters of hours and days, and reads the counters for reports."""

    def __init__(self, usage: Table, journal: Journal) -> None:
        self._usage = usage
        self._journal = journal

    def read_totals(self, tenant: Tenant, span: Span) -> dict[str, Counters]:
        """Return the counters of each period with requests, by the period's label."""
        account, sums = _to_account(tenant), _PeriodSums(span)
        for span_part in self._split_span(span):
            if span_part.granularity == "minute":
                for minute, period_counters in self._journal.read_entries(account, span_part.first, span_part.last):
                    sums.add(minute, period_counters.total)
            else:
                sums.add_items(
                    self._usage.scan_range(
                        _total_partition(account, span_part.granularity), first=span_part.first, last=span_part.last
                    )
                )
        return dict(sums.by_period)

    def read_key_totals(self, tenant: Tenant, key_id: str, span: Span) -> dict[str, Counters]:
        """Return the counters of one of the tenant's keys in each period with requests, by the period's label."""
        sums = _PeriodSums(span)
        for span_part in self._split_span(span):
            if span_part.granularity == "minute":
                for minute, period_counters in self._journal.read_entries(
                    _to_account(tenant), span_part.first, span_part.last
                ):
                    if counters := period_counters.keys.get(key_id):
                        sums.add(minute, counters)
            else:
                sums.add_items(
                    self._usage.scan_range(
                        _key_partition(key_id, span_part.granularity), first=span_part.first, last=span_part.last
                    )
                )
        return dict(sums.by_period)

    def read_endpoints(self, tenant: Tenant, span: Span) -> Iterator[tuple[str, str, Counters]]:
        """Return method, route and counters of endpoints. An endpoint can occur more than once."""
        account = _to_account(tenant)
        for span_part in self._split_span(span):
            for endpoint_counters in self._read_endpoints(account, span_part):
                for endpoint, counters in endpoint_counters.items():
                    method, _, route = endpoint.partition(" ")
                    yield method, route, counters

    def write(self, account: Account, granularity: Granularity, period: str, period_counters: PeriodCounters) -> None:
        """Store the counters of a period. Counters only grow, so a writer that has read less than another has no effect."""
        self._put(
            _total_partition(account, granularity),
            granularity,
            period,
            period_counters.total,
            c=dict(period_counters.total),
        )
        endpoints, keys = _partition(account, "endpoints", granularity), _partition(account, "keys", granularity)
        self._put(endpoints, granularity, period, period_counters.total, doc=pack(period_counters.endpoints))
        if not period_counters.keys:
            return
        if granularity == "hour":
            self._put(
                keys, granularity, period, sum_counters(period_counters.keys.values()), doc=pack(period_counters.keys)
            )
        for key_id, counters in period_counters.keys.items():
            self._put(_key_partition(key_id, granularity), granularity, period, counters, c=dict(counters))

    def sum_day(self, account: Account, day: str) -> PeriodCounters:
        """Return the sum of a day's hours."""
        period_counters = PeriodCounters()
        hours = (f"{day}T00", f"{day}T23")
        for kind, part in (("endpoints", PeriodCounters.from_endpoints), ("keys", PeriodCounters.from_keys)):
            for item in self._usage.query(_partition(account, kind, "hour"), limit=24, sort_range=hours):
                period_counters.add(part(unpack(item["doc"])))
        return period_counters

    def get_progress(self) -> RollupProgress:
        """Return the progress of the rollup, with empty labels before the first run."""
        item = self._usage.get("ROLLUP", "HOURS") or {"claimed": "", "done": ""}
        return RollupProgress(item["claimed"], item["done"])

    def save_progress(self, progress: RollupProgress) -> None:
        """Store the progress of the rollup, unless another run is further ahead."""
        is_behind = expressions.ABSENT | (
            expressions.Le("claimed", progress.claimed_hour) & expressions.Le("done", progress.complete_hour)
        )
        with suppress(ConditionFailed):
            self._usage.write(
                self._usage.put_operation(
                    {"pk": "ROLLUP", "sk": "HOURS", "claimed": progress.claimed_hour, "done": progress.complete_hour},
                    is_behind,
                )
            )

    def _read_endpoints(self, account: Account, span_part: _SpanPart) -> Iterator[Mapping[str, Counters]]:
        if span_part.granularity == "minute":
            for _, period_counters in self._journal.read_entries(account, span_part.first, span_part.last):
                yield period_counters.endpoints
            return
        pk = _partition(account, "endpoints", span_part.granularity)
        for item in self._usage.scan_range(pk, first=span_part.first, last=span_part.last):
            yield unpack(item["doc"])

    def _split_span(self, span: Span) -> list[_SpanPart]:
        """Split a span into days, hours and minutes, using the largest complete periods."""
        complete_hour = self.get_progress().complete_hour
        end_of_hours = period_start(complete_hour) + timedelta(hours=1) if complete_hour else _NEVER
        ends: dict[Granularity, datetime] = {"minute": span.end}
        if span.granularity != "minute":
            ends = {"hour": end_of_hours, **ends}
        if span.granularity == "day":
            ends = {"day": floor(end_of_hours, timedelta(days=1)), **ends}
        parts, start = [], span.start
        for granularity, end in ends.items():
            stop = min(end, span.end)
            if start < stop:
                parts.append(
                    _SpanPart(
                        granularity, period_label(start, granularity), period_label(stop - _MILLISECOND, granularity)
                    )
                )
                start = stop
        return parts

    def _put(self, pk: str, granularity: Granularity, period: str, counters: Counters, **content: object) -> None:
        ttl = epoch_ms(period_start(period) + GRANULARITIES[granularity].retention) // 1000
        item: Item = {"pk": pk, "sk": period, "n": counters.get("n", 0), "ttl": ttl, **content}
        with suppress(ConditionFailed):
            self._usage.write(self._usage.put_operation(item, expressions.ABSENT | expressions.Le("n", item["n"])))


class _PeriodSums:
    """Sums counters by the periods of a span."""

    def __init__(self, span: Span) -> None:
        self._granularity = span.granularity
        self.by_period: dict[str, Counter[str]] = {}

    def add(self, period: str, counters: Counters) -> None:
        """Add the counters of a period, which is not longer than the span's periods."""
        self.by_period.setdefault(truncate_to_period(period, self._granularity), Counter()).update(counters)

    def add_items(self, items: Iterator[Item]) -> None:
        """Add stored counters."""
        for item in items:
            self.add(item["sk"], item["c"])


def _to_account(tenant: Tenant) -> Account:
    return Account(tenant.organization_id, tenant.environment)


def _total_partition(account: Account, granularity: Granularity) -> str:
    return f"T#{account.organization_id}#{account.environment}#usage#{granularity}"


def _partition(account: Account, kind: str, granularity: Granularity) -> str:
    return f"T#{account.organization_id}#{account.environment}#usage-{kind}#{granularity}"


def _key_partition(key_id: str, granularity: Granularity) -> str:
    return f"KEY#{key_id}#usage#{granularity}"
