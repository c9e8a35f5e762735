"""Types of request fields that contain event types. No I/O."""

from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from domain.events.event_catalogue import EVENT_TYPES, PATTERNS

UNKNOWN_TYPE = ("unknown_event_type", "unknown event type; GET /v1/event-types lists all")
"""The code of the error, and its text."""


def require_known_type(event_type: str) -> str:
    """Return the event type. Raises PydanticCustomError if there is none of this name."""
    if event_type not in EVENT_TYPES:
        raise PydanticCustomError(*UNKNOWN_TYPE)
    return event_type


def _require_known_pattern(pattern: str) -> str:
    if pattern not in PATTERNS:
        raise PydanticCustomError(*UNKNOWN_TYPE)
    return pattern


TypePatterns = Annotated[
    list[
        Annotated[
            str,
            StringConstraints(max_length=60),
            Field(json_schema_extra={"enum": sorted(PATTERNS)}),
            AfterValidator(_require_known_pattern),
        ]
    ],
    Field(min_length=1, max_length=100),
    AfterValidator(lambda patterns: list(dict.fromkeys(patterns))),
]
"""Event types and patterns, each once."""
