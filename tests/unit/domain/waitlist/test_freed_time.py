"""What public events say about time that became free, as their slices create them."""

import json
from datetime import timedelta
from typing import Any

import pytest

from apikit.clock import epoch_ms
from apikit.resources import Record
from apikit.resources.records import next_version
from domain.bookings.events import booking_events
from domain.domain_events import DomainEvent
from domain.events.model import EventDraft
from domain.spaces.blocks import Block
from domain.spaces.events import space_events
from domain.staff.events import staff_events
from domain.staff.schedule import Schedule, TimeOff
from domain.waitlist.freed_time import EVENT_TYPES, FreedTime, read_freed_times
from tests.booking_records import START, booking_record
from tests.builders import CAUSE, NOW, a_space, a_staff_member

END = START + timedelta(hours=1)
SPAN = (epoch_ms(START), epoch_ms(END))


def freed_times(record: Record, domain_events: list[DomainEvent]) -> list[FreedTime]:
    """What all events of a change say; each as the bus has it."""
    drafts = [EventDraft.from_domain_event(record, CAUSE, each) for each in domain_events]
    events = [json.loads(draft.to_event(1).to_bus_detail()) for draft in drafts]
    assert all(read_freed_times(event) == [] or event["type"] in EVENT_TYPES for event in events)
    return [each for event in events for each in read_freed_times(event)]


class TestBooking:
    def test_a_canceled_one_frees_its_time(self) -> None:
        old = booking_record(space_ids=["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"])
        new = next_version(old, NOW, {"status": "canceled"})
        assert freed_times(new, booking_events(old, new)) == [
            FreedTime(
                tenant=old.tenant,
                span=SPAN,
                service_ids=("svc_01k0a3v5m8f1xq2w7r9tbdc6yz",),
                staff_ids=("stf_01k0a3v5m8f1xq2w7r9tbdc6yz",),
                space_ids=("spc_01k0a3v5m8f1xq2w7r9tbdc6yz",),
            )
        ]

    def test_a_new_one_frees_nothing(self) -> None:
        booking = booking_record()
        assert freed_times(booking, booking_events(None, booking)) == []

    @pytest.mark.parametrize("changes", [{"notes": "x"}, {"status": "checked_in"}])
    def test_other_changes_free_nothing(self, changes: dict[str, Any]) -> None:
        old = booking_record()
        new = next_version(old, NOW, changes)
        assert freed_times(new, booking_events(old, new)) == []


class TestStaff:
    def test_a_deleted_time_off_frees_its_time(self) -> None:
        vacation = TimeOff(start_at=START, end_at=END)
        old = a_staff_member(
            schedule=Schedule(time_off=[vacation, TimeOff(start_at=END, end_at=END + timedelta(days=1))])
        )
        new = next_version(old, NOW, {"schedule": Schedule(time_off=old.schedule.time_off[1:])})
        expected_time = FreedTime(tenant=old.tenant, span=SPAN, staff_ids=(old.id,))
        assert freed_times(new, staff_events(old, new)) == [expected_time]

    def test_another_reason_frees_nothing(self) -> None:
        old = a_staff_member(schedule=Schedule(time_off=[TimeOff(start_at=START, end_at=END)]))
        changes = {"schedule": Schedule(time_off=[TimeOff(start_at=START, end_at=END, reason="Vacation")])}
        new = next_version(old, NOW, changes)
        assert freed_times(new, staff_events(old, new)) == []


class TestSpace:
    def test_a_removed_block_frees_its_time(self) -> None:
        old = a_space(blocks=[Block(id="blk_01k0a3v5m8f1xq2w7r9tbdc6yz", start_at=START, end_at=END)])
        new = next_version(old, NOW, {"blocks": []})
        expected_time = FreedTime(tenant=old.tenant, span=SPAN, space_ids=(old.id,))
        assert freed_times(new, space_events(old, new)) == [expected_time]

    def test_a_new_name_frees_nothing(self) -> None:
        old = a_space(blocks=[Block(id="blk_01k0a3v5m8f1xq2w7r9tbdc6yz", start_at=START, end_at=END)])
        new = next_version(old, NOW, {"name": "Hall"})
        assert freed_times(new, space_events(old, new)) == []


def test_an_event_without_its_data_says_nothing() -> None:
    event = {"type": "space.updated", "organization_id": "org_1", "livemode": True, "data": None, "truncated": True}
    assert read_freed_times(event) == []
