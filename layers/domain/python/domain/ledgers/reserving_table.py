"""Records that reserve units in DynamoDB: their reservations are written in the same transaction."""

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

from apikit.dynamo import CompanionWrite, RecordTable, Table, Write
from apikit.resources import records
from domain.ledgers.reservation_ledger import ReservationLedger
from domain.ledgers.reserving_record import ReservingRecord

R = TypeVar("R", bound=ReservingRecord)


class ReservingTable(RecordTable[R], Generic[R]):
    """The store of one type of records with reservations."""

    def __init__(self, table: Table, record_type: type[R]) -> None:
        super().__init__(table, record_type)
        self._ledger = ReservationLedger(table)

    def to_record(self, item: Mapping[str, Any]) -> R:
        """Return the record of a stored item, with its slots."""
        record = super().to_record(item)
        return record.with_private_fields(item["apart"]) if "apart" in item else record

    def companion_writes(self, old: R | None, record: R, cause: records.Cause) -> Sequence[Write | CompanionWrite]:
        """Return the writes of its reservations. Raises SlotUnavailable."""
        old_claim = old.claim if old else None
        return self._ledger.claim_writes(record.tenant, old_claim, record.claim, record.updated_at)
