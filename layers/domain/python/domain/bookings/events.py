"""The public events of a change of a booking."""

from collections.abc import Iterator

from apikit.resources import records
from domain.bookings.booking_status import RELEASED_STATUSES
from domain.bookings.model import Booking
from domain.domain_events import DomainEvent, create_event, has_changed


def booking_events(old: Booking | None, new: Booking) -> list[DomainEvent]:
    """Return the events of a change. `old` is None for a new booking. A deletion is an update that sets `deleted_at`."""
    if old is None:
        # A pending booking has no event of its own status.
        status_events = [] if new.status == "pending" else [create_event(f"booking.{new.status}", None, new)]
        return [create_event("booking.created", None, new), *status_events, *_availability_events(None, new)]
    if new.reminded_at and new.reminded_at != old.reminded_at:
        # The reminder is the only change: it has a write of its own.
        return [create_event("booking.reminder_due", old, new)]
    events = [create_event("booking.updated", old, new)]
    if has_changed(old, new, "status") and new.status != "pending":
        events.append(create_event(f"booking.{new.status}", old, new))
    if has_changed(old, new, "start_at"):
        events.append(create_event("booking.rescheduled", old, new))
    if _staff_ids(old) != _staff_ids(new):
        events.append(create_event("booking.reassigned", old, new))
    return [*events, *_availability_events(old, new)]


def _staff_ids(booking: Booking) -> list[str | None]:
    return [booking.staff_id, *(item.staff_id for item in booking.items)]


def _availability_events(old: Booking | None, new: Booking) -> Iterator[DomainEvent]:
    """Yield the event of a change of what the booking occupies: the time that became free, and the time that is taken."""
    old_time, new_time = (_occupied_time(each) if each else None for each in (old, new))
    if old_time != new_time:
        yield DomainEvent(
            "availability.changed", {"object": "availability_change", "released": old_time, "reserved": new_time}
        )


def _occupied_time(booking: Booking) -> records.JsonObject | None:
    if booking.deleted_at or booking.status in RELEASED_STATUSES:
        return None
    form = records.public_form(booking)
    item_services = [item["service_id"] for item in form["items"]]
    item_staff = [item["staff_id"] for item in form["items"]]
    return {
        "service_ids": item_services or [form["service_id"]],
        "staff_ids": [each for each in item_staff or [form["staff_id"]] if each],
        "space_ids": form["space_ids"],
        "start_at": form["start_at"],
        "end_at": form["end_at"],
        "party_size": form["party_size"],
    }
