"""Routes of webhooks, version 1: those that every resource has, and pausing, resuming and rotating the secret."""

from http import HTTPStatus
from typing import Any

from fastapi import APIRouter, Request, Response

from apikit.http.authentication import current_actor
from apikit.rest.endpoints import (
    action_body_argument,
    add_action,
    add_route,
    body_argument,
    id_path,
    path_record_id,
    version_argument,
)
from apikit.rest.resource_routes import resource_routes
from apikit.rest.resource_spec import ResourceSpec
from apikit.rest.responses import NO_STORE, location_header, record_response
from domain.webhooks.model import Webhook
from domain.webhooks.wiring import webhook_service
from functions.webhooks.v1.schemas import RotateSecretIn, WebhookIn, WebhookOut, WebhookPatch, WebhookWithSecretOut

_DESCRIPTIONS = {
    "replace": "Replace a webhook. Its secret and status are kept.",
    "delete": "Delete a webhook. Its pending deliveries fail. It can be restored for 30 days.",
}
SPEC = ResourceSpec(
    record=Webhook,
    tag="Webhooks",
    service=webhook_service,
    create_body=WebhookIn,
    patch_body=WebhookPatch,
    response=WebhookOut,
    to_forms=lambda webhooks: [WebhookOut.from_record(webhook).model_dump(mode="json") for webhook in webhooks],
    descriptions=_DESCRIPTIONS,
)


def _add_create(router: APIRouter, spec: ResourceSpec) -> None:
    async def create(request: Request, body: Any) -> Response:
        webhook = webhook_service().create(current_actor(request), body.values())
        headers = {**location_header(f"/v1/webhooks/{webhook.id}"), **NO_STORE}
        form = WebhookWithSecretOut.from_record(webhook)
        return record_response(request, form, webhook, status=HTTPStatus.CREATED, headers=headers)

    add_route(
        router,
        spec,
        "POST",
        "",
        create,
        arguments=body_argument(WebhookIn),
        status_code=HTTPStatus.CREATED,
        **{
            **spec.operation("create", "write", problems=(409,)),
            "response_model": WebhookWithSecretOut,
            "description": "Create a webhook. Its signing secret is shown only once.",
        },
    )


async def rotate_secret(request: Request, version: Any, body: RotateSecretIn | None = None) -> Response:
    """The webhook with its new secret."""
    hours = (body or RotateSecretIn()).overlap_hours
    webhook = webhook_service().rotate_secret(
        current_actor(request), path_record_id(request, SPEC), overlap_hours=hours, preconditions=version
    )
    return record_response(request, WebhookWithSecretOut.from_record(webhook), webhook, headers=NO_STORE)


router = resource_routes(SPEC, exclude=("upsert", "get_by_external_id", "bulk"), overrides={"create": _add_create})
add_action(
    router,
    SPEC,
    "pause",
    lambda *who, **told: webhook_service().pause(*who, **told),
    description="Pause a webhook. No events are sent to it, and pending deliveries fail when they are due.",
)
add_action(
    router,
    SPEC,
    "resume",
    lambda *who, **told: webhook_service().resume(*who, **told),
    description="Resume a paused or failed webhook. Only new events are sent to it.",
)
add_route(
    router,
    SPEC,
    "POST",
    f"{id_path(SPEC)}/rotate-secret",
    rotate_secret,
    arguments={**action_body_argument(RotateSecretIn), **version_argument(SPEC)},
    **{
        **SPEC.operation("rotate_secret", "write", problems=(404, 410, 412)),
        "name": "rotate_webhook_secret",
        "response_model": WebhookWithSecretOut,
        "description": "Rotate a webhook's secret. The new secret is shown only once. The previous secret also signs for `overlap_hours`.",
    },
)
