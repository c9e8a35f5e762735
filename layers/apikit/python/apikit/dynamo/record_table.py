"""Records in the `resources` table: one item each, whose stream record is its event. Keys of single slices live with them."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar, Generic, TypeVar

from apikit.actor import Tenant
from apikit.clock import epoch_ms, rfc3339
from apikit.dynamo.batches import get_snapshot
from apikit.dynamo.companion_writes import (
    CompanionWrite,
    companions_of,
    external_id_write,
    external_key,
    external_partition,
    parent_write,
)
from apikit.dynamo.expressions import at_version
from apikit.dynamo.indexes import is_index_attribute
from apikit.dynamo.list_reading import Reader, index_keys, plan
from apikit.dynamo.table import ABSENT, ConditionFailed, Item, ItemKey, Table
from apikit.dynamo.writes import Write
from apikit.errors import (
    Conflict,
    InvalidRequest,
    NotFound,
    PlatformError,
    ResourceDeleted,
    StaleVersion,
    WriteContention,
)
from apikit.ids import require_id
from apikit.resources.lists import Page, PageRequest
from apikit.resources.records import Cause, Record, dump, load
from apikit.resources.stored_form import ATTRIBUTES, form_of, stored_members
from apikit.resources.stored_records import StoredRecords
from apikit.resources.stores import ExternalIdEntry, SourceUpdate

R = TypeVar("R", bound=Record)

RESTORABLE_FOR = timedelta(days=30)
_ATTEMPTS = 5
# A transaction takes 100 operations: beside these the record, and a request's claim.
_MOST = 98


class RecordTable(Generic[R]):
    """The store of one record type. A slice subclasses it to add indexes, or operations that ride in the same transaction.

    `attributes` are those of an item that `record_of` reads: lists ask for no others.
    """

    attributes: ClassVar[tuple[str, ...]] = ATTRIBUTES

    def __init__(self, table: Table, record_type: type[R]) -> None:
        self.table = table
        self.record_type = record_type

    def get(self, tenant: Tenant, record_id: str) -> R:
        """The record as last written. Raises NotFound, ResourceDeleted; a second read happens on a miss only."""
        require_id(self.record_type.prefix, record_id)
        places = self.place(tenant, record_id), self._deleted_place(tenant, record_id)
        return self._first_of(
            *places, ResourceDeleted("The resource was deleted less than 30 days ago. Restore it to use it again.")
        )

    def page(self, tenant: Tenant, request: PageRequest) -> Page[R]:
        """The records asked for, in the order asked for. Raises UnknownParameter when no index serves the order."""
        partition = tenant.partition(self.record_type.collection)
        made = plan(partition, self.record_type.prefix, self.record_type.list_indexes, request.query)
        found = Reader(self.table, partition, self.attributes).page(made, request)
        return Page(StoredRecords(self.record_type, found.items, self.record_of), found.next_position, found.total)

    def get_deleted(self, tenant: Tenant, record_id: str) -> R:
        """A deleted record. Raises NotFound, Conflict when it is not deleted."""
        require_id(self.record_type.prefix, record_id)
        places = self._deleted_place(tenant, record_id), self.place(tenant, record_id)
        return self._first_of(*places, Conflict("The resource is not deleted."))

    def find_by_external_id(self, tenant: Tenant, source: str, external_id: str) -> ExternalIdEntry | None:
        """The record that has this external id, by its own id; None when none has."""
        pk = external_partition(tenant, self.record_type.collection)
        item = self.table.get(pk, external_key(source, external_id))
        return (
            ExternalIdEntry(item["id"], datetime.fromisoformat(item["told_at"]) if "told_at" in item else None)
            if item
            else None
        )

    def add(self, record: R, cause: Cause, source_update: SourceUpdate | None = None) -> None:
        """Stores a new record. Raises Conflict when its id, or what it must have alone, is taken."""
        put = self.table.put_operation(self.item_of(record, cause), ABSENT)
        companions = self._companions(None, record, cause, source_update=source_update)
        try:
            if companions:
                self._write(put, companions)
            else:
                self.table.write(put)
        except ConditionFailed as error:
            raise Conflict("A resource with this ID already exists.") from error

    def save(self, record: R, cause: Cause, *, old: R, source_update: SourceUpdate | None = None) -> None:
        """Replaces `old`. Raises StaleVersion, NotFound, Conflict, StaleSource."""
        put = self.table.put_operation(self.item_of(record, cause), at_version(old.version))
        self.write_at_version(put, self._companions(old, record, cause, source_update=source_update))

    def record_source_update(self, record: R, source_update: SourceUpdate) -> None:
        """Notes the time of a source's word that changes nothing of the record. Raises StaleSource."""
        told = external_id_write(self.table, record, source_update)
        try:
            self.table.write(told.operation)
        except ConditionFailed as error:
            if told.refusal and error.item:
                raise told.refusal(error.item) from error
            raise

    def remove(self, record: R, cause: Cause, *, old: R) -> None:
        """Moves the record to the deleted ones, where its time to live begins. Raises StaleVersion, NotFound."""
        tenant = record.tenant
        grave = {
            **self.item_of(record, cause),
            "pk": _deleted(tenant, self.record_type),
            "ttl": epoch_ms(record.updated_at + RESTORABLE_FOR) // 1000,
        }
        take = self.table.delete_operation(
            tenant.partition(self.record_type.collection), record.id, at_version(old.version)
        )
        put = CompanionWrite(self.table.put_operation(_without_indexes(grave)))
        self.write_at_version(take, [put, *self._companions(old, None, cause, gone=record)])

    def restore(self, record: R, cause: Cause, *, old: R) -> None:
        """Moves a deleted record back among the live. Raises Conflict when what it had alone is another's by now, StaleVersion."""
        take = self.table.delete_operation(
            _deleted(record.tenant, self.record_type), record.id, at_version(old.version)
        )
        # `gone` tells the stream that this is no new record (`domain.stream_changes`).
        item = {**self.item_of(record, cause), "gone": rfc3339(old.deleted_at or record.updated_at)}
        put = CompanionWrite(self.table.put_operation(item, ABSENT), lambda _: Conflict("The resource is not deleted."))
        self.write_at_version(take, [put, *self._companions(None, record, cause)])

    def index_attributes(self, record: R) -> Mapping[str, str]:
        """Index attributes of the record's item beside those of its paths; none unless a slice says so."""
        return {}

    def companion_writes(self, old: R | None, record: R, cause: Cause) -> Sequence[Write | CompanionWrite]:
        """Writes of other items that happen with the record's own or not at all; none unless a slice says so.

        `old` is None for a new or restored record; a removed one has its `deleted_at`. One with a condition is a
        CompanionWrite, which says what it means when that does not hold.
        """
        return []

    def write_at_version(self, first: Write, companions: Sequence[CompanionWrite] = ()) -> None:
        """The record's write, on the condition of a version, with its companions. Raises StaleVersion, NotFound, what a companion means."""
        try:
            self._write(first, companions)
        except ConditionFailed as error:
            standing = error.items[0]
            if not standing:
                raise NotFound("No resource has this ID.") from error
            raise StaleVersion(
                f"The resource is at version {standing['v']}. Read it again and retry.", current_version=standing["v"]
            ) from error

    def item_of(self, record: R, cause: Cause) -> Item:
        """The item: keys, version, what it stores of the record, what caused it, and its indexes."""
        apart, form = record.private_fields(), dump(record)
        partition = record.tenant.partition(self.record_type.collection)
        return {
            "pk": partition,
            "sk": record.id,
            "v": record.version,
            **stored_members(self.record_type, form),
            **(
                {"closed": record.closed_status}
                if record.closed_status and form["status"] == record.closed_status
                else {}
            ),
            **({"apart": apart} if apart else {}),
            "by": str(cause),
            **index_keys(partition, form, self.record_type.list_indexes),
            **self.index_attributes(record),
        }

    def record_of(self, item: Mapping[str, Any]) -> R:
        """The record of a stored item."""
        return load(self.record_type, form_of(item))

    def place(self, tenant: Tenant, record_id: str) -> ItemKey:
        """Where a record stands."""
        return ItemKey(self.table.name, tenant.partition(self.record_type.collection), record_id)

    def _deleted_place(self, tenant: Tenant, record_id: str) -> ItemKey:
        return ItemKey(self.table.name, _deleted(tenant, self.record_type), record_id)

    def _first_of(self, place: ItemKey, other: ItemKey, refusal: PlatformError) -> R:
        """Return the record at the place. Raises the refusal when it is at the other, NotFound when it is at neither."""
        item = self.table.get(place.pk, place.sk)
        if item:
            return self.record_of(item)
        # After one read of each, a deletion or restoration in between could hide the record from both.
        item, elsewhere = get_snapshot(place, other)
        if item:
            return self.record_of(item)
        raise refusal if elsewhere else NotFound("No resource has this ID.")

    def _companions(
        self,
        old: R | None,
        new: R | None,
        cause: Cause,
        *,
        gone: R | None = None,
        source_update: SourceUpdate | None = None,
    ) -> list[CompanionWrite]:
        record = new or gone
        if record is None:
            return []
        own = self.companion_writes(old, record, cause)
        return [
            *companions_of(self.table, old, new, source_update),
            *(each if isinstance(each, CompanionWrite) else CompanionWrite(each) for each in own),
            *([parent_write(self.table, record, record.parent, cause)] if record.parent else []),
        ]

    def _write(self, first: Write, companions: Sequence[CompanionWrite]) -> None:
        """The writes at once. Raises what a companion means whose condition failed; ConditionFailed when the record's own did."""
        rest = _within_transaction_limit(companions)
        for _ in range(_ATTEMPTS):
            try:
                self.table.write(first, *(companion.operation for companion in rest))
            except ConditionFailed as failure:
                others = _replace_conflicting(rest, failure)
                if others is None:
                    _raise_refusal(failure, rest)
                    raise
                rest = others
            else:
                return
        raise WriteContention("Too many concurrent changes to the parent resource. Retry.", retry_after_s=1)


