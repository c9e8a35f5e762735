"""The health of endpoints in the `deliveries` table, with the time at which each backlog must be looked at, and the lease of its worker.

    pk   T#{org}#{env}#endpoints    sk   {webhook ID}
    due  the wake time              of all tenants, in order of time

`wake_ms` is the time of the next run of a backlog. It is set before a message is sent, and during a run it is the end of the run's lease:
if a message or a worker is lost, the sweep of the due-index finds it. `lease_ms`, the end of the lease, is also its token.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

import msgspec

from apikit import Clock, Tenant, epoch_ms, errors
from apikit.dynamo import ConditionFailed, ItemKey, Table, expressions, queries
from domain.deliveries.backlog import DueWake, EndpointLease
from domain.deliveries.delivery_tasks import EndpointWake
from domain.deliveries.endpoint_health import UNKNOWN_HEALTH, EndpointHealth
from domain.local_times import from_epoch_ms

LEASE = timedelta(seconds=45)
"""Longer than a worker may run."""
_RETENTION = timedelta(days=90)
_ATTEMPTS = 20
# Clocks of two workers differ by less.
_CLOCK_SKEW_MS = 1_000
_PAGE = 1_000
_DUE = (queries.DUE_INDEX.partition, queries.DUE_INDEX.sort)


class HealthRepository:
    """The store of endpoints' health."""

    def __init__(self, table: Table, clock: Clock) -> None:
        self._table = table
        self._clock = clock

    def list_all(self, tenant: Tenant) -> dict[str, EndpointHealth]:
        """Return the health of the tenant's endpoints by webhook ID, without those that have not been called. One query."""
        items = self._table.query(tenant.partition("endpoints"), limit=_PAGE)
        return {item["sk"]: parse_health(item) for item in items}

    def item_key(self, tenant: Tenant, webhook_id: str) -> ItemKey:
        """Return the key of the health of a webhook's endpoint."""
        return ItemKey(self._table.name, tenant.partition("endpoints"), webhook_id)

    def get(self, tenant: Tenant, webhook_id: str) -> EndpointHealth:
        """Return the health. One read."""
        key = self.item_key(tenant, webhook_id)
        return parse_health(self._table.get(key.pk, key.sk))

    def change(
        self, tenant: Tenant, webhook_id: str, change: Callable[[EndpointHealth], EndpointHealth]
    ) -> EndpointHealth:
        """Change the health and return it. One read, and one write unless nothing changes. Raises WriteContention."""
        key = self.item_key(tenant, webhook_id)
        for _ in range(_ATTEMPTS):
            item = self._table.get(key.pk, key.sk) or {}
            health = parse_health(item)
            new_health = change(health)
            if new_health == health:
                return health
            version = item.get("hv", 0)
            update = expressions.Update(
                set={"health": _form_of(new_health), "hv": version + 1, "ttl": self._ttl()},
            )
            condition = expressions.Eq("hv", version) if version else expressions.AttributeNotExists("hv")
            try:
                self._table.update(key.pk, key.sk, update, condition)
            except ConditionFailed:
                continue
            return new_health
        raise errors.WriteContention("The endpoint's health changes too often. Retry.")

    def wake(self, tenant: Tenant, webhook_id: str, at_ms: int) -> int | None:
        """Set the time of the next run; None if a run at that time or earlier is set already. One write.

        Return the time at which a run can start: that time, or the end of the lease that a worker has. That worker finds the new time when
        it releases its lease, unless it has died.
        """
        is_later = expressions.AttributeNotExists("wake_ms") | expressions.Gt("wake_ms", at_ms)
        item = self._update(tenant, webhook_id, self._wake_update(webhook_id, at_ms), is_later)
        return None if item is None else _find_start(item, at_ms)

    def acquire(self, tenant: Tenant, webhook_id: str) -> EndpointLease | None:
        """Return a lease of the backlog; None if nothing is to be done now, or another worker has the lease. One write."""
        now_ms = epoch_ms(self._clock.now())
        until_ms = now_ms + LEASE // timedelta(milliseconds=1)
        is_free = expressions.AttributeNotExists("lease_ms") | expressions.Le("lease_ms", now_ms)
        update = self._wake_update(webhook_id, until_ms) | expressions.Update(set={"lease_ms": until_ms})
        item = self._update(tenant, webhook_id, update, is_free & expressions.Le("wake_ms", now_ms + _CLOCK_SKEW_MS))
        if item is None:
            return None
        return EndpointLease(tenant, webhook_id, parse_health(item), until_ms, item.get("next_start_ms", 0))

    def release(self, lease: EndpointLease, next_wake_ms: int | None, next_start_ms: int) -> bool:
        """End the lease and set the time of the next run. Return False, and keep it, if an earlier run was set since. One write."""
        update = _end_update(next_start_ms)
        if next_wake_ms is None:
            update |= expressions.Update(remove=["wake_ms", *_DUE])
        else:
            update |= self._wake_update(lease.webhook_id, next_wake_ms)
        is_unchanged = expressions.Eq("lease_ms", lease.until_ms) & expressions.Eq("wake_ms", lease.until_ms)
        return self._update(lease.tenant, lease.webhook_id, update, is_unchanged) is not None

    def renew(self, lease: EndpointLease) -> bool:
        """Take over the run that was set since; return False if the lease is not the worker's anymore. One write."""
        is_own = expressions.Eq("lease_ms", lease.until_ms)
        update = self._wake_update(lease.webhook_id, lease.until_ms)
        return self._update(lease.tenant, lease.webhook_id, update, is_own) is not None

    def yield_lease(self, lease: EndpointLease, next_start_ms: int) -> None:
        """End the lease; the next run is due at once. One write."""
        update = self._wake_update(lease.webhook_id, epoch_ms(self._clock.now()))
        is_own = expressions.Eq("lease_ms", lease.until_ms)
        self._update(lease.tenant, lease.webhook_id, update | _end_update(next_start_ms), is_own)

    def find_due(self, first: datetime, last: datetime) -> Iterator[DueWake]:
        """Return the backlogs of all tenants that must be looked at between these times, in order. Some may be outdated."""
        for due in queries.find_due(self._table, first, last):
            _, organization_id, environment, _ = due.item["pk"].split("#")
            wake = EndpointWake(organization_id=organization_id, environment=environment, webhook_id=due.item["sk"])
            start_ms = _find_start(due.item, epoch_ms(due.due_at))
            yield DueWake(wake, start_ms, parse_health(due.item).is_slow)

    def _update(
        self, tenant: Tenant, webhook_id: str, update: expressions.Update, condition: expressions.Condition
    ) -> Mapping[str, Any] | None:
        key = self.item_key(tenant, webhook_id)
        try:
            return self._table.update(key.pk, key.sk, update, condition)
        except ConditionFailed:
            return None

    def _wake_update(self, webhook_id: str, at_ms: int) -> expressions.Update:
        wake_at = from_epoch_ms(at_ms)
        return expressions.Update(set={"wake_ms": at_ms, "ttl": self._ttl(), **queries.due_keys(wake_at, webhook_id)})

    def _ttl(self) -> int:
        return epoch_ms(self._clock.now() + _RETENTION) // 1000


def _find_start(item: Mapping[str, Any], wake_ms: int) -> int:
    """Return the earliest time of the next run: not before the end of a lease."""
    start_ms: int = max(wake_ms, item.get("lease_ms", 0))
    return start_ms


def _end_update(next_start_ms: int) -> expressions.Update:
    """Return the update that ends a lease. The time of the next start is only stored for an endpoint with a rate limit."""
    return expressions.Update(set={"next_start_ms": next_start_ms} if next_start_ms else {}, remove=["lease_ms"])


def parse_health(item: Mapping[str, Any] | None) -> EndpointHealth:
    """Return the health in a stored item."""
    if not item or "health" not in item:
        return UNKNOWN_HEALTH
    return msgspec.convert(item["health"], EndpointHealth)


def _form_of(health: EndpointHealth) -> dict[str, Any]:
    """Return the stored form, without default values."""
    form: dict[str, Any] = msgspec.to_builtins(health)
    return form
