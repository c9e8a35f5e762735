"""Several services in a row in one booking over HTTP: all slots or none."""

from typing import Any

import pytest

from tests.bookings import ROUTE, Spa, a_spa, an_employee, next_week
from tests.gateway import Answer, Caller


@pytest.fixture
def massage(caller: Caller) -> Spa:
    return a_spa(caller, staff=2, name="Massage", price={"amount": 9000, "currency": "EUR"})


@pytest.fixture
def facial(caller: Caller) -> Spa:
    price = {"amount": 2500, "currency": "EUR"}
    return a_spa(caller, name="Facial", duration_minutes=30, slot_interval_minutes=30, price=price)


def send_items(spa: Spa, start_at: str, *items: tuple[Spa, str | None]) -> Answer:
    """Send a booking of these services, each with its staff member."""
    forms = [{"service_id": each.service_id, "staff_id": staff_id} for each, staff_id in items]
    return spa.send(start_at, service_id=None, items=forms)


def book_items(spa: Spa, start_at: str, *items: tuple[Spa, str | None]) -> dict[str, Any]:
    answer = send_items(spa, start_at, *items)
    assert answer.status == 201, answer
    booking: dict[str, Any] = answer.json()
    return booking


def times_of(booking: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(item["staff_id"], item["start_at"], item["end_at"]) for item in booking["items"]]


class TestSuccess:
    def test_with_different_staff(self, massage: Spa, facial: Spa) -> None:
        staff = massage.staff_ids[1], facial.staff_ids[0]
        booking = book_items(massage, next_week(9), (massage, staff[0]), (facial, staff[1]))
        assert times_of(booking) == [
            (staff[0], next_week(9), next_week(10)),
            (staff[1], next_week(10), next_week(10, 30)),
        ]
        assert (booking["end_at"], booking["service_id"], booking["staff_id"]) == (next_week(10, 30), None, None)
        assert booking["total"] == {"amount": 11_500, "currency": "EUR"}
        assert massage.send(next_week(9), staff_id=staff[0]).status == 409
        assert facial.send(next_week(10)).status == 409
        assert facial.send(next_week(9, 30)).status == 201

    def test_with_any(self, massage: Spa, facial: Spa) -> None:
        massage.book(next_week(9), staff_id=massage.staff_ids[0])
        for staff_id in ("any", None):
            start_at = next_week(9) if staff_id else next_week(11)
            booking = book_items(massage, start_at, (massage, staff_id), (facial, staff_id))
            assert booking["items"][1]["staff_id"] == facial.staff_ids[0]
            if staff_id:
                assert booking["items"][0]["staff_id"] == massage.staff_ids[1]

    def test_with_the_same_staff_member_twice(self, massage: Spa) -> None:
        staff_id = massage.staff_ids[0]
        booking = book_items(massage, next_week(9), (massage, staff_id), (massage, staff_id))
        assert [each[0] for each in times_of(booking)] == [staff_id, staff_id]
        assert booking["end_at"] == next_week(11)
        assert massage.send(next_week(10), staff_id=staff_id).status == 409
        assert massage.book(next_week(11), staff_id=staff_id)["status"] == "confirmed"

    def test_of_the_only_staff_member_by_any(self, facial: Spa) -> None:
        booking = book_items(facial, next_week(9), (facial, "any"), (facial, "any"))
        assert [each[0] for each in times_of(booking)] == [facial.staff_ids[0]] * 2


