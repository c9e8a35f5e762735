"""The gate in front of every operation: one conditional write on the key's item in `access` lets a request in and counts it."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct, field

from apikit.actor import Tenant
from apikit.admission.concurrency import Permits, expired_permits, new_permit
from apikit.admission.credentials import Credentials
from apikit.admission.gate_conditions import admission
from apikit.admission.grant import CachedKey, Grant
from apikit.admission.key_items import (
    KeyItem,
    OrgItem,
    key_item_key,
    org_item_key,
    policy_key,
    policy_of,
    release_permits,
)
from apikit.admission.limit_errors import LimitError, limit_states, require_authentic, require_room
from apikit.admission.limits import Meter, SlidingWindow, TokenBucket
from apikit.admission.plans import COUNTER, NO_POLICY, KeyPolicy, Plan
from apikit.admission.threshold_crossings import ThresholdCrossing
from apikit.clock import Clock, epoch_ms
from apikit.dynamo.table import ConditionFailed, Item, Table
from apikit.errors import OrganizationForbidden, PlatformError, TooManyConcurrent, WriteContention

_REMEMBERED_KEYS = 5_000
_ATTEMPTS = 8
_STALE_AT_ONCE = 20


class _Attempt(Struct, frozen=True):
    """What asks to be counted, at the moment of its arrival; `again` has the units of every operation when it is sent again."""

    credentials: Credentials
    operation: str
    cost: int
    now: datetime
    is_seated: bool
    check: Callable[[KeyPolicy], None] | None = None
    again: Mapping[str, int] = field(default_factory=dict)

    def meters(self, learned: CachedKey) -> list[Meter]:
        return [*learned.plan.meters(self.now), *learned.extras.meters(self.operation, self.now)]

    def permits(self, learned: CachedKey) -> Permits | None:
        is_seated = self.is_seated and learned.plan.concurrent is not None
        return Permits(learned.plan.concurrent or 0, self.now) if is_seated else None

    def require_room(self, learned: CachedKey, item: Item) -> None:
        again = [(meter, sum(self.again.values())) for meter in learned.plan.meters(self.now) if self.again]
        for operation, units in self.again.items():
            again += [(meter, units) for meter in learned.extras.meters(operation, self.now)]
        permits = self.permits(learned)
        require_room(self.meters(learned), item, self.cost, now=self.now, permits=permits, again=again)


class Gate:
    """Lets requests in. One instance a process; it keeps what it learned of the keys it saw last.

    What refused a key is judged again without asking the table for `refusals_hold_ms` at most, and never beyond the wait that was
    told: a flood costs no writes, each refusal tells its own wait, and a raised limit is noticed within that time.
    """

    def __init__(self, access: Table, clock: Clock, *, refusals_hold_ms: int = 1_000) -> None:
        self._access = access
        self._clock = clock
        self._refusals_hold_ms = refusals_hold_ms
        self._learned: OrderedDict[str, CachedKey] = OrderedDict()

    def admit(
        self,
        credentials: Credentials,
        *,
        operation: str = "",
        cost: int = 1,
        check: Callable[[KeyPolicy], None] | None = None,
    ) -> Grant:
        """Authenticates and counts in one round trip; a second one when this process knew too little of the key.

        `operation` is the method and route, for rules of single endpoints; `check` raises when the caller is not what the key's
        extras ask for. Raises InvalidCredentials, KeyRevoked, KeyExpired, what `check` raises; RateLimitExceeded, QuotaExceeded,
        TooManyConcurrent with the exact wait. Nothing is spent then.
        """
        return self._count(_Attempt(credentials, operation, cost, self._clock.now(), is_seated=True, check=check))

    def charge(
        self, credentials: Credentials, *, operation: str = "", cost: int, again: Mapping[str, int] | None = None
    ) -> Grant:
        """Counts more of a request that was let in: all of the cost or nothing, in one round trip, and no second seat.

        `again` has the units of every operation that the whole request takes when it is sent again, which the wait of a refusal is
        long enough for. Raises as `admit` does.
        """
        return self._count(
            _Attempt(credentials, operation, cost, self._clock.now(), is_seated=False, again=again or {operation: cost})
        )

    def _count(self, attempt: _Attempt) -> Grant:
        credentials, cost, now = attempt.credentials, attempt.cost, attempt.now
        learned = self._recall(credentials.key_id)
        self._refuse_again(learned, attempt)
        at_once = True
        # Judged as of its arrival, however often it is tried: what the first try learns of that moment holds for the next.
        for _ in range(_ATTEMPTS):
            if attempt.check and self._is_out_of_date(learned, credentials, attempt.check, now):
                continue
            if leased := learned.leased(credentials, cost, now):
                return leased
            meters = attempt.meters(learned)
            permit = new_permit(now) if attempt.permits(learned) else None
            taken = learned.lease_size(cost) if at_once else cost
            try:
                item = self._write(credentials, learned, meters, now=now, cost=taken, permit=permit)
            except ConditionFailed as refusal:
                self._learn_from_refusal(learned, refusal, attempt)
                # Near the limit a lease may not fit where one request does.
                at_once = taken == cost
                continue
            self._learn(learned, item, meters)
            grant = _grant(credentials, learned, item, meters, now=now, cost=taken, permit=permit)
            learned.keep(credentials, grant, left=taken - cost, now=now)
            return grant
        raise WriteContention("Too many concurrent requests with this API key. Retry.", retry_after_s=1)

    def release(self, grant: Grant) -> None:
        """Gives the request's seat back, if it has one. A seat that nobody gives back expires."""
        if grant.permit:
            self._access.update(*key_item_key(grant.key_id), release_permits(frozenset({grant.permit})))

    def home_of(self, key_id: str) -> str | None:
        """The organization of a key that this process has let in or refused by a limit; a memory, not a decision."""
        learned = self._learned.get(key_id)
        return learned.home if learned else None

    def acts_for(self, grant: Grant, organization_id: str | None) -> Tenant:
        """The tenant the request is for: the key's own, or the child it names. Raises OrganizationForbidden."""
        if organization_id is None or organization_id == grant.home:
            return Tenant(grant.home, grant.environment)
        item = self._access.get(*org_item_key(organization_id, grant.environment))
        child = OrgItem.from_item(item) if item else None
        if not child or child.parent_id != grant.home or not child.is_active:
            raise OrganizationForbidden(
                "WedSync-Organization must be the ID of your own organization or of an active child organization."
            )
        return Tenant(organization_id, grant.environment)

    def _write(
        self,
        credentials: Credentials,
        learned: CachedKey,
        meters: list[Meter],
        *,
        now: datetime,
        cost: int,
        permit: str | None,
    ) -> Item:
        counted = admission(
            credentials,
            meters,
            plan=learned.plan.text,
            now=now,
            cost=cost,
            known=learned.known,
            least=learned.least,
            stale=learned.stale,
            permit=(permit, learned.plan.concurrent) if permit and learned.plan.concurrent is not None else None,
        )
        return self._access.update(*key_item_key(credentials.key_id), counted)

    def _learn_from_refusal(self, learned: CachedKey, refusal: ConditionFailed, attempt: _Attempt) -> None:
        """Raises the refusal when it is one by the exact rules; otherwise the next try knows what this one did not."""
        credentials, now = attempt.credentials, attempt.now
        item = require_authentic(refusal.item, credentials, now)
        if KeyItem.from_item(item).plan != learned.plan.text:
            self._learn_plan(learned, item, credentials.key_id)
        self._learn(learned, item, attempt.meters(learned))
        try:
            attempt.require_room(learned, item)
        except TooManyConcurrent:
            # A seat is given back at any moment: the next request asks.
            raise
        except LimitError as refused:
            hold_ms = min(self._refusals_hold_ms, (refused.retry_after_s or self._refusals_hold_ms) * 1000)
            learned.refused = (credentials.secret_hash, epoch_ms(now) + hold_ms, item)
            raise
        if attempt.permits(learned) and (expired := expired_permits(KeyItem.from_item(item).permits, now)):
            self._access.update(*key_item_key(credentials.key_id), release_permits(expired))

    def _is_out_of_date(
        self, learned: CachedKey, credentials: Credentials, check: Callable[[KeyPolicy], None], now: datetime
    ) -> bool:
        """Raises what `check` raises when the key's extras are still the ones it was asked of; True when they were not."""
        try:
            check(learned.extras)
        except PlatformError:
            item = require_authentic(self._access.get(*key_item_key(credentials.key_id)), credentials, now)
            if KeyItem.from_item(item).plan == learned.plan.text:
                raise
            self._learn_plan(learned, item, credentials.key_id)
            return True
        return False

    def _learn_plan(self, learned: CachedKey, item: Item, key_id: str) -> None:
        learned.plan, learned.extras = Plan.from_text(KeyItem.from_item(item).plan), NO_POLICY
        if learned.plan.extras:
            extras = self._access.get(*policy_key(key_id))
            learned.extras = policy_of(extras) if extras else NO_POLICY

    def _learn(self, learned: CachedKey, item: Item, meters: Iterable[Meter]) -> None:
        learned.home = KeyItem.from_item(item).organization_id
        needed = {name for meter in meters for name in meter.names}
        # Others go on counting in an open window: when it has closed, its counter is only known not to be lower.
        learned.least = {
            meter.open_name: item.get(meter.open_name, 0) for meter in meters if isinstance(meter, SlidingWindow)
        }
        learned.known = {name: item.get(name, 0) for name in needed - learned.least.keys()}
        # Rules of other operations count in the same item.
        current = needed | {name for meter in learned.extras.all_meters(self._clock.now()) for name in meter.names}
        learned.stale = tuple(sorted(name for name in item if name not in current and COUNTER.fullmatch(name)))[
            :_STALE_AT_ONCE
        ]

    def _refuse_again(self, learned: CachedKey, attempt: _Attempt) -> None:
        """Refuses by what refused the same caller a moment ago, as long as that holds; counters only rise meanwhile."""
        if learned.refused is None:
            return
        secret_hash, held_until, item = learned.refused
        if epoch_ms(attempt.now) >= held_until:
            learned.refused = None
        elif secret_hash == attempt.credentials.secret_hash and not all(
            meter.admits(item, attempt.cost) for meter in attempt.meters(learned)
        ):
            attempt.require_room(learned, item)

    def _recall(self, key_id: str) -> CachedKey:
        learned = self._learned.setdefault(key_id, CachedKey())
        self._learned.move_to_end(key_id)
        if len(self._learned) > _REMEMBERED_KEYS:
            self._learned.popitem(last=False)
        return learned


