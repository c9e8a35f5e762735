"""Uploads in DynamoDB: one item each. DynamoDB deletes it seven days after the file expires."""

from datetime import timedelta

from apikit import epoch_ms
from apikit.dynamo import Item, RecordTable, Table
from apikit.resources import records
from domain.uploads.model import Upload

_RETENTION_AFTER_EXPIRY = timedelta(days=7)


class UploadRepository(RecordTable[Upload]):
    """The store of uploads."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Upload)

    def to_item(self, record: Upload, cause: records.Cause) -> Item:
        """Return the item of a record, with its time to live."""
        return {**super().to_item(record, cause), "ttl": epoch_ms(record.expires_at + _RETENTION_AFTER_EXPIRY) // 1000}
