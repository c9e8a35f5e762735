"""Batches in DynamoDB: one item each. The item of an atomic batch is written in the same transaction as its operations."""

from collections.abc import Sequence

from apikit import epoch_ms, errors
from apikit.dynamo import ConditionFailed, Item, RecordTable, Table, Write, expressions
from apikit.resources import records
from domain.batch.model import Batch

# A transaction has at most 4 MB; DynamoDB documents only roughly how they are counted.
_MAX_BYTES = 3_500_000


class BatchRepository(RecordTable[Batch]):
    """The store of batches."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Batch)

    def commit(
        self,
        batch: Batch,
        cause: records.Cause,
        *,
        old: Batch | None,
        effects: Sequence[Write],
        checks: Sequence[Write],
    ) -> None:
        """Write the batch and the effects in one transaction, which requires the checks.

        Raises Conflict if the batch was written before or a check fails; ConditionFailed for failed conditions of the effects; NotAtomic
        if the effects are too large for a transaction.
        """
        size = sum(effect.size for effect in effects)
        if size > _MAX_BYTES:
            raise errors.NotAtomic(f"The batch writes {size:,} bytes; the maximum is {_MAX_BYTES:,}. Split the batch.")
        condition = expressions.at_version(old.version) if old else expressions.ABSENT
        # The batch must be first: the idempotency record stores the first write as the request's effect.
        put = self.table.put_operation(self.to_item(batch, cause), condition)
        try:
            self.table.write(put, *effects, *checks)
        except ConditionFailed as failure:
            batch_item, *other_items = failure.items
            effect_items, check_items = other_items[: len(effects)], other_items[len(effects) :]
            if batch_item is not None or any(item is not None for item in check_items):
                raise errors.Conflict("The batch has ended or its job was canceled.") from failure
            raise ConditionFailed(effect_items) from failure

    def to_item(self, record: Batch, cause: records.Cause) -> Item:
        """Return the item, with its time to live."""
        return {**super().to_item(record, cause), "ttl": epoch_ms(record.expires_at) // 1000}
