"""Puts events on the EventBridge bus, within its limits."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from apikit.aws.aws_json import AwsError, AwsUnreachable, JsonService, json_service
from apikit.aws.messages import SOURCE, BusEntry

# EventBridge rejects calls of more than ten entries or 256 KB; the difference is a margin for other data that AWS counts.
_ENTRIES_PER_CALL = 10
_BYTES_PER_CALL = 250_000
_ATTEMPTS = 3


@cache
def client() -> JsonService:
    """Return the process's one client."""
    return json_service("events", target="AWSEvents", version="1.1", read_timeout_s=5.0)


class EventBus:
    """An event bus by name."""

    def __init__(self, name: str) -> None:
        self._name = name

    def put(self, entries: Sequence[BusEntry]) -> set[int]:
        """Put the entries. Returns the positions of the entries that the bus did not accept after several attempts."""
        failed_positions: set[int] = set()
        for numbers in _split_calls(entries):
            failed_positions |= self._put(entries, numbers)
        return failed_positions

    def _put(self, entries: Sequence[BusEntry], numbers: list[int]) -> set[int]:
        for _ in range(_ATTEMPTS):
            try:
                response = client().call("PutEvents", {"Entries": [self._entry(entries[n]) for n in numbers]})
            except (AwsError, AwsUnreachable):
                return set(numbers)
            # The response's entries have the order of the request's.
            numbers = [n for n, result in zip(numbers, response["Entries"], strict=True) if result.get("ErrorCode")]
            if not numbers:
                break
        return set(numbers)

    def _entry(self, entry: BusEntry) -> dict[str, Any]:
        return {
            "EventBusName": self._name,
            "Source": SOURCE,
            "DetailType": entry.type,
            # EventBridge stores whole seconds.
            "Time": int(entry.time.timestamp()),
            "Detail": entry.detail,
        }


def _split_calls(entries: Sequence[BusEntry]) -> list[list[int]]:
    """Return the positions, in order, split into calls."""
    calls: list[list[int]] = []
    room = 0
    for number, entry in enumerate(entries):
        if not calls or len(calls[-1]) == _ENTRIES_PER_CALL or entry.size > room:
            calls.append([])
            room = _BYTES_PER_CALL
        calls[-1].append(number)
        room -= entry.size
    return calls
