"""Finds out whether a booking is possible, why not, and the nearest free slots. The ledger decides in the transaction."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from apikit import Tenant, epoch_ms, errors
from domain.availability.candidates import SlotShape
from domain.availability.choice import SlotChoice, choose
from domain.availability.model import Candidates, Offer, Reservations, create_candidates, slot_shape
from domain.availability.reasons import REASON_TEXTS, Reason
from domain.availability.requested import OfferQuery, SlotRequest
from domain.availability.search import FreeSlot, find_slots, nearest_slots
from domain.availability.slot_view import slot_form
from domain.ledgers.model import DAY_MS
from domain.local_times import MINUTE_MS
from domain.services.booked_addons import addon_minutes
from domain.services.model import MAX_WINDOW_DAYS, Service
from domain.time_spans import Span

# Alternatives are searched within a week of the requested start.
_DAYS_BEFORE, _DAYS_AFTER = 7, 7
# With the longest add-ons a booking could take years; each day is a page of the ledger of each staff member.
MAX_BOOKING_MINUTES = 14_400
# No service has a longer booking window.
_MAX_WINDOW_MS = (MAX_WINDOW_DAYS + 1) * DAY_MS


_ADVICE = {
    "inactive": "Activate it, or choose another one.",
    "not_offered": "Choose another staff member or space.",
}


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
        if request.start_ms > now_ms + _MAX_WINDOW_MS:
            raise _unavailable("beyond_window", self._find_alternatives(tenant, request, now_ms))
        stages, _ = self._read_stages(tenant, request, now_ms, days=(1, 1))
        _require_possible(stages, request)
        choices, reason = _choose_all(stages, request, request.start_ms, now_ms)
        if reason:
            raise _unavailable(reason, self._find_alternatives(tenant, request, now_ms))
        return stages, choices

    def prefetch(self, tenant: Tenant, queries: Sequence[OfferQuery], keys: Iterable[tuple[str, str]]) -> None:
        """Read what the queries name, and resources by collection and ID, in one round trip, for later reads of the attempt."""
        self._offers.prefetch(tenant, queries, keys)

    def find_alternatives(self, tenant: Tenant, request: SlotRequest, now: datetime) -> list[dict[str, object]]:
        """Return the forms of the free slots that are nearest to the requested start, at most three."""
        return self._find_alternatives(tenant, request, epoch_ms(now))

    def find_reason(self, tenant: Tenant, request: SlotRequest, now: datetime) -> Reason | None:
        """Return why the booking is not possible; None when it is. Raises NotFound."""
        now_ms = epoch_ms(now)
        if request.start_ms > now_ms + _MAX_WINDOW_MS:
            return "beyond_window"
        if request.start_ms < now_ms:
            return "notice_too_short"
        stages, _ = self._read_stages(tenant, request, now_ms, days=(1, 1))
        return _choose_all(stages, request, request.start_ms, now_ms)[1]

    def _find_alternatives(self, tenant: Tenant, request: SlotRequest, now_ms: int) -> list[dict[str, object]]:
        # A request for the past or the far future gets the alternatives that are nearest to it.
        middle_ms = min(max(request.start_ms, now_ms), now_ms + _MAX_WINDOW_MS)
        near_request = replace(request, start_ms=middle_ms)
        stages, span = self._read_stages(tenant, near_request, now_ms, days=(_DAYS_BEFORE, _DAYS_AFTER))
        first = stages[0]
        slots = find_slots(first.offer, first.candidates, first.shape, span, now_ms)
        if len(stages) > 1:
            slots = [each for each in slots if _choose_all(stages, request, each.start_ms, now_ms)[1] is None]
        length = stages[-1].offset_ms + stages[-1].shape.duration_ms
        return [_alternative_form(first.offer, each, length) for each in nearest_slots(slots, request.start_ms)]

    def _read_stages(
        self, tenant: Tenant, request: SlotRequest, now_ms: int, *, days: tuple[int, int]
    ) -> tuple[list[Stage], Span]:
        """Return the stages, and the span of the days around the start. The reservations go a little further."""
        span = (max(request.start_ms - days[0] * DAY_MS, 0), request.start_ms + days[1] * DAY_MS)

        def span_of(services: Sequence[Service]) -> Span:
            shapes = [self._shape(service, request) for service in services]
            length = sum(shape.duration_ms for shape in shapes)
            _require_length(length // MINUTE_MS)
            margins = max(max(shape.before_ms, shape.after_ms) for shape in shapes)
            return max(span[0] - margins, 0), span[1] + length + margins

        offers, reservations = self._offers.read_offers(tenant, request.queries, span_of)
        stages, offset_ms = list[Stage](), 0
        whole_span = span_of([offer.service for offer in offers])
        for offer in offers:
            shape = self._shape(offer.service, request)
            candidates = create_candidates(
                offer, reservations, whole_span, now_ms=now_ms, holder=request.holder, start_ms=request.start_ms
            )
            stages.append(Stage(offer, shape, candidates, offset_ms))
            offset_ms += shape.duration_ms
        return stages, span

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


def _require_possible(stages: Sequence[Stage], request: SlotRequest) -> None:
    """Raise InvalidRequest for what no other time would make possible."""
    faults = []
    for number, stage in enumerate(stages):
        prefix = f"/items/{number}" if len(stages) > 1 else ""
        if not stage.offer.is_offered:
            pointer = f"{prefix}/staff_id" if request.queries[number].staff_id else "/space_ids"
            faults.append(errors.FieldError("not_offered", "does not offer the service", pointer=pointer))
        if request.party_size > stage.offer.service.capacity:
            detail = f"is more than the capacity of the service: {stage.offer.service.capacity:,}"
            faults.append(errors.FieldError("out_of_range", detail, pointer="/party_size"))
    if faults:
        raise errors.InvalidRequest.from_errors(faults)


def _alternative_form(offer: Offer, slot: FreeSlot, length_ms: int) -> dict[str, object]:
    return slot_form(
        offer, FreeSlot(slot.start_ms, slot.start_ms + length_ms, slot.places, slot.staff_ids, slot.space_ids)
    )


def _unavailable(reason: Reason, alternatives: list[dict[str, object]]) -> errors.SlotUnavailable:
    choice = "Choose one of the alternatives." if alternatives else _ADVICE.get(reason, "Choose another time.")
    return errors.SlotUnavailable(
        f"The booking is not possible: {REASON_TEXTS[reason]}. {choice}", reason=reason, alternatives=alternatives
    )
