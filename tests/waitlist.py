"""Waitlist entries for tests: a complete body, and an entry created over HTTP."""

from typing import Any

from tests.bookings import Spa, next_week
from tests.customers import a_customer
from tests.gateway import Answer, Caller

ROUTE = "/v1/waitlist-entries"


def entry_body(spa: Spa, **fields: Any) -> dict[str, Any]:
    """Return the body of an entry for a slot of the spa from 9 to 17 next week, for a customer of its own."""
    return {
        "customer_id": a_customer(spa.caller)["id"],
        "service_id": spa.service_id,
        "from": next_week(9),
        "to": next_week(17),
        **fields,
    }


def send_entry(spa: Spa, **fields: Any) -> Answer:
    """Send an entry."""
    return spa.caller.call("POST", ROUTE, json=entry_body(spa, **fields))


def an_entry(spa: Spa, **fields: Any) -> dict[str, Any]:
    """Return a new entry."""
    answer = send_entry(spa, **fields)
    assert answer.status == 201, answer
    entry: dict[str, Any] = answer.json()
    return entry


def stored_entry(caller: Caller, entry: dict[str, Any]) -> dict[str, Any]:
    """Return the entry as it is stored now."""
    answer = caller.call("GET", f"{ROUTE}/{entry['id']}")
    assert answer.status == 200, answer
    record: dict[str, Any] = answer.json()
    return record
