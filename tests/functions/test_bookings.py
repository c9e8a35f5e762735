"""Bookings over HTTP: creation, conflicts with alternatives, bad input, lists, deletion, and external IDs."""

from typing import Any

import pytest

from tests.batches import batch, statuses
from tests.bookings import ROUTE, Spa, a_spa, an_employee, next_week
from tests.fakes.jobs import Runner
from tests.gateway import Answer, Caller, a_caller

EUR = {"amount": 12500, "currency": "EUR"}
STONES = {"id": "stones", "name": "Hot stones", "price": {"amount": 1500, "currency": "EUR"}, "duration_minutes": 15}


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller, price=EUR, addons=[STONES])


def pointers(answer: Answer) -> dict[str, str]:
    return {error["pointer"]: error["code"] for error in answer.problem(422, "invalid_request")["errors"]}


class TestCreate:
    def test_confirms_and_reserves(self, spa: Spa) -> None:
        booking = spa.book(next_week(9), notes="First visit.", source="website")
        assert (booking["status"], booking["staff_id"]) == ("confirmed", spa.staff_ids[0])
        assert (booking["start_at"], booking["end_at"]) == (next_week(9), next_week(10))
        assert (booking["total"], booking["party_size"]) == (EUR, 1)
        assert (booking["time_zone"], booking["payment_status"], booking["version"]) == ("UTC", "unpaid", 1)
        assert booking.keys().isdisjoint({"slots", "terms", "hold_minutes"})

    def test_holds_for_some_minutes(self, spa: Spa) -> None:
        booking = spa.book(next_week(9), hold_minutes=10)
        assert booking["status"] == "held"
        assert booking["expires_at"] > booking["created_at"]
        assert spa.send(next_week(9)).problem(409, "slot_unavailable")["reason"] == "held"

    def test_waits_for_a_confirmation_if_the_service_requires_one(self, caller: Caller) -> None:
        spa = a_spa(caller, requires_confirmation=True)
        assert spa.book(next_week(9))["status"] == "pending"
        assert pointers(spa.send(next_week(11), status="confirmed")) == {"/status": "invalid_status"}
        assert spa.book(next_week(11), status="pending")["status"] == "pending"
        assert spa.book(next_week(13), hold_minutes=5)["status"] == "held"

    def test_of_items_waits_if_one_of_the_services_requires_a_confirmation(self, spa: Spa, caller: Caller) -> None:
        strict_spa = a_spa(caller, requires_confirmation=True)
        fields = {"service_id": None, "items": [{"service_id": each.service_id} for each in (spa, strict_spa)]}
        assert pointers(spa.send(next_week(9), status="confirmed", **fields)) == {"/status": "invalid_status"}
        assert spa.book(next_week(9), **fields)["status"] == "pending"

    def test_adds_the_price_and_the_time_of_addons(self, spa: Spa) -> None:
        booking = spa.book(next_week(9), addons=[{"id": "stones", "quantity": 2}])
        assert booking["total"] == {"amount": 15500, "currency": "EUR"}
        assert booking["end_at"] == next_week(10, 30)
        assert spa.send(next_week(10)).problem(409, "slot_unavailable")["reason"] == "booked"

    def test_keeps_the_buffers_of_both_bookings(self, caller: Caller) -> None:
        spa = a_spa(caller, buffer_before_minutes=10, buffer_after_minutes=20)
        spa.book(next_week(12))
        for hour, minute in ((10, 31), (13, 29)):
            assert spa.send(next_week(hour, minute)).problem(409, "slot_unavailable")["reason"] == "booked"
        for hour, minute in ((10, 30), (13, 30)):
            spa.book(next_week(hour, minute))

    def test_takes_the_free_staff_member_with_the_fewest_reservations_that_day(self, caller: Caller) -> None:
        spa = a_spa(caller, staff=2)
        staff_choices = [spa.book(next_week(hour), staff_id="any")["staff_id"] for hour in (9, 10, 11, 12)]
        assert set(staff_choices[:2]) == set(staff_choices[2:]) == set(spa.staff_ids)
        # Another day counts for itself.
        first = spa.book(next_week(9, days=8))["staff_id"]
        assert spa.book(next_week(11, days=8))["staff_id"] != first

    def test_finds_the_staff_that_names_the_service(self, caller: Caller) -> None:
        spa = a_spa(caller, staff=0)
        staff_id = an_employee(caller, service_ids=[spa.service_id])
        assert spa.book(next_week(9))["staff_id"] == staff_id
        assert spa.send(next_week(8)).problem(409, "slot_unavailable")["reason"] == "outside_hours"

    def test_of_a_service_without_staff_and_spaces_is_limited_by_its_capacity(self, caller: Caller) -> None:
        tour = a_spa(caller, staff=0, capacity=3)
        assert tour.book(next_week(3), party_size=2)["staff_id"] is None
        assert tour.send(next_week(3), party_size=2).problem(409, "slot_unavailable")["reason"] == "capacity"
        tour.book(next_week(3))
        assert tour.send(next_week(3, 30)).problem(409, "slot_unavailable")["reason"] == "booked"

    def test_a_retry_with_the_key_returns_the_same_booking(self, spa: Spa) -> None:
        body, headers = spa.body(next_week(9)), {"Idempotency-Key": "first-visit"}
        first = spa.caller.call("POST", ROUTE, json=body, headers=headers)
        replay = spa.caller.call("POST", ROUTE, json=body, headers=headers)
        assert (replay.status, replay.json()) == (201, first.json())


