"""What is stored of a request: headers and body without secrets. No I/O."""

import re
from collections.abc import Mapping

from domain.receivers.model import MAX_STORED_BODY_BYTES

MASK = "***"
_MAX_HEADERS, _MAX_VALUE = 60, 2_000
# The headers of every delivery. Others may be credentials that the owner of a webhook added.
_SHOWN_NAMES = frozenset({"accept", "accept-encoding", "content-length", "content-type", "user-agent"})
_SHOWN_PREFIXES = ("webhook-", "x-wedsync-", "x-bookingx-")
# Headers that the way to the function adds.
_ADDED_NAMES = frozenset({"forwarded", "host", "traceparent", "tracestate", "via"})
_ADDED_PREFIXES = ("x-forwarded-", "x-amz", "cloudfront-")
_SECRET = re.compile(
    r"(?<![A-Za-z0-9])(?:(?:sk|cs|rt|at|whsec|whsk)_[A-Za-z0-9_+/=-]{16,}|eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*)",
    re.ASCII,
)


def select_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers to store, at most 60, sorted by name. Names are in lower case; values that may be secret are masked."""
    names = sorted(name for name in headers if not (name in _ADDED_NAMES or name.startswith(_ADDED_PREFIXES)))
    return {name: headers[name][:_MAX_VALUE] if _is_shown(name) else MASK for name in names[:_MAX_HEADERS]}


def read_text(content: bytes) -> str | None:
    """Return the body as text; None if it is not UTF-8."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return None


def select_body(text: str | None) -> str | None:
    """Return the part of the body to store, without secrets. A character at the limit is not split."""
    if text is None:
        return None
    return _SECRET.sub(MASK, text).encode()[:MAX_STORED_BODY_BYTES].decode(errors="ignore")


def _is_shown(name: str) -> bool:
    return name in _SHOWN_NAMES or name.startswith(_SHOWN_PREFIXES)


def is_truncated(content: bytes) -> bool:
    """Return whether the body is longer than what is stored of it."""
    return len(content) > MAX_STORED_BODY_BYTES
