"""Selects the media type of a response by the Accept header (RFC 9110 section 12.5.1). Problem documents are always sent."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from apikit.errors import NotAcceptable

JSON, XML = "application/json", "application/xml"
PROBLEM_JSON, PROBLEM_XML = "application/problem+json", "application/problem+xml"
_TEXT_XML = "text/xml"
DATA_TYPES = (JSON, XML, _TEXT_XML)
"""The types of resources: JSON, and XML that is converted from it."""
_COMMON_ACCEPTS = frozenset({"*/*", JSON, XML, "application/json, text/plain, */*"})
_RANGE = re.compile(r"([a-z0-9!#$%&'*+.^_`|~-]+)/([a-z0-9!#$%&'*+.^_`|~-]+)", re.ASCII)
_WEIGHT = re.compile(r"(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)", re.ASCII)
_PARAMETER = re.compile(r';\s*([A-Za-z0-9!#$%&\'*+.^_`|~-]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;\s]*)')


class _Preference(NamedTuple):
    """The caller's preference for a media type: of two types with the same weight, the more specific range wins."""

    quality: float
    specificity: int


_NOT_ACCEPTED = _Preference(0.0, -1)
_EXACT_TYPE, _ANY_SUBTYPE, _ANY_TYPE = 2, 1, 0


def list_available_types(documented_types: Iterable[str], *, has_schema: bool) -> tuple[str, ...]:
    """Return the types of an operation's response: JSON and XML if it has a schema, JSON for problems only if not, and the documented ones.

    The first type is the default.
    """
    other_types = [each for each in documented_types if each != JSON]
    data_types = (JSON,) if other_types and not has_schema else DATA_TYPES
    return (*data_types, *other_types)


def require_acceptable(accept: Sequence[str], available_types: Sequence[str] = DATA_TYPES) -> None:
    """Raises NotAcceptable unless the Accept fields allow one of the types. Without an Accept field, every type is allowed.

    The most specific range that matches a type decides: `application/json;q=0, */*` does not allow JSON. Invalid ranges are
    ignored, so a field without any valid range allows anything.
    """
    if len(accept) == 1 and accept[0] in _COMMON_ACCEPTS and (accept[0] != XML or XML in available_types):
        return
    ranges = _parse_ranges(",".join(accept))
    if ranges and not any(_find_preference(ranges, name).quality for name in available_types):
        # JSON without XML is for problems only.
        data_types = (JSON, XML) if XML in available_types else ()
        names = [*data_types, *(each for each in available_types if each not in DATA_TYPES)]
        raise NotAcceptable(
            f"The response is only available as {' or '.join(names)}. "
            "Send an Accept header that allows it, or omit Accept."
        )


def is_preferred(accept: Sequence[str], media_type: str) -> bool:
    """True if the Accept fields prefer the type to JSON and XML, one of which is sent otherwise."""
    ranges = _parse_ranges(",".join(accept))
    preference = _find_preference(ranges, media_type)
    return preference.quality > 0 and preference > max(_find_preference(ranges, name) for name in DATA_TYPES)


def xml_type(accept: str, *, is_problem: bool) -> str | None:
    """Return the XML media type of the response; None for JSON, which is sent unless XML is preferred.

    For a problem document, the preference for the problem types counts where the caller names them, otherwise that for JSON and XML.
    """
    ranges = _parse_ranges(accept)
    json, xml = _find_preference(ranges, JSON), max(_find_preference(ranges, XML), _find_preference(ranges, _TEXT_XML))
    if is_problem:
        json, xml = _problem_preference(ranges, PROBLEM_JSON, json), _problem_preference(ranges, PROBLEM_XML, xml)
    if not xml.quality or xml <= json:
        return None
    if is_problem:
        return PROBLEM_XML
    return XML if _find_preference(ranges, XML) >= xml else f"{_TEXT_XML}; charset=utf-8"


def _problem_preference(ranges: list[tuple[str, str, float]], problem_type: str, default: _Preference) -> _Preference:
    preference = _find_preference(ranges, problem_type)
    return _Preference(preference.quality, _EXACT_TYPE + 1) if preference.specificity == _EXACT_TYPE else default


def _parse_ranges(field: str) -> list[tuple[str, str, float]]:
    """Return type, subtype and weight of each valid range."""
    ranges = []
    for text in re.findall(r'(?:[^,"]|"(?:[^"\\]|\\.)*"?)+', field):
        match = _RANGE.fullmatch(text.partition(";")[0].strip().lower())
        if match:
            ranges.append((match[1], match[2], _parse_quality(text)))
    return ranges


def _find_preference(ranges: list[tuple[str, str, float]], name: str) -> _Preference:
    main_type, _, subtype = name.partition("/")
    specificities = {(main_type, subtype): _EXACT_TYPE, (main_type, "*"): _ANY_SUBTYPE, ("*", "*"): _ANY_TYPE}
    matches = [(specificities[k, s], quality) for k, s, quality in ranges if (k, s) in specificities]
    if not matches:
        return _NOT_ACCEPTED
    specificity, quality = max(matches)
    return _Preference(quality, specificity)


def _parse_quality(media_range: str) -> float:
    for name, value in _PARAMETER.findall(media_range):
        if name.lower() == "q":
            return parse_weight(value)
    return 1.0


def parse_weight(text: str) -> float:
    """Return the weight (RFC 9110 section 12.4.2); 0 for an invalid weight."""
    return float(text) if _WEIGHT.fullmatch(text) else 0.0
