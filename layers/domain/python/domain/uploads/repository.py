"""Uploads in DynamoDB: one item each, forgotten some days after the file."""

from datetime import timedelta

from apikit import epoch_ms
from apikit.dynamo import Item, RecordTable, Table
from apikit.resources import records
from domain.uploads.model import Upload

_REMEMBERED_FOR = timedelta(days=7)


class UploadRepository(RecordTable[Upload]):
    """The store of uploads."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Upload)

    def item_of(self, record: Upload, cause: records.Cause) -> Item:
        """The item, with its time to live."""
        return {**super().item_of(record, cause), "ttl": epoch_ms(record.expires_at + _REMEMBERED_FOR) // 1000}
