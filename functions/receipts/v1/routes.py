"""Route of receipts, version 1: the receipt of a payment, below the path of the payment."""

from typing import Annotated, Any

from fastapi import Path, Request, Response

from apikit import errors
from apikit.http import CurrentActor, find_internal_call, operation, provide, resource_router
from apikit.resources import records
from apikit.rest import responses
from domain.receipts.model import Receipt
from domain.receipts.service import ReceiptService
from domain.receipts.wiring import receipt_service
from functions.receipts.v1.schemas import ReceiptOut

# The gateway routes this longer path to the function of receipts, not to that of payments.
router = resource_router("payments/{payment_id}/receipt", "Payments")
Receipts = Annotated[ReceiptService, provide(receipt_service)]

_PDF = "application/pdf"
_DOCUMENT_RESPONSE: dict[int, dict[str, Any]] = {
    200: {"description": "OK.", "content": {_PDF: {"schema": {"type": "string", "format": "binary"}}}}
}
_OPERATION = operation("payments:read", sdk="payments.receipt", problems=(404,))
_OPERATION["responses"] |= _DOCUMENT_RESPONSE


@router.get("", response_model=ReceiptOut, **_OPERATION)
async def get_receipt(
    request: Request,
    payment_id: Annotated[str, Path(description="ID of the payment.", examples=["pay_01k0a3v5m8f1xq2w7r9tbdc6yz"])],
    actor: CurrentActor,
    receipts: Receipts,
) -> Response:
    """Get a payment's receipt.

    A payment gets its receipt when it succeeds; before that, the API returns 404. A receipt never changes. With `Accept: application/pdf`,
    the response is a document in the customer's language (English, German, French, Italian or Spanish), tagged for screen readers
    (PDF/UA-1) and suitable for archives (PDF/A-3a). Batches return JSON only.
    """
    receipt = receipts.get(actor, payment_id)
    if responses.prefers_type(request, _PDF):
        return _document_response(request, receipt)
    return responses.record_response(request, records.public_form(receipt), receipt)


def _document_response(request: Request, receipt: Receipt) -> Response:
    if find_internal_call(request.scope):
        raise errors.NotAcceptable("A batch cannot return a PDF. Send the request on its own, or omit Accept.")
    from functions.receipts.document import render_pdf  # noqa: PLC0415 - the functions of batches and jobs have no typesetter

    return responses.document_response(
        request, render_pdf(receipt), media_type=_PDF, filename=f"receipt-{receipt.number}.pdf"
    )
