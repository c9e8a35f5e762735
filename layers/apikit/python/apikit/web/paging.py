"""What every list has: how many a page (`Limit`), whole numbers as they are written, and the Link to the next page."""

import re
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Query, Request
from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from apikit.config import setting
from apikit.pagination import MAX_LIMIT

_DIGITS = re.compile(r"-?[0-9]{1,9}", re.ASCII)
# Where in the list a page lies; the filters stay the same from page to page.
_POSITION = frozenset({"limit", "cursor", "offset"})


def is_whole_number(text: str) -> bool:
    """True for digits alone. Left to themselves, `int` and pydantic take `1_0`, ` 10 ` and digits of other scripts."""
    return _DIGITS.fullmatch(text) is not None


def next_link(request: Request, *, limit: int, cursor: str) -> str:
    """The Link header's value that leads to the next page of this list (RFC 8288)."""
    kept = {name: value for name, value in request.query_params.items() if name not in _POSITION}
    query = urlencode({**kept, "limit": limit, "cursor": cursor})
    return f'<{setting("API_BASE_URL")}{request.url.path}?{query}>; rel="next"'


def _digits(text: object) -> object:
    if isinstance(text, str) and not is_whole_number(text):
        raise PydanticCustomError("wrong_type", "must be a whole number")
    return text


Limit = Annotated[
    int,
    Query(ge=1, le=MAX_LIMIT, description=f"How many a page, 1 to {MAX_LIMIT}.", examples=[25]),
    BeforeValidator(_digits),
]
