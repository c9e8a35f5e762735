"""Counters of attempts in the `deliveries` table: an item for each endpoint and hour with attempts, stored for 400 days.

pk   T#{org}#{env}#webhook-stats#{webhook ID}    sk   {hour}    a number attribute for each counter
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from apikit import Tenant, epoch_ms
from apikit.dynamo import Table, expressions
from domain.deliveries.endpoint_statistics import RETENTION, Counts

_KEYS = frozenset({"pk", "sk", "ttl"})
# A span begins with a whole day.
_MARGIN = timedelta(days=2)


class StatisticsRepository:
    """The store of counters."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def add(self, tenant: Tenant, webhook_id: str, hour: str, counts: Counts) -> None:
        """Add to the counters of an hour (`2026-03-01T09`). One write."""
        expires_at = datetime.fromisoformat(f"{hour}:00:00+00:00") + RETENTION + _MARGIN
        update = expressions.Update(add=counts, set={"ttl": epoch_ms(expires_at) // 1000})
        self._table.update(_partition(tenant, webhook_id), hour, update)

    def read(self, tenant: Tenant, webhook_id: str, first: str, last: str) -> Iterator[tuple[str, Counts]]:
        """Yield the counters of the hours with attempts, from the first to the last, in order. One query per megabyte."""
        for item in self._table.scan_range(_partition(tenant, webhook_id), first=first, last=last):
            yield item["sk"], {name: count for name, count in item.items() if name not in _KEYS}


def _partition(tenant: Tenant, webhook_id: str) -> str:
    return tenant.partition(f"webhook-stats#{webhook_id}")
