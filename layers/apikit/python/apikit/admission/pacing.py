"""Room for work that goes on after its request: it takes a share of each of its key's limits, and leaves the rest to requests."""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from apikit.admission.gate import crossings_of
from apikit.admission.gate_conditions import pacing
from apikit.admission.key_items import KeyItem, key_item_key, policy_key, policy_of
from apikit.admission.limit_errors import whole_seconds
from apikit.admission.limit_status import require_usable_key
from apikit.admission.limits import FixedWindow, Meter, SlidingWindow, TokenBucket
from apikit.admission.plans import COUNTER, NO_POLICY, KeyPolicy, Plan
from apikit.admission.threshold_crossings import ThresholdCrossing
from apikit.clock import Clock
from apikit.dynamo.table import ConditionFailed, Item, Table
from apikit.errors import QuotaExceeded, RateLimitExceeded, WriteContention

_REMEMBERED_KEYS = 100
_ATTEMPTS = 8
_STALE_AT_ONCE = 20
# Work that met a limit waits for a tenth of its share rather than for one unit: each time it goes on costs a dozen calls.
_PORTIONS = 10
_LEAST_WAIT_S = 60
# What one operation takes of time, for estimates.
_OPERATION_S = 0.05
_MONTHLY = "monthly_quota"


class Pacer:
    """Counts work on the items of keys, as the gate counts requests. One instance a process.

    Work is counted only while all that its key has used of a limit, this included, is at most `share` of it, and at least one unit;
    of a token bucket it leaves the other share untouched.
    """

    def __init__(self, access: Table, clock: Clock, *, share: float) -> None:
        self._access = access
        self._clock = clock
        self._share = share
        self._seen: OrderedDict[str, Item] = OrderedDict()
        self._extras: dict[str, KeyPolicy] = {}

    def take(
        self, key_id: str, *, operation: str, cost: int, paid: int = 0, ahead: int = 1
    ) -> tuple[ThresholdCrossing, ...]:
        """Counts an operation (`POST /v1/clients`) in one conditional write. Returns the thresholds of quotas that it crossed.

        `paid` units of the cost are counted already, unless the operation has a rule of its own; `ahead` operations are left.
        Raises RateLimitExceeded or QuotaExceeded, `retry_after_s` being when it is worth another try, or None when the work would never
        have room in its time; KeyRevoked and its kin when the key no longer stands.
        """
        item, is_fresh = self._seen.get(key_id), False
        for _ in range(_ATTEMPTS):
            if item is None:
                item, is_fresh = self._read(key_id), True
            now = self._clock.now()
            rules = self._extras_of(key_id, item).meters(operation, now)
            units = cost if rules else cost - paid
            if units <= 0:
                return ()
            meters = [*Plan.from_text(KeyItem.from_item(item).plan).meters(now), *rules]
            full = [meter for meter in meters if not _shared(meter, self._share, units).admits(item, units)]
            if full and not is_fresh:
                item = None
                continue
            if full:
                raise self._refusal(full, item, units, ahead)
            try:
                after = self._write(key_id, item, meters, units, now)
            except ConditionFailed as refusal:
                item, is_fresh = require_usable_key(refusal.item, now), True
                continue
            self._remember(key_id, after)
            return crossings_of(meters, after, units)
        raise WriteContention("Too many concurrent requests with this API key. Retry.", retry_after_s=1)

    def ends_at(self, key_id: str, operations: int) -> datetime:
        """The time at which so many operations will have been carried out, if the key's other calls go on as now."""
        item, now = self._seen.get(key_id) or self._read(key_id), self._clock.now()
        spans = [
            _span_s(_shared(meter, self._share, 1), item, operations)
            for meter in Plan.from_text(KeyItem.from_item(item).plan).meters(now)
            if meter.limit.name != _MONTHLY
        ]
        return now + timedelta(seconds=round(max(spans, default=0.0) + operations * _OPERATION_S))

    def _write(self, key_id: str, item: Item, meters: Sequence[Meter], units: int, now: datetime) -> Item:
        shared = [_shared(meter, self._share, units) for meter in meters]
        counted = pacing(
            shared,
            plan=KeyItem.from_item(item).plan,
            now=now,
            cost=units,
            known=_closed(shared, item),
            stale=self._stale(key_id, item, now),
        )
        return self._access.update(*key_item_key(key_id), counted)

    def _refusal(self, full: Sequence[Meter], item: Item, units: int, ahead: int) -> RateLimitExceeded:
        waits = {meter: self._wait_ms(meter, item, units) for meter in full}
        for meter, wait_ms in waits.items():
            if wait_ms is None or meter.limit.name == _MONTHLY:
                return self._refused(meter, None)
        slowest = max(full, key=lambda meter: waits[meter] or 0)
        portion = _capacity(_shared(slowest, self._share, units)) // _PORTIONS
        wait_ms = self._wait_ms(slowest, item, max(units, min(portion, ahead))) or 0
        return self._refused(slowest, max(_LEAST_WAIT_S, whole_seconds(wait_ms)))

    def _refused(self, meter: Meter, wait_s: int | None) -> RateLimitExceeded:
        kind = QuotaExceeded if meter.limit.name.endswith("_quota") else RateLimitExceeded
        told = f"Jobs may use at most {self._share:.0%} of the limit of {meter.limit.quota:,} requests ({meter.limit.name})."
        return kind(told, retry_after_s=wait_s, limit=meter.limit.name)

    def _wait_ms(self, meter: Meter, item: Item, units: int) -> int | None:
        return _shared(meter, self._share, units).wait_ms(item, units)

    def _stale(self, key_id: str, item: Item, now: datetime) -> list[str]:
        """Counters of the past: of no limit, and of no operation's rule."""
        meters = [
            *Plan.from_text(KeyItem.from_item(item).plan).meters(now),
            *self._extras_of(key_id, item).all_meters(now),
        ]
        needed = {name for meter in meters for name in meter.names}
        return sorted(name for name in item if name not in needed and COUNTER.fullmatch(name))[:_STALE_AT_ONCE]

    def _read(self, key_id: str) -> Item:
        item = require_usable_key(self._access.get(*key_item_key(key_id)), self._clock.now())
        self._remember(key_id, item)
        return item

    def _remember(self, key_id: str, item: Item) -> None:
        self._seen[key_id] = item
        self._seen.move_to_end(key_id)
        if len(self._seen) > _REMEMBERED_KEYS:
            self._seen.popitem(last=False)

    def _extras_of(self, key_id: str, item: Item) -> KeyPolicy:
        """The extras that the key's plan names; a plan names them by their hash."""
        name = Plan.from_text(KeyItem.from_item(item).plan).extras
        if not name:
            return NO_POLICY
        if name not in self._extras:
            extras = self._access.get(*policy_key(key_id))
            self._extras[name] = policy_of(extras) if extras else NO_POLICY
        return self._extras[name]


