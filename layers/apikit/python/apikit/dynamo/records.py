"""Records in the `resources` table: one item each, whose stream record is its event. Keys of single slices live with them."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar

from apikit.actor import Tenant
from apikit.clock import epoch_ms, rfc3339
from apikit.dynamo.indexes import is_index_attribute
from apikit.dynamo.listing import Reader, index_keys, plan
from apikit.dynamo.satellites import Satellite, external_key, external_partition, heard, parent_moved, satellites
from apikit.dynamo.table import (
    ABSENT,
    ConditionFailed,
    Expression,
    Item,
    Place,
    Table,
    TransactionFailed,
    transact,
)
from apikit.errors import Conflict, Contended, Deleted, InvalidRequest, NotFound, StaleVersion
from apikit.ids import require_id
from apikit.pagination import Page, PageRequest
from apikit.records import Cause, Record, dump, load
from apikit.store import Known, SourceWord

R = TypeVar("R", bound=Record)

RESTORABLE_FOR = timedelta(days=30)
_ATTEMPTS = 5
# A transaction takes 100 operations: beside these the record, and a request's claim.
_MOST = 98


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
        """The records asked for, in the order asked for. Raises UnknownParameter when no index serves the order."""
        partition = tenant.partition(self.record_type.collection)
        made = plan(partition, self.record_type.prefix, self.record_type.paths, request.sought)
        found = Reader(self.table, partition).page(made, request)
        return Page([self.record_of(item) for item in found.items], found.next_after, found.total)

    def deleted(self, tenant: Tenant, record_id: str) -> R:
        """A deleted record. Raises NotFound, Conflict when it is not deleted."""
        require_id(self.record_type.prefix, record_id)
        item = self.table.get(_deleted(tenant, self.record_type), record_id)
        if item:
            return self.record_of(item)
        if self.table.get(tenant.partition(self.record_type.collection), record_id):
            raise Conflict("It is not deleted.")
        raise NotFound("No resource has this id.")

    def named(self, tenant: Tenant, source: str, external_id: str) -> Known | None:
        """The record that has this external id, by its own id; None when none has."""
        pk = external_partition(tenant, self.record_type.collection)
        item = self.table.get(pk, external_key(source, external_id))
        return (
            Known(item["id"], datetime.fromisoformat(item["told_at"]) if "told_at" in item else None) if item else None
        )

    def add(self, record: R, cause: Cause, word: SourceWord | None = None) -> None:
        """Stores a new record. Raises Conflict when its id, or what it must have alone, is taken."""
        put = self.table.put_operation(self.item_of(record, cause), ABSENT)
        rest = _fitting(self._around(None, record, cause, word=word))
        try:
            self._write(put, rest)
        except (ConditionFailed, TransactionFailed) as error:
            _raise_refusal(error, rest)
            raise Conflict("A resource with this id exists.") from error

    def save(self, record: R, cause: Cause, *, before: R, word: SourceWord | None = None) -> None:
        """Replaces `before`. Raises StaleVersion, NotFound, Conflict, StaleSource."""
        put = self.table.put_operation(self.item_of(record, cause), at_version(before.version))
        self._conditional(put, self._around(before, record, cause, word=word))

    def hear(self, record: R, word: SourceWord) -> None:
        """Notes the time of a source's word that changes nothing of the record. Raises StaleSource."""
        told = heard(self.table, record, word)
        try:
            self.table.run_update(told.operation)
        except ConditionFailed as error:
            if told.refusal and error.item:
                raise told.refusal(error.item) from error
            raise

    def remove(self, record: R, cause: Cause, *, before: R) -> None:
        """Moves the record to the deleted ones, where its time to live begins. Raises StaleVersion, NotFound."""
        tenant = record.tenant
        grave = {
            **self.item_of(record, cause),
            "pk": _deleted(tenant, self.record_type),
            "ttl": epoch_ms(record.updated_at + RESTORABLE_FOR) // 1000,
        }
        take = self.table.delete_operation(
            tenant.partition(self.record_type.collection), record.id, at_version(before.version)
        )
        put = Satellite(self.table.put_operation(_without_indexes(grave)))
        self._conditional(take, [put, *self._around(before, None, cause, gone=record)])

    def restore(self, record: R, cause: Cause, *, before: R) -> None:
        """Moves a deleted record back among the live. Raises Conflict when what it had alone is another's by now, StaleVersion."""
        take = self.table.delete_operation(
            _deleted(record.tenant, self.record_type), record.id, at_version(before.version)
        )
        # `gone` tells the stream that this is no new record (`domain.changes`).
        item = {**self.item_of(record, cause), "gone": rfc3339(before.deleted_at or record.updated_at)}
        put = Satellite(self.table.put_operation(item, ABSENT), lambda _: Conflict("It is not deleted."))
        self._conditional(take, [put, *self._around(None, record, cause)])

    def indexes(self, record: R) -> Mapping[str, str]:
        """Index attributes of the record's item beside those of its paths; none unless a slice says so."""
        return {}

    def companions(self, before: R | None, record: R) -> Sequence[Item | Satellite]:
        """Operations on other items that happen with the record's write or not at all; none unless a slice says so.

        `before` is None for a new or restored record; a removed one has its `deleted_at`. One with a condition is a
        Satellite, which says what it means when that does not hold.
        """
        return []

    def item_of(self, record: R, cause: Cause) -> Item:
        """The item: keys, version, the record's JSON form, what caused it, and its indexes."""
        apart, form = record.apart(), dump(record)
        partition = record.tenant.partition(self.record_type.collection)
        return {
            "pk": partition,
            "sk": record.id,
            "v": record.version,
            "doc": form,
            **({"apart": apart} if apart else {}),
            "by": {"principal": cause.principal, "request_id": cause.request_id},
            **index_keys(partition, form, self.record_type.paths),
            **self.indexes(record),
        }

    def record_of(self, item: Mapping[str, Any]) -> R:
        """The record of a stored item."""
        return load(self.record_type, item["doc"])

    def place(self, tenant: Tenant, record_id: str) -> Place:
        """Where a record stands."""
        return Place(self.table.name, tenant.partition(self.record_type.collection), record_id)

    def _around(
        self, before: R | None, after: R | None, cause: Cause, *, gone: R | None = None, word: SourceWord | None = None
    ) -> list[Satellite]:
        record = after or gone
        if record is None:
            return []
        return [
            *satellites(self.table, before, after, word),
            *(c if isinstance(c, Satellite) else Satellite(c) for c in self.companions(before, record)),
            *([parent_moved(self.table, record, record.parent, cause)] if record.parent else []),
        ]

    def _conditional(self, first: Item, around: Sequence[Satellite]) -> None:
        rest = _fitting(around)
        try:
            self._write(first, rest)
        except (ConditionFailed, TransactionFailed) as error:
            _raise_refusal(error, rest)
            standing = error.item if isinstance(error, ConditionFailed) else error.items[0]
            if not standing:
                raise NotFound("No resource has this id.") from error
            raise StaleVersion(
                f"The resource is at version {standing['v']}; read it and try again.", current_version=standing["v"]
            ) from error

    def _write(self, first: Item, rest: Sequence[Satellite]) -> None:
        # One item needs no transaction, which would cost twice the write units.
        if not rest and "Put" in first:
            self.table.run_put(first)
            return
        for _ in range(_ATTEMPTS):
            try:
                transact([first, *(satellite.operation for satellite in rest)])
            except TransactionFailed as failure:
                others = _instead(rest, failure)
                if others is None:
                    raise
                rest = others
            else:
                return
        raise Contended("Others keep changing what it belongs to; try again.", retry_after_s=1)


