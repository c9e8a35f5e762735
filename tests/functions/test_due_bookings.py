"""What happens to bookings at a time: holds expire, reminders are sent, the money of canceled bookings is returned; each once."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.dynamo.table import Table
from domain.bookings.events import booking_events
from domain.bookings.repository import BookingRepository
from domain.bookings.wiring import booking_service
from domain.payments.payment_gateway import RefundState
from domain.payments.sandbox_gateway import SandboxGateway
from domain.refunds.canceled_bookings import CanceledBookings
from domain.refunds.refund_settlement import RefundSettler
from tests.bookings import ROUTE, Spa, a_spa, next_week
from tests.due_work import a_worker, run_worker
from tests.fakes.clock import FixedClock
from tests.gateway import Caller
from tests.payments import a_payment, card
from tests.payments import act as act_on_payment

EUR = {"amount": 12500, "currency": "EUR"}


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller, price=EUR)


def run(caller: Caller, **delay: float) -> None:
    clock = FixedClock(datetime.now(UTC).replace(microsecond=0) + timedelta(**{"seconds": 2, **delay}))
    run_worker(a_worker(caller.organization_id, clock))


def read(spa: Spa, booking: dict[str, Any]) -> dict[str, Any]:
    form: dict[str, Any] = spa.caller.call("GET", f"{ROUTE}/{booking['id']}").json()
    return form


@contextmanager
def clock_ahead(**delay: float) -> Iterator[None]:
    """Within, the bookings' clock is ahead."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(booking_service(), "clock", FixedClock(datetime.now(UTC) + timedelta(**delay)))
        yield


class TestHolds:
    def test_expire_and_free_the_time(self, spa: Spa) -> None:
        booking = spa.book(next_week(9), hold_minutes=10)
        run(spa.caller, minutes=9)
        assert read(spa, booking)["status"] == "held"
        run(spa.caller, minutes=11)
        assert (read(spa, booking)["status"], read(spa, booking)["expires_at"]) == ("expired", None)
        spa.book(next_week(9))

    def test_that_have_expired_cannot_be_moved(self, spa: Spa) -> None:
        booking = spa.book(next_week(9), hold_minutes=10)
        with clock_ahead(minutes=11):
            spa.act(booking, "reschedule", start_at=next_week(11)).problem(409, "conflict")
            spa.act(booking, "confirm").problem(409, "conflict")
        assert read(spa, booking) == booking

    def test_expire_once_with_two_workers(self, spa: Spa) -> None:
        booking = spa.book(next_week(9), hold_minutes=10)
        with ThreadPoolExecutor(2) as threads:
            list(threads.map(lambda _: run(spa.caller, minutes=11), range(2)))
        history = spa.caller.call("GET", f"{ROUTE}/{booking['id']}/history").json()["data"]
        assert next((entry["action"], entry["actor"]) for entry in history) == ("expired", "platform")
        assert len(history) == 2

    def test_that_are_confirmed_do_not_expire(self, spa: Spa) -> None:
        booking = spa.book(next_week(9), hold_minutes=10)
        assert spa.act(booking, "confirm").status == 200
        run(spa.caller, minutes=11)
        assert read(spa, booking)["status"] == "confirmed"

    def test_of_an_unanswered_request_end_at_its_start(self, caller: Caller) -> None:
        spa = a_spa(caller, requires_confirmation=True)
        booking = spa.book(next_week(9))
        run(caller, days=9)
        assert read(spa, booking)["status"] == "expired"


