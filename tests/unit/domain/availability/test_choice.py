"""The choice of staff and spaces for one time, and the rule that excludes it."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from apikit.clock import epoch_ms
from domain.availability.candidates import Candidate
from domain.availability.choice import SlotChoice, choose
from domain.availability.model import Offer, SpaceOffer, create_candidates, slot_shape
from domain.availability.reasons import Reason, closest
from domain.ledgers.model import Reservation
from tests.builders import a_space, a_venue
from tests.offers import a_place, a_provider, an_offer, ids_by_name

MONDAY = datetime(2026, 6, 8, tzinfo=UTC)


def hour_ms(hour: float) -> int:
    return epoch_ms(MONDAY + timedelta(hours=hour))


def chosen_at(
    offer: Offer, hour: float, *, now: float = 0, party_size: int = 1, has_rules: bool = True, **reservations: Any
) -> tuple[SlotChoice | None, Reason | None]:
    """The choice for an hour; reservations are by the names of the staff and spaces."""
    by_unit = {ids_by_name(offer)[name]: times for name, times in reservations.items()}
    start_ms, now_ms = hour_ms(hour), hour_ms(now)
    candidates = create_candidates(offer, by_unit, (hour_ms(0), hour_ms(24)), now_ms=now_ms, start_ms=start_ms)
    shape = slot_shape(offer.service, party_size=party_size)
    rule_ms = start_ms if has_rules else None
    return choose(offer, candidates, shape, start_ms, rule_ms=rule_ms, now_ms=now_ms)


def hours_of_others(*hours: float, **fields: Any) -> list[Reservation]:
    return [Reservation(f"bkg_{hour}", hour_ms(hour), hour_ms(hour + 1), **fields) for hour in hours]


class TestRules:
    @pytest.mark.parametrize(
        ("service", "offer", "reason"),
        [
            ({"status": "inactive"}, {}, "inactive"),
            ({}, {"is_offered": False}, "not_offered"),
            ({"status": "inactive"}, {"is_offered": False}, "inactive"),
            ({"min_notice_minutes": 541}, {}, "notice_too_short"),
            ({"min_notice_minutes": 540}, {}, None),
        ],
    )
    def test_hold_for_every_candidate(self, service: Any, offer: Any, reason: Reason | None) -> None:
        choice, rule = chosen_at(an_offer(a_provider(), offer=offer, **service), 9)
        assert (choice is None, rule) == (reason is not None, reason)

    def test_the_window_includes_its_last_instant(self) -> None:
        offer = an_offer(a_provider(), booking_window_days=1)
        assert chosen_at(offer, 9, now=-15)[1] is None
        assert chosen_at(offer, 9, now=-15.001)[1] == "beyond_window"

    def test_of_time_do_not_hold_for_a_booking_that_stays(self) -> None:
        offer = an_offer(a_provider(), booking_window_days=1, min_notice_minutes=600)
        assert chosen_at(offer, 9, has_rules=False)[1] is None
        assert chosen_at(offer, 9, now=-48, has_rules=False)[1] is None
        inactive_offer = an_offer(a_provider(), status="inactive")
        assert chosen_at(inactive_offer, 9, has_rules=False)[1] == "inactive"


class TestStaff:
    def test_is_a_free_one_with_the_fewest_reservations_of_the_day(self) -> None:
        offer = an_offer(*(a_provider(name=name) for name in ("anna", "ben", "carla", "dora")))
        anna, ben, carla, dora = (each.id for each in offer.staff)
        times: Any = {
            "anna": hours_of_others(12, 14),
            "ben": hours_of_others(9),
            "carla": hours_of_others(14),
            "dora": hours_of_others(16),
        }
        choices = {chosen_at(offer, 9, **times)[0].staff_id for _ in range(50)}  # type: ignore[union-attr]  # it is free
        # Ben is not free; Carla and Dora have one each. Equal ones take turns at random.
        assert choices == {carla, dora}
        assert {anna, ben}.isdisjoint(choices)

    def test_is_none_for_a_service_that_needs_none(self) -> None:
        offer = an_offer()
        choice, _ = chosen_at(offer, 9)
        assert choice
        assert (choice.staff_id, choice.space_ids) == (None, ())
        assert [each.unit_id for each in choice.slots] == [offer.service.id]

    def test_the_reason_is_that_of_the_one_who_is_closest_to_being_free(self) -> None:
        offer = an_offer(a_provider({}, name="anna"), a_provider(name="ben"))
        assert chosen_at(offer, 9, ben=hours_of_others(9)) == (None, "booked")
        assert chosen_at(offer, 9, ben=hours_of_others(9, expires_ms=hour_ms(1))) == (None, "held")
        assert chosen_at(offer, 18) == (None, "outside_hours")


class TestSpaces:
    def test_one_is_free(self) -> None:
        offer = an_offer(spaces=[a_place(name="one"), a_place(name="two")])
        one, two = (each.space.id for each in offer.spaces)
        choices = [chosen_at(offer, 9)[0] for _ in range(30)]
        assert {each.space_ids for each in choices if each} == {(one,), (two,)}
        choice, _ = chosen_at(offer, 9, one=hours_of_others(9))
        assert choice
        assert choice.space_ids == (two,)
        assert chosen_at(offer, 9, one=hours_of_others(9), two=hours_of_others(9)) == (None, "booked")

    def test_of_the_same_session_come_first(self) -> None:
        offer = an_offer(spaces=[a_place(name=name) for name in ("one", "two", "three")], capacity=3)
        session = hours_of_others(9, session=offer.service.id)
        for _ in range(20):
            choice, _ = chosen_at(offer, 9, two=session)
            assert choice
            assert choice.space_ids == (offer.spaces[1].space.id,)
        # The session has no room for three more.
        choice, _ = chosen_at(offer, 9, two=session, party_size=3)
        assert choice
        assert choice.space_ids != (offer.spaces[1].space.id,)

    def test_that_are_requested_are_all_used(self) -> None:
        elements = [a_space(a_venue()) for _ in range(2)]
        places = [a_place(name="one"), a_place(name="hall", elements=elements)]
        offer = an_offer(spaces=places, offer={"uses_all_spaces": True})
        choice, _ = chosen_at(offer, 9)
        assert choice
        assert choice.space_ids == tuple(each.space.id for each in places)
        assert [each.unit_id for each in choice.slots] == [
            places[0].space.id,
            *(each.id for each in elements),
            places[1].space.id,
        ]
        assert chosen_at(offer, 9, hall=hours_of_others(9)) == (None, "booked")

    def test_of_one_kind_are_compared_with_each_staff_member_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        people = [a_provider(name=name) for name in ("anna", "ben")]
        offer = an_offer(*people, spaces=[a_place(name=f"room {number}") for number in range(5)])
        ids, find_reason = list[str](), Candidate.find_reason

        def record_reason(candidate: Candidate, *args: Any) -> Reason | None:
            ids.append(candidate.id)
            return find_reason(candidate, *args)

        monkeypatch.setattr(Candidate, "find_reason", record_reason)
        assert chosen_at(offer, 9)[0]
        assert sorted(ids) == sorted([*(each.space.id for each in offer.spaces), *(each.id for each in offer.staff)])

    def test_are_needed_in_addition_to_staff(self) -> None:
        offer = an_offer(a_provider(name="anna"), spaces=[a_place(name="one")])
        choice, _ = chosen_at(offer, 9)
        assert choice
        assert choice.staff_id == offer.staff[0].id
        assert [each.unit_id for each in choice.slots] == [offer.staff[0].id, offer.spaces[0].space.id]
        assert chosen_at(offer, 9, anna=hours_of_others(9)) == (None, "booked")
        assert chosen_at(offer, 9, one=hours_of_others(9)) == (None, "booked")
        assert chosen_at(offer, 8, one=hours_of_others(8, expires_ms=hour_ms(1))) == (None, "held")


class TestSessionsInRooms:
    def test_keep_their_staff_member_in_one_room(self) -> None:
        offer = an_offer(a_provider(name="anna"), spaces=[a_place(name="one"), a_place(name="two")], capacity=2)
        one = offer.spaces[0].space.id
        full: Any = {
            "anna": hours_of_others(9, session=f"{offer.service.id}@{one}", party_size=2),
            "one": hours_of_others(9, session=offer.service.id, party_size=2),
        }
        assert chosen_at(offer, 9, **full) == (None, "booked")

    def test_have_their_own_staff_member_and_then_another_room_with_another_one(self) -> None:
        people = [a_provider(name=name) for name in ("anna", "ben")]
        offer = an_offer(*people, spaces=[a_place(name="one"), a_place(name="two")], capacity=3)
        anna, ben = (each.id for each in offer.staff)
        one, two = (each.space.id for each in offer.spaces)
        times: Any = {
            "anna": hours_of_others(9, session=f"{offer.service.id}@{one}", party_size=2),
            "one": hours_of_others(9, session=offer.service.id, party_size=2),
        }
        for _ in range(20):
            assert ids_of(chosen_at(offer, 9, **times)) == (anna, (one,))
            assert ids_of(chosen_at(offer, 9, party_size=2, **times)) == (ben, (two,))


def ids_of(result: tuple[SlotChoice | None, Reason | None]) -> tuple[str | None, tuple[str, ...]]:
    assert result[0]
    return result[0].staff_id, result[0].space_ids


class TestSlots:
    def test_have_buffers_the_session_and_the_capacity_of_their_unit(self) -> None:
        member, place = a_provider(version=7), a_place(a_venue(time_zone="UTC", version=5), capacity=2, version=4)
        offer = an_offer(
            member, spaces=[place], capacity=6, buffer_before_minutes=15, buffer_after_minutes=30, duration_minutes=45
        )
        choice, _ = chosen_at(offer, 9, party_size=2)
        assert choice
        own_slot, place_slot = choice.slots
        for slot in (own_slot, place_slot):
            assert (slot.start_ms, slot.end_ms) == (hour_ms(8.75), hour_ms(10.25))
            assert (slot.party_size, slot.capacity) == (2, 2)
        assert place_slot.session == offer.service.id
        # The session of a staff member is that of the room.
        assert (own_slot.session, own_slot.unit_version) == (f"{offer.service.id}@{place.space.id}", 7)
        assert place_slot.unit_version == 4

    def test_of_a_combo_and_its_own_element_are_one(self) -> None:
        element = a_space(a_venue())
        places = [a_place(name="hall", elements=[element], capacity=9), SpaceOffer(element, (), None)]
        offer = an_offer(spaces=places, capacity=5, offer={"uses_all_spaces": True})
        choice, _ = chosen_at(offer, 9)
        assert choice
        assert [each.unit_id for each in choice.slots] == [element.id, places[0].space.id]

    def test_of_a_unit_for_one_are_exclusive(self) -> None:
        offer = an_offer(spaces=[a_place(capacity=1)], capacity=6)
        choice, _ = chosen_at(offer, 9)
        assert choice
        assert [(each.session, each.capacity) for each in choice.slots] == [("", 1)]


def test_the_closest_reason() -> None:
    order: list[Reason] = [
        "held", "booked", "capacity", "blocked", "break", "time_off", "holiday", "outside_hours", "inactive", "not_offered",
    ]  # fmt: skip
    shuffled_reasons = random.Random(1).sample(order, len(order))  # noqa: S311 - no secret
    for number, reason in enumerate(order):
        assert closest(each for each in shuffled_reasons if order.index(each) >= number) == reason
    assert closest([]) is None
