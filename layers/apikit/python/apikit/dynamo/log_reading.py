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

    def read_after(self, tenant: Tenant, position: int, *, most: int) -> LogPage:
        """At most `most` of the entries behind a number, in one query of at most a megabyte.

        Raises CursorExpired when the next one is no longer kept.
        """
        found = self._ahead(tenant, position, most)
        if not found.items and self.head(tenant) > position:
            # Appended between the two reads, or gone: looked at once more, it must be there.
            found = self._ahead(tenant, position, most)
            _require_next(found, position)
        if found.items:
            _require_next(found, position)
        # Expired items go in any order: what stands behind a gap is for the next page to refuse.
        whole = [item for place, item in enumerate(found.items, position + 1) if int(item["sk"]) == place]
        return LogPage(whole, found.last is not None or len(whole) < len(found.items))

    def oldest(self, tenant: Tenant, now: datetime) -> int:
        """The number in front of the oldest entry that is to be kept: from there on none is missing.

        One read, unless expired entries are being removed: then a read for each halving of the log.
        """
        first = self._ahead(tenant, 0, 1).items
        if not first:
            return self.head(tenant)
        seconds = epoch_ms(now) // 1000
        low = int(first[0]["sk"])
        if first[0]["ttl"] > seconds:
            return low - 1
        high = self.head(tenant) + 1
        while low < high:
            middle = (low + high) // 2
            low, high = (low, middle) if self._is_kept(tenant, middle, seconds) else (middle + 1, high)
        return low - 1

    def _is_kept(self, tenant: Tenant, sequence: int, seconds: int) -> bool:
        place = self._log.place(tenant, sequence)
        item = self._log.table.get(place.pk, place.sk)
        return item is not None and item["ttl"] > seconds

    def _ahead(self, tenant: Tenant, position: int, most: int) -> QueryResult:
        place = self._log.place(tenant, position)
        return query_range(QueryRange(place.table, place.pk, after=sort_key(position)), most=most)


def _require_next(found: QueryResult, position: int) -> None:
    if not found.items or int(found.items[0]["sk"]) != position + 1:
        raise CursorExpired(
            "The cursor has expired: changes are kept for 30 days. Request `cursor=latest`, read all resources again, "
            "then continue from the new cursor."
        )
