"""The search for slots in a range of time. No I/O."""

from collections.abc import Iterable, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from msgspec import Struct

from domain.availability.candidates import Candidate, SlotShape
from domain.availability.model import Candidates, Offer, notice_ends_at, window_ends_at
from domain.local_times import local_date
from domain.time_spans import Span

_ALTERNATIVES = 3


class FreeSlot(Struct, frozen=True):
    """A slot that can be booked: the free places, and the staff members and spaces that are free then."""

    start_ms: int
    end_ms: int
    places: int
    staff_ids: Sequence[str]
    space_ids: Sequence[str]


def find_slots(offer: Offer, candidates: Candidates, shape: SlotShape, span: Span, now_ms: int) -> list[FreeSlot]:
    """Return the slots that start within the span, in order."""
    start_ms = max(span[0], notice_ends_at(offer.service, now_ms))
    end_ms = min(span[1], window_ends_at(offer.service, now_ms) + 1)
    if offer.service.status != "active" or not offer.is_offered or start_ms >= end_ms:
        return []
    people = _starts(candidates.staff, shape, start_ms, end_ms)
    places = _starts(candidates.spaces, shape, start_ms, end_ms)
    if not candidates.spaces:
        return [
            FreeSlot(start, start + shape.duration_ms, sum(free.values()), list(free) if offer.needs_staff else (), ())
            for start, free in sorted(people.items())
        ]
    slots = []
    for start, free_spaces in sorted(places.items()):
        free_people = people.get(start, {})
        if candidates.staff and not free_people:
            continue
        if offer.uses_all_spaces and len(free_spaces) < len(candidates.spaces):
            continue
        place_count = min(free_spaces.values()) if offer.uses_all_spaces else sum(free_spaces.values())
        count = min(place_count, sum(free_people.values())) if candidates.staff else place_count
        slots.append(FreeSlot(start, start + shape.duration_ms, count, list(free_people), list(free_spaces)))
    return slots


def nearest_slots(slots: Iterable[FreeSlot], start_ms: int) -> list[FreeSlot]:
    """Return the three slots that are nearest to a time, in order."""
    nearest = sorted(
        (each for each in slots if each.start_ms != start_ms), key=lambda each: abs(each.start_ms - start_ms)
    )
    return sorted(nearest[:_ALTERNATIVES], key=lambda each: each.start_ms)


def slots_by_date(slots: Iterable[FreeSlot], zone: ZoneInfo) -> dict[date, list[FreeSlot]]:
    """Return the slots by the local date of their start."""
    by_date: dict[date, list[FreeSlot]] = {}
    for each in slots:
        by_date.setdefault(local_date(each.start_ms, zone), []).append(each)
    return by_date


def _starts(candidates: Iterable[Candidate], shape: SlotShape, start_ms: int, end_ms: int) -> dict[int, dict[str, int]]:
    """Return the free places of each candidate by start."""
    by_start: dict[int, dict[str, int]] = {}
    for candidate in candidates:
        candidate_id = candidate.id
        for start, places in candidate.starts(shape, start_ms, end_ms):
            if start in by_start:
                by_start[start][candidate_id] = places
            else:
                by_start[start] = {candidate_id: places}
    return by_start
