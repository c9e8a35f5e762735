"""Validation of the headers that a webhook's owner adds to its deliveries."""

import re
from collections import Counter

from domain.member_errors import MemberError, create_member_errors

_PUNCTUATION = "!#$%&'*+.^_`|~-"
_TOKEN = re.compile(rf"[A-Za-z0-9{re.escape(_PUNCTUATION)}]{{1,100}}", re.ASCII)
_HEADER_VALUE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]{0,998}[\x21-\x7e])?", re.ASCII)
# Hop-by-hop and framing headers (RFC 9110 section 7.6.1) and headers that the platform sets.
_RESERVED_HEADERS = frozenset({
    "accept-encoding", "connection", "content-encoding", "content-length", "content-type", "date", "expect", "host", "http2-settings",
    "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "user-agent", "via",
})  # fmt: skip
_RESERVED_PREFIXES = ("webhook-", "x-wedsync-", "x-bookingx-", "proxy-", "sec-", ":")


def validate_headers(headers: dict[str, str]) -> dict[str, str]:
    """Return the headers. Raises ValidationError, at its name, for each header that is invalid, reserved or occurs twice."""
    counts = Counter(name.lower() for name in headers)
    faults: list[MemberError] = [
        ((name,), *fault)
        for name, value in headers.items()
        if (fault := _find_fault(name, value, counts[name.lower()]))
    ]
    if faults:
        raise create_member_errors(faults)
    return headers


def _find_fault(name: str, value: str, count: int) -> tuple[str, str] | None:
    """Return the code and the text of the header's error; None if it is valid."""
    if not _TOKEN.fullmatch(name):
        return "invalid_header", f"a header name must have 1 to 100 of the characters A-Z a-z 0-9 {_PUNCTUATION}"
    if name.lower() in _RESERVED_HEADERS or name.lower().startswith(_RESERVED_PREFIXES):
        return "reserved_header", f"{name} is reserved for the platform or for HTTP; use another name"
    if count > 1:
        return "invalid_header", f"{name} occurs twice; upper and lower case are the same in header names"
    if not _HEADER_VALUE.fullmatch(value):
        return (
            "invalid_header",
            f"{name} must have 1 to 1,000 visible ASCII characters; spaces are allowed between them",
        )
    return None
