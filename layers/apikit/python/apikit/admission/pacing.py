"""Pacing of background work: it takes a share of each of its key's limits and leaves the rest to requests."""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from apikit.actor import Environment
from apikit.admission.gate_conditions import build_pacing_update
from apikit.admission.key_items import KeyItem, key_item_key, parse_policy, policy_key
from apikit.admission.key_status import require_usable_key
from apikit.admission.limit_errors import whole_seconds
from apikit.admission.limits import FixedWindow, Meter, SlidingWindow, TokenBucket
from apikit.admission.organization_totals import OrganizationTotal, draw_units
from apikit.admission.plans import COUNTER, NO_POLICY, KeyPolicy, Plan
from apikit.admission.rule_items import NO_RULES, StampedRules, read_rules, stamp_of
from apikit.admission.threshold_crossings import ThresholdCrossing, find_crossings
from apikit.clock import Clock
from apikit.dynamo.table import ConditionFailed, Item, Table
from apikit.errors import QuotaExceeded, RateLimitExceeded, WriteContention

_MAX_CACHED_KEYS = 100
_ATTEMPTS = 8
_MAX_STALE_COUNTERS = 20
# Work that reached a limit waits for a tenth of its share instead of one unit, since each resumption costs a dozen calls.
_PORTIONS = 10
_MIN_WAIT_S = 60
# Estimated duration of one operation.
_OPERATION_S = 0.05
_MONTHLY = "monthly_quota"


class Pacer:
    """Counts background work on the keys' items, as the gate counts requests. One instance per process.

    Work is counted only while the key's total use of a limit, including the work, is at most `share` of it (at least one unit);
    of a token bucket it leaves the other share untouched.
    """

    def __init__(self, access: Table, clock: Clock, *, share: float) -> None:
        self._access = access
        self._clock = clock
        self._share = share
        self._items: OrderedDict[str, Item] = OrderedDict()
        self._policies: dict[str, KeyPolicy] = {}
        self._rules: OrderedDict[str, StampedRules] = OrderedDict()

    def take(
        self,
        key_id: str,
        *,
        operation: str,
        cost: int,
        environment: Environment,
        counted_units: int = 0,
        remaining_operations: int = 1,
    ) -> tuple[ThresholdCrossing, ...]:
        """Count an operation (`POST /v1/clients`) in one conditional write. Returns the quota thresholds that it crossed.

        `counted_units` of the cost are counted already, unless the operation has a rule of its own; `remaining_operations` are still
        to run. Raises RateLimitExceeded or QuotaExceeded: `retry_after_s` is the wait, None when there will be no room in time;
        KeyRevoked and similar errors when the key is not usable any more.
        """
        item, is_fresh = self._items.get(key_id), False
        for _ in range(_ATTEMPTS):
            if item is None:
                item, is_fresh = self._load_item(key_id), True
            now = self._clock.now()
            rules = self._load_policy(key_id, item).meters(operation, now)
            units = cost if rules else cost - counted_units
            if units <= 0:
                return ()
            meters = [*Plan.from_text(KeyItem.from_item(item).plan).meters(now), *rules]
            full_meters = [
                meter for meter in meters if not _scale_to_share(meter, self._share, units).has_room(item, units)
            ]
            if full_meters and not is_fresh:
                item = None
                continue
            if full_meters:
                raise self._limit_error(full_meters, item, units, remaining_operations)
            total = self._find_total(item, environment, now)
            if total and not total.has_units(units):
                item = self._draw_units(key_id, total, units, remaining_operations)
            try:
                new_item = self._write(key_id, item, meters, units, now=now, total=total)
            except ConditionFailed as refusal:
                item, is_fresh = require_usable_key(refusal.item, now), True
                continue
            self._cache_item(key_id, new_item)
            return find_crossings(meters, new_item, units)
        raise WriteContention("Too many concurrent requests with this API key. Retry.", retry_after_s=1)

    def estimate_end(self, key_id: str, operations: int) -> datetime:
        """Return the time at which the operations will have run, if the key's other requests continue at the current rate."""
        item, now = self._items.get(key_id) or self._load_item(key_id), self._clock.now()
        durations = [
            _duration_s(_scale_to_share(meter, self._share, 1), item, operations)
            for meter in Plan.from_text(KeyItem.from_item(item).plan).meters(now)
            if meter.limit.name != _MONTHLY
        ]
        return now + timedelta(seconds=round(max(durations, default=0.0) + operations * _OPERATION_S))

    def _find_total(self, item: Item, environment: Environment, now: datetime) -> OrganizationTotal | None:
        """Return the limit of the key's organization, if it has one for live requests."""
        stamp, organization_id = stamp_of(item), KeyItem.from_item(item).organization_id
        if stamp is None or environment != "live":
            return None
        if self._rules.get(organization_id, NO_RULES).stamp != stamp:
            self._rules[organization_id] = StampedRules(stamp, read_rules(self._access, organization_id).rules)
            if len(self._rules) > _MAX_CACHED_KEYS:
                self._rules.popitem(last=False)
        per_hour = self._rules[organization_id].rules.requests_per_hour
        return OrganizationTotal(per_hour, item, now) if per_hour is not None else None

    def _draw_units(self, key_id: str, total: OrganizationTotal, units: int, remaining_operations: int) -> Item:
        """Return the item with units of its organization's limit. Raises RateLimitExceeded when the share of jobs is used up."""
        job_total = replace(total, per_hour=_scale_to_share(total.meter, self._share, units).limit.quota)
        item = draw_units(self._access, key_id, job_total, units)
        if not job_total.meter.has_room(item, units):
            raise self._limit_error([total.meter], item, units, remaining_operations)
        return item

    def _write(
        self,
        key_id: str,
        item: Item,
        meters: Sequence[Meter],
        units: int,
        *,
        now: datetime,
        total: OrganizationTotal | None,
    ) -> Item:
        scaled_meters = [_scale_to_share(meter, self._share, units) for meter in meters]
        update = build_pacing_update(
            scaled_meters,
            plan=KeyItem.from_item(item).plan,
            now=now,
            cost=units,
            cached_counters=_cached_counters(scaled_meters, item),
            stale_counters=self._stale_counters(key_id, item, now),
            hour=total.hour if total else None,
        )
        return self._access.update(*key_item_key(key_id), update)

    def _limit_error(
        self, full_meters: Sequence[Meter], item: Item, units: int, remaining_operations: int
    ) -> RateLimitExceeded:
        waits = {meter: self._wait_ms(meter, item, units) for meter in full_meters}
        for meter, wait_ms in waits.items():
            if wait_ms is None or meter.limit.name == _MONTHLY:
                return self._new_error(meter, None)
        slowest = max(full_meters, key=lambda meter: waits[meter] or 0)
        portion = _capacity(_scale_to_share(slowest, self._share, units)) // _PORTIONS
        wait_ms = self._wait_ms(slowest, item, max(units, min(portion, remaining_operations))) or 0
        return self._new_error(slowest, max(_MIN_WAIT_S, whole_seconds(wait_ms)))

    def _new_error(self, meter: Meter, wait_s: int | None) -> RateLimitExceeded:
        error_class = QuotaExceeded if meter.limit.name.endswith("_quota") else RateLimitExceeded
        detail = f"Jobs may use at most {self._share:.0%} of the limit of {meter.limit.quota:,} requests ({meter.limit.name})."
        return error_class(detail, retry_after_s=wait_s, limit=meter.limit.name)

    def _wait_ms(self, meter: Meter, item: Item, units: int) -> int | None:
        return _scale_to_share(meter, self._share, units).wait_ms(item, units)

    def _stale_counters(self, key_id: str, item: Item, now: datetime) -> list[str]:
        """Return names of outdated counters, which belong to no limit and no operation's rule."""
        meters = [
            *Plan.from_text(KeyItem.from_item(item).plan).meters(now),
            *self._load_policy(key_id, item).all_meters(now),
        ]
        counter_names = {name for meter in meters for name in meter.names}
        return sorted(name for name in item if name not in counter_names and COUNTER.fullmatch(name))[
            :_MAX_STALE_COUNTERS
        ]

    def _load_item(self, key_id: str) -> Item:
        item = require_usable_key(self._access.get(*key_item_key(key_id)), self._clock.now())
        self._cache_item(key_id, item)
        return item

    def _cache_item(self, key_id: str, item: Item) -> None:
        self._items[key_id] = item
        self._items.move_to_end(key_id)
        if len(self._items) > _MAX_CACHED_KEYS:
            self._items.popitem(last=False)

    def _load_policy(self, key_id: str, item: Item) -> KeyPolicy:
        """Return the policy that the key's plan refers to by its hash."""
        name = Plan.from_text(KeyItem.from_item(item).plan).extras
        if not name:
            return NO_POLICY
        if name not in self._policies:
            stored_policy = self._access.get(*policy_key(key_id))
            self._policies[name] = parse_policy(stored_policy) if stored_policy else NO_POLICY
        return self._policies[name]


