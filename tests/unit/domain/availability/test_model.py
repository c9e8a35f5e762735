"""The candidates of an offer: hours, closures and units of staff, spaces and services within a range of time."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from apikit.clock import epoch_ms
from domain.availability.candidates import Candidate
from domain.availability.model import (
    Candidates,
    Offer,
    SpaceOffer,
    create_candidates,
    notice_ends_at,
    slot_shape,
    window_ends_at,
)
from domain.availability.reasons import Reason
from domain.ledgers.model import Reservation
from domain.spaces.blocks import Block
from domain.venues.model import Holiday
from domain.weekly_hours import WeeklyInterval
from tests.builders import a_service, a_space, a_venue
from tests.offers import a_place, a_provider, an_offer

MONDAY = datetime(2026, 6, 8, tzinfo=UTC)
HOUR = 3_600_000


def hour_ms(hour: float, day: int = 0) -> int:
    """A time on the Monday, or in so many days, in UTC."""
    return epoch_ms(MONDAY + timedelta(days=day, hours=hour))


def candidates(offer: Offer, days: int = 1, **arguments: Any) -> Candidates:
    return create_candidates(
        offer, arguments.pop("reservations", {}), (hour_ms(0), hour_ms(0, days)), now_ms=hour_ms(0), **arguments
    )


def reasons(candidate: Candidate, offer: Offer, hours: list[float]) -> list[Reason | None]:
    shape = slot_shape(offer.service, party_size=1)
    return [candidate.find_reason(shape, hour_ms(each)) for each in hours]


def opening(*days: str) -> list[WeeklyInterval]:
    return [WeeklyInterval(weekday=day, start="10:00", end="12:00") for day in days]  # type: ignore[arg-type]


class TestOpeningHours:
    def test_apply_to_the_spaces_of_the_venue(self) -> None:
        offer = an_offer(spaces=[a_place(a_venue(time_zone="UTC", opening_hours=opening("monday")))])
        (space,) = candidates(offer).spaces
        assert reasons(space, offer, [9, 10, 11, 12]) == ["outside_hours", None, None, "outside_hours"]

    @pytest.mark.parametrize("kind", ["space", "service"])
    def test_of_other_weekdays_close_the_day(self, kind: str) -> None:
        venue = a_venue(time_zone="UTC", opening_hours=opening("friday"))
        offer = an_offer(spaces=[a_place(venue)]) if kind == "space" else an_offer(venue=venue)
        candidate = [*candidates(offer).spaces, *candidates(offer).staff][0]
        assert reasons(candidate, offer, [0, 10]) == ["outside_hours", "outside_hours"]
        assert candidate.starts(slot_shape(offer.service, party_size=1), hour_ms(0), hour_ms(24)) == {}

    @pytest.mark.parametrize("venue", [None, a_venue(time_zone="UTC")])
    def test_without_any_the_space_is_always_open(self, venue: Any) -> None:
        place = SpaceOffer(a_space(a_venue()), (), venue)
        offer = an_offer(spaces=[place])
        (space,) = candidates(offer).spaces
        assert space.hours is None
        starts = space.starts(slot_shape(offer.service, party_size=1), hour_ms(0), hour_ms(24))
        assert sorted(starts) == [hour_ms(hour) for hour in range(24)]

    def test_of_a_requested_venue_limit_the_hours_of_its_staff(self) -> None:
        offer = an_offer(a_provider(), venue=a_venue(time_zone="UTC", opening_hours=opening("monday")))
        (member,) = candidates(offer).staff
        assert reasons(member, offer, [9, 10, 11, 12]) == ["outside_hours", None, None, "outside_hours"]
        assert reasons(member, offer, [34, 35]) == ["outside_hours", "outside_hours"]

    @pytest.mark.parametrize("kind", ["staff", "space", "service"])
    def test_of_an_archived_venue_are_none(self, kind: str) -> None:
        venue = a_venue(time_zone="UTC", status="archived")
        offer = {
            "staff": an_offer(a_provider(), venue=venue),
            "space": an_offer(spaces=[a_place(venue)]),
            "service": an_offer(venue=venue),
        }[kind]
        both = candidates(offer)
        assert reasons([*both.staff, *both.spaces][0], offer, [10]) == ["inactive"]


class TestClosures:
    def test_are_holidays_of_the_venue(self) -> None:
        venue = a_venue(time_zone="Europe/Rome", holidays=[Holiday(date=date(2026, 6, 8))])
        for offer in (an_offer(spaces=[a_place(venue)]), an_offer(a_provider(), venue=venue), an_offer(venue=venue)):
            both = candidates(offer)
            assert reasons([*both.spaces, *both.staff][0], offer, [9, 16]) == ["holiday", "holiday"]

    def test_of_a_holiday_are_the_local_day(self) -> None:
        offer = an_offer(venue=a_venue(time_zone="Europe/Rome", holidays=[Holiday(date=date(2026, 6, 9))]))
        (own,) = candidates(offer).staff
        assert reasons(own, offer, [21, 21.5, 22]) == [None, "holiday", "holiday"]

    def test_are_blocks_of_the_space_and_of_its_elements(self) -> None:
        block = Block(id="blk_1", start_at=MONDAY + timedelta(hours=10), end_at=MONDAY + timedelta(hours=11))
        element = a_space(a_venue(), blocks=[block])
        own_block = Block(id="blk_2", start_at=MONDAY + timedelta(hours=7), end_at=MONDAY + timedelta(hours=8))
        offer = an_offer(spaces=[a_place(elements=[element], blocks=[own_block])])
        (combo,) = candidates(offer).spaces
        assert reasons(combo, offer, [6, 7, 8, 9, 9.5, 10, 11]) == [
            None,
            "blocked",
            None,
            None,
            "blocked",
            "blocked",
            None,
        ]
        assert [unit.id for unit in combo.units] == [element.id, combo.id]

    def test_are_breaks_and_time_off_of_staff(self) -> None:
        schedule = {
            "weekly": [{"weekday": 0, "start": "09:00", "end": "17:00"}],
            "breaks": [{"weekday": 0, "start": "12:00", "end": "13:00"}],
            "time_off": [{"start_at": "2026-06-08T15:00:00Z", "end_at": "2026-06-08T16:00:00Z"}],
        }
        offer = an_offer(a_provider(schedule))
        (member,) = candidates(offer).staff
        assert reasons(member, offer, [8, 9, 12, 13, 15, 16, 17]) == [
            "outside_hours",
            None,
            "break",
            None,
            "time_off",
            None,
            "outside_hours",
        ]
        assert reasons(member, offer, [33]) == ["outside_hours"]


class TestStaff:
    def test_who_are_inactive_have_no_slots(self) -> None:
        offer = an_offer(a_provider(status="inactive"))
        assert reasons(candidates(offer).staff[0], offer, [9]) == ["inactive"]

    def test_work_in_their_own_zone(self) -> None:
        offer = an_offer(a_provider(time_zone="Europe/Rome"), a_provider(time_zone=None))
        rome, utc = candidates(offer).staff
        assert reasons(rome, offer, [7, 15]) == [None, "outside_hours"]
        assert reasons(utc, offer, [8, 9, 16]) == ["outside_hours", None, None]

    def test_work_in_the_night_before_the_range(self) -> None:
        offer = an_offer(a_provider({"weekly": [{"weekday": 6, "start": "22:00", "end": "02:00"}]}))
        assert reasons(candidates(offer).staff[0], offer, [0, 1, 2]) == [None, None, "outside_hours"]

    def test_work_on_the_day_after_the_range(self) -> None:
        weekly = [{"weekday": day, "start": "00:00", "end": "24:00"} for day in (0, 1, 2)]
        offer = an_offer(a_provider({"weekly": weekly}), duration_minutes=1_440)
        span = (hour_ms(0), hour_ms(36))
        (member,) = create_candidates(offer, {}, span, now_ms=hour_ms(0)).staff
        assert reasons(member, offer, [0, 35.9, 48, 48.1]) == [None, None, None, "outside_hours"]

    def test_claims_are_counted_on_the_local_day_of_the_start(self) -> None:
        members = (a_provider(), a_provider())
        # The day in Rome is from 22:00 to 22:00 in UTC.
        reservations_of_first = [
            Reservation("bkg_1", hour_ms(hour), hour_ms(hour) + 1) for hour in (-2.01, -2, 5, 21.99, 22)
        ]
        offer = an_offer(*members, offer={"time_zone": "Europe/Rome"})
        members_of_offer = candidates(
            offer, reservations={members[0].id: reservations_of_first}, start_ms=hour_ms(9)
        ).staff
        assert [each.claim_count for each in members_of_offer] == [3, 0]
        members_of_offer = candidates(offer, reservations={members[0].id: reservations_of_first}).staff
        assert [each.claim_count for each in members_of_offer] == [0, 0]


class TestReservations:
    def test_are_the_live_ones_of_others(self) -> None:
        member = a_provider()
        reservations = {
            member.id: [
                Reservation("bkg_own", hour_ms(9), hour_ms(10)),
                Reservation("bkg_expired", hour_ms(10), hour_ms(11), hour_ms(0)),
                Reservation("bkg_live", hour_ms(11), hour_ms(12), hour_ms(0) + 1),
                Reservation("bkg_other", hour_ms(12), hour_ms(13)),
            ]
        }
        offer = an_offer(member)
        (own_member,) = candidates(offer, reservations=reservations, holder="bkg_own").staff
        assert reasons(own_member, offer, [9, 10, 11, 12, 13]) == [None, None, "held", "booked", None]
        assert own_member.units[0].version == member.version

    def test_of_a_service_without_staff_and_spaces_are_its_own(self) -> None:
        offer = an_offer()
        (own,) = candidates(
            offer, reservations={offer.service.id: [Reservation("bkg_1", hour_ms(9), hour_ms(10))]}
        ).staff
        assert (own.id, reasons(own, offer, [8, 9, 10])) == (offer.service.id, [None, "booked", None])
        assert [each.id for each in own.units] == [offer.service.id]


class TestUnits:
    def test_of_a_combo_are_its_elements_and_itself(self) -> None:
        element = a_space(a_venue())
        places = [a_place(elements=[element]), a_place(elements=[element])]
        places_and_units = candidates(an_offer(a_provider(), spaces=places)).spaces
        assert [[unit.id for unit in each.units] for each in places_and_units] == [
            [element.id, each.space.id] for each in places
        ]


class TestRules:
    def test_the_shape_of_a_booking_in_milliseconds(self) -> None:
        service = a_service(
            duration_minutes=50,
            buffer_before_minutes=5,
            buffer_after_minutes=10,
            slot_interval_minutes=15,
            capacity=8,
        )
        shape = slot_shape(service, party_size=3, addon_minutes=20)
        minute = 60_000
        assert (shape.session, shape.duration_ms, shape.step_ms) == (service.id, 70 * minute, 15 * minute)
        assert (shape.before_ms, shape.after_ms) == (5 * minute, 10 * minute)
        assert (shape.capacity, shape.party_size) == (8, 3)

    def test_the_notice_and_the_window(self) -> None:
        service = a_service(min_notice_minutes=90, booking_window_days=2)
        assert notice_ends_at(service, hour_ms(0)) == hour_ms(1.5)
        assert window_ends_at(service, hour_ms(0)) == hour_ms(48)
