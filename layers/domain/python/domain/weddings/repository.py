"""Weddings in DynamoDB: one item each, newest first by id."""

from apikit.dynamo.records import RecordTable
from apikit.dynamo.table import Table
from domain.weddings.model import Wedding


class WeddingRepository(RecordTable[Wedding]):
    """The store of weddings."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Wedding)
