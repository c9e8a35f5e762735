"""The gate in front of every operation: one conditional write on the key's item in `access` lets a request in and counts it."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from datetime import datetime

from apikit.actor import Tenant
from apikit.admission.conditions import admission
from apikit.admission.credentials import Credentials
from apikit.admission.crossings import Crossing
from apikit.admission.grants import Grant, Learned
from apikit.admission.limits import Meter, SlidingWindow, TokenBucket
from apikit.admission.plans import COUNTER, NO_EXTRAS, Extras, Plan
from apikit.admission.refusals import Refused, require_authentic, require_room, states
from apikit.admission.seats import expired_seats, new_seat
from apikit.clock import Clock, epoch_ms
from apikit.dynamo.table import ConditionFailed, Expression, Item, Table
from apikit.errors import Contended, OrganizationForbidden, PlatformError

_REMEMBERED_KEYS = 5_000
_ATTEMPTS = 8
_STALE_AT_ONCE = 20


class Gate:
    """Lets requests in. One instance a process; it keeps what it learned of the keys it saw last.

    A refusal is repeated without asking the table for `refusals_hold_ms` at most, and never beyond its own Retry-After: a flood
    costs no writes, and a raised limit is noticed within that time.
    """

    def __init__(self, access: Table, clock: Clock, *, refusals_hold_ms: int = 1_000) -> None:
        self._access = access
        self._clock = clock
        self._refusals_hold_ms = refusals_hold_ms
        self._learned: OrderedDict[str, Learned] = OrderedDict()

    def admit(
        self,
        credentials: Credentials,
        *,
        operation: str = "",
        cost: int = 1,
        check: Callable[[Extras], None] | None = None,
    ) -> Grant:
        """Authenticates and counts in one round trip; a second one when this process knew too little of the key.

        `operation` is the method and route, for rules of single endpoints; `check` raises when the caller is not what the key's
        extras ask for. Raises InvalidCredentials, KeyRevoked, KeyExpired, what `check` raises; RateLimited, QuotaExceeded,
        TooManyConcurrent with the exact wait. Nothing is spent then.
        """
        return self._count(credentials, operation, cost, check=check, is_seated=True)

    def charge(self, credentials: Credentials, *, operation: str = "", cost: int) -> Grant:
        """Counts more of a request that was let in: all of the cost or nothing, in one round trip, and no second seat.

        Raises as `admit` does.
        """
        return self._count(credentials, operation, cost, check=None, is_seated=False)

    def _count(
        self,
        credentials: Credentials,
        operation: str,
        cost: int,
        *,
        check: Callable[[Extras], None] | None,
        is_seated: bool,
    ) -> Grant:
        learned = self._recall(credentials.key_id)
        self._refuse_again(learned, credentials, operation, cost)
        at_once = True
        # Judged as of its arrival, however often it is tried: what the first try learns of that moment holds for the next.
        now = self._clock.now()
        for _ in range(_ATTEMPTS):
            if check and self._is_out_of_date(learned, credentials, check, now):
                continue
            if leased := learned.leased(credentials, cost, now):
                return leased
            meters = [*learned.plan.meters(now), *learned.extras.meters(operation, now)]
            seat = new_seat(now) if learned.plan.concurrent and is_seated else None
            taken = learned.lease_size(cost) if at_once else cost
            try:
                item = self._write(credentials, learned, meters, now=now, cost=taken, seat=seat)
            except ConditionFailed as refusal:
                self._learn_from_refusal(learned, refusal, credentials, now=now, cost=cost, operation=operation)
                if is_seated and learned.plan.concurrent:
                    self._free_seats(refusal.item or {}, credentials.key_id, learned.plan.concurrent, now)
                # Near the limit a lease may not fit where one request does.
                at_once = taken == cost
                continue
            self._learn(learned, item, meters)
            grant = _grant(credentials, learned, item, meters, cost=taken, seat=seat)
            learned.keep(credentials, grant, left=taken - cost, now=now)
            return grant
        raise Contended("Too many requests at once with this key; try again.", retry_after_s=1)

    def leave(self, grant: Grant) -> None:
        """Gives the request's seat back, if it has one. A seat that nobody gives back expires."""
        if grant.seat:
            gone = Expression(update="DELETE ls :seat", values={":seat": frozenset({grant.seat})})
            self._access.update(f"KEY#{grant.key_id}", "KEY", gone)

    def home_of(self, key_id: str) -> str | None:
        """The organization of a key that this process has let in or refused by a limit; a memory, not a decision."""
        learned = self._learned.get(key_id)
        return learned.home if learned else None

    def acts_for(self, grant: Grant, organization_id: str | None) -> Tenant:
        """The tenant the request is for: the key's own, or the child it names. Raises OrganizationForbidden."""
        if organization_id is None or organization_id == grant.home:
            return Tenant(grant.home, grant.environment)
        membership = self._access.get(f"ORG#{organization_id}", grant.environment)
        if not membership or membership["parent"] != grant.home or membership["st"] != "active":
            raise OrganizationForbidden(
                "WedSync-Organization must name your own organization or an active child of it."
            )
        return Tenant(organization_id, grant.environment)

    def _write(
        self,
        credentials: Credentials,
        learned: Learned,
        meters: list[Meter],
        *,
        now: datetime,
        cost: int,
        seat: str | None,
    ) -> Item:
        expression = admission(
            credentials,
            meters,
            plan=learned.plan.text,
            now=now,
            cost=cost,
            known=learned.known,
            least=learned.least,
            stale=learned.stale,
            seat=(seat, learned.plan.concurrent) if seat and learned.plan.concurrent else None,
        )
        return self._access.update(f"KEY#{credentials.key_id}", "KEY", expression)

    def _learn_from_refusal(
        self,
        learned: Learned,
        refusal: ConditionFailed,
        credentials: Credentials,
        *,
        now: datetime,
        cost: int,
        operation: str,
    ) -> None:
        """Raises the refusal when it is one by the exact rules; otherwise the next try knows what this one did not."""
        item = require_authentic(refusal.item, credentials, now)
        if item["pl"] != learned.plan.text:
            self._learn_plan(learned, item, credentials.key_id)
        meters = [*learned.plan.meters(now), *learned.extras.meters(operation, now)]
        self._learn(learned, item, meters)
        try:
            require_room(meters, item, cost)
        except Refused as refused:
            held_until = epoch_ms(now) + min(self._refusals_hold_ms, (refused.retry_after_s or 1) * 1000)
            learned.refused = (credentials.secret_hash, operation, cost, held_until, refused)
            raise
        if learned.plan.concurrent:
            self._free_seats(item, credentials.key_id, learned.plan.concurrent, now)

    def _is_out_of_date(
        self, learned: Learned, credentials: Credentials, check: Callable[[Extras], None], now: datetime
    ) -> bool:
        """Raises what `check` raises when the key's extras are still the ones it was asked of; True when they were not."""
        try:
            check(learned.extras)
        except PlatformError:
            item = require_authentic(self._access.get(f"KEY#{credentials.key_id}", "KEY"), credentials, now)
            if item["pl"] == learned.plan.text:
                raise
            self._learn_plan(learned, item, credentials.key_id)
            return True
        return False

    def _learn_plan(self, learned: Learned, item: Item, key_id: str) -> None:
        learned.plan, learned.extras = Plan.of(item["pl"]), NO_EXTRAS
        if learned.plan.extras:
            apart = self._access.get(f"KEY#{key_id}", "EXTRAS")
            learned.extras = Extras.of(apart["extras"]) if apart else NO_EXTRAS

    def _learn(self, learned: Learned, item: Item, meters: Iterable[Meter]) -> None:
        learned.home = item["og"]
        needed = {name for meter in meters for name in meter.names}
        # Others go on counting in an open window: when it has closed, its counter is only known not to be lower.
        learned.least = {
            meter.open_name: item.get(meter.open_name, 0) for meter in meters if isinstance(meter, SlidingWindow)
        }
        learned.known = {name: item.get(name, 0) for name in needed - learned.least.keys()}
        learned.stale = tuple(sorted(name for name in item if name not in needed and COUNTER.fullmatch(name)))[
            :_STALE_AT_ONCE
        ]

    def _free_seats(self, item: Item, key_id: str, concurrent: int, now: datetime) -> None:
        expired = expired_seats(item.get("ls", frozenset()), concurrent, now)
        if expired:
            self._access.update(f"KEY#{key_id}", "KEY", Expression(update="DELETE ls :gone", values={":gone": expired}))

    def _refuse_again(self, learned: Learned, credentials: Credentials, operation: str, cost: int) -> None:
        """Raises the last refusal while it holds, for the same caller and operation."""
        if learned.refused is None:
            return
        secret_hash, refused_operation, refused_cost, held_until, refused = learned.refused
        same = (secret_hash, refused_operation) == (credentials.secret_hash, operation) and cost >= refused_cost
        if same and epoch_ms(self._clock.now()) < held_until:
            raise refused.with_traceback(None)
        learned.refused = None

    def _recall(self, key_id: str) -> Learned:
        learned = self._learned.setdefault(key_id, Learned())
        self._learned.move_to_end(key_id)
        if len(self._learned) > _REMEMBERED_KEYS:
            self._learned.popitem(last=False)
        return learned


def _grant(
    credentials: Credentials, learned: Learned, item: Item, meters: list[Meter], *, cost: int, seat: str | None
) -> Grant:
    return Grant(
        key_id=credentials.key_id,
        home=item["og"],
        environment=credentials.environment,
        scopes=frozenset(item["sc"]),
        limits=states(meters, item),
        extras=learned.extras,
        crossings=_crossings(meters, item, cost),
        in_grace=any(
            meter.limit.grace and not isinstance(meter, TokenBucket) and _count(meter, item) > meter.limit.quota
            for meter in meters
        ),
        seat=seat,
    )


def _count(meter: Meter, item: Item) -> int:
    return int(item.get(meter.names[0], 0))


def _crossings(meters: list[Meter], item: Item, cost: int) -> tuple[Crossing, ...]:
    crossed = []
    for meter in meters:
        if not meter.limit.name.endswith("_quota"):
            continue
        after = _count(meter, item)
        for percent in (80, 100):
            threshold = -(-meter.limit.quota * percent // 100)
            if after - cost < threshold <= after:
                crossed.append(Crossing(meter.limit.name, percent, meter.limit.quota, meter.names[0]))
    return tuple(crossed)
