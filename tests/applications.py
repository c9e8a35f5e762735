"""Applications for tests: a complete body, a change, and a record created over HTTP."""

from typing import Any

from tests.gateway import Answer, Caller

ROUTE = "/v1/applications"
BODY: dict[str, Any] = {
    "name": "Table planner",
    "description": "Plans tables.",
    "url": "https://tables.example.com/start?x=1",
    "contact_email": "dev@tables.example.com",
    "tier": "standard",
}
CHANGE: dict[str, Any] = {"name": "Seating"}
REQUIRED_FIELDS = ["contact_email", "name"]
REASON = {"reason": "The website does not respond."}


def application_body(**fields: Any) -> dict[str, Any]:
    """Return a body with all fields."""
    return {**BODY, **fields}


def an_application(caller: Caller, **fields: Any) -> dict[str, Any]:
    """Create an application."""
    response = caller.call("POST", ROUTE, json=application_body(**fields))
    assert response.status == 201, response
    application: dict[str, Any] = response.json()
    return application


def review(administrator: Caller, application_id: str, action: str) -> Answer:
    """Perform an action of the platform's administrators."""
    body = {"json": REASON} if action in {"reject", "suspend"} else {}
    return administrator.call("POST", f"{ROUTE}/{application_id}/{action}", **body)


def an_approved_application(caller: Caller, administrator: Caller) -> str:
    """Create an application, have it approved, and return its ID."""
    application_id: str = an_application(caller)["id"]
    assert review(administrator, application_id, "approve").json()["status"] == "approved"
    return application_id
