"""Routes of the change feed, version 1."""

from typing import Annotated

from fastapi import Query, Request, Response

from apikit.config import signer
from apikit.errors import FieldError, InvalidRequest
from apikit.json_text import JsonText
from apikit.pagination import DEFAULT_LIMIT, decode_cursor, encode_cursor
from apikit.web.auth import CurrentActor
from apikit.web.paging import Limit
from apikit.web.responses import list_answer
from apikit.web.route import operation, provided, resource_router
from domain.change_log.service import ChangeReader
from domain.change_log.wiring import change_reader
from domain.events.catalogue import EVENT_TYPES, object_of
from functions.events.v1.schemas import ChangePageOut

router = resource_router("changes", "Events")
Changes = Annotated[ChangeReader, provided(change_reader)]
# Every resource that changes has events of its own.
_TYPES = frozenset(map(object_of, EVENT_TYPES))
_LATEST = "latest"


@router.get(
    "", response_model=ChangePageOut, **operation("changes:read", sdk="changes.list", problems=(410,), pages=True)
)
async def list_changes(
    request: Request,
    who: CurrentActor,
    changes: Changes,
    limit: Limit = DEFAULT_LIMIT,
    cursor: Annotated[
        str | None,
        Query(
            description="`next_cursor` of the answer before, whose `types` may have been others. Left out: from the oldest change "
            "that is kept. `latest`: nothing but the cursor that stands behind the newest one.",
            examples=[_LATEST],
        ),
    ] = None,
    types: Annotated[
        str | None,
        Query(
            description="Only changes of these types of resources, parted by commas. A page may then be short, or empty, and "
            "have more behind it.",
            examples=["client,wedding"],
            json_schema_extra={"x-values": sorted(_TYPES)},
        ),
    ] = None,
) -> Response:
    """List every change of your resources in order, oldest first; of a deleted resource comes a tombstone.

    Keep `next_cursor` and ask again with it, at once while `has_more`, otherwise when you like. Changes are kept for 30 days: a
    cursor whose next change is gone is answered with 410 `cursor_expired`. Changes of resources that your key cannot read are left out,
    so that a page may be short, or empty, and have more behind it; `types` need the read scope of each (403 `insufficient_scope`).
    """
    scope, wanted = who.tenant.partition("changes"), _wanted(types)
    if cursor == _LATEST:
        found = changes.latest(who)
    else:
        position = None if cursor is None else int(decode_cursor(signer(), scope=scope, cursor=cursor))
        found = changes.page(who, position, types=wanted, limit=limit)
    following = encode_cursor(signer(), scope=scope, after=str(found.position))
    texts = [JsonText(change.body) for change in found.data]
    return list_answer(request, texts, limit=limit, cursor=following, has_more=found.has_more)


def _wanted(types: str | None) -> frozenset[str]:
    """The types asked for; none are all. Raises InvalidRequest for one that there is not."""
    named = types.split(",") if types is not None else []
    asked = frozenset(named)
    if len(named) > len(_TYPES):
        raise InvalidRequest.of([FieldError("too_long", f"takes at most {len(_TYPES)} types", parameter="types")])
    if not asked <= _TYPES:
        fault = FieldError("unknown_type", "no such type of resource; client, wedding, …", parameter="types")
        raise InvalidRequest.of([fault])
    return asked
