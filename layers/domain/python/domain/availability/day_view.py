"""The availability of a local day as the API returns it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import Field

from apikit.resources import fields
from domain.availability.search import FreeSlot
from domain.local_times import from_epoch_ms


@dataclass(frozen=True, kw_only=True)
class DayView:
    """A local day, and the slots that are free on it."""

    date: Annotated[
        fields.LocalDate, Field(description="Date, local to the place of the booking.", examples=["2026-12-01"])
    ]
    available: Annotated[bool, Field(description="`true` if a slot is free.", examples=[True])]
    first_start_at: Annotated[
        fields.Moment | None,
        Field(
            description="Start of the first free slot; null if there is none.", examples=["2026-12-01T08:00:00.000Z"]
        ),
    ]
    remaining: Annotated[int, Field(description="Number of free slots, by their starts.", examples=[7])]
    time_zone: Annotated[str, Field(description="IANA time zone of the date.", examples=["Europe/Rome"])]


def day_views(dates: Iterator[date], slots_by_date: Mapping[date, Sequence[FreeSlot]], time_zone: str) -> list[DayView]:
    """Return a view of each date."""
    views = []
    for each in dates:
        slots = slots_by_date.get(each, ())
        views.append(
            DayView(
                date=each,
                available=bool(slots),
                first_start_at=from_epoch_ms(slots[0].start_ms) if slots else None,
                remaining=len(slots),
                time_zone=time_zone,
            )
        )
    return views
