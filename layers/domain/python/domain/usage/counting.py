"""From request lines to counters: what is added in which organization and minute. No I/O."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from msgspec import Struct, field

from domain.usage.histogram import bucket_of
from domain.usage.log_lines import RequestLine
from domain.usage.model import period_of

NOBODY = "nobody"
"""The organization and environment of requests without proven credentials."""


class Account(NamedTuple):
    """An organization in one environment."""

    organization_id: str
    environment: str


class Slot(NamedTuple):
    """A minute of an account: everything counted in it is added together."""

    account: Account
    minute: str


class Share(NamedTuple):
    """What one request adds to a slot: to an endpoint of the organization, to one of its keys, or to both."""

    endpoint: str | None
    key_id: str | None
    counters: Counter[str]


class Sheet(Struct):
    """The counters of an account in one period, by endpoint (`GET /v1/clients`) and by key."""

    endpoints: dict[str, Counter[str]] = field(default_factory=dict)
    keys: dict[str, Counter[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, shares: Iterable[Share]) -> "Sheet":
        """Return the sum of the shares."""
        sheet = cls()
        for share in shares:
            if share.endpoint is not None:
                sheet.endpoints.setdefault(share.endpoint, Counter()).update(share.counters)
            if share.key_id is not None:
                sheet.keys.setdefault(share.key_id, Counter()).update(share.counters)
        return sheet

    @classmethod
    def of_endpoints(cls, endpoints: dict[str, Counter[str]]) -> "Sheet":
        """Return a sheet that has endpoints only."""
        return cls(endpoints=endpoints)

    @classmethod
    def of_keys(cls, keys: dict[str, Counter[str]]) -> "Sheet":
        """Return a sheet that has keys only."""
        return cls(keys=keys)

    @property
    def total(self) -> Counter[str]:
        """The sum of all endpoints: every request has one."""
        summed: Counter[str] = Counter()
        for counters in self.endpoints.values():
            summed.update(counters)
        return summed

    def add(self, other: "Sheet") -> None:
        """Add another period's or part's counters."""
        for mine, others in ((self.endpoints, other.endpoints), (self.keys, other.keys)):
            for name, counters in others.items():
                mine.setdefault(name, Counter()).update(counters)


def shares_of(lines: Iterable[RequestLine]) -> dict[Slot, dict[bytes, Share]]:
    """Return what the lines add, by slot and by the line's mark. The same line twice is one share.

    A key that acts for another organization counts for its owner; the endpoint counts for the organization it acted for.
    """
    slots: dict[Slot, dict[bytes, Share]] = {}
    for line in lines:
        minute, environment = period_of(line.timestamp, "minute"), line.environment or NOBODY
        organization_id, owner_id = line.organization_id or NOBODY, line.key_owner_id or NOBODY
        counters, endpoint = counters_of(line), f"{line.method} {line.route}"
        own_key = line.key_id if owner_id == organization_id else None
        slot = Slot(Account(organization_id, environment), minute)
        slots.setdefault(slot, {})[line.mark] = Share(endpoint, own_key, counters)
        if line.key_id and own_key is None:
            owners = Slot(Account(owner_id, environment), minute)
            slots.setdefault(owners, {})[line.mark] = Share(None, line.key_id, counters)
    return slots


def counters_of(line: RequestLine) -> Counter[str]:
    """Return what one request adds.

    n the request, c its status class, h its latency bucket, us its microseconds, co its cost, bi and bo its bytes, x# its
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
