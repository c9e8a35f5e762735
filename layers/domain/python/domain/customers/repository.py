"""The customers in DynamoDB: one item each, newest first by ID."""

from apikit.dynamo import RecordTable, Table
from domain.customers.model import Customer


class CustomerRepository(RecordTable[Customer]):
    """Stores customers."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Customer)
