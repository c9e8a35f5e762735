"""Pages of stored texts: the texts as they are, and the cursor that goes on behind them."""

import json
import re
from collections.abc import Iterable
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Query, Request, Response
from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from apikit.config import setting
from apikit.pagination import MAX_LIMIT

_PAGING = frozenset({"limit", "cursor"})
_HEADERS = {"Cache-Control": "private, no-cache"}


def one(text: str) -> Response:
    """A stored text as an answer."""
    return Response(text.encode(), media_type="application/json", headers=_HEADERS)


def page(request: Request, texts: Iterable[str], *, limit: int, cursor: str | None, has_more: bool) -> Response:
    """The list of them, and in a Link where it goes on when there is more (RFC 8288)."""
    tail = json.dumps({"has_more": has_more, "next_cursor": cursor})
    answer = one(f'{{"object": "list", "data": [{", ".join(texts)}], {tail[1:]}')
    if has_more:
        filters = {name: value for name, value in request.query_params.items() if name not in _PAGING}
        address = f"{setting('API_BASE_URL')}{request.url.path}?"
        answer.headers["Link"] = f'<{address}{urlencode({**filters, "limit": limit, "cursor": cursor})}>; rel="next"'
    return answer


def _digits(text: object) -> object:
    # Left to itself, pydantic takes `1_0`, ` 10 ` and `10.0` for ten.
    if isinstance(text, str) and not re.fullmatch(r"-?[0-9]{1,9}", text, re.ASCII):
        raise PydanticCustomError("wrong_type", "must be a whole number")
    return text


Limit = Annotated[
    int,
    Query(ge=1, le=MAX_LIMIT, description="Entries a page, 1 to 100.", examples=[25]),
    BeforeValidator(_digits),
]
