"""Clients for tests, through HTTP."""

from typing import Any

from tests.builders import JOHN_AND_JANE
from tests.gateway import Caller


def a_client(caller: Caller, **fields: Any) -> dict[str, Any]:
    """A new client: John and Jane, unless the fields say otherwise."""
    answer = caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, **fields})
    assert answer.status == 201, answer
    client: dict[str, Any] = answer.json()
    return client


def clients_of(caller: Caller) -> list[dict[str, Any]]:
    """The caller's newest clients, a page of them."""
    data: list[dict[str, Any]] = caller.call("GET", "/v1/clients").json()["data"]
    return data
