"""Small items that are written with a record: its external IDs, its unique values, pointers from its metadata.

T#{org}#{env}#{collection}#ext      source, tab, external ID   `id`; `told_at`: the source's own time of its last update
T#{org}#{env}#{collection}#unique   field, tab, value          `id`
T#{org}#{env}#{collection}#meta#…   record ID                  the record has this metadata
T#{org}#{env}#{collection}#merged   record ID                  `into`: the ID of the record into which it was merged; never deleted
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from msgspec import Struct

from apikit.actor import Tenant
from apikit.clock import rfc3339
from apikit.dynamo.conditions import ABSENT, EXISTS, AttributeNotExists, Eq, Gt, Le
from apikit.dynamo.indexes import UPDATED_INDEX
from apikit.dynamo.item_keys import Item
from apikit.dynamo.list_reading import pointer_partition
from apikit.dynamo.table import Table
from apikit.dynamo.updates import Sum, Update
from apikit.dynamo.writes import Write
from apikit.errors import Conflict, FieldError, InvalidRequest, NotFound, PlatformError, StaleSource
from apikit.resources.records import Cause, Parent, Record, dump
from apikit.resources.stores import SourceUpdate
from apikit.sort_text import SEPARATOR, sort_text

# A transaction has at most 100 operations: these, the record's own, and the mark of an idempotency claim.
_MAX_COMPANIONS = 98
_SEPARATOR = "\t"
_MAX_KEY_BYTES = 1024


class CompanionWrite(Struct, frozen=True):
    """A write in the record's transaction. Both functions get the stored item when the write's condition fails.

    `to_error` returns the error to raise, `on_conflict` a write to retry with, or None. Optional writes are omitted when the
    transaction has too many operations.
    """

    operation: Write
    to_error: Callable[[Item], PlatformError] | None = None
    on_conflict: "Callable[[Item], CompanionWrite | None] | None" = None
    is_optional: bool = False


def external_partition(tenant: Tenant, collection: str) -> str:
    """Return the partition of a collection's external IDs."""
    return tenant.partition(f"{collection}#ext")


def merged_partition(tenant: Tenant, collection: str) -> str:
    """Return the partition of the pointers from merged records to their successors."""
    return tenant.partition(f"{collection}#merged")


def external_key(source: str, external_id: str) -> str:
    """Return the sort key of an external ID. Sort keys have at most 1,024 bytes in DynamoDB: longer IDs are hashed."""
    key = f"{source}{_SEPARATOR}{external_id}"
    if len(key.encode()) <= _MAX_KEY_BYTES:
        return key
    return f"{source}{_SEPARATOR}{_SEPARATOR}{hashlib.sha256(external_id.encode()).hexdigest()}"


def list_companions(
    table: Table, old: Record | None, new: Record | None, source_update: SourceUpdate | None = None
) -> list[CompanionWrite]:
    """Return the writes that belong to the change from `old` (None: it is created) to `new` (None: it is deleted).

    Writes that can fail come first. Outdated pointers can remain: lists check the records that pointers lead to.
    """
    return [
        *_external_id_writes(table, old, new, source_update),
        *_unique_value_writes(table, old, new),
        *_pointer_writes(table, old, new),
    ]


def external_id_write(table: Table, record: Record, source_update: SourceUpdate) -> CompanionWrite:
    """Return the write of the external ID's item, with the record's ID and the time of the source's last update."""
    condition, update = ABSENT | Eq("id", record.id), Update(set={"id": record.id})
    if source_update.updated_at:
        source_time = rfc3339(source_update.updated_at)
        is_newer = AttributeNotExists("told_at") | Le("told_at", source_time)
        if source_update.latest_time:
            # A stored time in the future would reject every update until then.
            is_newer |= Gt("told_at", rfc3339(source_update.latest_time))
        condition, update = condition & is_newer, update | Update(set={"told_at": source_time})
    key = (
        external_partition(record.tenant, record.collection),
        external_key(source_update.source, source_update.external_id),
    )
    return CompanionWrite(
        table.update_operation(*key, update, condition), lambda item: _external_id_error(item, record.id)
    )


