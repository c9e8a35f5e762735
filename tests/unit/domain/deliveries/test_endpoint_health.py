"""The health of an endpoint: its circuit breaker, its speed and its standing (W9, W10)."""

from datetime import timedelta
from typing import Any

import pytest

from apikit.clock import epoch_ms
from domain.deliveries.endpoint_health import UNKNOWN_HEALTH, EndpointHealth
from tests.builders import NOW, a_webhook, an_attempt

NOW_MS = epoch_ms(NOW)


def add_attempt(
    health: EndpointHealth, *, retry_after_s: int | None = None, seconds: float = 0, **attempt: Any
) -> EndpointHealth:
    moment = NOW + timedelta(seconds=seconds)
    return health.add_attempt(an_attempt(at=moment, **attempt), moment, retry_after_s=retry_after_s)


def add_failures(count: int, health: EndpointHealth = UNKNOWN_HEALTH, **attempt: Any) -> EndpointHealth:
    for _ in range(count):
        health = add_attempt(health, error="http_status", **attempt)
    return health


class TestStanding:
    def test_is_good_after_one_quick_success(self) -> None:
        assert not UNKNOWN_HEALTH.is_direct(a_webhook())
        assert add_attempt(UNKNOWN_HEALTH).is_direct(a_webhook())

    def test_is_kept_in_a_few_failures(self) -> None:
        assert add_failures(4, add_attempt(UNKNOWN_HEALTH)).is_direct(a_webhook())
        assert not add_failures(5, add_attempt(UNKNOWN_HEALTH)).is_direct(a_webhook())

    @pytest.mark.parametrize("limits", [{"rate_limit_per_second": 1_000}, {"max_in_flight": 100}])
    def test_an_endpoint_with_limits_has_none(self, limits: Any) -> None:
        assert not add_attempt(UNKNOWN_HEALTH).is_direct(a_webhook(**limits))

    def test_a_success_of_a_healthy_endpoint_changes_nothing(self) -> None:
        health = add_attempt(UNKNOWN_HEALTH)
        assert add_attempt(health) == health


class TestSpeed:
    def test_a_second_is_slow(self) -> None:
        assert not add_attempt(UNKNOWN_HEALTH, response_time_ms=999).is_slow
        assert add_attempt(UNKNOWN_HEALTH, response_time_ms=1_000).is_slow

    def test_five_quick_responses_in_a_row_are_quick(self) -> None:
        health = add_attempt(UNKNOWN_HEALTH, response_time_ms=9_000)
        for _ in range(4):
            health = add_attempt(health, response_time_ms=500)
        assert health.is_slow
        assert not add_attempt(health, response_time_ms=500).is_slow
        assert add_attempt(add_attempt(health, response_time_ms=501), response_time_ms=500).is_slow
        assert add_attempt(add_attempt(health, response_time_ms=5, error="http_status"), response_time_ms=5).is_slow


class TestCircuit:
    def test_opens_after_five_failures_in_a_row(self) -> None:
        health = add_failures(4)
        assert health.circuit(NOW_MS) == "closed"
        health = add_failures(1, health)
        assert (health.circuit(NOW_MS + 29_999), health.circuit(NOW_MS + 30_000)) == ("open", "half_open")

    def test_a_success_between_keeps_it_closed(self) -> None:
        assert add_failures(4, add_attempt(add_failures(4))).open_until == 0

    def test_pauses_grow_up_to_an_hour(self) -> None:
        health, pauses, seconds = add_failures(5), list[int](), 30.0
        for _ in range(8):
            health = add_attempt(health, error="timeout", seconds=seconds)
            pauses.append(health.open_until // 1000 - NOW_MS // 1000 - round(seconds))
            seconds += pauses[-1]
        assert pauses == [60, 120, 240, 480, 960, 1_920, 3_600, 3_600]

    def test_a_failure_while_it_is_open_does_not_extend_it(self) -> None:
        health = add_failures(5)
        assert add_failures(1, health).open_until == health.open_until

    def test_a_success_closes_it(self) -> None:
        assert add_attempt(add_failures(5)) == EndpointHealth(is_proven=True)

    def test_retry_after_opens_it_for_that_time(self) -> None:
        health = add_attempt(UNKNOWN_HEALTH, error="http_status", http_status=429, retry_after_s=90)
        assert (health.open_until, health.opened_count) == (NOW_MS + 90_000, 0)
        long = add_attempt(UNKNOWN_HEALTH, error="http_status", http_status=503, retry_after_s=86_401)
        assert long.open_until == NOW_MS + 86_400_000


class TestFailing:
    def test_since_the_first_failure_with_the_number_of_events(self) -> None:
        health = add_attempt(UNKNOWN_HEALTH, error="timeout")
        health = add_attempt(health, error="timeout", number=2, seconds=60)
        health = add_attempt(health, error="timeout", seconds=61)
        assert (health.failing_since, health.failed_events, health.consecutive_failures) == (NOW_MS, 2, 3)
        assert (add_attempt(health).failing_since, add_attempt(health).failed_events) == (0, 0)
