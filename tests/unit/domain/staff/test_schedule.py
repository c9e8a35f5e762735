"""Schedules: their limits, what contradicts itself, and their order."""

from typing import Any

import pytest

from apikit.errors import InvalidRequest
from apikit.resources.records import encode, validate
from domain.staff.schedule import Schedule, sort_schedule

NINE_TO_FIVE = {"start": "09:00", "end": "17:00"}
MONDAY = {"weekday": 0, **NINE_TO_FIVE}
HOUR_OFF = {"start_at": "2026-08-03T08:00:00Z", "end_at": "2026-08-03T09:00:00Z"}


def faults(**parts: Any) -> set[tuple[str | None, str]]:
    with pytest.raises(InvalidRequest) as refusal:
        sort_schedule(validate(Schedule, parts))
    return {(fault.pointer, fault.code) for fault in refusal.value.errors}


class TestLimits:
    @pytest.mark.parametrize(
        ("parts", "pointer", "code"),
        [
            ({"weekly": [MONDAY] * 71}, "/weekly", "too_long"),
            ({"weekly": [{**MONDAY, "weekday": 7}]}, "/weekly/0/weekday", "less_than_equal"),
            ({"weekly": [{**MONDAY, "weekday": -1}]}, "/weekly/0/weekday", "greater_than_equal"),
            ({"weekly": [{**MONDAY, "weekday": "0"}]}, "/weekly/0/weekday", "wrong_type"),
            ({"weekly": [{**MONDAY, "start": "24:00"}]}, "/weekly/0/start", "string_pattern_mismatch"),
            ({"weekly": [{**MONDAY, "end": "24:01"}]}, "/weekly/0/end", "string_pattern_mismatch"),
            ({"weekly": [{**MONDAY, "end": "9:00"}]}, "/weekly/0/end", "string_pattern_mismatch"),
            ({"weekly": [NINE_TO_FIVE]}, "/weekly/0/weekday", "required"),
            ({"weekly": [{**MONDAY, "room": "1"}]}, "/weekly/0/room", "unknown_field"),
            ({"weekly": [{**MONDAY, "end": "09:00"}]}, "/weekly/0/end", "invalid_order"),
            ({"overrides": [{"date": "2026-12-1", "intervals": []}]}, "/overrides/0/date", "invalid_date"),
            ({"overrides": [{"date": "2026-12-01"}]}, "/overrides/0/intervals", "required"),
            (
                {"overrides": [{"date": "2026-12-01", "intervals": [NINE_TO_FIVE] * 21}]},
                "/overrides/0/intervals",
                "too_long",
            ),
            ({"overrides": [{"date": "2026-12-01", "intervals": []}] * 401}, "/overrides", "too_long"),
            ({"breaks": [MONDAY] * 201}, "/breaks", "too_long"),
            ({"time_off": [HOUR_OFF] * 401}, "/time_off", "too_long"),
            ({"time_off": [{**HOUR_OFF, "reason": "x" * 201}]}, "/time_off/0/reason", "string_too_long"),
            ({"time_off": [{**HOUR_OFF, "end_at": "2026-08-03T09:00:00"}]}, "/time_off/0/end_at", "timezone_aware"),
        ],
    )
    def test_of_each_field(self, parts: dict[str, Any], pointer: str, code: str) -> None:
        assert faults(**parts) == {(pointer, code)}

    def test_of_the_whole_size(self) -> None:
        times_off = [
            {
                "start_at": f"2026-{month:02}-{day:02}T00:00:00Z",
                "end_at": f"2026-{month:02}-{day:02}T01:00:00Z",
                "reason": "€" * 200,
            }
            for month in range(1, 13)
            for day in range(1, 21)
        ]
        assert faults(time_off=times_off) == {("", "too_large")}


class TestContradictions:
    @pytest.mark.parametrize(
        ("parts", "pointer", "code"),
        [
            ({"weekly": [MONDAY, {**MONDAY, "start": "16:59", "end": "18:00"}]}, "/weekly/1", "overlapping"),
            (
                {"weekly": [{"weekday": 6, "start": "20:00", "end": "10:00"}, MONDAY]},
                "/weekly/1",
                "overlapping",
            ),
            (
                {"overrides": [{"date": "2026-12-01", "intervals": [NINE_TO_FIVE, NINE_TO_FIVE]}]},
                "/overrides/0/intervals/1",
                "overlapping",
            ),
            ({"overrides": [{"date": "2026-12-01", "intervals": []}] * 2}, "/overrides/1/date", "duplicate"),
            ({"breaks": [NINE_TO_FIVE]}, "/breaks/0", "invalid_break"),
            ({"breaks": [{**MONDAY, "date": "2026-12-01"}]}, "/breaks/0", "invalid_break"),
            ({"breaks": [{**MONDAY, "end": "09:00"}]}, "/breaks/0/end", "invalid_order"),
            ({"breaks": [MONDAY, MONDAY]}, "/breaks/1", "duplicate"),
            ({"time_off": [{**HOUR_OFF, "end_at": "2026-08-03T08:00:00Z"}]}, "/time_off/0/end_at", "invalid_order"),
            ({"time_off": [HOUR_OFF, {**HOUR_OFF, "reason": "Again"}]}, "/time_off/1", "duplicate"),
        ],
    )
    def test_are_errors(self, parts: dict[str, Any], pointer: str, code: str) -> None:
        assert faults(**parts) == {(pointer, code)}


class TestOrder:
    def test_is_by_time(self) -> None:
        parts = {
            "weekly": [{**MONDAY, "weekday": 6}, MONDAY],
            "overrides": [
                {"date": "2026-12-02", "intervals": [{"start": "22:00", "end": "02:00"}, NINE_TO_FIVE]},
                {"date": "2026-12-01", "intervals": []},
            ],
            "time_off": [{**HOUR_OFF, "start_at": "2026-08-03T08:30:00Z"}, HOUR_OFF],
        }
        schedule_form = encode(sort_schedule(validate(Schedule, parts)))
        assert [each["weekday"] for each in schedule_form["weekly"]] == [0, 6]
        assert [each["date"] for each in schedule_form["overrides"]] == ["2026-12-01", "2026-12-02"]
        assert [each["start"] for each in schedule_form["overrides"][1]["intervals"]] == ["09:00", "22:00"]
        assert [each["start_at"][11:16] for each in schedule_form["time_off"]] == ["08:00", "08:30"]

    def test_a_night_shift_may_follow_one_that_ends_early_on_the_same_date(self) -> None:
        intervals = [{"start": "22:00", "end": "03:00"}, {"start": "01:00", "end": "02:00"}]
        override = {"date": "2026-12-02", "intervals": intervals}
        schedule_form = sort_schedule(validate(Schedule, {"overrides": [override]}))
        assert [each.start for each in schedule_form.overrides[0].intervals] == ["01:00", "22:00"]
