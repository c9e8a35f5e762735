"""Counts in windows: exact for parallel calls, new in the next window."""

from collections.abc import Iterator

import pytest

from apikit.dynamo.table import Table
from apikit.errors import RateLimitExceeded
from domain.sign_in_limits.window_counts import FAILURES_PER_ADDRESS, WindowCounts, WindowLimit, network_of
from tests.fakes.clock import FixedClock
from tests.fakes.dynamo import MemoryDynamo, memory_dynamo
from tests.threads import run_together

LIMIT = WindowLimit("test", 3, 900, "Too many.")


@pytest.fixture
def dynamo() -> Iterator[MemoryDynamo]:
    with memory_dynamo() as tables:
        yield tables


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def counts(dynamo: MemoryDynamo, clock: FixedClock) -> WindowCounts:
    return WindowCounts(Table("access"), clock, LIMIT)


class TestTake:
    def test_admits_the_quota_in_a_window(self, counts: WindowCounts, clock: FixedClock) -> None:
        assert [counts.take("a") for _ in range(4)] == [True, True, True, False]
        assert counts.take("b")
        clock.advance(seconds=900)
        assert counts.take("a")

    def test_admits_the_quota_of_many_at_once(self, counts: WindowCounts) -> None:
        assert run_together(lambda: counts.take("a"), count=20).count(True) == 3

    def test_has_room_for_what_is_given_back(self, counts: WindowCounts) -> None:
        for _ in range(3):
            counts.take("a")
        counts.give_back("a")
        assert [counts.take("a"), counts.take("a")] == [True, False]

    def test_writes_items_that_expire(self, counts: WindowCounts, dynamo: MemoryDynamo) -> None:
        counts.take("a")
        assert all("ttl" in item for item in dynamo.items.values())


class TestRequire:
    def test_says_when_the_next_window_begins(self, counts: WindowCounts, clock: FixedClock) -> None:
        clock.advance(seconds=100)
        for _ in range(3):
            counts.require("a")
        with pytest.raises(RateLimitExceeded) as info:
            counts.require("a")
        assert info.value.retry_after_s == 800

    def test_admits_200_failures_in_15_minutes(self) -> None:
        assert (FAILURES_PER_ADDRESS.quota, FAILURES_PER_ADDRESS.window_s) == (200, 900)


class TestNetwork:
    @pytest.mark.parametrize(
        ("address", "network"),
        [
            ("192.0.2.1", "192.0.2.1"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
            ("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
            ("::ffff:192.0.2.1", "192.0.2.1"),
            ("", "unknown"),
            ("no address", "unknown"),
        ],
    )
    def test_is_what_one_customer_gets(self, address: str, network: str) -> None:
        assert network_of(address) == network
