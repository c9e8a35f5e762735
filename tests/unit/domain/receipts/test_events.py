"""The public event of a receipt."""

from dataclasses import replace

from domain.receipts.events import receipt_events
from tests.receipts import a_receipt


def test_a_new_one_is_issued() -> None:
    receipt = a_receipt()
    (event,) = receipt_events(None, receipt)
    assert (event.type, event.object["number"], event.previous_attributes) == ("receipt.issued", "2026-000001", None)


def test_a_change_would_be_no_event() -> None:
    receipt = a_receipt()
    assert receipt_events(receipt, replace(receipt, version=2)) == []
