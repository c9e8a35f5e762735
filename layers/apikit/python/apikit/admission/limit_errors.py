"""Reasons for refusing a request, derived from the refused item, and the limits' states for the headers. No I/O."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from math import inf

from msgspec import Struct

from apikit.admission import principal_items
from apikit.admission.concurrency import Permits
from apikit.admission.credentials import Credentials, TokenProof
from apikit.admission.key_items import KeyItem
from apikit.admission.limits import Counters, Limit, Meter
from apikit.clock import epoch_ms
from apikit.dynamo.table import Item
from apikit.errors import (
    ApplicationSuspended,
    InvalidCredentials,
    KeyExpired,
    KeyRevoked,
    MfaRequired,
    OrganizationForbidden,
    QuotaExceeded,
    RateLimitExceeded,
    TokenExpired,
    TooManyConcurrent,
)

LimitError = RateLimitExceeded
# The headers have whole seconds, so the burst limit is omitted.
_MIN_WINDOW_MS = 1_000
_ERRORS: Mapping[str, tuple[type[RateLimitExceeded], str]] = {
    "daily_quota": (QuotaExceeded, "Quota exceeded"),
    "monthly_quota": (QuotaExceeded, "Quota exceeded"),
    "concurrent": (TooManyConcurrent, "Concurrency limit reached"),
}
# The limits' periods in the error details; other limits are named in parentheses.
_PERIODS = {
    "minute": "per minute",
    "hour": "per hour",
    "day": "per day",
    "daily_quota": "per day",
    "monthly_quota": "per month",
    "concurrent": "in progress",
    "organization_hour": "per hour of the whole organization",
}


class LimitState(Struct, frozen=True):
    """A limit's state for the headers: remaining units and renewal time in ms since 1970.

    Without remaining units, the limit renews when a request succeeds again. `is_spent` means that the limit refuses requests.
    """

    name: str
    quota: int
    window_s: int
    remaining: int
    renews_at_ms: int
    is_spent: bool = False

    def renews_in_s(self, now_ms: int) -> int:
        """Return the whole seconds until renewal, rounded up, at least 1."""
        return whole_seconds(self.renews_at_ms - now_ms)


def require_authentic(item: Item | None, credentials: Credentials, now: datetime) -> Item:
    """Return the refused item if the caller has its secret or token; others learn only that the credentials are invalid.

    Raises InvalidCredentials, KeyRevoked, KeyExpired, TokenExpired; MfaRequired when the organization requires a second factor;
    OrganizationForbidden when the organization is suspended.
    """
    now_s = epoch_ms(now) // 1000
    key = KeyItem.from_item(item or {})
    if credentials.token:
        return _require_valid_token(item, key, credentials.token, now_s)
    if item is None or not key.has_secret(credentials.secret_hash, now_s):
        raise InvalidCredentials("The API key or its secret is invalid.")
    if key.status == "disabled":
        raise KeyRevoked("This API key is disabled. Enable it or use another API key.")
    if not key.is_active:
        raise KeyRevoked("This API key was revoked. Use another API key.")
    if key.expires_at <= now_s:
        raise KeyExpired("This API key has expired. Create a new one.")
    require_not_suspended(key)
    return item


def _require_valid_token(item: Item | None, key: KeyItem, token: TokenProof, now_s: int) -> Item:
    noun = "session" if token.kind == "session" else "client"
    if item is None or not key.is_active or key.expires_at <= now_s:
        raise TokenExpired(f"The {noun} of this access token has ended. Get a new token.")
    if token.kind == "session":
        if principal_items.sessions_of(item).get(token.id, {"x": 0})["x"] <= now_s:
            raise TokenExpired("The session of this access token has ended. Sign in again.")
        if principal_items.lacks_required_factor(item, token.id):
            raise MfaRequired("The organization requires a second factor. Set one up, then sign in again.")
    elif principal_items.generation_of(item) != token.generation or token.id in principal_items.revoked_tokens_of(item):
        raise TokenExpired("This access token was revoked. Get a new token.")
    require_not_suspended(key)
    return item


def require_not_suspended(key: KeyItem) -> None:
    """Raise the error of a suspended key's reason: OrganizationForbidden, ApplicationSuspended or KeyRevoked."""
    reasons = key.suspension_reasons
    if "organization" in reasons:
        raise OrganizationForbidden("This organization is suspended. Its parent organization can activate it.")
    if "membership" in reasons:
        raise OrganizationForbidden("You are disabled in this organization. One of its administrators can enable you.")
    if "service_account" in reasons:
        raise KeyRevoked("The service account of these credentials was deleted. Use other credentials.")
    if reasons:
        raise ApplicationSuspended(
            "The application that these credentials belong to is suspended. Write to its developer, or use other credentials."
        )