class TestItems:
    def test_are_services_in_a_row(self, caller: Caller) -> None:
        first, second = (
            a_spa(caller, price=EUR),
            a_spa(caller, duration_minutes=30, price={"amount": 500, "currency": "EUR"}),
        )
        items = [{"service_id": first.service_id}, {"service_id": second.service_id, "staff_id": second.staff_ids[0]}]
        booking = first.book(next_week(9), service_id=None, items=items)
        assert (booking["service_id"], booking["staff_id"], booking["end_at"]) == (None, None, next_week(10, 30))
        assert [(item["staff_id"], item["start_at"], item["end_at"]) for item in booking["items"]] == [
            (first.staff_ids[0], next_week(9), next_week(10)),
            (second.staff_ids[0], next_week(10), next_week(10, 30)),
        ]
        assert booking["total"] == {"amount": 13000, "currency": "EUR"}

    def test_are_booked_together_or_not_at_all(self, caller: Caller) -> None:
        first, second = a_spa(caller), a_spa(caller)
        second.book(next_week(10))
        items = [{"service_id": each.service_id} for each in (first, second)]
        problem = first.send(next_week(9), service_id=None, items=items).problem(409, "slot_unavailable")
        assert problem["reason"] == "booked"
        assert problem["alternatives"]
        for each in problem["alternatives"]:
            assert first.send(each["start_at"], service_id=None, items=items).status in {201, 409}
        # The first service is still free.
        first.book(next_week(9))