class TestConflict:
    @pytest.mark.parametrize("hour", [9, 10])
    def test_of_one_rejects_all_with_alternatives_for_all(self, massage: Spa, facial: Spa, hour: int) -> None:
        staff = massage.staff_ids[0], facial.staff_ids[0]
        items = (massage, staff[0]), (facial, staff[1])
        taken_spa, taken_staff_id = (massage, staff[0]) if hour == 9 else (facial, staff[1])
        taken_spa.book(next_week(hour), staff_id=taken_staff_id)
        problem = send_items(massage, next_week(9), *items).problem(409, "slot_unavailable")
        assert problem["reason"] == "booked"
        assert [each["start_at"] for each in problem["alternatives"]] == [next_week(n) for n in (10, 11, 12)]
        assert problem["alternatives"][0]["end_at"] == next_week(11, 30)
        assert {each["price"]["amount"] for each in problem["alternatives"]} == {11_500}
        # Nothing is reserved by the rejected booking.
        free_spa, free_staff_id = (facial, staff[1]) if hour == 9 else (massage, staff[0])
        assert free_spa.book(next_week(10 if hour == 9 else 9), staff_id=free_staff_id)["status"] == "confirmed"

    def test_offers_only_what_is_free_for_all(self, massage: Spa, facial: Spa) -> None:
        staff_id = massage.staff_ids[0]
        items = (massage, staff_id), (facial, facial.staff_ids[0])
        for hour in (10, 11, 13):
            facial.book(next_week(hour))
        problem = send_items(massage, next_week(9), *items).problem(409, "slot_unavailable")
        starts = [each["start_at"] for each in problem["alternatives"]]
        assert starts == [next_week(hour) for hour in (11, 13, 14)]
        assert book_items(massage, starts[0], *items)["status"] == "confirmed"

    def test_at_the_end_of_the_working_day(self, massage: Spa, facial: Spa) -> None:
        problem = send_items(massage, next_week(16), (massage, None), (facial, None)).problem(409, "slot_unavailable")
        assert problem["reason"] == "outside_hours"


class TestBuffers:
    def test_of_each_service_are_reserved(self, caller: Caller) -> None:
        first = a_spa(caller, buffer_before_minutes=15, buffer_after_minutes=15, slot_interval_minutes=15)
        second = a_spa(caller, buffer_before_minutes=30, slot_interval_minutes=15)
        items = (first, first.staff_ids[0]), (second, second.staff_ids[0])
        booking = book_items(first, next_week(10), *items)
        # Buffers lie around each service, and do not part the services.
        assert [each[1:] for each in times_of(booking)] == [
            (next_week(10), next_week(11)),
            (next_week(11), next_week(12)),
        ]
        assert first.send(next_week(11)).status == 409
        assert first.send(next_week(11, 30)).status == 201
        assert second.send(next_week(9, 45)).status == 409
        assert second.send(next_week(9, 30)).status == 201

    def test_between_two_services_of_one_staff_member(self, caller: Caller) -> None:
        spa = a_spa(caller, buffer_after_minutes=15, slot_interval_minutes=15)
        booking = book_items(spa, next_week(9), (spa, None), (spa, None))
        assert booking["end_at"] == next_week(11)
        assert spa.send(next_week(11)).status == 409
        assert spa.book(next_week(11, 15))["status"] == "confirmed"


class TestMoves:
    def test_move_all_services(self, massage: Spa, facial: Spa) -> None:
        booking = book_items(massage, next_week(9), (massage, None), (facial, None))
        moved_booking = massage.act(booking, "reschedule", start_at=next_week(14)).json()
        assert [each[1] for each in times_of(moved_booking)] == [next_week(14), next_week(15)]
        assert [each[0] for each in times_of(moved_booking)] == [each[0] for each in times_of(booking)]
        assert facial.book(next_week(10))["status"] == "confirmed"

    def test_to_a_time_when_one_is_taken_keep_all(self, massage: Spa, facial: Spa) -> None:
        booking = book_items(massage, next_week(9), (massage, None), (facial, None))
        facial.book(next_week(15))
        massage.act(booking, "reschedule", start_at=next_week(14)).problem(409, "slot_unavailable")
        assert massage.caller.call("GET", f"{ROUTE}/{booking['id']}").json() == booking

    def test_cancellations_release_all(self, massage: Spa, facial: Spa) -> None:
        booking = book_items(massage, next_week(9), (massage, massage.staff_ids[0]), (facial, None))
        massage.act(booking, "cancel")
        assert massage.book(next_week(9), staff_id=massage.staff_ids[0])["status"] == "confirmed"
        assert facial.book(next_week(10))["status"] == "confirmed"


