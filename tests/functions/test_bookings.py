"""Bookings over HTTP: creation, conflicts with alternatives, transitions, moves, and the history."""

import pytest

from tests.bookings import ROUTE, Spa, a_spa, next_week
from tests.gateway import Caller, a_caller


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller, price={"amount": 12500, "currency": "EUR"})


class TestCreate:
    def test_confirms_and_reserves(self, spa: Spa) -> None:
        booking = spa.book(next_week(9), notes="First visit.", source="website")
        assert booking["status"] == "confirmed"
        assert booking["staff_id"] == spa.staff_ids[0]
        assert (booking["start_at"], booking["end_at"]) == (next_week(9), next_week(10))
        assert booking["total"] == {"amount": 12500, "currency": "EUR"}
        assert (booking["time_zone"], booking["payment_status"], booking["version"]) == ("UTC", "unpaid", 1)
        assert "slots" not in booking
        assert "terms" not in booking

    def test_rejects_a_taken_time_with_alternatives(self, spa: Spa) -> None:
        spa.book(next_week(9))
        problem = spa.send(next_week(9, 30)).problem(409, "slot_unavailable")
        assert problem["reason"] == "booked"
        assert [each["start_at"] for each in problem["alternatives"]] == [next_week(n) for n in (10, 11, 12)]
        for each in problem["alternatives"][:1]:
            assert spa.book(each["start_at"])["status"] == "confirmed"

    def test_requires_the_scope(self, spa: Spa) -> None:
        problem = a_caller("bookings:read").call("POST", ROUTE, json=spa.body(next_week(9)))
        problem.problem(403, "insufficient_scope")
