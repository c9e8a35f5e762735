"""Reading a numbered log forward from any position, and detecting expired entries."""

from datetime import datetime

from msgspec import Struct

from apikit.actor import Tenant
from apikit.clock import epoch_ms
from apikit.dynamo.item_keys import Item
from apikit.dynamo.numbered_log import NumberedLog, sort_key
from apikit.dynamo.queries import QueryRange, QueryResult, query_range
from apikit.errors import CursorExpired


class LogPage(Struct, frozen=True):
    """Consecutive entries, and whether there are more."""

    items: list[Item]
    has_more: bool


class LogReader:
    """Reads the logs of tenants by position."""

    def __init__(self, log: NumberedLog) -> None:
        self._log = log

    def head(self, tenant: Tenant) -> int:
        """Return the last assigned number; 0 before the first."""
        counter = self._log.table.get(tenant.partition("counters"), self._log.names.entries)
        return counter["n"] if counter else 0

    def read_page(self, tenant: Tenant, position: int, *, limit: int) -> LogPage:
        """Return at most `limit` entries after a position, in one query of at most a megabyte.

        Raises CursorExpired when the next entry has expired.
        """
        result = self._query_entries(tenant, position, limit)
        if not result.items and self.head(tenant) > position:
            # Either it was appended between the two reads, or it has expired: a second read decides.
            result = self._query_entries(tenant, position, limit)
            _require_next(result, position)
        if result.items:
            _require_next(result, position)
        # DynamoDB removes expired items in any order: entries after a gap are left to the next page, which raises CursorExpired.
        entries = [item for sequence, item in enumerate(result.items, position + 1) if int(item["sk"]) == sequence]
        return LogPage(entries, result.last_key is not None or len(entries) < len(result.items))

    def find_oldest_position(self, tenant: Tenant, now: datetime) -> int:
        """Return the position before the oldest retained entry; every later entry exists.

        One read, unless expired entries are currently being removed: then a binary search.
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
