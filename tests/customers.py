"""Customers for tests: a complete body, a change, and a record created over HTTP."""

from typing import Any

from tests.gateway import Caller

ROUTE = "/v1/customers"
BODY: dict[str, Any] = {
    "name": "Anna Rossi",
    "email": "anna@example.com",
    "phone": "+4930901820",
    "locale": "de-AT",
    "time_zone": "Europe/Vienna",
    "notes": "Prefers the morning.",
    "tags": ["regular", "spa"],
}
CHANGE: dict[str, Any] = {"name": "Anna Bianchi", "locale": "it-IT"}
REQUIRED_FIELDS = ["name"]


def customer_body(caller: Caller, **fields: Any) -> dict[str, Any]:
    """Return a body with all fields."""
    return {**BODY, **fields}


def a_customer(caller: Caller, **fields: Any) -> dict[str, Any]:
    """Create a customer."""
    response = caller.call("POST", ROUTE, json=customer_body(caller, **fields))
    assert response.status == 201, response
    customer: dict[str, Any] = response.json()
    return customer