def _scale_to_share(meter: Meter, share: float, cost: int) -> Meter:
    """Return the meter with the share of its limit, at least one cost if the limit allows it."""
    limit = meter.limit
    quota, capacity = (max(int(number * share), min(cost, number)) for number in (limit.quota, limit.capacity))
    match meter:
        case SlidingWindow() | FixedWindow():
            return replace(meter, limit=replace(limit, quota=quota, grace=0))
        case TokenBucket():
            # The refill rate is that of requests.
            return replace(meter, limit=replace(limit, capacity=capacity, grace=0))
    raise TypeError(f"{type(meter).__name__} has no share")


def _cached_counters(meters: Sequence[Meter], item: Item) -> dict[str, int]:
    """Return counts that no longer change, and bucket times, which the condition checks."""
    names = {meter.closed_name for meter in meters if isinstance(meter, SlidingWindow)}
    names |= {meter.name for meter in meters if isinstance(meter, TokenBucket)}
    return {name: item.get(name, 0) for name in names}


def _capacity(meter: Meter) -> int:
    """Return the maximum number of units that can be taken at once."""
    return meter.limit.capacity if isinstance(meter, TokenBucket) else meter.limit.quota


def _duration_s(meter: Meter, item: Item, units: int) -> float:
    """Return the seconds until the units have been taken."""
    missing, window_s = units - meter.remaining(item), meter.limit.window_ms / 1000
    if missing <= 0:
        return 0.0
    if isinstance(meter, FixedWindow):
        return meter.remaining_ms / 1000 + (missing - 1) // meter.limit.quota * window_s
    return missing / meter.limit.quota * window_s
