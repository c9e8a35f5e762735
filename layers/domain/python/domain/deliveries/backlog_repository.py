"""The backlogs of webhooks in the `deliveries` table.

    pk   T#{org}#{env}#backlog#{webhook ID}    sk   {lane}#{due time}#{sequence}#{delivery ID}

An entry is stored before the attempt that it follows is recorded, and deleted after its own attempt was. After a crash between two of these
writes there is an entry too many; its number of the attempt shows that it is outdated.
"""

from datetime import datetime
from typing import Protocol

from apikit import Tenant, epoch_ms
from apikit.dynamo import Table, queries
from domain.deliveries.backlog import LANES, BacklogEntry, Lane, lane_range, parse_entry
from domain.deliveries.model import DELIVERY_RETENTION, Delivery


class NewDeliveryStore(Protocol):
    """Stores new deliveries."""

    def add(self, delivery: Delivery) -> bool:
        """Store the delivery for the backlog; return False if an attempt of it was made, or another worker is about to."""
        ...


class BacklogRepository:
    """The store of backlogs."""

    def __init__(self, table: Table, deliveries: NewDeliveryStore) -> None:
        self._table = table
        self._deliveries = deliveries

    def add(self, delivery: Delivery, due_at: datetime, lane: Lane) -> bool:
        """Store the new delivery and its entry; return False if an attempt of it was made or claimed before. Two writes."""
        is_new = self._deliveries.add(delivery)
        if is_new:
            self.put(delivery, due_at, lane)
        return is_new

    def put(self, delivery: Delivery, due_at: datetime, lane: Lane) -> None:
        """Store the entry of the delivery's next attempt. One write."""
        entry = BacklogEntry.for_delivery(delivery, due_at, lane)
        item = {
            "pk": _partition(delivery.tenant, delivery.webhook_id),
            "sk": entry.sort_key,
            "attempt": entry.attempt,
            "ttl": epoch_ms(max(due_at, delivery.created_at) + DELIVERY_RETENTION) // 1000,
        }
        self._table.write(self._table.put_operation(item))

    def delete(self, tenant: Tenant, webhook_id: str, entry: BacklogEntry) -> None:
        """Delete the entry. One write."""
        self._table.write(self._table.delete_operation(_partition(tenant, webhook_id), entry.sort_key))

    def find_due(self, tenant: Tenant, webhook_id: str, now: datetime, *, limit: int) -> list[BacklogEntry]:
        """Return the first due entries of the first lane that has any, in order. One query per lane."""
        for lane in LANES:
            key_range = queries.QueryRange(
                self._table.name, _partition(tenant, webhook_id), sort_range=lane_range(lane, epoch_ms(now))
            )
            if items := queries.query_range(key_range, limit=limit).items:
                return [parse_entry(item["sk"], item["attempt"]) for item in items]
        return []

    def count(self, tenant: Tenant, webhook_id: str, lane: Lane, *, limit: int) -> int:
        """Return the number of entries of a lane, up to the limit. One query."""
        return self._table.count(_partition(tenant, webhook_id), limit=limit, sort_range=lane_range(lane))

    def find_next_due(self, tenant: Tenant, webhook_id: str) -> int | None:
        """Return the time of the first entry in epoch milliseconds; None if the backlog is empty. Two queries."""
        pk = _partition(tenant, webhook_id)
        dues = [
            parse_entry(item["sk"], item["attempt"]).due_ms
            for lane in LANES
            for item in queries.query_range(
                queries.QueryRange(self._table.name, pk, sort_range=lane_range(lane)), limit=1
            ).items
        ]
        return min(dues, default=None)


def _partition(tenant: Tenant, webhook_id: str) -> str:
    return tenant.partition(f"backlog#{webhook_id}")
