"""The reasons of `POST /v1/availability/check`, each by a rule that is set over HTTP; the slots leave these times out."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.bookings import EVERY_DAY, Spa, a_spa, next_week
from tests.gateway import Caller
from tests.venues import a_venue

EVERY_WEEKDAY = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


def check(spa: Spa, start_at: str, **fields: Any) -> dict[str, Any]:
    body = {"service_id": spa.service_id, "start_at": start_at, **fields}
    answer = spa.caller.call("POST", "/v1/availability/check", json=body)
    assert answer.status == 200, answer
    result: dict[str, Any] = answer.json()
    assert result["available"] == (result["reason"] is None)
    return result


def slot_starts(spa: Spa) -> list[str]:
    day = next_week(9)[:10]
    query = f"service_id={spa.service_id}&from={day}&to={day}"
    answer = spa.caller.call("GET", "/v1/availability/slots", query=query)
    assert answer.status == 200, answer
    return [each["start_at"] for each in answer.json()["data"]]


def require_reason(spa: Spa, hour: int, reason: str, **fields: Any) -> None:
    """The check and a booking name the reason, and the slots do not have the time; the hour before is free."""
    result = check(spa, next_week(hour), **fields)
    assert result["reason"] == reason
    assert next_week(hour) not in slot_starts(spa)
    assert next_week(hour) not in [each["start_at"] for each in result["alternatives"]]
    for each in result["alternatives"]:
        assert check(spa, each["start_at"])["available"]
    assert spa.send(next_week(hour), **fields).problem(409, "slot_unavailable")["reason"] == reason


def require_invalid(spa: Spa, pointer: str, code: str, **fields: Any) -> None:
    """No time is possible: the reason of the check is the code of the error of a booking."""
    assert check(spa, next_week(10), **fields) == {"available": False, "reason": code, "alternatives": []}
    assert spa.send(next_week(10), **fields).faults() == [(pointer, code)]


def a_room(caller: Caller, venue: dict[str, Any], **fields: Any) -> dict[str, Any]:
    answer = caller.call("POST", f"/v1/venues/{venue['id']}/spaces", json={"name": "Room", **fields})
    assert answer.status == 201, answer
    room: dict[str, Any] = answer.json()
    return room


class TestStaff:
    def test_a_break(self, caller: Caller) -> None:
        breaks = [{"weekday": day, "start": "12:00", "end": "12:30"} for day in range(7)]
        spa = a_spa(caller, schedule={"weekly": EVERY_DAY, "breaks": breaks})
        require_reason(spa, 12, "break")

    def test_time_off(self, caller: Caller) -> None:
        time_off = [{"start_at": next_week(10, 30), "end_at": next_week(11, 30)}]
        spa = a_spa(caller, schedule={"weekly": EVERY_DAY, "time_off": time_off})
        require_reason(spa, 10, "time_off")
        require_reason(spa, 11, "time_off")

    def test_other_hours_of_a_date(self, caller: Caller) -> None:
        overrides = [{"date": next_week(9)[:10], "intervals": [{"start": "14:00", "end": "16:00"}]}]
        spa = a_spa(caller, schedule={"weekly": EVERY_DAY, "overrides": overrides})
        require_reason(spa, 13, "outside_hours")
        assert slot_starts(spa) == [next_week(14), next_week(15)]

    def test_an_inactive_member(self, caller: Caller) -> None:
        spa = a_spa(caller)
        path = f"/v1/staff/{spa.staff_ids[0]}/deactivate"
        assert caller.call("POST", path, headers={"If-Match": "*"}).status == 200
        require_reason(spa, 9, "inactive")

    def test_a_booking_and_a_hold(self, caller: Caller) -> None:
        spa = a_spa(caller)
        spa.book(next_week(9))
        require_reason(spa, 9, "booked")
        spa.book(next_week(11), hold_minutes=60)
        require_reason(spa, 11, "held")


class TestPlaces:
    def test_a_holiday(self, caller: Caller) -> None:
        venue = a_venue(caller, time_zone="UTC", holidays=[{"date": next_week(9)[:10]}])
        spa = a_spa(caller, staff=0, space_ids=[a_room(caller, venue)["id"]])
        require_reason(spa, 10, "holiday")
        assert slot_starts(spa) == []

    def test_opening_hours_of_another_weekday(self, caller: Caller) -> None:
        weekday = datetime.now(UTC).weekday()
        other_day = EVERY_WEEKDAY[(weekday + 3) % 7]
        hours = [{"weekday": other_day, "start": "09:00", "end": "17:00"}]
        venue = a_venue(caller, time_zone="UTC", opening_hours=hours)
        spa = a_spa(caller, staff=0, space_ids=[a_room(caller, venue)["id"]])
        require_reason(spa, 10, "outside_hours")
        assert slot_starts(spa) == []
        spa.book(next_week(9, days=10))

    def test_a_block(self, caller: Caller) -> None:
        blocks = [{"start_at": next_week(10, 30), "end_at": next_week(12)}]
        room = a_room(caller, a_venue(caller, time_zone="UTC"), blocks=blocks)
        spa = a_spa(caller, staff=0, space_ids=[room["id"]])
        require_reason(spa, 10, "blocked")
        assert [check(spa, next_week(hour))["reason"] for hour in (9, 11, 12)] == [None, "blocked", None]

    def test_an_archived_venue(self, caller: Caller) -> None:
        venue = a_venue(caller, time_zone="UTC")
        spa = a_spa(caller, staff=0, space_ids=[a_room(caller, venue)["id"]])
        assert caller.call("POST", f"/v1/venues/{venue['id']}/archive", headers={"If-Match": "*"}).status == 200
        require_reason(spa, 10, "inactive")

    def test_a_space_that_is_too_small(self, caller: Caller) -> None:
        room = a_room(caller, a_venue(caller, time_zone="UTC"), capacity=2)
        spa = a_spa(caller, staff=0, space_ids=[room["id"]], capacity=8)
        assert check(spa, next_week(10), party_size=2)["reason"] is None
        assert check(spa, next_week(10), party_size=3)["reason"] == "capacity"


class TestService:
    def test_a_full_session(self, caller: Caller) -> None:
        spa = a_spa(caller, capacity=3)
        spa.book(next_week(9), party_size=2)
        assert check(spa, next_week(9))["reason"] is None
        assert check(spa, next_week(9), party_size=2)["reason"] == "capacity"
        require_invalid(spa, "/party_size", "capacity", party_size=4)

    def test_a_notice_that_is_too_short(self, caller: Caller) -> None:
        spa = a_spa(caller, min_notice_minutes=60 * 24 * 9)
        require_reason(spa, 9, "notice_too_short")
        alternatives = check(spa, next_week(9))["alternatives"]
        assert [next_week(0, days=9) <= each["start_at"] < next_week(0, days=11) for each in alternatives] == [True] * 3
        for days in (-3_000, 1):
            assert check(spa, next_week(9, days=days))["alternatives"] == alternatives

    def test_a_start_beyond_the_window(self, caller: Caller) -> None:
        spa = a_spa(caller, booking_window_days=5)
        require_reason(spa, 9, "beyond_window")
        for start_at in (next_week(9), next_week(9, days=300), "2999-12-31T23:59:59Z"):
            alternatives = check(spa, start_at)["alternatives"]
            assert [next_week(0, days=4) < each["start_at"] < next_week(0, days=6) for each in alternatives] == [
                True
            ] * 3

    def test_a_week_without_free_time(self, caller: Caller) -> None:
        time_off = [{"start_at": next_week(0, days=-1), "end_at": next_week(12, days=20)}]
        spa = a_spa(caller, schedule={"weekly": EVERY_DAY, "time_off": time_off})
        require_reason(spa, 9, "time_off")
        alternatives = check(spa, next_week(9))["alternatives"]
        assert [each["start_at"] for each in alternatives] == [next_week(hour, days=20) for hour in (12, 13, 14)]

    def test_that_is_inactive(self, caller: Caller) -> None:
        spa = a_spa(caller)
        path = f"/v1/services/{spa.service_id}/deactivate"
        assert caller.call("POST", path, headers={"If-Match": "*"}).status == 200
        require_reason(spa, 9, "inactive")

    def test_that_the_member_does_not_offer(self, caller: Caller) -> None:
        spa, other = a_spa(caller), a_spa(caller)
        staff_id = other.staff_ids[0]
        require_invalid(spa, "/staff_id", "not_offered", staff_id=staff_id)
        path = f"/v1/services/{spa.service_id}/deactivate"
        assert caller.call("POST", path, headers={"If-Match": "*"}).status == 200
        require_invalid(spa, "/staff_id", "not_offered", staff_id=staff_id)

    def test_that_does_not_take_place_in_the_space(self, caller: Caller) -> None:
        venue = a_venue(caller, time_zone="UTC")
        spa = a_spa(caller, space_ids=[a_room(caller, venue)["id"]])
        other_room = a_room(caller, venue)["id"]
        require_invalid(spa, "/space_ids", "not_offered", space_ids=[other_room])


class TestExtremes:
    @pytest.mark.parametrize(
        ("start_at", "reason"),
        [
            ("0001-01-01T00:00:00Z", "notice_too_short"),
            ("0001-01-01T23:59:59+14:00", "notice_too_short"),
            ("1969-12-31T23:59:59.999Z", "notice_too_short"),
            ("2999-12-31T23:59:59Z", "beyond_window"),
            ("9999-12-31T23:59:59.999Z", "beyond_window"),
        ],
    )
    def test_moments(self, caller: Caller, start_at: str, reason: str) -> None:
        spa = a_spa(caller, staff=0)
        answer = caller.call(
            "POST", "/v1/availability/check", json={"service_id": spa.service_id, "start_at": start_at}
        )
        if answer.status == 422:
            assert answer.faults()[0][0] == "/start_at"
        else:
            assert answer.json()["reason"] == reason
        assert spa.send(start_at).status in {409, 422}

    def test_a_booking_of_years(self, caller: Caller) -> None:
        price = {"amount": 1, "currency": "EUR"}
        addons = [{"id": f"a{n}", "name": f"A{n}", "price": price, "duration_minutes": 1_440} for n in range(50)]
        spa = a_spa(caller, duration_minutes=1_440, addons=addons)
        answer = spa.send(next_week(9), addons=[{"id": f"a{n}", "quantity": 100} for n in range(50)])
        assert answer.faults() == [("/addons", "out_of_range")]
        assert answer.json()["errors"][0]["detail"].startswith("the booking takes 7,201,440 minutes")
        # Ten days at a time are possible, with many spaces not: that would be too many writes at once.
        venue = a_venue(caller, time_zone="UTC")
        rooms = [a_room(caller, venue)["id"] for _ in range(10)]
        whole: dict[str, Any] = {
            "buffer_before_minutes": 1_440,
            "buffer_after_minutes": 1_440,
            "duration_minutes": 1_440,
        }
        castle = a_spa(caller, staff=0, space_ids=rooms, addons=addons, **whole)
        ten_days = castle.send(next_week(9), space_ids=rooms[:1], addons=[{"id": "a1", "quantity": 9}])
        assert ten_days.status == 201, ten_days
        castle.send(next_week(9, days=40), space_ids=rooms, addons=[{"id": "a1", "quantity": 9}]).problem(
            422, "invalid_request"
        )

    def test_the_widest_service(self, caller: Caller) -> None:
        most: dict[str, Any] = {
            "duration_minutes": 1_440,
            "buffer_before_minutes": 1_440,
            "buffer_after_minutes": 1_440,
            "slot_interval_minutes": 5,
            "capacity": 10_000,
            "min_notice_minutes": 525_600,
            "booking_window_days": 730,
        }
        spa = a_spa(caller, staff=0, **most)
        first = (datetime.now(UTC) + timedelta(days=400)).date()
        query = f"service_id={spa.service_id}&from={first}&to={first + timedelta(days=91)}"
        answer = caller.call("GET", "/v1/availability", query=f"{query}&party_size=10000")
        assert [each["remaining"] for each in answer.json()["data"]] == [288] * 92
