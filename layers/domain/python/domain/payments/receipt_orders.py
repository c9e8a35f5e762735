"""What the receipt of a payment shows. No I/O."""

from domain.payments.model import Payment
from domain.receipts.service import ReceiptOrder


def receipt_order(payment: Payment) -> ReceiptOrder:
    """Return the order of the receipt of a payment that succeeds."""
    return ReceiptOrder(
        payment_id=payment.id,
        amount=payment.captured_amount,
        method=payment.method.type,
        description=payment.description,
        booking_id=payment.booking_id,
        wedding_id=payment.wedding_id,
    )
