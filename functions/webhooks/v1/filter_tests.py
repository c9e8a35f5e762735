"""Route of tests of filters, version 1."""

from typing import Annotated, cast

from fastapi import Response

from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.rest import payloads, responses
from domain.webhooks.filter_test import FilterTestDetails
from domain.webhooks.service import WebhookService
from domain.webhooks.wiring import webhook_service
from functions.webhooks.v1.schemas import FilterTestIn, FilterTestOut

router = resource_router("webhooks/test-filter", "Webhooks")
Webhooks = Annotated[WebhookService, provide(webhook_service)]


@router.post("", response_model=FilterTestOut, **operation("webhooks:read", sdk="webhooks.test_filter"))
async def test_filter(
    actor: CurrentActor,
    webhooks: Webhooks,
    body: FilterTestIn,  # type: ignore[valid-type]  # a type made at run time
) -> Response:
    """Test filters.

    Returns whether an event matches filters, without storing them. Filters that are invalid return 422 with the place of each error.
    """
    details = FilterTestDetails(**cast("payloads.Body", body).values())
    return responses.json_response(FilterTestOut.model_validate(webhooks.test_filters(actor, details)))
