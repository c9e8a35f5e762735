"""Counters of hours and days in the `usage` table, and reports that join them with the journal's newest minutes.

    pk T#{org}#{env}#usage#{granularity}            sk {period}  c    counters of all requests
    pk T#{org}#{env}#usage-endpoints#{granularity}  sk {period}  doc  counters by endpoint
    pk T#{org}#{env}#usage-keys#hour                sk {period}  doc  counters by key, from which days are added up
    pk KEY#{key id}#usage#{granularity}             sk {period}  c    counters of one key
    pk ROLLUP                                       sk HOURS     claimed, done

Hours up to `done` are complete here; later ones are read from the journal, minute by minute.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from apikit import Tenant, epoch_ms
from apikit.dynamo import ConditionFailed, Item, Table, expressions
from domain.usage.counting import Account, PeriodCounters
from domain.usage.journal import Journal
from domain.usage.model import (
    GRANULARITIES,
    Counters,
    Granularity,
    Span,
    floor,
    period_label,
    period_start,
    truncate_to_period,
)
from domain.usage.packing import pack, unpack

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_MOMENT = timedelta(milliseconds=1)


class RollupProgress(NamedTuple):
    """How far hours are rolled up: `done` are complete, up to `claimed` a line that comes late rolls its hour up itself."""

    claimed: str
    done: str


class _Piece(NamedTuple):
    granularity: Granularity
    first: str
    last: str


class UsageReports:
    """Rolled-up counters, and what reports read."""

    def __init__(self, usage: Table, journal: Journal) -> None:
        self._usage = usage
        self._journal = journal

    def totals(self, tenant: Tenant, span: Span) -> dict[str, Counters]:
        """Return the counters of each period that has any, by the period's name."""
        account, sums = _account(tenant), _Sums(span)
        for piece in self._pieces(span):
            if piece.granularity == "minute":
                for minute, sheet in self._journal.read_entries(account, piece.first, piece.last):
                    sums.add(minute, sheet.total)
            else:
                sums.add_items(
                    self._usage.scan_range(_totals(account, piece.granularity), first=piece.first, last=piece.last)
                )
        return dict(sums.by_period)

    def key_totals(self, tenant: Tenant, key_id: str, span: Span) -> dict[str, Counters]:
        """Return the same of one key of the tenant."""
        sums = _Sums(span)
        for piece in self._pieces(span):
            if piece.granularity == "minute":
                for minute, sheet in self._journal.read_entries(_account(tenant), piece.first, piece.last):
                    if counters := sheet.keys.get(key_id):
                        sums.add(minute, counters)
            else:
                sums.add_items(
                    self._usage.scan_range(_key(key_id, piece.granularity), first=piece.first, last=piece.last)
                )
        return dict(sums.by_period)

    def endpoints(self, tenant: Tenant, span: Span) -> Iterator[tuple[str, str, Counters]]:
        """Return method, route and counters of each endpoint, once or more often."""
        account = _account(tenant)
        for piece in self._pieces(span):
            for named in self._endpoints_of(account, piece):
                for endpoint, counters in named.items():
                    method, _, route = endpoint.partition(" ")
                    yield method, route, counters

    def write(self, account: Account, granularity: Granularity, period: str, sheet: PeriodCounters) -> None:
        """Store the counters of a period. Counters only grow: a writer that read less than another changes nothing."""
        self._put(_totals(account, granularity), granularity, period, sheet.total, c=dict(sheet.total))
        endpoints, keys = _partition(account, "endpoints", granularity), _partition(account, "keys", granularity)
        self._put(endpoints, granularity, period, sheet.total, doc=pack(sheet.endpoints))
        if not sheet.keys:
            return
        if granularity == "hour":
            self._put(keys, granularity, period, _sum(sheet.keys), doc=pack(sheet.keys))
        for key_id, counters in sheet.keys.items():
            self._put(_key(key_id, granularity), granularity, period, counters, c=dict(counters))

    def sum_day(self, account: Account, day: str) -> PeriodCounters:
        """Return the sum of a day's hours."""
        sheet = PeriodCounters()
        between = (f"{day}T00", f"{day}T23")
        for kind, part in (("endpoints", PeriodCounters.from_endpoints), ("keys", PeriodCounters.from_keys)):
            for item in self._usage.query(_partition(account, kind, "hour"), limit=24, sort_range=between):
                sheet.add(part(unpack(item["doc"])))
        return sheet

    def progress(self) -> RollupProgress:
        """Return how far hours are rolled up; empty names before the first."""
        item = self._usage.get("ROLLUP", "HOURS") or {"claimed": "", "done": ""}
        return RollupProgress(item["claimed"], item["done"])

    def advance(self, progress: RollupProgress) -> None:
        """Store how far hours are rolled up; what another run has passed by now stays."""
        behind = expressions.ABSENT | (
            expressions.Le("claimed", progress.claimed) & expressions.Le("done", progress.done)
        )
        with suppress(ConditionFailed):
            self._usage.write(self._usage.put_operation({"pk": "ROLLUP", "sk": "HOURS", **progress._asdict()}, behind))

    def _endpoints_of(self, account: Account, piece: _Piece) -> Iterator[Mapping[str, Counters]]:
        if piece.granularity == "minute":
            for _, sheet in self._journal.read_entries(account, piece.first, piece.last):
                yield sheet.endpoints
            return
        pk = _partition(account, "endpoints", piece.granularity)
        for item in self._usage.scan_range(pk, first=piece.first, last=piece.last):
            yield unpack(item["doc"])

    def _pieces(self, span: Span) -> list[_Piece]:
        """Divide a span into days, hours and minutes: the largest periods that are complete."""
        done = self.progress().done
        end_of_hours = period_start(done) + timedelta(hours=1) if done else _NEVER
        ends: dict[Granularity, datetime] = {"minute": span.end}
        if span.granularity != "minute":
            ends = {"hour": end_of_hours, **ends}
        if span.granularity == "day":
            ends = {"day": floor(end_of_hours, timedelta(days=1)), **ends}
        pieces, start = [], span.start
        for granularity, end in ends.items():
            stop = min(end, span.end)
            if start < stop:
                pieces.append(
                    _Piece(granularity, period_label(start, granularity), period_label(stop - _MOMENT, granularity))
                )
                start = stop
        return pieces

    def _put(self, pk: str, granularity: Granularity, period: str, counted: Counters, **content: object) -> None:
        ttl = epoch_ms(period_start(period) + GRANULARITIES[granularity].retention) // 1000
        item: Item = {"pk": pk, "sk": period, "n": counted.get("n", 0), "ttl": ttl, **content}
        with suppress(ConditionFailed):
            self._usage.write(self._usage.put_operation(item, expressions.ABSENT | expressions.Le("n", item["n"])))


class _Sums:
    """Counters by the periods of a span."""

    def __init__(self, span: Span) -> None:
        self._granularity = span.granularity
        self.by_period: dict[str, Counter[str]] = {}

    def add(self, period: str, counters: Counters) -> None:
        """Add counters of a period that is as long as the span's or shorter."""
        self.by_period.setdefault(truncate_to_period(period, self._granularity), Counter()).update(counters)

    def add_items(self, items: Iterator[Item]) -> None:
        """Add counters as they are stored."""
        for item in items:
            self.add(item["sk"], item["c"])


def _sum(named: Mapping[str, Counters]) -> Counter[str]:
    summed: Counter[str] = Counter()
    for counters in named.values():
        summed.update(counters)
    return summed


def _account(tenant: Tenant) -> Account:
    return Account(tenant.organization_id, tenant.environment)


def _totals(account: Account, granularity: Granularity) -> str:
    return f"T#{account.organization_id}#{account.environment}#usage#{granularity}"


def _partition(account: Account, kind: str, granularity: Granularity) -> str:
    return f"T#{account.organization_id}#{account.environment}#usage-{kind}#{granularity}"


def _key(key_id: str, granularity: Granularity) -> str:
    return f"KEY#{key_id}#usage#{granularity}"
