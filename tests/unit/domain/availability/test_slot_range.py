"""The range of a request: dates and times, their order, and their limits."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from apikit.clock import epoch_ms
from apikit.errors import InvalidRequest
from domain.availability.slot_range import create_slot_range
from domain.local_times import from_epoch_ms

DAY = date(2026, 6, 8)
NOON = datetime(2026, 6, 8, 12, tzinfo=UTC)


def span_text(first: date, last: date, zone: str) -> list[str]:
    return [f"{from_epoch_ms(each):%d %H:%M}" for each in create_slot_range(first, last).span(ZoneInfo(zone))]


class TestSpan:
    def test_of_dates_is_local_and_includes_the_last_one(self) -> None:
        assert span_text(DAY, DAY, "UTC") == ["08 00:00", "09 00:00"]
        assert span_text(DAY, DAY + timedelta(days=1), "Europe/Rome") == ["07 22:00", "09 22:00"]

    def test_of_times_excludes_the_last_one(self) -> None:
        assert span_text(NOON, NOON + timedelta(hours=3), "Europe/Rome") == ["08 12:00", "08 15:00"]

    def test_of_a_date_and_a_time(self) -> None:
        assert span_text(DAY, NOON, "Europe/Rome") == ["07 22:00", "08 12:00"]
        assert span_text(NOON, DAY, "Europe/Rome") == ["08 12:00", "08 22:00"]

    def test_in_every_zone_is_within_the_widest(self) -> None:
        slot_range = create_slot_range(DAY, DAY)
        first, last = slot_range.widest_span()
        assert (first, last) == (epoch_ms(NOON - timedelta(hours=26)), epoch_ms(NOON + timedelta(hours=24)))
        spans = [slot_range.span(ZoneInfo(name)) for name in available_timezones()]
        assert (min(each[0] for each in spans), max(each[1] for each in spans)) == (first, last)

    def test_the_widest_does_not_start_before_1970(self) -> None:
        assert create_slot_range(date(1970, 1, 1), date(1970, 1, 1)).widest_span()[0] == 0


class TestLimits:
    @pytest.mark.parametrize(
        ("first", "last", "fault"),
        [
            (DAY, DAY - timedelta(days=1), ("to", "invalid_order")),
            (NOON, NOON, ("to", "invalid_order")),
            (NOON, NOON - timedelta(milliseconds=1), ("to", "invalid_order")),
            (DAY, DAY + timedelta(days=92), ("to", "out_of_range")),
            (NOON, NOON + timedelta(days=92, milliseconds=1), ("to", "out_of_range")),
            (date(1969, 12, 31), DAY, ("from", "out_of_range")),
            (date(1, 1, 1), DAY, ("from", "out_of_range")),
            (datetime(1, 1, 1, tzinfo=UTC), DAY, ("from", "out_of_range")),
            (DAY, date(9999, 12, 31), ("to", "out_of_range")),
            (DAY, datetime(9999, 12, 31, 23, 59, tzinfo=UTC), ("to", "out_of_range")),
            (date(3000, 1, 1), date(3000, 1, 1), ("from", "out_of_range")),
        ],
    )
    def test_are_refused_with_the_parameter(self, first: date, last: date, fault: tuple[str, str]) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            create_slot_range(first, last)
        assert [(each.parameter, each.code) for each in refusal.value.errors] == [fault]

    @pytest.mark.parametrize(
        ("first", "last"),
        [
            (DAY, DAY + timedelta(days=91)),
            (NOON, NOON + timedelta(days=92)),
            (NOON, NOON + timedelta(milliseconds=1)),
            (date(1970, 1, 1), date(1970, 1, 1)),
            (date(2999, 12, 31), date(2999, 12, 31)),
        ],
    )
    def test_are_included(self, first: date, last: date) -> None:
        assert create_slot_range(first, last).first == first
