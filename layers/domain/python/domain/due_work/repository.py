"""The entries of the due-index of the `resources` table."""

from collections.abc import Iterator
from datetime import datetime

from apikit.dynamo import Table, queries
from domain.due_work.model import DueEntry

# Work is carried out after an outage of at most this many days. The longest period is that of API keys: their first notice is sent
# 7 days before expiry, and is of no use after it.
_DAYS_BACK = 8


class DueEntryRepository:
    """Finds the due entries of all tenants."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def find_due(self, now: datetime) -> Iterator[DueEntry]:
        """Return the entries that are due by now, earliest first. Some may be outdated: the index can be behind the records."""
        for each in queries.find_due(self._table, now, days_back=_DAYS_BACK):
            yield DueEntry(each.due_at, each.item["pk"], each.item["sk"], each.item)
