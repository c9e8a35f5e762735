"""Histograms of latencies. Buckets are fixed and grow by the eighth root of two, so that histograms can be added. No I/O.

A percentile is the middle of its bucket. The error is at most 4.5%.
"""

import math
from collections.abc import Mapping

_BUCKETS_PER_DOUBLING = 8
_LAST_BUCKET = 8 * 17  # 131 s, more than the timeout of any function


def find_bucket(duration_ms: float) -> int:
    """Return the bucket of a latency. The first holds everything up to 1 ms, the last everything from 131 s."""
    if duration_ms <= 1:
        return 0
    return min(_LAST_BUCKET, int(math.log2(duration_ms) * _BUCKETS_PER_DOUBLING) + 1)


def percentile(buckets: Mapping[int, int], share: float) -> float | None:
    """Return the latency in ms that this share of requests does not exceed; None without requests."""
    total = sum(buckets.values())
    rank, count = math.ceil(total * share), 0
    for bucket in sorted(buckets):
        count += buckets[bucket]
        if count >= rank > 0:
            return _middle_ms(bucket)
    return None


def _middle_ms(bucket: int) -> float:
    if bucket == 0:
        return 1.0
    return float(f"{2 ** ((bucket - 0.5) / _BUCKETS_PER_DOUBLING):.3g}")
