"""Deletions of what upcoming weddings and bookings name: refused for clients, venues and customers, allowed for services."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from apikit.ids import new_id
from domain.weddings.model import Wedding
from tests.bookings import ROUTE, Spa, a_spa, next_week
from tests.gateway import Answer, Caller
from tests.venues import a_venue
from tests.weddings import a_wedding, act, wedding_record

NOW = datetime(2026, 6, 13, 12, tzinfo=UTC)
ANY_VERSION = {"If-Match": "*"}


def dependents(answer: Answer) -> list[str]:
    ids: list[str] = answer.problem(409, "conflict")["dependents"]
    return ids


class TestWeddings:
    @pytest.mark.parametrize("field", ["client_id", "venue_id"])
    def test_that_are_upcoming_keep_their_client_and_venue(self, caller: Caller, field: str) -> None:
        wedding = a_wedding(caller, venue_id=a_venue(caller)["id"], status="tentative")
        path = f"/v1/{'clients' if field == 'client_id' else 'venues'}/{wedding[field]}"
        answer = caller.call("DELETE", path)
        assert dependents(answer) == [wedding["id"]]
        assert answer.json()["detail"].startswith(f"{wedding[field]} is in use by {wedding['id']}, which is not over. ")
        act(caller, wedding, "release")
        assert caller.call("DELETE", path).status == 204

    def test_that_are_inquiries_do_not(self, caller: Caller) -> None:
        wedding = a_wedding(caller, venue_id=a_venue(caller)["id"])
        assert caller.call("DELETE", f"/v1/clients/{wedding['client_id']}").status == 204
        assert caller.call("DELETE", f"/v1/venues/{wedding['venue_id']}").status == 204

    @pytest.mark.parametrize(
        ("fields", "is_upcoming"),
        [
            ({"status": "definite", "date": date(2026, 6, 13)}, True),
            ({"status": "definite", "date": date(2026, 6, 12)}, False),
            ({"status": "in_progress", "date": date(2026, 6, 12), "end_at": NOW + timedelta(hours=1)}, True),
            ({"status": "in_progress", "date": date(2026, 6, 12), "end_at": NOW}, False),
            ({"status": "tentative", "date": date(2026, 7, 1), "option_expires_at": NOW + timedelta(hours=1)}, True),
            ({"status": "tentative", "date": date(2026, 7, 1), "option_expires_at": NOW}, False),
            *(
                ({"status": status, "date": date(2026, 7, 1)}, False)
                for status in ("inquiry", "waitlisted", "completed", "closed", "released", "lost", "canceled")
            ),
        ],
    )
    def test_are_upcoming_while_they_are_planned_and_not_over(self, fields: dict[str, Any], is_upcoming: bool) -> None:  # noqa: FBT001
        wedding: Wedding = wedding_record(**fields)
        assert wedding.is_upcoming(NOW) is is_upcoming


class TestBookings:
    @pytest.fixture
    def spa(self, caller: Caller) -> Spa:
        return a_spa(caller)

    def test_that_are_upcoming_keep_their_customer(self, spa: Spa) -> None:
        bookings = [spa.book(next_week(hour)) for hour in (9, 10)]
        path = f"/v1/customers/{spa.customer_id}"
        assert dependents(spa.caller.call("DELETE", path)) == [each["id"] for each in bookings[::-1]]
        assert spa.act(bookings[0], "cancel").status == 200
        assert dependents(spa.caller.call("DELETE", path)) == [bookings[1]["id"]]
        answer = spa.caller.call("DELETE", f"{ROUTE}/{bookings[1]['id']}", headers=ANY_VERSION)
        assert answer.status == 204
        assert spa.caller.call("DELETE", path).status == 204

    def test_keep_working_without_their_service(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        path = f"/v1/services/{spa.service_id}"
        assert spa.caller.call("DELETE", path).status == 204
        spa.act(booking, "reschedule", start_at=next_week(10)).problem(409, "conflict")
        assert spa.act(booking, "check-in").status == 200
        spa.send(next_week(11)).problem(422, "invalid_request")
        assert spa.caller.call("POST", f"{path}/restore").status == 200
        assert spa.book(next_week(11))["status"] == "confirmed"

    def test_of_a_service_without_staff_see_its_last_change(self, caller: Caller) -> None:
        spa = a_spa(caller, staff=0, capacity=3)
        path = f"/v1/services/{spa.service_id}"
        spa.book(next_week(9), party_size=2)
        assert caller.call("PATCH", path, json={"capacity": 2}).status == 200
        assert spa.send(next_week(9)).problem(409, "slot_unavailable")["reason"] == "capacity"
        assert spa.book(next_week(10), party_size=2)["status"] == "confirmed"
        assert caller.call("POST", f"{path}/deactivate").status == 200
        assert spa.send(next_week(11)).problem(409, "slot_unavailable")["reason"] == "inactive"
        assert caller.call("POST", f"{path}/activate").status == 200
        assert caller.call("DELETE", path).status == 204
        assert caller.call("POST", f"{path}/restore").status == 200
        assert spa.book(next_week(11))["status"] == "confirmed"


def test_names_at_most_twenty_of_many(caller: Caller) -> None:
    spa = a_spa(caller, capacity=30)
    for _ in range(21):
        spa.book(next_week(9))
    assert len(dependents(caller.call("DELETE", f"/v1/customers/{spa.customer_id}"))) == 20


def test_a_resource_without_dependents_needs_none(caller: Caller) -> None:
    for collection, prefix in (("clients", "cli"), ("customers", "cus"), ("venues", "ven")):
        caller.call("DELETE", f"/v1/{collection}/{new_id(prefix)}").problem(404, "not_found")
