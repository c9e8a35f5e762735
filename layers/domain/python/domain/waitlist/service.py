"""Use cases of waitlist entries in addition to those of every resource: the time that suits the customer, and accepting an offer."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from apikit import Actor, Clock, Tenant, errors
from apikit.resources import Directory, Preconditions, records
from domain.availability.requested import requested_staff
from domain.bookings.booking_status import STATUS as BOOKING_STATUS
from domain.bookings.model import Booking
from domain.ledgers.reserving_service import ReservingService
from domain.services.model import Service
from domain.waitlist.model import ENDED_STATUSES, STATUS, WaitlistEntry, WaitlistEntryDetails, closed_offer_values
from domain.waitlist.window import require_window

if TYPE_CHECKING:
    from domain.waitlist.slot_offers import OfferStore

# Fields that can be changed after the entry has ended.
_ALWAYS_CHANGEABLE = ("metadata", "external_refs")


class BookingReader(Protocol):
    """Reads bookings."""

    def get(self, tenant: Tenant, record_id: str) -> Booking:
        """Return the booking. Raises NotFound."""
        ...


class BookingRules(Protocol):
    """The rules of bookings."""

    def transition_values(self, actor: Actor, record: Booking, target: str) -> Mapping[str, Any]:
        """Return the values that change with the status. Raises Conflict when a hold has expired."""
        ...


class WaitlistService(ReservingService[WaitlistEntry, WaitlistEntryDetails]):
    """Waitlist entries: create, get, list, replace, update, delete and restore, and accept an offer."""

    record_type = WaitlistEntry
    details_type = WaitlistEntryDetails

    def __init__(
        self,
        store: "OfferStore",
        clock: Clock,
        directory: Directory,
        *,
        bookings: BookingReader,
        booking_rules: BookingRules,
    ) -> None:
        super().__init__(store, clock, directory)
        self._offer_store = store
        self._bookings = bookings
        self._booking_rules = booking_rules

    def accept(self, actor: Actor, entry_id: str, *, preconditions: Preconditions | None) -> Booking:
        """Accept the offer of the entry, and return its booking: confirmed, or pending if the service requires confirmation.

        Raises InsufficientScope, NotFound, StaleVersion, IllegalTransition; Conflict when the offer has expired.
        """
        bookings: list[Booking] = []

        def change(entry: WaitlistEntry) -> WaitlistEntry:
            STATUS.require(entry.status, "converted")
            now = self.clock.now()
            if not entry.has_open_offer(now):
                raise _expired_offer()
            old_booking = self._booking_of(entry)
            bookings[:] = [old_booking, self._accept_booking(actor, old_booking)]
            return records.next_version(entry, now, {"status": "converted", **closed_offer_values()})

        def save(entry: WaitlistEntry, cause: records.Cause, old: WaitlistEntry) -> None:
            old_booking, booking = bookings
            if booking is old_booking:
                self.store.save(entry, cause, old=old)
                return
            try:
                self._offer_store.save_with_booking(entry, cause, old=old, booking=booking, old_booking=old_booking)
            except errors.SlotUnavailable as error:
                # Another customer has booked it: by that clock, the offer was over.
                raise _expired_offer() from error

        entry = self.change_record(actor, entry_id, preconditions, change, save=save)
        # A retry of the request that accepted the offer returns the same booking.
        return bookings[1] if bookings else self._booking_of(entry)

    def _booking_of(self, entry: WaitlistEntry) -> Booking:
        try:
            return self._bookings.get(entry.tenant, entry.booking_id or "")
        except errors.NotFound as error:
            raise _expired_offer() from error

    def _accept_booking(self, actor: Actor, booking: Booking) -> Booking:
        """Return the booking after the offer was accepted; the same one if it was confirmed before. Raises Conflict."""
        if booking.status != "held" and booking.occupies_time:
            return booking
        if booking.status != "held":
            raise _expired_offer()
        target = "pending" if self._requires_confirmation(booking) else "confirmed"
        BOOKING_STATUS.require(booking.status, target)
        values = self._booking_rules.transition_values(actor, booking, target)
        return records.next_version(booking, self.clock.now(), {"status": target, **values})

    def _requires_confirmation(self, booking: Booking) -> bool:
        if self.directory is None or booking.service_id is None:
            return False
        key = (Service.collection, booking.service_id)
        form = self.directory.get_many(booking.tenant, [key]).get(key, {})
        return bool(form.get("requires_confirmation"))

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


def _expired_offer() -> errors.Conflict:
    return errors.Conflict("The offer has expired. Wait for the next one.")


def _stored_values(details: WaitlistEntryDetails) -> records.JsonObject:
    values = records.field_values(details)
    return {**values, "staff_id": requested_staff(details.staff_id)}
