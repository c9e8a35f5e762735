"""Slots around every change of an offset from 2026 to 2028, and around historic ones, against a model that counts minutes.

The model shares nothing with the product: a shift is open while the latest local time that a clock has shown is within it. So a time
that occurs twice is its first occurrence, and a skipped time is the moment of the change.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import accumulate, pairwise
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest

from apikit.clock import epoch_ms
from domain.availability.finder import SlotFinder
from domain.availability.requested import OfferQuery
from domain.availability.service import AvailabilityService, SlotQuery
from domain.availability.slot_range import create_slot_range
from domain.local_times import MINUTE_MS, midnight_ms
from tests.builders import an_actor
from tests.fakes.clock import FixedClock
from tests.fakes.directory import MemoryDirectory
from tests.offers import FixedOffers, a_provider, an_offer

FIRST, DAYS = datetime(2026, 1, 1, tzinfo=UTC), 3 * 365
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
HISTORIC = [
    ("Pacific/Apia", "2011-12-30T10:00"),  # a Friday was skipped
    ("Pacific/Fakaofo", "2011-12-30T11:00"),
    ("Pacific/Kiritimati", "1994-12-31T10:00"),  # a Saturday was skipped
    ("Pacific/Kwajalein", "1993-08-21T12:00"),
    ("America/Sao_Paulo", "2018-11-04T03:00"),  # midnight was skipped
    ("America/Sao_Paulo", "2019-02-17T02:00"),  # the hour before midnight occurred twice
    ("Africa/Casablanca", "2019-05-05T02:00"),
    ("Africa/Casablanca", "2019-06-09T02:00"),
    ("Australia/Lord_Howe", "2008-04-05T15:00"),
    ("Asia/Gaza", "2016-03-25T23:00"),
    ("Asia/Gaza", "2022-10-28T23:00"),
    ("America/Nuuk", "2023-03-26T01:00"),
    ("America/Nuuk", "2024-03-31T01:00"),
    ("America/Caracas", "2007-12-09T07:00"),  # by half an hour
    ("Asia/Pyongyang", "2018-05-04T15:00"),
    ("Asia/Kathmandu", "1985-12-31T18:30"),  # by a quarter of an hour
    ("Europe/Istanbul", "2015-11-08T01:00"),
    ("Antarctica/Casey", "2023-03-08T16:00"),
    ("America/Asuncion", "2024-10-06T04:00"),
]
PATTERNS = {
    "whole days": [("00:00", "24:00")],
    "nights": [("22:00", "06:00")],
    "nights and days": [("09:00", "17:00"), ("23:00", "01:30")],
    "skipped or repeated hours": [("00:10", "00:40"), ("01:20", "01:50"), ("02:15", "02:45"), ("23:15", "23:45")],
}
# Interval and duration in minutes; with an interval of the duration or more, slots never overlap.
LENGTHS = [(5, 5), (15, 60), (30, 30), (60, 50), (90, 90)]


@cache
def changes() -> dict[str, tuple[datetime, ...]]:
    """The changes of the offset in these years by zone, one zone for all that change at the same moments by the same time."""
    zones: dict[tuple[tuple[datetime, Any, Any], ...], str] = {}
    moments = [FIRST + n * DAY for n in range(DAYS + 1)]
    for name in sorted(available_timezones()):
        zone, zone_changes = ZoneInfo(name), []
        offsets = [each.astimezone(zone).utcoffset() for each in moments]
        for n in range(DAYS):
            if offsets[n] != offsets[n + 1]:
                minutes = (moments[n] + m * MINUTE for m in range(1, 1441))
                moment = next(each for each in minutes if each.astimezone(zone).utcoffset() != offsets[n])
                zone_changes.append((moment, offsets[n], offsets[n + 1]))
        zones.setdefault(tuple(zone_changes), name)
    return {name: tuple(each[0] for each in zone_changes) for zone_changes, name in zones.items() if zone_changes}


def minutes_of(text: str) -> timedelta:
    return timedelta(hours=int(text[:2]), minutes=int(text[3:]))


class MinuteModel:
    """The minutes in UTC, as epoch minutes, of the days around a change of a zone."""

    def __init__(self, zone: ZoneInfo, change: datetime) -> None:
        start = change - 3 * DAY
        self.zone, self.first_minute = zone, int(start.timestamp()) // 60
        seconds = range(60 * self.first_minute, 60 * (self.first_minute + 6 * 1440), 60)
        self.latest = list(
            accumulate((datetime.fromtimestamp(each, zone).replace(tzinfo=None) for each in seconds), max)
        )
        first, last = ((change + n * DAY).astimezone(zone).date() for n in (-1, 1))
        self.dates = [first + n * DAY for n in range((last - first).days + 1)]

    def shifts(self, pattern: Iterable[tuple[str, str]]) -> Iterator[range]:
        """The minutes of each shift that starts on one of these days, or one before or after."""
        midnights = [datetime.combine(self.dates[0], datetime.min.time()) + n * DAY for n in range(-1, 5)]
        for midnight in midnights:
            for start, end in pattern:
                first, last = midnight + minutes_of(start), midnight + minutes_of(end)
                last += DAY if last <= first else timedelta()
                yield range(*(self.first_minute + bisect_left(self.latest, each) for each in (first, last)))

    def starts(self, shifts: Iterable[range], interval: int, duration: int) -> list[int]:
        """The grid of each shift, where the minutes of the whole slot are open; they are of one shift if slots must not overlap."""
        open_minutes = set().union(*shifts)
        return sorted(
            minute
            for shift in shifts
            for minute in shift[::interval]
            if all(
                each in (shift if interval >= duration else open_minutes) for each in range(minute, minute + duration)
            )
        )

    def date_of(self, minute: int) -> date:
        return datetime.fromtimestamp(minute * 60, UTC).astimezone(self.zone).date()


def a_service_of(zone: str, pattern: list[tuple[str, str]], interval: int, duration: int, now: datetime) -> Any:
    weekly = [{"weekday": day, "start": start, "end": end} for day in range(7) for start, end in pattern]
    offer = an_offer(
        a_provider({"weekly": weekly}, time_zone=zone),
        duration_minutes=duration,
        slot_interval_minutes=interval,
        offer={"time_zone": zone},
    )
    offers = FixedOffers(offer)
    return AvailabilityService(offers, SlotFinder(offers), FixedClock(now), MemoryDirectory())


def require_agreement(zone: str, change: datetime, number: int) -> None:
    """The lengths of slots take turns with the patterns: each pair is checked in many zones."""
    model, actor = MinuteModel(ZoneInfo(zone), change), an_actor()
    for pattern_number, (name, pattern) in enumerate(PATTERNS.items()):
        interval, duration = LENGTHS[(pattern_number + number) % len(LENGTHS)]
        case = (zone, change, name, interval, duration)
        by_date: dict[date, list[int]] = {each: [] for each in model.dates}
        for minute in model.starts(list(model.shifts(pattern)), interval, duration):
            by_date.setdefault(model.date_of(minute), []).append(minute)
        service = a_service_of(zone, pattern, interval, duration, change - 7 * DAY)
        query = SlotQuery(offer=OfferQuery(""), range=create_slot_range(model.dates[0], model.dates[-1]))
        slots = [
            epoch_ms(datetime.fromisoformat(each["start_at"])) // MINUTE_MS for each in service.list_slots(actor, query)
        ]
        assert slots == sorted(minute for each in model.dates for minute in by_date[each]), case
        if interval >= duration:
            assert all(one + duration <= other for one, other in pairwise(slots)), case
        days = service.list_days(actor, query)
        # A skipped date is listed, without slots.
        assert {each.date: each.remaining for each in days} == {each: len(by_date[each]) for each in model.dates}, case
        assert {each.date: each.first_start_at for each in days if each.available} == {
            each: datetime.fromtimestamp(minutes[0] * 60, UTC)
            for each, minutes in by_date.items()
            if minutes and each in model.dates
        }, case
    lengths = Counter(each.date() for each in model.latest)
    for each in model.dates:
        start, end = (midnight_ms(each.toordinal() + n, ZoneInfo(zone)) for n in (0, 1))
        assert end - start == lengths[each] * MINUTE_MS


def test_every_zone_with_changes_is_checked() -> None:
    assert len(changes()) >= 20
    assert {"Africa/Casablanca", "Australia/LHI", "America/Santiago", "Asia/Gaza", "Antarctica/Troll"} <= set(changes())


@pytest.mark.parametrize("zone", sorted(changes()))
def test_slots_agree_around_the_changes_of(zone: str) -> None:
    for number, change in enumerate(changes()[zone]):
        require_agreement(zone, change, number + sorted(changes()).index(zone))


@pytest.mark.parametrize(("zone", "change"), HISTORIC)
def test_slots_agree_around_the_historic_change_of(zone: str, change: str) -> None:
    moment = datetime.fromisoformat(change).replace(tzinfo=UTC)
    offsets = [(moment + n * MINUTE).astimezone(ZoneInfo(zone)).utcoffset() for n in (-1, 0)]
    assert offsets[0] != offsets[1]
    require_agreement(zone, moment, HISTORIC.index((zone, change)))


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Europe/Rome", "2026-03-28", 24),
        ("Europe/Rome", "2026-03-29", 23),
        ("Europe/Rome", "2026-10-25", 25),
        ("Australia/Lord_Howe", "2026-10-04", 23.5),
        ("Australia/Lord_Howe", "2026-04-05", 24.5),
        ("Antarctica/Troll", "2026-03-29", 22),
        ("Antarctica/Troll", "2026-10-25", 26),
        ("Pacific/Apia", "2011-12-30", 0),
    ],
)
def test_a_whole_day_has_as_many_slots_as_quarters_of_an_hour(zone: str, day: str, hours: float) -> None:
    service = a_service_of(zone, [("00:00", "24:00")], 15, 15, datetime.fromisoformat(f"{day}T00:00:00Z") - 9 * DAY)
    slot_range = create_slot_range(date.fromisoformat(day), date.fromisoformat(day))
    query = SlotQuery(offer=OfferQuery(""), range=slot_range)
    assert len(service.list_slots(an_actor(), query)) == hours * 4
