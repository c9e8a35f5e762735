"""Working time: local hours in UTC, across midnight and the changes of clocks."""

from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apikit.clock import rfc3339
from apikit.errors import InvalidRequest
from apikit.resources.records import validate
from domain.calendars import DateRange, create_date_range
from domain.local_times import from_epoch_ms, midnight_ms, to_utc_ms
from domain.staff.schedule import Schedule
from domain.staff.working_time import WorkingInterval, create_calendar, working_days
from domain.time_spans import clip

ROME = "Europe/Rome"
EVERY_NIGHT = [{"weekday": day, "start": "22:00", "end": "06:00"} for day in range(7)]
WHOLE_DAYS = [{"weekday": day, "start": "00:00", "end": "24:00"} for day in range(7)]


def schedule(**parts: Any) -> Schedule:
    return validate(Schedule, parts)


def working_intervals(parts: Schedule, zone: ZoneInfo, dates: DateRange) -> list[WorkingInterval]:
    """The working time of the dates, continuous across midnight."""
    start, end = midnight_ms(dates.first.toordinal(), zone), midnight_ms(dates.last.toordinal() + 1, zone)
    return [
        WorkingInterval(start_at=from_epoch_ms(each[0]), end_at=from_epoch_ms(each[1]))
        for each in clip(create_calendar(parts, zone, dates).working_time(), start, end)
    ]


def spans(parts: Schedule, first: str, last: str = "", zone: str = ROME) -> list[tuple[str, str]]:
    """The intervals of the dates as text without seconds."""
    dates = DateRange(date.fromisoformat(first), date.fromisoformat(last or first))
    intervals = working_intervals(parts, ZoneInfo(zone), dates)
    return [(rfc3339(each.start_at)[:16], rfc3339(each.end_at)[:16]) for each in intervals]


class TestHours:
    def test_are_those_of_the_weekday(self) -> None:
        week = schedule(weekly=[{"weekday": 0, "start": "09:00", "end": "17:00"}])
        assert spans(week, "2026-03-01", "2026-03-08") == [("2026-03-02T08:00", "2026-03-02T16:00")]

    def test_past_midnight_are_clipped_at_the_ends_of_the_range(self) -> None:
        week = schedule(weekly=[{"weekday": 4, "start": "18:00", "end": "02:00"}])
        assert spans(week, "2026-01-09") == [("2026-01-09T17:00", "2026-01-09T23:00")]
        assert spans(week, "2026-01-10") == [("2026-01-09T23:00", "2026-01-10T01:00")]
        assert spans(week, "2026-01-09", "2026-01-10") == [("2026-01-09T17:00", "2026-01-10T01:00")]

    def test_until_24_00_touch_the_next_day(self) -> None:
        assert spans(schedule(weekly=WHOLE_DAYS), "2026-01-05", "2026-01-06") == [
            ("2026-01-04T23:00", "2026-01-06T23:00")
        ]

    def test_of_an_override_replace_those_that_start_on_its_date(self) -> None:
        week = schedule(
            weekly=EVERY_NIGHT,
            overrides=[
                {"date": "2026-01-06", "intervals": []},
                {"date": "2026-01-07", "intervals": [{"start": "10:00", "end": "11:00"}]},
            ],
        )
        assert spans(week, "2026-01-06", "2026-01-07") == [
            ("2026-01-05T23:00", "2026-01-06T05:00"),
            ("2026-01-07T09:00", "2026-01-07T10:00"),
        ]

    def test_of_an_override_and_of_the_night_before_are_merged(self) -> None:
        override = {"date": "2026-01-06", "intervals": [{"start": "05:00", "end": "07:00"}]}
        assert spans(schedule(weekly=EVERY_NIGHT, overrides=[override]), "2026-01-06") == [
            ("2026-01-05T23:00", "2026-01-06T06:00")
        ]


class TestPauses:
    def test_breaks_by_weekday_and_by_date(self) -> None:
        week = schedule(
            weekly=[{"weekday": day, "start": "09:00", "end": "17:00"} for day in (0, 1)],
            breaks=[
                {"weekday": 0, "start": "12:00", "end": "13:00"},
                {"date": "2026-01-06", "start": "08:00", "end": "10:00"},
            ],
        )
        assert spans(week, "2026-01-05", "2026-01-06") == [
            ("2026-01-05T08:00", "2026-01-05T11:00"),
            ("2026-01-05T12:00", "2026-01-05T16:00"),
            ("2026-01-06T09:00", "2026-01-06T16:00"),
        ]

    def test_a_break_past_midnight_of_the_day_before(self) -> None:
        week = schedule(weekly=EVERY_NIGHT, breaks=[{"weekday": 0, "start": "23:30", "end": "00:30"}])
        assert spans(week, "2026-01-06")[0] == ("2026-01-05T23:30", "2026-01-06T05:00")

    def test_time_off_ends_and_starts_within_hours(self) -> None:
        week = schedule(
            weekly=WHOLE_DAYS,
            time_off=[
                {"start_at": "2026-01-05T08:00:00Z", "end_at": "2026-01-05T10:00:00Z"},
                {"start_at": "2026-01-05T09:00:00Z", "end_at": "2026-01-05T12:00:00Z"},
            ],
        )
        assert spans(week, "2026-01-05") == [
            ("2026-01-04T23:00", "2026-01-05T08:00"),
            ("2026-01-05T12:00", "2026-01-05T23:00"),
        ]


