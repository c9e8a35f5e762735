"""Hours that repeat every week, in local time: intervals, their order, and that none overlaps. Dates and zones are availability's."""

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
        """Begin and end in minutes since Monday 00:00; Sunday's end may lie behind the week's."""
        day = _DAYS.index(self.weekday) * _DAY
        start, end = _minutes(self.start), _minutes(self.end)
        return day + start, day + (end if end > start else end + _DAY)


def in_order(hours: Sequence[WeeklyInterval], *, pointer: str) -> list[WeeklyInterval]:
    """The intervals from Monday on. Raises InvalidRequest for an empty one, and for two that overlap; touching is allowed."""
    unreadable = [n for n, interval in enumerate(hours) if not _is_readable(interval)]
    if unreadable:
        # Only stored hours can be so: a body's are validated.
        detail = "the stored hours cannot be read; send them again"
        raise errors.InvalidRequest.from_errors(
            [errors.FieldError("invalid_hours", detail, pointer=f"{pointer}/{n}") for n in unreadable]
        )
    faults = [
        errors.FieldError(
            "invalid_order", "must differ from start; use 24:00 for the end of the day", pointer=f"{pointer}/{n}/end"
        )
        for n, interval in enumerate(hours)
        if interval.start == interval.end
    ]
    places = sorted(range(len(hours)), key=lambda n: hours[n].minutes())
    for place, following in zip(places, places[1:] + places[:1], strict=True):
        # Behind the last one comes the first one of the next week.
        begin = hours[following].minutes()[0] + (_WEEK if following == places[0] else 0)
        if not faults and hours[place].minutes()[1] > begin:
            detail = f"overlaps the hours at {pointer}/{place}"
            faults.append(errors.FieldError("overlapping", detail, pointer=f"{pointer}/{following}"))
    if faults:
        raise errors.InvalidRequest.from_errors(faults)
    return [hours[n] for n in places]


def _is_readable(interval: WeeklyInterval) -> bool:
    return interval.weekday in _DAYS and all(_TIME.fullmatch(text) for text in (interval.start, interval.end))


def _minutes(text: str) -> int:
    return int(text[:2]) * 60 + int(text[3:])
