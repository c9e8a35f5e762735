"""Payments over HTTP (D12): methods and test tokens, capture and cancel, preconditions, what cannot be changed."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from apikit.ids import is_id
from tests.gateway import Caller, a_caller
from tests.payments import BODY, CASH, ROUTE, a_payment, act, card, payment_body
from tests.threads import in_another_thread

EUROS_125 = {"amount": 12500, "currency": "EUR"}
NOTHING = {"amount": 0, "currency": "EUR"}


class TestCreate:
    def test_returns_the_record_and_its_url(self, caller: Caller) -> None:
        body = payment_body(caller)
        response = caller.call("POST", ROUTE, json=body)
        record = response.json()
        assert response.status == 201
        assert response.headers["location"] == f"https://api.test{ROUTE}/{record['id']}"
        assert is_id("pay", record["id"])
        assert {name: record[name] for name in body} == body
        assert (record["status"], record["provider"], record["decline_code"]) == ("succeeded", "test", None)
        assert (record["captured_amount"], record["refunded_amount"]) == (EUROS_125, NOTHING)
        assert "step" not in record

    @pytest.mark.parametrize(
        ("token", "status", "decline_code"),
        [
            ("tok_ok", "succeeded", None),
            ("tok_declined", "failed", "card_declined"),
            ("tok_insufficient_funds", "failed", "insufficient_funds"),
            ("tok_expired", "failed", "expired_card"),
            ("tok_unknown", "failed", "invalid_token"),
            ("tok_requires_action", "pending", None),
            ("tok_pending_then_ok", "pending", None),
            ("tok_provider_down", "pending", None),
            ("tok_refund_fails", "succeeded", None),
        ],
    )
    def test_has_the_result_of_the_test_token(
        self, caller: Caller, token: str, status: str, decline_code: str | None
    ) -> None:
        payment = a_payment(caller, method=card(token))
        assert (payment["status"], payment["decline_code"]) == (status, decline_code)
        assert payment["captured_amount"] == (EUROS_125 if status == "succeeded" else NOTHING)

    @pytest.mark.parametrize("method", [CASH, {"type": "transfer", "token": None}])
    def test_records_money_that_was_received(self, caller: Caller, method: dict[str, Any]) -> None:
        payment = a_payment(caller, method=method)
        assert (payment["status"], payment["provider"]) == ("succeeded", None)
        assert payment["captured_amount"] == EUROS_125

    @pytest.mark.parametrize(
        ("fields", "fault"),
        [
            ({"method": {"type": "card"}}, ("/method/token", "required")),
            ({"method": {"type": "cash", "token": "tok_ok"}}, ("/method/token", "not_allowed")),
            ({"method": {"type": "card", "token": "4242 4242"}}, ("/method/token", "string_pattern_mismatch")),
            ({"method": CASH, "capture": "manual"}, ("/capture", "not_allowed")),
            ({"amount": {"amount": 0, "currency": "EUR"}}, ("/amount", "too_small")),
            ({"amount": {"amount": 1.5, "currency": "EUR"}}, ("/amount/amount", "wrong_type")),
            ({"wedding_id": "wed_01k0a3v5m8f1xq2w7r9tbdc6yz"}, ("/wedding_id", "not_found")),
            ({"status": "succeeded"}, ("/status", "unknown_field")),
        ],
    )
    def test_refuses_invalid_fields(self, caller: Caller, fields: dict[str, Any], fault: tuple[str, str]) -> None:
        assert caller.call("POST", ROUTE, json={**BODY, **fields}).faults() == [fault]

    def test_requires_the_scope(self, caller: Caller) -> None:
        problem = a_caller("payments:read").call("POST", ROUTE, json=BODY).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "payments:write"

    def test_has_one_effect_under_one_key(self, caller: Caller) -> None:
        headers = {"Idempotency-Key": "order-1"}
        first, second = (caller.call("POST", ROUTE, json=BODY, headers=headers) for _ in range(2))
        assert (first.json(), second.headers["idempotency-replayed"]) == (second.json(), "true")
        assert len(caller.call("GET", ROUTE).json()["data"]) == 1


class TestRead:
    def test_returns_404_to_another_tenant(self, caller: Caller) -> None:
        path = f"{ROUTE}/{a_payment(caller)['id']}"
        a_caller().call("GET", path).problem(404, "not_found")
        a_caller(organization_id=caller.organization_id, environment="test").call("GET", path).problem(404, "not_found")

    def test_filters_by_wedding_and_status(self, caller: Caller) -> None:
        body = payment_body(caller)
        wedding_id = body["wedding_id"]
        payments = [a_payment(caller, **{**body, "method": card(t)}) for t in ("tok_ok", "tok_declined")]
        a_payment(caller)
        of_wedding = caller.call("GET", ROUTE, query=f"wedding_id={wedding_id}").json()["data"]
        assert [each["id"] for each in of_wedding] == [payments[1]["id"], payments[0]["id"]]
        failures = caller.call("GET", ROUTE, query="status=failed&expand=wedding").json()["data"]
        assert [(each["id"], each["wedding"]["id"]) for each in failures] == [(payments[1]["id"], wedding_id)]

    def test_is_found_by_its_external_id(self, caller: Caller) -> None:
        path = f"{ROUTE}/by-external-id/pos/4711"
        payment = caller.call("PUT", path, json={**BODY, "method": CASH})
        assert payment.status == 201
        same = caller.call("PUT", path, json={**BODY, "method": CASH}, headers={"If-Match": payment.headers["etag"]})
        assert (same.status, same.json()) == (200, payment.json())
        assert caller.call("GET", path).json() == payment.json()

    def test_an_upsert_charges_a_card_once(self, caller: Caller) -> None:
        path = f"{ROUTE}/by-external-id/pos/4711"
        payment = caller.call("PUT", path, json=BODY).json()
        copy = caller.call("PUT", path, json=BODY, headers={"If-Match": f'"{payment["version"]}"'}).json()
        assert (payment["status"], copy) == ("succeeded", payment)


class TestUpdate:
    def test_changes_the_description_and_metadata(self, caller: Caller) -> None:
        payment, change = a_payment(caller), {"description": "Balance.", "metadata": {"till": "2"}}
        headers = {"If-Match": f'"{payment["version"]}"'}
        new = caller.call("PATCH", f"{ROUTE}/{payment['id']}", json=change, headers=headers).json()
        assert {name: new[name] for name in change} == change
        assert (new["status"], new["captured_amount"]) == ("succeeded", EUROS_125)

    @pytest.mark.parametrize(
        "change",
        [{"amount": {"amount": 1, "currency": "EUR"}}, {"method": CASH}, {"capture": "manual"}],
    )
    def test_keeps_what_was_paid(self, caller: Caller, change: dict[str, Any]) -> None:
        payment = a_payment(caller)
        headers = {"If-Match": f'"{payment["version"]}"'}
        answer = caller.call("PATCH", f"{ROUTE}/{payment['id']}", json=change, headers=headers)
        assert answer.faults() == [(f"/{next(iter(change))}", "read_only")]

    @pytest.mark.parametrize("method", ["PUT", "DELETE"])
    def test_is_never_replaced_or_deleted(self, caller: Caller, method: str) -> None:
        path = f"{ROUTE}/{a_payment(caller)['id']}"
        caller.call(method, path, json=BODY).problem(405, "method_not_allowed")

    @pytest.mark.parametrize(("method", "action"), [("PATCH", ""), ("POST", "/capture"), ("POST", "/cancel")])
    def test_requires_if_match(self, caller: Caller, method: str, action: str) -> None:
        path = f"{ROUTE}/{a_payment(caller)['id']}{action}"
        caller.call(method, path, json={}).problem(428, "precondition_required")
        caller.call(method, path, json={}, headers={"If-Match": '"9"'}).problem(412, "stale_version")


class TestCapture:
    @pytest.fixture
    def payment(self, caller: Caller) -> dict[str, Any]:
        payment = a_payment(caller, capture="manual")
        assert (payment["status"], payment["captured_amount"]) == ("authorized", NOTHING)
        return payment

    def test_captures_everything(self, caller: Caller, payment: dict[str, Any]) -> None:
        capture = act(caller, payment, "capture").json()
        assert (capture["status"], capture["captured_amount"]) == ("succeeded", EUROS_125)

    def test_captures_a_part(self, caller: Caller, payment: dict[str, Any]) -> None:
        part = {"amount": 10000, "currency": "EUR"}
        capture = act(caller, payment, "capture", amount=part).json()
        assert (capture["captured_amount"], capture["amount"]) == (part, EUROS_125)

    @pytest.mark.parametrize(
        ("amount", "fault"),
        [
            ({"amount": 12501, "currency": "EUR"}, ("/amount/amount", "too_large")),
            ({"amount": 100, "currency": "USD"}, ("/amount/currency", "currency_mismatch")),
            ({"amount": 0, "currency": "EUR"}, ("/amount", "too_small")),
        ],
    )
    def test_captures_at_most_what_was_authorized(
        self, caller: Caller, payment: dict[str, Any], amount: dict[str, Any], fault: tuple[str, str]
    ) -> None:
        assert act(caller, payment, "capture", amount=amount).faults() == [fault]

    def test_happens_once_with_many_requests_at_once(self, caller: Caller, payment: dict[str, Any]) -> None:
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(lambda _: in_another_thread(lambda: act(caller, payment, "capture")), range(4)))
        assert sorted(each.status for each in answers) == [200, 412, 412, 412]

    def test_needs_an_authorized_payment(self, caller: Caller) -> None:
        act(caller, a_payment(caller), "capture").problem(409, "illegal_transition")
        act(caller, a_payment(caller, method=card("tok_pending_then_ok")), "capture").problem(409, "conflict")

    def test_a_canceled_payment_cannot_be_captured(self, caller: Caller, payment: dict[str, Any]) -> None:
        cancellation = act(caller, payment, "cancel").json()
        assert (cancellation["status"], cancellation["captured_amount"]) == ("canceled", NOTHING)
        assert act(caller, cancellation, "capture").problem(409, "illegal_transition")["allowed"] == []

    @pytest.mark.parametrize("token", ["tok_requires_action", "tok_provider_down"])
    def test_a_pending_payment_can_be_canceled(self, caller: Caller, token: str) -> None:
        assert act(caller, a_payment(caller, method=card(token)), "cancel").json()["status"] == "canceled"

    def test_a_captured_payment_cannot_be_canceled(self, caller: Caller) -> None:
        act(caller, a_payment(caller), "cancel").problem(409, "illegal_transition")
