"""The refunds in DynamoDB: one item each, with the open step in the attribute `step`.

A refund is created and settled in one transaction with its payment, which holds the sums of its refunds. So parallel refunds can never
return more than was captured.
"""

from collections.abc import Sequence
from typing import Protocol

from apikit import Tenant
from apikit.dynamo import CompanionWrite, Table, Write, expressions
from apikit.resources import records
from domain.payments.model import Payment
from domain.payments.step_table import StepTable
from domain.refunds.balance import settle_amount
from domain.refunds.model import Refund


class PaymentVersions(Protocol):
    """The store of payments."""

    def get(self, tenant: Tenant, record_id: str) -> Payment:
        """Return the payment. Raises NotFound."""
        ...

    def save_writes(self, record: Payment, cause: records.Cause, *, old: Payment) -> Sequence[CompanionWrite]:
        """Return the writes that replace `old`; their transaction raises WriteContention when `old` has changed."""
        ...


class RefundRepository(StepTable[Refund]):
    """Stores refunds, and the sums of their payments."""

    def __init__(self, table: Table, payments: PaymentVersions) -> None:
        super().__init__(table, Refund)
        self._payments = payments

    def open(self, refund: Refund, cause: records.Cause, *, payment: Payment, old_payment: Payment) -> None:
        """Store a new refund and its payment. Raises WriteContention when the payment has changed."""
        put = self.table.put_operation(self.to_item(refund, cause), expressions.ABSENT)
        self.write_all(put, self._payments.save_writes(payment, cause, old=old_payment))

    def companion_writes(
        self, old: Refund | None, record: Refund, cause: records.Cause
    ) -> Sequence[Write | CompanionWrite]:
        """Return the write of the payment's sums when the refund is settled."""
        if old is None or old.status == record.status:
            return []
        payment = self._payments.get(record.tenant, record.payment_id)
        new_payment = settle_amount(payment, record, record.updated_at)
        return self._payments.save_writes(new_payment, cause, old=payment)
