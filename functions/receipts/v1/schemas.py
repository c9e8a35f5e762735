"""Schema of receipts over HTTP, version 1. The fields are documented in `domain.receipts.model`."""

from apikit.rest import payloads
from domain.receipts.model import Receipt

ReceiptOut = payloads.response_schema(Receipt, "A receipt: the proof of a payment, with taxes. It never changes.")
