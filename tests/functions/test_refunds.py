"""Refunds over HTTP (D12): full, partial and parallel ones, what the provider declines, receipts of payments."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from apikit.ids import is_id
from tests.batches import batch, results
from tests.gateway import Caller, a_caller
from tests.payments import CASH, ROUTE, a_payment, act, card
from tests.threads import in_another_thread

_AT_ONCE = 6


def euros(amount: int) -> dict[str, Any]:
    """Cents."""
    return {"amount": amount, "currency": "EUR"}


def sums(caller: Caller, payment: dict[str, Any]) -> tuple[int, int, int]:
    """What was captured, refunded and is pending."""
    new = caller.call("GET", f"{ROUTE}/{payment['id']}").json()
    return tuple(new[f"{name}_amount"]["amount"] for name in ("captured", "refunded", "pending_refund"))


class TestRefund:
    def test_returns_everything_by_default(self, caller: Caller) -> None:
        payment = a_payment(caller)
        answer = caller.call("POST", f"{ROUTE}/{payment['id']}/refund")
        refund = answer.json()
        assert answer.status == 201
        assert answer.headers["location"] == f"https://api.test/v1/refunds/{refund['id']}"
        assert is_id("rfd", refund["id"])
        assert (refund["status"], refund["amount"], refund["payment_id"]) == ("succeeded", euros(12500), payment["id"])
        assert sums(caller, payment) == (12500, 12500, 0)
        caller.call("POST", f"{ROUTE}/{payment['id']}/refund").problem(409, "conflict")

    def test_returns_parts_up_to_what_was_captured(self, caller: Caller) -> None:
        payment = a_payment(caller, capture="manual")
        act(caller, payment, "capture", amount=euros(10000))
        path = f"{ROUTE}/{payment['id']}/refund"
        first = caller.call("POST", path, json={"amount": euros(2500), "reason": "One guest less."}).json()
        assert (first["amount"], first["reason"]) == (euros(2500), "One guest less.")
        assert caller.call("POST", path, json={"amount": euros(7501)}).faults() == [("/amount/amount", "too_large")]
        assert caller.call("POST", path).json()["amount"] == euros(7500)
        assert sums(caller, payment) == (10000, 10000, 0)

    @pytest.mark.parametrize(
        ("body", "fault"),
        [
            ({"amount": {"amount": 100, "currency": "USD"}}, ("/amount/currency", "currency_mismatch")),
            ({"amount": {"amount": 0, "currency": "EUR"}}, ("/amount", "too_small")),
            ({"status": "succeeded"}, ("/status", "unknown_field")),
        ],
    )
    def test_refuses_invalid_fields(self, caller: Caller, body: dict[str, Any], fault: tuple[str, str]) -> None:
        assert caller.call("POST", f"{ROUTE}/{a_payment(caller)['id']}/refund", json=body).faults() == [fault]

    @pytest.mark.parametrize(("token", "capture"), [("tok_declined", "automatic"), ("tok_ok", "manual")])
    def test_needs_a_captured_payment(self, caller: Caller, token: str, capture: str) -> None:
        payment = a_payment(caller, method=card(token), capture=capture)
        caller.call("POST", f"{ROUTE}/{payment['id']}/refund").problem(409, "conflict")

    def test_that_the_provider_declines_gives_the_amount_back(self, caller: Caller) -> None:
        payment = a_payment(caller, method=card("tok_refund_fails"))
        refund = act(caller, payment, "refund").json()
        assert (refund["status"], refund["failure_code"]) == ("failed", "refund_declined")
        assert sums(caller, payment) == (12500, 0, 0)

    def test_of_cash_is_recorded(self, caller: Caller) -> None:
        payment = a_payment(caller, method=CASH)
        refund = act(caller, payment, "refund", amount=euros(500)).json()
        assert (refund["status"], sums(caller, payment)) == ("succeeded", (12500, 500, 0))

    def test_evaluates_if_match_for_the_payment(self, caller: Caller) -> None:
        path = f"{ROUTE}/{a_payment(caller)['id']}/refund"
        caller.call("POST", path, headers={"If-Match": '"99"'}).problem(412, "stale_version")

    def test_has_one_effect_under_one_key(self, caller: Caller) -> None:
        payment = a_payment(caller)
        path, headers = f"{ROUTE}/{payment['id']}/refund", {"Idempotency-Key": "refund-1"}
        body = {"amount": euros(100)}
        first, second = (caller.call("POST", path, json=body, headers=headers) for _ in range(2))
        assert (first.json(), second.headers["idempotency-replayed"]) == (second.json(), "true")
        assert sums(caller, payment) == (12500, 100, 0)

    def test_together_they_never_exceed_the_capture(self, caller: Caller) -> None:
        payment = a_payment(caller)
        path = f"{ROUTE}/{payment['id']}/refund"

        def refund(_: int) -> int:
            return in_another_thread(lambda: caller.call("POST", path, json={"amount": euros(5000)})).status

        with ThreadPoolExecutor(_AT_ONCE) as pool:
            statuses = sorted(pool.map(refund, range(_AT_ONCE)))
        assert statuses == [201, 201, 422, 422, 422, 422]
        assert sums(caller, payment) == (12500, 10000, 0)


class TestRead:
    def test_lists_the_refunds_of_a_payment(self, caller: Caller) -> None:
        payment, other = a_payment(caller), a_payment(caller)
        refunds = [act(caller, payment, "refund", amount=euros(n)) for n in (100,)]
        path = f"{ROUTE}/{payment['id']}"
        refunds += [caller.call("POST", f"{path}/refund", json={"amount": euros(n)}) for n in (200, 300)]
        act(caller, other, "refund")
        first = caller.call("GET", f"{path}/refunds", query="limit=2").json()
        last = caller.call("GET", f"{path}/refunds", query=f"limit=2&cursor={first['next_cursor']}").json()
        assert first["data"] + last["data"] == [each.json() for each in reversed(refunds)]
        page = caller.call("GET", "/v1/refunds", query=f"payment_id={payment['id']}&expand=payment").json()
        assert [each["payment"]["id"] for each in page["data"]] == [payment["id"]] * 3

    def test_returns_404_to_another_tenant(self, caller: Caller) -> None:
        payment = a_payment(caller)
        refund = act(caller, payment, "refund").json()
        for path in (f"/v1/refunds/{refund['id']}", f"{ROUTE}/{payment['id']}/refunds"):
            assert caller.call("GET", path).status == 200
            a_caller().call("GET", path).problem(404, "not_found")

    def test_changes_the_metadata_only(self, caller: Caller) -> None:
        path = f"/v1/refunds/{act(caller, a_payment(caller), 'refund').json()['id']}"
        assert caller.call("PATCH", path, json={"metadata": {"till": "2"}}).json()["metadata"] == {"till": "2"}
        assert caller.call("PATCH", path, json={"amount": euros(1)}).faults() == [("/amount", "read_only")]


@pytest.mark.usefixtures("runner")
class TestAtomicBatch:
    def test_writes_payments_and_their_receipts_together(self, caller: Caller) -> None:
        operations = [
            {"method": "POST", "path": ROUTE, "body": {"amount": euros(100), "method": {"type": "cash"}}},
            {"method": "POST", "path": ROUTE, "body": {"amount": euros(200), "method": card("tok_ok")}},
        ]
        payments = [each["body"] for each in results(batch(caller, *operations, atomic=True))]
        assert [each["status"] for each in payments] == ["succeeded", "succeeded"]
        assert [each["receipt_number"][5:] for each in payments] == ["000001", "000002"]


class TestReceipt:
    def test_is_numbered_for_each_payment_that_succeeds(self, caller: Caller) -> None:
        tokens = ("tok_ok", "tok_declined", "tok_ok")
        numbers = [a_payment(caller, method=card(token))["receipt_number"] for token in tokens]
        year = a_payment(caller)["created_at"][:4]
        assert numbers == [f"{year}-000001", None, f"{year}-000002"]

    def test_has_no_gaps_with_many_payments_at_once(self, caller: Caller) -> None:
        def pay(_: int) -> str:
            return str(in_another_thread(lambda: a_payment(caller))["receipt_number"])

        with ThreadPoolExecutor(_AT_ONCE) as pool:
            numbers = sorted(pool.map(pay, range(_AT_ONCE)))
        assert [int(number[5:]) for number in numbers] == list(range(1, _AT_ONCE + 1))