def _shared(meter: Meter, share: float, cost: int) -> Meter:
    """The meter with the share of its limit, which is at least one cost where the limit is."""
    limit = meter.limit
    quota, capacity = (max(int(whole * share), min(cost, whole)) for whole in (limit.quota, limit.capacity))
    match meter:
        case SlidingWindow() | FixedWindow():
            return replace(meter, limit=replace(limit, quota=quota, grace=0))
        case TokenBucket():
            # It fills as quickly as for requests.
            return replace(meter, limit=replace(limit, capacity=capacity, grace=0))
    raise TypeError(f"{type(meter).__name__} has no share")


def _closed(meters: Sequence[Meter], item: Item) -> dict[str, int]:
    """Counters that no longer change, or guesses that the condition checks."""
    names = {meter.closed_name for meter in meters if isinstance(meter, SlidingWindow)}
    names |= {meter.name for meter in meters if isinstance(meter, TokenBucket)}
    return {name: item.get(name, 0) for name in names}


def _capacity(meter: Meter) -> int:
    """The most that can be taken at once."""
    return meter.limit.capacity if isinstance(meter, TokenBucket) else meter.limit.quota


def _span_s(meter: Meter, item: Item, units: int) -> float:
    """Seconds until so many units have been taken."""
    more, window_s = units - meter.remaining(item), meter.limit.window_ms / 1000
    if more <= 0:
        return 0.0
    if isinstance(meter, FixedWindow):
        return meter.left_ms / 1000 + (more - 1) // meter.limit.quota * window_s
    return more / meter.limit.quota * window_s
