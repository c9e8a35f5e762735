"""What webhooks and their deliveries look like over HTTP, version 1. Their fields are documented in their models."""

from pydantic import Field

from apikit.fields import Moment
from apikit.web.schemas import Body, answer_of, body_of, extension_of, form_of, partial_of
from domain.deliveries.model import Attempt, Delivery
from domain.events.event_types import EventType
from domain.webhooks.model import OverlapHours, Webhook, WebhookDetails

WebhookIn = body_of(WebhookDetails, "A webhook to create, or the whole of one to replace.")
WebhookPatch = partial_of(WebhookIn, "Fields of a webhook to change; null clears one (RFC 7396).")
WebhookOut = answer_of(
    Webhook,
    "A webhook: where your events are sent.",
    previous_secret_expires_at=(
        Moment | None,
        Field(
            None,
            description="Until when the secret before a rotation signs as well. Not in events.",
            examples=[None],
        ),
    ),
)
WebhookWithSecretOut = extension_of(
    WebhookOut,
    "WebhookWithSecretOut",
    "A webhook with its signing secret, which is shown this once.",
    secret=(
        str,
        Field(
            description="Verifies the signatures of what is sent (Standard Webhooks). Keep it; it is not shown again.",
            examples=["whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDazfTlWzD1eM="],
        ),
    ),
)
AttemptOut = form_of(Attempt, "One attempt of a delivery.")
DeliveryOut = form_of(
    Delivery,
    "An event on its way to a webhook. Kept for 30 days.",
    attempts=list[AttemptOut],  # type: ignore[valid-type]  # a type made at run time
)
EventTypeOut = form_of(EventType, "A type of event that webhooks can ask for.")


class RotateSecretIn(Body):
    """How to rotate a secret."""

    overlap_hours: OverlapHours = Field(
        24,
        description="Hours for which the secret before signs as well, 0 to 168. `webhook-signature` then holds both signatures; "
        "`X-WedSync-Signature` is the new secret's from the start.",
        examples=[24],
    )
