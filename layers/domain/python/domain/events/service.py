"""Publishing events: first a number in the organization's sequence and a place in the log, then the bus."""

from collections.abc import Sequence
from typing import Protocol

from apikit.actor import Tenant
from apikit.errors import PlatformError
from apikit.messages import BusEntry
from apikit.observability import logger
from domain.events.model import Draft, Event


class EventLog(Protocol):
    """Events in order, apart by tenant."""

    def append(self, tenant: Tenant, drafts: Sequence[Draft]) -> list[Event]:
        """The drafts as stored, in their order; one that was appended before keeps its number.

        Raises Contended, Unavailable; then the first of them may be stored, and appending them again finds them.
        """
        ...


class Bus(Protocol):
    """Where events go from here."""

    def put(self, entries: Sequence[BusEntry]) -> set[int]:
        """The positions of entries that were not taken."""
        ...


class EventPublisher:
    """Publishes what changed."""

    def __init__(self, log: EventLog, bus: Bus) -> None:
        self._log = log
        self._bus = bus

    def publish(self, drafts: Sequence[Draft]) -> set[int]:
        """The positions of drafts that are not on the bus; the others are, numbered in the order given.

        Publishing a draft again puts the same event on the bus again.
        """
        failed: set[int] = set()
        stored: list[tuple[int, Event]] = []
        for tenant, numbers in _by_tenant(drafts).items():
            try:
                events = self._log.append(tenant, [drafts[n] for n in numbers])
            except PlatformError:
                logger().exception("Events could not be stored; they are tried again")
                failed |= set(numbers)
                continue
            stored += zip(numbers, events, strict=True)
        refused = self._bus.put([BusEntry(event.type, event.created_at, event.notice()) for _, event in stored])
        return failed | {stored[position][0] for position in refused}


def _by_tenant(drafts: Sequence[Draft]) -> dict[Tenant, list[int]]:
    groups: dict[Tenant, list[int]] = {}
    for number, draft in enumerate(drafts):
        groups.setdefault(draft.tenant, []).append(number)
    return groups
