"""Records in the `resources` table, one item each; the table's stream becomes events. Keys of a single slice are in its repository."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, ClassVar, Generic, TypeVar

from apikit.actor import Tenant
from apikit.audit.change_audit import AuditRules
from apikit.clock import epoch_ms, rfc3339
from apikit.dynamo.audit_writes import record_audit_writes
from apikit.dynamo.batches import get_snapshot
from apikit.dynamo.companion_transactions import write_with_companions
from apikit.dynamo.companion_writes import (
    CompanionWrite,
    external_id_write,
    external_key,
    external_partition,
    list_companions,
    parent_write,
)
from apikit.dynamo.conditions import Eq
from apikit.dynamo.due_index import due_keys
from apikit.dynamo.expressions import at_version
from apikit.dynamo.indexes import is_index_attribute
from apikit.dynamo.list_reading import ListReader, index_keys, plan_list
from apikit.dynamo.table import ABSENT, ConditionFailed, Item, ItemKey, Table
from apikit.dynamo.updates import Update
from apikit.dynamo.writes import Write
from apikit.errors import (
    Conflict,
    NotFound,
    PlatformError,
    ResourceDeleted,
    StaleVersion,
    WriteContention,
)
from apikit.ids import require_id
from apikit.resources.fields import ExternalRef
from apikit.resources.lists import Page, PageRequest
from apikit.resources.records import Cause, Parent, Record, dump, load
from apikit.resources.stored_form import ATTRIBUTES, form_of, stored_members
from apikit.resources.stored_records import StoredRecords
from apikit.resources.stores import ExternalIdEntry, SourceUpdate

R = TypeVar("R", bound=Record)

RESTORABLE_FOR = timedelta(days=30)


class RecordTable(Generic[R]):
    """The store of one record type. Subclasses add writes to the same transaction.

    `attributes` are the item's attributes that `to_record` reads; lists read only these. With `audit_rules`, every change has an
    entry of the audit record in its transaction.
    """

    attributes: ClassVar[tuple[str, ...]] = ATTRIBUTES
    audit_rules: ClassVar[AuditRules | None] = None

    def __init__(self, table: Table, record_type: type[R]) -> None:
        self.table = table
        self.record_type = record_type

    def get(self, tenant: Tenant, record_id: str) -> R:
        """Return the record, consistently. Raises NotFound, ResourceDeleted. Only a miss causes a second read."""
        require_id(self.record_type.prefix, record_id)
        keys = self.item_key(tenant, record_id), self._deleted_key(tenant, record_id)
        advice = (
            "Restore it to use it again."
            if self.record_type.is_restorable
            else "It cannot be restored: create another."
        )
        return self._get_first(*keys, ResourceDeleted(f"The resource was deleted less than 30 days ago. {advice}"))

    def page(self, tenant: Tenant, request: PageRequest) -> Page[R]:
        """Return a page of the records that match the query, in its order. Raises UnknownParameter when no index has the order."""
        partition = tenant.partition(self.record_type.collection)
        plan = plan_list(partition, self.record_type.prefix, self.record_type.list_indexes, request.query)
        page = ListReader(self.table, partition, self.attributes).read_page(plan, request)
        return Page(StoredRecords(self.record_type, page.items, self.to_record), page.next_position, page.total)

    def get_deleted(self, tenant: Tenant, record_id: str) -> R:
        """Return a deleted record. Raises NotFound, Conflict when it is not deleted."""
        require_id(self.record_type.prefix, record_id)
        keys = self._deleted_key(tenant, record_id), self.item_key(tenant, record_id)
        return self._get_first(*keys, Conflict("The resource is not deleted."))

    def find_by_external_id(self, tenant: Tenant, source: str, external_id: str) -> ExternalIdEntry | None:
        """Return the ID of the record with this external ID and the source's time of its last update, or None."""
        pk = external_partition(tenant, self.record_type.collection)
        item = self.table.get(pk, external_key(source, external_id))
        return (
            ExternalIdEntry(item["id"], datetime.fromisoformat(item["told_at"]) if "told_at" in item else None)
            if item
            else None
        )

    def add(self, record: R, cause: Cause, source_update: SourceUpdate | None = None) -> None:
        """Store a new record. Raises Conflict when another record has its ID, external ID or unique value."""
        put = self.table.put_operation(self.to_item(record, cause), ABSENT)
        companions = self._companions(None, record, cause, source_update=source_update)
        try:
            if companions:
                self.write_all(put, companions)
            else:
                self.table.write(put)
        except ConditionFailed as error:
            raise Conflict("A resource with this ID already exists.") from error

    def add_writes(self, record: R, cause: Cause) -> list[CompanionWrite]:
        """Return the writes of `add`, for the transaction of another record. It raises WriteContention when the ID is taken."""
        put = self.table.put_operation(self.to_item(record, cause), ABSENT)
        return [CompanionWrite(put, _lost_race), *self._companions(None, record, cause)]

    def save(self, record: R, cause: Cause, *, old: R, source_update: SourceUpdate | None = None) -> None:
        """Replace `old`. Raises StaleVersion, NotFound, Conflict, StaleSource."""
        put = self.table.put_operation(self.to_item(record, cause), at_version(old.version))
        self.write_at_version(put, self._companions(old, record, cause, source_update=source_update))

    def save_writes(self, record: R, cause: Cause, *, old: R) -> list[CompanionWrite]:
        """Return the writes of `save`, for the transaction of another record. It raises WriteContention when `old` is not stored.

        A deleted record stays deleted.
        """
        item = self._deleted_item(record, cause) if record.deleted_at else self.to_item(record, cause)
        put = self.table.put_operation(item, at_version(old.version))
        return [CompanionWrite(put, _lost_race), *self._companions(old, record, cause)]

    def record_source_update(self, record: R, source_update: SourceUpdate) -> None:
        """Store the time of a source's update that did not change the record. Raises StaleSource."""
        companion = external_id_write(self.table, record, source_update)
        try:
            self.table.write(companion.operation)
        except ConditionFailed as error:
            if companion.to_error and error.item:
                raise companion.to_error(error.item) from error
            raise

    def remove(self, record: R, cause: Cause, *, old: R) -> None:
        """Move the record to the partition of deleted records, with a time to live. Raises StaleVersion, NotFound."""
        self.write_at_version(*self.removal_writes(record, cause, old=old))

    def removal_writes(self, record: R, cause: Cause, *, old: R) -> tuple[Write, list[CompanionWrite]]:
        """Return the first write of `remove` and its companions, for a transaction with more of them."""
        delete = self.table.delete_operation(
            record.tenant.partition(self.record_type.collection), record.id, at_version(old.version)
        )
        put = CompanionWrite(self.table.put_operation(self._deleted_item(record, cause)))
        return delete, [put, *self._companions(old, None, cause, removal=record)]

    def restore(self, record: R, cause: Cause, *, old: R) -> None:
        """Move a deleted record back. Raises StaleVersion, Conflict when another record has its external ID or unique value by now."""
        delete = self.table.delete_operation(
            _deleted_partition(record.tenant, self.record_type), record.id, at_version(old.version)
        )
        # `gone` distinguishes a restored record from a new one in the stream (`domain.stream_changes`).
        item = {**self.to_item(record, cause), "gone": rfc3339(old.deleted_at or record.updated_at)}
        put = CompanionWrite(self.table.put_operation(item, ABSENT), lambda _: Conflict("The resource is not deleted."))
        self.write_at_version(delete, [put, *self._companions(None, record, cause)])

    def companion_writes(self, old: R | None, record: R, cause: Cause) -> Sequence[Write | CompanionWrite]:
        """Return writes of other items in the record's transaction; none by default.

        `old` is None for a new or restored record; a removed record has its `deleted_at`. A write with a condition is a
        CompanionWrite with the error to raise when the condition fails.
        """
        return []

    def audit_writes(self, old: R | None, record: R, cause: Cause) -> list[CompanionWrite]:
        """Return the writes of the change's audit entries, for a transaction that the subclass composes itself."""
        return record_audit_writes(self.audit_rules, old, record, cause)

    def write_all(self, first: Write, companions: Sequence[CompanionWrite]) -> None:
        """Run the record's write and its companions in one transaction. Raises ConditionFailed, the companions' errors."""
        write_with_companions(self.table, first, companions)

    def write_at_version(self, first: Write, companions: Sequence[CompanionWrite] = ()) -> None:
        """Run the record's write, conditional on a version, and its companions. Raises StaleVersion, NotFound, the companions' errors."""
        try:
            self.write_all(first, companions)
        except ConditionFailed as error:
            item = error.items[0]
            if not item:
                raise NotFound("No resource has this ID.") from error
            raise StaleVersion(
                f"The resource is at version {item['v']}. Read it again and retry.", current_version=item["v"]
            ) from error

    def move_external_id(self, tenant: Tenant, ref: ExternalRef, from_id: str, to_id: str) -> Write:
        """Return the write that moves an external ID from one record to another."""
        pk = external_partition(tenant, self.record_type.collection)
        return self.table.update_operation(
            pk, external_key(ref.source, ref.external_id), Update(set={"id": to_id}), Eq("id", from_id)
        )

    def to_item(self, record: R, cause: Cause) -> Item:
        """Return the item: keys, version, the record's members, the cause of the change, and index attributes."""
        private_fields, form, due_at = record.private_fields(), dump(record), record.next_due_at
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
            **({"apart": private_fields} if private_fields else {}),
            "by": str(cause),
            **index_keys(partition, form, self.record_type.list_indexes),
            **(due_keys(due_at, record.id) if due_at else {}),
        }

    def to_record(self, item: Mapping[str, Any]) -> R:
        """Return the record of a stored item."""
        return load(self.record_type, form_of(item))

    def parent_write(self, record: R, parent: Parent, cause: Cause) -> CompanionWrite:
        """Return the write that increments the version of a record of which this one is a part, and sets its `updated_at`."""
        return parent_write(self.table, record, parent, cause)

    def item_key(self, tenant: Tenant, record_id: str) -> ItemKey:
        """Return the key of a record's item."""
        return ItemKey(self.table.name, tenant.partition(self.record_type.collection), record_id)

    def _deleted_item(self, record: R, cause: Cause) -> Item:
        item = {
            **self.to_item(record, cause),
            "pk": _deleted_partition(record.tenant, self.record_type),
            "ttl": epoch_ms((record.deleted_at or record.updated_at) + RESTORABLE_FOR) // 1000,
        }
        return _without_indexes(item)

    def _deleted_key(self, tenant: Tenant, record_id: str) -> ItemKey:
        return ItemKey(self.table.name, _deleted_partition(tenant, self.record_type), record_id)

    def _get_first(self, key: ItemKey, other: ItemKey, error: PlatformError) -> R:
        """Return the record with the key. Raises the error when it has the other key, NotFound when it has neither."""
        item = self.table.get(key.pk, key.sk)
        if item:
            return self.to_record(item)
        # With two separate reads, a deletion or restoration between them could hide the record from both.
        item, other_item = get_snapshot(key, other)
        if item:
            return self.to_record(item)
        raise error if other_item else NotFound("No resource has this ID.")

    def _companions(
        self,
        old: R | None,
        new: R | None,
        cause: Cause,
        *,
        removal: R | None = None,
        source_update: SourceUpdate | None = None,
    ) -> list[CompanionWrite]:
        record = new or removal
        if record is None:
            return []
        own = self.companion_writes(old, record, cause)
        return [
            *list_companions(self.table, old, new, source_update),
            *(each if isinstance(each, CompanionWrite) else CompanionWrite(each) for each in own),
            *([self.parent_write(record, record.parent, cause)] if record.parent else []),
            *self.audit_writes(old, record, cause),
        ]


def _lost_race(_: Item) -> PlatformError:
    return WriteContention("Another request changed a related resource. Retry.", retry_after_s=1)


def _deleted_partition(tenant: Tenant, record_type: type[Record]) -> str:
    return tenant.partition(f"{record_type.collection}#deleted")


def _without_indexes(item: Item) -> Item:
    return {name: value for name, value in item.items() if not is_index_attribute(name)}
