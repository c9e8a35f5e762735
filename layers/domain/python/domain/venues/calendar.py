"""The opening hours and holidays of a venue in UTC. No I/O."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from domain.calendars import Calendar, DateRange, MinuteSpan, day_minutes, day_spans, local_days
from domain.local_times import DAY_MINUTES, midnight_ms
from domain.time_spans import Span, merge
from domain.venues.model import Venue
from domain.weekly_hours import require_readable


def opening_calendar(venue: Venue, zone: ZoneInfo, date_range: DateRange) -> Calendar:
    """Return the opening hours of the dates, and the holidays as time off. Raises InvalidRequest for unreadable stored hours."""
    require_readable(venue.opening_hours, pointer="/opening_hours")
    by_weekday: dict[int, list[MinuteSpan]] = {}
    for each in venue.opening_hours:
        by_weekday.setdefault(each.minutes()[0] // DAY_MINUTES, []).extend(day_minutes([each]))
    shifts: list[Span] = []
    for day in local_days(date_range.first - timedelta(days=1), date_range.last, zone):
        shifts += day_spans(by_weekday.get(day.weekday, ()), day, zone)
    holidays = (each.date.toordinal() for each in venue.holidays if date_range.first <= each.date <= date_range.last)
    closures = merge((midnight_ms(ordinal, zone), midnight_ms(ordinal + 1, zone)) for ordinal in holidays)
    return Calendar(sorted(shifts), merge(shifts), [], closures)
