"""Routes of a webhook's deliveries, version 1."""

from functools import partial
from typing import Annotated

from fastapi import Path, Request, Response

from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.rest import list_parameters, payloads, responses
from domain.deliveries.service import DeliveryService
from domain.deliveries.wiring import delivery_service
from functions.webhooks.v1.delivery_filters import DeliveryFilters
from functions.webhooks.v1.schemas import DeliveryOut

router = resource_router("webhooks/{webhook_id}/deliveries", "Webhooks")
Deliveries = Annotated[DeliveryService, provide(delivery_service)]


@router.get(
    "",
    response_model=payloads.list_schema(DeliveryOut),
    **operation(
        "webhooks:read",
        sdk="webhooks.list_deliveries",
        problems=(404, 410),
        is_paginated=True,
        parameters=list_parameters.PAGE_PARAMETERS,
    ),
)
async def list_deliveries(
    request: Request, webhook_id: str, actor: CurrentActor, deliveries: Deliveries, filters: DeliveryFilters
) -> Response:
    """List a webhook's deliveries.

    Returns the deliveries of the last 30 days, newest event first. Deliveries of events that your key cannot read are omitted.

    With `event_type`, `object_id` or `status=delivered`, a page scans up to 500 deliveries. It may then hold fewer than `limit`, or none;
    continue while `has_more` is true.
    """
    page = responses.ListPage(request, scope=str(filters))
    return page.respond(DeliveryOut.model_validate, partial(deliveries.page_of_webhook, actor, webhook_id, filters))


@router.get(
    "/{delivery_id}",
    response_model=DeliveryOut,
    **operation("webhooks:read", sdk="webhooks.get_delivery", problems=(404,)),
)
async def get_delivery(
    webhook_id: str,
    delivery_id: Annotated[str, Path(description="ID of the delivery.", examples=["dlv_01k0a3v5m8f1xq2w7r9tbdc6yz"])],
    actor: CurrentActor,
    deliveries: Deliveries,
) -> Response:
    """Get a delivery.

    Includes its attempts with their requests, as they were sent, and responses.
    """
    return responses.json_response(DeliveryOut.model_validate(deliveries.get(actor, webhook_id, delivery_id)))
