"""Staff for tests: a complete body, a change, and a record created over HTTP."""

from typing import Any

from tests.gateway import Caller

ROUTE = "/v1/staff"
BODY: dict[str, Any] = {
    "name": "Anna Rossi",
    "email": "anna@example.com",
    "time_zone": "Europe/Rome",
    "skills": ["makeup", "hair"],
    "metadata": {"badge": "7"},
}
CHANGE: dict[str, Any] = {"name": "Bea Rossi"}
REQUIRED_FIELDS = ["name"]


def staff_member_body(caller: Caller, **fields: Any) -> dict[str, Any]:
    """Return a body with all fields. Creates the referenced resources."""
    return {**BODY, **fields}


def a_staff_member(caller: Caller, **fields: Any) -> dict[str, Any]:
    """Create a staff member."""
    response = caller.call("POST", ROUTE, json=staff_member_body(caller, **fields))
    assert response.status == 201, response
    staff_member: dict[str, Any] = response.json()
    return staff_member
