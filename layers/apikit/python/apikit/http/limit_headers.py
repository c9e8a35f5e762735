"""Limits as header fields: RateLimit (draft-ietf-httpapi-ratelimit-headers) and the older X- headers. No I/O."""

from collections.abc import Sequence

from apikit.admission.limit_errors import LimitState, strictest_limit


def limit_headers(limits: Sequence[LimitState], now_ms: int) -> list[tuple[bytes, bytes]]:
    """Return the headers of the strictest limit. Seconds are rounded up, so that a retry is never too early."""
    if not limits:
        return []
    policy = ", ".join(f'"{limit.name}";q={limit.quota};w={limit.window_s}' for limit in limits)
    strictest = strictest_limit(limits)
    return [
        (b"ratelimit-policy", policy.encode()),
        (b"ratelimit", f'"{strictest.name}";r={strictest.remaining};t={strictest.renews_in_s(now_ms)}'.encode()),
        (b"x-ratelimit-limit", str(strictest.quota).encode()),
        (b"x-ratelimit-remaining", str(strictest.remaining).encode()),
        (b"x-ratelimit-reset", str(-(-strictest.renews_at_ms // 1000)).encode()),
    ]
