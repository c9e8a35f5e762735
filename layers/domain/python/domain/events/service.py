"""Publishing events: first a number in the organization's sequence and a place in the log, then the bus."""

from collections.abc import Sequence
from typing import Protocol

from apikit.aws import messages
from domain.events.model import Event, EventDraft
from domain.numbering import Log, append_all


class EventSink(Protocol):
    """Where events go from here."""

    def put(self, entries: Sequence[messages.BusEntry]) -> set[int]:
        """The positions of entries that were not taken."""
        ...


class EventPublisher:
    """Publishes what changed."""

    def __init__(self, log: Log[EventDraft, Event], bus: EventSink) -> None:
        self._log = log
        self._bus = bus

    def publish(self, drafts: Sequence[EventDraft]) -> set[int]:
        """The positions of drafts that are not on the bus; the others are, numbered in the order given.

        Publishing a draft again puts the same event on the bus again.
        """
        stored, failed = append_all(self._log, drafts)
        refused = self._bus.put(
            [messages.BusEntry(event.type, event.created_at, event.notice()) for _, event in stored]
        )
        return failed | {stored[position][0] for position in refused}
