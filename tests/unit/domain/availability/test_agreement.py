"""The list of slots, the check and the choice agree for every start, whatever the staff, spaces, sessions, buffers and closures."""

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from msgspec import structs

from apikit.clock import epoch_ms
from apikit.errors import SlotUnavailable
from domain.availability.candidates import Candidate, SlotShape
from domain.availability.choice import choose
from domain.availability.finder import SlotFinder
from domain.availability.model import Candidates, Offer, create_candidates, slot_shape
from domain.availability.requested import OfferQuery, SlotRequest
from domain.availability.search import find_slots
from domain.availability.service import AvailabilityService, SlotQuery
from domain.availability.slot_range import create_slot_range
from domain.ledgers.model import DAY_MS, Reservation, find_clash
from domain.spaces.blocks import Block
from domain.venues.model import Holiday
from domain.weekly_hours import WeeklyInterval
from tests.builders import a_space, a_tenant, a_venue, an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.directory import MemoryDirectory
from tests.offers import FixedOffers, a_place, a_provider, an_offer

MONDAY = datetime(2026, 6, 8, tzinfo=UTC)
NOW = MONDAY - timedelta(days=1)
SCENARIOS, MINUTE_MS, STEP_MINUTES = 120, 60_000, 15
START, END = epoch_ms(MONDAY), epoch_ms(MONDAY + timedelta(days=2))
SERVICE_ID = "svc_01k0a3v5m8f1xq2w7r9tbdc6yz"


class Scenario:
    """An offer with its reservations, made of random numbers."""

    def __init__(self, number: int) -> None:
        self.draw = random.Random(number)  # noqa: S311 - no secret
        self.service = {
            "id": SERVICE_ID,
            "duration_minutes": self.any(15, 45, 60, 90, 150),
            "slot_interval_minutes": STEP_MINUTES,
            "buffer_before_minutes": self.any(0, 0, 15, 40),
            "buffer_after_minutes": self.any(0, 0, 15, 30),
            "capacity": self.any(1, 1, 4),
            "min_notice_minutes": self.any(0, 0, 2_000),
            "booking_window_days": self.any(365, 365, 2),
            "status": self.any("active", "active", "active", "inactive"),
        }
        self.party_size = self.any(1, 1, 2, 3)
        venue = self.any(None, self.a_venue())
        elements = [a_space(venue or a_venue()) for _ in range(2)]
        places = [
            a_place(venue, capacity=self.any(None, 1, 2, 5), blocks=self.blocks()) for _ in range(self.any(0, 0, 1, 2))
        ]
        places += [a_place(venue, elements=elements)] if self.any(0, 0, 1) else []
        staff = [a_provider(self.a_schedule()) for _ in range(self.any(0, 1, 2))]
        offer = {"uses_all_spaces": bool(places) and self.any(0, 1) == 1, "is_offered": self.any(*range(10)) > 0}
        self.offer = an_offer(*staff, spaces=places, venue=None if places else venue, offer=offer, **self.service)
        self.reservations = {each: self.reservations_of(each) for each in unit_ids(self.offer)}

    def any(self, *values: Any) -> Any:
        return self.draw.choice(values)

    def a_venue(self) -> Any:
        hours = [WeeklyInterval(weekday="monday", start="00:00", end=self.any("12:00", "24:00"))]
        holidays = [Holiday(date=date(2026, 6, 9))]
        return a_venue(time_zone="UTC", opening_hours=self.any([], hours), holidays=self.any([], holidays))

    def blocks(self) -> Any:
        start = MONDAY + timedelta(hours=self.draw.randrange(48))
        return self.any([], [Block(id="blk_1", start_at=start, end_at=start + timedelta(hours=2))])

    def a_schedule(self) -> dict[str, Any]:
        absence = MONDAY + timedelta(hours=self.draw.randrange(48))
        return {
            "weekly": self.any(
                [{"weekday": day, "start": "09:00", "end": "17:00"} for day in range(7)],
                [{"weekday": day, "start": "22:00", "end": "06:15"} for day in range(7)],
                [{"weekday": 0, "start": "00:00", "end": "24:00"}, {"weekday": 1, "start": "00:00", "end": "09:00"}],
            ),
            "breaks": self.any([], [{"weekday": 0, "start": "12:30", "end": "13:00"}]),
            "time_off": self.any([], [{"start_at": absence, "end_at": absence + timedelta(minutes=100)}]),
        }

    def reservations_of(self, unit_id: str) -> list[Reservation]:
        """Reservations that can be together on a ledger."""
        length = (self.service["duration_minutes"] + self.service["buffer_before_minutes"]) * MINUTE_MS
        length += self.service["buffer_after_minutes"] * MINUTE_MS
        reservations: list[Reservation] = []
        for number in range(self.draw.randrange(6)):
            start = START + self.draw.randrange(0, 48 * 60, 5) * MINUTE_MS
            rooms = [f"@{each.space.id}" for each in self.offer.spaces]
            if self.offer.uses_all_spaces:
                rooms = ["@".join(["", *sorted(each.space.id for each in self.offer.spaces)])]
            in_room = self.any("", *rooms) if unit_id.startswith("stf_") else ""
            session = self.any("", SERVICE_ID + in_room) if self.service["capacity"] > 1 else ""
            size = self.any(length, length, 30 * MINUTE_MS)
            expires_ms = self.any(0, 0, epoch_ms(NOW), epoch_ms(NOW) + 1)
            each = Reservation(
                f"bkg_{number}", start, start + size, expires_ms, session, self.any(1, 2) if session else 1
            )
            if not any(each.overlaps(other.start_ms, other.end_ms) for other in reservations):
                reservations.append(each)
        return reservations


