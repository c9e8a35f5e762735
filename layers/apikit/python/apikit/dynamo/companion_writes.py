"""Small items beside a record, written with it: its external ids, its unique values, pointers from its metadata.

T#{org}#{env}#{collection}#ext      source, tab, external id   `id`; `told_at`: the source's own time of its last word
T#{org}#{env}#{collection}#unique   field, tab, value          `id`
T#{org}#{env}#{collection}#meta#…   record id                  the record has this metadata
"""

import hashlib
from collections.abc import Callable, Iterator

from msgspec import Struct

from apikit.actor import Tenant
from apikit.clock import rfc3339
from apikit.dynamo.conditions import ABSENT, EXISTS, AttributeNotExists, Eq, Gt, Le
from apikit.dynamo.indexes import UPDATED_INDEX
from apikit.dynamo.item_keys import Item
from apikit.dynamo.list_reading import pointers
from apikit.dynamo.table import Table
from apikit.dynamo.updates import Sum, Update
from apikit.dynamo.writes import Write
from apikit.errors import Conflict, FieldError, NotFound, PlatformError, StaleSource
from apikit.resources.records import Cause, Parent, Record, dump
from apikit.resources.stores import SourceUpdate
from apikit.sort_text import SEPARATOR, sort_text

_SEPARATOR = "\t"
_LONGEST_KEY = 1024


class CompanionWrite(Struct, frozen=True):
    """One write beside the record's own, and what it means when its condition does not hold on what is there.

    `on_conflict` gives what takes its place then, if anything does. An optional one is left out where a transaction has no room for it.
    """

    operation: Write
    refusal: Callable[[Item], PlatformError] | None = None
    on_conflict: "Callable[[Item], CompanionWrite | None] | None" = None
    is_optional: bool = False


def external_partition(tenant: Tenant, collection: str) -> str:
    """Where the external ids of a collection lie."""
    return tenant.partition(f"{collection}#ext")


def external_key(source: str, external_id: str) -> str:
    """The sort key of an external id. DynamoDB's are 1,024 bytes long at most: of a longer one, its hash."""
    key = f"{source}{_SEPARATOR}{external_id}"
    if len(key.encode()) <= _LONGEST_KEY:
        return key
    return f"{source}{_SEPARATOR}{_SEPARATOR}{hashlib.sha256(external_id.encode()).hexdigest()}"


def companions_of(
    table: Table, old: Record | None, new: Record | None, source_update: SourceUpdate | None = None
) -> list[CompanionWrite]:
    """What must be written with the change from `old` (None: it is new) to `new` (None: it is gone).

    Claims of what may be taken come first. Pointers that no longer lead to what they say may stay: lists judge what they lead to.
    """
    return [
        *_external(table, old, new, source_update),
        *_unique(table, old, new),
        *_pointers(table, old, new),
    ]


def external_id_write(table: Table, record: Record, source_update: SourceUpdate) -> CompanionWrite:
    """The external id's item, which leads to the record and remembers the time of the source's last word."""
    here, update = ABSENT | Eq("id", record.id), Update(set={"id": record.id})
    if source_update.updated_at:
        at = rfc3339(source_update.updated_at)
        known = AttributeNotExists("told_at") | Le("told_at", at)
        if source_update.latest_time:
            # A time in the future would refuse every word until then.
            known |= Gt("told_at", rfc3339(source_update.latest_time))
        here, update = here & known, update | Update(set={"told_at": at})
    place = (
        external_partition(record.tenant, record.collection),
        external_key(source_update.source, source_update.external_id),
    )
    return CompanionWrite(table.update_operation(*place, update, here), lambda item: _refused(item, record.id))


