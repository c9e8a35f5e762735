"""Route of the deliveries of all webhooks, version 1."""

from functools import partial
from typing import Annotated

from fastapi import Query, Request, Response
from msgspec.structs import replace

from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.rest import list_parameters, payloads, responses
from domain.deliveries.service import DeliveryService
from domain.deliveries.wiring import delivery_service
from functions.webhooks.v1.delivery_filters import DeliveryFilters
from functions.webhooks.v1.schemas import DeliveryOut

router = resource_router("deliveries", "Webhooks")
Deliveries = Annotated[DeliveryService, provide(delivery_service)]


@router.get(
    "",
    response_model=payloads.list_schema(DeliveryOut),
    **operation(
        "deliveries:read",
        sdk="deliveries.list",
        is_paginated=True,
        parameters=list_parameters.PAGE_PARAMETERS,
    ),
)
async def list_all_deliveries(
    request: Request,
    actor: CurrentActor,
    deliveries: Deliveries,
    filters: DeliveryFilters,
    webhook_id: Annotated[
        str | None,
        Query(
            description="ID of the webhook.",
            examples=["whk_01k0a3v5m8f1xq2w7r9tbdc6yz"],
            pattern="^whk_[0-9a-z]{26}$",
        ),
    ] = None,
) -> Response:
    """List all deliveries.

    Returns the deliveries of the last 30 days, newest event first. `status[in]=pending,retrying,failed` returns everything that has not
    been delivered, from all your webhooks, in one list. Deliveries of events that your key cannot read are omitted.

    With `event_type`, `object_id` or `status=delivered`, a page scans a limited number of deliveries, 100 or 500. It may then hold fewer
    than `limit`, or none; continue while `has_more` is true.
    """
    query = replace(filters, webhook_id=webhook_id)
    page = responses.ListPage(request, scope=str(query))
    return page.respond(DeliveryOut.model_validate, partial(deliveries.page, actor, query))
