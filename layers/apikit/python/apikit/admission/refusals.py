"""Why a request was not let in, judged from the item that refused it; and where limits stand, for the headers. No I/O."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from apikit.admission.credentials import Credentials
from apikit.admission.limits import Counters, Meter
from apikit.clock import epoch_ms
from apikit.dynamo.table import Item
from apikit.errors import (
    InvalidCredentials,
    KeyExpired,
    KeyRevoked,
    OrganizationForbidden,
    QuotaExceeded,
    RateLimited,
)

Refused = RateLimited
# Header fields count whole seconds, so a burst's limit is not among them.
_SHORTEST_TOLD_MS = 1_000


@dataclass(frozen=True, slots=True)
class LimitState:
    """A limit as headers tell it: what is left, and seconds until it renews."""

    name: str
    quota: int
    window_s: int
    remaining: int
    resets_in_s: int


def require_authentic(item: Item | None, credentials: Credentials, now: datetime) -> Item:
    """The refused key's item, when the caller holds its secret; only then is more said than that something is wrong.

    Raises InvalidCredentials, KeyRevoked, KeyExpired; OrganizationForbidden when the key's organization is suspended.
    """
    now_s = epoch_ms(now) // 1000
    if item is None or not _secret_matches(item, credentials.secret_hash, now_s):
        raise InvalidCredentials("The API key or its secret is not valid.")
    if item["st"] == "disabled":
        raise KeyRevoked("This API key is disabled; enable it, or use another.")
    if item["st"] != "active":
        raise KeyRevoked("This API key was revoked; use another.")
    if item["ex"] <= now_s:
        raise KeyExpired("This API key has expired; create a new one.")
    if "su" in item:
        raise OrganizationForbidden("This organization is suspended; its parent organization can activate it.")
    return item


def require_room(meters: Sequence[Meter], item: Counters, cost: int) -> None:
    """Raises RateLimited or QuotaExceeded for the limit that is spent longest, when the exact rules refuse."""
    full = [meter for meter in meters if not meter.admits(item, cost)]
    if not full:
        return
    slowest = max(full, key=lambda meter: meter.retry_after_s(item, cost))
    wait_s, limit = slowest.retry_after_s(item, cost), slowest.limit
    kind: type[RateLimited] = QuotaExceeded if limit.name.endswith("_quota") else RateLimited
    raise kind(
        f"The limit of {limit.quota} requests ({limit.name}) is spent; try again in {wait_s} s.",
        retry_after_s=wait_s,
        limit=limit.name,
        limits=states(meters, item),
    )


def states(meters: Sequence[Meter], item: Counters) -> tuple[LimitState, ...]:
    """Every limit as the item leaves it."""
    return tuple(
        LimitState(
            name=meter.limit.name,
            quota=meter.limit.quota,
            window_s=-(-meter.limit.window_ms // 1000),
            remaining=meter.remaining(item),
            resets_in_s=meter.resets_in_s(item),
        )
        for meter in meters
        if meter.limit.window_ms >= _SHORTEST_TOLD_MS
    )


def _secret_matches(item: Item, secret_hash: bytes, now_s: int) -> bool:
    return bool(item["sh"] == secret_hash or (item.get("s2") == secret_hash and item.get("sx", 0) > now_s))
