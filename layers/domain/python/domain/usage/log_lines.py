"""Parses and validates the lines of the request log. No I/O."""

import gzip
import hashlib
import json
import re
import zlib
from datetime import datetime

from msgspec import Struct

from apikit import ids

LOG_NAME = "usage_record"
"""The value of `log` in lines of the request log, as `apikit.http.request_log` writes it. A test compares the two."""

_TIMESTAMP = re.compile(r"20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]\.[0-9]{3}Z", re.ASCII)
_NAME = re.compile(r"[ -~]{1,200}", re.ASCII)
_MAX_BYTES, _MAX_MS = 10**12, 10**7
_MARK_SIZE = 8
# The start of every line (`apikit.http.request_log`). Inside a JSON string the quotes would be escaped.
_LINE_BOUNDARY, _SEPARATED_BOUNDARY = '}{"level":', '}\n{"level":'


class InvalidLogData(Exception):
    """The data is not a line or an object of the request log."""


class RequestLine(Struct, frozen=True):
    """The fields of a request that are counted.

    `mark` identifies the line when it is delivered again: a hash of its text, which contains the trace ID of the invocation, the request's
    ID, its time and its duration. `key_owner_id` is the organization that owns the key.
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
    """Return the lines of an object that the log's delivery stream stored: gzip, one JSON document per line. Raises InvalidLogData."""
    try:
        text = gzip.decompress(content).decode()
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise InvalidLogData("The object is not a compressed part of the request log.") from error
    # The stream does not add line breaks. Without one, a message and the next would become one invalid line.
    return [line for line in text.replace(_LINE_BOUNDARY, _SEPARATED_BOUNDARY).split("\n") if line.strip()]


def read_line(text: str) -> RequestLine:
    """Parse a line. Raises InvalidLogData for an invalid line, which the caller must skip to read the others."""
    try:
        form = json.loads(text)
        line = RequestLine(
            mark=hashlib.sha256(text.strip().encode()).digest()[:_MARK_SIZE],
            timestamp=_require_timestamp(form["timestamp"]),
            method=_require_match(_NAME, form["method"]),
            route=_require_match(_NAME, form["route"]),
            status=_require_count(form["status"], 599),
            duration_ms=_require_duration(form["duration_ms"]),
            bytes_in=_require_count(form.get("bytes_in", 0), _MAX_BYTES),
            bytes_out=_require_count(form.get("bytes_out", 0), _MAX_BYTES),
            cost=_require_count(form.get("cost", 0), _MAX_BYTES),
            code=_require_optional_name(form.get("code")),
            limit=_require_optional_name(form.get("limit")),
            organization_id=_require_id("org", form.get("organization_id")),
            environment=form.get("environment"),
            key_id=_require_id("key", form.get("key_id")),
            # Logged only if the owner is not the organization of the request.
            key_owner_id=_require_id("org", form.get("key_organization_id", form.get("organization_id"))),
        )
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise InvalidLogData("The line is not one of the request log.") from error
    if form.get("log") != LOG_NAME or line.environment not in {"live", "test", None}:
        raise InvalidLogData("The line is not one of the request log.")
    return line


def _require_match(pattern: re.Pattern[str], text: str) -> str:
    if not pattern.fullmatch(text):
        raise ValueError("not of the form")
    return text


def _require_timestamp(text: str) -> str:
    datetime.fromisoformat(_require_match(_TIMESTAMP, text))
    return text


def _require_optional_name(text: str | None) -> str | None:
    return None if text is None else _require_match(_NAME, text)


def _require_id(prefix: str, text: str | None) -> str | None:
    if text is not None and not ids.is_id(prefix, text):
        raise ValueError("not an id")
    return text


def _require_count(number: int, maximum: int) -> int:
    if type(number) is not int or not 0 <= number <= maximum:
        raise ValueError("not a count")
    return number


def _require_duration(number: float) -> float:
    if type(number) not in {int, float} or not 0 <= number <= _MAX_MS:
        raise ValueError("not a duration")
    return number
