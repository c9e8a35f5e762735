"""Receivers over HTTP, for tests."""

from typing import Any
from urllib.parse import urlsplit

from tests.gateway import Answer, Caller, send

PATH = "/v1/sandbox/receivers"


def a_receiver(caller: Caller, **fields: Any) -> dict[str, Any]:
    """A receiver of the caller's sandbox."""
    answer = caller.call("POST", PATH, json=fields)
    assert answer.status == 201, answer
    receiver: dict[str, Any] = answer.json()
    return receiver


def post(receiver: dict[str, Any], body: bytes = b"{}", **headers: str) -> Answer:
    """The answer of the receiver to a request. `_` in names of headers is `-`."""
    fields = {"content-type": "application/json"} | {name.replace("_", "-"): value for name, value in headers.items()}
    return send("POST", urlsplit(receiver["url"]).path, body=body, headers=fields)


def requests_of(caller: Caller, receiver: dict[str, Any], query: str = "") -> list[dict[str, Any]]:
    """The stored requests of the receiver, newest first."""
    answer = caller.call("GET", f"{PATH}/{receiver['id']}/requests", query=query)
    assert answer.status == 200, answer
    return list(answer.json()["data"])
