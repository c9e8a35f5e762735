"""Routes of webhooks and their deliveries, version 1."""

from typing import Annotated

from fastapi import Depends, Path, Query, Request, Response

from apikit.web.auth import CurrentActor
from apikit.web.conditional import IfMatch
from apikit.web.list_parameters import described
from apikit.web.replies import CurrentListing, CurrentReply
from apikit.web.representations import Listed
from apikit.web.route import operation, resource_router
from apikit.web.schemas import ListOf, ResourceListOf
from apikit.web.shape import FIELDS
from domain.deliveries.model import DeliveryStatus
from domain.deliveries.service import DeliveryService
from domain.deliveries.wiring import delivery_service
from domain.webhooks.model import Webhook
from domain.webhooks.service import WebhookService
from domain.webhooks.wiring import webhook_service
from functions.webhooks.v1.schemas import (
    DeliveryOut,
    RotateSecretIn,
    WebhookIn,
    WebhookOut,
    WebhookPatch,
    WebhookWithSecretOut,
)

router = resource_router("webhooks", "Webhooks")
Webhooks = Annotated[WebhookService, Depends(webhook_service)]
Deliveries = Annotated[DeliveryService, Depends(delivery_service)]


@router.post(
    "",
    status_code=201,
    response_model=WebhookWithSecretOut,
    **operation("webhooks:write", sdk="webhooks.create", problems=(409,)),
)
async def create_webhook(
    body: WebhookIn, who: CurrentActor, webhooks: Webhooks, reply: CurrentReply
) -> WebhookWithSecretOut:
    """Create a webhook; its signing secret is shown this once."""
    webhook = webhooks.create(who, body.values())
    reply.created(WebhookOut, webhook)
    return _with_secret(reply, webhook)


@router.get(
    "",
    response_model=ResourceListOf[WebhookOut],
    **operation("webhooks:read", sdk="webhooks.list", pages=True, parameters=[*described(Webhook), FIELDS]),
)
async def list_webhooks(request: Request, who: CurrentActor, webhooks: Webhooks) -> Response:
    """List webhooks, newest first."""
    listed = Listed(request, Webhook)
    return listed.published(WebhookOut.of, webhooks.page(who, listed.page_request), WebhookOut)


@router.get(
    "/{webhook_id}", response_model=WebhookOut, **operation("webhooks:read", sdk="webhooks.get", problems=(404, 410))
)
async def get_webhook(webhook_id: str, who: CurrentActor, webhooks: Webhooks, reply: CurrentReply) -> WebhookOut:
    """Get a webhook."""
    return reply.one(WebhookOut, webhooks.get(who, webhook_id))


@router.put(
    "/{webhook_id}",
    response_model=WebhookOut,
    **operation("webhooks:write", sdk="webhooks.replace", problems=(404, 410, 412)),
)
async def replace_webhook(
    webhook_id: str, body: WebhookIn, who: CurrentActor, webhooks: Webhooks, version: IfMatch, reply: CurrentReply
) -> WebhookOut:
    """Replace a webhook whole; its secret and status stay."""
    return reply.one(WebhookOut, webhooks.replace(who, webhook_id, body.values(), expecting=version))


@router.patch(
    "/{webhook_id}",
    response_model=WebhookOut,
    **operation("webhooks:write", sdk="webhooks.update", problems=(404, 410, 412)),
)
async def update_webhook(
    webhook_id: str, body: WebhookPatch, who: CurrentActor, webhooks: Webhooks, version: IfMatch, reply: CurrentReply
) -> WebhookOut:
    """Change some fields of a webhook."""
    return reply.one(WebhookOut, webhooks.update(who, webhook_id, body.changes(), expecting=version))


@router.delete(
    "/{webhook_id}",
    status_code=204,
    **operation("webhooks:write", sdk="webhooks.delete", problems=(404, 410, 412)),
)
async def delete_webhook(webhook_id: str, who: CurrentActor, webhooks: Webhooks, version: IfMatch) -> Response:
    """Delete a webhook; deliveries under way to it fail. It can be restored for 30 days."""
    webhooks.remove(who, webhook_id, expecting=version)
    return Response(status_code=204)


@router.post(
    "/{webhook_id}/pause",
    response_model=WebhookOut,
    **operation("webhooks:write", sdk="webhooks.pause", problems=(404, 409, 410, 412)),
)
async def pause_webhook(
    webhook_id: str, who: CurrentActor, webhooks: Webhooks, version: IfMatch, reply: CurrentReply
) -> WebhookOut:
    """Pause a webhook: nothing is sent to it, and deliveries under way to it fail when they fall due."""
    return reply.one(WebhookOut, webhooks.pause(who, webhook_id, expecting=version))


@router.post(
    "/{webhook_id}/resume",
    response_model=WebhookOut,
    **operation("webhooks:write", sdk="webhooks.resume", problems=(404, 409, 410, 412)),
)
async def resume_webhook(
    webhook_id: str, who: CurrentActor, webhooks: Webhooks, version: IfMatch, reply: CurrentReply
) -> WebhookOut:
    """Resume a paused or failed webhook: events from now on are sent to it."""
    return reply.one(WebhookOut, webhooks.resume(who, webhook_id, expecting=version))


@router.post(
    "/{webhook_id}/rotate-secret",
    response_model=WebhookWithSecretOut,
    **operation("webhooks:write", sdk="webhooks.rotate_secret", problems=(404, 410, 412)),
)
async def rotate_webhook_secret(
    webhook_id: str, body: RotateSecretIn, who: CurrentActor, webhooks: Webhooks, version: IfMatch, reply: CurrentReply
) -> WebhookWithSecretOut:
    """Rotate a webhook's secret; the new one is shown this once, and the one before signs as well for the overlap."""
    webhook = webhooks.rotate_secret(who, webhook_id, overlap_hours=body.overlap_hours, expecting=version)
    reply.one(WebhookOut, webhook)
    return _with_secret(reply, webhook)


@router.get(
    "/{webhook_id}/deliveries",
    response_model=ListOf[DeliveryOut],
    **operation("webhooks:read", sdk="webhooks.list_deliveries", problems=(404, 410), pages=True),
)
async def list_deliveries(
    webhook_id: str,
    who: CurrentActor,
    deliveries: Deliveries,
    listing: CurrentListing,
    status: Annotated[DeliveryStatus | None, Query(description="Only of this status.", examples=["failed"])] = None,
) -> ListOf[DeliveryOut]:
    """List a webhook's deliveries of the last 30 days, newest first.

    A page of `status=pending` or `status=delivered` scans up to 500 deliveries and may then hold fewer than `limit`; continue while
    `has_more` is true.
    """
    page = deliveries.page(who, webhook_id, listing.page_request, status=status)
    return listing.page(DeliveryOut.model_validate, page)


@router.get(
    "/{webhook_id}/deliveries/{delivery_id}",
    response_model=DeliveryOut,
    **operation("webhooks:read", sdk="webhooks.get_delivery", problems=(404,)),
)
async def get_delivery(
    webhook_id: str,
    delivery_id: Annotated[str, Path(description="The delivery's id.", examples=["dlv_01k0a3v5m8f1xq2w7r9tbdc6yz"])],
    who: CurrentActor,
    deliveries: Deliveries,
) -> DeliveryOut:
    """Get a delivery with its attempts."""
    return DeliveryOut.model_validate(deliveries.get(who, webhook_id, delivery_id))


def _with_secret(reply: CurrentReply, webhook: Webhook) -> WebhookWithSecretOut:
    reply.response.headers["Cache-Control"] = "no-store"
    return WebhookWithSecretOut.of(webhook)
