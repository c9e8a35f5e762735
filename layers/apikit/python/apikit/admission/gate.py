"""The gate in front of every operation: one conditional write on the key's item in `access` lets a request in and counts it."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from apikit.actor import Environment, Tenant
from apikit.admission.conditions import admission
from apikit.admission.credentials import Credentials
from apikit.admission.limits import Plan, Window, plan
from apikit.clock import Clock, epoch_ms
from apikit.dynamo.table import ConditionFailed, Item, Table
from apikit.errors import (
    Contended,
    InvalidCredentials,
    KeyExpired,
    KeyRevoked,
    OrganizationForbidden,
    RateLimited,
)

_FIRST_GUESS = "1000/h"
_REMEMBERED_KEYS = 5_000
_ATTEMPTS = 6


@dataclass(frozen=True, slots=True)
class LimitState:
    """A limit as headers tell it: what is left, and seconds to its window's end."""

    name: str
    quota: int
    window_s: int
    remaining: int
    resets_in_s: int


@dataclass(frozen=True, slots=True)
class Grant:
    """A request that was let in: whose key it came with, what it may do, and where its limits stand."""

    key_id: str
    home: str
    environment: Environment
    scopes: frozenset[str]
    limits: tuple[LimitState, ...]


@dataclass(slots=True)
class _Learned:
    """What earlier answers told of a key. None of it is trusted: the condition checks it, and a stale guess costs one more trip."""

    plan: Plan = field(default_factory=lambda: plan(_FIRST_GUESS))
    closed: dict[str, int] = field(default_factory=dict)
    stale: tuple[str, ...] = ()

    def update(self, item: Item, now_ms: int) -> None:
        if item["pl"] != self.plan.text:
            self.plan = plan(item["pl"])
        windows = [limit.at(now_ms) for limit in self.plan.limits]
        self.closed = {w.closed_name: item.get(w.closed_name, 0) for w in windows}
        live = {name for w in windows for name in (w.open_name, w.closed_name)}
        self.stale = tuple(sorted(_counters(item) - live))[:20]


class Gate:
    """Lets requests in. One instance a process; it keeps what it learned of the keys it saw last."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock
        self._learned: OrderedDict[str, _Learned] = OrderedDict()

    def admit(self, credentials: Credentials, *, cost: int = 1) -> Grant:
        """Authenticates and counts in one round trip; a second one when this process knew too little of the key.

        Raises InvalidCredentials, KeyRevoked, KeyExpired; RateLimited with the exact wait, and nothing is spent then.
        """
        learned = self._recall(credentials.key_id)
        for _ in range(_ATTEMPTS):
            now_ms = epoch_ms(self._clock.now())
            expression = admission(
                credentials, learned.plan, now_ms=now_ms, cost=cost, closed=learned.closed, stale=learned.stale
            )
            try:
                item = self._access.update(f"KEY#{credentials.key_id}", "KEY", expression)
            except ConditionFailed as refusal:
                standing = _authentic(refusal.item, credentials, now_ms)
                learned.update(standing, now_ms)
                _require_room(learned.plan, standing, now_ms, cost)
                continue
            learned.update(item, now_ms)
            return _grant(credentials, learned.plan, item, now_ms)
        raise Contended("Too many requests at once with this key; try again.", retry_after_s=1)

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

    def _recall(self, key_id: str) -> _Learned:
        learned = self._learned.setdefault(key_id, _Learned())
        self._learned.move_to_end(key_id)
        if len(self._learned) > _REMEMBERED_KEYS:
            self._learned.popitem(last=False)
        return learned


def _authentic(item: Item | None, credentials: Credentials, now_ms: int) -> Item:
    """The refused key's item, when the caller holds its secret; only then is more said than that something is wrong."""
    now_s = now_ms // 1000
    if item is None or not _secret_matches(item, credentials.secret_hash, now_s):
        raise InvalidCredentials("The API key or its secret is not valid.")
    if item["st"] != "active":
        raise KeyRevoked("This API key was revoked; use another.")
    if item["ex"] <= now_s:
        raise KeyExpired("This API key has expired; create a new one.")
    return item


def _secret_matches(item: Item, secret_hash: bytes, now_s: int) -> bool:
    return bool(item["sh"] == secret_hash or (item.get("s2") == secret_hash and item.get("sx", 0) > now_s))


def _require_room(current: Plan, item: Item, now_ms: int, cost: int) -> None:
    """Raises RateLimited when the exact rule refuses; otherwise the write was refused by a guess, and is worth another."""
    full = [window for window in _windows(current, now_ms) if not window.admits(item, cost)]
    if full:
        slowest = max(full, key=lambda window: window.retry_after_s(item, cost))
        wait_s = slowest.retry_after_s(item, cost)
        raise RateLimited(
            f"The limit of {slowest.limit.quota} requests per {slowest.limit.name} is spent; try again in {wait_s} s.",
            retry_after_s=wait_s,
            limit=slowest.limit.name,
            limits=_states(current, item, now_ms),
        )


def _grant(credentials: Credentials, current: Plan, item: Item, now_ms: int) -> Grant:
    return Grant(
        key_id=credentials.key_id,
        home=item["og"],
        environment=credentials.environment,
        scopes=frozenset(item["sc"]),
        limits=_states(current, item, now_ms),
    )


def _states(current: Plan, item: Item, now_ms: int) -> tuple[LimitState, ...]:
    return tuple(
        LimitState(w.limit.name, w.limit.quota, w.limit.window_s, w.remaining(item), w.resets_in_s())
        for w in _windows(current, now_ms)
    )


def _windows(current: Plan, now_ms: int) -> Iterator[Window]:
    return (limit.at(now_ms) for limit in current.limits)


def _counters(item: dict[str, Any]) -> set[str]:
    """Names of counters: a letter and a window's number."""
    return {name for name in item if name[0] in "mhd" and name[1:].isdigit()}
