"""Records with an open step in DynamoDB: the step is in the attribute `step`."""

import dataclasses
from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from apikit.dynamo import Item, RecordTable
from apikit.resources import records
from domain.payments.steps import ProviderStep, StepRecord

R = TypeVar("R", bound=StepRecord)


class StepTable(RecordTable[R]):
    """Stores records with their open steps."""

    attributes: ClassVar[tuple[str, ...]] = (*RecordTable.attributes, "step")

    def to_item(self, record: R, cause: records.Cause) -> Item:
        """Return the item, with the open step in its own attribute."""
        item = super().to_item(record, cause)
        return {**item, "step": records.encode(record.step)} if record.step else item

    def to_record(self, item: Mapping[str, Any]) -> R:
        """Return the record of a stored item, with its open step."""
        record = super().to_record(item)
        return (
            dataclasses.replace(record, step=records.decode(ProviderStep, item["step"])) if "step" in item else record
        )
