"""Payments of bookings (D12): at most the total, in its currency, and the booking's payment status in the same transaction."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from msgspec.structs import replace

from domain.payments.booking_ledger import BookingLedger
from domain.payments.model import Payment
from tests.bookings import ROUTE as BOOKINGS
from tests.bookings import Spa, a_spa, next_week
from tests.gateway import Answer, Caller
from tests.payments import ROUTE, a_payment, act, card, payment_body
from tests.threads import in_another_thread

PRICE = 12500
_AT_ONCE = 6


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller, price={"amount": PRICE, "currency": "EUR"})


@pytest.fixture
def booking(spa: Spa) -> dict[str, Any]:
    return spa.book(next_week(9))


def euros(amount: int) -> dict[str, Any]:
    """Cents."""
    return {"amount": amount, "currency": "EUR"}


def send(caller: Caller, booking: dict[str, Any], amount_minor: int, **fields: Any) -> Answer:
    """Sends a payment of the booking."""
    body = {"amount": euros(amount_minor), "method": card("tok_ok"), "booking_id": booking["id"], **fields}
    return caller.call("POST", ROUTE, json=body)


def state(caller: Caller, booking: dict[str, Any]) -> tuple[str, int, int]:
    """The booking's payment status, and what was paid and refunded."""
    new = caller.call("GET", f"{BOOKINGS}/{booking['id']}").json()
    amounts = [(new[name] or {"amount": 0})["amount"] for name in ("amount_paid", "amount_refunded")]
    return (new["payment_status"], *amounts)


