"""Which form of answer the caller takes (RFC 9110 section 12.5.1). Problem documents are sent whatever it accepts."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from apikit.errors import NotAcceptable

JSON, XML = "application/json", "application/xml"
PROBLEM_JSON, PROBLEM_XML = "application/problem+json", "application/problem+xml"
_TEXT_XML = "text/xml"
_USUAL = frozenset({"*/*", JSON, XML, "application/json, text/plain, */*"})
_RANGE = re.compile(r"([a-z0-9!#$%&'*+.^_`|~-]+)/([a-z0-9!#$%&'*+.^_`|~-]+)", re.ASCII)
_WEIGHT = re.compile(r"(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)", re.ASCII)
_PARAMETER = re.compile(r';\s*([A-Za-z0-9!#$%&\'*+.^_`|~-]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;\s]*)')


class _Liking(NamedTuple):
    """How much the caller likes a media type; of two with one weight, it likes that which it names more exactly."""

    quality: float
    specificity: int


_NONE = _Liking(0.0, -1)
_NAMED, _KIND, _ANY = 2, 1, 0


def require_acceptable(accepted: Sequence[str], others: Sequence[str] = ()) -> None:
    """Raises NotAcceptable unless the Accept fields allow JSON or XML, or of a response with types of its own (`others`) those or JSON.

    Without any Accept field every type is allowed.

    The most specific range that fits a type decides: `application/json;q=0, */*` does not allow JSON. What is no media range is
    left out of account, so a field without any valid range allows anything.
    """
    if len(accepted) == 1 and accepted[0] in _USUAL and not (others and accepted[0] == XML):
        return
    ranges = _ranges(",".join(accepted))
    offered = (JSON, *others) if others else (JSON, XML, _TEXT_XML)
    if ranges and not any(_liking(ranges, name).quality for name in offered):
        raise NotAcceptable(
            f"The response is only available as {' or '.join(others or (JSON, XML))}. Send an Accept header that allows it, or omit Accept."
        )


def xml_type(accepted: str, *, is_problem: bool) -> str | None:
    """The XML media type to answer in; None for JSON, which is sent unless XML is liked more.

    A problem document goes by the types of problems where the caller names them, else by those of answers.
    """
    ranges = _ranges(accepted)
    json, xml = _liking(ranges, JSON), max(_liking(ranges, XML), _liking(ranges, _TEXT_XML))
    if is_problem:
        json, xml = _named_or(ranges, PROBLEM_JSON, json), _named_or(ranges, PROBLEM_XML, xml)
    if not xml.quality or xml <= json:
        return None
    if is_problem:
        return PROBLEM_XML
    return XML if _liking(ranges, XML) >= xml else f"{_TEXT_XML}; charset=utf-8"


def _named_or(ranges: list[tuple[str, str, float]], problem: str, answer: _Liking) -> _Liking:
    named = _liking(ranges, problem)
    return _Liking(named.quality, _NAMED + 1) if named.specificity == _NAMED else answer


def _ranges(field: str) -> list[tuple[str, str, float]]:
    """Type, subtype and weight of each valid range."""
    found = []
    for text in re.findall(r'(?:[^,"]|"(?:[^"\\]|\\.)*"?)+', field):
        match = _RANGE.fullmatch(text.partition(";")[0].strip().lower())
        if match:
            found.append((match[1], match[2], _quality(text)))
    return found


def _liking(ranges: list[tuple[str, str, float]], name: str) -> _Liking:
    kind, _, subtype = name.partition("/")
    specificities = {(kind, subtype): _NAMED, (kind, "*"): _KIND, ("*", "*"): _ANY}
    fitting = [(specificities[k, s], quality) for k, s, quality in ranges if (k, s) in specificities]
    if not fitting:
        return _NONE
    specificity, quality = max(fitting)
    return _Liking(quality, specificity)


def _quality(media_range: str) -> float:
    for name, value in _PARAMETER.findall(media_range):
        if name.lower() == "q":
            return parse_weight(value)
    return 1.0


def parse_weight(text: str) -> float:
    """The weight (RFC 9110 section 12.4.2); 0 for what is none."""
    return float(text) if _WEIGHT.fullmatch(text) else 0.0