class TestBadInput:
    @pytest.mark.parametrize(
        ("fields", "faults"),
        [
            ({"service_id": None}, {"/service_id": "required"}),
            ({"party_size": 0}, {"/party_size": "greater_than_equal"}),
            ({"party_size": 10_001}, {"/party_size": "less_than_equal"}),
            ({"party_size": 2}, {"/party_size": "capacity"}),
            ({"addons": [{"id": "gold"}]}, {"/addons/0/id": "not_found"}),
            ({"addons": [{"id": "stones"}, {"id": "stones"}]}, {"/addons/1/id": "duplicate"}),
            ({"addons": [{"id": "stones", "quantity": 0}]}, {"/addons/0/quantity": "greater_than_equal"}),
            ({"start_at": "2020-01-01T09:00:00Z"}, {"/start_at": "in_the_past"}),
            ({"hold_minutes": 0}, {"/hold_minutes": "greater_than_equal"}),
            ({"hold_minutes": 1441}, {"/hold_minutes": "less_than_equal"}),
            ({"status": "completed"}, {"/status": "invalid_status"}),
            ({"hold_minutes": 5, "status": "confirmed"}, {"/status": "invalid_status"}),
            ({"customer_id": "cus_01k0a3v5m8f1xq2w7r9tbdc6yz"}, {"/customer_id": "not_found"}),
            ({"staff_id": "stf_01k0a3v5m8f1xq2w7r9tbdc6yz"}, {"/staff_id": "not_found"}),
            ({"space_ids": ["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"]}, {"/space_ids/0": "not_found"}),
            ({"end_at": "2030-01-01T09:00:00Z", "total": EUR}, {"/end_at": "unknown_field", "/total": "unknown_field"}),
        ],
    )
    def test_is_named(self, spa: Spa, fields: dict[str, Any], faults: dict[str, str]) -> None:
        answer = spa.caller.call("POST", ROUTE, json={**spa.body(next_week(9)), **fields})
        assert pointers(answer) == faults

    def test_a_staff_member_who_does_not_offer_the_service_is_rejected(self, spa: Spa) -> None:
        other = an_employee(spa.caller)
        assert pointers(spa.send(next_week(9), staff_id=other)) == {"/staff_id": "not_offered"}

    @pytest.mark.parametrize("start_at", ["2099-01-01T09:00:00Z", "9999-12-31T23:59:59Z"])
    def test_the_far_future_is_beyond_the_window(self, spa: Spa, start_at: str) -> None:
        assert spa.send(start_at).problem(409, "slot_unavailable")["reason"] == "beyond_window"

    def test_the_notice_is_kept(self, caller: Caller) -> None:
        spa = a_spa(caller, min_notice_minutes=60 * 24 * 10)
        problem = spa.send(next_week(9)).problem(409, "slot_unavailable")
        assert problem["reason"] == "notice_too_short"
        assert problem["alternatives"]
        assert spa.book(problem["alternatives"][0]["start_at"])["status"] == "confirmed"

    def test_an_inactive_service_accepts_no_bookings(self, spa: Spa) -> None:
        assert spa.caller.call("POST", f"/v1/services/{spa.service_id}/deactivate").status == 200
        assert spa.send(next_week(9)).problem(409, "slot_unavailable")["reason"] == "inactive"

    def test_other_tenants_resources_do_not_exist(self, spa: Spa) -> None:
        stranger = a_caller()
        theirs = a_spa(stranger)
        body = {**theirs.body(next_week(9)), "service_id": spa.service_id, "customer_id": spa.customer_id}
        assert pointers(stranger.call("POST", ROUTE, json=body)) == {
            "/customer_id": "not_found",
            "/service_id": "not_found",
        }


