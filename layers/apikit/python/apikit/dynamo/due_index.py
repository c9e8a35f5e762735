"""The index `due`: records of all types by the time at which they are due, in one partition per day (UTC), sorted by time and ID."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from msgspec import Struct

from apikit.clock import rfc3339
from apikit.dynamo.indexes import DUE_INDEX
from apikit.dynamo.item_keys import Item
from apikit.dynamo.table import Table
from apikit.sort_text import LAST_CHARACTER

_PAGE = 100


class DueItem(Struct, frozen=True):
    """An item and the time at which it is due. The index may be behind the item."""

    due_at: datetime
    item: Item


def due_keys(due_at: datetime, record_id: str) -> dict[str, str]:
    """Return the index attributes of a record that is due at this time."""
    return DUE_INDEX.keys(_partition(due_at), f"{rfc3339(due_at)}#{record_id}")


def find_due(table: Table, first: datetime, last: datetime) -> Iterator[DueItem]:
    """Return the items of all record types that are due from `first` to `last`, both included, earliest first.

    Pages are read while the caller iterates.
    """
    sort_range = rfc3339(first), rfc3339(last) + LAST_CHARACTER
    for days_ago in range((last.date() - first.date()).days, -1, -1):
        yield from _query_day(table, _partition(last - timedelta(days=days_ago)), sort_range)


def _query_day(table: Table, day: str, sort_range: tuple[str, str]) -> Iterator[DueItem]:
    start_key: Mapping[str, str] | None = None
    while True:
        items = table.query(
            day, limit=_PAGE, index=DUE_INDEX, start_key=start_key, sort_range=sort_range, descending=False
        )
        for item in items:
            yield DueItem(datetime.fromisoformat(item[DUE_INDEX.sort].partition("#")[0]), item)
        if len(items) < _PAGE:
            return
        start_key = {name: items[-1][name] for name in (DUE_INDEX.partition, DUE_INDEX.sort, "pk", "sk")}


def _partition(due_at: datetime) -> str:
    return f"DUE#{rfc3339(due_at)[:10]}"
