"""Clients in DynamoDB: one item per client."""

from apikit.dynamo import RecordTable, Table
from domain.clients.model import Client


class ClientRepository(RecordTable[Client]):
    """The store of clients."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Client)
