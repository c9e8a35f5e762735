"""Results of attempts (W5)."""

from typing import Any

import pytest

from domain.deliveries.model import (
    Attempt,
    AttemptResult,
    derive_delivery_id,
    evaluate_attempt,
    find_status_error,
)
from tests.builders import NOW, an_attempt

POLICY = [60, 300, 900, 3600, 21600, 86400]


def judge_attempt(
    attempt: Attempt, *, random: float = 0, retry_after_s: int | None = None, policy: Any = None
) -> AttemptResult:
    delays_s = POLICY if policy is None else policy
    return evaluate_attempt(attempt, delays_s, NOW, retry_after_s=retry_after_s, random=lambda: random)


def wait_s(result: AttemptResult) -> float:
    assert result.next_retry_at is not None
    return (result.next_retry_at - NOW).total_seconds()


class TestResult:
    def test_a_success_is_delivered(self) -> None:
        assert judge_attempt(an_attempt(http_status=204)) == AttemptResult("delivered")

    @pytest.mark.parametrize(("number", "delay_s"), list(enumerate(POLICY, 1)))
    def test_a_failure_waits_as_the_policy_says(self, number: int, delay_s: int) -> None:
        result = judge_attempt(an_attempt(number=number, error="timeout"))
        assert (result.status, wait_s(result)) == ("retrying", delay_s)

    def test_then_it_has_failed(self) -> None:
        assert judge_attempt(an_attempt(number=7, error="timeout")) == AttemptResult(
            "failed", failure_reason="exhausted"
        )

    def test_an_empty_policy_is_one_attempt(self) -> None:
        assert judge_attempt(an_attempt(error="timeout"), policy=[]).status == "failed"

    @pytest.mark.parametrize(("random", "expected_s"), [(0, 900), (0.5, 855), (1, 810)])
    def test_jitter_shortens_by_up_to_a_tenth(self, random: float, expected_s: float) -> None:
        assert wait_s(judge_attempt(an_attempt(number=3, error="timeout"), random=random)) == expected_s

    def test_retry_after_is_the_least_wait(self) -> None:
        attempt = an_attempt(http_status=429, error="http_status")
        assert wait_s(judge_attempt(attempt, retry_after_s=120, random=1)) == 120
        assert wait_s(judge_attempt(attempt, retry_after_s=30)) == 60
        assert wait_s(judge_attempt(attempt, retry_after_s=999_999)) == 86_400

    def test_410_is_final(self) -> None:
        assert judge_attempt(an_attempt(http_status=410, error="http_status")) == AttemptResult(
            "failed", failure_reason="gone"
        )


class TestError:
    @pytest.mark.parametrize(
        ("status", "error"),
        [
            (200, None),
            (201, None),
            (204, None),
            (299, None),
            (301, "redirect"),
            (304, "redirect"),
            (308, "redirect"),
            (400, "http_status"),
            (404, "http_status"),
            (500, "http_status"),
            (599, "http_status"),
            (999, "http_status"),
        ],
    )
    def test_names_what_is_no_success(self, status: int, error: str | None) -> None:
        assert find_status_error(status) == error


class TestDeliveryId:
    def test_is_the_same_for_the_same_event_and_webhook(self) -> None:
        assert derive_delivery_id("evt_1", "whk_1", NOW) == derive_delivery_id("evt_1", "whk_1", NOW)
        assert len({derive_delivery_id(e, w, NOW) for e in ("evt_1", "evt_2") for w in ("whk_1", "whk_2")}) == 4
