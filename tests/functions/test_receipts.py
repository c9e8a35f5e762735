"""GET /v1/payments/{id}/receipt: as JSON, XML and PDF."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pypdfium2
import pytest

from apikit.actor import Tenant
from domain.receipts.model import Receipt
from tests.batches import batch, results
from tests.bookings import a_spa, next_week
from tests.gateway import Answer, Caller, a_caller
from tests.payments import CASH, a_payment, act, card
from tests.receipts import issue_receipt
from tests.threads import in_another_thread

PDF = "application/pdf"


def euros(amount: int) -> dict[str, Any]:
    """Cents."""
    return {"amount": amount, "currency": "EUR"}


def issue(caller: Caller, **fields: Any) -> Receipt:
    return issue_receipt(Tenant(caller.organization_id, "live"), **fields)


def get(caller: Caller, payment_id: str, **headers: str) -> Answer:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return caller.call("GET", f"/v1/payments/{payment_id}/receipt", headers=names)


class TestAsData:
    def test_is_json(self, caller: Caller) -> None:
        receipt = issue(caller)
        answer = get(caller, receipt.payment_id)
        assert (answer.status, answer.headers["content-type"], answer.headers["etag"]) == (
            200,
            "application/json",
            '"1"',
        )
        body = answer.json()
        assert (body["object"], body["id"], body["number"]) == ("receipt", receipt.id, "2026-000001")
        assert body["payment_id"] == receipt.payment_id
        assert (body["total"], body["method"], body["locale"]) == ({"amount": 12200, "currency": "EUR"}, "card", "en")

    def test_shows_the_settings_of_the_organization(self, owner: Caller) -> None:
        settings = {
            "tax_percent": "8.1",
            "legal_name": "Lago SA",
            "postal_address": "Via 1\n6900 Lugano",
            "tax_id": "X",
        }
        path = f"/v1/organizations/{owner.organization_id}"
        assert owner.call("PATCH", path, json={"settings": {**settings, "locale": "it-CH"}}).status == 200
        body = get(owner, issue(owner, amount=10810).payment_id).json()
        assert body["issuer"] == {
            "name": "Lago SA",
            "address": "Via 1\n6900 Lugano",
            "contact": None,
            "tax_id": "X",
        }
        euros = {"currency": "EUR"}
        assert body["tax_lines"] == [
            {
                "percent": "8.1",
                "net": {"amount": 10000, **euros},
                "tax": {"amount": 810, **euros},
                "gross": {"amount": 10810, **euros},
            }
        ]
        assert body["locale"] == "it-CH"

    def test_is_xml(self, caller: Caller) -> None:
        answer = get(caller, issue(caller).payment_id, accept="application/xml")
        assert (answer.status, answer.headers["content-type"], answer.headers["etag"]) == (
            200,
            "application/xml",
            '"1-xml"',
        )
        assert b"<receipt" in answer.body
        assert b"<number>2026-000001</number>" in answer.body

    def test_is_current_for_the_caller_who_has_it(self, caller: Caller) -> None:
        payment_id = issue(caller).payment_id
        assert get(caller, payment_id, if_none_match='"1"').status == 304


class TestBooking:
    def test_is_paid_in_the_language_of_its_customer(self, caller: Caller) -> None:
        stones = {"id": "stones", "name": "Hot stones", "price": {"amount": 1500, "currency": "EUR"}}
        spa = a_spa(caller, price={"amount": 12000, "currency": "EUR"}, tax_percent="10.0", addons=[stones])
        booking = spa.book(next_week(9), addons=[{"id": "stones", "quantity": 2}])
        path = f"/v1/customers/{spa.customer_id}"
        customer = caller.call("PATCH", path, json={"name": "Anna Rossi", "locale": "de-AT"})
        assert customer.status == 200, customer
        receipt = issue(caller, amount=7500, booking_id=booking["id"])
        body = get(caller, receipt.payment_id).json()
        assert (body["booking_id"], body["customer_name"], body["locale"]) == (booking["id"], "Anna Rossi", "de-AT")
        # Half of it was paid.
        assert [(each["label"], each["quantity"], each["amount"]["amount"]) for each in body["lines"]] == [
            ("Massage", 1, 6000),
            ("Hot stones", 2, 1500),
        ]
        assert [(each["percent"], each["tax"]["amount"]) for each in body["tax_lines"]] == [("10", 682)]


class TestPartOfATotal:
    def test_shows_the_balance(self, caller: Caller) -> None:
        booking = a_spa(caller, price=euros(15_000)).book(next_week(9))
        payments = [
            a_payment(caller, booking_id=booking["id"], amount=euros(amount)) for amount in (5_000, 4_000, 6_000)
        ]
        balances = [get(caller, each["id"]).json()["balance"] for each in payments]
        assert balances[1] == {"booking_total": euros(15_000), "paid_before": euros(5_000), "due": euros(6_000)}
        assert [(each["paid_before"]["amount"], each["due"]["amount"]) for each in balances] == [
            (0, 10_000),
            (5_000, 6_000),
            (9_000, 0),
        ]
        document = get(caller, payments[1]["id"], accept=PDF).body
        text = " ".join(pypdfium2.PdfDocument(document)[0].get_textpage().get_text_range().replace("\xa0", " ").split())
        assert (
            "Gesamtpreis 150,00 EUR Bereits bezahlt 50,00 EUR Bezahlter Betrag 40,00 EUR Noch zu zahlen 60,00 EUR"
            in text
        )

    def test_counts_refunds(self, caller: Caller) -> None:
        booking = a_spa(caller, price=euros(15_000)).book(next_week(9))
        first = a_payment(caller, booking_id=booking["id"], amount=euros(5_000))
        caller.call("POST", f"/v1/payments/{first['id']}/refund", json={"amount": euros(2_000)})
        second = a_payment(caller, booking_id=booking["id"], amount=euros(4_000))
        balance = get(caller, second["id"]).json()["balance"]
        assert (balance["paid_before"], balance["due"]) == (euros(3_000), euros(8_000))

    def test_of_payments_at_once_are_one_account(self, caller: Caller) -> None:
        booking = a_spa(caller, price=euros(15_000)).book(next_week(9))

        def pay(_: int) -> str:
            payment = in_another_thread(lambda: a_payment(caller, booking_id=booking["id"], amount=euros(3_000)))
            return str(payment["id"])

        with ThreadPoolExecutor(5) as pool:
            receipts = [get(caller, each).json() for each in pool.map(pay, range(5))]
        receipts.sort(key=lambda each: str(each["number"]))
        assert [each["balance"]["paid_before"]["amount"] for each in receipts] == [0, 3_000, 6_000, 9_000, 12_000]

    def test_is_null_for_nothing_with_a_price(self, caller: Caller) -> None:
        booking = a_spa(caller).book(next_week(9))
        for fields in ({}, {"booking_id": booking["id"]}):
            assert get(caller, a_payment(caller, **fields)["id"]).json()["balance"] is None


class TestPayment:
    @pytest.mark.parametrize("method", [CASH, {"type": "transfer", "token": None}, card("tok_ok")])
    def test_that_succeeds_has_one(self, caller: Caller, method: dict[str, Any]) -> None:
        payment = a_payment(caller, method=method)
        receipt = get(caller, payment["id"]).json()
        assert (payment["status"], payment["receipt_number"]) == ("succeeded", receipt["number"])
        assert (receipt["method"], receipt["total"]) == (method["type"], payment["captured_amount"])
        assert [each["label"] for each in receipt["lines"]] == ["Deposit."]

    def test_that_is_captured_in_part_has_one_of_that_part(self, caller: Caller) -> None:
        payment = a_payment(caller, capture="manual")
        get(caller, payment["id"]).problem(404, "not_found")
        assert act(caller, payment, "capture", amount={"amount": 4000, "currency": "EUR"}).status == 200
        assert get(caller, payment["id"]).json()["total"] == {"amount": 4000, "currency": "EUR"}

    def test_without_a_description_has_a_label(self, caller: Caller) -> None:
        booking = a_spa(caller).book(next_week(9))
        for fields, label in (({"booking_id": booking["id"]}, "Massage"), ({}, "Payment")):
            for description in (None, " "):
                payment = a_payment(caller, description=description, **fields)
                assert [each["label"] for each in get(caller, payment["id"]).json()["lines"]] == [label]

    def test_is_followed_by_the_next_number(self, caller: Caller) -> None:
        payments = [a_payment(caller, method=card(token)) for token in ("tok_ok", "tok_declined", "tok_ok")]
        numbers = [each["receipt_number"] for each in payments]
        assert [number and number.partition("-")[2] for number in numbers] == ["000001", None, "000002"]


class TestAsDocument:
    def test_is_a_pdf(self, caller: Caller) -> None:
        receipt = issue(caller)
        answer = get(caller, receipt.payment_id, accept=PDF)
        assert (answer.status, answer.headers["content-type"]) == (200, PDF)
        assert answer.headers["content-disposition"] == 'inline; filename="receipt-2026-000001.pdf"'
        assert answer.headers["cache-control"] == "private, no-cache"
        text = pypdfium2.PdfDocument(answer.body)[0].get_textpage().get_text_range()
        assert "2026-000001" in text
        assert "EUR\xa0122.00" in text.replace(" ", "\xa0")

    def test_has_the_same_bytes_and_tag_each_time(self, caller: Caller) -> None:
        payment_id = issue(caller).payment_id
        first, second = (get(caller, payment_id, accept=f"{PDF}, application/xml;q=0.5") for _ in range(2))
        assert (first.body, first.headers["etag"]) == (second.body, second.headers["etag"])
        assert first.headers["etag"] not in {'"1"', '"1-xml"'}

    @pytest.mark.parametrize("accept", [PDF, f"{PDF}, application/xml;q=0.5", f"{PDF}, */*;q=0.1"])
    def test_is_current_for_the_caller_who_has_it(self, caller: Caller, accept: str) -> None:
        payment_id = issue(caller).payment_id
        tag = get(caller, payment_id, accept=accept).headers["etag"]
        answer = get(caller, payment_id, accept=accept, if_none_match=f'"1", {tag}')
        assert (answer.status, answer.body, answer.headers["etag"]) == (304, b"", tag)
        # The tag of the data is another one.
        assert get(caller, payment_id, accept=accept, if_none_match='"1"').status == 200

    def test_requires_the_tag_of_if_match(self, caller: Caller) -> None:
        payment_id = issue(caller).payment_id
        tag = get(caller, payment_id, accept=PDF).headers["etag"]
        assert get(caller, payment_id, accept=PDF, if_match=tag).status == 200
        get(caller, payment_id, accept=PDF, if_match='"1"').problem(412, "precondition_failed")

    def test_has_headers_without_a_body_for_head(self, caller: Caller) -> None:
        path = f"/v1/payments/{issue(caller).payment_id}/receipt"
        answer = caller.call("HEAD", path, headers={"accept": PDF})
        assert (answer.status, answer.body, answer.headers["content-type"]) == (200, b"", PDF)

    @pytest.mark.usefixtures("runner")
    def test_is_not_available_in_a_batch(self, caller: Caller) -> None:
        path = f"/v1/payments/{issue(caller).payment_id}/receipt"
        read = {"method": "GET", "path": path}
        data, document = results(batch(caller, read, {**read, "headers": {"Accept": PDF}}))
        assert (data["status"], data["body"]["object"]) == (200, "receipt")
        assert (document["status"], document["body"]["code"]) == (406, "not_acceptable")


class TestNoReceipt:
    @pytest.mark.parametrize("accept", ["*/*", PDF])
    def test_of_a_payment_that_did_not_succeed(self, caller: Caller, accept: str) -> None:
        payment = a_payment(caller, method={"type": "card", "token": "tok_declined"})
        get(caller, payment["id"], accept=accept).problem(404, "not_found")

    def test_of_another_organization_or_of_no_payment(self, caller: Caller) -> None:
        receipt = issue(a_caller())
        for payment_id in (receipt.payment_id, receipt.id, "x", receipt.payment_id.upper()):
            get(caller, payment_id).problem(404, "not_found")

    def test_in_another_format(self, caller: Caller) -> None:
        problem = get(caller, issue(caller).payment_id, accept="image/png").problem(406, "not_acceptable")
        assert "application/json or application/xml or application/pdf" in problem["detail"]

    def test_without_the_scope(self, caller: Caller) -> None:
        get(a_caller("bookings:read"), issue(caller).payment_id).problem(403, "insufficient_scope")

    def test_with_parameters_that_do_not_exist(self, caller: Caller) -> None:
        path = f"/v1/payments/{issue(caller).payment_id}/receipt"
        caller.call("GET", path, query="format=pdf").problem(400, "unknown_parameter")


def test_a_change_of_the_organization_does_not_change_it(owner: Caller) -> None:
    receipt = issue(owner)
    documents = [get(owner, receipt.payment_id, accept=PDF).body]
    path = f"/v1/organizations/{owner.organization_id}"
    assert owner.call("PATCH", path, json={"name": "Another Hotel", "settings": {"tax_percent": "5"}}).status == 200
    documents.append(get(owner, receipt.payment_id, accept=PDF).body)
    assert documents[0] == documents[1]
    assert get(owner, receipt.payment_id).json()["issuer"]["name"] == "Lakeside Hotels"
