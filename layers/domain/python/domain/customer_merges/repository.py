"""Merges of customers in DynamoDB: one item each, written in the transaction that deletes the merged customer."""

from collections.abc import Sequence
from typing import Protocol

from apikit import Tenant
from apikit.dynamo import CompanionWrite, RecordTable, Table, expressions
from apikit.resources import records
from domain.customer_merges.model import CustomerMerge
from domain.customers.model import Customer


class CustomerStore(Protocol):
    """The store of the customers."""

    def get(self, tenant: Tenant, record_id: str) -> Customer:
        """Return the customer, or the one into which it was merged."""
        ...

    def merge(
        self,
        source: Customer,
        successor: Customer,
        cause: records.Cause,
        *,
        old: Customer,
        old_successor: Customer,
        companions: Sequence[CompanionWrite],
    ) -> None:
        """Delete `source`, so that its ID leads to `successor`."""
        ...


class CustomerMergeRepository(RecordTable[CustomerMerge]):
    """Stores merges."""

    def __init__(self, table: Table, customers: CustomerStore) -> None:
        super().__init__(table, CustomerMerge)
        self._customers = customers

    def get_customer(self, tenant: Tenant, customer_id: str) -> Customer:
        """Return the customer, or the one into which it was merged. Raises NotFound, ResourceDeleted."""
        return self._customers.get(tenant, customer_id)

    def merge(
        self, merge: CustomerMerge, source: Customer, successor: Customer, *, old: Customer, old_successor: Customer
    ) -> None:
        """Store the merge, and what it changes in both customers. Raises StaleVersion, NotFound, WriteContention."""
        cause = records.Cause(merge.principal, merge.request_id)
        put = self.table.put_operation(self.to_item(merge, cause), expressions.ABSENT)
        self._customers.merge(
            source, successor, cause, old=old, old_successor=old_successor, companions=[CompanionWrite(put)]
        )
