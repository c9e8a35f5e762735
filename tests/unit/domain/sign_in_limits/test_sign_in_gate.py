"""The two limits of an attempt together."""

from collections.abc import Iterator

import pytest

from apikit.dynamo.table import Table
from apikit.errors import RateLimitExceeded
from domain.sign_in_limits.attempt_limits import PASSWORD_WAITS, AttemptLimits
from domain.sign_in_limits.sign_in_gate import SignInGate
from domain.sign_in_limits.window_counts import WindowCounts, WindowLimit
from tests.fakes.clock import FixedClock
from tests.fakes.dynamo import memory_dynamo

ATTACKER, OWNER = "192.0.2.66", "192.0.2.1"


@pytest.fixture
def gate() -> Iterator[SignInGate]:
    with memory_dynamo():
        access, clock = Table("access"), FixedClock()
        yield SignInGate(
            AttemptLimits(access, clock, PASSWORD_WAITS),
            WindowCounts(access, clock, WindowLimit("test", 10, 900, "Too many from this address.")),
        )


def test_success_forgets_the_failures_of_the_account_and_this_one_of_the_address(gate: SignInGate) -> None:
    for _ in range(60):
        gate.begin("account", "jane", address=OWNER).forget()


def test_failures_at_many_accounts_stop_the_address(gate: SignInGate) -> None:
    for number in range(10):
        gate.begin("account", f"person {number}", address=ATTACKER)
    with pytest.raises(RateLimitExceeded, match="from this address"):
        gate.begin("account", "jane", address=ATTACKER)
    gate.begin("account", "jane", address=OWNER)


def test_an_address_that_is_refused_makes_no_account_wait(gate: SignInGate) -> None:
    for number in range(10):
        gate.begin("account", f"person {number}", address=ATTACKER)
    for _ in range(30):
        with pytest.raises(RateLimitExceeded, match="from this address"):
            gate.begin("account", "jane", address=ATTACKER)
    for _ in range(5):
        gate.begin("account", "jane", address=OWNER)


def test_a_known_device_does_not_wait_for_guesses_from_elsewhere(gate: SignInGate) -> None:
    for _ in range(5):
        gate.begin("account", "jane", address=ATTACKER)
    with pytest.raises(RateLimitExceeded):
        gate.begin("account", "jane", address=OWNER)
    gate.begin("device", "laptop", address=OWNER)


def test_a_known_device_has_a_limit_of_its_own(gate: SignInGate) -> None:
    for _ in range(5):
        gate.begin("device", "laptop", address=OWNER)
    with pytest.raises(RateLimitExceeded):
        gate.begin("device", "laptop", address=OWNER)


def test_an_owner_who_has_proved_it_in_another_way_does_not_wait(gate: SignInGate) -> None:
    for _ in range(5):
        gate.begin("account", "jane", address=ATTACKER)
    gate.forget("account", "jane")
    gate.begin("account", "jane", address=OWNER)
