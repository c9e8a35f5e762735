"""Pages of stored texts: the texts as they are, and the cursor that goes on behind them."""

import json
from collections.abc import Iterable

from fastapi import Request, Response

from apikit.web.paging import next_link

_HEADERS = {"Cache-Control": "private, no-cache"}


def one(text: str) -> Response:
    """A stored text as an answer."""
    return Response(text.encode(), media_type="application/json", headers=_HEADERS)


def page(request: Request, texts: Iterable[str], *, limit: int, cursor: str | None, has_more: bool) -> Response:
    """The list of them, and in a Link where it goes on when there is more (RFC 8288)."""
    tail = json.dumps({"has_more": has_more, "next_cursor": cursor})
    answer = one(f'{{"object": "list", "data": [{", ".join(texts)}], {tail[1:]}')
    if cursor and has_more:
        answer.headers["Link"] = next_link(request, limit=limit, cursor=cursor)
    return answer