class TestClockChanges:
    @pytest.mark.parametrize(
        ("zone", "day", "start", "end"),
        [
            # The night of the spring change is an hour shorter, that of the autumn change an hour longer; on Lord Howe half an hour.
            ("Europe/Rome", "2026-03-28", "2026-03-28T21:00", "2026-03-29T04:00"),
            ("Europe/Rome", "2026-10-24", "2026-10-24T20:00", "2026-10-25T05:00"),
            ("America/New_York", "2026-03-07", "2026-03-08T03:00", "2026-03-08T10:00"),
            ("America/New_York", "2026-10-31", "2026-11-01T02:00", "2026-11-01T11:00"),
            ("Australia/Lord_Howe", "2026-10-03", "2026-10-03T11:30", "2026-10-03T19:00"),
            ("Australia/Lord_Howe", "2026-04-04", "2026-04-04T11:00", "2026-04-04T19:30"),
        ],
    )
    def test_a_night_shift_keeps_its_local_times(self, zone: str, day: str, start: str, end: str) -> None:
        next_day = str(date.fromisoformat(day) + timedelta(days=1))
        night = schedule(overrides=[{"date": day, "intervals": [{"start": "22:00", "end": "06:00"}]}])
        assert spans(night, day, next_day, zone) == [(start, end)]

    @pytest.mark.parametrize(
        ("zone", "day", "local", "moment"),
        [
            # Skipped times are the change itself; the last minute before and the first one after it are themselves.
            ("Europe/Rome", "2026-03-29", "01:59", "2026-03-29T00:59"),
            ("Europe/Rome", "2026-03-29", "02:00", "2026-03-29T01:00"),
            ("Europe/Rome", "2026-03-29", "02:30", "2026-03-29T01:00"),
            ("Europe/Rome", "2026-03-29", "03:00", "2026-03-29T01:00"),
            ("Europe/Rome", "2026-03-29", "03:01", "2026-03-29T01:01"),
            ("America/New_York", "2026-03-08", "02:45", "2026-03-08T07:00"),
            ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:30"),
            # Times that occur twice are their first occurrence.
            ("Europe/Rome", "2026-10-25", "02:30", "2026-10-25T00:30"),
            ("Europe/Rome", "2026-10-25", "03:00", "2026-10-25T02:00"),
            ("America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30"),
            ("Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45"),
            # Clocks skip midnight.
            ("America/Havana", "2026-03-08", "00:00", "2026-03-08T05:00"),
            ("America/Havana", "2026-03-08", "00:30", "2026-03-08T05:00"),
        ],
    )
    def test_skipped_and_repeated_times(self, zone: str, day: str, local: str, moment: str) -> None:
        minutes = int(local[:2]) * 60 + int(local[3:])
        assert (
            rfc3339(from_epoch_ms(to_utc_ms(date.fromisoformat(day).toordinal(), minutes, ZoneInfo(zone))))[:16]
            == moment
        )

    def test_hours_within_skipped_times_are_empty(self) -> None:
        night = schedule(overrides=[{"date": "2026-03-29", "intervals": [{"start": "02:10", "end": "02:50"}]}])
        assert spans(night, "2026-03-29") == []
        night = schedule(overrides=[{"date": "2026-03-29", "intervals": [{"start": "02:30", "end": "03:15"}]}])
        assert spans(night, "2026-03-29") == [("2026-03-29T01:00", "2026-03-29T01:15")]

    def test_days_have_23_24_or_25_hours(self) -> None:
        days = working_days(
            schedule(weekly=WHOLE_DAYS), ZoneInfo(ROME), DateRange(date(2026, 10, 24), date(2026, 10, 26))
        )
        lengths = [each.intervals[0].end_at - each.intervals[0].start_at for each in days]
        assert lengths == [timedelta(hours=24), timedelta(hours=25), timedelta(hours=24)]
        assert [each.date.day for each in days] == [24, 25, 26]


