"""Which form of answer the caller takes (RFC 9110 section 12.5.1). Problem documents are sent whatever it accepts."""

import re
from collections.abc import Sequence

from apikit.errors import NotAcceptable

_PRODUCED = ("application", "json")
_USUAL = frozenset({"*/*", "application/json", "application/json, text/plain, */*"})
_RANGE = re.compile(r"([a-z0-9!#$%&'*+.^_`|~-]+)/([a-z0-9!#$%&'*+.^_`|~-]+)", re.ASCII)
_WEIGHT = re.compile(r"(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)", re.ASCII)
_PARAMETER = re.compile(r';\s*([A-Za-z0-9!#$%&\'*+.^_`|~-]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;\s]*)')


def require_acceptable(accepted: Sequence[str]) -> None:
    """Raises NotAcceptable unless the Accept fields allow application/json; without any, they do.

    The most specific range that fits decides: `application/json;q=0, */*` does not allow it. What is no media range is left out
    of account, so a field without any valid range allows anything.
    """
    if len(accepted) == 1 and accepted[0] in _USUAL:
        return
    fitting: dict[int, float] = {}
    seen = False
    for text in _members(",".join(accepted)):
        kind, _, _ = text.partition(";")
        match = _RANGE.fullmatch(kind.strip().lower())
        if not match:
            continue
        seen = True
        specificity = _specificity(match[1], match[2])
        if specificity is not None:
            fitting[specificity] = max(fitting.get(specificity, 0.0), _quality(text))
    if seen and not (fitting and fitting[max(fitting)] > 0):
        raise NotAcceptable("This API answers in application/json; send an Accept that allows it, or none.")


def _members(field: str) -> list[str]:
    return re.findall(r'(?:[^,"]|"(?:[^"\\]|\\.)*"?)+', field)


def _specificity(kind: str, subtype: str) -> int | None:
    if (kind, subtype) == _PRODUCED:
        return 2
    if (kind, subtype) == (_PRODUCED[0], "*"):
        return 1
    return 0 if (kind, subtype) == ("*", "*") else None


def _quality(media_range: str) -> float:
    for name, value in _PARAMETER.findall(media_range):
        if name.lower() == "q":
            return float(value) if _WEIGHT.fullmatch(value) else 0.0
    return 1.0
