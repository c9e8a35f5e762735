"""Validation of event types in requests. No I/O."""

from collections.abc import Iterable

from pydantic_core import PydanticCustomError

from domain.events.event_catalogue import EVENT_TYPES, PATTERNS

UNKNOWN_TYPE = ("unknown_event_type", "unknown event type; GET /v1/event-types lists all")
"""The code of the error, and its text."""


def require_known_type(event_type: str) -> str:
    """Return the event type. Raises PydanticCustomError if there is none of this name."""
    if event_type not in EVENT_TYPES:
        raise PydanticCustomError(*UNKNOWN_TYPE)
    return event_type


def require_known_patterns(patterns: Iterable[str]) -> list[str]:
    """Return the patterns, each once. Raises PydanticCustomError if one of them matches no type."""
    unique_patterns = list(dict.fromkeys(patterns))
    if not PATTERNS.issuperset(unique_patterns):
        raise PydanticCustomError(*UNKNOWN_TYPE)
    return unique_patterns
