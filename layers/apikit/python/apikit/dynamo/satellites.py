"""Small items beside a record, written with it: its external ids, its unique values, pointers from its metadata.

T#{org}#{env}#{collection}#ext      source, tab, external id   `id`; `told_at`: the source's own time of its last word
T#{org}#{env}#{collection}#unique   field, tab, value          `id`
T#{org}#{env}#{collection}#meta#…   record id                  the record has this metadata
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from apikit.actor import Tenant
from apikit.clock import rfc3339
from apikit.dynamo.expressions import ABSENT, Expression, Item
from apikit.dynamo.listing import pointers
from apikit.dynamo.table import Table
from apikit.errors import Conflict, FieldError, NotFound, PlatformError, StaleSource
from apikit.listing import SEPARATOR, sort_text
from apikit.records import Cause, Parent, Record, dump
from apikit.store import SourceWord

_SEPARATOR = "\t"
_LONGEST_KEY = 1024


@dataclass(frozen=True, slots=True)
class Satellite:
    """One operation, and what it means when its condition does not hold on what stands there.

    `instead` is what takes its place then, if anything does. One that `may_wait` is left out where a transaction has no room for it.
    """

    operation: Item
    refusal: Callable[[Item], PlatformError] | None = None
    instead: "Callable[[Item], Satellite | None] | None" = None
    may_wait: bool = False


def external_partition(tenant: Tenant, collection: str) -> str:
    """Where the external ids of a collection lie."""
    return tenant.partition(f"{collection}#ext")


def external_key(source: str, external_id: str) -> str:
    """The sort key of an external id. DynamoDB's are 1,024 bytes long at most: of a longer one, its hash."""
    key = f"{source}{_SEPARATOR}{external_id}"
    if len(key.encode()) <= _LONGEST_KEY:
        return key
    return f"{source}{_SEPARATOR}{_SEPARATOR}{hashlib.sha256(external_id.encode()).hexdigest()}"


def satellites(
    table: Table, before: Record | None, after: Record | None, word: SourceWord | None = None
) -> list[Satellite]:
    """What must be written with the change from `before` (None: it is new) to `after` (None: it is gone).

    Claims of what may be taken come first. Pointers that no longer lead to what they say may stay: lists judge what they lead to.
    """
    return [*_external(table, before, after, word), *_unique(table, before, after), *_pointers(table, before, after)]


def heard(table: Table, record: Record, word: SourceWord) -> Satellite:
    """The external id's item, which leads to the record and remembers the time of the source's last word."""
    at = rfc3339(word.at) if word.at else None
    update, condition = "SET id = :id", "(attribute_not_exists(pk) OR id = :id)"
    values = {":id": record.id}
    if at:
        update, values = f"{update}, told_at = :at", {**values, ":at": at}
        known = "attribute_not_exists(told_at) OR told_at <= :at"
        if word.latest:
            # A time in the future would refuse every word until then.
            known, values = f"{known} OR told_at > :latest", {**values, ":latest": rfc3339(word.latest)}
        condition = f"{condition} AND ({known})"
    expression = Expression(condition=condition, update=update, values=values)
    place = external_partition(record.tenant, record.collection), external_key(word.source, word.external_id)
    return Satellite(table.update_operation(*place, expression), lambda item: _refused(item, record.id))


def parent_moved(table: Table, record: Record, parent: Parent, cause: Cause, *, at: str | None = None) -> Satellite:
    """The parent's version moves on with the record, and so does its `updated_at`, which never goes back.

    A closed parent refuses a new record. `at` is the parent's own time when it is later than the record's.
    """
    parent_id, at = getattr(record, parent.field), at or rfc3339(record.updated_at)
    closed = parent.closed if record.version == 1 else None
    expression = Expression(
        condition="attribute_exists(pk) AND #d.#u <= :at" + (" AND #d.#s <> :closed" if closed else ""),
        update="SET #d.#u = :at, #d.#n = v + :one, v = v + :one, #by = :by, ix1s = :place",
        names={"#d": "doc", "#u": "updated_at", "#n": "version", "#by": "by", **({"#s": "status"} if closed else {})},
        values={
            ":at": at,
            ":one": 1,
            ":by": {"principal": cause.principal, "request_id": cause.request_id},
            ":place": f"{sort_text(at)}{SEPARATOR}{parent_id}",
            **({":closed": closed} if closed else {}),
        },
    )
    moved = table.update_operation(record.tenant.partition(parent.collection), parent_id, expression)

    def instead(standing: Item) -> Satellite | None:
        """Another change of the parent had a later clock: the parent keeps that time."""
        later = standing["doc"]["updated_at"] if standing else at
        return parent_moved(table, record, parent, cause, at=later) if later > at else None

    return Satellite(moved, partial(_refused_by_parent, parent), instead)


def _refused_by_parent(parent: Parent, item: Item) -> PlatformError:
    if not item:
        return NotFound("What it belongs to does not exist.")
    return Conflict(f"What it belongs to is {parent.closed} and takes nothing new.")


def _refused(item: Item, record_id: str) -> PlatformError:
    if item["id"] != record_id:
        return _taken("external id", "/external_refs")
    return StaleSource(f"The source has told of {item['told_at']} already; this is older.")


def _taken(what: str, pointer: str) -> Conflict:
    return Conflict(
        f"Another resource has this {what}.", errors=[FieldError("taken", "is another resource's", pointer=pointer)]
    )


def _external(
    table: Table, before: Record | None, after: Record | None, word: SourceWord | None
) -> Iterator[Satellite]:
    had, has = _words(before), _words(after)
    if after:
        told = {word} if word and word.at else set()
        for each in sorted(has - had, key=str):
            if word is None or (each.source, each.external_id) != (word.source, word.external_id):
                yield heard(table, after, each)
            else:
                told = {word}
        for each in told:
            yield heard(table, after, each)
    record = after or before
    if record:
        pk = external_partition(record.tenant, record.collection)
        for each in sorted(had - has, key=str):
            yield Satellite(table.delete_operation(pk, external_key(each.source, each.external_id)))


def _words(record: Record | None) -> set[SourceWord]:
    return {SourceWord(ref.source, ref.external_id) for ref in record.external_refs} if record else set()


def _unique(table: Table, before: Record | None, after: Record | None) -> Iterator[Satellite]:
    had, has = _values(before), _values(after)
    record = after or before
    if record is None or had == has:
        return
    pk = record.tenant.partition(f"{record.collection}#unique")
    for field, value in sorted(has - had):
        item = {"pk": pk, "sk": f"{field}{_SEPARATOR}{value}", "id": record.id}
        yield Satellite(table.put_operation(item, ABSENT), lambda _, field=field: _taken(field, f"/{field}"))  # type: ignore[misc]
    for field, value in sorted(had - has):
        yield Satellite(table.delete_operation(pk, f"{field}{_SEPARATOR}{value}"))


def _values(record: Record | None) -> set[tuple[str, str]]:
    if record is None or not record.unique:
        return set()
    form = dump(record)
    return {(name, sort_text(form[name])) for name in record.unique if form[name] is not None}


def _pointers(table: Table, before: Record | None, after: Record | None) -> Iterator[Satellite]:
    record = after or before
    if record is None:
        return
    partition = record.tenant.partition(record.collection)
    had = set(before.metadata.items()) if before else set()
    has = set(after.metadata.items()) if after else set()
    for name, value in sorted(has - had):
        yield Satellite(table.put_operation({"pk": pointers(partition, name, value), "sk": record.id}))
    for name, value in sorted(had - has):
        yield Satellite(table.delete_operation(pointers(partition, name, value), record.id), may_wait=True)
