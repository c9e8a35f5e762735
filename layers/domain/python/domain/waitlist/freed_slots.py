"""The slots that became bookable because time became free."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from msgspec import Struct

from apikit import epoch_ms, errors
from domain.availability.candidates import SlotShape
from domain.availability.choice import SlotChoice, choose
from domain.availability.finder import OfferReader
from domain.availability.model import Candidates, Offer, create_candidates, slot_shape
from domain.availability.requested import OfferQuery
from domain.availability.search import find_slots
from domain.calendars import MAX_DAYS
from domain.ledgers.model import DAY_MS
from domain.services.model import Service
from domain.time_spans import Span
from domain.waitlist.freed_time import FreedTime
from domain.waitlist.waiting_entry import WaitingEntry


class FreedSlot(Struct, frozen=True):
    """A slot that can be booked, with the staff member and the spaces that make use of the freed time."""

    start_ms: int
    end_ms: int
    staff_id: str | None
    space_ids: tuple[str, ...]
    offer_minutes: int


class FreedSlotFinder:
    """Finds the slots that make use of freed time. To be called within an attempt, which reads every item once."""

    def __init__(self, offers: OfferReader) -> None:
        self._offers = offers

    def find_slots(
        self, gap: FreedTime, units: frozenset[str], waiting: WaitingEntry, now: datetime
    ) -> list[FreedSlot]:
        """Return the free slots of the entry's service, staff and party that use one of the units within the freed time.

        The slot of the booking that was there comes first, then the others in the order of time.
        """
        now_ms = epoch_ms(now)
        start_ms = max(gap.span[0], now_ms)
        # No entry waits for longer.
        freed_span = (start_ms, min(gap.span[1], start_ms + MAX_DAYS * DAY_MS))
        if freed_span[0] >= freed_span[1]:
            return []
        query = OfferQuery(waiting.service_id, waiting.staff_id or None)

        def span_of(services: Sequence[Service]) -> Span:
            shape = slot_shape(services[0], party_size=waiting.party_size)
            first, last = _starts_within(shape, freed_span)
            return max(first - shape.before_ms, 0), last + shape.duration_ms + shape.after_ms

        try:
            offers, reservations = self._offers.read_offers(gap.tenant, [query], span_of)
        except errors.NotFound:
            # The service or the staff member was deleted.
            return []
        offer, shape = offers[0], slot_shape(offers[0].service, party_size=waiting.party_size)
        if not offer.is_offered:
            return []
        candidates = create_candidates(
            offer, reservations, span_of([offer.service]), now_ms=now_ms, start_ms=freed_span[0]
        )
        search = _Search(offer, shape, candidates, units, now_ms)
        # A booking need not start on the grid of the slots.
        own_starts = [start_ms] if waiting.service_id in gap.service_ids and start_ms == gap.span[0] else []
        starts = dict.fromkeys([*own_starts, *search.find_starts(_starts_within(shape, freed_span))])
        return [slot for start in starts if (slot := search.find_slot(start)) is not None]


class _Search(Struct, frozen=True):
    """The search for the slots of one offer."""

    offer: Offer
    shape: SlotShape
    candidates: Candidates
    units: frozenset[str]
    now_ms: int

    def find_starts(self, span: Span) -> list[int]:
        return [each.start_ms for each in find_slots(self.offer, self.candidates, self.shape, span, self.now_ms)]

    def find_slot(self, start_ms: int) -> FreedSlot | None:
        for candidates in self._preferences():
            choice, _ = choose(self.offer, candidates, self.shape, start_ms, rule_ms=start_ms, now_ms=self.now_ms)
            if choice and self._uses_freed_unit(choice):
                return FreedSlot(
                    start_ms,
                    start_ms + self.shape.duration_ms,
                    choice.staff_id,
                    choice.space_ids,
                    self.offer.service.offer_minutes,
                )
        return None

    def _preferences(self) -> Iterator[Candidates]:
        """Yield the candidates that became free with all others, so that the freed staff and space are chosen if possible."""
        staff, spaces = self.candidates.staff, self.candidates.spaces
        freed_staff = [each for each in staff if self._is_freed(unit.id for unit in each.units)]
        freed_spaces = [each for each in spaces if self._is_freed(unit.id for unit in each.units)]
        if freed_staff and freed_spaces:
            yield Candidates(freed_staff, freed_spaces)
        if freed_staff:
            yield Candidates(freed_staff, spaces)
        if freed_spaces:
            yield Candidates(staff, freed_spaces)

    def _is_freed(self, unit_ids: Iterator[str]) -> bool:
        return any(each in self.units for each in unit_ids)

    def _uses_freed_unit(self, choice: SlotChoice) -> bool:
        return self._is_freed(slot.unit_id for slot in choice.slots)


def _starts_within(shape: SlotShape, span: Span) -> Span:
    """Return the span of the starts of slots that use a part of the span, end exclusive."""
    return max(span[0] - shape.duration_ms - shape.after_ms + 1, 0), span[1] + shape.before_ms
