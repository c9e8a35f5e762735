"""Pending payments: the worker of due work asks the provider until they are settled (D12, D16)."""

from typing import Any

import pytest

from tests.due_work import a_worker, run_worker
from tests.fakes.clock import FixedClock
from tests.gateway import Caller
from tests.payments import ROUTE, a_payment, card


def run_for(
    caller: Caller, clock: FixedClock, payment: dict[str, Any], *, hours: float, runs: int = 1
) -> dict[str, Any]:
    """The payment after the worker's runs, at equal intervals."""
    worker = a_worker(caller.organization_id, clock)
    for _ in range(runs):
        clock.advance(hours=hours / runs)
        assert run_worker(worker).failed == 0
    answer: dict[str, Any] = caller.call("GET", f"{ROUTE}/{payment['id']}").json()
    return answer


@pytest.mark.parametrize(
    ("token", "hours", "status", "decline_code"),
    [
        ("tok_pending_then_ok", 0.05, "succeeded", None),
        ("tok_requires_action", 23, "pending", None),
        ("tok_requires_action", 26, "failed", "authentication_required"),
        ("tok_provider_down", 1, "pending", None),
        ("tok_provider_down", 12, "failed", "provider_unavailable"),
    ],
)
def test_is_settled_in_time(
    caller: Caller, clock: FixedClock, *, token: str, hours: float, status: str, decline_code: str | None
) -> None:
    payment = a_payment(caller, method=card(token))
    payment = run_for(caller, clock, payment, hours=hours, runs=13)
    assert (payment["status"], payment["decline_code"]) == (status, decline_code)


def test_a_manual_payment_is_authorized_when_the_provider_has_decided(caller: Caller, clock: FixedClock) -> None:
    payment = a_payment(caller, method=card("tok_pending_then_ok"), capture="manual")
    assert run_for(caller, clock, payment, hours=0.05)["status"] == "authorized"


def test_a_settled_payment_is_not_due(caller: Caller, clock: FixedClock) -> None:
    payment = a_payment(caller)
    assert run_for(caller, clock, payment, hours=2)["version"] == payment["version"]
