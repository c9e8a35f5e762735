"""Results of attempts and the tasks that follow (W5)."""

from datetime import timedelta
from typing import Any

import pytest

from domain.deliveries.model import (
    Attempt,
    AttemptResult,
    DeliveryTask,
    derive_delivery_id,
    evaluate_attempt,
    find_status_error,
    next_task,
)
from tests.builders import NOW, a_delivery, an_attempt

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

    @pytest.mark.parametrize("status", [429, 503])
    def test_retry_after_is_the_least_wait(self, status: int) -> None:
        attempt = an_attempt(http_status=status, error="http_status")
        assert wait_s(judge_attempt(attempt, retry_after_s=120, random=1)) == 120
        assert wait_s(judge_attempt(attempt, retry_after_s=30)) == 60
        assert wait_s(judge_attempt(attempt, retry_after_s=999_999)) == 86_400

    def test_retry_after_means_nothing_with_other_statuses(self) -> None:
        assert wait_s(judge_attempt(an_attempt(http_status=500, error="http_status"), retry_after_s=120)) == 60

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


class TestJob:
    def test_asks_for_the_next_attempt(self) -> None:
        delivery = a_delivery(attempts=[an_attempt(error="timeout")], status="retrying", next_retry_at=NOW)
        task = next_task(delivery)
        assert (task.attempt, task.not_before, task.delivery_id) == (2, NOW, delivery.id)
        assert task.tenant == delivery.tenant

    @pytest.mark.parametrize(("seconds", "expected_s"), [(-5, 0), (0, 0), (0.2, 1), (59.001, 60), (86_400, 86_400)])
    def test_waits_whole_seconds_until_it_is_due(self, seconds: float, expected_s: int) -> None:
        task: DeliveryTask = next_task(a_delivery(next_retry_at=NOW + timedelta(seconds=seconds)))
        assert task.wait_s(NOW) == expected_s


class TestDeliveryId:
    def test_is_the_same_for_the_same_event_and_webhook(self) -> None:
        assert derive_delivery_id("evt_1", "whk_1", NOW) == derive_delivery_id("evt_1", "whk_1", NOW)
        assert len({derive_delivery_id(e, w, NOW) for e in ("evt_1", "evt_2") for w in ("whk_1", "whk_2")}) == 4
