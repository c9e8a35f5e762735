"""The payments in DynamoDB: one item each, newest first by ID, with the open step in the attribute `step`.

What belongs to a payment, such as the sums of its booking, the item of its schedule and its receipt, is written in the same transaction.
"""

from apikit.dynamo import CompanionWrite, Table
from apikit.resources import records
from domain.payments.booking_ledger import BookingLedger, BookingVersions
from domain.payments.model import Payment
from domain.payments.schedule_ledger import ScheduleLedger, ScheduleVersions
from domain.payments.step_table import StepTable
from domain.receipts.model import Receipt
from domain.receipts.receipt_register import ReceiptRegister


class PaymentRepository(StepTable[Payment]):
    """Stores payments."""

    def __init__(self, table: Table, bookings: BookingVersions, schedules: ScheduleVersions) -> None:
        super().__init__(table, Payment)
        self._receipts = ReceiptRegister(table)
        self._bookings = BookingLedger(table, bookings)
        self._schedules = ScheduleLedger(schedules)

    def save_result(self, record: Payment, cause: records.Cause, *, old: Payment, receipt: Receipt | None) -> None:
        """Replace `old`, with the receipt of a payment that succeeds. Raises StaleVersion, WriteContention (`retry_numbering`)."""
        put, *companions = self.save_writes(record, cause, old=old)
        receipt_writes = self._receipts.receipt_writes(receipt, cause) if receipt else []
        self.write_at_version(put.operation, [*companions, *receipt_writes])

    def companion_writes(self, old: Payment | None, record: Payment, cause: records.Cause) -> list[CompanionWrite]:
        """Return the writes of its booking and of its schedule.

        Raises InvalidRequest for a new payment that is too large, Conflict for one of an item that cannot be paid.
        """
        schedule_writes = self._schedules.payment_writes(old, record, cause)
        return [*self._bookings.payment_writes(old, record, cause), *schedule_writes]
