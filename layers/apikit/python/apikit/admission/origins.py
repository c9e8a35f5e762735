"""Origins of web pages, as browsers write them (RFC 6454). Which of them may do what is the organizations' setting."""

import re

_ORIGIN = re.compile(
    r"https://[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::[0-9]{1,5})?|http://(?:localhost|127\.0\.0\.1)(?::[0-9]{1,5})?",
    re.ASCII,
)


def is_origin(text: str) -> bool:
    """True for a secure origin, or one of the developer's own machine; without path, in lower case."""
    return _ORIGIN.fullmatch(text) is not None
