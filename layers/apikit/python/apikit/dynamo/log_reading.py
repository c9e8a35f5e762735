"""Reading a numbered log forward from any number, and telling what is no longer kept."""

from datetime import datetime

from msgspec import Struct

from apikit.actor import Tenant
from apikit.clock import epoch_ms
from apikit.dynamo.item_keys import Item
from apikit.dynamo.numbered_log import NumberedLog, sort_key
from apikit.dynamo.queries import QueryRange, QueryResult, query_range
from apikit.errors import CursorExpired


class LogPage(Struct, frozen=True):
    """Entries one after the other without a gap, and whether there are more."""

    items: list[Item]
    has_more: bool


class LogReader:
    """Reads a log by its tenants' numbers."""

    def __init__(self, log: NumberedLog) -> None:
        self._log = log

    def head(self, tenant: Tenant) -> int:
        """The last number given; 0 before the first."""
        counter = self._log.table.get(tenant.partition("counters"), self._log.names.entries)
        return counter["n"] if counter else 0

    def read_page(self, tenant: Tenant, position: int, *, limit: int) -> LogPage:
        """At most `most` of the entries behind a number, in one query of at most a megabyte.

        Raises CursorExpired when the next one is no longer kept.
        """
        result = self._query_entries(tenant, position, limit)
        if not result.items and self.head(tenant) > position:
            # Appended between the two reads, or gone: looked at once more, it must be there.
            result = self._query_entries(tenant, position, limit)
            _require_next(result, position)
        if result.items:
            _require_next(result, position)
        # Expired items go in any order: what stands behind a gap is for the next page to refuse.
        entries = [item for sequence, item in enumerate(result.items, position + 1) if int(item["sk"]) == sequence]
        return LogPage(entries, result.last_key is not None or len(entries) < len(result.items))

    def find_oldest_position(self, tenant: Tenant, now: datetime) -> int:
        """The number in front of the oldest entry that is to be kept: from there on none is missing.

        One read, unless expired entries are being removed: then a read for each halving of the log.
        """
        oldest_items = self._query_entries(tenant, 0, 1).items
        if not oldest_items:
            return self.head(tenant)
        seconds = epoch_ms(now) // 1000
        low = int(oldest_items[0]["sk"])
        if oldest_items[0]["ttl"] > seconds:
            return low - 1
        high = self.head(tenant) + 1
        while low < high:
            middle = (low + high) // 2
            low, high = (low, middle) if self._is_retained(tenant, middle, seconds) else (middle + 1, high)
        return low - 1

    def _is_retained(self, tenant: Tenant, sequence: int, seconds: int) -> bool:
        key = self._log.entry_key(tenant, sequence)
        item = self._log.table.get(key.pk, key.sk)
        return item is not None and item["ttl"] > seconds

    def _query_entries(self, tenant: Tenant, position: int, limit: int) -> QueryResult:
        key = self._log.entry_key(tenant, position)
        return query_range(QueryRange(key.table, key.pk, start_key=sort_key(position)), limit=limit)


def _require_next(result: QueryResult, position: int) -> None:
    if not result.items or int(result.items[0]["sk"]) != position + 1:
        raise CursorExpired(
            "The cursor has expired: changes are kept for 30 days. Request `cursor=latest`, read all resources again, "
            "then continue from the new cursor."
        )
