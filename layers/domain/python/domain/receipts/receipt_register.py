"""Receipts in DynamoDB: each is written in the transaction of its payment, with the counter of its year.

T#{org}#{env}#receipts           {receipt ID}   the receipt; its ID has the ULID of its payment, so that there is one at most
T#{org}#{env}#receipts#numbers   {year}         `n`: the count of the last receipt of the year in the organization's time zone
"""

from apikit import Tenant, errors
from apikit.dynamo import CompanionWrite, RecordTable, Table, expressions
from apikit.resources import records
from domain.receipts.model import Receipt, parse_number


class ReceiptRegister(RecordTable[Receipt]):
    """The receipts of one table. `receipt_writes` is the only way to add one."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Receipt)

    def last_count(self, tenant: Tenant, year: int) -> int:
        """Return the count of the last receipt of a year; 0 if there is none."""
        item = self.table.get(_counter_partition(tenant), str(year))
        return int(item["n"]) if item else 0

    def receipt_writes(self, receipt: Receipt, cause: records.Cause) -> list[CompanionWrite]:
        """Return the writes that issue the receipt, for the transaction that makes its payment `succeeded`.

        The transaction raises Conflict when the payment has a receipt, WriteContention when another receipt took the number since
        `last_count`; then prepare the receipt again (`retry_numbering`).
        """
        year, number_count = parse_number(receipt.number)
        counter = {"pk": _counter_partition(receipt.tenant), "sk": str(year), "n": number_count}
        condition = expressions.Eq("n", number_count - 1) if number_count > 1 else expressions.ABSENT
        return [
            CompanionWrite(
                self.table.put_operation(self.to_item(receipt, cause), expressions.ABSENT),
                lambda _: errors.Conflict("The payment already has a receipt."),
            ),
            CompanionWrite(
                self.table.put_operation(counter, condition),
                lambda _: errors.WriteContention("Too many concurrent payments. Retry.", retry_after_s=1),
            ),
        ]


def _counter_partition(tenant: Tenant) -> str:
    return tenant.partition(f"{Receipt.collection}#numbers")
