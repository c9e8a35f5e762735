"""Completes series: confirms the bookings that are still held, in the request that made them, and after a crash in the due work."""

from collections.abc import Mapping
from contextvars import Context
from datetime import datetime
from typing import Any, cast

from apikit import Actor, errors
from apikit.resources import Directory, records, stores
from domain.availability.reasons import Reason
from domain.booking_series.model import BookingSeries, SkippedOccurrence
from domain.bookings.model import Booking
from domain.bookings.service import BookingService

CAUSE = records.Cause("platform", "booking_series")


class SeriesCompletion:
    """Confirms the bookings of series."""

    def __init__(self, store: stores.Store[BookingSeries], bookings: BookingService, directory: Directory) -> None:
        self._store = store
        self._bookings = bookings
        self._directory = directory

    def read_bookings(self, series: BookingSeries) -> list[Booking]:
        """Return the bookings as they are now, in order of the occurrences; without deleted ones. One read per 100 bookings."""
        keys = [(Booking.collection, each) for each in series.booking_ids]
        forms = self._directory.get_many(series.tenant, keys) if keys else {}
        return [records.load(Booking, forms[key]) for key in keys if key in forms]

    def confirm(self, actor: Actor, series: BookingSeries, now: datetime) -> BookingSeries:
        """Move all bookings that are held to the first status of the series, and return the complete series.

        Raises Conflict when a hold has expired.
        """
        for booking in self.read_bookings(series):
            if booking.status == "held":
                self._confirm_one(actor, series, booking)
        # Not under the claim of an Idempotency-Key: its effect is the new series.
        return Context().run(self._finish, series, now, records.Cause.from_actor(actor), {})

    def carry_out_due(self, record: BookingSeries, now: datetime) -> BookingSeries | None:
        """Confirm what is still held, and book again what has expired meanwhile; return the complete series, None if it is complete."""
        series = self._store.get(record.tenant, record.id)
        if series.is_complete:
            return None
        scopes = frozenset({"bookings:write"})
        actor = Actor(series.tenant, series.organization_id, CAUSE.principal, scopes, CAUSE.request_id)
        booking_ids, missed_occurrences = list[str](), list[SkippedOccurrence]()
        for booking in self.read_bookings(series):
            outcome = self._complete_one(actor, series, booking)
            if isinstance(outcome, SkippedOccurrence):
                missed_occurrences.append(outcome)
            else:
                booking_ids.append(outcome)
        skipped_occurrences = sorted([*series.skipped, *missed_occurrences], key=lambda each: each.start_at)
        return self._finish(series, now, CAUSE, {"booking_ids": tuple(booking_ids), "skipped": skipped_occurrences})

    def _finish(
        self, series: BookingSeries, now: datetime, cause: records.Cause, values: Mapping[str, Any]
    ) -> BookingSeries:
        """Store that the series is complete, with these values, unless another worker has."""

        def change(stored_series: BookingSeries) -> BookingSeries:
            if stored_series.is_complete:
                return stored_series
            return records.next_version(stored_series, now, {**values, "is_complete": True})

        return stores.change_record(
            self._store, series.tenant, series.id, cause=cause, preconditions=None, change=change
        )

    def _complete_one(self, actor: Actor, series: BookingSeries, booking: Booking) -> str | SkippedOccurrence:
        """Return the ID of the booking, or of the one that was made in the place of an expired one, or the occurrence without booking."""
        if booking.status == "held":
            try:
                self._confirm_one(actor, series, booking)
            except errors.Conflict:
                return self._book_again(actor, series, booking)
        return self._book_again(actor, series, booking) if booking.status == "expired" else booking.id

    def _confirm_one(self, actor: Actor, series: BookingSeries, booking: Booking) -> None:
        self._bookings.update(actor, booking.id, {"status": series.first_status}, preconditions=None)

    def _book_again(self, actor: Actor, series: BookingSeries, booking: Booking) -> str | SkippedOccurrence:
        try:
            return self._bookings.create(
                actor, series.booking_values(booking.start_at), parent_ids={"series_id": series.id}
            ).id
        except errors.SlotUnavailable as error:
            return SkippedOccurrence(start_at=booking.start_at, reason=reason_of(error))
        except errors.InvalidRequest:
            # The start is past by now.
            return SkippedOccurrence(start_at=booking.start_at, reason="notice_too_short")


def reason_of(error: errors.SlotUnavailable) -> Reason:
    """Return the reason of the error. One without a reason comes from a lost race: the time is booked."""
    return cast("Reason", error.facts.get("reason", "booked"))
