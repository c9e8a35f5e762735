"""The patterns of docs/guides/webhook-filters.md match the events that the guide says, by the route that it describes."""

import json
import re
from typing import Any

import pytest

from local.paths import ROOT
from tests.gateway import Caller

_GUIDE = (ROOT / "docs/guides/webhook-filters.md").read_text(encoding="utf-8")
PATTERNS = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", _GUIDE, re.DOTALL)]
ONE_VENUE = "ven_01k0a3v5m8f1xq2w7r9tbdc6yz"


def an_event(previous_attributes: Any = None, actor: str = "api_key", **members: Any) -> dict[str, Any]:
    data = {"object": members, "previous_attributes": previous_attributes}
    return {"type": "booking.updated", "actor": {"type": actor, "id": None}, "data": data}


MATCHES = [
    (0, an_event(status="confirmed", total={"amount": 10001, "currency": "EUR"})),
    (1, an_event(venue_id=ONE_VENUE, status="tentative")),
    (2, an_event(status="tentative", guests={"expected": 100}, budget=None)),
    (2, an_event(status="definite", guests={"expected": 20}, budget={"amount": 5, "currency": "EUR"})),
    (3, an_event(status="confirmed", previous_attributes={"status": "held"}, actor="user")),
]
OTHERS = [
    (0, an_event(status="confirmed", total={"amount": 10000, "currency": "EUR"})),
    (0, an_event(status="held", total={"amount": 10001, "currency": "EUR"})),
    (0, an_event(status="confirmed", total=None)),
    (1, an_event(venue_id="ven_other")),
    (2, an_event(status="lost", guests={"expected": 100})),
    (2, an_event(status="tentative", guests={"expected": 301}, budget=None)),
    (3, an_event(status="confirmed", previous_attributes={"notes": "x"})),
    (3, an_event(status="confirmed", previous_attributes={"status": "held"}, actor="platform")),
]


def is_match(caller: Caller, filters: Any, event: Any) -> Any:
    answer = caller.call("POST", "/v1/webhooks/test-filter", json={"filters": filters, "event": event})
    assert answer.status == 200, answer
    return answer.json()["matches"]


@pytest.mark.parametrize(("number", "event"), MATCHES)
def test_events_match(caller: Caller, number: int, event: Any) -> None:
    assert is_match(caller, PATTERNS[number], event)


@pytest.mark.parametrize(("number", "event"), OTHERS)
def test_other_events_do_not_match(caller: Caller, number: int, event: Any) -> None:
    assert not is_match(caller, PATTERNS[number], event)


def test_every_pattern_is_tested() -> None:
    assert {number for number, _ in MATCHES} == {number for number, _ in OTHERS} == set(range(len(PATTERNS)))


def test_every_operator_of_the_table_is_accepted(caller: Caller) -> None:
    operators = [json.loads(text) for text in re.findall(r"^\| `(\{.*?\})`", _GUIDE, re.MULTILINE)]
    assert len(operators) == 7
    assert (
        caller.call("POST", "/v1/webhooks/test-filter", json={"filters": {"a": operators}, "event": {}}).status == 200
    )


def test_the_request_of_the_guide_matches(caller: Caller) -> None:
    (body,) = re.findall(r"-d '(\{.*\})'", _GUIDE)
    assert caller.call("POST", "/v1/webhooks/test-filter", json=json.loads(body)).json() == {"matches": True}
