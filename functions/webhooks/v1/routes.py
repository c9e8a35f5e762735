"""Routes of webhooks, version 1: those of every resource, and pause, resume, rotate the secret and expire the old one."""

from http import HTTPStatus
from typing import Any

from fastapi import APIRouter, Request, Response

from apikit.http import current_actor
from apikit.rest import ResourceSpec, endpoints, resource_routes, responses
from domain.deliveries.wiring import webhook_editor, webhook_resumption
from domain.webhooks.model import Webhook
from domain.webhooks.service import MAX_WEBHOOKS
from domain.webhooks.wiring import webhook_service
from functions.webhooks.v1.schemas import RotateSecretIn, WebhookIn, WebhookOut, WebhookPatch, WebhookWithSecretOut

_DESCRIPTIONS = {
    "replace": "Replace a webhook. Its secret and status are kept.",
    "delete": "Delete a webhook. Its pending deliveries fail. It can be restored for 30 days.",
}
SPEC = ResourceSpec(
    record=Webhook,
    tag="Webhooks",
    service=webhook_editor,
    create_body=WebhookIn,
    patch_body=WebhookPatch,
    response=WebhookOut,
    to_forms=lambda webhooks: [WebhookOut.from_record(webhook).model_dump(mode="json") for webhook in webhooks],
    descriptions=_DESCRIPTIONS,
)


def _add_create(router: APIRouter, spec: ResourceSpec) -> None:
    async def create(request: Request, body: Any) -> Response:
        webhook = webhook_service().create(current_actor(request), body.values())
        headers = {**responses.location_header(f"/v1/webhooks/{webhook.id}"), **responses.NO_STORE}
        form = WebhookWithSecretOut.from_record(webhook)
        return responses.record_response(request, form, webhook, status=HTTPStatus.CREATED, headers=headers)

    endpoints.add_route(
        router,
        spec,
        "POST",
        "",
        create,
        arguments=endpoints.body_argument(WebhookIn),
        status_code=HTTPStatus.CREATED,
        **{
            **spec.operation("create", "write", problems=(409,)),
            "response_model": WebhookWithSecretOut,
            "description": "Create a webhook. Its signing secret is shown only once.\n\n"
            f"An organization has at most {MAX_WEBHOOKS} webhooks in each environment, live and sandbox; another one is rejected with 409 "
            "`conflict`.",
        },
    )


async def rotate_secret(request: Request, version: Any, body: RotateSecretIn | None = None) -> Response:
    """Rotate the secret and return the webhook with the new one."""
    options = body or RotateSecretIn()
    webhook = webhook_service().rotate_secret(
        current_actor(request),
        endpoints.path_record_id(request, SPEC),
        overlap_hours=options.overlap_hours,
        signature=options.signature,
        preconditions=version,
    )
    return responses.record_response(
        request, WebhookWithSecretOut.from_record(webhook), webhook, headers=responses.NO_STORE
    )


router = resource_routes(SPEC, exclude=("upsert", "get_by_external_id", "bulk"), overrides={"create": _add_create})
endpoints.add_action(
    router,
    SPEC,
    "pause",
    lambda *arguments, **options: webhook_service().pause(*arguments, **options),
    description="Pause a webhook. No events are sent to it, and pending deliveries fail when they are due.",
)
endpoints.add_action(
    router,
    SPEC,
    "resume",
    lambda *arguments, **options: webhook_resumption().resume(*arguments, **options),
    description="Resume a paused or failed webhook. Only new events are sent to it. Its circuit closes, and earlier failures do not "
    "count anymore.",
)
endpoints.add_route(
    router,
    SPEC,
    "POST",
    f"{endpoints.id_path(SPEC)}/rotate-secret",
    rotate_secret,
    arguments={**endpoints.action_body_argument(RotateSecretIn), **endpoints.version_argument(SPEC)},
    **{
        **SPEC.operation("rotate_secret", "write", problems=(404, 410, 412), is_sensitive=True),
        "name": "rotate_webhook_secret",
        "response_model": WebhookWithSecretOut,
        "description": "Rotate a webhook's secret. The new secret is shown only once. The previous secret also signs for `overlap_hours`.",
    },
)
endpoints.add_action(
    router,
    SPEC,
    "expire-old-secret",
    lambda *arguments, **options: webhook_service().expire_old_secret(*arguments, **options),
    description="Expire a webhook's old secret. Ends the overlap of a rotation: only the current secret signs. Does nothing without an "
    "old secret.",
)
