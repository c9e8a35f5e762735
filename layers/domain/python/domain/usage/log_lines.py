"""The lines of the request log, read and checked. No I/O."""

import gzip
import hashlib
import json
import re
import zlib
from datetime import datetime

from msgspec import Struct

from apikit import ids

LOG_NAME = "usage_record"
"""As `apikit.http.request_log` writes it; a test compares the two."""

_TIMESTAMP = re.compile(r"20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]\.[0-9]{3}Z", re.ASCII)
_NAME = re.compile(r"[ -~]{1,200}", re.ASCII)
_MOST_BYTES, _MOST_MS = 10**12, 10**7
_MARK_SIZE = 8
# How every line begins (`apikit.http.request_log`). Inside a JSON string the quotes would be escaped.
_BOUNDARY, _SPLIT = '}{"level":', '}\n{"level":'


class InvalidLogData(Exception):
    """Not a line of the request log, or not an object of it."""


class RequestLine(Struct, frozen=True):
    """One request, as much of it as is counted.

    `mark` identifies the line wherever it is delivered again: it is a hash of its text, which holds the ID of one invocation's
    trace, the request's ID, its time and its duration. `key_owner_id` is the organization of the key.
    """

    mark: bytes
    timestamp: str
    method: str
    route: str
    status: int
    duration_ms: float
    bytes_in: int
    bytes_out: int
    cost: int
    code: str | None
    limit: str | None
    organization_id: str | None
    environment: str | None
    key_id: str | None
    key_owner_id: str | None


def split_lines(content: bytes) -> list[str]:
    """Return the lines of one object as the log's stream stores it: gzip, one JSON document a line. Raises Unreadable."""
    try:
        text = gzip.decompress(content).decode()
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise InvalidLogData("The object is not a compressed part of the request log.") from error
    # The stream writes messages as they are. A message without a line break would otherwise swallow the next one.
    return [line for line in text.replace(_BOUNDARY, _SPLIT).split("\n") if line.strip()]


def read_line(text: str) -> RequestLine:
    """Return the request. Raises Unreadable for an invalid line: one such line must not hold up the others."""
    try:
        form = json.loads(text)
        line = RequestLine(
            mark=hashlib.sha256(text.strip().encode()).digest()[:_MARK_SIZE],
            timestamp=_timestamp(form["timestamp"]),
            method=_matching(_NAME, form["method"]),
            route=_matching(_NAME, form["route"]),
            status=_whole(form["status"], 599),
            duration_ms=_real(form["duration_ms"]),
            bytes_in=_whole(form.get("bytes_in", 0), _MOST_BYTES),
            bytes_out=_whole(form.get("bytes_out", 0), _MOST_BYTES),
            cost=_whole(form.get("cost", 0), _MOST_BYTES),
            code=_optional(form.get("code")),
            limit=_optional(form.get("limit")),
            organization_id=_id("org", form.get("organization_id")),
            environment=form.get("environment"),
            key_id=_id("key", form.get("key_id")),
            # Named only where it differs.
            key_owner_id=_id("org", form.get("key_organization_id", form.get("organization_id"))),
        )
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise InvalidLogData("The line is not one of the request log.") from error
    if form.get("log") != LOG_NAME or line.environment not in {"live", "test", None}:
        raise InvalidLogData("The line is not one of the request log.")
    return line


def _matching(pattern: re.Pattern[str], text: str) -> str:
    if not pattern.fullmatch(text):
        raise ValueError("not of the form")
    return text


def _timestamp(text: str) -> str:
    datetime.fromisoformat(_matching(_TIMESTAMP, text))
    return text


def _optional(text: str | None) -> str | None:
    return None if text is None else _matching(_NAME, text)


def _id(prefix: str, text: str | None) -> str | None:
    if text is not None and not ids.is_id(prefix, text):
        raise ValueError("not an id")
    return text


def _whole(number: int, most: int) -> int:
    if type(number) is not int or not 0 <= number <= most:
        raise ValueError("not a count")
    return number


def _real(number: float) -> float:
    if type(number) not in {int, float} or not 0 <= number <= _MOST_MS:
        raise ValueError("not a duration")
    return number