def parent_write(
    table: Table, record: Record, parent: Parent, cause: Cause, *, at: str | None = None
) -> CompanionWrite:
    """The parent's version moves on with the record, and so does its `updated_at`, which never goes back.

    A parent that is `closed` refuses a new record. `at` is the parent's own time when it is later than the record's.
    """
    parent_id, at = getattr(record, parent.field), at or rfc3339(record.updated_at)
    update = Update(
        set={
            "at": at,
            "v": Sum("v", 1),
            "by": str(cause),
            UPDATED_INDEX.sort: f"{sort_text(at)}{SEPARATOR}{parent_id}",
        }
    )
    there = EXISTS & Le("at", at)
    where = there & AttributeNotExists("closed") if record.version == 1 else there
    moved = table.update_operation(record.tenant.partition(parent.collection), parent_id, update, where)

    def on_conflict(standing: Item) -> CompanionWrite | None:
        """Another change of the parent had a later clock: the parent keeps that time."""
        later = standing["at"] if standing else at
        return parent_write(table, record, parent, cause, at=later) if later > at else None

    return CompanionWrite(moved, _refused_by_parent, on_conflict)


def _refused_by_parent(item: Item) -> PlatformError:
    if not item:
        return NotFound("The parent resource does not exist.")
    return Conflict(f"The parent resource is {item['closed']} and cannot have new resources.")


def _refused(item: Item, record_id: str) -> PlatformError:
    if item["id"] != record_id:
        return _taken("external id", "/external_refs")
    return StaleSource(f"`source_updated_at` is older than {item['told_at']}, the time of the last accepted update.")


def _taken(what: str, pointer: str) -> Conflict:
    return Conflict(
        f"Another resource already has this {what}.",
        errors=[FieldError("taken", "already belongs to another resource", pointer=pointer)],
    )


def _external(
    table: Table, old: Record | None, new: Record | None, source_update: SourceUpdate | None
) -> Iterator[CompanionWrite]:
    had, has = _words(old), _words(new)
    if new:
        told = {source_update} if source_update and source_update.updated_at else set()
        for each in sorted(has - had, key=str):
            if source_update is None or (each.source, each.external_id) != (
                source_update.source,
                source_update.external_id,
            ):
                yield external_id_write(table, new, each)
            else:
                told = {source_update}
        for each in told:
            yield external_id_write(table, new, each)
    record = new or old
    if record:
        pk = external_partition(record.tenant, record.collection)
        for each in sorted(had - has, key=str):
            yield CompanionWrite(table.delete_operation(pk, external_key(each.source, each.external_id)))


def _words(record: Record | None) -> set[SourceUpdate]:
    return {SourceUpdate(ref.source, ref.external_id) for ref in record.external_refs} if record else set()


def _unique(table: Table, old: Record | None, new: Record | None) -> Iterator[CompanionWrite]:
    had, has = _values(old), _values(new)
    record = new or old
    if record is None or had == has:
        return
    pk = record.tenant.partition(f"{record.collection}#unique")
    for field, value in sorted(has - had):
        item = {"pk": pk, "sk": f"{field}{_SEPARATOR}{value}", "id": record.id}
        yield CompanionWrite(table.put_operation(item, ABSENT), lambda _, field=field: _taken(field, f"/{field}"))  # type: ignore[misc]
    for field, value in sorted(had - has):
        yield CompanionWrite(table.delete_operation(pk, f"{field}{_SEPARATOR}{value}"))


def _values(record: Record | None) -> set[tuple[str, str]]:
    if record is None or not record.unique_fields:
        return set()
    form = dump(record)
    return {(name, sort_text(form[name])) for name in record.unique_fields if form[name] is not None}


def _pointers(table: Table, old: Record | None, new: Record | None) -> Iterator[CompanionWrite]:
    record = new or old
    if record is None:
        return
    partition = record.tenant.partition(record.collection)
    had = set(old.metadata.items()) if old else set()
    has = set(new.metadata.items()) if new else set()
    for name, value in sorted(has - had):
        yield CompanionWrite(table.put_operation({"pk": pointers(partition, name, value), "sk": record.id}))
    for name, value in sorted(had - has):
        yield CompanionWrite(table.delete_operation(pointers(partition, name, value), record.id), is_optional=True)
