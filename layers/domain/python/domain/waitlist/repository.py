"""The waitlist entries in DynamoDB: one item each, newest first by ID, and one in the queue for each that waits."""

from collections.abc import Mapping
from typing import Any

from apikit.dynamo import RecordTable, Table
from domain.waitlist.model import WaitlistEntry


class WaitlistRepository(RecordTable[WaitlistEntry]):
    """Stores waitlist entries."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, WaitlistEntry)

    def to_record(self, item: Mapping[str, Any]) -> WaitlistEntry:
        """Return the entry of a stored item, with its place in the queue."""
        record = super().to_record(item)
        return record.with_private_fields(item["apart"]) if "apart" in item else record
