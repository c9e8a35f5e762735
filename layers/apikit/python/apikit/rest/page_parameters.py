"""Pages of lists: the parameter `limit`, the Link to the next page, and the largest response of a function."""

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
# A Lambda response may have 6 MB. As XML a page is up to twice as long, and the gateway's event escapes the body.
MAX_RESPONSE_BYTES = 2_000_000
_DIGITS = re.compile(r"-?[0-9]{1,9}", re.ASCII)
# The parameters that differ from page to page; the filters stay the same.
_POSITION = frozenset({"limit", "cursor", "offset"})


def is_whole_number(text: str) -> bool:
    """True for ASCII digits with an optional minus. `int` and pydantic also accept `1_0`, ` 10 ` and digits of other scripts."""
    return _DIGITS.fullmatch(text) is not None


def next_link(request: Request, *, limit: int, cursor: str) -> str:
    """Return the value of the Link header to the next page (RFC 8288)."""
    filters = {name: value for name, value in request.query_params.items() if name not in _POSITION}
    path: str = request.scope["path"]
    query = urlencode({**filters, "limit": limit, "cursor": cursor})
    return f'<{setting("API_BASE_URL")}{path}?{query}>; rel="next"'


def fit_response(request: PageRequest, read: Callable[[PageRequest], T], size: Callable[[T], int]) -> T:
    """Return what `read` returns, with a smaller limit if that is larger than a response may be. `size` returns its bytes.

    The page is then short and `has_more` is true.
    """
    while (response_bytes := size(page := read(request))) > MAX_RESPONSE_BYTES and request.limit > 1:
        # As many items of this size as fit; at most half, so that the loop ends.
        limit = min(request.limit * MAX_RESPONSE_BYTES // response_bytes, request.limit // 2)
        request = replace(request, limit=max(limit, 1))
    return page


def _require_digits(text: object) -> object:
    if isinstance(text, str) and not is_whole_number(text):
        raise PydanticCustomError("wrong_type", "must be an integer")
    return text


DIGITS_ONLY = BeforeValidator(_require_digits)
"""The last mark of an integer in a query: pydantic alone would also accept `1_0`."""

Limit = Annotated[
    int,
    Query(
        ge=1,
        le=MAX_LIMIT,
        description=f"Number of items to return, 1 to {MAX_LIMIT}. Default: {DEFAULT_LIMIT}.",
        examples=[25],
    ),
    DIGITS_ONLY,
]
