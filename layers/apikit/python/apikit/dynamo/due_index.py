"""Records that a worker finds by when something of theirs is due: in the index `due` a partition a day, `{word}#{day}`, by time and id."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from apikit.clock import rfc3339
from apikit.dynamo.indexes import DUE_INDEX
from apikit.dynamo.item_keys import Item
from apikit.dynamo.table import Table
from apikit.sort_text import LAST

_PAGE = 100


def due_keys(word: str, at: datetime, record_id: str) -> dict[str, str]:
    """The index attributes of a record of which something is due then."""
    return DUE_INDEX.keys(_day(word, at), f"{rfc3339(at)}#{record_id}")


def find_due(table: Table, word: str, now: datetime, *, days_back: int) -> Iterator[Item]:
    """The items of which it is due by now, earliest first; from so many days ago on, as far as a worker may have been down."""
    for days_ago in range(days_back, -1, -1):
        yield from _due_of(table, _day(word, now - timedelta(days=days_ago)), rfc3339(now) + LAST)


def _due_of(table: Table, day: str, last: str) -> Iterator[Item]:
    after = "0"
    while True:
        items = table.query(day, limit=_PAGE, index=DUE_INDEX, between=(after, last), descending=False)
        # The place to go on after is read again and left out.
        yield from (item for item in items if item[DUE_INDEX.sort] != after)
        if len(items) < _PAGE:
            return
        after = items[-1][DUE_INDEX.sort]


def _day(word: str, at: datetime) -> str:
    return f"{word}#{at:%Y-%m-%d}"