class TestDays:
    def test_each_date_is_listed_and_hours_past_midnight_are_split(self) -> None:
        week = schedule(weekly=[{"weekday": 4, "start": "18:00", "end": "02:00"}])
        days = working_days(week, ZoneInfo("UTC"), DateRange(date(2026, 1, 8), date(2026, 1, 10)))
        hours = [[(each.start_at.hour, each.end_at.hour) for each in day.intervals] for day in days]
        assert hours == [[], [(18, 0)], [(0, 2)]]

    def test_an_unreadable_stored_schedule_is_an_error(self) -> None:
        week = schedule(weekly=[{"weekday": 4, "start": "18:00", "end": "02:00"}])
        object.__setattr__(week.weekly[0], "start", "six")
        with pytest.raises(InvalidRequest) as refusal:
            working_days(week, ZoneInfo("UTC"), DateRange(date(2026, 1, 8), date(2026, 1, 10)))
        assert [each.pointer for each in refusal.value.errors] == ["/schedule/weekly/0"]


class TestDateRange:
    def test_is_optional(self) -> None:
        assert create_date_range(None, None) is None
        assert create_date_range(date(2026, 1, 1), date(2026, 4, 2)) == DateRange(date(2026, 1, 1), date(2026, 4, 2))

    @pytest.mark.parametrize(
        ("first", "last", "parameter"),
        [
            (None, "2026-01-01", "from"),
            ("2026-01-01", None, "to"),
            ("2026-01-02", "2026-01-01", "to"),
            ("2026-01-01", "2026-04-03", "to"),
            ("0001-01-01", "0001-01-01", "from"),
            ("1969-12-31", "1970-01-01", "from"),
            ("2999-12-31", "3000-01-01", "to"),
            ("9999-12-31", "9999-12-31", "from"),
        ],
    )
    def test_rejects_other_ranges(self, first: str | None, last: str | None, parameter: str) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            create_date_range(first and date.fromisoformat(first), last and date.fromisoformat(last))  # type: ignore[arg-type]
        assert [each.parameter for each in refusal.value.errors] == [parameter]


_TIMES = st.integers(0, 24 * 60 - 1).map(lambda minutes: f"{minutes // 60:02}:{minutes % 60:02}")
_SPANS = st.tuples(_TIMES, _TIMES).filter(lambda span: span[0] != span[1])
_ZONES = st.sampled_from([ROME, "America/New_York", "Australia/Lord_Howe", "America/Havana", "Pacific/Apia", "UTC"])
_MONTHS = st.sampled_from(["2026-03-01", "2026-04-01", "2026-10-01", "2026-10-20", "2011-12-20"])


@settings(max_examples=150, deadline=None)
@given(
    weekly=st.lists(st.tuples(st.integers(0, 6), _SPANS), max_size=8),
    breaks=st.lists(st.tuples(st.integers(0, 6), _SPANS), max_size=4),
    overrides=st.dictionaries(st.integers(0, 20), st.lists(_SPANS, max_size=3), max_size=4),
    times_off=st.lists(st.tuples(st.integers(0, 500), st.integers(1, 200)), max_size=3),
    zone=_ZONES,
    month=_MONTHS,
    days=st.integers(0, 20),
)
def test_intervals_are_in_order_without_overlaps_and_within_the_range(
    weekly: list[Any],
    breaks: list[Any],
    overrides: dict[int, Any],
    times_off: list[Any],
    zone: str,
    month: str,
    days: int,
) -> None:
    first = date.fromisoformat(month)
    midnight = datetime.fromisoformat(f"{month}T00:00:00Z")
    parts = schedule(
        weekly=[{"weekday": day, "start": start, "end": end} for day, (start, end) in weekly],
        breaks=[{"weekday": day, "start": start, "end": end} for day, (start, end) in breaks],
        overrides=[
            {"date": first + timedelta(days=n), "intervals": [{"start": start, "end": end} for start, end in intervals]}
            for n, intervals in overrides.items()
        ],
        time_off=[
            {"start_at": midnight + timedelta(hours=n), "end_at": midnight + timedelta(hours=n + length)}
            for n, length in times_off
        ],
    )
    dates = DateRange(first, first + timedelta(days=days))
    intervals = working_intervals(parts, ZoneInfo(zone), dates)
    assert all(each.start_at < each.end_at for each in intervals)
    assert all(one.end_at < other.start_at for one, other in pairwise(intervals))
    for each in intervals:
        assert first <= each.start_at.astimezone(ZoneInfo(zone)).date()
        assert (each.end_at - timedelta(seconds=1)).astimezone(ZoneInfo(zone)).date() <= dates.last
        assert all(each.end_at <= pause.start_at or each.start_at >= pause.end_at for pause in parts.time_off)
    pieces = [each for day in working_days(parts, ZoneInfo(zone), dates) for each in day.intervals]
    assert sum((each.end_at - each.start_at for each in pieces), timedelta()) == sum(
        (each.end_at - each.start_at for each in intervals), timedelta()
    )
