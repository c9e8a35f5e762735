"""Records that a worker finds by when something of theirs is due: in the index `due` a partition a day, `{word}#{day}`, by time and id."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from apikit.clock import rfc3339
from apikit.dynamo.indexes import DUE_INDEX
from apikit.dynamo.item_keys import Item
from apikit.dynamo.table import Table
from apikit.sort_text import LAST

_PAGE = 100


def due_keys(topic: str, due_at: datetime, record_id: str) -> dict[str, str]:
    """The index attributes of a record of which something is due then."""
    return DUE_INDEX.keys(_partition(topic, due_at), f"{rfc3339(due_at)}#{record_id}")


def find_due(table: Table, topic: str, now: datetime, *, days_back: int) -> Iterator[Item]:
    """The items of which it is due by now, earliest first; from so many days ago on, as far as a worker may have been down."""
    for days_ago in range(days_back, -1, -1):
        yield from _query_day(table, _partition(topic, now - timedelta(days=days_ago)), rfc3339(now) + LAST)


def _query_day(table: Table, day: str, last: str) -> Iterator[Item]:
    start = "0"
    while True:
        items = table.query(day, limit=_PAGE, index=DUE_INDEX, sort_range=(start, last), descending=False)
        # The place to go on after is read again and left out.
        yield from (item for item in items if item[DUE_INDEX.sort] != start)
        if len(items) < _PAGE:
            return
        start = items[-1][DUE_INDEX.sort]


def _partition(topic: str, due_at: datetime) -> str:
    return f"{topic}#{due_at:%Y-%m-%d}"
