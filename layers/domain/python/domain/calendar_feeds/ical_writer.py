"""Writes calendars in iCalendar format (RFC 5545). Times are in UTC, so that no time zone is defined. No I/O."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Literal

from msgspec import Struct

_PRODUCT = "-//WedSync & BookingX//Bookings//EN"
# RFC 5545 section 3.1: a line has at most 75 octets without its break; a continuation starts with a space.
_MAX_OCTETS = 75
# Control characters except the tab; line breaks are written as `\n` before (RFC 5545 section 3.3.11).
_WITHOUT_CONTROLS = dict.fromkeys([*range(9), *range(10, 32), 127])

EventStatus = Literal["TENTATIVE", "CONFIRMED", "CANCELLED"]


class CalendarEvent(Struct, frozen=True, kw_only=True):
    """One event (VEVENT). `sequence` counts its revisions, `stamp` is the time of the last one."""

    uid: str
    start_at: datetime
    end_at: datetime
    stamp: datetime
    sequence: int
    status: EventStatus
    summary: str
    description: str = ""
    location: str = ""


def write_calendar(events: Iterable[CalendarEvent], *, name: str = "") -> bytes:
    """Return the calendar with the events; `name` is shown in calendar programs."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    if name:
        # RFC 7986 section 5.1, and its older form, which most programs read.
        lines += [f"NAME:{escape(name)}", f"X-WR-CALNAME:{escape(name)}"]
    for event in events:
        lines += _event_lines(event)
    return b"".join(fold(line) for line in [*lines, "END:VCALENDAR"])


def escape(text: str) -> str:
    r"""Return the text as a value of one line: without control characters, with line breaks as `\n`."""
    one_line = "\\n".join(text.replace("\\", "\\\\").splitlines())
    return one_line.replace(";", "\\;").replace(",", "\\,").translate(_WITHOUT_CONTROLS)


def fold(line: str) -> bytes:
    """Return the line in lines of at most 75 octets, never split inside a character."""
    octets, start, limit = line.encode(), 0, _MAX_OCTETS
    parts = list[bytes]()
    while len(octets) - start > limit:
        end = start + limit
        while octets[end] & 0xC0 == 0x80:  # noqa: PLR2004 - a continuation octet of UTF-8 (RFC 3629 section 3)
            end -= 1
        parts.append(octets[start:end])
        start, limit = end, _MAX_OCTETS - 1
    return b"\r\n ".join([*parts, octets[start:]]) + b"\r\n"


def _event_lines(event: CalendarEvent) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escape(event.uid)}"
    yield f"DTSTAMP:{_utc(event.stamp)}"
    yield f"DTSTART:{_utc(event.start_at)}"
    yield f"DTEND:{_utc(event.end_at)}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"STATUS:{event.status}"
    yield f"TRANSP:{'TRANSPARENT' if event.status == 'CANCELLED' else 'OPAQUE'}"
    for name, text in (
        ("SUMMARY", event.summary),
        ("DESCRIPTION", event.description),
        ("LOCATION", event.location),
    ):
        if text:
            yield f"{name}:{escape(text)}"
    yield "END:VEVENT"


def _utc(moment: datetime) -> str:
    utc_moment = moment.astimezone(UTC)
    return f"{utc_moment.year:04}{utc_moment:%m%dT%H%M%SZ}"
