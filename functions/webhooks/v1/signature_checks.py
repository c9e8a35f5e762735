"""Route of checks of signatures, version 1."""

from typing import Annotated, cast

from fastapi import Response

from apikit.http import CurrentActor, operation, provide, resource_router
from apikit.rest import payloads, responses
from domain.webhooks.service import WebhookService
from domain.webhooks.signature_check import SignatureCheckDetails
from domain.webhooks.wiring import webhook_service
from functions.webhooks.v1.schemas import SignatureCheckIn, SignatureCheckOut

router = resource_router("webhook-signatures", "Webhooks")
Webhooks = Annotated[WebhookService, provide(webhook_service)]


@router.post(
    "/verify", response_model=SignatureCheckOut, **operation("webhook-signatures:read", sdk="webhooks.verify_signature")
)
async def verify_webhook_signature(
    actor: CurrentActor,
    webhooks: Webhooks,
    body: SignatureCheckIn,  # type: ignore[valid-type]  # a type made at run time
) -> Response:
    """Verify a webhook signature.

    For debugging a receiver: checks a delivery as a receiver would, and returns what differs. The payload and the secret are not stored.
    `webhook-signature` is checked, or without it `X-WedSync-Signature`, or without both `X-BookingX-Signature`.
    """
    details = SignatureCheckDetails(**cast("payloads.Body", body).values())
    return responses.json_response(SignatureCheckOut.model_validate(webhooks.check_signature(actor, details)))
