"""Routes of the event catalogue, version 1."""

from typing import Annotated

from fastapi import Path, Response

from apikit.http import CurrentActor, operation, resource_router
from apikit.rest import payloads, responses
from domain.events import catalogue_service
from functions.webhooks.v1.schemas import EventTypeOut

router = resource_router("event-types", "Webhooks")


@router.get(
    "", response_model=payloads.list_schema(EventTypeOut), **operation("event-types:read", sdk="event_types.list")
)
async def list_event_types(actor: CurrentActor) -> Response:
    """List event types.

    Returns all types on one page.
    """
    return responses.full_list_response(
        [EventTypeOut.model_validate(each) for each in catalogue_service.list_event_types(actor)]
    )


@router.get(
    "/{event_type}",
    response_model=EventTypeOut,
    **operation("event-types:read", sdk="event_types.get", problems=(404,)),
)
async def get_event_type(
    event_type: Annotated[str, Path(description="Name of the event type.", examples=["client.created"])],
    actor: CurrentActor,
) -> Response:
    """Get an event type."""
    return responses.json_response(EventTypeOut.model_validate(catalogue_service.get_event_type(actor, event_type)))
