"""CPU time of matching one event with the filters of a webhook, compared with `json.loads` of the event in the same run."""

import gc
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from benchmarks.report import record, table
from domain.event_patterns.pattern_compiler import compile_pattern
from domain.webhooks.filter_test import MAX_EVENT_VALUES
from domain.webhooks.model import FILTERS_EXAMPLE
from tests.builders import a_tenant, an_event

_HEADS = ("filters", "event", "result", "CPU of a match / json.loads of the event")
_ROUNDS = 9
_MIN_ROUND_S = 0.02
_OR = "$or"


def main() -> None:
    """Measure and print the table; with `--write` also write it to README.md."""
    lines = [_measure(name, filters, event) for name, filters, event in (*_usual_cases(), *_hostile_cases())]
    report = table("Filters of webhooks", _HEADS, lines)
    print(report)
    if "--write" in sys.argv[1:]:
        record("filters", report)


def _usual_cases() -> list[tuple[str, Any, Any]]:
    booking = {
        "id": "bkg_01k0a3v5m8f1xq2w7r9tbdc6yz",
        "object": "booking",
        "customer_id": "cus_01k0a3v5m8f1xq2w7r9tbdc6yz",
        "start_at": "2026-12-01T09:00:00Z",
        "end_at": "2026-12-01T10:00:00Z",
        "space_ids": ["spc_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        "notes": "Prefers a quiet room.",
        "status": "confirmed",
        "total": {"amount": 12500, "currency": "EUR"},
        "metadata": {"crm_owner": "eva"},
    }
    event = json.loads(an_event(a_tenant(), 1, "booking.confirmed", booking).body)
    choices = [{"data": {"object": {"notes": [{"wildcard": f"*{word}*"}]}}} for word in ("sea", "loud", "quiet")]
    members: dict[str, Any] = {name: [{"exists": True}] for name in booking if name not in {"total", "metadata"}}
    return [
        ("the contract's example", FILTERS_EXAMPLE, event),
        ("one field that does not match", {"data": {"object": {"status": ["held"]}}}, event),
        ("three wildcards in `$or`", {**FILTERS_EXAMPLE, _OR: choices}, event),
        ("eight fields exist", {"data": {"object": members}}, event),
    ]


def _hostile_cases() -> list[tuple[str, Any, Any]]:
    """Patterns and events that are made to take long, at their limits."""
    texts = ["a" * 200] * 1_000
    objects = [{"b": 1}] * (MAX_EVENT_VALUES // 2 - 1)
    first = [{"s": {f"a{n}": [0], "b": [{"exists": True}]}} for n in range(12)]
    second = [{f"c{n}": [0]} for n in range(12)]
    return [
        ("20 wildcards with 41 asterisks", {"a": [{"wildcard": "*a" * 40 + "*b"}] * 20}, {"a": texts}),
        ("144 combinations in a list of objects", {_OR: first, "s": {_OR: second}}, {"s": objects}),
        (
            "85 excluded values of one field",
            {"a": [{"anything-but": "aaa"}] * 85},
            {"a": ["aaa"] * (MAX_EVENT_VALUES - 1)},
        ),
    ]


def _measure(name: str, filters: Any, event: Any) -> tuple[str, ...]:
    pattern, text = compile_pattern(filters), json.dumps(event)
    samples = [(_cpu_s(lambda: pattern.matches(event)), _cpu_s(lambda: json.loads(text))) for _ in range(_ROUNDS)]
    match_s, parse_s = (min(column) for column in zip(*samples, strict=True))
    result = "matches" if pattern.matches(event) else "does not match"
    return name, f"{len(text):,} bytes", result, f"{match_s / parse_s:.2f}"


def _cpu_s(call: Callable[[], Any]) -> float:
    """Return the CPU time of one call, from as many as fill a round."""
    gc.collect()
    calls, start = 0, time.process_time()
    while (duration_s := time.process_time() - start) < _MIN_ROUND_S:
        call()
        calls += 1
    return duration_s / calls


if __name__ == "__main__":
    main()
