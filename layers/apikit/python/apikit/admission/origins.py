"""Origins of web pages, in the format of browsers (RFC 6454)."""

import re

_ORIGIN = re.compile(
    r"https://[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::[0-9]{1,5})?|http://(?:localhost|127\.0\.0\.1)(?::[0-9]{1,5})?",
    re.ASCII,
)


def is_origin(text: str) -> bool:
    """Return whether the text is a secure origin or one on the developer's machine, without a path and in lower case."""
    return _ORIGIN.fullmatch(text) is not None
