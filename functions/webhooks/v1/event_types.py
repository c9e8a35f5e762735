"""Routes of the event catalogue, version 1."""

from typing import Annotated

from fastapi import Path, Response

from apikit.http.authentication import CurrentActor
from apikit.http.route import operation, resource_router
from apikit.rest.payloads import list_schema
from apikit.rest.responses import full_list_response, json_response
from domain.events.event_types import every_type, one_type
from functions.webhooks.v1.schemas import EventTypeOut

router = resource_router("event-types", "Webhooks")


@router.get("", response_model=list_schema(EventTypeOut), **operation("webhooks:read", sdk="event_types.list"))
async def list_event_types(who: CurrentActor) -> Response:
    """List event types.

    Returns all types on one page.
    """
    return full_list_response([EventTypeOut.model_validate(each) for each in every_type(who)])


@router.get(
    "/{event_type}", response_model=EventTypeOut, **operation("webhooks:read", sdk="event_types.get", problems=(404,))
)
async def get_event_type(
    event_type: Annotated[str, Path(description="Name of the event type.", examples=["client.created"])],
    who: CurrentActor,
) -> Response:
    """Get an event type."""
    return json_response(EventTypeOut.model_validate(one_type(who, event_type)))
