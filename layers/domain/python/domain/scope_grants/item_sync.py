"""Writes the scopes in force into the item of a principal, as they follow from its record and its roles at that moment."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from msgspec import Struct

from apikit import errors
from apikit.admission import key_items
from apikit.dynamo import ConditionFailed, Item, ItemKey, Table, Write, expressions
from apikit.resources import records

T = TypeVar("T")
_PAGE_SIZE = 100
_CONCURRENCY = 8
_ATTEMPTS = 12


class ScopesInForce(Struct, frozen=True):
    """The scopes of a principal that are in force, and the checks that what they were computed from has not changed."""

    scopes: tuple[str, ...]
    checks: tuple[Write, ...] = ()


def sync_item(
    resources: Table,
    access: Table,
    record_key: ItemKey,
    *,
    item_id: str,
    compute: Callable[[Mapping[str, Any]], ScopesInForce | None],
) -> None:
    """Write the scopes that `compute` returns for the stored record into its item; nothing when it returns None.

    The transaction checks that the record and what the scopes were computed from have not changed, so that the latest state wins in
    any order of calls. A deleted record has no scopes to write. Raises WriteContention.
    """
    for _ in range(_ATTEMPTS):
        item = resources.get(record_key.pk, record_key.sk)
        form = records.form_of(item) if item else None
        in_force = compute(form) if form else None
        if form is None or in_force is None:
            return
        update = access.update_operation(
            *key_items.key_item_key(item_id),
            expressions.Update(set={"sc": list(in_force.scopes)}),
            expressions.EXISTS,
        )
        check = resources.check_operation(record_key.pk, record_key.sk, expressions.at_version(form["version"]))
        try:
            resources.write(update, check, *in_force.checks, is_effect=False)
        except ConditionFailed as error:
            if error.items[0] is not None:
                # The principal has no item: it was removed in the meantime.
                return
        except errors.WriteContention:
            continue
        else:
            return
    raise errors.WriteContention("Too many concurrent changes to a role and its holders. Retry.", retry_after_s=1)


def write_each(write: Callable[[T], None], entries: Iterable[T]) -> None:
    """Call `write` for each entry, several at a time."""
    with ThreadPoolExecutor(_CONCURRENCY) as pool:
        list(pool.map(write, entries))


def read_all(table: Table, partition: str) -> Iterator[Item]:
    """Yield all items of a partition, consistently read, page by page."""
    start_key: dict[str, str] | None = None
    while True:
        page = table.query(partition, limit=_PAGE_SIZE, start_key=start_key)
        yield from page
        if len(page) < _PAGE_SIZE:
            return
        start_key = {"pk": partition, "sk": page[-1]["sk"]}
