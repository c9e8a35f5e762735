"""Venues for tests, through HTTP."""

from typing import Any

from tests.gateway import Caller

AURORA = {
    "name": "Villa Aurora",
    "time_zone": "Europe/Rome",
    "currency": "EUR",
    "address": {"line1": "Via Regina 40", "city": "Cernobbio", "postal_code": "22012", "country": "IT"},
    "capacity": 350,
}


def a_venue(caller: Caller, **fields: Any) -> dict[str, Any]:
    """A new venue: Villa Aurora, unless the fields say otherwise."""
    answer = caller.call("POST", "/v1/venues", json={**AURORA, **fields})
    assert answer.status == 201, answer
    venue: dict[str, Any] = answer.json()
    return venue
