"""The payments in DynamoDB: one item each, newest first by ID, with the open step in the attribute `step`."""

import dataclasses
from collections.abc import Mapping
from typing import Any, ClassVar

from apikit.dynamo import Item, RecordTable, Table
from apikit.resources import records
from domain.payments.model import Payment
from domain.payments.steps import ProviderStep


class PaymentRepository(RecordTable[Payment]):
    """Stores payments."""

    attributes: ClassVar[tuple[str, ...]] = (*RecordTable.attributes, "step")

    def __init__(self, table: Table) -> None:
        super().__init__(table, Payment)

    def to_item(self, record: Payment, cause: records.Cause) -> Item:
        """Return the item, with the open step in its own attribute."""
        item = super().to_item(record, cause)
        return {**item, "step": records.encode(record.step)} if record.step else item

    def to_record(self, item: Mapping[str, Any]) -> Payment:
        """Return the payment of a stored item, with its open step."""
        payment = super().to_record(item)
        if "step" not in item:
            return payment
        return dataclasses.replace(payment, step=records.decode(ProviderStep, item["step"]))
