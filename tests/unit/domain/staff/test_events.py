"""The public events of staff."""

from typing import Any

import pytest

from apikit.resources.records import field_values, new_record, next_version, validate
from domain.staff.events import staff_events
from domain.staff.model import StaffMember, StaffMemberDetails
from domain.staff.schedule import Schedule
from tests.builders import NOW, a_tenant
from tests.staff import BODY, CHANGE


def a_staff_member(**changes: object) -> StaffMember:
    details = validate(StaffMemberDetails, {**BODY, **changes})
    return new_record(StaffMember, a_tenant(), NOW, {**field_values(details), "status": "active"})


def test_creates_an_event_for_a_new_record() -> None:
    (event,) = staff_events(None, a_staff_member())
    assert (event.type, event.previous_attributes) == ("staff.created", None)


def test_an_update_has_the_previous_values() -> None:
    old, values = a_staff_member(), a_staff_member(**CHANGE)
    (event,) = staff_events(old, next_version(old, NOW, {name: getattr(values, name) for name in CHANGE}))
    assert (event.type, event.previous_attributes) == ("staff.updated", {name: BODY[name] for name in CHANGE})
    assert {name: event.object[name] for name in CHANGE} == CHANGE


def test_a_deactivation_is_an_event_of_its_own() -> None:
    old = a_staff_member()
    inactive = next_version(old, NOW, {"status": "inactive"})
    assert [each.type for each in staff_events(old, inactive)] == ["staff.updated", "staff.deactivated"]
    assert [each.type for each in staff_events(inactive, next_version(inactive, NOW, {"status": "active"}))] == [
        "staff.updated"
    ]


def test_a_deletion_is_an_update() -> None:
    old = a_staff_member()
    (event,) = staff_events(old, next_version(old, NOW, {"deleted_at": NOW}))
    assert (event.type, event.previous_attributes) == ("staff.updated", {"deleted_at": None})


WEEKLY = [{"weekday": 0, "start": "09:00", "end": "17:00"}]
VACATION = {"start_at": "2026-08-03T00:00:00Z", "end_at": "2026-08-17T00:00:00Z"}
CONFERENCE = {"start_at": "2026-09-01T00:00:00Z", "end_at": "2026-09-03T00:00:00Z"}


@pytest.mark.parametrize(
    ("old", "new", "types"),
    [
        ({}, {"weekly": WEEKLY}, ["staff.schedule_changed"]),
        ({"weekly": WEEKLY}, {"weekly": WEEKLY, "breaks": WEEKLY}, ["staff.schedule_changed"]),
        ({}, {"overrides": [{"date": "2026-12-24", "intervals": []}]}, ["staff.schedule_changed"]),
        ({}, {"time_off": [VACATION]}, ["staff.time_off_created"]),
        ({"time_off": [VACATION]}, {}, ["staff.time_off_deleted"]),
        ({"time_off": [VACATION]}, {"time_off": [CONFERENCE]}, ["staff.time_off_created", "staff.time_off_deleted"]),
        (
            {"weekly": WEEKLY, "time_off": [VACATION]},
            {"time_off": [VACATION, CONFERENCE]},
            ["staff.schedule_changed", "staff.time_off_created"],
        ),
    ],
)
def test_a_changed_schedule_has_events_of_its_own(old: Any, new: Any, types: list[str]) -> None:
    member = next_version(a_staff_member(), NOW, {"schedule": validate(Schedule, old)})
    events = staff_events(member, next_version(member, NOW, {"schedule": validate(Schedule, new)}))
    assert [each.type for each in events] == ["staff.updated", *types]
    assert all(each.previous_attributes and set(each.previous_attributes) == {"schedule"} for each in events)