def _within_transaction_limit(companions: Sequence[CompanionWrite]) -> list[CompanionWrite]:
    """Those that fit a transaction beside the record and a claim's mark. Raises InvalidRequest when too many must."""
    needed = [companion for companion in companions if not companion.is_optional]
    if len(needed) > _MOST:
        raise InvalidRequest(
            "The change needs too many writes. Split it: change external IDs, metadata, spaces and times in separate requests."
        )
    return [*needed, *(companion for companion in companions if companion.is_optional)][:_MOST]


def _replace_conflicting(rest: Sequence[CompanionWrite], failure: ConditionFailed) -> list[CompanionWrite] | None:
    """The companions with others in the place of those that failed; None when that is not all that failed."""
    if failure.items[0] is not None:
        return None
    others: list[CompanionWrite] = []
    for companion, standing in zip(rest, failure.items[1:], strict=True):
        other = companion if standing is None else companion.on_conflict and companion.on_conflict(standing)
        if other is None:
            return None
        others.append(other)
    return others


def _raise_refusal(failure: ConditionFailed, rest: Sequence[CompanionWrite]) -> None:
    """Raises what a companion's failed condition means, unless the record's own failed as well."""
    if failure.items[0] is not None:
        return
    for companion, item in zip(rest, failure.items[1:], strict=True):
        if item is not None and companion.refusal:
            raise companion.refusal(item) from failure


def _deleted(tenant: Tenant, record_type: type[Record]) -> str:
    return tenant.partition(f"{record_type.collection}#deleted")


def _without_indexes(item: Item) -> Item:
    return {name: value for name, value in item.items() if not is_index_attribute(name)}
