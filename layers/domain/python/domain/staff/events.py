"""The public events of a change of a staff member."""

from domain.domain_events import DomainEvent, create_event, differs
from domain.staff.model import StaffMember


def staff_events(old: StaffMember | None, new: StaffMember) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new staff member. A deletion is an update that sets `deleted_at`."""
    if old is None:
        return [create_event("staff.created", None, new)]
    events = [create_event("staff.updated", old, new)]
    if differs(old, new, "status") and new.status == "inactive":
        events.append(create_event("staff.deactivated", old, new))
    return events