class TestReads:
    def test_of_another_tenant_are_not_found(self, spa: Spa) -> None:
        path = f"{ROUTE}/{spa.book(next_week(9))['id']}"
        a_caller().call("GET", path).problem(404, "not_found")
        assert a_caller("bookings:write").call("GET", path).problem(403, "insufficient_scope")["required_scope"]

    def test_by_start_and_staff(self, caller: Caller) -> None:
        spa = a_spa(caller, staff=2)
        bookings = [spa.book(next_week(hour), staff_id=spa.staff_ids[hour % 2]) for hour in (12, 10, 11, 9)]
        query = f"sort=start_at&start_at[gte]={next_week(10)}&start_at[lt]={next_week(12)}"
        matches = caller.call("GET", ROUTE, query=query).json()["data"]
        assert [booking["start_at"] for booking in matches] == [next_week(10), next_week(11)]
        query = f"sort=start_at&staff_id={spa.staff_ids[0]}"
        matches = caller.call("GET", ROUTE, query=query).json()["data"]
        assert [booking["id"] for booking in matches] == [bookings[1]["id"], bookings[0]["id"]]

    def test_by_status(self, spa: Spa) -> None:
        hold, _ = spa.book(next_week(9), hold_minutes=10), spa.book(next_week(10))
        matches = spa.caller.call("GET", ROUTE, query="status[in]=held,pending").json()["data"]
        assert [booking["id"] for booking in matches] == [hold["id"]]

    def test_expand_what_is_booked(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        form = spa.caller.call("GET", f"{ROUTE}/{booking['id']}", query="expand=customer,service,staff").json()
        assert form["customer"]["id"] == spa.customer_id
        assert form["service"]["id"] == spa.service_id
        assert form["staff"]["id"] == spa.staff_ids[0]


class TestDeletion:
    def test_frees_the_time_and_restoring_takes_it_again(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        path, any_version = f"{ROUTE}/{booking['id']}", {"If-Match": "*"}
        spa.caller.call("DELETE", path).problem(428, "precondition_required")
        assert spa.caller.call("DELETE", path, headers=any_version).status == 204
        other = spa.book(next_week(9))
        assert spa.caller.call("POST", f"{path}/restore").problem(409, "slot_unavailable")["reason"] == "booked"
        assert spa.act(other, "cancel").status == 200
        assert spa.caller.call("POST", f"{path}/restore").json()["status"] == "confirmed"
        spa.send(next_week(9)).problem(409, "slot_unavailable")

    def test_a_restored_one_needs_its_customer(self, spa: Spa) -> None:
        path, customer_path = f"{ROUTE}/{spa.book(next_week(9))['id']}", f"/v1/customers/{spa.customer_id}"
        for each in (path, customer_path):
            assert spa.caller.call("DELETE", each, headers={"If-Match": "*"}).status == 204
        spa.caller.call("POST", f"{path}/restore").problem(409, "conflict")
        for each in (customer_path, path):
            assert spa.caller.call("POST", f"{each}/restore").status == 200


class TestExternalIds:
    def test_create_and_move(self, spa: Spa) -> None:
        path = f"{ROUTE}/by-external-id/opera/R-1"
        first = spa.caller.call("PUT", path, json=spa.body(next_week(9)))
        assert first.status == 201
        same = spa.caller.call("PUT", path, json=spa.body(next_week(9)))
        assert (same.status, same.json()["version"]) == (200, 1)
        new_version = spa.caller.call("PUT", path, json=spa.body(next_week(10)), headers={"If-Match": "*"})
        assert (new_version.status, new_version.json()["rescheduled_from"]) == (200, next_week(9))
        spa.book(next_week(9))
        refusal = spa.caller.call("PUT", path, json=spa.body(next_week(9)), headers={"If-Match": "*"})
        assert refusal.problem(409, "slot_unavailable")["reason"] == "booked"

    def test_name_the_resources_of_a_booking(self, caller: Caller) -> None:
        spa = a_spa(caller)
        customer = {"name": "Anna Rossi"}
        assert caller.call("PUT", "/v1/customers/by-external-id/opera/C-1", json=customer).status == 201
        booking = spa.book(next_week(9), customer_id={"source": "opera", "external_id": "C-1"})
        assert booking["customer_id"].startswith("cus_")

    def test_by_bulk(self, spa: Spa) -> None:
        bodies = [spa.body(next_week(hour)) for hour in (9, 9, 10)]
        answer = spa.caller.call("POST", f"{ROUTE}/bulk", json={"create": bodies})
        assert [result["status"] for result in answer.json()["results"]] == [201, 409, 201]

    def test_by_an_atomic_batch(self, spa: Spa, runner: Runner) -> None:
        operations = [{"method": "POST", "path": ROUTE, "body": spa.body(next_week(hour))} for hour in (11, 12, 11)]
        assert statuses(batch(spa.caller, *operations, atomic=True)) == [424, 424, 409]
        # Nothing of it remains.
        assert statuses(batch(spa.caller, *operations[:2], atomic=True)) == [201, 201]
