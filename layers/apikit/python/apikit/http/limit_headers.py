"""Limits as header fields: RateLimit (draft-ietf-httpapi-ratelimit-headers) and its X- ancestors. No I/O."""

from collections.abc import Sequence

from apikit.admission.limit_errors import LimitState, strictest_limit


def limit_headers(limits: Sequence[LimitState], now_ms: int) -> list[tuple[bytes, bytes]]:
    """The fields for the limit that a caller has to mind. Seconds are rounded up: what they name is never too early."""
    if not limits:
        return []
    policy = ", ".join(f'"{limit.name}";q={limit.quota};w={limit.window_s}' for limit in limits)
    least = strictest_limit(limits)
    return [
        (b"ratelimit-policy", policy.encode()),
        (b"ratelimit", f'"{least.name}";r={least.remaining};t={least.renews_in_s(now_ms)}'.encode()),
        (b"x-ratelimit-limit", str(least.quota).encode()),
        (b"x-ratelimit-remaining", str(least.remaining).encode()),
        (b"x-ratelimit-reset", str(-(-least.renews_at_ms // 1000)).encode()),
    ]
