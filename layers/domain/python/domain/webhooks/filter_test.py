"""A test of filters with an event, before a webhook has them. No I/O."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from apikit.resources import fields
from domain.event_patterns.pattern_compiler import compile_pattern
from domain.event_patterns.pattern_field import PatternField

MAX_EVENT_VALUES = 5_000
EVENT_EXAMPLE = {
    "type": "booking.confirmed",
    "data": {"object": {"object": "booking", "status": "confirmed", "total": {"currency": "EUR"}}},
}


def _require_size(event: dict[str, Any]) -> dict[str, Any]:
    if any(number >= MAX_EVENT_VALUES for number, _ in enumerate(_iterate_values(event))):
        raise PydanticCustomError("too_large", f"must have at most {MAX_EVENT_VALUES:,} values")
    return event


def _iterate_values(value: Any) -> Iterator[Any]:
    """Yield every value in objects and arrays, at every depth."""
    members = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for member in members:
        yield member
        yield from _iterate_values(member)


@dataclass(frozen=True, kw_only=True)
class FilterTestDetails:
    """Filters, and an event to test them with."""

    __pydantic_config__ = fields.STRICT
    filters: Annotated[
        PatternField,
        Field(
            description="Event pattern, as in `filters` of a webhook.",
            examples=[
                {"data": {"object": {"status": ["confirmed"], "total": {"currency": [{"anything-but": "USD"}]}}}}
            ],
        ),
    ]
    event: Annotated[
        dict[str, Any],
        AfterValidator(_require_size),
        Field(
            description=f"Event, as `GET /v1/events/{{event_id}}` returns it: at most {MAX_EVENT_VALUES:,} values. "
            "Fields that the filters do not name can be omitted. In XML, all values are texts: use JSON for numbers.",
            examples=[EVENT_EXAMPLE],
        ),
    ]

    def run(self) -> "FilterTest":
        """Return the result."""
        return FilterTest(matches=compile_pattern(self.filters).matches(self.event))


@dataclass(frozen=True, kw_only=True)
class FilterTest:
    """The result of a test of filters."""

    matches: Annotated[bool, Field(description="Whether the event matches the filters.", examples=[True])]
