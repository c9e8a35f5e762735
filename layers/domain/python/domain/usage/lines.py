"""The request log's lines as they come from the log subscription, read and checked. No I/O."""

import base64
import binascii
import gzip
import hashlib
import json
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from apikit.ids import is_id

MARK = "usage_record"
"""As `apikit.web.request_log` writes it; a test compares the two."""

_TIMESTAMP = re.compile(r"20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]\.[0-9]{3}Z", re.ASCII)
_NAME = re.compile(r"[ -~]{1,200}", re.ASCII)
_MOST_BYTES, _MOST_MS = 10**12, 10**7


class Unreadable(Exception):
    """No line of the request log, or a batch that is none."""


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request, as much of it as is counted; `text` is the line itself."""

    text: str
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


@dataclass(frozen=True, slots=True)
class LogBatch:
    """What one invocation brings. The id is the same whenever the same events come again."""

    id: str
    messages: list[str]


def read_batch(event: Mapping[str, Any]) -> LogBatch | None:
    """The batch of a log subscription's event; None for the message with which a subscription tries its target.

    Raises Unreadable.
    """
    try:
        payload = json.loads(gzip.decompress(base64.b64decode(event["awslogs"]["data"])))
        if payload["messageType"] != "DATA_MESSAGE":
            return None
        events = [(str(each["id"]), str(each["message"])) for each in payload["logEvents"]]
        origin = [payload["logGroup"], payload["logStream"], *(key for key, _ in events)]
    except (KeyError, TypeError, ValueError, binascii.Error, OSError, EOFError, zlib.error) as error:
        raise Unreadable("This is no event of a log subscription.") from error
    return LogBatch(hashlib.sha256("\n".join(origin).encode()).hexdigest()[:32], [message for _, message in events])


def read_line(text: str) -> RequestLine:
    """The request. Raises Unreadable for what no request line can be: one such line must not hold up the others."""
    try:
        form = json.loads(text)
        line = RequestLine(
            text=text,
            timestamp=_matching(_TIMESTAMP, form["timestamp"]),
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
        )
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise Unreadable("This is no line of the request log.") from error
    if form.get("log") != MARK or line.environment not in {"live", "test", None}:
        raise Unreadable("This is no line of the request log.")
    return line


def _matching(pattern: re.Pattern[str], text: str) -> str:
    if not pattern.fullmatch(text):
        raise ValueError("not of the form")
    return text


def _optional(text: str | None) -> str | None:
    return None if text is None else _matching(_NAME, text)


def _id(prefix: str, text: str | None) -> str | None:
    if text is not None and not is_id(prefix, text):
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
