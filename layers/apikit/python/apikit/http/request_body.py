"""Parses a JSON body strictly: anything that parsers interpret differently is rejected (RFC 8259 with the rules of I-JSON, RFC 7493).

Also detects the format of a body; `apikit.http.xml_bodies` parses XML.
"""

import json
import math
import re
from typing import Any, Literal

from apikit.errors import BodyTooLarge, MalformedRequest, UnsupportedMediaType

# The documented limit. Lambda accepts 6 MB per invocation, in Base64: the gateway itself rejects a body of more than about 4.5 MB.
# Files are sent with `POST /v1/uploads`.
MAX_BYTES = 10_000_000
MAX_DEPTH = 64
MAX_VALUES = 500_000
"""The most values of a body, in objects and lists together: 10 MB can contain millions of short values."""
_MAX_DIGITS = 40
_EXACT_INTEGERS = 2**53
_JSON_TYPE = re.compile(r"application/(?:[a-z0-9.!#$&^_+-]+\+)?json", re.ASCII)
# JSON Patch (RFC 6902) has operations, not a resource: as a merge patch it would mean something else.
_JSON_PATCH = "application/json-patch+json"
_XML_TYPES = frozenset({"application/xml", "text/xml"})
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"?', re.DOTALL)
_LONG_NUMBER = re.compile(rb"[0-9]{%d}" % _MAX_DIGITS)
_SURROGATE_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")


def detect_format(content_type: str | None, content_encoding: str | None) -> Literal["json", "xml"]:
    """Return the format that the headers declare. Raises UnsupportedMediaType unless it is JSON or XML in UTF-8, not compressed."""
    name, _, parameters = (content_type or "").partition(";")
    media_type = name.strip().lower()
    is_xml = media_type in _XML_TYPES
    if not is_xml and (media_type == _JSON_PATCH or not _JSON_TYPE.fullmatch(media_type)):
        raise UnsupportedMediaType("The Content-Type is not supported. Send application/json or application/xml.")
    charset = re.search(r"charset\s*=\s*\"?([^\s;\"]+)", parameters, re.IGNORECASE)
    if charset and charset[1].lower() not in {"utf-8", "utf8"}:
        raise UnsupportedMediaType("The charset is not supported. Send the body in UTF-8.")
    if content_encoding and content_encoding.strip().lower() != "identity":
        raise UnsupportedMediaType("Content-Encoding is not supported. Send the body uncompressed.")
    return "xml" if is_xml else "json"


def require_size(body: bytes) -> None:
    """Raises BodyTooLarge above 10 MB."""
    if len(body) > MAX_BYTES:
        raise BodyTooLarge(f"The body has more than {MAX_BYTES:,} bytes. Send files with POST /v1/uploads.")


def parse_json(body: bytes) -> Any:
    """Return the body's value. Raises MalformedRequest, with the place, for invalid or ambiguous JSON; BodyTooLarge."""
    _require_bounds(body)
    # Python's own parsing of integers is exact and fast; only very long numbers are checked.
    parse_int = _parse_integer if _LONG_NUMBER.search(body) else None
    try:
        value = json.loads(
            body.decode("utf-8"),
            parse_constant=_refuse_constant,
            parse_int=parse_int,
            parse_float=_parse_number,
            object_pairs_hook=_build_object,
        )
    except UnicodeDecodeError as error:
        raise MalformedRequest(f"The body is not valid UTF-8 at byte {error.start}.") from error
    except json.JSONDecodeError as error:
        raise MalformedRequest(f"The body is not valid JSON: line {error.lineno}, column {error.colno}.") from error
    except RecursionError as error:
        raise MalformedRequest(f"The body has more than {MAX_DEPTH} levels of nesting.") from error
    if _SURROGATE_ESCAPE.search(body):
        _require_unicode(value)
    return value


def _require_bounds(body: bytes) -> None:
    # Most bodies have few brackets and commas: then strings are not removed, and nothing is counted.
    if body.count(b"{") + body.count(b"[") <= MAX_DEPTH and body.count(b",") < MAX_VALUES:
        return
    punctuation = re.sub(rb"[^\[\]{},]+", b"", _STRING.sub(b"", body))
    if punctuation.count(b",") >= MAX_VALUES:
        raise BodyTooLarge(f"The body has more than {MAX_VALUES:,} values. Split it into several requests.")
    depth = 0
    for byte in punctuation.replace(b",", b""):
        depth += 1 if byte in b"[{" else -1
        if depth > MAX_DEPTH:
            raise MalformedRequest(f"The body has more than {MAX_DEPTH} levels of nesting.")


def _refuse_constant(name: str) -> None:
    raise MalformedRequest(f"{name} is not valid JSON.")


def _parse_integer(digits: str) -> int:
    if len(digits) > _MAX_DIGITS:
        raise MalformedRequest(f"A number has more than {_MAX_DIGITS} digits.")
    return int(digits)


def _parse_number(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise MalformedRequest("A number is too large.")
    # JSON has one type of numbers: `1.0` is the integer 1 (JSON Schema Core section 6.3). A float with more than 53 bits is not exact.
    return int(number) if number.is_integer() and abs(number) < _EXACT_INTEGERS else number


def _build_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise MalformedRequest("An object has a duplicate name.")
    return value


def _require_unicode(value: Any) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise MalformedRequest("A string contains an unpaired surrogate, which is not a valid character.") from error
