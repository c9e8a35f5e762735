"""The entries of the due-index of the `resources` table."""

from collections.abc import Iterator
from datetime import datetime

from apikit.dynamo import Table, queries
from domain.due_work.model import DueEntry


class DueEntryRepository:
    """Finds the due entries of all tenants."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def find_due(self, first: datetime, last: datetime) -> Iterator[DueEntry]:
        """Return the entries that are due from `first` to `last`, in order. Some may be outdated: the index can be behind the records."""
        for each in queries.find_due(self._table, first, last):
            yield DueEntry(each.due_at, each.item["pk"], each.item["sk"], each.item)
