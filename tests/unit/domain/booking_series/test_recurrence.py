"""Occurrences of a recurrence, written by hand, and compared with dateutil's rules."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import DAILY, MONTHLY, WEEKLY, rrule  # type: ignore[import-untyped]  # it has no stubs
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from apikit.errors import InvalidRequest
from domain.booking_series.recurrence import Recurrence, list_occurrences, require_consistent_recurrence

ROME, NEW_YORK, LONDON = (ZoneInfo(name) for name in ("Europe/Rome", "America/New_York", "Europe/London"))
RULES = {"daily": DAILY, "weekly": WEEKLY, "monthly": MONTHLY}


def a_recurrence(frequency: str = "weekly", **values: Any) -> Recurrence:
    recurrence: Recurrence = TypeAdapter(Recurrence).validate_python({"frequency": frequency, **values})
    return recurrence


def local_starts(start: str, zone: ZoneInfo, **values: Any) -> list[str]:
    """The local starts of the series, to the minute."""
    start_at = datetime.fromisoformat(start).replace(tzinfo=zone).astimezone(UTC)
    return [f"{each.astimezone(zone):%m-%d %H:%M}" for each in list_occurrences(start_at, a_recurrence(**values), zone)]


class TestDates:
    def test_daily(self) -> None:
        starts = local_starts("2026-12-30T09:00", ROME, frequency="daily", interval=2, count=3)
        assert starts == ["12-30 09:00", "01-01 09:00", "01-03 09:00"]

    def test_weekly_on_the_weekday_of_the_first(self) -> None:
        assert local_starts("2026-12-03T09:00", ROME, count=3) == ["12-03 09:00", "12-10 09:00", "12-17 09:00"]

    def test_weekly_on_several_weekdays(self) -> None:
        # A Thursday; every second week, counted from Monday.
        starts = local_starts("2026-12-03T09:00", ROME, interval=2, weekdays=[3, 0], count=4)
        assert starts == ["12-03 09:00", "12-14 09:00", "12-17 09:00", "12-28 09:00"]

    def test_weekly_begin_with_the_start_on_any_weekday(self) -> None:
        starts = local_starts("2026-12-03T09:00", ROME, weekdays=[0, 1], count=4)
        assert starts == ["12-03 09:00", "12-07 09:00", "12-08 09:00", "12-14 09:00"]

    def test_monthly_without_months_that_lack_the_day(self) -> None:
        starts = local_starts("2026-12-31T09:00", ROME, frequency="monthly", count=4)
        assert starts == ["12-31 09:00", "01-31 09:00", "03-31 09:00", "05-31 09:00"]

    def test_on_february_29_in_leap_years(self) -> None:
        zone = ZoneInfo("UTC")
        start_at = datetime(2028, 2, 29, 9, tzinfo=UTC)
        starts = list_occurrences(start_at, a_recurrence("monthly", interval=12, count=3), zone)
        assert [each.year for each in starts] == [2028, 2032, 2036]

    @pytest.mark.parametrize(
        ("end", "last"),
        [
            ("2026-12-17", "12-17 09:00"),
            ("2026-12-16", "12-10 09:00"),
            ("2026-12-17T08:00:00Z", "12-17 09:00"),
            ("2026-12-17T07:59:59Z", "12-10 09:00"),
            ("2026-12-03", "12-03 09:00"),
        ],
    )
    def test_until_a_date_or_time(self, end: str, last: str) -> None:
        assert local_starts("2026-12-03T09:00", ROME, until=end)[-1] == last

    def test_until_a_local_date(self) -> None:
        # 20:00 in New York on the 10th is the 11th in UTC.
        starts = local_starts("2026-12-03T20:00", NEW_YORK, until="2026-12-10")
        assert starts == ["12-03 20:00", "12-10 20:00"]

    @given(
        st.datetimes(datetime(2026, 1, 1), datetime(2035, 1, 1)),  # noqa: DTZ001 - local times
        st.sampled_from(["daily", "weekly", "monthly"]),
        st.integers(1, 40),
        st.integers(1, 60),
        st.sets(st.integers(0, 6)),
    )
    def test_are_those_of_the_standard(
        self, start: datetime, frequency: str, interval: int, count: int, weekdays: set[int]
    ) -> None:
        start = start.replace(second=0, microsecond=0)
        days = sorted({*weekdays, start.weekday()}) if frequency == "weekly" else []
        recurrence = a_recurrence(frequency, interval=interval, count=count, weekdays=days)
        expected_starts = rrule(RULES[frequency], start, interval=interval, count=count, byweekday=days or None)
        starts = list_occurrences(start.replace(tzinfo=UTC), recurrence, ZoneInfo("UTC"))
        assert [each.replace(tzinfo=None) for each in starts] == list(expected_starts)


class TestClockChanges:
    def test_keep_the_local_time(self) -> None:
        # Clocks change in Rome on October 25, 2026, and on March 28, 2027.
        start_at = datetime(2026, 10, 18, 7, tzinfo=UTC)
        starts = list_occurrences(start_at, a_recurrence(count=2), ROME)
        assert [each.isoformat() for each in starts] == ["2026-10-18T07:00:00+00:00", "2026-10-25T08:00:00+00:00"]
        spring_starts = local_starts("2027-03-21T09:00", ROME, count=3)
        assert spring_starts == ["03-21 09:00", "03-28 09:00", "04-04 09:00"]

    def test_that_skip_the_time_move_it_to_the_change(self) -> None:
        assert local_starts("2027-03-21T02:30", ROME, count=3) == ["03-21 02:30", "03-28 03:00", "04-04 02:30"]

    def test_that_repeat_the_time_choose_the_first(self) -> None:
        start_at = datetime(2026, 10, 24, 0, 30, tzinfo=UTC)
        starts = list_occurrences(start_at, a_recurrence("daily", count=3), LONDON)
        # 01:30 in summer time, 01:30 in summer time once more, and in winter time from the next day on.
        assert [each.hour for each in starts] == [0, 0, 1]

    def test_keep_the_seconds(self) -> None:
        start_at = datetime(2026, 12, 1, 9, 0, 30, 500_000, tzinfo=UTC)
        assert list_occurrences(start_at, a_recurrence(count=2), ROME)[1] == start_at.replace(day=8)


class TestFaults:
    @pytest.mark.parametrize(
        ("values", "fault"),
        [
            ({}, ("required", "/recurrence/count")),
            ({"count": 2, "until": "2026-12-31"}, ("not_allowed", "/recurrence/until")),
            ({"frequency": "daily", "count": 2, "weekdays": [0]}, ("not_allowed", "/recurrence/weekdays")),
            ({"count": 2, "weekdays": [0, 0]}, ("duplicate", "/recurrence/weekdays/1")),
        ],
    )
    def test_of_the_whole(self, values: dict[str, Any], fault: tuple[str, str]) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            require_consistent_recurrence(a_recurrence(**values))
        assert [(each.code, each.pointer) for each in refusal.value.errors] == [fault]

    @pytest.mark.parametrize(
        ("values", "fault"),
        [
            ({"until": "2026-12-02"}, ("invalid_order", "/recurrence/until")),
            ({"frequency": "daily", "until": "2027-03-13"}, ("too_many", "/recurrence/until")),
        ],
    )
    def test_with_the_start(self, values: dict[str, Any], fault: tuple[str, str]) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            local_starts("2026-12-03T09:00", ROME, **values)
        assert [(each.code, each.pointer) for each in refusal.value.errors] == [fault]

    def test_not_of_100_bookings(self) -> None:
        assert len(local_starts("2026-12-03T09:00", ROME, frequency="daily", until="2027-03-12")) == 100
        assert len(local_starts("2026-12-03T09:00", ROME, frequency="daily", count=100)) == 100

    @pytest.mark.parametrize("end", ["2026-W01-1", "2026-12-32", "tomorrow", "", "2026-12-01T09:00", "20261201"])
    def test_of_an_end(self, end: str) -> None:
        with pytest.raises(ValidationError):
            a_recurrence(until=end)