def parent_write(
    table: Table, record: Record, parent: Parent, cause: Cause, *, updated_at: str | None = None
) -> CompanionWrite:
    """Return the write that increments the parent's version and sets its `updated_at`, which never decreases.

    A parent with `closed` rejects new records. `updated_at` is the parent's time if it is later than the record's.
    """
    parent_id, updated_at = getattr(record, parent.field), updated_at or rfc3339(record.updated_at)
    update = Update(
        set={
            "at": updated_at,
            "v": Sum("v", 1),
            "by": str(cause),
            UPDATED_INDEX.sort: f"{sort_text(updated_at)}{SEPARATOR}{parent_id}",
        }
    )
    condition = EXISTS & Le("at", updated_at)
    if record.version == 1:
        condition &= AttributeNotExists("closed")
    operation = table.update_operation(record.tenant.partition(parent.collection), parent_id, update, condition)

    def on_conflict(item: Item) -> CompanionWrite | None:
        """Retry with the parent's time if another change had a later clock."""
        parent_time = item["at"] if item else updated_at
        return parent_write(table, record, parent, cause, updated_at=parent_time) if parent_time > updated_at else None

    return CompanionWrite(operation, _parent_error, on_conflict)


def _parent_error(item: Item) -> PlatformError:
    if not item:
        return NotFound("The parent resource does not exist.")
    return Conflict(f"The parent resource is {item['closed']} and cannot have new resources.")


def _external_id_error(item: Item, record_id: str) -> PlatformError:
    if item["id"] != record_id:
        return _duplicate_value_error("external id", "/external_refs")
    return StaleSource(f"`source_updated_at` is older than {item['told_at']}, the time of the last accepted update.")


def _duplicate_value_error(name: str, pointer: str) -> Conflict:
    return Conflict(
        f"Another resource already has this {name}.",
        errors=[FieldError("taken", "already belongs to another resource", pointer=pointer)],
    )


def _unique_value_error(field: str, _: Item) -> PlatformError:
    return _duplicate_value_error(field, f"/{field}")


def _external_id_writes(
    table: Table, old: Record | None, new: Record | None, source_update: SourceUpdate | None
) -> Iterator[CompanionWrite]:
    old_ids, new_ids = _source_updates(old), _source_updates(new)
    if new:
        is_source_written = source_update is not None and source_update.updated_at is not None
        for each in sorted(new_ids - old_ids, key=str):
            if source_update is None or (each.source, each.external_id) != (
                source_update.source,
                source_update.external_id,
            ):
                yield external_id_write(table, new, each)
            else:
                is_source_written = True
        if source_update and is_source_written:
            yield external_id_write(table, new, source_update)
    record = new or old
    if record:
        pk = external_partition(record.tenant, record.collection)
        for each in sorted(old_ids - new_ids, key=str):
            yield CompanionWrite(table.delete_operation(pk, external_key(each.source, each.external_id)))


def _source_updates(record: Record | None) -> set[SourceUpdate]:
    return {SourceUpdate(ref.source, ref.external_id) for ref in record.external_refs} if record else set()


def _unique_value_writes(table: Table, old: Record | None, new: Record | None) -> Iterator[CompanionWrite]:
    old_values, new_values = _unique_values(old), _unique_values(new)
    record = new or old
    if record is None or old_values == new_values:
        return
    pk = record.tenant.partition(f"{record.collection}#unique")
    for field, value in sorted(new_values - old_values):
        item = {"pk": pk, "sk": f"{field}{_SEPARATOR}{value}", "id": record.id}
        yield CompanionWrite(table.put_operation(item, ABSENT), partial(_unique_value_error, field))
    for field, value in sorted(old_values - new_values):
        yield CompanionWrite(table.delete_operation(pk, f"{field}{_SEPARATOR}{value}"))


def _unique_values(record: Record | None) -> set[tuple[str, str]]:
    if record is None or not record.unique_fields:
        return set()
    form = dump(record)
    return {(name, sort_text(form[name])) for name in record.unique_fields if form[name] is not None}


def _pointer_writes(table: Table, old: Record | None, new: Record | None) -> Iterator[CompanionWrite]:
    record = new or old
    if record is None:
        return
    partition = record.tenant.partition(record.collection)
    old_metadata = set(old.metadata.items()) if old else set()
    new_metadata = set(new.metadata.items()) if new else set()
    for name, value in sorted(new_metadata - old_metadata):
        yield CompanionWrite(table.put_operation({"pk": pointer_partition(partition, name, value), "sk": record.id}))
    for name, value in sorted(old_metadata - new_metadata):
        yield CompanionWrite(
            table.delete_operation(pointer_partition(partition, name, value), record.id), is_optional=True
        )


def limit_companions(companions: Sequence[CompanionWrite]) -> list[CompanionWrite]:
    """Return the companions that fit in the transaction. Raises InvalidRequest when too many of them are not optional."""
    necessary = [companion for companion in companions if not companion.is_optional]
    if len(necessary) > _MAX_COMPANIONS:
        raise InvalidRequest(
            "The change needs too many writes. Split it: change external IDs, metadata, services, spaces and times in separate requests."
        )
    return [*necessary, *(companion for companion in companions if companion.is_optional)][:_MAX_COMPANIONS]
