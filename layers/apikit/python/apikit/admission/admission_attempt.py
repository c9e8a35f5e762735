"""One attempt to be admitted: what it costs, and the limits that must have room for it."""

from collections.abc import Callable, Mapping
from datetime import datetime

from msgspec import Struct, field

from apikit.admission.concurrency import Permits
from apikit.admission.credentials import Credentials
from apikit.admission.grant import CachedKey
from apikit.admission.limit_errors import require_room
from apikit.admission.limits import Meter
from apikit.admission.organization_rules import OrganizationRules
from apikit.admission.organization_totals import OrganizationTotal
from apikit.admission.plans import KeyPolicy
from apikit.dynamo.table import Item

Check = Callable[[KeyPolicy, OrganizationRules], None]
"""Raises when the caller does not meet the key's policy or the organization's rules."""


class AdmissionAttempt(Struct, frozen=True):
    """A cost to count at the time of the request's arrival. `retry_units` are the units per operation that a retry of the request needs."""

    credentials: Credentials
    operation: str
    cost: int
    now: datetime
    takes_permit: bool
    check: Check | None = None
    retry_units: Mapping[str, int] = field(default_factory=dict)

    def meters(self, cached_key: CachedKey) -> list[Meter]:
        """Return the limits that the principal's item counts."""
        return [*cached_key.plan.meters(self.now), *cached_key.policy.meters(self.operation, self.now)]

    def permits(self, cached_key: CachedKey) -> Permits | None:
        """Return the limit of concurrent requests; None if the request takes no permit."""
        takes_permit = self.takes_permit and cached_key.plan.concurrent is not None
        return Permits(cached_key.plan.concurrent or 0, self.now) if takes_permit else None

    def lease_size(self, cached_key: CachedKey) -> int:
        """Return how many units to take at once: at most one draw of those of the whole organization, if it has a limit."""
        size = cached_key.lease_size(self.cost)
        total = self.find_total(cached_key, {}) if size > self.cost else None
        return max(self.cost, min(size, total.max_draw)) if total else size

    def find_total(self, cached_key: CachedKey, item: Item) -> OrganizationTotal | None:
        """Return the limit of the whole organization; None without one, and in the sandbox."""
        per_hour = cached_key.rules.rules.requests_per_hour
        if per_hour is None or self.credentials.environment != "live":
            return None
        return OrganizationTotal(per_hour, item, self.now)

    def has_room(self, cached_key: CachedKey, item: Item) -> bool:
        """Return whether every limit has room for the cost."""
        total = self.find_total(cached_key, item)
        meters = [*self.meters(cached_key), *([] if total is None or total.has_units(self.cost) else [total.meter])]
        return all(meter.has_room(item, self.cost) for meter in meters)

    def require_room(self, cached_key: CachedKey, item: Item) -> None:
        """Refuse the attempt if a limit has no room for it. Raises RateLimitExceeded, QuotaExceeded, TooManyConcurrent."""
        total_meters = self._total_meters(cached_key, item)
        shared_meters = [*cached_key.plan.meters(self.now), *total_meters]
        retry_costs = [(meter, sum(self.retry_units.values())) for meter in shared_meters if self.retry_units]
        for operation, units in self.retry_units.items():
            retry_costs += [(meter, units) for meter in cached_key.policy.meters(operation, self.now)]
        permits = self.permits(cached_key)
        meters = [*self.meters(cached_key), *total_meters]
        require_room(meters, item, self.cost, now=self.now, permits=permits, retry_costs=retry_costs)

    def _total_meters(self, cached_key: CachedKey, item: Item) -> list[Meter]:
        """Return the limit of the organization. It has room, unless the item has the counter of a draw that failed."""
        total = self.find_total(cached_key, item)
        return [total.meter] if total else []
