"""Routes of events, version 1."""

from functools import partial
from typing import Annotated

from fastapi import Depends, Path, Query, Request, Response

from apikit import errors
from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.resources import fields, lists
from apikit.rest import list_parameters, payloads, responses
from domain.events.event_catalogue import PATTERNS
from domain.events.model import EventOrder, EventQuery
from domain.events.reader import EventReader
from domain.events.type_validation import UNKNOWN_TYPE
from domain.events.wiring import event_reader
from functions.events.v1.schemas import EventOut

router = resource_router("events", "Events")
Events = Annotated[EventReader, provide(event_reader)]
_MAX_TYPES = 50
_MAX_REQUEST_ID = 128


TypeFilter = Annotated[
    str | None,
    Query(
        alias="type",
        description="Event type to return, or all types of a resource (`client.*`).",
        examples=["client.*"],
        json_schema_extra={"enum": sorted(PATTERNS)},
    ),
]
TypesFilter = Annotated[
    str | None,
    Query(
        alias="type[in]",
        description="Event types to return, comma-separated, at most 50. A page that is filtered by type may hold fewer than `limit` "
        "items, or none; continue while `has_more` is true.",
        examples=["client.created,wedding.*"],
        json_schema_extra={"x-values": sorted(PATTERNS), "x-most": _MAX_TYPES},
    ),
]
SinceFilter = Annotated[
    fields.Moment | None,
    Query(
        alias="created_at[gte]",
        description="Earliest `created_at` to return. Sorts by `created_at`.",
        examples=["2026-03-01T00:00:00Z"],
    ),
]
UntilFilter = Annotated[
    fields.Moment | None,
    Query(
        alias="created_at[lte]",
        description="Latest `created_at` to return. Sorts by `created_at`.",
        examples=["2026-03-02T00:00:00Z"],
    ),
]
RequestFilter = Annotated[
    str | None,
    Query(
        description="ID of the request that caused the events. Sorts by `created_at`. The request must be in your request log.",
        examples=["req_01k0a3v5m8f1xq2w7r9tbdc6yz"],
        min_length=1,
        max_length=_MAX_REQUEST_ID,
    ),
]
SortParameter = Annotated[
    EventOrder | None,
    Query(
        description="Sort field; prefix `-` for descending. Default: `-sequence`, or `-created_at` with a filter on `created_at` or "
        "`request_id`. Only `sequence` misses no event if new events are created while you read the pages.",
        examples=["-sequence"],
    ),
]


def _parse_query(
    event_type: TypeFilter = None,
    types: TypesFilter = None,
    since: SinceFilter = None,
    until: UntilFilter = None,
    request_id: RequestFilter = None,
    sort: SortParameter = None,
) -> EventQuery:
    """Return the query of the log. Raises InvalidRequest for an unknown type."""
    is_by_time = any(value is not None for value in (since, until, request_id))
    order: EventOrder = sort or ("-created_at" if is_by_time else "-sequence")
    return EventQuery(order, _parse_patterns(event_type, types), since, until, request_id)


@router.get(
    "", response_model=payloads.list_schema(EventOut), **operation("events:read", sdk="events.list", is_paginated=True)
)
async def list_events(
    request: Request,
    actor: CurrentActor,
    events: Events,
    query: Annotated[EventQuery, Depends(_parse_query)],
    limit: list_parameters.Limit = lists.DEFAULT_LIMIT,
    cursor: Annotated[
        str | None,
        Query(description="Cursor of the next page: `next_cursor` of the previous response.", examples=[None]),
    ] = None,
) -> Response:
    """List events.

    Returns the events of the last 30 days, newest first by default. Events of resources that your key cannot read are omitted:
    `client.*` requires `clients:read`. If you filter by a type, your key must have its scope (403 `insufficient_scope`).
    """
    page = responses.ListPage(request, scope=str(query), limit=limit, cursor=cursor)
    return page.respond(lambda event: responses.JsonText(event.body), partial(events.page, actor, query))


@router.get("/{event_id}", response_model=EventOut, **operation("events:read", sdk="events.get", problems=(404,)))
async def get_event(
    event_id: Annotated[str, Path(description="ID of the event.", examples=["evt_01k0a3v5m8f1xq2w7r9tbdc6yz"])],
    actor: CurrentActor,
    events: Events,
) -> Response:
    """Get an event.

    The body is byte-identical to the webhook payload. Also requires the read scope of the event's resource: `client.created` requires
    `clients:read`.
    """
    return responses.json_response(responses.JsonText(events.get(actor, event_id).body), headers=responses.REVALIDATE)


def _parse_patterns(event_type: str | None, types: str | None) -> tuple[str, ...]:
    """Return the distinct patterns of the parameters, sorted. Raises InvalidRequest."""
    if event_type is not None and types is not None:
        raise errors.InvalidRequest.from_errors(
            [errors.FieldError("not_together", "cannot be combined with type", parameter="type[in]")]
        )
    if event_type is None and types is None:
        return ()
    name, patterns = ("type[in]", (types or "").split(",")) if event_type is None else ("type", [event_type])
    if len(patterns) > _MAX_TYPES:
        raise errors.InvalidRequest.from_errors(
            [errors.FieldError("too_long", f"must have at most {_MAX_TYPES} types", parameter=name)]
        )
    if not PATTERNS.issuperset(patterns):
        raise errors.InvalidRequest.from_errors([errors.FieldError(*UNKNOWN_TYPE, parameter=name)])
    return tuple(sorted(set(patterns)))
