"""Many at once for one time, on the deployed stack: exactly as many win as there are places, and nothing is booked twice (D15)."""

import random
from collections import Counter
from functools import partial

import pytest

from tests.builders import JOHN_AND_JANE
from tests.e2e.spa import AT_ONCE, HotelSpa, a_hotel_spa, at_once, retry_contention
from tests.e2e.stack import Customer, RunningStack


@pytest.fixture(scope="module")
def hotel(stack: RunningStack) -> Customer:
    return stack.customer().new_child()


@pytest.fixture(scope="module")
def spa(hotel: Customer) -> HotelSpa:
    return a_hotel_spa(hotel)


def test_of_forty_for_one_slot_one_wins_and_the_others_get_free_alternatives(spa: HotelSpa) -> None:
    spa.next_day()
    answers = at_once([partial(spa.send, spa.time(9))] * AT_ONCE)
    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: AT_ONCE - 1}
    problems = [answer.json() for answer in answers if answer.status_code == 409]
    assert {(problem["code"], problem["reason"]) for problem in problems} == {("slot_unavailable", "booked")}
    alternative = problems[0]["alternatives"][0]
    assert spa.send(alternative["start_at"]).status_code == 201
    spa.require_no_double_booking()


def test_forty_for_different_slots_of_one_day_all_win(hotel: Customer) -> None:
    spa = a_hotel_spa(hotel, duration_minutes=30)
    times = [spa.time(number // 2, number % 2 * 30) for number in range(AT_ONCE)]
    answers = at_once([partial(spa.send, each) for each in times])
    assert Counter(answer.status_code for answer in answers) == {201: AT_ONCE}
    assert len(spa.list_occupied_times()) == AT_ONCE


def test_of_forty_for_five_places_five_win(hotel: Customer) -> None:
    spa = a_hotel_spa(hotel, capacity=5)
    answers = at_once([partial(spa.send, spa.time(9))] * AT_ONCE)
    assert Counter(answer.status_code for answer in answers) == {201: 5, 409: AT_ONCE - 5}
    assert {answer.json()["reason"] for answer in answers if answer.status_code == 409} == {"capacity"}


def test_any_of_three_staff_members_is_booked_once_each(hotel: Customer) -> None:
    spa = a_hotel_spa(hotel, staff=3)
    answers = at_once([partial(spa.send, spa.time(9))] * 20)
    assert Counter(answer.status_code for answer in answers) == {201: 3, 409: 17}
    assert {staff_id for staff_id, *_ in spa.list_occupied_times()} == set(spa.staff_ids)


def test_a_wedding_and_a_tasting_cannot_have_one_room(hotel: Customer) -> None:
    venue = hotel.call("POST", "/v1/venues", json={"name": "Aurora", "time_zone": "UTC"}).json()
    room = hotel.call("POST", f"/v1/venues/{venue['id']}/spaces", json={"name": "Hall"}).json()["id"]
    tasting = a_hotel_spa(hotel, staff=4, space_ids=[room])
    client = hotel.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
    for _ in range(4):
        tasting.next_day()
        wedding = {
            "client_id": client["id"],
            "date": tasting.time(0)[:10],
            "venue_id": venue["id"],
            "space_ids": [room],
            "status": "tentative",
        }
        answers = at_once(
            [
                *[partial(tasting.send, tasting.time(18))] * 4,
                *[partial(retry_contention, partial(hotel.call, "POST", "/v1/weddings", json=wedding))] * 4,
            ]
        )
        assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 7}
        assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"slot_unavailable"}


def test_changes_of_bookings_that_meet_leave_no_double_booking(hotel: Customer) -> None:
    """Reschedule, cancel, confirm, time off and new bookings at once, in many orders; afterwards every reservation is one booking's."""
    spa = a_hotel_spa(hotel, staff=2)
    order = random.Random(7)  # noqa: S311 - the order of a test
    for _ in range(3):
        spa.next_day()
        bookings = [spa.book(spa.time(hour), hold_minutes=60 if hour % 2 else None) for hour in range(8, 14)]
        acts = [
            *(partial(spa.act, each, "reschedule", any_version=True, start_at=spa.time(15)) for each in bookings),
            *(partial(spa.act, each, "cancel", any_version=True) for each in bookings[::2]),
            *(partial(spa.act, each, "confirm", any_version=True) for each in bookings[1::2]),
            *(partial(spa.send, spa.time(hour)) for hour in (8, 9, 10, 15, 15)),
        ]
        order.shuffle(acts)
        answers = at_once(acts)
        assert {answer.status_code for answer in answers} <= {200, 201, 409}
        spa.require_no_double_booking()
        # What occupies its time is reserved: the same time cannot be booked with the same staff member.
        for staff_id, start_at, _ in spa.list_occupied_times():
            assert spa.send(start_at, staff_id=staff_id).status_code == 409
        # What does not is free.
        busy = {(staff_id, start_at[:16]) for staff_id, start_at, _ in spa.list_occupied_times()}
        free = [
            (staff_id, hour)
            for staff_id in spa.staff_ids
            for hour in (8, 9, 15)
            if (staff_id, spa.time(hour)[:16]) not in busy
        ]
        for staff_id, hour in free:
            assert spa.send(spa.time(hour), staff_id=staff_id).status_code == 201


def test_time_off_and_a_booking_of_the_same_instant_see_each_other(hotel: Customer) -> None:
    spa = a_hotel_spa(hotel, staff=1)
    (staff_id,) = spa.staff_ids
    weekly = [{"weekday": day, "start": "00:00", "end": "24:00"} for day in range(7)]
    for _ in range(6):
        spa.next_day()
        schedule = {"weekly": weekly, "time_off": [{"start_at": spa.time(9), "end_at": spa.time(12)}]}
        path, any_version = f"/v1/staff/{staff_id}/schedule", {"If-Match": "*"}
        time_off, booking = at_once(
            [
                partial(retry_contention, partial(hotel.call, "PUT", path, json=schedule, headers=any_version)),
                partial(spa.send, spa.time(10)),
            ]
        )
        assert {time_off.status_code, booking.status_code} in ({200, 409}, {409, 201}), (time_off.text, booking.text)