def unit_ids(offer: Offer) -> list[str]:
    """Return the IDs of all units that a booking of the offer may reserve."""
    all_candidates = create_candidates(offer, {}, (START, END), now_ms=0)
    return list(
        dict.fromkeys(unit.id for each in (*all_candidates.staff, *all_candidates.spaces) for unit in each.units)
    )


def has_start(candidate: Candidate, shape: SlotShape, start_ms: int) -> bool:
    """Whether a candidate is free then, and the start is on its grid or in a session that others have booked."""
    on_grid = any(
        first <= start_ms < last and (start_ms - first) % shape.step_ms == 0 for first, last in candidate.shifts
    )
    return candidate.find_reason(shape, start_ms) is None and (on_grid or candidate.is_in_session(shape, start_ms))


def free_pairs(
    offer: Offer, candidates: Candidates, shape: SlotShape, start_ms: int
) -> list[tuple[list[str], str | None]]:
    """The spaces that are free together, each with each staff member who is free for them."""
    people: list[Candidate | None] = list(candidates.staff) or [None]
    options = (
        [candidates.spaces] if offer.uses_all_spaces or not offer.spaces else [[each] for each in candidates.spaces]
    )
    return [
        ([each.id for each in places], person.id if person else None)
        for places in options
        if all(has_start(each, shape, start_ms) for each in places)
        for person in people
        if person is None or has_start(person, shape.staff_shape(places), start_ms)
    ]


@pytest.mark.parametrize("number", range(SCENARIOS))
def test_slots_are_the_starts_that_can_be_booked(number: int) -> None:
    scenario = Scenario(number)
    offer, now_ms = scenario.offer, epoch_ms(NOW)
    shape = slot_shape(offer.service, party_size=scenario.party_size)
    candidates = create_candidates(offer, scenario.reservations, (START, END), now_ms=now_ms)
    slots = {each.start_ms: each for each in find_slots(offer, candidates, shape, (START, END), now_ms)}
    assert list(slots) == sorted(slots)
    for start_ms in range(START, END, 5 * MINUTE_MS):
        choice, reason = choose(offer, candidates, shape, start_ms, rule_ms=start_ms, now_ms=now_ms)
        assert (choice is None) == (reason is not None)
        pairs = free_pairs(offer, candidates, shape, start_ms)
        assert (start_ms in slots) == (choice is not None and bool(pairs)), (start_ms, reason)
        if choice and start_ms in slots:
            slot = slots[start_ms]
            assert slot.end_ms - slot.start_ms == shape.duration_ms
            assert slot.places >= scenario.party_size
            people = {person for _, person in pairs}
            assert list(slot.staff_ids) == [each.id for each in offer.staff if each.id in people]
            assert list(slot.space_ids) == list(dict.fromkeys(each for spaces, _ in pairs for each in spaces))
        for each in choice.slots if choice else ():
            live = [other for other in scenario.reservations[each.unit_id] if other.is_live(now_ms)]
            assert find_clash(live, each) is None


@pytest.mark.parametrize("number", range(SCENARIOS))
def test_alternatives_are_free_and_the_nearest(number: int) -> None:
    scenario = Scenario(number)
    offers, tenant = FixedOffers(scenario.offer, scenario.reservations), a_tenant()
    finder = SlotFinder(offers)
    start_ms = START + scenario.draw.randrange(0, 48 * 60, 5) * MINUTE_MS

    party_size = min(scenario.party_size, scenario.service["capacity"])
    request = SlotRequest(queries=(OfferQuery(SERVICE_ID),), start_ms=start_ms, party_size=party_size)
    reason, alternatives = finder.check(tenant, request, NOW)
    if not scenario.offer.is_offered:
        assert (reason, alternatives) == ("not_offered", [])
        return
    if reason is None:
        finder.choose(tenant, request, NOW)
        return
    with pytest.raises(SlotUnavailable) as refusal:
        finder.choose(tenant, request, NOW)
    assert refusal.value.facts == {"reason": reason, "alternatives": alternatives}
    starts = [epoch_ms(datetime.fromisoformat(str(each["start_at"]))) for each in alternatives]
    assert starts == sorted(starts)
    for each in starts:
        assert finder.check(tenant, structs.replace(request, start_ms=each), NOW) == (None, [])
    slot_range = create_slot_range(date(2026, 5, 1), date(2026, 7, 20))
    slots = AvailabilityService(offers, finder, FixedClock(NOW), MemoryDirectory()).list_slots(
        an_actor(), SlotQuery(offer=OfferQuery(SERVICE_ID), range=slot_range, party_size=party_size)
    )
    notice_ms, window_ms = (
        scenario.service["min_notice_minutes"] * MINUTE_MS,
        scenario.service["booking_window_days"] * DAY_MS,
    )
    middle = min(max(start_ms, epoch_ms(NOW) + notice_ms), epoch_ms(NOW) + window_ms)
    distances = sorted(
        abs(each - start_ms)
        for each in (epoch_ms(datetime.fromisoformat(slot["start_at"])) for slot in slots)
        if middle - 35 * DAY_MS <= each < middle + 35 * DAY_MS
    )
    assert sorted(abs(each - start_ms) for each in starts) == distances[:3]
