"""Use cases of usage: reports of an organization's requests, and the current usage of its keys' limits."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from apikit import Actor, Clock, Tenant
from apikit.resources import lists
from domain.usage.model import (
    Counters,
    EndpointUsage,
    ErrorUsage,
    Figures,
    Granularity,
    KeyQuotas,
    LimitUsage,
    Period,
    Report,
    Span,
    sum_counters,
)

if TYPE_CHECKING:
    from domain.api_keys.model import ApiKey


class UsageStore(Protocol):
    """A store of counters, for reading."""

    def read_totals(self, tenant: Tenant, span: Span) -> Mapping[str, Counters]:
        """Return the counters of each period with requests, by the period's label."""
        ...

    def read_key_totals(self, tenant: Tenant, key_id: str, span: Span) -> Mapping[str, Counters]:
        """Return the counters of one of the tenant's keys in each period with requests, by the period's label."""
        ...

    def read_endpoints(self, tenant: Tenant, span: Span) -> Iterable[tuple[str, str, Counters]]:
        """Return method, route and counters of endpoints. An endpoint can occur more than once."""
        ...


class LimitUsageLookup(Protocol):
    """The usage of limits, as the gate counts it."""

    def read(self, key_ids: Sequence[str]) -> Mapping[str, tuple[LimitUsage, ...]]:
        """Return the current usage of the limits of these keys."""
        ...


class ApiKeyLookup(Protocol):
    """The API keys, for reading."""

    def get(self, tenant: Tenant, record_id: str) -> "ApiKey":
        """Return a key. Raises NotFound, ResourceDeleted."""
        ...

    def page(self, tenant: Tenant, request: lists.PageRequest) -> "lists.Page[ApiKey]":
        """Return a page of keys, newest first."""
        ...


class UsageService:
    """Reports of usage. All but `create_span` require `usage:read`."""

    def __init__(self, store: UsageStore, keys: ApiKeyLookup, limits: LimitUsageLookup, clock: Clock) -> None:
        self._store = store
        self._keys = keys
        self._limits = limits
        self._clock = clock

    def create_span(self, start: datetime | None, end: datetime | None, granularity: Granularity) -> Span:
        """Return the span of a report. Raises InvalidRequest."""
        return Span.from_range(start, end, granularity, self._clock.now())

    def get_summary(self, actor: Actor, span: Span) -> Report:
        """Return the usage of the organization. Raises InsufficientScope."""
        actor.require("usage:read")
        return _create_report(span, self._store.read_totals(actor.tenant, span))

    def get_key_summary(self, actor: Actor, key_id: str, span: Span) -> Report:
        """Return the usage of one of the organization's keys, for any organization. Raises InsufficientScope, NotFound, ResourceDeleted."""
        actor.require("usage:read")
        key = self._keys.get(actor.tenant, key_id)
        return _create_report(span, self._store.read_key_totals(actor.tenant, key.id, span))

    def list_endpoints(self, actor: Actor, span: Span) -> list[EndpointUsage]:
        """Return the endpoints that received requests, most used first. Raises InsufficientScope."""
        actor.require("usage:read")
        sums: dict[tuple[str, str], Counter[str]] = {}
        for method, route, counters in self._store.read_endpoints(actor.tenant, span):
            sums.setdefault((method, route), Counter()).update(counters)
        endpoints = [EndpointUsage(*endpoint, Figures.from_counters(counters)) for endpoint, counters in sums.items()]
        return sorted(endpoints, key=lambda each: (-each.figures.requests, each.route, each.method))

    def list_errors(self, actor: Actor, span: Span) -> list[ErrorUsage]:
        """Return the error codes that were returned, most frequent first. Raises InsufficientScope."""
        by_code: dict[str, list[tuple[str, str, int]]] = {}
        for endpoint in self.list_endpoints(actor, span):
            for code, count in endpoint.figures.codes.items():
                by_code.setdefault(code, []).append((endpoint.method, endpoint.route, count))
        error_usages = [
            ErrorUsage(code, sum(count for *_, count in endpoints), sorted(endpoints, key=lambda each: -each[2]))
            for code, endpoints in by_code.items()
        ]
        return sorted(error_usages, key=lambda each: (-each.requests, each.code))

    def list_quotas(self, actor: Actor, request: lists.PageRequest) -> lists.Page[KeyQuotas]:
        """Return a page of keys with the current usage of their limits, newest first. Raises InsufficientScope."""
        actor.require("usage:read")
        page = self._keys.page(actor.tenant, request)
        limit_usages = self._limits.read([key.id for key in page.data])
        return lists.Page(
            [KeyQuotas(key.id, key.name, limit_usages.get(key.id, ())) for key in page.data], page.next_position
        )


def _create_report(span: Span, counters: Mapping[str, Counters]) -> Report:
    no_counters: Counters = {}
    periods = [
        Period(start, Figures.from_counters(counters.get(label, no_counters)))
        for start, label in zip(span.starts, span.labels, strict=True)
    ]
    return Report(span, Figures.from_counters(sum_counters(counters.values())), periods)
