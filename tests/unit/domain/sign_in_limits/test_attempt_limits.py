"""The wait after wrong passwords: it doubles, holds for parallel attempts, and a right password ends it."""

from collections.abc import Iterator

import pytest

from apikit.dynamo.table import Table
from apikit.errors import RateLimitExceeded
from domain.sign_in_limits.attempt_limits import PASSWORD_WAITS, AttemptLimits, WaitRule
from tests.fakes.clock import FixedClock
from tests.fakes.dynamo import MemoryDynamo, memory_dynamo
from tests.threads import run_together


@pytest.fixture
def dynamo() -> Iterator[MemoryDynamo]:
    with memory_dynamo() as tables:
        yield tables


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def limits(dynamo: MemoryDynamo, clock: FixedClock) -> AttemptLimits:
    return AttemptLimits(Table("access"), clock, PASSWORD_WAITS)


def is_admitted(limits: AttemptLimits, subject: str = "jane@example.com") -> bool:
    try:
        limits.count("account", subject)
    except RateLimitExceeded:
        return False
    return True


def wait_of(limits: AttemptLimits) -> int | None:
    with pytest.raises(RateLimitExceeded) as info:
        limits.count("account", "jane@example.com")
    assert info.value.facts["limit"] == "failed_sign_ins"
    return info.value.retry_after_s


class TestWait:
    def test_begins_after_five_attempts_and_doubles_up_to_15_minutes(self) -> None:
        waits = [PASSWORD_WAITS.wait_s(number) for number in range(1, 18)]
        assert waits == [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]

    def test_never_overflows(self) -> None:
        assert PASSWORD_WAITS.wait_s(10**9) == 900


class TestCount:
    def test_admits_five_in_a_row_then_one_after_each_wait(self, limits: AttemptLimits, clock: FixedClock) -> None:
        assert [is_admitted(limits) for _ in range(6)] == [True] * 5 + [False]
        for wait in (1, 2, 4, 8):
            assert wait_of(limits) == wait
            clock.advance(seconds=wait)
            assert is_admitted(limits)

    def test_counts_nothing_during_a_wait(self, limits: AttemptLimits, clock: FixedClock) -> None:
        for _ in range(50):
            is_admitted(limits)
        clock.advance(seconds=1)
        assert is_admitted(limits)
        assert wait_of(limits) == 2

    def test_admits_five_of_many_at_once(self, limits: AttemptLimits) -> None:
        assert run_together(lambda: is_admitted(limits), count=40).count(True) == 5

    def test_admits_one_of_many_after_a_wait(self, limits: AttemptLimits, clock: FixedClock) -> None:
        for _ in range(5):
            is_admitted(limits)
        clock.advance(seconds=1)
        assert run_together(lambda: is_admitted(limits), count=40).count(True) == 1

    def test_is_of_one_subject_and_kind(self, limits: AttemptLimits) -> None:
        for _ in range(6):
            is_admitted(limits)
        assert is_admitted(limits, "anna@example.com")
        limits.count("device", "jane@example.com")

    def test_is_of_one_limit(self, limits: AttemptLimits, clock: FixedClock) -> None:
        codes = AttemptLimits(Table("access"), clock, WaitRule("codes", 30, 60, "Retry in {seconds} s."))
        for _ in range(6):
            is_admitted(limits)
        assert [codes.count("account", "jane@example.com") for _ in range(5)] == [1, 2, 3, 4, 5]
        with pytest.raises(RateLimitExceeded, match=r"^Retry in 30 s\.$"):
            codes.count("account", "jane@example.com")

    def test_starts_again_after_a_day_without_attempts(self, limits: AttemptLimits, clock: FixedClock) -> None:
        for _ in range(5):
            is_admitted(limits)
        clock.advance(days=1, seconds=1)
        assert [is_admitted(limits) for _ in range(6)] == [True] * 5 + [False]

    def test_stores_no_address(self, limits: AttemptLimits, dynamo: MemoryDynamo) -> None:
        is_admitted(limits)
        assert "jane" not in str(dynamo.items)
        assert all("ttl" in item for item in dynamo.items.values())


class TestReset:
    def test_ends_the_wait(self, limits: AttemptLimits) -> None:
        for _ in range(6):
            is_admitted(limits)
        limits.reset("account", "jane@example.com")
        assert [is_admitted(limits) for _ in range(6)] == [True] * 5 + [False]
