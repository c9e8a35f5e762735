"""Records in the `resources` table: one item each, whose stream record is its event. Keys of single slices live with them."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Generic, TypeVar

from apikit.actor import Tenant
from apikit.clock import epoch_ms
from apikit.dynamo.table import (
    ABSENT,
    ConditionFailed,
    Expression,
    Item,
    Table,
    TransactionFailed,
    transact,
)
from apikit.errors import Conflict, Deleted, NotFound, StaleVersion
from apikit.ids import require_id
from apikit.pagination import Page, PageRequest
from apikit.records import Cause, Record, dump, load

R = TypeVar("R", bound=Record)

RESTORABLE_FOR = timedelta(days=30)
_INDEX_KEY = re.compile(r"ix\d[ps]")


class RecordTable(Generic[R]):
    """The store of one record type. A slice subclasses it to add indexes, or operations that ride in the same transaction."""

    def __init__(self, table: Table, record_type: type[R]) -> None:
        self.table = table
        self.record_type = record_type

    def get(self, tenant: Tenant, record_id: str) -> R:
        """The record as last written. Raises NotFound, Deleted; the second read happens on a miss only."""
        require_id(self.record_type.prefix, record_id)
        item = self.table.get(tenant.partition(self.record_type.collection), record_id)
        if item:
            return self.record_of(item)
        if self.table.get(_deleted(tenant, self.record_type), record_id):
            raise Deleted("It was deleted less than 30 days ago.")
        raise NotFound("No resource has this id.")

    def page(self, tenant: Tenant, request: PageRequest) -> Page[R]:
        """Newest first. One query that reads one record more than the page holds."""
        pk = tenant.partition(self.record_type.collection)
        after = {"pk": pk, "sk": request.after} if request.after else None
        return self.page_of(self.table.query(pk, limit=request.limit + 1, after=after), request)

    def page_of(self, items: list[Item], request: PageRequest) -> Page[R]:
        """The page of items that were asked for with one more than its limit."""
        records = [self.record_of(item) for item in items[: request.limit]]
        return Page(records, records[-1].id if len(items) > request.limit else None)

    def add(self, record: R, cause: Cause) -> None:
        """Stores a new record. Raises Conflict when its id is taken."""
        try:
            self._write([self.table.put_operation(self.item_of(record, cause), ABSENT), *self.companions(record, None)])
        except (ConditionFailed, TransactionFailed) as error:
            raise Conflict("A resource with this id exists.") from error

    def save(self, record: R, cause: Cause, *, expecting: int) -> None:
        """Replaces version `expecting`. Raises StaleVersion, NotFound."""
        put = self.table.put_operation(self.item_of(record, cause), at_version(expecting))
        self._conditional([put, *self.companions(record, expecting)])

    def remove(self, record: R, cause: Cause, *, expecting: int) -> None:
        """Moves the record to the deleted ones, where its time to live begins. Raises StaleVersion, NotFound."""
        tenant = record.tenant
        grave = {
            **self.item_of(record, cause),
            "pk": _deleted(tenant, self.record_type),
            "ttl": epoch_ms(record.updated_at + RESTORABLE_FOR) // 1000,
        }
        take = self.table.delete_operation(
            tenant.partition(self.record_type.collection), record.id, at_version(expecting)
        )
        self._conditional(
            [take, self.table.put_operation(_without_indexes(grave)), *self.companions(record, expecting)]
        )

    def indexes(self, record: R) -> Mapping[str, str]:
        """Index attributes of the record's item (`ix1p`, `ix1s`, …); none unless a slice says so."""
        return {}

    def companions(self, record: R, expecting: int | None) -> list[Item]:
        """Operations on other items that happen with the record's write or not at all; none unless a slice says so."""
        return []

    def item_of(self, record: R, cause: Cause) -> Item:
        """The item: keys, version, the record's JSON form, what caused it, and its indexes."""
        apart = record.apart()
        return {
            "pk": record.tenant.partition(self.record_type.collection),
            "sk": record.id,
            "v": record.version,
            "doc": dump(record),
            **({"apart": apart} if apart else {}),
            "by": {"principal": cause.principal, "request_id": cause.request_id},
            **self.indexes(record),
        }

    def record_of(self, item: Mapping[str, Any]) -> R:
        """The record of a stored item."""
        return load(self.record_type, item["doc"])

    def _conditional(self, operations: list[Item]) -> None:
        try:
            self._write(operations)
        except (ConditionFailed, TransactionFailed) as error:
            standing = error.item if isinstance(error, ConditionFailed) else error.items[0]
            if not standing:
                raise NotFound("No resource has this id.") from error
            raise StaleVersion(
                f"The resource is at version {standing['v']}; read it and try again.", current_version=standing["v"]
            ) from error

    def _write(self, operations: list[Item]) -> None:
        # One item needs no transaction, which would cost twice the write units.
        if len(operations) == 1 and "Put" in operations[0]:
            self.table.run_put(operations[0])
        else:
            transact(operations)


def at_version(expecting: int) -> Expression:
    """True while the item is at that version."""
    return Expression(condition="v = :expecting", values={":expecting": expecting})


def _deleted(tenant: Tenant, record_type: type[Record]) -> str:
    return tenant.partition(f"{record_type.collection}#deleted")


def _without_indexes(item: Item) -> Item:
    return {name: value for name, value in item.items() if not _INDEX_KEY.fullmatch(name)}
