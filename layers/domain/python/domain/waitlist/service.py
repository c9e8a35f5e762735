"""Use cases of waitlist entries in addition to those of every resource: the time that suits the customer, and accepting an offer."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from apikit import Actor, errors
from apikit.resources import records
from domain.bookings.booking_parts import ANY
from domain.ledgers.reserving_service import ReservingService
from domain.waitlist.model import ENDED_STATUSES, STATUS, WaitlistEntry, WaitlistEntryDetails, closed_offer_values
from domain.waitlist.window import require_window

# Fields that can be changed after the entry has ended.
_ALWAYS_CHANGEABLE = ("metadata", "external_refs")


class WaitlistService(ReservingService[WaitlistEntry, WaitlistEntryDetails]):
    """Waitlist entries: create, get, list, replace, update, delete and restore."""

    record_type = WaitlistEntry
    details_type = WaitlistEntryDetails

    def create_values(self, actor: Actor, details: WaitlistEntryDetails) -> Mapping[str, Any]:
        """Return the values of a new entry, which waits. Raises InvalidRequest."""
        require_window(details, self.clock.now())
        return _stored_values(details)

    def update_values(self, actor: Actor, record: WaitlistEntry, details: WaitlistEntryDetails) -> Mapping[str, Any]:
        """Return the new values. Raises InvalidRequest; IllegalTransition for an entry that has ended."""
        values = _stored_values(details)
        if all(getattr(record, name) == value for name, value in values.items() if name not in _ALWAYS_CHANGEABLE):
            return values
        if record.status in ENDED_STATUSES:
            raise errors.IllegalTransition(
                f"A waitlist entry with the status {record.status} has ended. Create a new one.",
                allowed=list(STATUS.transitions[record.status]),
            )
        require_window(details, self.clock.now())
        return values

    def prepare(self, actor: Actor, old: WaitlistEntry | None, new: WaitlistEntry) -> WaitlistEntry:
        """Return the entry as it is written: a deleted one is canceled, a restored one waits again or has expired."""
        if new.deleted_at and new.status not in ENDED_STATUSES:
            return replace(new, **closed_offer_values(), status="canceled", booking_id=None)
        is_restored = old is None and new.version > 1
        if is_restored and new.status == "canceled":
            return replace(new, status="waiting" if new.to > self.clock.now() else "expired")
        return new


def _stored_values(details: WaitlistEntryDetails) -> records.JsonObject:
    values = records.field_values(details)
    return {**values, "staff_id": None if details.staff_id == ANY else details.staff_id}
