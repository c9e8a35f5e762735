"""Payment schedules on the deployed stack: events of late items in their order, and payments of an item at once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer
from tests.e2e.waiting import wait_for

_AT_ONCE = 8
_PATH = "/v1/payment-schedules"


def test_late_items_are_requested_in_order_and_charged_once(customer: Customer) -> None:
    schedule = create_schedule(customer)
    # Two steps have the same date: the lower number comes first.
    requests = wait_for(lambda: list_requests(customer), lambda now: len(now) >= 3, patience_s=150)
    assert requests[:3] == [("payment_request.due", 2), ("payment_request.due", 1), ("payment_request.overdue", 2)]

    path = f"{_PATH}/{schedule['id']}/items/2/pay"
    body = {"method": {"type": "card", "token": "tok_ok"}}
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        codes = sorted(pool.map(lambda _: customer.call("POST", path, json=body).status_code, range(_AT_ONCE)))
    assert codes == [201] + [409] * (_AT_ONCE - 1)
    stored_schedule = customer.call("GET", f"{_PATH}/{schedule['id']}").json()
    (payment,) = customer.call("GET", f"/v1/payments?wedding_id={schedule['wedding_id']}").json()["data"]
    assert (stored_schedule["items"][1]["status"], stored_schedule["items"][1]["payment_id"]) == ("paid", payment["id"])
    assert (payment["payment_schedule_id"], payment["payment_schedule_item"]) == (schedule["id"], 2)


def create_schedule(customer: Customer) -> dict[str, Any]:
    """Return a schedule of a wedding with items of today and yesterday, and one to come."""
    client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
    wedding = customer.call("POST", "/v1/weddings", json={"client_id": client["id"], "date": "2099-06-12"}).json()
    today = datetime.now(UTC).date()
    dates = [today, today - timedelta(days=1), today + timedelta(days=30)]
    items = [
        {"label": f"Part {n}", "due_on": day.isoformat(), "amount": {"amount": n * 1000, "currency": "EUR"}}
        for n, day in enumerate(dates, 1)
    ]
    answer = customer.call("POST", _PATH, json={"wedding_id": wedding["id"], "items": items})
    assert answer.status_code == 201, answer.text
    assert answer.json()["total"] == {"amount": 6000, "currency": "EUR"}
    schedule: dict[str, Any] = answer.json()
    return schedule


def list_requests(customer: Customer) -> list[tuple[str, int]]:
    """Return the types of the events of payment requests so far, in order, with the numbers of the items."""
    events = customer.call("GET", "/v1/events?type=payment_request.*&sort=sequence").json()["data"]
    return [(event["type"], event["data"]["object"]["number"]) for event in events]
