"""The times at which a staff member works, computed from the schedule in local time across daylight saving time. No I/O."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field

from apikit.resources import fields
from domain.calendars import Calendar, DateRange, MinuteSpan, day_minutes, day_spans, local_days
from domain.local_times import from_epoch_ms, midnight_ms
from domain.staff.schedule import Break, Schedule, WorkingHours, require_readable_schedule, time_off_spans
from domain.time_spans import Span, clip, merge

_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True, order=True)
class WorkingInterval:
    """A time during which the staff member works, in UTC."""

    start_at: Annotated[fields.Moment, Field(description="Start time.", examples=["2026-03-02T08:00:00.000Z"])]
    end_at: Annotated[fields.Moment, Field(description="End time, exclusive.", examples=["2026-03-02T16:00:00.000Z"])]


@dataclass(frozen=True, kw_only=True)
class WorkingDay:
    """The working time of one local date."""

    date: Annotated[fields.LocalDate, Field(description="Date, local to the staff member.", examples=["2026-03-02"])]
    intervals: Annotated[
        list[WorkingInterval],
        Field(
            description="Working time of the date, in order and without overlaps. Hours past midnight are split at midnight.",
            examples=[[{"start_at": "2026-03-02T08:00:00.000Z", "end_at": "2026-03-02T16:00:00.000Z"}]],
        ),
    ]


def working_days(schedule: Schedule, zone: ZoneInfo, date_range: DateRange) -> list[WorkingDay]:
    """Return the working time of each date, split at local midnight. Raises InvalidRequest for an unreadable stored schedule."""
    spans = list(create_calendar(schedule, zone, date_range).working_time())
    return [WorkingDay(date=each, intervals=_day_intervals(spans, each, zone)) for each in date_range.dates()]


def create_calendar(schedule: Schedule, zone: ZoneInfo, date_range: DateRange) -> Calendar:
    """Return the calendar of the dates and of the hours before that go past their midnight. Raises InvalidRequest as `working_days`."""
    require_readable_schedule(schedule)
    overrides = {each.date.toordinal(): day_minutes(each.intervals) for each in schedule.overrides}
    weekly_hours, weekly_breaks = _minutes_by_weekday(schedule.weekly), _minutes_by_weekday(schedule.breaks)
    single_breaks: dict[int, list[MinuteSpan]] = {}
    for each in schedule.breaks:
        if each.date:
            single_breaks.setdefault(each.date.toordinal(), []).extend(day_minutes([each]))
    shifts, breaks = list[Span](), list[Span]()
    for day in local_days(date_range.first - _DAY, date_range.last, zone):
        minutes = overrides.get(day.ordinal) if day.ordinal in overrides else weekly_hours.get(day.weekday)
        if minutes:
            shifts += day_spans(minutes, day, zone)
        if schedule.breaks:
            day_breaks = [*weekly_breaks.get(day.weekday, ()), *single_breaks.get(day.ordinal, ())]
            breaks += day_spans(day_breaks, day, zone)
    return Calendar(sorted(shifts), merge(shifts), merge(breaks), time_off_spans(schedule))


def _minutes_by_weekday(hours: Iterable[WorkingHours | Break]) -> dict[int, list[MinuteSpan]]:
    by_weekday: dict[int, list[MinuteSpan]] = {}
    for each in hours:
        if each.weekday is not None:
            by_weekday.setdefault(each.weekday, []).extend(day_minutes([each]))
    return by_weekday


def _day_intervals(spans: Iterable[Span], day: date, zone: ZoneInfo) -> list[WorkingInterval]:
    start, end = (midnight_ms(day.toordinal() + n, zone) for n in (0, 1))
    return [
        WorkingInterval(start_at=from_epoch_ms(each[0]), end_at=from_epoch_ms(each[1]))
        for each in clip(spans, start, end)
    ]
