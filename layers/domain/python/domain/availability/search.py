"""The search for slots in a range of time. No I/O."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import islice
from zoneinfo import ZoneInfo

from msgspec import Struct

from domain.availability.candidates import Candidate, SlotShape
from domain.availability.model import Candidates, Offer, notice_ends_at, window_ends_at
from domain.local_times import local_date
from domain.time_spans import Span

MAX_ALTERNATIVES = 3
# Each costs up to a millisecond where many staff members perform several services in a row.
_MAX_EXAMINED = 1_000


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
    if not candidates.spaces:
        people = _starts(candidates.staff, shape, start_ms, end_ms)
        return [
            FreeSlot(start, start + shape.duration_ms, sum(free.values()), list(free) if offer.needs_staff else (), ())
            for start, free in sorted(people.items())
        ]
    options = _options(offer, candidates, shape, (start_ms, end_ms))
    return [_slot_of_options(start, start + shape.duration_ms, options[start], candidates) for start in sorted(options)]


class _Option(Struct, frozen=True):
    """Spaces that are free together: the places in them, and those of the staff who are free for them."""

    space_ids: Sequence[str]
    places: int
    capacity: int
    people: Mapping[str, int]

    def has_session(self) -> bool:
        """Return whether the session in these spaces has a staff member."""
        return any(places < self.capacity for places in self.people.values())


def _options(offer: Offer, candidates: Candidates, shape: SlotShape, limits: Span) -> dict[int, list[_Option]]:
    """Return the spaces that are free, with free staff, by start."""
    people_by_shape: dict[SlotShape, dict[int, dict[str, int]]] = {}
    options: dict[int, list[_Option]] = {}
    for spaces in candidates.place_options(uses_all=offer.uses_all_spaces):
        staff_shape, space_ids = shape.staff_shape(spaces), [each.id for each in spaces]
        if staff_shape not in people_by_shape:
            people_by_shape[staff_shape] = _starts(candidates.staff, staff_shape, *limits)
        people = people_by_shape[staff_shape]
        for start, places in _starts(spaces, shape, *limits).items():
            if len(places) == len(spaces) and (not candidates.staff or start in people):
                option = _Option(space_ids, min(places.values()), staff_shape.capacity, people.get(start, {}))
                options.setdefault(start, []).append(option)
    return options


def _slot_of_options(start_ms: int, end_ms: int, options: Sequence[_Option], candidates: Candidates) -> FreeSlot:
    staff_ids = {staff_id for option in options for staff_id in option.people}
    # A staff member without a session can begin one in a single option; the largest ones are counted.
    free_ids = {id_ for option in options for id_, places in option.people.items() if places == option.capacity}
    new_places = sorted((option.places for option in options if not option.has_session()), reverse=True)
    count = sum(option.places for option in options if option.has_session())
    count += sum(new_places[: len(free_ids)] if candidates.staff else new_places)
    return FreeSlot(
        start_ms,
        end_ms,
        count,
        [each.id for each in candidates.staff if each.id in staff_ids],
        list(dict.fromkeys(space_id for option in options for space_id in option.space_ids)),
    )


def nearest_slots(slots: Iterable[FreeSlot], start_ms: int, is_possible: Callable[[int], bool]) -> list[FreeSlot]:
    """Return the three slots with a possible start that are nearest to a time, in order of their starts. At most 1,000 are examined."""
    by_distance = sorted(slots, key=lambda each: abs(each.start_ms - start_ms))[:_MAX_EXAMINED]
    possible_slots = (each for each in by_distance if is_possible(each.start_ms))
    return sorted(islice(possible_slots, MAX_ALTERNATIVES), key=lambda each: each.start_ms)


def slots_by_date(slots: Iterable[FreeSlot], zone: ZoneInfo) -> dict[date, list[FreeSlot]]:
    """Return the slots by the local date of their start."""
    by_date: dict[date, list[FreeSlot]] = {}
    for each in slots:
        by_date.setdefault(local_date(each.start_ms, zone), []).append(each)
    return by_date


def _starts(candidates: Iterable[Candidate], shape: SlotShape, start_ms: int, end_ms: int) -> dict[int, dict[str, int]]:
    """Return the free places of each candidate by start."""
    by_start: dict[int, dict[str, int]] = defaultdict(dict)
    for candidate in candidates:
        candidate_id = candidate.id
        for start, places in candidate.starts(shape, start_ms, end_ms).items():
            by_start[start][candidate_id] = places
    return by_start
