"""Which functions a request passes between its route and DynamoDB: docs/how-a-request-is-served.md lists the same."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from apikit.aws.aws_json import JsonService
from tests.builders import JOHN_AND_JANE
from tests.gateway import Answer, Caller

_MOST = 6
_OURS = ("/apikit/", "/domain/python/", "/functions/")
_ROUTE = "PublicRoute._respond"
_GUIDE = Path(__file__).parents[2] / "docs" / "how-a-request-is-served.md"


def last_path(request: Callable[[], Answer], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The project's functions that are running, from the route inwards, when the request's last call to DynamoDB begins."""
    path: list[str] = []
    call = JsonService.call

    def watch_call(service: JsonService, operation: str, body: Any) -> Any:
        path[:] = _running_functions(sys._getframe(1))  # noqa: SLF001 - there is no other way to look at the stack at this cost
        return call(service, operation, body)

    monkeypatch.setattr(JsonService, "call", watch_call)
    assert request().status < 300
    return path[path.index(_ROUTE) + 1 :]


def _running_functions(frame: FrameType | None) -> list[str]:
    names = []
    while frame:
        if "site-packages" not in frame.f_code.co_filename and any(part in frame.f_code.co_filename for part in _OURS):
            names.append(frame.f_code.co_qualname)
        frame = frame.f_back
    return names[::-1]


class TestPath:
    def test_of_a_get_is_short_and_written_down(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        client_id = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()["id"]
        path = last_path(lambda: caller.call("GET", f"/v1/clients/{client_id}"), monkeypatch)
        assert len(path) <= _MOST
        assert _is_documented(path)

    def test_of_a_create_is_short_and_written_down(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        path = last_path(lambda: caller.call("POST", "/v1/clients", json=JOHN_AND_JANE), monkeypatch)
        assert len(path) <= _MOST
        assert _is_documented(path)


def _is_documented(path: list[str]) -> bool:
    """Whether the guide has a row for each function, in this order."""
    text = _GUIDE.read_text()
    places = [text.find(f"`{name.replace('.<locals>', '')}`") for name in path]
    return -1 not in places and places == sorted(places)
