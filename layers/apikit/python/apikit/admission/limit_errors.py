"""Why a request was not let in, judged from the item that refused it; and where limits stand, for the headers. No I/O."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from math import inf

from msgspec import Struct

from apikit.admission.concurrency import Permits
from apikit.admission.credentials import Credentials
from apikit.admission.key_items import KeyItem
from apikit.admission.limits import Counters, Limit, Meter
from apikit.clock import epoch_ms
from apikit.dynamo.table import Item
from apikit.errors import (
    InvalidCredentials,
    KeyExpired,
    KeyRevoked,
    OrganizationForbidden,
    QuotaExceeded,
    RateLimitExceeded,
    TooManyConcurrent,
)

LimitError = RateLimitExceeded
# Header fields count whole seconds, so a burst's limit is not among them.
_SHORTEST_TOLD_MS = 1_000
_KINDS: Mapping[str, tuple[type[RateLimitExceeded], str]] = {
    "daily_quota": (QuotaExceeded, "Quota exceeded"),
    "monthly_quota": (QuotaExceeded, "Quota exceeded"),
    "concurrent": (TooManyConcurrent, "Concurrency limit reached"),
}
# How a detail names the limit; the others' names are in parentheses.
_PER = {
    "minute": "per minute",
    "hour": "per hour",
    "day": "per day",
    "daily_quota": "per day",
    "monthly_quota": "per month",
    "concurrent": "in progress",
}


class LimitState(Struct, frozen=True):
    """A limit as headers tell it: what is left, and when it renews, in ms since 1970.

    With nothing left it renews when a request passes again; `is_spent` is a limit that refuses, and renews when that request passes.
    """

    name: str
    quota: int
    window_s: int
    remaining: int
    renews_at_ms: int
    is_spent: bool = False

    def renews_in_s(self, now_ms: int) -> int:
        """Whole seconds until it renews, rounded up, at least 1."""
        return whole_seconds(self.renews_at_ms - now_ms)


def require_authentic(item: Item | None, credentials: Credentials, now: datetime) -> Item:
    """The refused key's item, when the caller holds its secret; only then is more said than that something is wrong.

    Raises InvalidCredentials, KeyRevoked, KeyExpired; OrganizationForbidden when the key's organization is suspended.
    """
    now_s = epoch_ms(now) // 1000
    key = KeyItem.from_item(item or {})
    if item is None or not key.has_secret(credentials.secret_hash, now_s):
        raise InvalidCredentials("The API key or its secret is invalid.")
    if key.status == "disabled":
        raise KeyRevoked("This API key is disabled. Enable it or use another API key.")
    if not key.is_active:
        raise KeyRevoked("This API key was revoked. Use another API key.")
    if key.expires_at <= now_s:
        raise KeyExpired("This API key has expired. Create a new one.")
    if key.is_suspended:
        raise OrganizationForbidden("This organization is suspended. Its parent organization can activate it.")
    return item


def require_room(
    meters: Sequence[Meter],
    item: Counters,
    cost: int,
    *,
    now: datetime,
    permits: Permits | None = None,
    again: Sequence[tuple[Meter, int]] = (),
) -> None:
    """Refuses a cost for which the exact rules have no room, or a request for which there is no seat.

    `again` is what the request takes of each meter when it is sent again, where that is more than this cost. Raises RateLimitExceeded,
    QuotaExceeded or TooManyConcurrent for the limit that lacks room longest, with the wait after which all have room; without a
    wait, and not retryable, when one never has.
    """
    asked = [(meter, cost) for meter in meters]
    has_seat = permits is None or permits.wait_ms(item, 1) == 0
    if has_seat and all(meter.wait_ms(item, units) == 0 for meter, units in asked):
        return
    needed: dict[str, tuple[Meter, int]] = {}
    for meter, units in (*asked, *again):
        _, known = needed.get(meter.limit.name, (meter, 0))
        needed[meter.limit.name] = (meter, max(units, known))
    waits = [(meter.limit, meter.wait_ms(item, units)) for meter, units in needed.values()]
    if permits:
        waits.append((permits.limit, permits.wait_ms(item, 1)))
    limit, wait_ms = max(waits, key=lambda wait: inf if wait[1] is None else wait[1])
    raise _refusal(limit, wait_ms, limits=_states(needed.values(), item, now))


def limit_states(meters: Iterable[Meter], item: Counters, now: datetime, *, cost: int = 1) -> tuple[LimitState, ...]:
    """Every limit as the item leaves it, for a next request of this cost."""
    return _states([(meter, cost) for meter in meters], item, now)


def strictest_limit(limits: Sequence[LimitState]) -> LimitState:
    """The limit that a caller has to mind: the one that refuses longest, or else the one with the least left."""
    return max(
        limits, key=lambda limit: (limit.is_spent, 0 if limit.is_spent else -limit.remaining, limit.renews_at_ms)
    )


def whole_seconds(ms: int) -> int:
    """The milliseconds in seconds, rounded up, at least 1: waiting so long is always enough."""
    return max(1, -(-ms // 1000))


def _states(needed: Iterable[tuple[Meter, int]], item: Counters, now: datetime) -> tuple[LimitState, ...]:
    now_ms = epoch_ms(now)
    told = []
    for meter, cost in needed:
        if meter.limit.window_ms < _SHORTEST_TOLD_MS:
            continue
        wait_ms = meter.wait_ms(item, cost)
        told.append(
            LimitState(
                name=meter.limit.name,
                quota=meter.limit.quota,
                window_s=-(-meter.limit.window_ms // 1000),
                remaining=meter.remaining(item),
                renews_at_ms=now_ms + (wait_ms or meter.renews_in_ms(item)),
                is_spent=wait_ms != 0,
            )
        )
    return tuple(told)


def _refusal(limit: Limit, wait_ms: int | None, *, limits: tuple[LimitState, ...]) -> RateLimitExceeded:
    kind, exceeded = _KINDS.get(limit.name, (RateLimitExceeded, "Rate limit exceeded"))
    wait_s = None if wait_ms is None else whole_seconds(wait_ms)
    if wait_s is None:
        advice = "This request alone exceeds the limit. Split it or ask for a higher limit."
    elif kind is TooManyConcurrent:
        advice = f"Retry when one completes, in at most {wait_s} s."
    else:
        advice = f"Retry in {wait_s:,} s."
    return kind(
        f"{exceeded}: {limit.quota:,} requests {_PER.get(limit.name, f'({limit.name})')}. {advice}",
        retry_after_s=wait_s,
        limit=limit.name,
        limits=limits,
    )
