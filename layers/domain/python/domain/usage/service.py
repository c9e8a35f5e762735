"""Use cases of usage: an organization reads what was counted of its calls, and how its keys' limits stand."""

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
    """Counters to read."""

    def totals(self, tenant: Tenant, span: Span) -> Mapping[str, Counters]:
        """Counters of each period that has any, by the period's name."""
        ...

    def key_totals(self, tenant: Tenant, key_id: str, span: Span) -> Mapping[str, Counters]:
        """The same of one key of the tenant."""
        ...

    def endpoints(self, tenant: Tenant, span: Span) -> Iterable[tuple[str, str, Counters]]:
        """Method, route and counters of each endpoint, once or more often."""
        ...


class LimitUsageLookup(Protocol):
    """Where the gate counts."""

    def read(self, key_ids: Sequence[str]) -> Mapping[str, tuple[LimitUsage, ...]]:
        """Every limit of these keys at this moment."""
        ...


class ApiKeyLookup(Protocol):
    """The keys there are."""

    def get(self, tenant: Tenant, record_id: str) -> "ApiKey":
        """The key. Raises NotFound, ResourceDeleted."""
        ...

    def page(self, tenant: Tenant, request: lists.PageRequest) -> "lists.Page[ApiKey]":
        """Newest first."""
        ...


class UsageService:
    """Reads usage. Everything asks for `usage:read`."""

    def __init__(self, store: UsageStore, keys: ApiKeyLookup, limits: LimitUsageLookup, clock: Clock) -> None:
        self._store = store
        self._keys = keys
        self._limits = limits
        self._clock = clock

    def span(self, start: datetime | None, end: datetime | None, granularity: Granularity) -> Span:
        """The periods a report is about. Raises InvalidRequest."""
        return Span.of(start, end, granularity, self._clock.now())

    def summary(self, actor: Actor, span: Span) -> Report:
        """All calls for the organization. Raises InsufficientScope."""
        actor.require("usage:read")
        return _report(span, self._store.totals(actor.tenant, span))

    def key_totals(self, actor: Actor, key_id: str, span: Span) -> Report:
        """All calls with one of the organization's keys, for whomever it acted. Raises InsufficientScope, NotFound, ResourceDeleted."""
        actor.require("usage:read")
        key = self._keys.get(actor.tenant, key_id)
        return _report(span, self._store.key_totals(actor.tenant, key.id, span))

    def endpoints(self, actor: Actor, span: Span) -> list[EndpointUsage]:
        """Each endpoint that was called, the most called first. Raises InsufficientScope."""
        actor.require("usage:read")
        sums: dict[tuple[str, str], Counter[str]] = {}
        for method, route, counters in self._store.endpoints(actor.tenant, span):
            sums.setdefault((method, route), Counter()).update(counters)
        used = [EndpointUsage(*endpoint, Figures.of(counters)) for endpoint, counters in sums.items()]
        return sorted(used, key=lambda each: (-each.figures.requests, each.route, each.method))

    def errors(self, actor: Actor, span: Span) -> list[ErrorUsage]:
        """Each error code that was answered, the most frequent first. Raises InsufficientScope."""
        by_code: dict[str, list[tuple[str, str, int]]] = {}
        for endpoint in self.endpoints(actor, span):
            for code, count in endpoint.figures.codes.items():
                by_code.setdefault(code, []).append((endpoint.method, endpoint.route, count))
        found = [
            ErrorUsage(code, sum(count for *_, count in places), sorted(places, key=lambda place: -place[2]))
            for code, places in by_code.items()
        ]
        return sorted(found, key=lambda each: (-each.requests, each.code))

    def quotas(self, actor: Actor, request: lists.PageRequest) -> lists.Page[KeyQuotas]:
        """Each key with its limits at this moment, the newest first. Raises InsufficientScope."""
        actor.require("usage:read")
        page = self._keys.page(actor.tenant, request)
        standing = self._limits.read([key.id for key in page.data])
        return lists.Page(
            [KeyQuotas(key.id, key.name, standing.get(key.id, ())) for key in page.data], page.next_position
        )


def _report(span: Span, counters: Mapping[str, Counters]) -> Report:
    nothing: Counters = {}
    periods = [
        Period(at, Figures.of(counters.get(label, nothing))) for at, label in zip(span.starts, span.labels, strict=True)
    ]
    return Report(span, Figures.of(sum_counters(counters.values())), periods)
