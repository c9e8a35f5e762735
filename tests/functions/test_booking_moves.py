"""What happens to a booking over HTTP: transitions, moves, cancellation fees, patches, and the history."""

from typing import Any

import pytest

from tests.bookings import ROUTE, Spa, a_spa, an_employee, next_week
from tests.gateway import Caller

EUR = {"amount": 12500, "currency": "EUR"}


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller, staff=2, price=EUR)


def act(spa: Spa, booking: dict[str, Any], action: str, **body: Any) -> dict[str, Any]:
    answer = spa.act(booking, action, **body)
    assert answer.status == 200, answer
    result: dict[str, Any] = answer.json()
    return result


class TestTransitions:
    @pytest.mark.parametrize(
        "actions",
        [
            ("check-in", "complete"),
            ("complete",),
            ("no-show", "complete"),
            ("cancel",),
        ],
    )
    def test_follow_the_machine(self, spa: Spa, actions: tuple[str, ...]) -> None:
        booking = spa.book(next_week(9))
        for action in actions:
            booking = act(spa, booking, action)
        problem = spa.act(booking, "check-in").problem(409, "illegal_transition")
        assert problem["allowed"] == []

    def test_a_hold_is_confirmed_and_does_not_expire(self, spa: Spa) -> None:
        booking = act(spa, spa.book(next_week(9), hold_minutes=5), "confirm")
        assert (booking["status"], booking["expires_at"]) == ("confirmed", None)
        spa.send(next_week(9), staff_id=booking["staff_id"]).problem(409, "slot_unavailable")

    def test_a_hold_cannot_be_canceled_but_it_can_expire(self, spa: Spa) -> None:
        booking = spa.book(next_week(9), hold_minutes=5, staff_id=spa.staff_ids[0])
        problem = spa.act(booking, "cancel").problem(409, "illegal_transition")
        assert problem["allowed"] == ["pending", "confirmed", "expired"]
        assert act(spa, booking, "release")["status"] == "expired"
        spa.book(next_week(9), staff_id=spa.staff_ids[0])

    def test_a_declined_request_frees_the_time(self, caller: Caller) -> None:
        spa = a_spa(caller, requires_confirmation=True)
        booking = act(spa, spa.book(next_week(9)), "decline")
        assert booking["status"] == "declined"
        spa.book(next_week(9))

    def test_need_the_version(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        path = f"{ROUTE}/{booking['id']}"
        for action in ("cancel", "confirm", "check-in", "complete", "no-show", "decline"):
            spa.caller.call("POST", f"{path}/{action}").problem(428, "precondition_required")
        spa.caller.call("PATCH", path, json={"notes": "x"}).problem(428, "precondition_required")
        spa.act({**booking, "version": 7}, "cancel").problem(412, "stale_version")


class TestCancel:
    @pytest.fixture
    def strict_spa(self, caller: Caller) -> Spa:
        tiers = [{"hours_before": 24 * 10, "fee_percent": 50}, {"hours_before": 2, "fee_percent": 100}]
        return a_spa(caller, price=EUR, cancellation_policy={"tiers": tiers})

    def test_costs_the_fee_of_the_policy(self, strict_spa: Spa) -> None:
        booking = act(strict_spa, strict_spa.book(next_week(9)), "cancel", reason="Ill.", canceled_by="customer")
        assert booking["cancellation_fee"] == {"amount": 6250, "currency": "EUR"}
        assert (booking["cancel_reason"], booking["canceled_by"]) == ("Ill.", "customer")
        strict_spa.book(next_week(9))

    def test_is_free_in_time_and_by_the_key_that_canceled(self, strict_spa: Spa) -> None:
        booking = act(strict_spa, strict_spa.book(next_week(9, days=20)), "cancel")
        assert booking["cancellation_fee"] == {"amount": 0, "currency": "EUR"}
        assert booking["canceled_by"] == strict_spa.caller.key_id

    def test_without_a_price_has_no_fee(self, caller: Caller) -> None:
        spa = a_spa(caller, cancellation_policy={"tiers": [{"hours_before": 240, "fee_percent": 50}]})
        assert act(spa, spa.book(next_week(9)), "cancel")["cancellation_fee"] is None

    def test_alone_has_a_fee(self, strict_spa: Spa) -> None:
        booking = strict_spa.book(next_week(9), status="pending")
        assert booking["cancellation_fee"] is None
        assert act(strict_spa, booking, "decline")["cancellation_fee"] is None
        hold = strict_spa.book(next_week(9), hold_minutes=5)
        assert act(strict_spa, hold, "release")["cancellation_fee"] is None


class TestReschedule:
    def test_moves_to_a_free_time_and_frees_the_old_one(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        new_version = act(spa, booking, "reschedule", start_at=next_week(13))
        assert (new_version["start_at"], new_version["end_at"]) == (next_week(13), next_week(14))
        assert (new_version["staff_id"], new_version["rescheduled_from"]) == (booking["staff_id"], next_week(9))
        spa.book(next_week(9), staff_id=booking["staff_id"])
        spa.send(next_week(13), staff_id=booking["staff_id"]).problem(409, "slot_unavailable")

    def test_may_overlap_its_own_time(self, spa: Spa) -> None:
        new_version = act(spa, spa.book(next_week(9)), "reschedule", start_at=next_week(9, 30))
        assert new_version["start_at"] == next_week(9, 30)

    def test_to_a_taken_time_changes_nothing(self, spa: Spa) -> None:
        booking, other = (spa.book(next_week(hour), staff_id=spa.staff_ids[0]) for hour in (9, 11))
        problem = spa.act(booking, "reschedule", start_at=other["start_at"]).problem(409, "slot_unavailable")
        assert problem["reason"] == "booked"
        new_version = act(spa, booking, "reschedule", start_at=other["start_at"], staff_id="any")
        assert new_version["staff_id"] == spa.staff_ids[1]

    def test_keeps_the_price_when_only_the_service_got_dearer(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        dearer = {"price": {"amount": 20000, "currency": "EUR"}}
        assert spa.caller.call("PATCH", f"/v1/services/{spa.service_id}", json=dearer).status == 200
        assert act(spa, booking, "reschedule", start_at=next_week(10))["total"] == EUR

    def test_of_an_ended_booking_is_refused(self, spa: Spa) -> None:
        booking = act(spa, spa.book(next_week(9)), "cancel")
        spa.act(booking, "reschedule", start_at=next_week(10)).problem(409, "illegal_transition")

    def test_to_the_past_is_invalid(self, spa: Spa) -> None:
        problem = spa.act(spa.book(next_week(9)), "reschedule", start_at="2020-01-01T09:00:00Z")
        assert problem.problem(422, "invalid_request")["errors"][0]["pointer"] == "/start_at"


class TestReassign:
    def test_changes_the_staff_member_only(self, spa: Spa) -> None:
        booking = spa.book(next_week(9), staff_id=spa.staff_ids[0])
        new_version = act(spa, booking, "reassign", staff_id=spa.staff_ids[1])
        assert (new_version["staff_id"], new_version["start_at"]) == (spa.staff_ids[1], next_week(9))
        spa.book(next_week(9), staff_id=spa.staff_ids[0])

    def test_to_any_takes_another_one(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        new_version = act(spa, booking, "reassign", staff_id="any")
        assert {booking["staff_id"], new_version["staff_id"]} == set(spa.staff_ids)
        spa.book(next_week(9))
        spa.act(new_version, "reassign", staff_id="any").problem(409, "slot_unavailable")

    def test_to_any_of_a_service_with_one_staff_member_is_rejected(self, caller: Caller) -> None:
        spa = a_spa(caller)
        problem = spa.act(spa.book(next_week(9)), "reassign", staff_id="any").problem(409, "slot_unavailable")
        assert problem["reason"] == "not_offered"

    def test_of_an_ended_booking_is_rejected(self, spa: Spa) -> None:
        booking = act(spa, spa.book(next_week(9)), "cancel")
        for staff_id in ("any", *spa.staff_ids):
            spa.act(booking, "reassign", staff_id=staff_id).problem(409, "illegal_transition")

    def test_of_a_service_without_staff_to_any_changes_nothing(self, caller: Caller) -> None:
        tour = a_spa(caller, staff=0, capacity=3)
        booking = tour.book(next_week(3))
        assert act(tour, booking, "reassign", staff_id="any") == booking

    def test_to_a_busy_or_other_staff_member_is_refused(self, spa: Spa) -> None:
        booking, _ = (spa.book(next_week(9), staff_id=staff_id) for staff_id in spa.staff_ids)
        spa.act(booking, "reassign", staff_id=spa.staff_ids[1]).problem(409, "slot_unavailable")
        spa.act(booking, "reassign", staff_id=an_employee(spa.caller)).problem(422, "invalid_request")
        spa.act(booking, "reassign").problem(422, "invalid_request")


class TestPatch:
    def test_of_other_fields_keeps_the_reservation(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        path = f"{ROUTE}/{booking['id']}"
        answer = spa.caller.call("PATCH", path, json={"notes": "Window."}, headers={"If-Match": '"1"'})
        assert answer.json() == {
            **booking,
            "notes": "Window.",
            "version": 2,
            "updated_at": answer.json()["updated_at"],
        }

    def test_of_the_start_moves(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        patch = {"start_at": next_week(12)}
        new_version = spa.caller.call(
            "PATCH", f"{ROUTE}/{booking['id']}", json=patch, headers={"If-Match": '"1"'}
        ).json()
        assert (new_version["rescheduled_from"], new_version["end_at"]) == (next_week(9), next_week(13))

    def test_of_the_party_keeps_to_the_capacity(self, caller: Caller) -> None:
        spa = a_spa(caller, capacity=4)
        booking, _ = spa.book(next_week(9), party_size=2), spa.book(next_week(9), party_size=1)
        path, headers = f"{ROUTE}/{booking['id']}", {"If-Match": "*"}
        assert caller.call("PATCH", path, json={"party_size": 3}, headers=headers).json()["party_size"] == 3
        problem = caller.call("PATCH", path, json={"party_size": 4}, headers=headers)
        assert problem.problem(409, "slot_unavailable")["reason"] == "capacity"


class TestNotice:
    def test_applies_to_a_new_time_only(self, caller: Caller) -> None:
        spa = a_spa(caller, staff=2, capacity=4)
        booking = spa.book(next_week(9), staff_id=spa.staff_ids[0])
        longer_notice = {"min_notice_minutes": 60 * 24 * 10}
        assert caller.call("PATCH", f"/v1/services/{spa.service_id}", json=longer_notice).status == 200
        booking = act(spa, booking, "reassign", staff_id=spa.staff_ids[1])
        path, any_version = f"{ROUTE}/{booking['id']}", {"If-Match": "*"}
        booking = caller.call("PATCH", path, json={"party_size": 2}, headers=any_version).json()
        assert booking["party_size"] == 2
        problem = spa.act(booking, "reschedule", start_at=next_week(10)).problem(409, "slot_unavailable")
        assert problem["reason"] == "notice_too_short"


class TestHistory:
    def test_names_who_did_what_and_why(self, spa: Spa) -> None:
        booking = spa.book(next_week(9), hold_minutes=5)
        booking = act(spa, booking, "confirm")
        booking = act(spa, booking, "reschedule", start_at=next_week(10))
        booking = act(spa, booking, "cancel", reason="Ill.")
        path = f"{ROUTE}/{booking['id']}/history"
        page = spa.caller.call("GET", path).json()["data"]
        assert [entry["action"] for entry in page] == ["canceled", "rescheduled", "confirmed", "created"]
        assert [entry["version"] for entry in page] == [4, 3, 2, 1]
        assert {entry["actor"] for entry in page} == {spa.caller.key_id}
        assert (page[0]["reason"], page[1]["reason"], page[0]["object"]) == ("Ill.", None, "booking_change")
        assert {"field": "start_at", "before": next_week(9), "after": next_week(10)} in page[1]["changes"]
