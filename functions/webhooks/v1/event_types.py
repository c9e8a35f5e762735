"""Routes of the event catalogue, version 1."""

from typing import Annotated

from fastapi import Path

from apikit.web.auth import CurrentActor
from apikit.web.route import operation, resource_router
from apikit.web.schemas import ListOf
from domain.events.event_types import every_type, one_type
from functions.webhooks.v1.schemas import EventTypeOut

router = resource_router("event-types", "Webhooks")


@router.get("", response_model=ListOf[EventTypeOut], **operation("webhooks:read", sdk="event_types.list"))
async def list_event_types(who: CurrentActor) -> ListOf[EventTypeOut]:
    """List every type of event, on one page."""
    return ListOf(
        data=[EventTypeOut.model_validate(each) for each in every_type(who)], has_more=False, next_cursor=None
    )


@router.get(
    "/{event_type}", response_model=EventTypeOut, **operation("webhooks:read", sdk="event_types.get", problems=(404,))
)
async def get_event_type(
    event_type: Annotated[str, Path(description="The type's name.", examples=["client.created"])], who: CurrentActor
) -> EventTypeOut:
    """Get a type of event."""
    return EventTypeOut.model_validate(one_type(who, event_type))
