"""The public events of staff."""

from apikit.resources.records import field_values, new_record, next_version, validate
from domain.staff.events import staff_events
from domain.staff.model import StaffMember, StaffMemberDetails
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
