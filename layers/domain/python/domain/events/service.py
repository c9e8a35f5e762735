"""Publish events: number and store them in the log, then put them on the event bus."""

from collections.abc import Sequence
from typing import Protocol

from apikit.aws import messages
from domain.events.model import Event, EventDraft
from domain.tenant_logs import TenantLog, append_all


class EventSink(Protocol):
    """An event bus."""

    def put(self, entries: Sequence[messages.BusEntry]) -> set[int]:
        """Put entries on the bus and return the positions of the rejected ones."""
        ...


class EventPublisher:
    """Publishes events."""

    def __init__(self, log: TenantLog[EventDraft, Event], bus: EventSink) -> None:
        self._log = log
        self._bus = bus

    def publish(self, drafts: Sequence[EventDraft]) -> set[int]:
        """Publish drafts, numbered in their order, and return the positions of drafts that failed.

        Publishing a draft again puts the same event on the bus again.
        """
        events, failed_positions = append_all(self._log, drafts)
        rejected_positions = self._bus.put(
            [messages.BusEntry(event.type, event.created_at, event.to_bus_detail()) for _, event in events]
        )
        return failed_positions | {events[position][0] for position in rejected_positions}
