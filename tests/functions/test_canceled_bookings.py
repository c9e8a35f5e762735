"""What follows from the cancellation of a booking besides refunds: authorizations and payment schedules end, each once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain.payments.model import Payment
from domain.payments.payment_gateway import ChargeState, ProviderUnavailable
from domain.payments.sandbox_gateway import SandboxGateway
from domain.payments.settlement import PaymentSettler
from domain.refunds.canceled_bookings import CanceledBookings
from tests.bookings import Spa, a_spa, next_week
from tests.due_work import a_worker, run_worker
from tests.fakes.clock import FixedClock
from tests.gateway import Caller
from tests.payment_schedules import a_schedule, pay, read_schedule, statuses
from tests.payments import ROUTE, a_payment, act

PRICE = 12500
FEE_OF_30_PERCENT = {"tiers": [{"hours_before": 24 * 30, "fee_percent": 30}]}


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller, price={"amount": PRICE, "currency": "EUR"})


def run(caller: Caller, **delay: float) -> None:
    """Run the worker this much later."""
    clock = FixedClock(datetime.now(UTC).replace(microsecond=0) + timedelta(**{"seconds": 2, **delay}))
    run_worker(a_worker(caller.organization_id, clock))


def pay_part(spa: Spa, booking: dict[str, Any], amount_minor: int, **fields: Any) -> dict[str, Any]:
    """Return a card payment of the booking."""
    amount = {"amount": amount_minor, "currency": "EUR"}
    return a_payment(spa.caller, wedding_id=None, booking_id=booking["id"], amount=amount, **fields)


def cancel(spa: Spa, booking: dict[str, Any]) -> None:
    """Cancel the booking, whatever its version is."""
    path = f"/v1/bookings/{booking['id']}/cancel"
    assert spa.caller.call("POST", path, json={}, headers={"If-Match": "*"}).status == 200


def status(spa: Spa, payment: dict[str, Any]) -> str:
    """Return the present status of the payment."""
    return str(spa.caller.call("GET", f"{ROUTE}/{payment['id']}").json()["status"])


@contextmanager
def crash_of(use_case: type[Any], name: str) -> Iterator[None]:
    """Within, the process ends when it calls the function."""

    def crash(*_: Any) -> None:
        raise SystemExit

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(use_case, name, crash)
        yield


class TestAuthorizations:
    def test_end_when_no_fee_is_open(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        deposit, authorization = pay_part(spa, booking, 5000), pay_part(spa, booking, 2500, capture="manual")
        cancel(spa, booking)
        run(spa.caller, seconds=1)
        assert (status(spa, deposit), status(spa, authorization)) == ("succeeded", "canceled")
        canceled_booking = spa.caller.call("GET", f"/v1/bookings/{booking['id']}").json()
        assert (canceled_booking["payment_status"], canceled_booking["amount_authorized"]) == ("refunded", None)

    def test_stay_while_a_fee_is_open(self, caller: Caller) -> None:
        spa = a_spa(caller, price={"amount": PRICE, "currency": "EUR"}, cancellation_policy=FEE_OF_30_PERCENT)
        booking = spa.book(next_week(9))
        deposit, authorization = pay_part(spa, booking, 3000), pay_part(spa, booking, 2500, capture="manual")
        cancel(spa, booking)
        run(caller, seconds=1)
        assert (status(spa, deposit), status(spa, authorization)) == ("succeeded", "authorized")
        fee = {"amount": 750, "currency": "EUR"}
        assert act(caller, authorization, "capture", amount=fee).json()["captured_amount"] == fee
        run(caller, minutes=20)
        assert caller.call("GET", f"{ROUTE}/{deposit['id']}/refunds").json()["data"] == []

    def test_end_once_by_two_workers_and_after_a_crash(self, spa: Spa, monkeypatch: pytest.MonkeyPatch) -> None:
        calls = []

        def cancel_at_provider(_: SandboxGateway, payment: Payment, **__: Any) -> ChargeState:
            calls.append(payment.id)
            return ChargeState("canceled")

        monkeypatch.setattr(SandboxGateway, "cancel", cancel_at_provider)
        booking = spa.book(next_week(9))
        pay_part(spa, booking, 5000)
        authorization = pay_part(spa, booking, 2500, capture="manual")
        cancel(spa, booking)
        with crash_of(PaymentSettler, "settle"), pytest.raises(SystemExit):
            run(spa.caller, seconds=1)
        assert (status(spa, authorization), calls) == ("authorized", [])
        with ThreadPoolExecutor(2) as threads:
            list(threads.map(lambda minutes: run(spa.caller, minutes=minutes), (30, 30.5)))
        run(spa.caller, minutes=60)
        assert status(spa, authorization) == "canceled"
        assert calls == [authorization["id"]]

    def test_end_when_the_provider_answers(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        pay_part(spa, booking, 5000)
        authorization = pay_part(spa, booking, 2500, capture="manual")
        cancel(spa, booking)

        def fail(*_: Any, **__: Any) -> None:
            raise ProviderUnavailable

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(SandboxGateway, "cancel", fail)
            run(spa.caller, seconds=1)
        assert status(spa, authorization) == "authorized"
        run(spa.caller, minutes=5)
        assert status(spa, authorization) == "canceled"


class TestSchedules:
    def test_end_with_their_unpaid_items(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        schedule = a_schedule(spa.caller, booking_id=booking["id"])
        assert pay(spa.caller, schedule, 1).status == 201
        cancel(spa, booking)
        run(spa.caller, seconds=1)
        schedule = read_schedule(spa.caller, schedule)
        assert (schedule["status"], statuses(schedule)) == ("canceled", ["paid", "canceled"])

    def test_end_after_a_crash(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        schedule = a_schedule(spa.caller, booking_id=booking["id"])
        assert pay(spa.caller, schedule, 1).status == 201
        cancel(spa, booking)
        with crash_of(CanceledBookings, "_cancel_schedule"), pytest.raises(SystemExit):
            run(spa.caller, seconds=1)
        assert read_schedule(spa.caller, schedule)["status"] == "active"
        run(spa.caller, minutes=11)
        assert read_schedule(spa.caller, schedule)["status"] == "canceled"
