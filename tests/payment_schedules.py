"""Payment schedules for tests: of weddings and bookings over HTTP, and records for tests without HTTP."""

from datetime import date
from typing import Any

from apikit.actor import Tenant
from apikit.resources.fields import Money
from apikit.resources.records import new_record
from domain.payment_schedules.model import PaymentSchedule
from domain.payment_schedules.schedule_items import ScheduleItem
from tests.builders import NOW, a_tenant
from tests.contract.standing import Standing
from tests.gateway import Answer, Caller
from tests.payments import card

ROUTE = "/v1/payment-schedules"
DEPOSIT_ON, BALANCE_ON = date(2099, 3, 1), date(2099, 6, 1)
ITEMS: list[dict[str, Any]] = [
    {"label": "Deposit", "due_on": DEPOSIT_ON.isoformat(), "percent": 30},
    {"label": "Balance", "due_on": BALANCE_ON.isoformat(), "percent": 70},
]


def euros(amount: int) -> dict[str, Any]:
    """Cents."""
    return {"amount": amount, "currency": "EUR"}


def schedule_body(caller: Caller, **fields: Any) -> dict[str, Any]:
    """Return a body with a total and two items. Creates a wedding."""
    return {"wedding_id": Standing(caller, caller).id_in("weddings"), "total": euros(10_001), "items": ITEMS, **fields}


def a_schedule(caller: Caller, **fields: Any) -> dict[str, Any]:
    """Create a schedule of a new wedding, or of the booking in the fields."""
    body = {"items": ITEMS, **fields} if "booking_id" in fields else schedule_body(caller, **fields)
    answer = caller.call("POST", ROUTE, json=body)
    assert answer.status == 201, answer
    schedule: dict[str, Any] = answer.json()
    return schedule


def read_schedule(caller: Caller, schedule: dict[str, Any]) -> dict[str, Any]:
    """Return the schedule as stored."""
    stored_schedule: dict[str, Any] = caller.call("GET", f"{ROUTE}/{schedule['id']}").json()
    return stored_schedule


def statuses(schedule: dict[str, Any]) -> list[str]:
    """Return the statuses of its items."""
    return [item["status"] for item in schedule["items"]]


def pay(
    caller: Caller,
    schedule: dict[str, Any],
    number: int = 1,
    token: str = "tok_ok",  # noqa: S107
    **options: Any,
) -> Answer:
    """Return the answer to a payment of an item."""
    path = f"{ROUTE}/{schedule['id']}/items/{number}/pay"
    return caller.call("POST", path, json={"method": card(token)}, **options)


def cancel(caller: Caller, schedule: dict[str, Any], version: str = "*") -> Answer:
    """Return the answer to a cancellation."""
    return caller.call("POST", f"{ROUTE}/{schedule['id']}/cancel", headers={"If-Match": version})


def schedule_item(number: int = 1, due_on: date = DEPOSIT_ON, **fields: Any) -> ScheduleItem:
    """Return an item of 50 euros."""
    return ScheduleItem(
        number=number,
        **{"label": f"Part {number}", "due_on": due_on, "amount": Money(amount=5_000, currency="EUR"), **fields},
    )


def schedule_record(tenant: Tenant | None = None, *items: ScheduleItem, **fields: Any) -> PaymentSchedule:
    """Return a schedule of a wedding with these items, by default a deposit and a balance."""
    values = {
        "wedding_id": "wed_01k0a3v5m8f1xq2w7r9tbdc6yz",
        "items": list(items) or [schedule_item(), schedule_item(2, BALANCE_ON)],
        "total": Money(amount=10_000, currency="EUR"),
        "time_zone": "Europe/Rome",
    }
    return new_record(PaymentSchedule, tenant or a_tenant(), NOW, {**values, **fields})
