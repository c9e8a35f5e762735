"""Routes of the event catalogue, version 1."""

from functools import partial
from typing import Annotated

from fastapi import Path, Request, Response

from apikit.http import CurrentActor, operation, resource_router
from apikit.resources import records
from apikit.rest import list_parameters, payloads, responses
from domain.events import catalogue_service
from functions.webhooks.v1.schemas import EventTypeOut

router = resource_router("event-types", "Webhooks")


@router.get(
    "",
    response_model=payloads.list_schema(EventTypeOut),
    **operation(
        "event-types:read",
        sdk="event_types.list",
        is_paginated=True,
        parameters=list_parameters.PAGE_PARAMETERS,
    ),
)
async def list_event_types(request: Request, actor: CurrentActor) -> Response:
    """List event types.

    Returns all types in the order of their names, each with the JSON Schema and an example of its events. Types with `since` null are
    not sent yet.
    """
    read = partial(catalogue_service.list_event_types, actor)
    return responses.ListPage(request).respond(_public_form, read)


@router.get(
    "/{event_type}",
    response_model=EventTypeOut,
    **operation("event-types:read", sdk="event_types.get", problems=(404,)),
)
async def get_event_type(
    event_type: Annotated[str, Path(description="Name of the event type.", examples=["client.created"])],
    actor: CurrentActor,
) -> Response:
    """Get an event type.

    Includes the JSON Schema and an example of its events.
    """
    form = _public_form(catalogue_service.get_event_type(actor, event_type))
    return responses.json_response(form, headers=responses.REVALIDATE)


def _public_form(event_type: catalogue_service.EventType) -> records.JsonObject:
    return {"object": event_type.object, **records.dump(event_type)}
