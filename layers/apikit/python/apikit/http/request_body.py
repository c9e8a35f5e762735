"""Reading a JSON body strictly: what parsers disagree about is refused (RFC 8259 with I-JSON's rules, RFC 7493).

Which form a body has is told here, too; XML is read by `apikit.http.xml_bodies`.
"""

import json
import math
import re
from typing import Any, Literal

from apikit.errors import BodyTooLarge, MalformedRequest, UnsupportedMediaType

# The contract's limit. Lambda takes 6 MB an invocation, in base 64: of a larger body than about 4.5 MB the gateway itself
# says that it is too large; files go to `POST /v1/uploads`.
MAX_BYTES = 10_000_000
MAX_DEPTH = 64
MAX_VALUES = 500_000
"""Values that a body may hold, members of objects and of lists alike: with short ones, ten megabytes hold millions."""
_MAX_DIGITS = 40
_EXACT = 2**53
_JSON_TYPE = re.compile(r"application/(?:[a-z0-9.!#$&^_+-]+\+)?json", re.ASCII)
# Instructions in JSON (RFC 6902), not a resource: read as a merge patch they would mean something else.
_JSON_PATCH = "application/json-patch+json"
_XML_TYPES = frozenset({"application/xml", "text/xml"})
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"?', re.DOTALL)
_LONG_NUMBER = re.compile(rb"[0-9]{%d}" % _MAX_DIGITS)
_SURROGATE_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")


def detect_format(content_type: str | None, content_encoding: str | None) -> Literal["json", "xml"]:
    """What the headers announce. Raises UnsupportedMediaType unless it is plain JSON or XML in UTF-8."""
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
    """The body's value. Raises MalformedRequest, which says what and where, for everything a parser may read in two ways; BodyTooLarge."""
    _require_bounds(body)
    # Python's own reading of numbers is exact and quick; only a very long one is looked at.
    whole = _whole if _LONG_NUMBER.search(body) else None
    try:
        value = json.loads(
            body.decode("utf-8"),
            parse_constant=_refuse_constant,
            parse_int=whole,
            parse_float=_real,
            object_pairs_hook=_object,
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
    # Most bodies have few brackets and commas: then no text is taken out, and nothing is counted.
    if body.count(b"{") + body.count(b"[") <= MAX_DEPTH and body.count(b",") < MAX_VALUES:
        return
    marks = re.sub(rb"[^\[\]{},]+", b"", _STRING.sub(b"", body))
    if marks.count(b",") >= MAX_VALUES:
        raise BodyTooLarge(f"The body has more than {MAX_VALUES:,} values. Split it into several requests.")
    depth = 0
    for byte in marks.replace(b",", b""):
        depth += 1 if byte in b"[{" else -1
        if depth > MAX_DEPTH:
            raise MalformedRequest(f"The body has more than {MAX_DEPTH} levels of nesting.")


def _refuse_constant(name: str) -> None:
    raise MalformedRequest(f"{name} is not valid JSON.")


def _whole(digits: str) -> int:
    if len(digits) > _MAX_DIGITS:
        raise MalformedRequest(f"A number has more than {_MAX_DIGITS} digits.")
    return int(digits)


def _real(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise MalformedRequest("A number is too large.")
    # JSON knows no kinds of numbers: `1.0` is the integer 1 (JSON Schema Core section 6.3). Beyond 53 bits a float is a guess.
    return int(number) if number.is_integer() and abs(number) < _EXACT else number


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise MalformedRequest("An object has a duplicate name.")
    return value


def _require_unicode(value: Any) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise MalformedRequest("A string contains an unpaired surrogate, which is not a valid character.") from error
