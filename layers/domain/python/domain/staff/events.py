"""The public events of a change of a staff member."""

from collections.abc import Iterator

from domain.domain_events import DomainEvent, create_event, has_changed
from domain.staff.model import StaffMember
from domain.staff.schedule import Schedule


def staff_events(old: StaffMember | None, new: StaffMember) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new staff member. A deletion is an update that sets `deleted_at`."""
    if old is None:
        return [create_event("staff.created", None, new)]
    events = [create_event("staff.updated", old, new)]
    if has_changed(old, new, "status") and new.status == "inactive":
        events.append(create_event("staff.deactivated", old, new))
    return events + [create_event(name, old, new) for name in _schedule_changes(old.schedule, new.schedule)]


def _schedule_changes(old: Schedule, new: Schedule) -> Iterator[str]:
    """Yield the types of the events of a changed schedule. New and removed times off have events of their own."""
    if (old.weekly, old.overrides, old.breaks) != (new.weekly, new.overrides, new.breaks):
        yield "staff.schedule_changed"
    if any(each not in old.time_off for each in new.time_off):
        yield "staff.time_off_created"
    if any(each not in new.time_off for each in old.time_off):
        yield "staff.time_off_deleted"
