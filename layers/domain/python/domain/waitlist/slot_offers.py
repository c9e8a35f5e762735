"""Offers freed slots to the customers who wait for them: each slot to the first one whom it suits, once, whatever the number of workers."""

from collections.abc import Callable
from datetime import timedelta
from typing import Protocol

from apikit import Actor, Clock, Tenant, errors
from apikit.resources import Directory, records, stores
from domain.bookings.model import Booking, BookingDetails
from domain.local_times import from_epoch_ms
from domain.waitlist.freed_slots import FreedSlot, FreedSlotFinder
from domain.waitlist.freed_time import FreedTime
from domain.waitlist.model import WaitlistEntry
from domain.waitlist.offer_timer import CAUSE
from domain.waitlist.waiting_entry import WaitingEntry

SOURCE = "waitlist"
"""The `source` of the bookings that hold offered slots."""


class OfferStore(stores.Store[WaitlistEntry], Protocol):
    """A store that writes an entry and the booking of its offer together."""

    def save_with_booking(
        self,
        record: WaitlistEntry,
        cause: records.Cause,
        *,
        old: WaitlistEntry,
        booking: Booking,
        old_booking: Booking | None = None,
    ) -> None:
        """Replace `old`, and store the booking, which is new without `old_booking`.

        Raises StaleVersion, NotFound for the entry; SlotUnavailable, WriteContention for the booking.
        """
        ...


class WaitingEntryReader(Protocol):
    """Reads the entries that wait."""

    def find_entries(self, gap: FreedTime) -> list[WaitingEntry]:
        """Return the entries that may use the freed time, in the order of their places."""
        ...

    def find_units(self, gap: FreedTime) -> frozenset[str]:
        """Return the units of the ledger that became free."""
        ...


class BookingFactory(Protocol):
    """Makes bookings that are not stored yet."""

    def new_record(self, actor: Actor, details: BookingDetails) -> Booking:
        """Return a new booking with what it reserves. Raises SlotUnavailable, InvalidRequest."""
        ...


class SlotOffers:
    """Makes the offers. An offer is one transaction: the booking that holds the slot, its reservations, and the entry at its version."""

    def __init__(
        self,
        store: OfferStore,
        waiting_list: WaitingEntryReader,
        slots: FreedSlotFinder,
        *,
        bookings: BookingFactory,
        directory: Directory,
        clock: Clock,
    ) -> None:
        self._store = store
        self._waiting_list = waiting_list
        self._slots = slots
        self._bookings = bookings
        self._directory = directory
        self._clock = clock

    def offer(self, gap: FreedTime, *, has_time: Callable[[], bool]) -> int:
        """Offer the freed time to the entries that wait for it, in the order of their places. Returns the number of offers.

        Repeating it is harmless: what was offered is not free any more. Raises Unavailable when the time is up; then repeat it.
        """
        if from_epoch_ms(gap.span[1]) <= self._clock.now() or not (entries := self._waiting_list.find_entries(gap)):
            return 0
        units, count = self._waiting_list.find_units(gap), 0
        # The slots for each wish, until an offer takes one.
        known_slots: dict[tuple[str, str, int], list[FreedSlot]] = {}
        for waiting in entries:
            if not has_time():
                raise errors.Unavailable("The time for offers is up. Repeat the message.", retry_after_s=1)
            if waiting.wish in known_slots and _first_suitable(waiting, known_slots[waiting.wish]) is None:
                continue
            is_offered, known_slots[waiting.wish] = self._offer_to(gap, units, waiting)
            if is_offered:
                known_slots.clear()
                count += 1
        return count

    def _offer_to(self, gap: FreedTime, units: frozenset[str], waiting: WaitingEntry) -> tuple[bool, list[FreedSlot]]:
        """Offer a slot to the entry. Returns whether it suits one, and the slots that are free."""
        for attempt in stores.retry_contention():
            with attempt:
                return self._try_offer(gap, units, waiting)
        raise AssertionError(stores.LAST_ATTEMPT_RAISES)

    def _try_offer(self, gap: FreedTime, units: frozenset[str], waiting: WaitingEntry) -> tuple[bool, list[FreedSlot]]:
        now = self._clock.now()
        slots = self._slots.find_slots(gap, units, waiting, now)
        if _first_suitable(waiting, slots) is None:
            return False, slots
        try:
            entry = self._store.get(gap.tenant, waiting.entry_id)
        except errors.NotFound:
            return False, slots
        slot = _first_suitable(WaitingEntry.from_entry(entry), slots)
        if not entry.is_waiting or slot is None or entry.to <= now:
            return False, slots
        try:
            details = stores.resolve_references(self._directory, gap.tenant, _booking_details(entry, slot))
        except errors.InvalidRequest:
            # The customer was deleted.
            return False, slots
        booking = self._bookings.new_record(_platform(gap.tenant), details)
        expires_at = booking.expires_at or now + timedelta(minutes=slot.offer_minutes)
        new_entry = records.next_version(entry, now, entry.offered_values(booking.id, booking.start_at, expires_at))
        try:
            self._store.save_with_booking(new_entry, CAUSE, old=entry, booking=booking)
        except (errors.StaleVersion, errors.NotFound) as error:
            raise errors.WriteContention("The waitlist entry has changed. Retry.", retry_after_s=1) from error
        return True, slots


def _first_suitable(waiting: WaitingEntry, slots: list[FreedSlot]) -> FreedSlot | None:
    return next((slot for slot in slots if waiting.suits(slot.start_ms, slot.end_ms)), None)


def _booking_details(entry: WaitlistEntry, slot: FreedSlot) -> BookingDetails:
    return BookingDetails(
        customer_id=entry.customer_id,
        service_id=entry.service_id,
        start_at=from_epoch_ms(slot.start_ms),
        staff_id=slot.staff_id,
        space_ids=list(slot.space_ids) or None,
        party_size=entry.party_size,
        hold_minutes=slot.offer_minutes,
        source=SOURCE,
    )


def _platform(tenant: Tenant) -> Actor:
    """Return the platform as the caller: it makes the booking for the tenant, without a scope."""
    return Actor(tenant, tenant.organization_id, CAUSE.principal, frozenset(), CAUSE.request_id)