class TestRace:
    def test_with_a_payment_that_is_settled_between_two_reads_is_no_overpayment(
        self, caller: Caller, booking: dict[str, Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert send(caller, booking, 6000).status == 201
        read_pending = BookingLedger._read_pending  # noqa: SLF001 - the read before the race
        outdated_sums = [6000]

        def read(ledger: BookingLedger, payment: Payment) -> Any:
            pending = read_pending(ledger, payment)
            if not outdated_sums:
                return pending
            return replace(pending, revision=pending.revision - 1, amount_minor=outdated_sums.pop())

        monkeypatch.setattr(BookingLedger, "_read_pending", read)
        assert send(caller, booking, PRICE - 6000).status == 201
        send(caller, booking, 1).problem(422, "invalid_request")


class TestPaymentStatus:
    def test_follows_payments_and_refunds(self, caller: Caller, booking: dict[str, Any]) -> None:
        assert state(caller, booking) == ("unpaid", 0, 0)
        authorization = send(caller, booking, 5000, capture="manual").json()
        assert state(caller, booking) == ("authorized", 0, 0)
        act(caller, authorization, "capture", amount=euros(4000))
        assert state(caller, booking) == ("partially_paid", 4000, 0)
        rest = send(caller, booking, PRICE - 4000).json()
        assert state(caller, booking) == ("paid", PRICE, 0)
        caller.call("POST", f"{ROUTE}/{rest['id']}/refund", json={"amount": euros(500)})
        assert state(caller, booking) == ("partially_refunded", PRICE, 500)
        caller.call("POST", f"{ROUTE}/{rest['id']}/refund")
        caller.call("POST", f"{ROUTE}/{authorization['id']}/refund")
        assert state(caller, booking) == ("refunded", PRICE, PRICE)

    def test_stays_with_payments_that_fail_or_are_canceled(self, caller: Caller, booking: dict[str, Any]) -> None:
        send(caller, booking, PRICE, method=card("tok_declined"))
        authorization = send(caller, booking, PRICE, capture="manual").json()
        act(caller, authorization, "cancel")
        send(caller, booking, PRICE, method=card("tok_requires_action"))
        assert state(caller, booking) == ("unpaid", 0, 0)

    def test_has_an_entry_in_the_history(self, caller: Caller, booking: dict[str, Any]) -> None:
        send(caller, booking, PRICE)
        newest = caller.call("GET", f"{BOOKINGS}/{booking['id']}/history").json()["data"][0]
        assert {each["field"] for each in newest["changes"]} == {"payment_status", "amount_paid"}

    def test_of_a_deleted_booking_follows_its_payments(self, caller: Caller, booking: dict[str, Any]) -> None:
        payment, authorization = (send(caller, booking, 5000, capture=mode).json() for mode in ("automatic", "manual"))
        path = f"{BOOKINGS}/{booking['id']}"
        assert caller.call("DELETE", path, headers={"If-Match": "*"}).status == 204
        assert caller.call("POST", f"{ROUTE}/{payment['id']}/refund").json()["status"] == "succeeded"
        assert act(caller, authorization, "capture").json()["status"] == "succeeded"
        caller.call("GET", path).problem(410, "deleted")
        assert caller.call("POST", f"{path}/restore").status == 200
        assert state(caller, booking) == ("partially_refunded", 10000, 5000)
        assert send(caller, booking, PRICE - 4999).faults() == [("/amount/amount", "too_large")]


class TestTotal:
    def test_is_not_exceeded_by_all_payments_together(self, caller: Caller, booking: dict[str, Any]) -> None:
        assert send(caller, booking, PRICE + 1).faults() == [("/amount/amount", "too_large")]
        send(caller, booking, 5000)
        send(caller, booking, 5000, capture="manual")
        send(caller, booking, 2000, method=card("tok_requires_action"))
        assert send(caller, booking, 501).faults() == [("/amount/amount", "too_large")]
        assert send(caller, booking, 500).json()["status"] == "succeeded"

    def test_is_free_again_after_a_refund_or_a_failure(self, caller: Caller, booking: dict[str, Any]) -> None:
        send(caller, booking, PRICE, method=card("tok_declined"))
        payment = send(caller, booking, PRICE).json()
        caller.call("POST", f"{ROUTE}/{payment['id']}/refund")
        assert send(caller, booking, PRICE).json()["status"] == "succeeded"

    def test_has_the_currency_of_the_payments(self, caller: Caller, booking: dict[str, Any]) -> None:
        answer = send(caller, booking, 1, amount={"amount": 1, "currency": "USD"})
        assert answer.faults() == [("/amount/currency", "currency_mismatch")]

    def test_that_is_unknown_limits_nothing_but_the_currency(self, caller: Caller) -> None:
        booking = a_spa(caller).book(next_week(9))
        assert send(caller, booking, 1).json()["status"] == "succeeded"
        assert state(caller, booking) == ("paid", 1, 0)
        answer = send(caller, booking, 1, amount={"amount": 1, "currency": "USD"})
        assert answer.faults() == [("/amount/currency", "currency_mismatch")]

    def test_keeps_the_currency_of_the_payments(self, caller: Caller, booking: dict[str, Any]) -> None:
        send(caller, booking, 5000, capture="manual")
        other = a_spa(caller, price={"amount": 100, "currency": "USD"})
        patch = {"service_id": other.service_id, "staff_id": "any"}
        answer = caller.call("PATCH", f"{BOOKINGS}/{booking['id']}", json=patch, headers={"If-Match": "*"})
        assert answer.faults() == [("/service_id", "currency_mismatch")]

    def test_is_not_exceeded_by_payments_at_once(self, caller: Caller, booking: dict[str, Any]) -> None:
        def pay(_: int) -> int:
            return in_another_thread(lambda: send(caller, booking, 5000)).status

        with ThreadPoolExecutor(_AT_ONCE) as pool:
            statuses = sorted(pool.map(pay, range(_AT_ONCE)))
        assert statuses == [201, 201, 422, 422, 422, 422]
        assert state(caller, booking) == ("partially_paid", 10000, 0)


class TestReferences:
    def test_are_filters_and_expansions(self, caller: Caller, booking: dict[str, Any]) -> None:
        payment = send(caller, booking, 100).json()
        a_payment(caller)
        page = caller.call("GET", ROUTE, query=f"booking_id={booking['id']}&expand=booking").json()["data"]
        assert [(each["id"], each["booking"]["id"]) for each in page] == [(payment["id"], booking["id"])]

    def test_are_to_a_booking_or_a_wedding(self, caller: Caller, booking: dict[str, Any]) -> None:
        answer = caller.call("POST", ROUTE, json=payment_body(caller, booking_id=booking["id"]))
        assert answer.faults() == [("/wedding_id", "not_together")]