def _fitting(satellites: Sequence[Satellite]) -> list[Satellite]:
    """Those that fit a transaction beside the record and a claim's mark. Raises InvalidRequest when too many must."""
    needed = sum(not satellite.may_wait for satellite in satellites)
    if needed > _MOST:
        raise InvalidRequest("This changes too much at once; send external ids, metadata, spaces and times one by one.")
    rest = [satellite for satellite in satellites if satellite.may_wait]
    return [*(satellite for satellite in satellites if not satellite.may_wait), *rest[: _MOST - needed]]


def at_version(expecting: int) -> Expression:
    """True while the item is at that version."""
    return Expression(condition="v = :expecting", values={":expecting": expecting})


def _instead(rest: Sequence[Satellite], failure: TransactionFailed) -> list[Satellite] | None:
    """The satellites with others in the place of those that failed; None when that is not all that failed."""
    if failure.items[0] is not None:
        return None
    others: list[Satellite] = []
    for satellite, standing in zip(rest, failure.items[1:], strict=True):
        other = satellite if standing is None else satellite.instead and satellite.instead(standing)
        if other is None:
            return None
        others.append(other)
    return others


def _raise_refusal(error: ConditionFailed | TransactionFailed, rest: Sequence[Satellite]) -> None:
    """Raises what a satellite's failed condition means, unless the record's own failed as well."""
    if isinstance(error, ConditionFailed) or error.items[0] is not None:
        return
    for satellite, item in zip(rest, error.items[1:], strict=True):
        if item is not None and satellite.refusal:
            raise satellite.refusal(item) from error


def _deleted(tenant: Tenant, record_type: type[Record]) -> str:
    return tenant.partition(f"{record_type.collection}#deleted")


def _without_indexes(item: Item) -> Item:
    return {name: value for name, value in item.items() if not is_index_attribute(name)}
