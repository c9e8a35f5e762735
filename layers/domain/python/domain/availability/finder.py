"""Finds out whether a booking is possible, why not, and the nearest free slots. The ledger decides in the transaction."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Protocol, cast

from msgspec import Struct
from msgspec.structs import replace

from apikit import Tenant, epoch_ms, errors
from apikit.resources import records
from domain.availability.candidates import SlotShape
from domain.availability.choice import SlotChoice, choose
from domain.availability.model import (
    Candidates,
    Offer,
    Reservations,
    create_candidates,
    notice_ends_at,
    slot_shape,
    window_ends_at,
)
from domain.availability.reasons import REASON_TEXTS, Reason
from domain.availability.requested import OfferQuery, SlotRequest
from domain.availability.search import MAX_ALTERNATIVES, find_slots, nearest_slots
from domain.availability.slot_view import slot_forms
from domain.ledgers.model import DAY_MS
from domain.local_times import MINUTE_MS
from domain.services.booked_addons import addon_minutes
from domain.services.model import MAX_WINDOW_DAYS, Service
from domain.time_spans import Span

# Alternatives are searched within a week of the requested start, and within five weeks if there are fewer than three.
_NEAR_DAYS, _FAR_DAYS = 7, 35
# With the longest add-ons a booking could take years; each day is a page of the ledger of each staff member.
MAX_BOOKING_MINUTES = 14_400
# No service has a longer booking window.
_MAX_WINDOW_MS = (MAX_WINDOW_DAYS + 1) * DAY_MS
_ADVICE = {"inactive": "Activate it, or choose another one."}


class OfferReader(Protocol):
    """Reads offers of services."""

    def prefetch(self, tenant: Tenant, queries: Sequence[OfferQuery], keys: Iterable[tuple[str, str]]) -> None:
        """Read what the queries name, and resources by collection and ID, for later reads of the attempt."""
        ...

    def read_offers(
        self, tenant: Tenant, queries: Sequence[OfferQuery], span_of: Callable[[Sequence[Service]], Span]
    ) -> tuple[list[Offer], Reservations]:
        """Return the offer of each query, and the reservations of their units within the span. Raises NotFound."""
        ...


class Stage(Struct, frozen=True):
    """One of the services in a row: its offer, what it needs, and its candidates."""

    offer: Offer
    shape: SlotShape
    candidates: Candidates
    offset_ms: int


class SlotFinder:
    """Finds slots for bookings. To be called within an attempt, which reads every item once."""

    def __init__(self, offers: OfferReader) -> None:
        self._offers = offers

    def choose(self, tenant: Tenant, request: SlotRequest, now: datetime) -> tuple[list[Stage], list[SlotChoice]]:
        """Return the stages of the booking and the choice for each.

        Raises SlotUnavailable with the reason and free alternatives, InvalidRequest for what no other time makes possible, NotFound.
        """
        now_ms = epoch_ms(now)
        reason = _time_reason(request, now_ms)
        if reason is None:
            stages = self._read_for_start(tenant, request, now_ms)
            if faults := _request_faults(stages, request):
                raise errors.InvalidRequest.from_errors(faults)
            choices, reason = _choose_all(stages, request, request.start_ms, now_ms)
            if reason is None:
                return stages, choices
        raise _unavailable(reason, self._find_alternatives(tenant, request, now_ms, reason=reason))

    def check(
        self, tenant: Tenant, request: SlotRequest, now: datetime
    ) -> tuple[Reason | None, list[records.JsonObject]]:
        """Return why the booking is not possible, and the forms of free alternatives; None when it is possible.

        Where a booking is invalid, the reason is the code of its error. Raises NotFound.
        """
        now_ms = epoch_ms(now)
        reason = _time_reason(request, now_ms)
        if reason is None:
            stages = self._read_for_start(tenant, request, now_ms)
            if faults := _request_faults(stages, request):
                return cast("Reason", faults[0].code), []
            _, reason = _choose_all(stages, request, request.start_ms, now_ms)
        return reason, self._find_alternatives(tenant, request, now_ms, reason=reason) if reason else []

    def prefetch(self, tenant: Tenant, queries: Sequence[OfferQuery], keys: Iterable[tuple[str, str]]) -> None:
        """Read what the queries name, and resources by collection and ID, in one round trip, for later reads of the attempt."""
        self._offers.prefetch(tenant, queries, keys)

    def _find_alternatives(
        self, tenant: Tenant, request: SlotRequest, now_ms: int, *, reason: Reason
    ) -> list[records.JsonObject]:
        """Return the forms of the slots that are nearest to the requested start, at most three, in order."""
        if reason == "inactive":
            # No other time is possible.
            return []
        near_alternatives = self._search(tenant, request, now_ms, days=_NEAR_DAYS)
        if len(near_alternatives) == MAX_ALTERNATIVES:
            return near_alternatives
        # What the first search has read is not read again.
        return self._search(tenant, request, now_ms, days=_FAR_DAYS)

    def _search(self, tenant: Tenant, request: SlotRequest, now_ms: int, *, days: int) -> list[records.JsonObject]:
        def starts_of(services: Sequence[Service]) -> Span:
            return _search_span(services, request.start_ms, now_ms, length_ms=days * DAY_MS)

        stages, span = self._read_stages(tenant, request, now_ms, starts_of=starts_of)
        if _request_faults(stages, request):
            return []
        first = stages[0]
        slots = find_slots(first.offer, first.candidates, first.shape, span, now_ms)
        slots = nearest_slots(
            slots, request.start_ms, lambda start_ms: _choose_all(stages, request, start_ms, now_ms)[1] is None
        )
        length = stages[-1].offset_ms + stages[-1].shape.duration_ms
        offers = [stage.offer for stage in stages]
        return slot_forms(offers, [replace(each, end_ms=each.start_ms + length) for each in slots])

    def _read_for_start(self, tenant: Tenant, request: SlotRequest, now_ms: int) -> list[Stage]:
        """Return the stages with the reservations of the requested start and of a day on both sides."""
        span = (max(request.start_ms - DAY_MS, 0), request.start_ms + DAY_MS)
        return self._read_stages(tenant, request, now_ms, starts_of=lambda _: span)[0]

    def _read_stages(
        self, tenant: Tenant, request: SlotRequest, now_ms: int, *, starts_of: Callable[[Sequence[Service]], Span]
    ) -> tuple[list[Stage], Span]:
        """Return the stages for the starts that `starts_of` returns for the services, and these. The reservations go a little further."""

        def span_of(services: Sequence[Service]) -> Span:
            shapes = [self._shape(service, request) for service in services]
            length = sum(shape.duration_ms for shape in shapes)
            _require_length(length // MINUTE_MS)
            margins = max(max(shape.before_ms, shape.after_ms) for shape in shapes)
            first_ms, last_ms = starts_of(services)
            return max(first_ms - margins, 0), last_ms + length + margins

        offers, reservations = self._offers.read_offers(tenant, request.queries, span_of)
        stages, offset_ms = list[Stage](), 0
        services = [offer.service for offer in offers]
        whole_span = span_of(services)
        day_ms = min(max(request.start_ms, whole_span[0]), whole_span[1])
        for offer in offers:
            shape = self._shape(offer.service, request)
            candidates = create_candidates(
                offer, reservations, whole_span, now_ms=now_ms, holder=request.holder, start_ms=day_ms
            )
            stages.append(Stage(offer, shape, candidates, offset_ms))
            offset_ms += shape.duration_ms
        return stages, starts_of(services)

    def _shape(self, service: Service, request: SlotRequest) -> SlotShape:
        minutes = addon_minutes(service, request.addons)
        return slot_shape(service, party_size=request.party_size, addon_minutes=minutes)


def _require_length(minutes: int) -> None:
    """Raise InvalidRequest for a booking that takes too long."""
    if minutes > MAX_BOOKING_MINUTES:
        detail = (
            f"the booking takes {minutes:,} minutes, at most {MAX_BOOKING_MINUTES:,} are possible; book fewer add-ons"
        )
        raise errors.InvalidRequest.from_errors([errors.FieldError("out_of_range", detail, pointer="/addons")])


def _choose_all(
    stages: Sequence[Stage], request: SlotRequest, start_ms: int, now_ms: int
) -> tuple[list[SlotChoice], Reason | None]:
    choices: list[SlotChoice] = []
    for stage in stages:
        # The notice and the window are those of the start of the whole booking.
        rule_ms = None if request.ignores_notice else start_ms
        choice, reason = choose(
            stage.offer, stage.candidates, stage.shape, start_ms + stage.offset_ms, rule_ms=rule_ms, now_ms=now_ms
        )
        if choice is None:
            return [], reason
        choices.append(choice)
    return choices, None


def _time_reason(request: SlotRequest, now_ms: int) -> Reason | None:
    """Return why a start is not possible for any service; None if it depends on the service."""
    if request.start_ms > now_ms + _MAX_WINDOW_MS:
        return "beyond_window"
    return "notice_too_short" if request.start_ms < now_ms and not request.ignores_notice else None


def _search_span(services: Sequence[Service], start_ms: int, now_ms: int, *, length_ms: int) -> Span:
    """Return the starts so near to the requested one, or to the nearest one that the notice and the window of all services allow."""
    earliest_ms = max(notice_ends_at(service, now_ms) for service in services)
    latest_ms = min(window_ends_at(service, now_ms) for service in services)
    middle_ms = min(max(start_ms, earliest_ms), latest_ms)
    first_ms = max(middle_ms - length_ms, earliest_ms)
    return first_ms, max(min(middle_ms + length_ms, latest_ms + 1), first_ms)


def _request_faults(stages: Sequence[Stage], request: SlotRequest) -> list[errors.FieldError]:
    """Return what no other time would make possible. The codes are reasons."""
    faults = []
    for number, stage in enumerate(stages):
        prefix = f"/items/{number}" if len(stages) > 1 else ""
        if not stage.offer.is_offered:
            pointer = f"{prefix}/staff_id" if request.queries[number].staff_id else "/space_ids"
            faults.append(errors.FieldError("not_offered", "does not offer the service", pointer=pointer))
        if request.party_size > stage.offer.service.capacity:
            detail = f"is more than the capacity of the service: {stage.offer.service.capacity:,}"
            faults.append(errors.FieldError("capacity", detail, pointer="/party_size"))
    return faults


def _unavailable(reason: Reason, alternatives: list[records.JsonObject]) -> errors.SlotUnavailable:
    choice = "Choose one of the alternatives." if alternatives else _ADVICE.get(reason, "Choose another time.")
    return errors.SlotUnavailable(
        f"The booking is not possible: {REASON_TEXTS[reason]}. {choice}", reason=reason, alternatives=alternatives
    )
