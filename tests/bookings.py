"""Bookings for tests: a spa with a service, its staff and a customer, and bookings of it over HTTP."""

from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec import Struct

from apikit.clock import rfc3339
from tests.customers import a_customer
from tests.gateway import Answer, Caller
from tests.staff import a_staff_member

ROUTE = "/v1/bookings"
EVERY_DAY = [{"weekday": day, "start": "09:00", "end": "17:00"} for day in range(7)]


class Spa(Struct):
    """A service that takes an hour, the staff members who perform it from 9 to 17 in UTC, and a customer."""

    caller: Caller
    service_id: str
    staff_ids: list[str]
    customer_id: str

    def body(self, start_at: str, **fields: Any) -> dict[str, Any]:
        """Return the body of a booking."""
        return {"customer_id": self.customer_id, "service_id": self.service_id, "start_at": start_at, **fields}

    def send(self, start_at: str, **fields: Any) -> Answer:
        """Send a booking."""
        return self.caller.call("POST", ROUTE, json=self.body(start_at, **fields))

    def book(self, start_at: str, **fields: Any) -> dict[str, Any]:
        """Return a new booking."""
        answer = self.send(start_at, **fields)
        assert answer.status == 201, answer
        booking: dict[str, Any] = answer.json()
        return booking

    def act(self, booking: dict[str, Any], action: str, **body: Any) -> Answer:
        """Send an action on the booking's version."""
        return self.caller.call(
            "POST", f"{ROUTE}/{booking['id']}/{action}", json=body, headers={"If-Match": f'"{booking["version"]}"'}
        )


def a_spa(caller: Caller, *, staff: int = 1, schedule: dict[str, Any] | None = None, **service: Any) -> Spa:
    """Create a spa."""
    staff_ids = [an_employee(caller, schedule) for _ in range(staff)]
    answer = caller.call(
        "POST",
        "/v1/services",
        json={
            "name": "Massage",
            "duration_minutes": 60,
            "staff_ids": staff_ids,
            "slot_interval_minutes": 60,
            **service,
        },
    )
    assert answer.status == 201, answer
    return Spa(caller, answer.json()["id"], staff_ids, a_customer(caller)["id"])


def an_employee(caller: Caller, schedule: dict[str, Any] | None = None, **fields: Any) -> str:
    """Create a staff member with a schedule, and return the ID."""
    member = a_staff_member(caller, **{"time_zone": "UTC", **fields})
    answer = caller.call(
        "PUT",
        f"/v1/staff/{member['id']}/schedule",
        json=schedule or {"weekly": EVERY_DAY},
        headers={"If-Match": f'"{member["version"]}"'},
    )
    assert answer.status == 200, answer
    staff_id: str = member["id"]
    return staff_id


def next_week(hour: int, minute: int = 0, *, days: int = 7) -> str:
    """Return a time of day (UTC) on the day in so many days."""
    day = datetime.now(UTC) + timedelta(days=days)
    return rfc3339(day.replace(hour=hour, minute=minute, second=0, microsecond=0))
