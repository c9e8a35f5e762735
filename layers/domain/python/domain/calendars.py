"""Calendars: ranges of local dates, and the hours of people and places in UTC. No I/O."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from msgspec import Struct

from apikit import errors
from domain.local_times import DAY_MINUTES, MINUTE_MS, midnight_ms, to_utc_ms
from domain.time_spans import Span, merge, subtract
from domain.weekly_hours import Hours

MAX_DAYS = 92
DAYS_PER_WEEK = 7
MinuteSpan = tuple[int, int]
FIRST_DATE, LAST_DATE = date(1970, 1, 1), date(2999, 12, 31)


class DateRange(Struct, frozen=True):
    """Local dates from `first` to `last`, both included."""

    first: date
    last: date

    def dates(self) -> Iterator[date]:
        """Yield the dates in order."""
        return (self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))


class Calendar(Struct, frozen=True):
    """The hours of a schedule in UTC: `shifts` as they are set, `hours` without overlaps, and what interrupts them. All in order."""

    shifts: list[Span]
    hours: list[Span]
    breaks: list[Span]
    time_off: list[Span]

    def working_time(self) -> Iterator[Span]:
        """Return the hours without breaks and time off, continuous across midnight."""
        return subtract(self.hours, merge([*self.breaks, *self.time_off]))


def create_date_range(first: date | None, last: date | None) -> DateRange | None:
    """Return the range of the parameters `from` and `to`; None without them.

    Raises InvalidRequest when one is missing, for an end before the start, more than 92 days, and years before 1970 or after 2999.
    """
    if first is None and last is None:
        return None
    if first is None or last is None:
        raise _range_error(
            "required", "is required: send `from` and `to`, or neither", "from" if first is None else "to"
        )
    if not FIRST_DATE <= first <= LAST_DATE:
        raise _range_error("out_of_range", f"must be from {FIRST_DATE} to {LAST_DATE}", "from")
    if last < first:
        raise _range_error("invalid_order", "must not be before from", "to")
    if (last - first).days >= MAX_DAYS or last > LAST_DATE:
        raise _range_error(
            "out_of_range", f"must be at most {MAX_DAYS} days after `from`, and at most {LAST_DATE}", "to"
        )
    return DateRange(first, last)


def day_minutes(hours: Iterable[Hours]) -> list[MinuteSpan]:
    """Return start and end of the hours, in minutes since midnight of the day on which they start."""
    minutes = [each.minutes() for each in hours]
    return [(start % DAY_MINUTES, end - start + start % DAY_MINUTES) for start, end in minutes]


class LocalDay(NamedTuple):
    """A local day: its ordinal (`date.toordinal`), its weekday (0 for Monday), and its start.

    `even_minutes` is the number of minutes after the start without a change of the UTC offset: 1440, or 0 on the day of a change.
    """

    ordinal: int
    weekday: int
    midnight_ms: int
    even_minutes: int


@lru_cache(maxsize=256)
def local_days(first: date, last: date, zone: ZoneInfo) -> tuple[LocalDay, ...]:
    """Return the days from the first to the last date, both included."""
    days = []
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        start_ms = midnight_ms(ordinal, zone)
        is_even = midnight_ms(ordinal + 1, zone) - start_ms == DAY_MINUTES * MINUTE_MS
        days.append(LocalDay(ordinal, (ordinal - 1) % DAYS_PER_WEEK, start_ms, DAY_MINUTES if is_even else 0))
    return tuple(days)


def day_spans(minutes: Iterable[MinuteSpan], day: LocalDay, zone: ZoneInfo) -> list[Span]:
    """Return the hours of the day in UTC."""
    ordinal, _, start_ms, even_minutes = day
    return [
        (start_ms + start * MINUTE_MS, start_ms + end * MINUTE_MS)
        if end <= even_minutes
        else (to_utc_ms(ordinal, start, zone), to_utc_ms(ordinal, end, zone))
        for start, end in minutes
    ]


def _range_error(code: str, detail: str, parameter: str) -> errors.InvalidRequest:
    return errors.InvalidRequest.from_errors([errors.FieldError(code, detail, parameter=parameter)])
