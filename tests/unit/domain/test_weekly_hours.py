"""Weekly hours: their order over midnight and the week's end, and what overlaps."""

import pytest

from apikit.errors import InvalidRequest
from domain.weekly_hours import WeeklyInterval, sort_hours


def hours(*texts: str) -> list[WeeklyInterval]:
    """`friday 18:00-02:00`."""
    return [
        WeeklyInterval(weekday=text.split()[0], start=text[-11:-6], end=text[-5:])  # type: ignore[arg-type]
        for text in texts
    ]


def faults(*texts: str) -> list[tuple[str | None, str, str]]:
    with pytest.raises(InvalidRequest) as refusal:
        sort_hours(hours(*texts), pointer="/hours")
    return [(fault.pointer, fault.code, fault.detail) for fault in refusal.value.errors]


class TestMinutes:
    @pytest.mark.parametrize(
        ("text", "span"),
        [
            ("monday 00:00-24:00", (0, 1440)),
            ("tuesday 09:30-17:00", (2010, 2460)),
            ("friday 18:00-02:00", (6840, 7320)),
            ("friday 18:00-00:00", (6840, 7200)),
            ("sunday 20:00-04:00", (9840, 10320)),
        ],
    )
    def test_count_from_monday_and_an_earlier_end_is_on_the_next_day(self, text: str, span: tuple[int, int]) -> None:
        assert hours(text)[0].minutes() == span


class TestOrder:
    def test_is_the_weeks(self) -> None:
        week = hours("sunday 10:00-12:00", "monday 14:00-18:00", "monday 09:00-14:00")
        assert sort_hours(week, pointer="") == [week[2], week[1], week[0]]

    def test_touching_is_allowed_at_the_weeks_end_too(self) -> None:
        sort_hours(hours("sunday 20:00-04:00", "monday 04:00-12:00", "monday 12:00-20:00"), pointer="")

    def test_every_day_may_be_whole(self) -> None:
        sort_hours(hours(*(f"{day} 00:00-24:00" for day in ("saturday", "sunday", "monday"))), pointer="")

    def test_nothing_is_in_order(self) -> None:
        assert sort_hours([], pointer="") == []

    @pytest.mark.parametrize(
        ("texts", "place"),
        [
            (("monday 09:00-12:00", "monday 11:59-13:00"), "/hours/1"),
            (("monday 11:00-13:00", "monday 09:00-18:00"), "/hours/0"),
            (("friday 22:00-03:00", "saturday 02:59-04:00"), "/hours/1"),
            (("monday 03:00-05:00", "sunday 22:00-04:00"), "/hours/0"),
            (("monday 09:00-12:00", "monday 09:00-12:00"), "/hours/1"),
        ],
    )
    def test_an_overlap_is_refused_where_the_later_one_stands(self, texts: tuple[str, ...], place: str) -> None:
        assert [(pointer, code) for pointer, code, _ in faults(*texts)] == [(place, "overlapping")]

    def test_an_empty_one_is_refused(self) -> None:
        assert [(pointer, code) for pointer, code, _ in faults("monday 09:00-09:00")] == [
            ("/hours/0/end", "invalid_order")
        ]
