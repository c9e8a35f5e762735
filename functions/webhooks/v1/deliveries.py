"""Routes of a webhook's deliveries, version 1."""

from functools import partial
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import Path, Request, Response

from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.rest import list_parameters, payloads, responses
from domain.deliveries.service import DeliveryService
from domain.deliveries.wiring import delivery_retrier, delivery_service
from functions.webhooks.v1.delivery_filters import DeliveryFilters
from functions.webhooks.v1.schemas import DeliveryOut

router = resource_router("webhooks/{webhook_id}/deliveries", "Webhooks")
Deliveries = Annotated[DeliveryService, provide(delivery_service)]
Retrier = Annotated[Any, provide(delivery_retrier)]


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


@router.post(
    "/{delivery_id}/retry",
    response_model=DeliveryOut,
    status_code=HTTPStatus.ACCEPTED,
    **operation("webhooks:write", sdk="webhooks.retry_delivery", problems=(404, 409, 410)),
)
async def retry_delivery(
    webhook_id: str,
    delivery_id: Annotated[str, Path(description="ID of the delivery.", examples=["dlv_01k0a3v5m8f1xq2w7r9tbdc6yz"])],
    actor: CurrentActor,
    retrier: Retrier,
) -> Response:
    """Retry a delivery.

    Sends the event again with the same ID, also if it was delivered. A delivery that has ended gets one attempt; one that waits for its
    next retry is sent now. Deliveries wait while the circuit of the endpoint is open. Only an active webhook can retry.
    """
    delivery = retrier.retry(actor, webhook_id, delivery_id)
    return responses.json_response(DeliveryOut.model_validate(delivery), status=HTTPStatus.ACCEPTED)
