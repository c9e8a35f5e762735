"""Use cases of series of bookings: create, get and cancel. Every booking is created, confirmed and canceled by the service of bookings.

A transaction is too small for a series. So all bookings are held first, then the series is written, which decides, then they are confirmed.
After a crash before the decision the holds expire; after it, the due work confirms them.
"""

from collections.abc import Callable, Iterable, Sequence
from contextvars import Context
from dataclasses import replace
from datetime import datetime
from typing import Any, cast

from msgspec import Struct

from apikit import Actor, Clock, atomic, errors, rfc3339
from apikit.resources import Directory, Preconditions, records, stores
from domain.availability.finder import OfferReader
from domain.availability.model import Offer
from domain.availability.requested import SlotRequest
from domain.booking_series.completion import SeriesCompletion, reason_of
from domain.booking_series.model import HOLD_MINUTES, BookingSeries, BookingSeriesDetails, SkippedOccurrence
from domain.booking_series.recurrence import list_occurrences, require_consistent_recurrence
from domain.bookings.model import Booking
from domain.bookings.requests import new_request, require_consistent
from domain.bookings.service import BookingService

_CANCELABLE_STATUSES = ("pending", "confirmed")
Charge = Callable[[int], None]
"""Counts the request as more units. Raises RateLimitExceeded."""


class SeriesView(Struct, frozen=True):
    """A series and its bookings as they are now, in order of the occurrences; without deleted ones."""

    series: BookingSeries
    bookings: Sequence[Booking]


class SeriesService:
    """Series of bookings."""

    def __init__(
        self,
        *,
        store: stores.Store[BookingSeries],
        bookings: BookingService,
        completion: SeriesCompletion,
        offers: OfferReader,
        directory: Directory,
        clock: Clock,
    ) -> None:
        self._store = store
        self._bookings = bookings
        self._completion = completion
        self._offers = offers
        self._directory = directory
        self._clock = clock

    def create(self, actor: Actor, details: BookingSeriesDetails, charge: Charge) -> SeriesView:
        """Create a series and its bookings. Each booking after the first counts as one more request.

        Raises InsufficientScope, InvalidRequest, RateLimitExceeded; SlotUnavailable with the `start_at` of the occurrence that cannot be
        booked, and without any booking; NotAtomic in an atomic batch.
        """
        actor.require("bookings:write")
        series = records.find_replay(BookingSeries)
        if series is None:
            # Without the claim of an Idempotency-Key: the series is the effect of the request, not its first booking.
            atomic.require_not_atomic("A series of bookings")
            series = Context().run(self._hold, actor, details, charge)
            try:
                self._store.add(series, records.Cause.from_actor(actor))
            except errors.Conflict:
                # Another request took over the claim, and nothing was written.
                Context().run(self._release, actor, series.booking_ids)
                raise
        return self._view(self._completion.confirm(actor, series, self._clock.now()))

    def get(self, actor: Actor, series_id: str) -> SeriesView:
        """Return the series. Raises InsufficientScope, NotFound."""
        actor.require("booking-series:read")
        return self._view(self._store.get(actor.tenant, series_id))

    def cancel(
        self, actor: Actor, series_id: str, first: datetime | None, *, preconditions: Preconditions | None
    ) -> SeriesView:
        """Cancel the pending and confirmed bookings that start at this time or later, by default from now on; each with its own fee.

        Raises InsufficientScope, NotFound, StaleVersion.
        """
        actor.require("booking-series:write")
        actor = actor.with_scope("bookings:write")
        atomic.require_not_atomic("The cancellation of a series")
        series = self._store.get(actor.tenant, series_id)
        if preconditions:
            preconditions.require(series)
        if not series.is_complete:
            self._completion.confirm(actor, series, self._clock.now())
        start = first or self._clock.now()
        for booking in self._completion.read_bookings(series):
            if booking.start_at >= start and booking.status in _CANCELABLE_STATUSES:
                # Each has an effect of its own: without the claim of an Idempotency-Key.
                Context().run(self._cancel_one, actor, booking)
        # Each cancellation is a version of the series.
        return self._view(self._store.get(actor.tenant, series_id))

    def _hold(self, actor: Actor, details: BookingSeriesDetails, charge: Charge) -> BookingSeries:
        """Return the series with all of its bookings held. Raises the errors of `create`; then none is held."""
        now = self._clock.now()
        require_consistent_recurrence(details.recurrence)
        details = stores.resolve_references(self._directory, actor.tenant, details)
        booking_details = details.booking_details()
        require_consistent(booking_details)
        offers = self._read_offers(actor, new_request(booking_details, now))
        starts = list_occurrences(details.start_at, details.recurrence, offers[0].zone)
        charge(len(starts) - 1)
        is_request = any(offer.service.requires_confirmation for offer in offers)
        values = records.field_values(details)
        series = records.new_record(
            BookingSeries,
            actor.tenant,
            now,
            {
                **values,
                "time_zone": offers[0].time_zone,
                "first_status": "pending" if is_request else "confirmed",
            },
        )
        return self._hold_all(actor, series, starts)

    def _hold_all(self, actor: Actor, series: BookingSeries, starts: Sequence[datetime]) -> BookingSeries:
        booking_ids, skipped_occurrences = list[str](), list[SkippedOccurrence]()
        try:
            for start_at in starts:
                try:
                    booking_ids.append(self._hold_one(actor, series, start_at).id)
                except errors.SlotUnavailable as error:
                    if series.on_conflict == "fail":
                        raise _unavailable(error, start_at) from error
                    skipped_occurrences.append(SkippedOccurrence(start_at=start_at, reason=reason_of(error)))
        except errors.PlatformError:
            self._release(actor, booking_ids)
            raise
        return replace(series, booking_ids=tuple(booking_ids), skipped=skipped_occurrences)

    def _hold_one(self, actor: Actor, series: BookingSeries, start_at: datetime) -> Booking:
        values = {**series.booking_values(start_at), "hold_minutes": HOLD_MINUTES}
        return self._bookings.create(actor, values, parent_ids={"series_id": series.id})

    def _release(self, actor: Actor, booking_ids: Iterable[str]) -> None:
        for each in booking_ids:
            self._bookings.remove(actor, each, preconditions=None)

    def _cancel_one(self, actor: Actor, booking: Booking) -> None:
        try:
            self._bookings.act(actor, booking.id, "cancel", preconditions=None)
        except (errors.IllegalTransition, errors.NotFound):
            # It ended meanwhile.
            return

    def _view(self, series: BookingSeries) -> SeriesView:
        return SeriesView(series, self._completion.read_bookings(series))

    def _read_offers(self, actor: Actor, request: SlotRequest) -> Sequence[Offer]:
        """Return the offer of each service. They have the time zone of the place."""
        with stores.WriteAttempt(may_retry=False):
            offers, _ = self._offers.read_offers(
                actor.tenant, request.queries, lambda _: (request.start_ms, request.start_ms + 1)
            )
        return offers


def _unavailable(error: errors.SlotUnavailable, start_at: datetime) -> errors.SlotUnavailable:
    """Return the error with the start of the occurrence."""
    start, facts = rfc3339(start_at), cast("dict[str, Any]", error.facts)
    detail = f"The series is not possible because of its booking at {start}. {error.detail}"
    return errors.SlotUnavailable(detail, **{**facts, "start_at": start})
