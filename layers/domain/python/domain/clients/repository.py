"""The clients in DynamoDB: one item each, newest first by ID."""

from apikit.dynamo import RecordTable, Table
from domain.clients.model import Client


class ClientRepository(RecordTable[Client]):
    """Stores clients."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Client)
