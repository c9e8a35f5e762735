"""Hours in local time: intervals that repeat every week, or those of one day, sorted and without overlaps."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal, Protocol, TypeVar, get_args

from pydantic import Field, StringConstraints

from apikit import errors
from apikit.resources import fields

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
StartTime = Annotated[str, StringConstraints(pattern=r"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")]
EndTime = Annotated[str, StringConstraints(pattern=r"^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")]

_DAYS: tuple[Weekday, ...] = get_args(Weekday)
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}", re.ASCII)
_DAY = 24 * 60
_WEEK = 7 * _DAY


class Hours(Protocol):
    """An interval with a `start` and an `end` in local time (HH:MM)."""

    @property
    def start(self) -> str:
        """The start."""
        ...

    @property
    def end(self) -> str:
        """The end, exclusive. One before the start is on the next day."""
        ...

    def minutes(self) -> tuple[int, int]:
        """Return start and end in minutes since the start of the week or the day."""
        ...

    def is_readable(self) -> bool:
        """Return whether the stored values are valid."""
        ...


H = TypeVar("H", bound=Hours)


@dataclass(frozen=True, kw_only=True)
class WeeklyInterval:
    """Hours of one weekday, including `start` and excluding `end`."""

    __pydantic_config__ = fields.STRICT
    weekday: Annotated[Weekday, Field(description="Weekday on which the hours start.", examples=["friday"])]
    start: Annotated[StartTime, Field(description="Start in local time (HH:MM).", examples=["18:00"])]
    end: Annotated[
        EndTime,
        Field(
            description="End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the "
            "day.",
            examples=["02:00"],
        ),
    ]

    def minutes(self) -> tuple[int, int]:
        """Return start and end in minutes since Monday 00:00; an end after Sunday's midnight lies beyond the week."""
        return minutes_of_week(_DAYS.index(self.weekday), self.start, self.end)

    def is_readable(self) -> bool:
        """Return whether the stored values are valid."""
        return self.weekday in _DAYS and are_times(self.start, self.end)


def minutes_of_week(day: int, start: str, end: str) -> tuple[int, int]:
    """Return start and end in minutes since Monday 00:00. `day` is 0 for Monday; an end before the start is on the next day."""
    start_minute, end_minute = minutes_of_day(start, end)
    return day * _DAY + start_minute, day * _DAY + end_minute


def minutes_of_day(start: str, end: str) -> tuple[int, int]:
    """Return start and end in minutes since midnight; an end before the start is on the next day."""
    start_minute, end_minute = _minutes(start), _minutes(end)
    return start_minute, end_minute if end_minute > start_minute else end_minute + _DAY


def are_times(*texts: str) -> bool:
    """Return whether stored texts have the form of times, HH:MM."""
    return all(_TIME.fullmatch(text) for text in texts)


def sort_hours(hours: Sequence[H], *, pointer: str, repeats_weekly: bool = True) -> list[H]:
    """Return the intervals sorted by start. Raises InvalidRequest for empty and overlapping ones; they may touch.

    If they repeat weekly, the last one is followed by the first one of the next week.
    """
    require_readable(hours, pointer=pointer)
    faults = empty_hours_faults(hours, pointer=pointer)
    numbers = sorted(range(len(hours)), key=lambda n: hours[n].minutes())
    next_starts = [(n, hours[n].minutes()[0]) for n in numbers[1:]]
    if numbers and repeats_weekly:
        next_starts.append((numbers[0], hours[numbers[0]].minutes()[0] + _WEEK))
    for number, (next_number, next_start) in zip(numbers, next_starts, strict=False):
        if not faults and hours[number].minutes()[1] > next_start:
            detail = f"overlaps the hours at {pointer}/{number}"
            faults.append(errors.FieldError("overlapping", detail, pointer=f"{pointer}/{next_number}"))
    if faults:
        raise errors.InvalidRequest.from_errors(faults)
    return [hours[n] for n in numbers]


def empty_hours_faults(hours: Sequence[Hours], *, pointer: str) -> list[errors.FieldError]:
    """Return an error for each interval with equal start and end."""
    detail = "must differ from start; use 24:00 for the end of the day"
    return [
        errors.FieldError("invalid_order", detail, pointer=f"{pointer}/{n}/end")
        for n, interval in enumerate(hours)
        if interval.start == interval.end
    ]


def require_readable(hours: Sequence[Hours], *, pointer: str) -> None:
    """Raise InvalidRequest for intervals that cannot be read. Only stored ones can be: those of a body are validated."""
    detail = "the stored hours cannot be read; send them again"
    faults = [
        errors.FieldError("invalid_hours", detail, pointer=f"{pointer}/{n}")
        for n, interval in enumerate(hours)
        if not interval.is_readable()
    ]
    if faults:
        raise errors.InvalidRequest.from_errors(faults)


def _minutes(text: str) -> int:
    return int(text[:2]) * 60 + int(text[3:])