def _grant(
    credentials: Credentials,
    learned: CachedKey,
    item: Item,
    meters: list[Meter],
    *,
    now: datetime,
    cost: int,
    permit: str | None,
) -> Grant:
    key = KeyItem.from_item(item)
    return Grant(
        key_id=credentials.key_id,
        home=key.organization_id,
        environment=credentials.environment,
        scopes=key.scopes,
        limits=limit_states(meters, item, now),
        extras=learned.extras,
        crossings=crossings_of(meters, item, cost),
        in_grace=any(
            meter.limit.grace and not isinstance(meter, TokenBucket) and _count(meter, item) > meter.limit.quota
            for meter in meters
        ),
        permit=permit,
    )


def _count(meter: Meter, item: Item) -> int:
    return int(item.get(meter.names[0], 0))


def crossings_of(meters: Sequence[Meter], item: Item, cost: int) -> tuple[ThresholdCrossing, ...]:
    """The thresholds of quotas that this cost crossed."""
    crossed = []
    for meter in meters:
        if not meter.limit.name.endswith("_quota"):
            continue
        after = _count(meter, item)
        for percent in (80, 100):
            threshold = -(-meter.limit.quota * percent // 100)
            if after - cost < threshold <= after:
                crossed.append(ThresholdCrossing(meter.limit.name, percent, meter.limit.quota, meter.names[0]))
    return tuple(crossed)
