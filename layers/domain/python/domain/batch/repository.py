"""Batches in DynamoDB: one item each, which may join the transaction of what the batch writes."""

from collections.abc import Sequence

from apikit import epoch_ms, errors
from apikit.dynamo import ConditionFailed, Item, RecordTable, Table, Write, expressions
from apikit.resources import records
from domain.batch.model import Batch

# A transaction takes 4 MB; how DynamoDB counts them is told only roughly.
_MOST_BYTES = 3_500_000


class BatchRepository(RecordTable[Batch]):
    """The store of batches."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Batch)

    def commit(
        self,
        batch: Batch,
        cause: records.Cause,
        *,
        before: Batch | None,
        effects: Sequence[Write],
        checks: Sequence[Write],
    ) -> None:
        """The batch and the effects are written, or nothing is. `checks` must hold.

        Raises Conflict when the batch was written before or a check fails, ConditionFailed for the effects alone, NotAtomic when
        they are too large for a transaction.
        """
        size = sum(effect.size for effect in effects)
        if size > _MOST_BYTES:
            raise errors.NotAtomic(f"The batch writes {size:,} bytes; the maximum is {_MOST_BYTES:,}. Split the batch.")
        condition = expressions.at_version(before.version) if before else expressions.ABSENT
        # The batch comes first: it is what a claim remembers as the request's effect.
        put = self.table.put_operation(self.item_of(batch, cause), condition)
        try:
            self.table.write(put, *effects, *checks)
        except ConditionFailed as failure:
            own, told, rest = failure.items[0], failure.items[1 : len(effects) + 1], failure.items[len(effects) + 1 :]
            if own is not None or any(item is not None for item in rest):
                raise errors.Conflict("The batch has ended or its job was canceled.") from failure
            raise ConditionFailed(told) from failure

    def item_of(self, record: Batch, cause: records.Cause) -> Item:
        """The item, with its time to live."""
        return {**super().item_of(record, cause), "ttl": epoch_ms(record.expires_at) // 1000}
