"""The choice of staff and spaces for a booking at one time, or the reason why it is not possible. No I/O."""

import random
from collections.abc import Sequence

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

    Of several staff members, a free one with the fewest reservations on that day; of several spaces, one with the same session, or
    any free one.
    """
    reason = _rule_reason(offer, rule_ms, now_ms)
    if reason:
        return None, reason
    people, reason = _choose_person(candidates.staff, shape, start_ms)
    places, place_reason = _choose_places(offer, candidates.spaces, shape, start_ms)
    if reason or place_reason:
        return None, closest(each for each in (reason, place_reason) if each)
    slots = tuple(
        shape.slot(unit, start_ms, candidate.capacity(shape))
        for candidate in (*people, *places)
        for unit in candidate.units
    )
    staff_id = people[0].id if offer.needs_staff else None
    return SlotChoice(staff_id, tuple(each.id for each in places), slots), None


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


def _choose_person(
    candidates: Sequence[Candidate], shape: SlotShape, start_ms: int
) -> tuple[list[Candidate], Reason | None]:
    if not candidates:
        return [], None
    reasons = [each.find_reason(shape, start_ms) for each in candidates]
    free = [each for each, reason in zip(candidates, reasons, strict=True) if reason is None]
    if free:
        fewest = min(each.claim_count for each in free)
        # At random: of many bookings at once, each would otherwise take the same one first, and only one of them can.
        return [random.choice([each for each in free if each.claim_count == fewest])], None  # noqa: S311 - no secret
    return [], closest(reason for reason in reasons if reason)


def _choose_places(
    offer: Offer, candidates: Sequence[Candidate], shape: SlotShape, start_ms: int
) -> tuple[list[Candidate], Reason | None]:
    if not candidates:
        return [], None
    reasons = [each.find_reason(shape, start_ms) for each in candidates]
    if offer.uses_all_spaces:
        return list(candidates), closest(reason for reason in reasons if reason)
    free = [each for each, reason in zip(candidates, reasons, strict=True) if reason is None]
    if free:
        in_session = [each for each in free if each.is_in_session(shape, start_ms)]
        return [random.choice(in_session or free)], None  # noqa: S311 - no secret
    return [], closest(reason for reason in reasons if reason)
