"""Payment schedules over HTTP (D12): what they split, what they refuse, payments of their items, cancellation."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from apikit.ids import is_id
from tests.batches import batch, results
from tests.bookings import Spa, a_spa, next_week
from tests.due_work import a_worker, run_worker
from tests.fakes.clock import FixedClock
from tests.gateway import Caller, a_caller
from tests.payment_schedules import (
    ITEMS,
    ROUTE,
    a_schedule,
    cancel,
    euros,
    pay,
    read_schedule,
    schedule_body,
    statuses,
)
from tests.payments import ROUTE as PAYMENTS
from tests.payments import a_payment, act
from tests.threads import in_another_thread
from tests.weddings import a_wedding

PRICE = 12_500
_AT_ONCE = 6


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller, price=euros(PRICE))


@pytest.fixture
def booking(spa: Spa) -> dict[str, Any]:
    return spa.book(next_week(9))


@pytest.fixture
def schedule(caller: Caller) -> dict[str, Any]:
    return a_schedule(caller)


def amounts(schedule: dict[str, Any]) -> list[int]:
    """The amounts of its items, in minor units."""
    return [item["amount"]["amount"] for item in schedule["items"]]


def fixed_items(*amounts_minor: int) -> list[dict[str, Any]]:
    """Items with these amounts."""
    return [
        {"label": f"Part {n}", "due_on": "2099-03-01", "amount": euros(amount)}
        for n, amount in enumerate(amounts_minor)
    ]


class TestCreate:
    def test_splits_the_total_of_a_wedding(self, caller: Caller) -> None:
        answer = caller.call("POST", ROUTE, json=schedule_body(caller))
        schedule = answer.json()
        assert answer.headers["location"] == f"https://api.test{ROUTE}/{schedule['id']}"
        assert is_id("psc", schedule["id"])
        assert (schedule["status"], schedule["total"], amounts(schedule)) == ("active", euros(10_001), [3000, 7001])
        assert [item["number"] for item in schedule["items"]] == [1, 2]
        assert schedule["items"][0] == {
            **ITEMS[0],
            "number": 1,
            "amount": euros(3000),
            "status": "scheduled",
            "payment_id": None,
            "paid_at": None,
        }

    def test_takes_the_total_of_a_booking(self, caller: Caller, booking: dict[str, Any]) -> None:
        schedule = a_schedule(caller, booking_id=booking["id"])
        assert (schedule["total"], amounts(schedule)) == (euros(PRICE), [3750, 8750])
        assert schedule["time_zone"] == booking["time_zone"]

    def test_splits_what_remains_to_be_paid_of_a_booking(self, caller: Caller, booking: dict[str, Any]) -> None:
        a_payment(caller, booking_id=booking["id"], amount=euros(2500))
        a_payment(caller, booking_id=booking["id"], amount=euros(1000), capture="manual")
        assert a_schedule(caller, booking_id=booking["id"])["total"] == euros(PRICE - 3500)

    def test_adds_up_amounts_without_a_total(self, caller: Caller) -> None:
        body = schedule_body(caller, items=fixed_items(100, 250), total=None)
        assert caller.call("POST", ROUTE, json=body).json()["total"] == euros(350)

    def test_needs_a_total_for_a_booking_without_a_price(self, caller: Caller) -> None:
        booking = a_spa(caller).book(next_week(9))
        body = {"booking_id": booking["id"], "items": ITEMS}
        assert caller.call("POST", ROUTE, json=body).faults() == [("/total", "required")]
        assert amounts(a_schedule(caller, booking_id=booking["id"], total=euros(1000))) == [300, 700]

    def test_has_the_time_zone_of_the_venue(self, caller: Caller) -> None:
        wedding = a_wedding(caller)
        schedule = a_schedule(caller, wedding_id=wedding["id"])
        venue = caller.call("GET", f"/v1/venues/{wedding['venue_id']}").json() if wedding["venue_id"] else {}
        assert schedule["time_zone"] == (venue.get("time_zone") or "UTC")

    @pytest.mark.parametrize(
        ("fields", "fault"),
        [
            ({"items": []}, ("/items", "too_short")),
            ({"items": fixed_items(*[1] * 51)}, ("/items", "too_long")),
            ({"items": fixed_items(1, 9_999)}, ("/items", "wrong_sum")),
            ({"items": fixed_items(0, 10_001)}, ("/items/0/amount", "too_small")),
            ({"items": [ITEMS[0]]}, ("/items", "wrong_sum")),
            ({"items": [{**ITEMS[0], "percent": 100.5}]}, ("/items/0/percent", "less_than_equal")),
            ({"items": [{**ITEMS[0], "percent": 0}]}, ("/items/0/percent", "greater_than")),
            ({"items": [{**ITEMS[0], "percent": 33.33333}]}, ("/items/0/percent", "too_precise")),
            ({"items": [{**ITEMS[0], "percent": "30"}]}, ("/items/0/percent", "wrong_type")),
            ({"items": [{**ITEMS[0], "amount": euros(1)}]}, ("/items/0/percent", "not_together")),
            ({"items": [{**ITEMS[0], "percent": None}]}, ("/items/0/amount", "required")),
            ({"items": [{**ITEMS[0], "due_on": "1999-12-31"}]}, ("/items/0/due_on", "out_of_range")),
            ({"items": ITEMS, "total": euros(1)}, ("/items/0", "too_small")),
            (
                {"items": fixed_items(10_001), "total": {"amount": 10_001, "currency": "USD"}},
                ("/items/0/amount/currency", "currency_mismatch"),
            ),
            ({"items": fixed_items(*[999_999_999_999] * 2), "total": None}, ("/items", "too_large")),
            ({"grace_days": 91}, ("/grace_days", "less_than_equal")),
            ({"status": "paid"}, ("/status", "unknown_field")),
            ({"items": [{**ITEMS[0], "label": "4111 1111 1111 1111"}]}, ("/items/0/label", "card_number")),
        ],
    )
    def test_refuses_invalid_fields(self, caller: Caller, fields: dict[str, Any], fault: tuple[str, str]) -> None:
        assert caller.call("POST", ROUTE, json=schedule_body(caller, **fields)).faults() == [fault]

    def test_says_what_is_missing(self, caller: Caller) -> None:
        problem = caller.call("POST", ROUTE, json=schedule_body(caller, items=fixed_items(1, 9_999))).json()
        assert "10,000 of 10,001: 1 are missing" in problem["errors"][0]["detail"]
        problem = caller.call("POST", ROUTE, json=schedule_body(caller, items=[*ITEMS, ITEMS[0]])).json()
        assert "add up to 130 of 100: 30 too many" in problem["errors"][0]["detail"]

    def test_refuses_a_total_for_a_booking_with_a_price(self, caller: Caller, booking: dict[str, Any]) -> None:
        body = {"booking_id": booking["id"], "items": ITEMS, "total": euros(PRICE)}
        assert caller.call("POST", ROUTE, json=body).faults() == [("/total", "not_allowed")]

    def test_is_for_a_booking_or_a_wedding(self, caller: Caller, booking: dict[str, Any]) -> None:
        answer = caller.call("POST", ROUTE, json=schedule_body(caller, booking_id=booking["id"]))
        assert answer.faults() == [("/wedding_id", "not_together")]

    def test_is_for_something(self, caller: Caller) -> None:
        answer = caller.call("POST", ROUTE, json=schedule_body(caller, wedding_id=None))
        assert answer.faults() == [("/booking_id", "required"), ("/wedding_id", "required")]

    def test_refuses_a_booking_that_is_paid_or_canceled(self, caller: Caller, spa: Spa) -> None:
        booking, canceled_booking = spa.book(next_week(9)), spa.book(next_week(11))
        a_payment(caller, booking_id=booking["id"], amount=euros(PRICE))
        assert spa.act(canceled_booking, "cancel").status == 200
        for each in (booking, canceled_booking):
            caller.call("POST", ROUTE, json={"booking_id": each["id"], "items": ITEMS}).problem(409, "conflict")

    def test_refuses_a_second_active_schedule_of_a_booking(self, caller: Caller, booking: dict[str, Any]) -> None:
        def create(_: int) -> int:
            body = {"booking_id": booking["id"], "items": ITEMS}
            return in_another_thread(lambda: caller.call("POST", ROUTE, json=body)).status

        with ThreadPoolExecutor(_AT_ONCE) as pool:
            assert sorted(pool.map(create, range(_AT_ONCE))) == [201] + [409] * (_AT_ONCE - 1)
        (schedule,) = caller.call("GET", ROUTE, query=f"booking_id={booking['id']}").json()["data"]
        assert cancel(caller, schedule).status == 200
        assert a_schedule(caller, booking_id=booking["id"])["status"] == "active"


class TestPay:
    def test_creates_a_payment_of_the_item(self, caller: Caller, booking: dict[str, Any]) -> None:
        schedule = a_schedule(caller, booking_id=booking["id"])
        answer = pay(caller, schedule, 2)
        payment = answer.json()
        assert answer.status == 201
        assert answer.headers["location"] == f"https://api.test{PAYMENTS}/{payment['id']}"
        assert (payment["status"], payment["amount"], payment["booking_id"]) == (
            "succeeded",
            euros(8750),
            booking["id"],
        )
        assert (payment["payment_schedule_id"], payment["payment_schedule_item"]) == (schedule["id"], 2)
        assert payment["description"] == "Balance"
        new = read_schedule(caller, schedule)
        assert (new["status"], statuses(new)) == ("active", ["scheduled", "paid"])
        assert new["items"][1]["payment_id"] == payment["id"]
        assert new["items"][1]["paid_at"] is not None

    def test_of_all_items_pays_the_schedule_and_the_booking(self, caller: Caller, booking: dict[str, Any]) -> None:
        schedule = a_schedule(caller, booking_id=booking["id"])
        for number in (1, 2):
            assert pay(caller, schedule, number).status == 201
        assert read_schedule(caller, schedule)["status"] == "paid"
        assert caller.call("GET", f"/v1/bookings/{booking['id']}").json()["payment_status"] == "paid"
        pay(caller, schedule, 1).problem(409, "conflict")
        cancel(caller, schedule).problem(409, "illegal_transition")

    def test_with_a_declined_card_leaves_the_item_payable(self, caller: Caller, schedule: dict[str, Any]) -> None:
        assert pay(caller, schedule, 1, "tok_declined").json()["decline_code"] == "card_declined"
        new = read_schedule(caller, schedule)
        assert (statuses(new), new["items"][0]["payment_id"]) == (["scheduled", "scheduled"], None)
        assert pay(caller, schedule).json()["status"] == "succeeded"

    def test_that_is_pending_blocks_another_one_until_it_is_settled(
        self, caller: Caller, clock: FixedClock, schedule: dict[str, Any]
    ) -> None:
        assert pay(caller, schedule, 1, "tok_pending_then_ok").json()["status"] == "pending"
        pay(caller, schedule).problem(409, "conflict")
        clock.advance(minutes=2)
        run_worker(a_worker(caller.organization_id, clock))
        assert statuses(read_schedule(caller, schedule)) == ["paid", "scheduled"]

    def test_that_is_canceled_makes_the_item_payable_again(self, caller: Caller, schedule: dict[str, Any]) -> None:
        payment = pay(caller, schedule, 1, "tok_provider_down").json()
        assert act(caller, payment, "cancel").json()["status"] == "canceled"
        assert pay(caller, schedule).json()["status"] == "succeeded"

    def test_at_once_charges_once(self, caller: Caller, schedule: dict[str, Any]) -> None:
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            answers = list(pool.map(lambda _: in_another_thread(lambda: pay(caller, schedule)), range(_AT_ONCE)))
        assert sorted(answer.status for answer in answers) == [201] + [409] * (_AT_ONCE - 1)
        (payment,) = caller.call("GET", PAYMENTS, query=f"wedding_id={schedule['wedding_id']}").json()["data"]
        assert read_schedule(caller, schedule)["items"][0]["payment_id"] == payment["id"]

    def test_of_two_items_at_once_succeeds(self, caller: Caller, schedule: dict[str, Any]) -> None:
        with ThreadPoolExecutor(2) as pool:
            answers = list(pool.map(lambda n: in_another_thread(lambda: pay(caller, schedule, n)), (1, 2)))
        assert [answer.status for answer in answers] == [201, 201]
        assert read_schedule(caller, schedule)["status"] == "paid"

    def test_again_with_its_key_returns_the_payment(self, caller: Caller, schedule: dict[str, Any]) -> None:
        first, second = (pay(caller, schedule, headers={"Idempotency-Key": "deposit"}) for _ in range(2))
        assert (first.status, second.status) == (201, 201)
        assert first.json() == second.json()

    def test_evaluates_if_match_for_the_schedule(self, caller: Caller, schedule: dict[str, Any]) -> None:
        pay(caller, schedule, headers={"If-Match": '"9"'}).problem(412, "stale_version")
        assert pay(caller, schedule, headers={"If-Match": '"1"'}).status == 201

    @pytest.mark.parametrize("number", ["0", "3", "01", "x", "9999"])
    def test_needs_an_item(self, caller: Caller, schedule: dict[str, Any], number: Any) -> None:
        pay(caller, schedule, number).problem(404, "not_found")

    def test_needs_more_left_to_pay_than_the_item(self, caller: Caller, booking: dict[str, Any]) -> None:
        schedule = a_schedule(caller, booking_id=booking["id"])
        a_payment(caller, booking_id=booking["id"], amount=euros(PRICE - 3750))
        pay(caller, schedule, 2).problem(409, "conflict")
        assert pay(caller, schedule, 1).status == 201

    def test_of_a_canceled_booking_is_refused(self, caller: Caller, spa: Spa, booking: dict[str, Any]) -> None:
        schedule = a_schedule(caller, booking_id=booking["id"])
        assert spa.act(booking, "cancel").status == 200
        pay(caller, schedule).problem(409, "conflict")

    @pytest.mark.usefixtures("runner")
    def test_in_a_batch_is_like_alone(self, caller: Caller, schedule: dict[str, Any]) -> None:
        path = f"{ROUTE}/{schedule['id']}/items/1/pay"
        operation = {"method": "POST", "path": path, "body": {"method": {"type": "cash"}}}
        assert [each["status"] for each in results(batch(caller, operation, operation))] == [201, 409]

    @pytest.mark.parametrize(
        ("body", "fault"),
        [
            ({}, ("/method", "required")),
            ({"method": {"type": "card"}}, ("/method/token", "required")),
            ({"method": {"type": "cash"}, "amount": euros(1)}, ("/amount", "unknown_field")),
            ({"method": {"type": "card", "token": "4111111111111111"}}, ("/method/token", "card_number")),
        ],
    )
    def test_refuses_invalid_fields(
        self, caller: Caller, schedule: dict[str, Any], body: dict[str, Any], fault: tuple[str, str]
    ) -> None:
        assert caller.call("POST", f"{ROUTE}/{schedule['id']}/items/1/pay", json=body).faults() == [fault]


class TestCancel:
    def test_cancels_what_is_not_paid(self, caller: Caller, schedule: dict[str, Any]) -> None:
        pay(caller, schedule)
        new = cancel(caller, schedule).json()
        assert (new["status"], statuses(new)) == ("canceled", ["paid", "canceled"])
        pay(caller, schedule, 2).problem(409, "conflict")
        cancel(caller, schedule).problem(409, "illegal_transition")

    @pytest.mark.parametrize(
        ("token", "hours", "status"), [("tok_pending_then_ok", 0.1, "paid"), ("tok_requires_action", 30, "canceled")]
    )
    def test_leaves_an_open_payment_its_result(
        self, caller: Caller, clock: FixedClock, schedule: dict[str, Any], *, token: str, hours: float, status: str
    ) -> None:
        pay(caller, schedule, 1, token)
        assert statuses(cancel(caller, schedule).json()) == ["scheduled", "canceled"]
        clock.advance(hours=hours)
        run_worker(a_worker(caller.organization_id, clock))
        new = read_schedule(caller, schedule)
        assert (new["status"], statuses(new)) == ("canceled", [status, "canceled"])

    def test_needs_the_version(self, caller: Caller, schedule: dict[str, Any]) -> None:
        caller.call("POST", f"{ROUTE}/{schedule['id']}/cancel").problem(428, "precondition_required")
        cancel(caller, schedule, '"9"').problem(412, "stale_version")


class TestPercent:
    def test_is_the_number_that_was_sent(self, caller: Caller) -> None:
        percents = [33, 33.5, 33.5]
        items = [{**ITEMS[0], "percent": percent} for percent in percents]
        schedule = a_schedule(caller, items=items, total=euros(1_000))
        assert pay(caller, schedule).status == 201
        answer = caller.call("GET", f"{ROUTE}/{schedule['id']}")
        assert [each["percent"] for each in answer.json()["items"]] == percents
        assert b"33.0" not in answer.body


class TestScopesAndLists:
    def test_need_the_scopes_of_payments(self, caller: Caller, schedule: dict[str, Any]) -> None:
        reader = a_caller("payments:read", organization_id=caller.organization_id)
        assert read_schedule(reader, schedule) == schedule
        pay(reader, schedule).problem(403, "insufficient_scope")
        cancel(reader, schedule).problem(403, "insufficient_scope")

    def test_have_scopes_of_their_own(self, caller: Caller, schedule: dict[str, Any]) -> None:
        reader = a_caller("payment-schedules:read", organization_id=caller.organization_id)
        assert read_schedule(reader, schedule) == schedule
        assert pay(reader, schedule).problem(403, "insufficient_scope")["required_scope"] == "payment-schedules:write"
        writer = a_caller("payment-schedules:write", organization_id=caller.organization_id)
        assert pay(writer, schedule).status == 201
        for method in ("GET", "POST"):
            writer.call(method, "/v1/payments", json={} if method == "POST" else None).problem(
                403, "insufficient_scope"
            )

    def test_are_of_one_organization(self, schedule: dict[str, Any]) -> None:
        stranger = a_caller()
        for answer in (pay(stranger, schedule), cancel(stranger, schedule)):
            answer.problem(404, "not_found")

    def test_filter_by_what_is_paid_for_and_by_status(self, caller: Caller, booking: dict[str, Any]) -> None:
        first, second = a_schedule(caller), a_schedule(caller, booking_id=booking["id"])
        cancel(caller, first)
        for query in (f"booking_id={booking['id']}", "status=active"):
            page = caller.call("GET", ROUTE, query=f"{query}&expand=booking").json()["data"]
            assert [(each["id"], each["booking"]["id"]) for each in page] == [(second["id"], booking["id"])]
        page = caller.call("GET", ROUTE, query=f"wedding_id={first['wedding_id']}").json()["data"]
        assert [each["id"] for each in page] == [first["id"]]

    def test_update_the_metadata_only(self, caller: Caller, schedule: dict[str, Any]) -> None:
        def patch(**fields: Any) -> Any:
            return caller.call("PATCH", f"{ROUTE}/{schedule['id']}", json=fields, headers={"If-Match": "*"})

        assert patch(metadata={"till": "2"}).json()["metadata"] == {"till": "2"}
        assert patch(grace_days=3).faults() == [("/grace_days", "read_only")]
        assert statuses(read_schedule(caller, schedule)) == ["scheduled", "scheduled"]
