"""Services for tests: a complete body, a change, and a record created over HTTP."""

from typing import Any

from tests.gateway import Caller
from tests.staff import a_staff_member
from tests.venues import a_venue

ROUTE = "/v1/services"
STONES: dict[str, Any] = {
    "id": "hot_stones",
    "name": "Hot stones",
    "price": {"amount": 1500, "currency": "EUR"},
    "duration_minutes": 15,
}
OIL: dict[str, Any] = {
    "id": "OIL-2",
    "name": "Argan oil",
    "price": {"amount": 0, "currency": "EUR"},
    "duration_minutes": None,
}
BODY: dict[str, Any] = {
    "name": "Deep tissue massage",
    "duration_minutes": 60,
    "price": {"amount": 12500, "currency": "EUR"},
    "tax_percent": "8.1",
    "buffer_before_minutes": 10,
    "buffer_after_minutes": 15,
    "capacity": 2,
    "min_notice_minutes": 120,
    "booking_window_days": 90,
    "slot_interval_minutes": 30,
    "requires_confirmation": True,
    "cancellation_policy": {
        "tiers": [{"hours_before": 48, "fee_percent": 50}, {"hours_before": 24, "fee_percent": 100}]
    },
    "addons": [STONES, OIL],
    "reminder_hours": [48, 2],
    "offer_minutes": 60,
}
CHANGE: dict[str, Any] = {"name": "Thai massage", "duration_minutes": 90, "addons": [STONES]}
REQUIRED_FIELDS = ["name", "duration_minutes"]
DEFAULTS: dict[str, Any] = {
    "price": None,
    "tax_percent": None,
    "buffer_before_minutes": 0,
    "buffer_after_minutes": 0,
    "capacity": 1,
    "min_notice_minutes": 0,
    "booking_window_days": 365,
    "slot_interval_minutes": 15,
    "staff_ids": [],
    "space_ids": [],
    "requires_confirmation": False,
    "cancellation_policy": None,
    "addons": [],
    "reminder_hours": [24],
    "offer_minutes": 30,
    "status": "active",
}


def service_body(caller: Caller, **fields: Any) -> dict[str, Any]:
    """Return a body with all fields. Creates the referenced resources."""
    references = {"staff_ids": [a_staff_member(caller)["id"]], "space_ids": [a_treatment_room(caller)]}
    return {**BODY, **references, **fields}


def a_treatment_room(caller: Caller) -> str:
    """Create a space in a new venue and return its ID."""
    venue_id = a_venue(caller)["id"]
    response = caller.call("POST", f"/v1/venues/{venue_id}/spaces", json={"name": "Treatment room"})
    assert response.status == 201, response
    space_id: str = response.json()["id"]
    return space_id


def a_service(caller: Caller, **fields: Any) -> dict[str, Any]:
    """Create a service without references."""
    response = caller.call("POST", ROUTE, json={**BODY, **fields})
    assert response.status == 201, response
    service: dict[str, Any] = response.json()
    return service