class TestReminders:
    def test_are_sent_once_each(self, caller: Caller) -> None:
        spa = a_spa(caller, reminder_hours=[24 * 8, 24, 2])
        booking = spa.book(next_week(9))
        # The first is past already.
        run(caller, days=5)
        assert read(spa, booking)["reminded_at"] is None
        store = BookingRepository(Table("resources"))
        start = datetime.fromisoformat(booking["start_at"])
        for hours in (23, 1):
            old = store.get(Tenant(caller.organization_id, "live"), booking["id"])
            clock = FixedClock(start - timedelta(hours=hours))
            for _ in range(2):
                run_worker(a_worker(caller.organization_id, clock))
            new = store.get(Tenant(caller.organization_id, "live"), booking["id"])
            assert [event.type for event in booking_events(old, new)] == ["booking.reminder_due"]
            assert new.version == old.version + 1
        assert store.get(Tenant(caller.organization_id, "live"), booking["id"]).next_due_at is None

    def test_that_passed_while_it_was_deleted_are_not_sent(self, caller: Caller) -> None:
        spa = a_spa(caller, reminder_hours=[24 * 5])
        booking = spa.book(next_week(9))
        path = f"{ROUTE}/{booking['id']}"
        assert caller.call("DELETE", path, headers={"If-Match": "*"}).status == 204
        with clock_ahead(days=3):
            assert caller.call("POST", f"{path}/restore").status == 200
        run(caller, days=4)
        assert read(spa, booking)["reminded_at"] is None

    def test_follow_a_moved_booking(self, caller: Caller) -> None:
        spa = a_spa(caller, reminder_hours=[24])
        booking = spa.act(spa.book(next_week(9)), "reschedule", start_at=next_week(9, days=20)).json()
        run(caller, days=10)
        assert read(spa, booking)["reminded_at"] is None


