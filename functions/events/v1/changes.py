"""Routes of the change feed, version 1."""

from typing import Annotated

from fastapi import Query, Request, Response

from apikit import errors
from apikit.aws import signer
from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.resources import lists
from apikit.rest import list_parameters, responses
from domain.change_log.service import ChangeReader
from domain.change_log.wiring import change_reader
from domain.events.event_catalogue import EVENT_TYPES, find_object_type
from functions.events.v1.schemas import ChangePageOut

router = resource_router("changes", "Events")
Changes = Annotated[ChangeReader, provide(change_reader)]
# Every resource with changes has events.
_TYPES = frozenset(map(find_object_type, EVENT_TYPES))
_LATEST = "latest"


@router.get(
    "",
    response_model=ChangePageOut,
    **operation("changes:read", sdk="changes.list", problems=(410,), is_paginated=True),
)
async def list_changes(
    request: Request,
    actor: CurrentActor,
    changes: Changes,
    limit: list_parameters.Limit = lists.DEFAULT_LIMIT,
    cursor: Annotated[
        str | None,
        Query(
            description="`next_cursor` of the previous response, even if its `types` were different. Omit to start with the oldest stored "
            "change. `latest` returns no changes, only the cursor after the newest one.",
            examples=[_LATEST],
        ),
    ] = None,
    types: Annotated[
        str | None,
        Query(
            description="Resource types to return, comma-separated. A page may then hold fewer than `limit` items, or none; continue "
            "while `has_more` is true.",
            examples=["client,wedding"],
            json_schema_extra={"x-values": sorted(_TYPES)},
        ),
    ] = None,
) -> Response:
    """List changes.

    Returns every change of your resources, oldest first. A deleted resource is returned as a tombstone.

    Store `next_cursor` and send it with your next request: at once while `has_more` is true, otherwise at any time. Changes are stored
    for 30 days. If the next change after a cursor has expired, the API returns 410 `cursor_expired`.

    Changes of resources that your key cannot read are omitted. A page may therefore hold fewer than `limit` items, or none; continue
    while `has_more` is true. Each type in `types` requires its read scope (403 `insufficient_scope`).
    """
    scope, resource_types = actor.tenant.partition("changes"), _parse_types(types)
    if cursor == _LATEST:
        page = changes.latest(actor)
    else:
        position = None if cursor is None else int(lists.decode_cursor(signer(), scope=scope, cursor=cursor))
        page = changes.page(actor, position, types=resource_types, limit=limit)
    next_cursor = lists.encode_cursor(signer(), scope=scope, position=str(page.position))
    texts = [responses.JsonText(change.body) for change in page.data]
    return responses.list_response(request, texts, limit=limit, cursor=next_cursor, has_more=page.has_more)


def _parse_types(types: str | None) -> frozenset[str]:
    """Return the resource types of the parameter; empty for all types. Raises InvalidRequest for an unknown type."""
    names = types.split(",") if types is not None else []
    resource_types = frozenset(names)
    if len(names) > len(_TYPES):
        raise errors.InvalidRequest.from_errors(
            [errors.FieldError("too_long", f"must have at most {len(_TYPES)} types", parameter="types")]
        )
    if not resource_types <= _TYPES:
        fault = errors.FieldError(
            "unknown_type", "unknown resource type; use a type such as client or wedding", parameter="types"
        )
        raise errors.InvalidRequest.from_errors([fault])
    return resource_types
