"""The query parameters `from` and `to` of reports about a time span of whole periods (`domain.period_spans`)."""

from typing import Annotated, Any

from fastapi import Query

from apikit.resources.fields import Moment

SpanEnd = Annotated[
    Moment | None,
    Query(alias="to", description="End of the time span, exclusive. Default: now.", examples=["2026-03-02T00:00:00Z"]),
]


def span_start(default: str) -> Any:
    """Return the parameter for the start. `default` is its distance from the end, by granularity."""
    return Query(
        alias="from",
        description=f"Start of the time span, rounded down to the start of its period. Default: {default} before `to`.",
        examples=["2026-03-01T00:00:00Z"],
    )
