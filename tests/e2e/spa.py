"""A hotel's spa on the deployed stack: a service, its staff and a room, and bookings of it."""

import itertools
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import httpx

from tests.e2e.stack import Customer

T = TypeVar("T")
AT_ONCE = 40


def at_once(acts: Sequence[Callable[[], T]]) -> list[T]:
    """Return the results of all acts, each in a thread of its own."""
    with ThreadPoolExecutor(len(acts)) as threads:
        return [each.result() for each in [threads.submit(act) for act in acts]]


@dataclass
class HotelSpa:
    """A service of an hour without a break, its staff members, who always work, and a customer. Each day is a test's own."""

    hotel: Customer
    service_id: str
    staff_ids: list[str]
    customer_id: str
    days: int = field(default=6)

    def next_day(self) -> None:
        """Take another day for the next round."""
        self.days += 1

    def time(self, hour: int, minute: int = 0) -> str:
        """Return a time of the day of this round."""
        day = datetime.now(UTC) + timedelta(days=self.days)
        return day.replace(hour=hour, minute=minute, second=0, microsecond=0).isoformat()

    def send(self, start_at: str, **fields: Any) -> httpx.Response:
        """Send a booking. Only contention is sent again, as `Retry-After` says."""
        body = {"customer_id": self.customer_id, "service_id": self.service_id, "start_at": start_at, **fields}
        return retry_contention(lambda: self.hotel.call("POST", "/v1/bookings", json=body))

    def book(self, start_at: str, **fields: Any) -> dict[str, Any]:
        """Return a new booking."""
        answer = self.send(start_at, **fields)
        assert answer.status_code == 201, answer.text
        booking: dict[str, Any] = answer.json()
        return booking

    def act(self, booking: dict[str, Any], action: str, *, any_version: bool = False, **body: Any) -> httpx.Response:
        """Send an action on the booking."""
        headers = {"If-Match": "*" if any_version else f'"{booking["version"]}"'}
        path = f"/v1/bookings/{booking['id']}/{action}"
        return retry_contention(lambda: self.hotel.call("POST", path, json=body, headers=headers))

    def read(self, booking: dict[str, Any]) -> dict[str, Any]:
        """Return the booking as it is now."""
        form: dict[str, Any] = self.hotel.call("GET", f"/v1/bookings/{booking['id']}").json()
        return form

    def list_occupied_times(self) -> list[tuple[str, str, str]]:
        """Return the staff member, start and end of every booking of this day that occupies its time."""
        day = self.time(0)[:10]
        bookings = self.hotel.call(
            "GET", f"/v1/bookings?sort=start_at&start_at[gte]={day}T00:00:00Z&start_at[lte]={day}T23:59:59Z&limit=100"
        ).json()["data"]
        free = {"canceled", "declined", "expired"}
        own = [each for each in bookings if each["staff_id"] in self.staff_ids and each["status"] not in free]
        return [(each["staff_id"], each["start_at"], each["end_at"]) for each in own]

    def require_no_double_booking(self) -> None:
        """Fail when two bookings of one staff member overlap."""
        by_staff: dict[str, list[tuple[str, str]]] = {}
        for staff_id, start_at, end_at in self.list_occupied_times():
            by_staff.setdefault(staff_id, []).append((start_at, end_at))
        for times in by_staff.values():
            times_in_order = sorted(times)
            for (_, end_at), (start_at, _) in itertools.pairwise(times_in_order):
                assert end_at <= start_at, times_in_order


def retry_contention(call: Callable[[], httpx.Response]) -> httpx.Response:
    """Return the answer; `contended` is sent again, since the platform says that it is only that."""
    answer = call()
    for _ in range(10):
        if not (answer.status_code == 503 and answer.json()["code"] == "contended"):
            break
        answer = call()
    return answer


def a_hotel_spa(hotel: Customer, *, staff: int = 1, **service: Any) -> HotelSpa:
    """Create the spa."""
    weekly = [{"weekday": day, "start": "00:00", "end": "24:00"} for day in range(7)]
    staff_ids = []
    for number in range(staff):
        member = hotel.call("POST", "/v1/staff", json={"name": f"Therapist {number}", "time_zone": "UTC"}).json()
        answer = hotel.call(
            "PUT", f"/v1/staff/{member['id']}/schedule", json={"weekly": weekly}, headers={"If-Match": '"1"'}
        )
        assert answer.status_code == 200, answer.text
        staff_ids.append(member["id"])
    body = {"name": "Massage", "duration_minutes": 60, "staff_ids": staff_ids, **service}
    answer = hotel.call("POST", "/v1/services", json=body)
    assert answer.status_code == 201, answer.text
    customer = hotel.call("POST", "/v1/customers", json={"name": "Anna Rossi", "email": "anna@example.com"})
    return HotelSpa(hotel, answer.json()["id"], staff_ids, customer.json()["id"])
