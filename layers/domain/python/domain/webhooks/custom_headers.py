"""Validation of the headers that a webhook's owner adds to its deliveries."""

import re

from pydantic_core import PydanticCustomError

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}", re.ASCII)
_HEADER_VALUE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e\t]{0,998}[\x21-\x7e])?", re.ASCII)
# Hop-by-hop and framing headers (RFC 9110 section 7.6.1) and headers that the platform sets.
_RESERVED_HEADERS = frozenset({
    "accept-encoding", "connection", "content-encoding", "content-length", "content-type", "date", "expect", "host", "http2-settings",
    "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "user-agent", "via",
})  # fmt: skip
_RESERVED_PREFIXES = ("webhook-", "x-wedsync-", "x-bookingx-", "proxy-", "sec-", ":")


def validate_headers(headers: dict[str, str]) -> dict[str, str]:
    """Return the headers. Raises PydanticCustomError for a header that is invalid, reserved or occurs twice."""
    names = [name.lower() for name in headers]
    if len(set(names)) != len(names):
        raise PydanticCustomError("invalid_header", "contains a header twice")
    for name, value in headers.items():
        if not _TOKEN.fullmatch(name):
            raise PydanticCustomError("invalid_header", "a header name must be an HTTP token of at most 100 characters")
        if name.lower() in _RESERVED_HEADERS or name.lower().startswith(_RESERVED_PREFIXES):
            raise PydanticCustomError("reserved_header", "a header name is reserved for the platform or for HTTP")
        if not _HEADER_VALUE.fullmatch(value):
            raise PydanticCustomError("invalid_header", "a header value must have 1 to 1,000 visible ASCII characters")
    return headers
