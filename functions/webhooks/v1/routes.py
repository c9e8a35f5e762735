"""Routes of webhooks, version 1: those that every resource has, and pausing, resuming and rotating the secret."""

from http import HTTPStatus
from typing import Any

from fastapi import APIRouter, Request, Response

from apikit.http.authentication import actor_of
from apikit.rest.endpoints import add_action, add_route, body_of_action, body_of_type, id_in, id_path, version_of
from apikit.rest.resource_routes import resource_routes
from apikit.rest.resource_spec import ResourceKind
from apikit.rest.responses import UNSTORED, location, represented
from domain.webhooks.model import Webhook
from domain.webhooks.wiring import webhook_service
from functions.webhooks.v1.schemas import RotateSecretIn, WebhookIn, WebhookOut, WebhookPatch, WebhookWithSecretOut

_TEXTS = {
    "replace": "Replace a webhook. Its secret and status are kept.",
    "delete": "Delete a webhook. Its pending deliveries fail. It can be restored for 30 days.",
}
KIND = ResourceKind(
    record=Webhook,
    tag="Webhooks",
    service=webhook_service,
    takes=WebhookIn,
    patches=WebhookPatch,
    gives=WebhookOut,
    present=lambda webhooks: [WebhookOut.of(webhook).model_dump(mode="json") for webhook in webhooks],
    texts=_TEXTS,
)


def _add_create(router: APIRouter, kind: ResourceKind) -> None:
    async def create(request: Request, body: Any) -> Response:
        webhook = webhook_service().create(actor_of(request), body.values())
        headers = {**location(f"/v1/webhooks/{webhook.id}"), **UNSTORED}
        form = WebhookWithSecretOut.of(webhook)
        return represented(request, form, webhook, status=HTTPStatus.CREATED, headers=headers)

    add_route(
        router,
        kind,
        "POST",
        "",
        create,
        takes=body_of_type(WebhookIn),
        status_code=HTTPStatus.CREATED,
        **{
            **kind.operation("create", "write", problems=(409,)),
            "response_model": WebhookWithSecretOut,
            "description": "Create a webhook. Its signing secret is shown only once.",
        },
    )


async def rotate_secret(request: Request, version: Any, body: RotateSecretIn | None = None) -> Response:
    """The webhook with its new secret."""
    hours = (body or RotateSecretIn()).overlap_hours
    webhook = webhook_service().rotate_secret(
        actor_of(request), id_in(request, KIND), overlap_hours=hours, expecting=version
    )
    return represented(request, WebhookWithSecretOut.of(webhook), webhook, headers=UNSTORED)


router = resource_routes(KIND, without=("upsert", "get_by_external_id", "bulk"), instead={"create": _add_create})
add_action(
    router,
    KIND,
    "pause",
    lambda *who, **told: webhook_service().pause(*who, **told),
    text="Pause a webhook. No events are sent to it, and pending deliveries fail when they are due.",
)
add_action(
    router,
    KIND,
    "resume",
    lambda *who, **told: webhook_service().resume(*who, **told),
    text="Resume a paused or failed webhook. Only new events are sent to it.",
)
add_route(
    router,
    KIND,
    "POST",
    f"{id_path(KIND)}/rotate-secret",
    rotate_secret,
    takes={**body_of_action(RotateSecretIn), **version_of(KIND)},
    **{
        **KIND.operation("rotate_secret", "write", problems=(404, 410, 412)),
        "name": "rotate_webhook_secret",
        "response_model": WebhookWithSecretOut,
        "description": "Rotate a webhook's secret. The new secret is shown only once. The previous secret also signs for `overlap_hours`.",
    },
)
