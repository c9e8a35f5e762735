"""Keeps the order of each object's events in replays to endpoints that get one event after the other.

After a failed attempt, an event waits for its retry. The later events of its object then wait with it, and no other object does. When the
last attempt has failed, they are sent without it.
"""

from datetime import datetime
from typing import Protocol

from apikit import Tenant
from domain.deliveries.backlog import BacklogEntry, EntryContext, Lane
from domain.deliveries.model import Delivery
from domain.local_times import from_epoch_ms

_LANE: Lane = "replay_retry"


class WaitingEntries(Protocol):
    """The entries of a backlog."""

    def put(self, delivery: Delivery, due_at: datetime, lane: Lane) -> None:
        """Store the entry of the delivery's next attempt."""
        ...

    def delete(self, tenant: Tenant, webhook_id: str, entry: BacklogEntry) -> None:
        """Delete the entry."""
        ...

    def find_waiting(self, tenant: Tenant, webhook_id: str) -> list[BacklogEntry]:
        """Return the entries of replayed deliveries that wait for a retry, their own or an earlier one's."""
        ...


class ReplayOrder:
    """The replayed deliveries of a webhook that wait. One query; two writes for a delivery each time that it has to wait."""

    def __init__(self, store: WaitingEntries, tenant: Tenant, webhook_id: str) -> None:
        self._store = store
        self._tenant = tenant
        self._webhook_id = webhook_id
        # By object and sort key: after an error, a delivery may have two entries.
        self._waiting: dict[str, dict[str, BacklogEntry]] = {}
        for entry in store.find_waiting(tenant, webhook_id):
            self._add(entry)

    def delay(self, context: EntryContext) -> bool:
        """Have the delivery wait if an earlier one of its object does, until that is due; return whether it waits."""
        entry, delivery = context.entry, context.delivery
        if entry.lane == "live" or delivery is None or delivery.object_id is None:
            return False
        entries = self._waiting.get(delivery.object_id, {})
        entries.pop(entry.sort_key, None)
        due_ms = max(
            (each.due_ms for each in entries.values() if each.event_sequence < entry.event_sequence), default=0
        )
        # An earlier one that is due already was sent or removed before: entries are served in the order of their due times.
        if due_ms <= entry.due_ms or not entry.is_current(delivery):
            return False
        self.add(delivery, from_epoch_ms(due_ms))
        self._store.put(delivery, from_epoch_ms(due_ms), _LANE)
        self._store.delete(self._tenant, self._webhook_id, entry)
        return True

    def add(self, delivery: Delivery, due_at: datetime) -> None:
        """Have the later events of the object wait for this delivery."""
        self._add(BacklogEntry.for_delivery(delivery, due_at, _LANE))

    def _add(self, entry: BacklogEntry) -> None:
        if entry.object_id is not None:
            self._waiting.setdefault(entry.object_id, {})[entry.sort_key] = entry
