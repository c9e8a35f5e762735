"""Publishing events: numbered, stored, then put on the bus; and the positions of failed drafts (W4)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from apikit.actor import Tenant
from apikit.aws.messages import BusEntry
from apikit.errors import WriteContention
from domain.events.model import Event, EventDraft
from domain.events.service import EventPublisher
from tests.builders import CAUSE, NOW, a_client, a_domain_event, a_tenant


@dataclass
class MemoryLog:
    """Numbers drafts; fails for the tenants in `busy`, and after `room` drafts of a batch."""

    events: dict[str, Event] = field(default_factory=dict)
    last: dict[Tenant, int] = field(default_factory=dict)
    busy: set[Tenant] = field(default_factory=set)
    room: int = 1_000

    def append(self, tenant: Tenant, drafts: Sequence[EventDraft]) -> list[Event]:
        """Number each draft once and return the events."""
        if tenant in self.busy:
            raise WriteContention("Too many writers.")
        return [self._append(tenant, draft) for draft in drafts[: self.room]]

    def _append(self, tenant: Tenant, draft: EventDraft) -> Event:
        if draft.id not in self.events:
            self.last[tenant] = self.last.get(tenant, 0) + 1
            self.events[draft.id] = draft.to_event(self.last[tenant])
        return self.events[draft.id]


@dataclass
class MemoryBus:
    """Rejects the entries at `refused_positions`."""

    entries: list[BusEntry] = field(default_factory=list)
    refused_positions: set[int] = field(default_factory=set)

    def put(self, entries: Sequence[BusEntry]) -> set[int]:
        """Return the rejected positions."""
        self.entries += [entry for n, entry in enumerate(entries) if n not in self.refused_positions]
        return self.refused_positions


@pytest.fixture
def log() -> MemoryLog:
    return MemoryLog()


@pytest.fixture
def bus() -> MemoryBus:
    return MemoryBus()


def a_draft(tenant: Tenant) -> EventDraft:
    return EventDraft.from_domain_event(a_client(tenant), CAUSE, a_domain_event())


class TestPublish:
    def test_puts_each_tenants_events_in_order(self, log: MemoryLog, bus: MemoryBus) -> None:
        one, other = a_tenant(), a_tenant()
        drafts = [a_draft(one), a_draft(other), a_draft(one)]
        assert EventPublisher(log, bus).publish(drafts) == set()
        assert [log.events[draft.id].sequence for draft in drafts] == [1, 1, 2]
        assert {(e.type, e.time, e.detail) for e in bus.entries} == {
            ("client.created", NOW, log.events[draft.id].body) for draft in drafts
        }

    def test_nothing_is_nothing(self, log: MemoryLog, bus: MemoryBus) -> None:
        assert EventPublisher(log, bus).publish([]) == set()

    def test_again_puts_the_same_on_the_bus_again(self, log: MemoryLog, bus: MemoryBus) -> None:
        publisher, draft = EventPublisher(log, bus), a_draft(a_tenant())
        publisher.publish([draft])
        publisher.publish([draft])
        first, second = bus.entries
        assert first == second

    def test_names_what_could_not_be_stored(self, log: MemoryLog, bus: MemoryBus) -> None:
        one, busy = a_tenant(), a_tenant()
        log.busy = {busy}
        assert EventPublisher(log, bus).publish([a_draft(one), a_draft(busy), a_draft(one), a_draft(busy)]) == {1, 3}
        assert len(bus.entries) == 2

    def test_publishes_what_was_stored_before_a_failure(self, log: MemoryLog, bus: MemoryBus) -> None:
        one, other = a_tenant(), a_tenant()
        log.room = 2
        drafts = [a_draft(each) for each in (one, other, one, one, one)]
        assert EventPublisher(log, bus).publish(drafts) == {3, 4}
        assert [each.detail for each in bus.entries] == [log.events[drafts[n].id].body for n in (0, 2, 1)]

    def test_names_what_the_bus_did_not_take(self, log: MemoryLog, bus: MemoryBus) -> None:
        one, other = a_tenant(), a_tenant()
        bus.refused_positions = {1}
        # The bus gets a tenant's events together: its second entry is the third draft.
        assert EventPublisher(log, bus).publish([a_draft(one), a_draft(other), a_draft(one)]) == {2}
