"""Receipts on the deployed stack: the longer route of a function of its own, and a document from its layer."""

import io
from concurrent.futures import ThreadPoolExecutor

import pikepdf

from tests.e2e.stack import Customer

_AT_ONCE = 12
_PDF = {"Accept": "application/pdf"}


def pay(customer: Customer) -> str:
    body = {"amount": {"amount": 12500, "currency": "EUR"}, "method": {"type": "cash"}, "description": "Zimmer 山田"}
    answer = customer.call("POST", "/v1/payments", json=body)
    assert answer.status_code == 201, answer.text
    payment_id: str = answer.json()["id"]
    return payment_id


def test_payments_at_once_get_numbers_without_gaps_and_documents(customer: Customer) -> None:
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        paths = [f"/v1/payments/{each}/receipt" for each in pool.map(lambda _: pay(customer), range(_AT_ONCE))]
        numbers = sorted(answer.json()["number"] for answer in pool.map(lambda path: customer.call("GET", path), paths))
    year = numbers[0].partition("-")[0]
    assert numbers == [f"{year}-{count:06d}" for count in range(1, _AT_ONCE + 1)]
    document = customer.call("GET", paths[0], headers=_PDF)
    assert (document.status_code, document.headers["content-type"]) == (200, "application/pdf")
    with pikepdf.open(io.BytesIO(document.content)) as pdf:
        assert pdf.open_metadata().pdfa_status == "3A"
    current = customer.call("GET", paths[0], headers={**_PDF, "If-None-Match": document.headers["etag"]})
    assert (current.status_code, current.content) == (304, b"")
