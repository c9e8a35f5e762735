"""Calendars are read back with the library `icalendar`, which others wrote."""

from datetime import UTC, datetime
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.calendar_feeds.ical_writer import CalendarEvent, escape, fold, write_calendar

START = datetime(2026, 12, 1, 9, tzinfo=UTC)
EVENT = CalendarEvent(
    uid="bkg_1",
    start_at=START,
    end_at=START.replace(hour=10),
    stamp=datetime(2026, 11, 1, 8, 30, 15, 999_000, tzinfo=UTC),
    sequence=2,
    status="CONFIRMED",
    summary="Massage",
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


def read(content: bytes) -> icalendar.Calendar:
    calendar = icalendar.Calendar.from_ical(content)
    assert isinstance(calendar, icalendar.Calendar)
    return calendar


def the_event(**values: Any) -> icalendar.Event:
    (event,) = read(write_calendar([CalendarEvent(**{**EVENT_VALUES, **values})])).walk("VEVENT")
    assert isinstance(event, icalendar.Event)
    return event


EVENT_VALUES = {name: getattr(EVENT, name) for name in EVENT.__struct_fields__}


class TestCalendar:
    def test_has_these_lines(self) -> None:
        assert write_calendar([EVENT], name="Anna").decode().split("\r\n") == [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//WedSync & BookingX//Bookings//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "NAME:Anna",
            "X-WR-CALNAME:Anna",
            "BEGIN:VEVENT",
            "UID:bkg_1",
            "DTSTAMP:20261101T083015Z",
            "DTSTART:20261201T090000Z",
            "DTEND:20261201T100000Z",
            "SEQUENCE:2",
            "STATUS:CONFIRMED",
            "TRANSP:OPAQUE",
            "SUMMARY:Massage",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]

    def test_shows_a_canceled_event_as_free(self) -> None:
        assert the_event(status="CANCELLED")["TRANSP"] == "TRANSPARENT"

    def test_without_events_is_readable(self) -> None:
        assert read(write_calendar([])).walk("VEVENT") == []


class TestText:
    @given(TEXTS, TEXTS)
    def test_stays_the_value_of_its_line(self, summary: str, notes: str) -> None:
        (event,) = read(
            write_calendar([CalendarEvent(**{**EVENT_VALUES, "summary": summary, "description": notes})])
        ).walk("VEVENT")
        expected_names = {
            "UID",
            "DTSTAMP",
            "DTSTART",
            "DTEND",
            "SEQUENCE",
            "STATUS",
            "TRANSP",
            "SUMMARY",
            "DESCRIPTION",
        }
        assert set(event) <= expected_names

    @pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
    def test_cannot_add_a_line(self, line_break: str) -> None:
        event = the_event(description=f"Hello{line_break}ATTENDEE:mailto:eva@example.com{line_break}END:VEVENT")
        assert "ATTENDEE" not in event
        assert event["DESCRIPTION"] == "Hello\nATTENDEE:mailto:eva@example.com\nEND:VEVENT"

    @pytest.mark.parametrize("text", ["a;b,c", "C:\\new", "\\n", "\\\\;", "Zoë, 茶 🍵", "a\tb"])
    def test_is_read_as_it_was(self, text: str) -> None:
        assert the_event(summary=text)["SUMMARY"] == text

    def test_loses_control_characters(self) -> None:
        assert escape("a\x00b\x07c\x1bd\x7fe") == "abcde"


class TestFolding:
    @given(TEXTS)
    def test_keeps_lines_short_and_characters_whole(self, text: str) -> None:
        line = f"SUMMARY:{escape(text)}"
        folded_line = fold(line)
        parts = folded_line.removesuffix(b"\r\n").split(b"\r\n")
        assert all(len(part) <= 75 for part in parts)
        assert all(part.decode() for part in parts)
        assert b"".join([parts[0], *(part[1:] for part in parts[1:])]).decode() == line

    @pytest.mark.parametrize(("length", "lines"), [(75, 1), (76, 2), (149, 2), (150, 3)])
    def test_breaks_after_75_octets(self, length: int, lines: int) -> None:
        assert len(fold("x" * length).splitlines()) == lines

    def test_never_splits_a_character(self) -> None:
        assert fold("x" * 74 + "é") == b"x" * 74 + b"\r\n " + "é\r\n".encode()