def require_room(
    meters: Sequence[Meter],
    item: Counters,
    cost: int,
    *,
    now: datetime,
    permits: Permits | None = None,
    retry_costs: Sequence[tuple[Meter, int]] = (),
) -> None:
    """Refuse a cost that exceeds a limit by the exact rules, or a request without a free permit.

    `retry_costs` are the units that a retry of the whole request needs on each meter, if they exceed this cost. Raises
    RateLimitExceeded, QuotaExceeded or TooManyConcurrent for the limit with the longest wait; after that wait every limit has
    room. Without a wait, and not retryable, when a limit can never have room.
    """
    request_costs = [(meter, cost) for meter in meters]
    has_seat = permits is None or permits.wait_ms(item, 1) == 0
    if has_seat and all(meter.wait_ms(item, units) == 0 for meter, units in request_costs):
        return
    highest_costs: dict[str, tuple[Meter, int]] = {}
    for meter, units in (*request_costs, *retry_costs):
        _, highest = highest_costs.get(meter.limit.name, (meter, 0))
        highest_costs[meter.limit.name] = (meter, max(units, highest))
    waits = [(meter.limit, meter.wait_ms(item, units)) for meter, units in highest_costs.values()]
    if permits:
        waits.append((permits.limit, permits.wait_ms(item, 1)))
    limit, wait_ms = max(waits, key=lambda wait: inf if wait[1] is None else wait[1])
    raise _limit_error(limit, wait_ms, limits=_limit_states(highest_costs.values(), item, now))


def limit_states(meters: Iterable[Meter], item: Counters, now: datetime, *, cost: int = 1) -> tuple[LimitState, ...]:
    """Return the state of every limit after the item's last write, for a next request of this cost."""
    return _limit_states([(meter, cost) for meter in meters], item, now)


def strictest_limit(limits: Sequence[LimitState]) -> LimitState:
    """Return the limit that refuses longest, otherwise the one with the fewest remaining units."""
    return max(
        limits, key=lambda limit: (limit.is_spent, 0 if limit.is_spent else -limit.remaining, limit.renews_at_ms)
    )


def whole_seconds(ms: int) -> int:
    """Return the milliseconds in whole seconds, rounded up, at least 1."""
    return max(1, -(-ms // 1000))


def _limit_states(highest_costs: Iterable[tuple[Meter, int]], item: Counters, now: datetime) -> tuple[LimitState, ...]:
    now_ms = epoch_ms(now)
    states = []
    for meter, cost in highest_costs:
        if meter.limit.window_ms < _MIN_WINDOW_MS:
            continue
        wait_ms = meter.wait_ms(item, cost)
        states.append(
            LimitState(
                name=meter.limit.name,
                quota=meter.limit.quota,
                window_s=-(-meter.limit.window_ms // 1000),
                remaining=meter.remaining(item),
                renews_at_ms=now_ms + (wait_ms or meter.renews_in_ms(item)),
                is_spent=wait_ms != 0,
            )
        )
    return tuple(states)


def _limit_error(limit: Limit, wait_ms: int | None, *, limits: tuple[LimitState, ...]) -> RateLimitExceeded:
    error_class, summary = _ERRORS.get(limit.name, (RateLimitExceeded, "Rate limit exceeded"))
    wait_s = None if wait_ms is None else whole_seconds(wait_ms)
    if wait_s is None:
        advice = "This request alone exceeds the limit. Split it or ask for a higher limit."
    elif error_class is TooManyConcurrent:
        advice = f"Retry when one completes, in at most {wait_s} s."
    else:
        advice = f"Retry in {wait_s:,} s."
    return error_class(
        f"{summary}: {limit.quota:,} requests {_PERIODS.get(limit.name, f'({limit.name})')}. {advice}",
        retry_after_s=wait_s,
        limit=limit.name,
        limits=limits,
    )
