"""The choice of staff and spaces for a booking at one time, or the reason why it is not possible. No I/O."""

import random
from collections.abc import Iterator, Sequence

from msgspec import Struct

from domain.availability.candidates import Candidate, SlotShape
from domain.availability.model import Candidates, Offer, notice_ends_at, window_ends_at
from domain.availability.reasons import Reason, closest
from domain.ledgers.model import ReservedSlot


class SlotChoice(Struct, frozen=True):
    """Who performs the service, where, and what is reserved for it."""

    staff_id: str | None
    space_ids: tuple[str, ...]
    slots: tuple[ReservedSlot, ...]


def choose(
    offer: Offer, candidates: Candidates, shape: SlotShape, start_ms: int, *, rule_ms: int | None, now_ms: int
) -> tuple[SlotChoice | None, Reason | None]:
    """Return the choice for a start, or the reason why there is none. `rule_ms` must keep the notice and the window, unless it is None.

    Of several spaces, one with the same session, or any free one; with it the staff member of the session. Of several other staff
    members, a free one with the fewest reservations on that day.
    """
    reason = _rule_reason(offer, rule_ms, now_ms)
    if reason:
        return None, reason
    options = candidates.place_options(uses_all=offer.uses_all_spaces)
    place_reasons = [closest(_reasons(places, shape, start_ms)) for places in options]
    free_options = [places for places, place_reason in zip(options, place_reasons, strict=True) if place_reason is None]
    # Most spaces need the same of the staff.
    staff_shapes = dict.fromkeys(map(shape.staff_shape, free_options or options))
    people = {each: _free_people(candidates.staff, each, start_ms) for each in staff_shapes}
    pairs = [(places, person) for places in free_options for person in people[shape.staff_shape(places)][0]]
    if pairs:
        return _create_choice(offer, *_best_pair(pairs, shape, start_ms), shape=shape, start_ms=start_ms), None
    reasons = [reason for _, reason in people.values()] + ([] if free_options else place_reasons)
    return None, closest(each for each in reasons if each)


def _create_choice(
    offer: Offer, places: Sequence[Candidate], person: Candidate | None, *, shape: SlotShape, start_ms: int
) -> SlotChoice:
    person_shape = shape.staff_shape(places)
    slots = (
        [person_shape.slot(each, start_ms, person.capacity(person_shape)) for each in person.units] if person else []
    )
    slots += [shape.slot(unit, start_ms, place.capacity(shape)) for place in places for unit in place.units]
    # A combo and its own element reserve the element once, for as many people as fit into both.
    by_unit = {each.unit_id: each for each in sorted(slots, key=lambda each: -each.capacity)}
    return SlotChoice(
        person.id if person and offer.needs_staff else None,
        tuple(each.id for each in places),
        tuple(by_unit[unit_id] for unit_id in dict.fromkeys(each.unit_id for each in slots)),
    )


def _rule_reason(offer: Offer, start_ms: int | None, now_ms: int) -> Reason | None:
    """Return the reason that holds for every candidate."""
    if offer.service.status != "active":
        return "inactive"
    if not offer.is_offered:
        return "not_offered"
    if start_ms is None:
        return None
    if start_ms < notice_ends_at(offer.service, now_ms):
        return "notice_too_short"
    return "beyond_window" if start_ms > window_ends_at(offer.service, now_ms) else None


def _reasons(candidates: Sequence[Candidate], shape: SlotShape, start_ms: int) -> Iterator[Reason]:
    for each in candidates:
        if reason := each.find_reason(shape, start_ms):
            yield reason


def _free_people(
    candidates: Sequence[Candidate], shape: SlotShape, start_ms: int
) -> tuple[list[Candidate | None], Reason | None]:
    """Return who is free, or the reason why none is; None is free for a booking that needs no staff."""
    if not candidates:
        return [None], None
    reasons = [each.find_reason(shape, start_ms) for each in candidates]
    free = [each for each, reason in zip(candidates, reasons, strict=True) if reason is None]
    return list(free), None if free else closest(reason for reason in reasons if reason)


def _best_pair(
    pairs: Sequence[tuple[tuple[Candidate, ...], Candidate | None]], shape: SlotShape, start_ms: int
) -> tuple[tuple[Candidate, ...], Candidate | None]:
    def rank(pair: tuple[tuple[Candidate, ...], Candidate | None]) -> tuple[bool, bool, int]:
        places, person = pair
        is_new_place = not any(each.is_in_session(shape, start_ms) for each in places)
        if person is None:
            return is_new_place, False, 0
        is_new_person = bool(places) and not person.is_in_session(shape.staff_shape(places), start_ms)
        return is_new_place, is_new_person, person.claim_count

    ranks = [rank(each) for each in pairs]
    best = min(ranks)
    # At random: of many bookings at once, each would otherwise take the same one first, and only one of them can.
    return random.choice([pair for pair, each in zip(pairs, ranks, strict=True) if each == best])  # noqa: S311 - no secret
