"""The backlogs of webhooks in the `deliveries` table.

    pk   T#{org}#{env}#backlog#{webhook ID}    sk   {lane}#{due time}#{sequence}#{delivery ID}

An entry is stored before the attempt that it follows is recorded, and deleted after its own attempt was. After a crash between two of these
writes there is an entry too many; its number of the attempt shows that it is outdated.
"""

from datetime import datetime
from typing import Protocol

from apikit import Tenant, epoch_ms
from apikit.dynamo import Table, queries
from domain.deliveries.backlog import BacklogEntry, Lane, lane_range, parse_entry, replay_range
from domain.deliveries.model import DELIVERY_RETENTION, Delivery

# The lanes of replays have about 1,000 entries at most (decision 119).
_MAX_WAITING = 2_000


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
            **({"object_id": entry.object_id} if entry.object_id else {}),
            "ttl": epoch_ms(max(due_at, delivery.created_at) + DELIVERY_RETENTION) // 1000,
        }
        self._table.write(self._table.put_operation(item))

    def delete(self, tenant: Tenant, webhook_id: str, entry: BacklogEntry) -> None:
        """Delete the entry. One write."""
        self._table.write(self._table.delete_operation(_partition(tenant, webhook_id), entry.sort_key))

    def find_due(self, tenant: Tenant, webhook_id: str, now: datetime, *, limit: int) -> list[BacklogEntry]:
        """Return the first due entries of the first lane that has any, in order. Two queries; three if replayed deliveries wait."""
        pk, now_ms = _partition(tenant, webhook_id), epoch_ms(now)
        if entries := self._query(pk, lane_range("live", now_ms), limit):
            return entries
        entries = self._query(pk, replay_range(now_ms), limit)
        if not entries or entries[0].lane == "replay":
            return entries
        due_entries = [each for each in entries if each.lane == "replay_retry" and each.due_ms <= now_ms]
        return due_entries or self._query(pk, lane_range("replay", now_ms), limit)

    def find_waiting(self, tenant: Tenant, webhook_id: str) -> list[BacklogEntry]:
        """Return the entries of replayed deliveries that wait for a retry, their own or an earlier one's. One query."""
        return self._query(_partition(tenant, webhook_id), lane_range("replay_retry"), _MAX_WAITING)

    def count_replays(self, tenant: Tenant, webhook_id: str, *, limit: int) -> int:
        """Return the number of entries of replayed deliveries, up to the limit. One query."""
        return self._table.count(_partition(tenant, webhook_id), limit=limit, sort_range=replay_range())

    def find_next_due(self, tenant: Tenant, webhook_id: str) -> int | None:
        """Return the time of the first entry in epoch milliseconds; None if the backlog is empty. Two queries, or three as `find_due`."""
        pk = _partition(tenant, webhook_id)
        first_entries = [*self._query(pk, lane_range("live"), 1), *self._query(pk, replay_range(), 1)]
        if any(each.lane == "replay_retry" for each in first_entries):
            first_entries += self._query(pk, lane_range("replay"), 1)
        return min((each.due_ms for each in first_entries), default=None)

    def _query(self, pk: str, sort_range: tuple[str, str], limit: int) -> list[BacklogEntry]:
        key_range = queries.QueryRange(self._table.name, pk, sort_range=sort_range)
        items = queries.query_range(key_range, limit=limit).items
        return [parse_entry(item["sk"], item["attempt"], item.get("object_id")) for item in items]


def _partition(tenant: Tenant, webhook_id: str) -> str:
    return tenant.partition(f"backlog#{webhook_id}")
