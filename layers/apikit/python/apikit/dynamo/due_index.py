"""Records that a worker finds by due time: the index `due` has one partition per topic and day, `{topic}#{day}`, sorted by time and ID."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from apikit.clock import rfc3339
from apikit.dynamo.indexes import DUE_INDEX
from apikit.dynamo.item_keys import Item
from apikit.dynamo.table import Table
from apikit.sort_text import LAST_CHARACTER

_PAGE = 100


def due_keys(topic: str, due_at: datetime, record_id: str) -> dict[str, str]:
    """Return the index attributes of a record that is due at this time."""
    return DUE_INDEX.keys(_partition(topic, due_at), f"{rfc3339(due_at)}#{record_id}")


def find_due(table: Table, topic: str, now: datetime, *, days_back: int) -> Iterator[Item]:
    """Return the items that are due, earliest first.

    `days_back` is the number of past days to search: the longest time for which the worker may have been down.
    """
    for days_ago in range(days_back, -1, -1):
        yield from _query_day(table, _partition(topic, now - timedelta(days=days_ago)), rfc3339(now) + LAST_CHARACTER)


def _query_day(table: Table, day: str, last: str) -> Iterator[Item]:
    start = "0"
    while True:
        items = table.query(day, limit=_PAGE, index=DUE_INDEX, sort_range=(start, last), descending=False)
        # The range includes its start, which was returned before.
        yield from (item for item in items if item[DUE_INDEX.sort] != start)
        if len(items) < _PAGE:
            return
        start = items[-1][DUE_INDEX.sort]


def _partition(topic: str, due_at: datetime) -> str:
    return f"{topic}#{due_at:%Y-%m-%d}"
