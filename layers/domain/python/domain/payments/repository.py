"""The payments in DynamoDB: one item each, newest first by ID, with the open step in the attribute `step`.

What belongs to a payment, such as the sums of its booking, the item of its schedule and its receipt, is written in the same transaction.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from apikit.dynamo import CompanionWrite, Table
from apikit.resources import records
from domain.payments.model import Payment
from domain.payments.step_table import StepTable

if TYPE_CHECKING:
    from domain.receipts.model import Receipt


class PaymentLedger(Protocol):
    """What payments change in other records."""

    def payment_writes(self, old: Payment | None, new: Payment, cause: records.Cause) -> Sequence[CompanionWrite]:
        """Return the writes for a change of a payment; `old` is None for a new one. Raises InvalidRequest, Conflict for a new one."""
        ...


class PaymentRepository(StepTable[Payment]):
    """Stores payments. `ledgers` is called when a payment is written: reads need no ledger."""

    def __init__(self, table: Table, ledgers: Callable[[], Sequence[PaymentLedger]]) -> None:
        super().__init__(table, Payment)
        self._ledgers = ledgers

    def save_result(self, record: Payment, cause: records.Cause, *, old: Payment, receipt: "Receipt | None") -> None:
        """Replace `old`, with the receipt of a payment that succeeds. Raises StaleVersion, WriteContention (`retry_numbering`)."""
        from domain.receipts.receipt_register import ReceiptRegister  # noqa: PLC0415 - for results only

        put, *companions = self.save_writes(record, cause, old=old)
        receipt_writes = ReceiptRegister(self.table).receipt_writes(receipt, cause) if receipt else []
        self.write_at_version(put.operation, [*companions, *receipt_writes])

    def companion_writes(self, old: Payment | None, record: Payment, cause: records.Cause) -> list[CompanionWrite]:
        """Return the writes of its schedule and of its booking.

        Raises InvalidRequest for a new payment that is too large, Conflict for one of an item that cannot be paid.
        """
        return [write for ledger in self._ledgers() for write in ledger.payment_writes(old, record, cause)]
