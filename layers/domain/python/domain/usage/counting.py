"""Computes from request log lines what they add to the counters of each organization and minute. No I/O."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from msgspec import Struct, field

from domain.usage.histogram import find_bucket
from domain.usage.log_lines import RequestLine
from domain.usage.model import truncate_to_period

ANONYMOUS = "nobody"
"""The organization and environment of requests without valid credentials."""


class Account(NamedTuple):
    """An organization in one environment."""

    organization_id: str
    environment: str


class AccountMinute(NamedTuple):
    """A minute of an account. Its counters are written together."""

    account: Account
    minute: str


class CounterIncrement(NamedTuple):
    """The counters that one request adds to an endpoint of the organization, to one of its keys, or to both."""

    endpoint: str | None
    key_id: str | None
    counters: Counter[str]


class PeriodCounters(Struct):
    """The counters of an account in one period, by endpoint (`GET /v1/clients`) and by key."""

    endpoints: dict[str, Counter[str]] = field(default_factory=dict)
    keys: dict[str, Counter[str]] = field(default_factory=dict)

    @classmethod
    def from_increments(cls, increments: Iterable[CounterIncrement]) -> "PeriodCounters":
        """Return the sum of the increments."""
        period_counters = cls()
        for increment in increments:
            if increment.endpoint is not None:
                period_counters.endpoints.setdefault(increment.endpoint, Counter()).update(increment.counters)
            if increment.key_id is not None:
                period_counters.keys.setdefault(increment.key_id, Counter()).update(increment.counters)
        return period_counters

    @classmethod
    def from_endpoints(cls, endpoints: dict[str, Counter[str]]) -> "PeriodCounters":
        """Return counters by endpoint only."""
        return cls(endpoints=endpoints)

    @classmethod
    def from_keys(cls, keys: dict[str, Counter[str]]) -> "PeriodCounters":
        """Return counters by key only."""
        return cls(keys=keys)

    @property
    def total(self) -> Counter[str]:
        """The sum of all endpoints. It covers all requests: each has an endpoint."""
        total: Counter[str] = Counter()
        for counters in self.endpoints.values():
            total.update(counters)
        return total

    def add(self, other: "PeriodCounters") -> None:
        """Add the counters of another period, or of another part of the same period."""
        for own_counters, other_counters in ((self.endpoints, other.endpoints), (self.keys, other.keys)):
            for name, counters in other_counters.items():
                own_counters.setdefault(name, Counter()).update(counters)


Increments = dict[AccountMinute, dict[bytes, CounterIncrement]]


def compute_increments(lines: Iterable[RequestLine]) -> Increments:
    """Return the increments of the lines, by account, minute and the line's mark. Duplicate lines count once.

    The endpoint counts for the organization that the request was made for, the key for the organization that owns it. The two differ
    when a chain's key acts for a child organization.
    """
    increments: Increments = {}
    for line in lines:
        minute, environment = truncate_to_period(line.timestamp, "minute"), line.environment or ANONYMOUS
        organization_id, owner_id = line.organization_id or ANONYMOUS, line.key_owner_id or ANONYMOUS
        counters, endpoint = count_request(line), f"{line.method} {line.route}"
        own_key = line.key_id if owner_id == organization_id else None
        account_minute = AccountMinute(Account(organization_id, environment), minute)
        increments.setdefault(account_minute, {})[line.mark] = CounterIncrement(endpoint, own_key, counters)
        if line.key_id and own_key is None:
            owner_minute = AccountMinute(Account(owner_id, environment), minute)
            increments.setdefault(owner_minute, {})[line.mark] = CounterIncrement(None, line.key_id, counters)
    return increments


def count_request(line: RequestLine) -> Counter[str]:
    """Return the counters of one request.

    `n`: requests; `c` and a digit: status class; `h` and a number: latency bucket; `us`: microseconds; `co`: cost; `bi` and `bo`: bytes
    in and out; `x#` and a code: error code; `l#` and a name: the limit that rejected the request.
    """
    counters = Counter(
        {
            "n": 1,
            f"c{line.status // 100}": 1,
            f"h{find_bucket(line.duration_ms)}": 1,
            "us": round(line.duration_ms * 1000),
            "co": line.cost,
            "bi": line.bytes_in,
            "bo": line.bytes_out,
        }
    )
    if line.code:
        counters[f"x#{line.code}"] = 1
    if line.limit:
        counters[f"l#{line.limit}"] = 1
    return +counters
