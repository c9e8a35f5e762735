"""Weekly hours in local time: intervals that repeat every week, sorted and without overlaps."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal, get_args

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
        day = _DAYS.index(self.weekday) * _DAY
        start, end = _minutes(self.start), _minutes(self.end)
        return day + start, day + (end if end > start else end + _DAY)


def sort_hours(hours: Sequence[WeeklyInterval], *, pointer: str) -> list[WeeklyInterval]:
    """Return the intervals sorted from Monday. Raises InvalidRequest for empty and overlapping ones; they may touch."""
    invalid_numbers = [n for n, interval in enumerate(hours) if not _is_valid(interval)]
    if invalid_numbers:
        # Only stored hours can be invalid: those of a body are validated.
        detail = "the stored hours cannot be read; send them again"
        raise errors.InvalidRequest.from_errors(
            [errors.FieldError("invalid_hours", detail, pointer=f"{pointer}/{n}") for n in invalid_numbers]
        )
    faults = [
        errors.FieldError(
            "invalid_order", "must differ from start; use 24:00 for the end of the day", pointer=f"{pointer}/{n}/end"
        )
        for n, interval in enumerate(hours)
        if interval.start == interval.end
    ]
    numbers = sorted(range(len(hours)), key=lambda n: hours[n].minutes())
    for number, next_number in zip(numbers, numbers[1:] + numbers[:1], strict=True):
        # The last one is followed by the first one of the next week.
        next_start = hours[next_number].minutes()[0] + (_WEEK if next_number == numbers[0] else 0)
        if not faults and hours[number].minutes()[1] > next_start:
            detail = f"overlaps the hours at {pointer}/{number}"
            faults.append(errors.FieldError("overlapping", detail, pointer=f"{pointer}/{next_number}"))
    if faults:
        raise errors.InvalidRequest.from_errors(faults)
    return [hours[n] for n in numbers]


def _is_valid(interval: WeeklyInterval) -> bool:
    return interval.weekday in _DAYS and all(_TIME.fullmatch(text) for text in (interval.start, interval.end))


def _minutes(text: str) -> int:
    return int(text[:2]) * 60 + int(text[3:])
