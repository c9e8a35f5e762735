"""The search of slots: places, limits, the nearest ones, and the local dates."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from apikit.clock import epoch_ms
from apikit.resources.fields import Money
from domain.availability.day_view import DayView, day_views
from domain.availability.model import Offer, create_candidates, slot_shape
from domain.availability.search import FreeSlot, find_slots, nearest_slots, slots_by_date
from domain.availability.slot_view import slot_forms
from domain.calendars import DateRange
from domain.ledgers.model import Reservation
from tests.offers import a_place, a_provider, an_offer, ids_by_name

MONDAY = datetime(2026, 6, 8, tzinfo=UTC)
MORNING = {"weekly": [{"weekday": 0, "start": "09:00", "end": "11:00"}]}


def hour_ms(hour: float) -> int:
    return epoch_ms(MONDAY + timedelta(hours=hour))


def slots(
    offer: Offer, first: float = 0, last: float = 24, *, now: float = 0, party_size: int = 1, **reservations: Any
) -> list[FreeSlot]:
    by_unit = {ids_by_name(offer)[name]: times for name, times in reservations.items()}
    span = (hour_ms(first), hour_ms(last))
    candidates = create_candidates(offer, by_unit, span, now_ms=hour_ms(now))
    return find_slots(offer, candidates, slot_shape(offer.service, party_size=party_size), span, hour_ms(now))


def hours(free_slots: list[FreeSlot]) -> list[float]:
    return [(each.start_ms - hour_ms(0)) / 3_600_000 for each in free_slots]


def a_session(offer: Offer, hour: float, size: int) -> list[Reservation]:
    return [Reservation("bkg_1", hour_ms(hour), hour_ms(hour + 1), 0, offer.service.id, size)]


class TestLimits:
    def test_are_the_span_the_notice_and_the_window(self) -> None:
        offer = an_offer(a_provider(), min_notice_minutes=120, booking_window_days=1)
        assert hours(slots(offer, 9, 11)) == [9, 10]
        assert hours(slots(offer, now=8)) == [10, 11, 12, 13, 14, 15, 16]
        assert hours(slots(offer, now=-14)) == [9, 10]
        assert hours(slots(offer, now=-14.001)) == [9]
        assert slots(offer, 9, 9) == []
        assert slots(offer, now=30) == []

    @pytest.mark.parametrize(("service", "offer"), [({"status": "inactive"}, {}), ({}, {"is_offered": False})])
    def test_of_a_service_that_cannot_be_booked_are_none(self, service: Any, offer: Any) -> None:
        assert slots(an_offer(a_provider(), offer=offer, **service)) == []


class TestPlaces:
    def test_are_those_of_all_free_staff_in_order(self) -> None:
        offer = an_offer(a_provider(MORNING, name="anna"), a_provider(MORNING, name="ben"), capacity=4)
        anna, ben = (each.id for each in offer.staff)
        free_slots = slots(offer, anna=a_session(offer, 9, 3), ben=[Reservation("b", hour_ms(10), hour_ms(11))])
        assert [(each.places, each.staff_ids, each.space_ids) for each in free_slots] == [
            (5, [anna, ben], ()),
            (4, [anna], ()),
        ]
        assert [each.end_ms for each in free_slots] == [hour_ms(10), hour_ms(11)]
        assert [each.places for each in slots(offer, party_size=2, anna=a_session(offer, 9, 3))] == [4, 8]

    def test_of_a_service_without_staff_have_no_ids(self) -> None:
        (first, *_) = slots(an_offer(capacity=7))
        assert (first.places, list(first.staff_ids), list(first.space_ids)) == (7, [], [])

    def test_are_those_of_the_spaces_or_of_the_staff_if_they_are_fewer(self) -> None:
        places = [a_place(name="one", capacity=3), a_place(name="two", capacity=2)]
        ids = [each.space.id for each in places]
        (first, *_) = slots(an_offer(spaces=places, capacity=9))
        assert (first.places, list(first.staff_ids), list(first.space_ids)) == (5, [], ids)
        offer = an_offer(a_provider(MORNING), spaces=places, capacity=4)
        assert [(each.places, list(each.staff_ids), list(each.space_ids)) for each in slots(offer)] == [
            (3, [offer.staff[0].id], ids),
            (3, [offer.staff[0].id], ids),
        ]
        offer = an_offer(a_provider(MORNING), a_provider(MORNING), spaces=places, capacity=4)
        assert [each.places for each in slots(offer)] == [5, 5]

    def test_of_sessions_in_rooms_are_those_of_their_staff_and_of_new_rooms_for_the_others(self) -> None:
        places = [a_place(name=name, capacity=size) for name, size in (("one", 4), ("two", 3), ("three", 2))]
        ids = [each.space.id for each in places]
        offer = an_offer(a_provider(MORNING, name="anna"), a_provider(MORNING, name="ben"), spaces=places, capacity=4)
        anna, ben = (each.id for each in offer.staff)
        session = [Reservation("bkg_1", hour_ms(9), hour_ms(10), 0, f"{offer.service.id}@{ids[0]}", 3)]
        times: Any = {"anna": session, "one": a_session(offer, 9, 3)}
        first, second = slots(offer, **times)
        # One more with Anna, and three with Ben in the larger room.
        assert (first.places, list(first.staff_ids), list(first.space_ids)) == (4, [anna, ben], ids)
        assert second.places == 7
        pair, _ = slots(offer, party_size=2, **times)
        assert (pair.places, list(pair.staff_ids), list(pair.space_ids)) == (3, [ben], ids[1:])

    def test_of_requested_spaces_are_those_of_the_smallest(self) -> None:
        places = [a_place(name="one", capacity=3), a_place(name="two", capacity=2)]
        offer = an_offer(spaces=places, capacity=9, offer={"uses_all_spaces": True})
        assert slots(offer)[0].places == 2
        busy_slots = slots(offer, 0, 3, two=[Reservation("b", hour_ms(1), hour_ms(2))])
        assert hours(busy_slots) == [0, 2]


class TestNearest:
    def starts(self, starts: Sequence[int], start: int) -> list[int]:
        free_slots = [FreeSlot(each, each + 1, 1, (), ()) for each in starts]
        return [each.start_ms for each in nearest_slots(free_slots, start, lambda each: each != 10)]

    def test_are_three_in_order_without_what_is_not_possible(self) -> None:
        free_starts = (1, 5, 8, 10, 12, 30)
        assert self.starts(free_starts, 10) == [5, 8, 12]
        assert self.starts(free_starts, 40) == [8, 12, 30]
        assert self.starts(free_starts, 0) == [1, 5, 8]
        assert self.starts([10], 1) == []

    def test_are_among_the_thousand_nearest(self) -> None:
        free_slots = [FreeSlot(each, each + 1, 1, (), ()) for each in range(2_000)]
        nearest = nearest_slots(free_slots, 0, lambda each: each >= 998)
        assert [each.start_ms for each in nearest] == [998, 999]

    def test_of_equally_near_ones_the_earlier_comes_first(self) -> None:
        assert self.starts((6, 7, 9, 13, 14), 10) == [7, 9, 13]


class TestDays:
    def test_are_local_to_the_zone(self) -> None:
        free_slots = [FreeSlot(hour_ms(hour), hour_ms(hour + 1), 1, (), ()) for hour in (21, 21.5, 22, 45.5, 46)]
        by_date = slots_by_date(free_slots, ZoneInfo("Europe/Rome"))
        assert {each: len(of_day) for each, of_day in by_date.items()} == {
            date(2026, 6, 8): 2,
            date(2026, 6, 9): 2,
            date(2026, 6, 10): 1,
        }
        views = day_views(DateRange(date(2026, 6, 7), date(2026, 6, 9)).dates(), by_date, "Europe/Rome")
        assert views == [
            DayView(date=date(2026, 6, 7), available=False, first_start_at=None, remaining=0, time_zone="Europe/Rome"),
            DayView(
                date=date(2026, 6, 8),
                available=True,
                first_start_at=MONDAY + timedelta(hours=21),
                remaining=2,
                time_zone="Europe/Rome",
            ),
            DayView(
                date=date(2026, 6, 9),
                available=True,
                first_start_at=MONDAY + timedelta(hours=22),
                remaining=2,
                time_zone="Europe/Rome",
            ),
        ]

    def test_the_form_of_a_slot(self) -> None:
        offer = an_offer(a_provider(), offer={"time_zone": "Europe/Rome"}, price=Money(amount=5, currency="KWD"))
        assert slot_forms([offer], [FreeSlot(hour_ms(9), hour_ms(10), 3, ("stf_1",), ("spc_1", "spc_2"))]) == [
            {
                "object": "slot",
                "start_at": "2026-06-08T09:00:00.000Z",
                "end_at": "2026-06-08T10:00:00.000Z",
                "time_zone": "Europe/Rome",
                "remaining": 3,
                "staff_ids": ["stf_1"],
                "space_ids": ["spc_1", "spc_2"],
                "price": {"amount": 5, "currency": "KWD"},
            }
        ]

    def test_the_price_is_that_of_all_services_in_a_row(self) -> None:
        euros = [an_offer(price=Money(amount=amount, currency="EUR")) for amount in (5, 7)]
        dinars, gift = an_offer(price=Money(amount=5, currency="KWD")), an_offer()
        slot = FreeSlot(0, 1, 1, (), ())

        def prices(*offers: Offer) -> list[object]:
            return [each["price"] for each in slot_forms(offers, [slot, slot])]

        assert prices(gift) == [None, None]
        assert prices(gift, *euros, gift) == [{"amount": 12, "currency": "EUR"}] * 2
        # A booking of them is invalid.
        assert prices(*euros, dinars) == [None, None]
