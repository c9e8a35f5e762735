"""What every list has: how many a page (`Limit`), whole numbers, the Link to the next page, and a size that a function may answer."""

import re
from collections.abc import Callable
from typing import Annotated, TypeVar
from urllib.parse import urlencode

from fastapi import Query, Request
from msgspec.structs import replace
from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from apikit.config import setting
from apikit.resources.lists import DEFAULT_LIMIT, MAX_LIMIT, PageRequest

T = TypeVar("T")
# A function may answer 6 MB. As XML a page is up to twice as long, and the gateway's envelope escapes what it holds.
MAX_RESPONSE_BYTES = 2_000_000
_DIGITS = re.compile(r"-?[0-9]{1,9}", re.ASCII)
# Where in the list a page lies; the filters stay the same from page to page.
_POSITION = frozenset({"limit", "cursor", "offset"})


def is_whole_number(text: str) -> bool:
    """True for digits alone. Left to themselves, `int` and pydantic take `1_0`, ` 10 ` and digits of other scripts."""
    return _DIGITS.fullmatch(text) is not None


def next_link(request: Request, *, limit: int, cursor: str) -> str:
    """The Link header's value that leads to the next page of this list (RFC 8288)."""
    kept = {name: value for name, value in request.query_params.items() if name not in _POSITION}
    path: str = request.scope["path"]
    query = urlencode({**kept, "limit": limit, "cursor": cursor})
    return f'<{setting("API_BASE_URL")}{path}?{query}>; rel="next"'


def fit_response(request: PageRequest, read: Callable[[PageRequest], T], size: Callable[[T], int]) -> T:
    """What is read; of fewer while it is larger than one answer may be: then the page is short, and has more behind it."""
    while (many := size(page := read(request))) > MAX_RESPONSE_BYTES and request.limit > 1:
        # As many of their like as fit; at most half, so that it ends whatever they are.
        fitting = min(request.limit * MAX_RESPONSE_BYTES // many, request.limit // 2)
        request = replace(request, limit=max(fitting, 1))
    return page


def _digits(text: object) -> object:
    if isinstance(text, str) and not is_whole_number(text):
        raise PydanticCustomError("wrong_type", "must be an integer")
    return text


Limit = Annotated[
    int,
    Query(
        ge=1,
        le=MAX_LIMIT,
        description=f"Number of items to return, 1 to {MAX_LIMIT}. Default: {DEFAULT_LIMIT}.",
        examples=[25],
    ),
    BeforeValidator(_digits),
]