def paid_booking(spa: Spa, **fields: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return a booking of next week and its payment."""
    booking = spa.book(next_week(9))
    payment = a_payment(spa.caller, wedding_id=None, booking_id=booking["id"], amount=EUR, **fields)
    return read(spa, booking), payment


def refunds_of(spa: Spa, payment: dict[str, Any]) -> list[tuple[str, int]]:
    refunds = spa.caller.call("GET", f"/v1/payments/{payment['id']}/refunds").json()["data"]
    return [(refund["status"], refund["amount"]["amount"]) for refund in refunds]


class TestCancellationRefunds:
    def test_return_what_was_paid_once(self, spa: Spa) -> None:
        booking, payment = paid_booking(spa, method=card("tok_ok"))
        assert spa.act(booking, "cancel").status == 200
        for _ in range(2):
            run(spa.caller, seconds=1)
        assert refunds_of(spa, payment) == [("succeeded", 12500)]
        assert read(spa, booking)["payment_status"] == "refunded"
        run(spa.caller, minutes=20)
        assert refunds_of(spa, payment) == [("succeeded", 12500)]

    def test_leave_the_cancellation_fee(self, caller: Caller) -> None:
        tiers = [{"hours_before": 24 * 30, "fee_percent": 30}]
        spa = a_spa(caller, price=EUR, cancellation_policy={"tiers": tiers})
        booking, payment = paid_booking(spa, method=card("tok_ok"))
        canceled_booking = spa.act(booking, "cancel").json()
        assert canceled_booking["cancellation_fee"] == {"amount": 3750, "currency": "EUR"}
        run(caller, seconds=1)
        assert refunds_of(spa, payment) == [("succeeded", 8750)]
        assert read(spa, booking)["payment_status"] == "partially_refunded"

    def test_are_opened_once_by_two_workers_and_after_a_crash(self, spa: Spa, monkeypatch: pytest.MonkeyPatch) -> None:
        booking, payment = paid_booking(spa, method=card("tok_ok"))
        assert spa.act(booking, "cancel").status == 200

        def crash(*_: Any) -> None:
            raise SystemExit

        with monkeypatch.context() as patch:
            patch.setattr(RefundSettler, "settle", crash)
            with pytest.raises(SystemExit):
                run(spa.caller, seconds=1)
        assert refunds_of(spa, payment) == [("pending", 12500)]
        with ThreadPoolExecutor(2) as threads:
            list(threads.map(lambda _: run(spa.caller, minutes=30), range(2)))
        run(spa.caller, minutes=60)
        assert refunds_of(spa, payment) == [("succeeded", 12500)]

    def test_follow_a_declined_request_and_an_expired_hold(self, caller: Caller) -> None:
        spa = a_spa(caller, price=EUR, requires_confirmation=True)
        request, hold = spa.book(next_week(9)), spa.book(next_week(11), hold_minutes=10)
        payments = [
            a_payment(caller, wedding_id=None, booking_id=each["id"], amount=EUR, method=card("tok_ok"))
            for each in (request, hold)
        ]
        assert spa.act(read(spa, request), "decline").status == 200
        run(caller, minutes=11)
        run(caller, minutes=12)
        for payment in payments:
            assert refunds_of(spa, payment) == [("succeeded", 12500)]

    def test_leave_cash_to_people(self, spa: Spa) -> None:
        booking, payment = paid_booking(spa, method={"type": "cash"})
        assert spa.act(booking, "cancel").status == 200
        run(spa.caller, seconds=2)
        assert refunds_of(spa, payment) == []

    def test_that_fail_are_not_tried_forever(self, spa: Spa) -> None:
        booking, payment = paid_booking(spa, method=card("tok_refund_fails"))
        assert spa.act(booking, "cancel").status == 200
        for minutes in (1, 30, 60):
            run(spa.caller, minutes=minutes)
        assert refunds_of(spa, payment) == [("failed", 12500)]
        assert read(spa, booking)["payment_status"] == "paid"

    def test_that_fail_are_not_repeated_after_a_crash(self, spa: Spa, monkeypatch: pytest.MonkeyPatch) -> None:
        booking, payment = paid_booking(spa, method=card("tok_refund_fails"))
        assert spa.act(booking, "cancel").status == 200

        def crash(*_: Any) -> None:
            raise SystemExit

        with monkeypatch.context() as patch:
            patch.setattr(CanceledBookings, "_finish", crash)
            with pytest.raises(SystemExit):
                run(spa.caller, seconds=2)
        run(spa.caller, minutes=30)
        assert refunds_of(spa, payment) == [("failed", 12500)]

    def test_include_a_payment_that_is_captured_after_the_cancellation(self, spa: Spa) -> None:
        booking, payment = paid_booking(spa, method=card("tok_ok"), capture="manual")
        assert spa.act(booking, "cancel").status == 200
        run(spa.caller, seconds=1)
        assert refunds_of(spa, payment) == []
        assert act_on_payment(spa.caller, payment, "capture").status == 200
        run(spa.caller, seconds=5)
        assert refunds_of(spa, payment) == [("succeeded", 12500)]

    def test_a_booking_that_ended_cannot_be_paid(self, spa: Spa) -> None:
        booking = spa.act(spa.book(next_week(9)), "cancel").json()
        body = {"amount": EUR, "booking_id": booking["id"], "method": card("tok_ok")}
        answer = spa.caller.call("POST", "/v1/payments", json=body)
        assert answer.problem(422, "invalid_request")["errors"][0]["pointer"] == "/amount/amount"

    def test_prevent_the_deletion_until_they_are_made(self, spa: Spa) -> None:
        booking, payment = paid_booking(spa, method=card("tok_ok"))
        assert spa.act(booking, "cancel").status == 200
        path, headers = f"{ROUTE}/{booking['id']}", {"If-Match": "*"}
        spa.caller.call("DELETE", path, headers=headers).problem(409, "conflict")
        run(spa.caller, seconds=1)
        assert spa.caller.call("DELETE", path, headers=headers).status == 204
        assert refunds_of(spa, payment) == [("succeeded", 12500)]

    def test_leave_the_fee_with_a_refund_without_an_answer(
        self, caller: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        spa = a_spa(caller, price=EUR, cancellation_policy={"tiers": [{"hours_before": 24 * 30, "fee_percent": 30}]})
        booking, payment = paid_booking(spa, method=card("tok_ok"))
        with monkeypatch.context() as patch:
            patch.setattr(SandboxGateway, "refund", lambda *_, **__: RefundState("pending"))
            pending = {"amount": {**EUR, "amount": 5000}}
            assert caller.call("POST", f"/v1/payments/{payment['id']}/refund", json=pending).status == 201
        assert spa.act(booking, "cancel").status == 200
        run(caller, seconds=1)
        assert sorted(refunds_of(spa, payment)) == [("pending", 5000), ("succeeded", 3750)]

    def test_write_no_history_of_their_own(self, spa: Spa) -> None:
        booking, _ = paid_booking(spa, method=card("tok_ok"))
        assert spa.act(booking, "cancel").status == 200
        run(spa.caller, seconds=1)
        history = spa.caller.call("GET", f"{ROUTE}/{booking['id']}/history").json()["data"]
        assert all(entry["changes"] for entry in history[:-1])