class TestReassign:
    @pytest.fixture
    def booking(self, massage: Spa, facial: Spa) -> dict[str, Any]:
        return book_items(massage, next_week(9), (massage, massage.staff_ids[0]), (facial, None))

    def test_gives_a_staff_member_the_services_that_they_offer(
        self, massage: Spa, facial: Spa, booking: dict[str, Any]
    ) -> None:
        new_version = massage.act(booking, "reassign", staff_id=massage.staff_ids[1]).json()
        assert [each[0] for each in times_of(new_version)] == [massage.staff_ids[1], facial.staff_ids[0]]
        assert (new_version["start_at"], new_version["staff_id"]) == (next_week(9), None)
        assert massage.book(next_week(9), staff_id=massage.staff_ids[0])["status"] == "confirmed"
        history = massage.caller.call("GET", f"{ROUTE}/{booking['id']}/history").json()["data"]
        assert history[0]["action"] == "reassigned"

    def test_to_one_who_is_not_free_changes_nothing(self, massage: Spa, booking: dict[str, Any]) -> None:
        massage.book(next_week(9), staff_id=massage.staff_ids[1])
        massage.act(booking, "reassign", staff_id=massage.staff_ids[1]).problem(409, "slot_unavailable")
        assert massage.caller.call("GET", f"{ROUTE}/{booking['id']}").json() == booking

    def test_to_one_who_offers_no_service_is_invalid(self, massage: Spa, booking: dict[str, Any]) -> None:
        answer = massage.act(booking, "reassign", staff_id=an_employee(massage.caller))
        assert answer.faults() == [("/staff_id", "not_offered")]

    def test_to_any_gives_each_service_another_one(self, massage: Spa, facial: Spa) -> None:
        staff_ids = massage.staff_ids
        booking = book_items(massage, next_week(9), (massage, staff_ids[0]), (massage, staff_ids[1]))
        new_version = massage.act(booking, "reassign", staff_id="any").json()
        assert [each[0] for each in times_of(new_version)] == staff_ids[::-1]
        massage.book(next_week(9), staff_id=staff_ids[0])
        massage.act(new_version, "reassign", staff_id="any").problem(409, "slot_unavailable")

    def test_to_any_needs_another_one_for_each(self, massage: Spa, booking: dict[str, Any]) -> None:
        problem = massage.act(booking, "reassign", staff_id="any").problem(409, "slot_unavailable")
        assert problem["reason"] == "not_offered"

    def test_with_a_new_time(self, massage: Spa, facial: Spa, booking: dict[str, Any]) -> None:
        fields = {"start_at": next_week(11), "staff_id": massage.staff_ids[1]}
        new_version = massage.act(booking, "reschedule", **fields).json()
        assert [each[:2] for each in times_of(new_version)] == [
            (massage.staff_ids[1], next_week(11)),
            (facial.staff_ids[0], next_week(12)),
        ]
        massage.book(next_week(14), staff_id=massage.staff_ids[1])
        new_version = massage.act(new_version, "reschedule", start_at=next_week(14), staff_id="any").json()
        assert new_version["items"][0]["staff_id"] == massage.staff_ids[0]


class TestFaults:
    @pytest.mark.parametrize(
        ("fields", "fault"),
        [
            ({"service_id": "own"}, ("/items", "not_allowed")),
            ({"staff_id": "any"}, ("/staff_id", "not_allowed")),
            ({"addons": [{"id": "stones", "quantity": 1}]}, ("/addons", "not_allowed")),
            ({"items": [{"service_id": "svc_01k0a3v5m8f1xq2w7r9tbdc6yz"}]}, ("/items/0/service_id", "not_found")),
            ({"items": []}, ("/service_id", "required")),
        ],
    )
    def test_in_the_combination(self, massage: Spa, fields: dict[str, Any], fault: tuple[str, str]) -> None:
        if fields.get("service_id"):
            fields = {"service_id": massage.service_id}
        body = {"service_id": None, "items": [{"service_id": massage.service_id}], **fields}
        assert massage.send(next_week(9), **body).faults() == [fault]

    def test_of_a_staff_member_who_does_not_offer_the_service(self, massage: Spa, facial: Spa) -> None:
        answer = send_items(massage, next_week(9), (massage, None), (facial, massage.staff_ids[0]))
        assert answer.faults() == [("/items/1/staff_id", "not_offered")]
