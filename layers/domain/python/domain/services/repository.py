"""The services in DynamoDB: one item each, newest first by ID."""

from apikit.dynamo import RecordTable, Table
from domain.services.model import Service


class ServiceRepository(RecordTable[Service]):
    """Stores services."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Service)
