import random
from collections import Counter

import pytest

from domain.usage.histogram import find_bucket, percentile


class TestBuckets:
    def test_grow_with_the_latency(self) -> None:
        buckets = [find_bucket(ms) for ms in (0, 0.4, 1, 1.05, 2.1, 100, 200.1, 1e9)]
        assert buckets == [0, 0, 0, 1, 9, 54, 62, 136]

    @pytest.mark.parametrize("ms", [1.7, 14.0, 250.0, 29_000.0])
    def test_are_at_most_four_and_a_half_percent_off(self, ms: float) -> None:
        estimate = percentile({find_bucket(ms): 1}, 0.5)
        assert estimate is not None
        assert abs(estimate - ms) / ms < 0.046


class TestPercentiles:
    def test_of_nothing_are_none(self) -> None:
        assert percentile({}, 0.5) is None

    def test_of_one_request_are_that_request(self) -> None:
        assert percentile({find_bucket(14.0): 1}, 0.5) == percentile({find_bucket(14.0): 1}, 0.99)

    def test_of_merged_counts_are_those_of_all_requests(self) -> None:
        chance = random.Random(7)  # noqa: S311 - the same numbers every time
        latencies = sorted(chance.lognormvariate(3, 1) for _ in range(5_000))
        parts = [Counter(map(find_bucket, latencies[start::7])) for start in range(7)]
        total: Counter[int] = Counter()
        for part in parts:
            total.update(part)
        assert total == Counter(map(find_bucket, latencies))
        for share in (0.5, 0.95, 0.99):
            exact = latencies[int(len(latencies) * share) - 1]
            estimate = percentile(total, share)
            assert estimate is not None
            assert abs(estimate - exact) / exact < 0.05
