"""The customers in DynamoDB: one item each, newest first by ID, and one for each that was merged into another one.

T#{org}#{env}#customers#merged   {ID}   `into`: the ID of the customer into which it was merged; stored as long as the tenant's data
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from apikit import Tenant, errors
from apikit.dynamo import CompanionWrite, Item, RecordTable, Table, expressions
from apikit.resources import records
from domain.customers.model import Customer


class CustomerRepository(RecordTable[Customer]):
    """Stores customers. The ID of a merged customer leads to the one into which it was merged."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, Customer)

    def get(self, tenant: Tenant, record_id: str) -> Customer:
        """Return the customer, or the one into which it was merged. Raises NotFound, ResourceDeleted. Only a miss causes more reads."""
        try:
            return super().get(tenant, record_id)
        except errors.NotFound:
            successor_id = self._find_successor(tenant, record_id)
            if successor_id == record_id:
                raise
        return super().get(tenant, successor_id)

    def get_deleted(self, tenant: Tenant, record_id: str) -> Customer:
        """Return the deleted customer, or the one into which it was merged. Raises NotFound, Conflict when that is not deleted."""
        return super().get_deleted(tenant, self._find_successor(tenant, record_id))

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
        """Delete `source`, so that its ID leads to `successor`, and move its external IDs, in one transaction with the companions.

        Raises StaleVersion, NotFound when `old` changed; WriteContention when `old_successor` changed.
        """
        # The items of the external IDs are neither deleted nor new.
        delete, writes = self.removal_writes(source, cause, old=replace(old, external_refs=[]))
        key = self.item_key(successor.tenant, successor.id)
        if successor is old_successor:
            check = self.table.check_operation(key.pk, key.sk, expressions.at_version(old_successor.version))
            writes.append(CompanionWrite(check, _lost_race))
        else:
            writes += self.save_writes(
                successor, cause, old=replace(old_successor, external_refs=successor.external_refs)
            )
        pointer = {"pk": _merged_partition(old.tenant), "sk": old.id, "into": successor.id}
        writes.append(CompanionWrite(self.table.put_operation(pointer)))
        self.write_at_version(delete, [*writes, *self._external_id_moves(old, successor), *companions])

    def _external_id_moves(self, old: Customer, successor: Customer) -> Iterator[CompanionWrite]:
        for ref in old.external_refs:
            yield CompanionWrite(self.move_external_id(old.tenant, ref, old.id, successor.id), _lost_race)

    def _find_successor(self, tenant: Tenant, record_id: str) -> str:
        """Return the ID at the end of the chain of merges; the ID itself if there is none."""
        while item := self.table.get(_merged_partition(tenant), record_id):
            record_id = item["into"]
        return record_id


def _merged_partition(tenant: Tenant) -> str:
    return tenant.partition(f"{Customer.collection}#merged")


def _lost_race(_: Item) -> errors.PlatformError:
    return errors.WriteContention("Another request changed one of the customers. Retry.", retry_after_s=1)
