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
_FIRST = "0"


class DueItem(Struct, frozen=True):
    """An item and the time at which it is due. The index may be behind the item."""

    due_at: datetime
    item: Item


def due_keys(due_at: datetime, record_id: str) -> dict[str, str]:
    """Return the index attributes of a record that is due at this time."""
    return DUE_INDEX.keys(_partition(due_at), f"{rfc3339(due_at)}#{record_id}")


def find_due(table: Table, now: datetime, *, days_back: int) -> Iterator[DueItem]:
    """Return the items of all record types that are due by now, earliest first. Pages are read while the caller iterates.

    `days_back` is the number of past days to search: the longest time for which the worker may have been down.
    """
    for days_ago in range(days_back, -1, -1):
        yield from _query_day(table, _partition(now - timedelta(days=days_ago)), rfc3339(now) + LAST_CHARACTER)


def _query_day(table: Table, day: str, last: str) -> Iterator[DueItem]:
    start_key: Mapping[str, str] | None = None
    while True:
        items = table.query(
            day, limit=_PAGE, index=DUE_INDEX, start_key=start_key, sort_range=(_FIRST, last), descending=False
        )
        for item in items:
            yield DueItem(datetime.fromisoformat(item[DUE_INDEX.sort].partition("#")[0]), item)
        if len(items) < _PAGE:
            return
        start_key = {name: items[-1][name] for name in (DUE_INDEX.partition, DUE_INDEX.sort, "pk", "sk")}


def _partition(due_at: datetime) -> str:
    return f"DUE#{rfc3339(due_at)[:10]}"
