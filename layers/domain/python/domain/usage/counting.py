"""From request lines to what is added to which counters. No I/O; adding them is the repository's."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from domain.usage.histogram import bucket_of
from domain.usage.lines import RequestLine
from domain.usage.model import GRAINS, Granularity, period_of

NOBODY = "nobody"
"""Stands for the organization and environment of requests that came before anybody proved who they are."""


class Account(NamedTuple):
    """Whose counters: an organization in one environment."""

    organization_id: str
    environment: str


class Subject(NamedTuple):
    """What a counter counts in an account: all of it (`total`), one endpoint, or one key (`name` says which)."""

    kind: str
    name: str
    granularity: Granularity
    period: str


@dataclass(frozen=True, slots=True)
class Increase:
    """What is added to one subject's counters."""

    subject: Subject
    counters: Counter[str]


def increases(lines: Iterable[RequestLine]) -> dict[Account, list[Increase]]:
    """Everything the lines add, in an order that depends on nothing but the lines: equal lines give equal increases."""
    sums: dict[Account, dict[Subject, Counter[str]]] = {}
    for line in lines:
        account = Account(line.organization_id or NOBODY, line.environment or NOBODY)
        subjects = sums.setdefault(account, {})
        counted = counters_of(line)
        for subject in _subjects(line):
            subjects.setdefault(subject, Counter()).update(counted)
    return {
        account: [Increase(subject, subjects[subject]) for subject in sorted(subjects)]
        for account, subjects in sorted(sums.items())
    }


def counters_of(line: RequestLine) -> Counter[str]:
    """What one request adds.

    n the request, c its status's class, h its latency's bucket, us its microseconds, co its cost, bi and bo its bytes, x# its
    error code, l# the limit that refused it.
    """
    counted = Counter(
        {
            "n": 1,
            f"c{line.status // 100}": 1,
            f"h{bucket_of(line.duration_ms)}": 1,
            "us": round(line.duration_ms * 1000),
            "co": line.cost,
            "bi": line.bytes_in,
            "bo": line.bytes_out,
        }
    )
    if line.code:
        counted[f"x#{line.code}"] = 1
    if line.limit:
        counted[f"l#{line.limit}"] = 1
    return +counted


def _subjects(line: RequestLine) -> Iterable[Subject]:
    for granularity in GRAINS:
        period = period_of(line.timestamp, granularity)
        yield Subject("total", "", granularity, period)
        yield Subject("endpoint", f"{line.method} {line.route}", granularity, period)
        if line.key_id:
            yield Subject("key", line.key_id, granularity, period)
