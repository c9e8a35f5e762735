"""The schedule of a staff member: weekly hours, overrides of single dates, breaks and time off. No I/O."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from typing import Annotated

from pydantic import Field

from apikit import epoch_ms, errors
from apikit.resources import fields
from domain import weekly_hours
from domain.duplicate_values import duplicate_faults
from domain.time_spans import Span, merge, subtract

LAST_WEEKDAY = 6
WeekdayNumber = Annotated[int, Field(strict=True, ge=0, le=LAST_WEEKDAY)]
StartOfHours = Annotated[weekly_hours.StartTime, Field(description="Start in local time (HH:MM).", examples=["09:00"])]
EndOfHours = Annotated[
    weekly_hours.EndTime,
    Field(
        description="End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day.",
        examples=["17:00"],
    ),
]


@dataclass(frozen=True, kw_only=True)
class WorkingHours:
    """Working hours of one weekday, including `start` and excluding `end`."""

    __pydantic_config__ = fields.STRICT
    weekday: Annotated[
        WeekdayNumber, Field(description="Weekday on which the hours start: 0 (Monday) to 6 (Sunday).", examples=[0])
    ]
    start: StartOfHours
    end: EndOfHours

    def minutes(self) -> tuple[int, int]:
        """Return start and end in minutes since Monday 00:00."""
        return weekly_hours.minutes_of_week(self.weekday, self.start, self.end)

    def is_readable(self) -> bool:
        """Return whether the stored values are valid."""
        return self.weekday in range(LAST_WEEKDAY + 1) and weekly_hours.are_times(self.start, self.end)


@dataclass(frozen=True, kw_only=True)
class DayHours:
    """Working hours of one date, including `start` and excluding `end`."""

    __pydantic_config__ = fields.STRICT
    start: StartOfHours
    end: EndOfHours

    def minutes(self) -> tuple[int, int]:
        """Return start and end in minutes since midnight."""
        return weekly_hours.minutes_of_day(self.start, self.end)

    def is_readable(self) -> bool:
        """Return whether the stored values are valid."""
        return weekly_hours.are_times(self.start, self.end)


@dataclass(frozen=True, kw_only=True)
class ScheduleOverride:
    """The hours that start on one date, instead of the weekly ones."""

    __pydantic_config__ = fields.STRICT
    date: Annotated[fields.LocalDate, Field(description="Date, local to the staff member.", examples=["2026-12-24"])]
    intervals: Annotated[
        list[DayHours],
        Field(
            max_length=20,
            description="Working hours that start on this date, instead of the weekly ones. Empty: a day off.",
            examples=[[{"start": "09:00", "end": "12:00"}]],
        ),
    ]


@dataclass(frozen=True, kw_only=True)
class Break:
    """A break on every such weekday, or on one date."""

    __pydantic_config__ = fields.STRICT
    weekday: Annotated[
        WeekdayNumber | None,
        Field(description="Weekday of the break: 0 (Monday) to 6 (Sunday). Either this or `date`.", examples=[0]),
    ] = None
    date: Annotated[
        fields.LocalDate | None,
        Field(description="Date of the break, local to the staff member. Either this or `weekday`.", examples=[None]),
    ] = None
    start: Annotated[weekly_hours.StartTime, Field(description="Start in local time (HH:MM).", examples=["12:30"])]
    end: Annotated[
        weekly_hours.EndTime,
        Field(
            description="End in local time (HH:MM), exclusive. An end before `start` is on the next day; `24:00` is the end of the day.",
            examples=["13:00"],
        ),
    ]

    def minutes(self) -> tuple[int, int]:
        """Return start and end in minutes since midnight."""
        return weekly_hours.minutes_of_day(self.start, self.end)

    def is_readable(self) -> bool:
        """Return whether the stored values are valid."""
        return weekly_hours.are_times(self.start, self.end)


@dataclass(frozen=True, kw_only=True)
class TimeOff:
    """A time during which the staff member does not work."""

    __pydantic_config__ = fields.STRICT
    start_at: Annotated[fields.Moment, Field(description="Start time.", examples=["2026-08-03T00:00:00Z"])]
    end_at: Annotated[fields.Moment, Field(description="End time, exclusive.", examples=["2026-08-17T00:00:00Z"])]
    reason: Annotated[fields.Name | None, Field(description="Reason, for your staff.", examples=["Vacation"])] = None


WeeklySchedule = Annotated[
    list[WorkingHours],
    Field(
        max_length=70,
        description="Weekly working hours in local time. A day can have several intervals; intervals must not overlap. Returned in "
        "order, from Monday.",
        examples=[[{"weekday": 0, "start": "09:00", "end": "17:00"}, {"weekday": 4, "start": "18:00", "end": "02:00"}]],
    ),
]
Overrides = Annotated[
    list[ScheduleOverride],
    Field(
        max_length=400,
        description="Dates with other hours than the weekly ones, each date once. Returned in order.",
        examples=[[{"date": "2026-12-24", "intervals": [{"start": "09:00", "end": "12:00"}]}]],
    ),
]
Breaks = Annotated[
    list[Break],
    Field(
        max_length=200,
        description="Breaks in local time, each by weekday or by date.",
        examples=[[{"weekday": 0, "start": "12:30", "end": "13:00"}]],
    ),
]
TimesOff = Annotated[
    list[TimeOff],
    Field(
        max_length=400,
        description="Times off, such as vacations. They may overlap. Returned in order of their start.",
        examples=[[{"start_at": "2026-08-03T00:00:00Z", "end_at": "2026-08-17T00:00:00Z", "reason": "Vacation"}]],
    ),
]


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """The whole schedule of a staff member. An empty one has no working hours."""

    __pydantic_config__ = fields.STRICT
    weekly: WeeklySchedule = field(default_factory=list)
    overrides: Overrides = field(default_factory=list)
    breaks: Breaks = field(default_factory=list)
    time_off: TimesOff = field(default_factory=list)


def sort_schedule(schedule: Schedule) -> Schedule:
    """Return the schedule in order. Raises InvalidRequest for overlaps, duplicates, empty intervals, and above the size limit."""
    fields.require_size(schedule, pointer="", value_type=Schedule)
    faults = [
        *_override_faults(schedule.overrides),
        *_break_faults(schedule.breaks),
        *_time_off_faults(schedule.time_off),
    ]
    if faults:
        raise errors.InvalidRequest.from_errors(faults)
    overrides = [
        ScheduleOverride(
            date=each.date,
            intervals=weekly_hours.sort_hours(
                each.intervals, pointer=f"/overrides/{n}/intervals", repeats_weekly=False
            ),
        )
        for n, each in enumerate(schedule.overrides)
    ]
    return Schedule(
        weekly=weekly_hours.sort_hours(schedule.weekly, pointer="/weekly"),
        overrides=sorted(overrides, key=lambda each: each.date),
        breaks=schedule.breaks,
        time_off=sorted(schedule.time_off, key=_time_off_order),
    )


def added_time_off(old: Schedule, new: Schedule) -> list[Span]:
    """Return the times that are off in the new schedule and not in the old one: new times off, and what others were extended by."""
    return list(subtract(time_off_spans(new), time_off_spans(old)))


def time_off_spans(schedule: Schedule) -> list[Span]:
    """Return the times off, in order and without overlaps."""
    return merge((epoch_ms(each.start_at), epoch_ms(each.end_at)) for each in schedule.time_off)


def require_readable_schedule(schedule: Schedule) -> None:
    """Raise InvalidRequest when a stored schedule cannot be read, because its rules have changed since."""
    weekly_hours.require_readable(schedule.weekly, pointer="/schedule/weekly")
    day_hours = list(chain.from_iterable(each.intervals for each in schedule.overrides))
    weekly_hours.require_readable(day_hours, pointer="/schedule/overrides")
    weekly_hours.require_readable(schedule.breaks, pointer="/schedule/breaks")


def _override_faults(overrides: Sequence[ScheduleOverride]) -> list[errors.FieldError]:
    return duplicate_faults([each.date for each in overrides], pointer="/overrides", name="/date")


def _break_faults(breaks: Sequence[Break]) -> list[errors.FieldError]:
    detail = "must have either weekday or date"
    faults = [
        errors.FieldError("invalid_break", detail, pointer=f"/breaks/{n}")
        for n, each in enumerate(breaks)
        if (each.weekday is None) == (each.date is None)
    ]
    return [
        *faults,
        *weekly_hours.empty_hours_faults(breaks, pointer="/breaks"),
        *duplicate_faults(breaks, pointer="/breaks"),
    ]


def _time_off_faults(times_off: Sequence[TimeOff]) -> list[errors.FieldError]:
    faults = [
        errors.FieldError("invalid_order", "must be after start_at", pointer=f"/time_off/{n}/end_at")
        for n, each in enumerate(times_off)
        if each.end_at <= each.start_at
    ]
    return [*faults, *duplicate_faults([(each.start_at, each.end_at) for each in times_off], pointer="/time_off")]


def _time_off_order(time_off: TimeOff) -> tuple[datetime, datetime]:
    return time_off.start_at, time_off.end_at
