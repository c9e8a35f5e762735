"""The times at which a staff member works, computed from the schedule in local time across daylight saving time. No I/O."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from msgspec import Struct
from pydantic import Field

from apikit import errors
from apikit.resources import fields
from domain.staff.schedule import Break, Schedule, require_readable_schedule
from domain.weekly_hours import Hours

MAX_DAYS = 92
FIRST_DATE, LAST_DATE = date(1970, 1, 1), date(2999, 12, 31)
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


class DateRange(Struct, frozen=True):
    """Local dates from `first` to `last`, both included."""

    first: date
    last: date

    def dates(self) -> Iterator[date]:
        """Yield the dates in order."""
        return (self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))


def create_date_range(first: date | None, last: date | None) -> DateRange | None:
    """Return the range of the parameters `from` and `to`; None without them.

    Raises InvalidRequest when one is missing, for an end before the start, more than 92 days, and years before 1970 or after 2999.
    """
    if first is None and last is None:
        return None
    if first is None or last is None:
        raise _range_error("required", "is required with the other one", "from" if first is None else "to")
    if not FIRST_DATE <= first <= LAST_DATE:
        raise _range_error("out_of_range", f"must be from {FIRST_DATE} to {LAST_DATE}", "from")
    if last < first:
        raise _range_error("invalid_order", "must not be before from", "to")
    if (last - first).days >= MAX_DAYS or last > LAST_DATE:
        raise _range_error("out_of_range", f"must be at most {MAX_DAYS} days from from, and at most {LAST_DATE}", "to")
    return DateRange(first, last)


def working_days(schedule: Schedule, zone: ZoneInfo, date_range: DateRange) -> list[WorkingDay]:
    """Return the working time of each date, split at local midnight. Raises InvalidRequest for an unreadable stored schedule."""
    intervals = working_intervals(schedule, zone, date_range)
    return [
        WorkingDay(date=each, intervals=_clip(intervals, to_utc(each, 0, zone), to_utc(each + _DAY, 0, zone)))
        for each in date_range.dates()
    ]


def working_intervals(schedule: Schedule, zone: ZoneInfo, date_range: DateRange) -> list[WorkingInterval]:
    """Return the working time within the dates, in order, continuous across midnight. Raises InvalidRequest as `working_days`."""
    require_readable_schedule(schedule)
    # Hours and breaks of the day before may go past midnight.
    dates = list(DateRange(date_range.first - _DAY, date_range.last).dates())
    hours = [each for day in dates for each in _intervals(_hours_of(schedule, day), day, zone)]
    pauses = [each for day in dates for each in _intervals(_breaks_of(schedule, day), day, zone)]
    pauses += [WorkingInterval(start_at=each.start_at, end_at=each.end_at) for each in schedule.time_off]
    start, end = to_utc(date_range.first, 0, zone), to_utc(date_range.last + _DAY, 0, zone)
    return _clip(_subtract(_merge(hours), _merge(pauses)), start, end)


def to_utc(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """Return the moment of a local time, in minutes since midnight of the date.

    A time that occurs twice is its first occurrence. A time that is skipped is the moment of the change, so that hours which are in
    order in local time are in order in UTC as well.
    """
    local = datetime.combine(day, time()) + timedelta(minutes=minutes)
    # PEP 495: of a time that occurs twice, fold 0 is the first; of a skipped time, fold 0 is after the change and fold 1 before it.
    first, second = (local.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return first if first <= second else _find_transition(second, first, zone)


def _find_transition(earliest: datetime, latest: datetime, zone: ZoneInfo) -> datetime:
    """Return the moment between the two at which the UTC offset changes, to the second."""
    offset = earliest.astimezone(zone).utcoffset()
    while latest - earliest > timedelta(seconds=1):
        middle = earliest + timedelta(seconds=(latest - earliest) // timedelta(seconds=2))
        if middle.astimezone(zone).utcoffset() == offset:
            earliest = middle
        else:
            latest = middle
    return latest


def _hours_of(schedule: Schedule, day: date) -> Iterable[Hours]:
    override = next((each for each in schedule.overrides if each.date == day), None)
    if override:
        return override.intervals
    return [each for each in schedule.weekly if each.weekday == day.weekday()]


def _breaks_of(schedule: Schedule, day: date) -> Iterable[Break]:
    return [each for each in schedule.breaks if day == each.date or each.weekday == day.weekday()]


def _intervals(hours: Iterable[Hours], day: date, zone: ZoneInfo) -> Iterator[WorkingInterval]:
    for each in hours:
        start, end = _minutes_of_day(each)
        yield WorkingInterval(start_at=to_utc(day, start, zone), end_at=to_utc(day, end, zone))


def _minutes_of_day(hours: Hours) -> tuple[int, int]:
    start, end = hours.minutes()
    days = start // (24 * 60)
    return start - days * 24 * 60, end - days * 24 * 60


def _merge(intervals: Iterable[WorkingInterval]) -> list[WorkingInterval]:
    """Return the union of the intervals, in order; those that touch become one, empty ones are dropped."""
    merged_intervals: list[WorkingInterval] = []
    for each in sorted(each for each in intervals if each.start_at < each.end_at):
        if merged_intervals and each.start_at <= merged_intervals[-1].end_at:
            previous = merged_intervals.pop()
            end_at = max(previous.end_at, each.end_at)
            merged_intervals.append(WorkingInterval(start_at=previous.start_at, end_at=end_at))
        else:
            merged_intervals.append(each)
    return merged_intervals


def _subtract(intervals: Iterable[WorkingInterval], pauses: Sequence[WorkingInterval]) -> Iterator[WorkingInterval]:
    """Yield what remains of the intervals without the pauses; both are in order and without overlaps."""
    position = 0
    for each in intervals:
        start_at = each.start_at
        while position < len(pauses) and pauses[position].end_at <= start_at:
            position += 1
        for pause in _pauses_before(pauses, position, each.end_at):
            if pause.start_at > start_at:
                yield WorkingInterval(start_at=start_at, end_at=pause.start_at)
            start_at = pause.end_at
        if start_at < each.end_at:
            yield WorkingInterval(start_at=start_at, end_at=each.end_at)


def _pauses_before(pauses: Sequence[WorkingInterval], position: int, end_at: datetime) -> Iterator[WorkingInterval]:
    """Yield the pauses from a position on that start before the end."""
    while position < len(pauses) and pauses[position].start_at < end_at:
        yield pauses[position]
        position += 1


def _clip(intervals: Iterable[WorkingInterval], start: datetime, end: datetime) -> list[WorkingInterval]:
    """Return the parts of the intervals between start and end."""
    return [
        WorkingInterval(start_at=max(each.start_at, start), end_at=min(each.end_at, end))
        for each in intervals
        if each.start_at < end and each.end_at > start
    ]


def _range_error(code: str, detail: str, parameter: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors([errors.FieldError(code, detail, parameter=parameter)])
