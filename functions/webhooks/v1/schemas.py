"""Schemas of webhooks and their deliveries, version 1. The models document the fields."""

from pydantic import Field

from apikit.resources import fields
from apikit.rest import payloads
from domain.deliveries.endpoint_test import EndpointTest, EndpointTestDetails
from domain.deliveries.model import Attempt, AttemptRequest, Delivery
from domain.deliveries.replay_plan import ReplayDetails, RetryFailedDetails
from domain.events.catalogue_service import EventType
from domain.webhooks.filter_test import FilterTest, FilterTestDetails
from domain.webhooks.model import OverlapHours, Webhook, WebhookDetails
from domain.webhooks.signature_check import SignatureCheck, SignatureCheckDetails
from domain.webhooks.signing_secrets import SignatureScheme
from domain.webhooks.source_addresses import SourceAddresses

WebhookIn = payloads.body_schema(WebhookDetails, "Fields to create or replace a webhook.")
WebhookPatch = payloads.patch_schema(WebhookIn, "Fields of a webhook to change. Null clears a field (RFC 7396).")
WebhookOut = payloads.response_schema(
    Webhook,
    "A webhook: an endpoint that receives your events.",
    previous_secret_expires_at=(
        fields.Moment | None,
        Field(
            None,
            description="Time until which the previous secret also signs after a rotation. Not included in events.",
            examples=[None],
        ),
    ),
    public_key=(
        str | None,
        Field(
            None,
            description="Public key for verifying the `v1a` signatures of an `ed25519` webhook; null with `hmac-sha256`. Not included in "
            "events.",
            examples=[None],
        ),
    ),
)
WebhookWithSecretOut = payloads.extend_schema(
    WebhookOut,
    "WebhookWithSecretOut",
    "A webhook with its signing secret. The secret is shown only once.",
    secret=(
        str,
        Field(
            description="Secret for verifying the signatures of deliveries (Standard Webhooks): `whsec_…`, or the public key `whpk_…` of "
            "an `ed25519` webhook. Save it: it is not shown again.",
            examples=["whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDazfTlWzD1eM="],
        ),
    ),
)
AttemptRequestOut = payloads.form_schema(AttemptRequest, "The request of an attempt.")
AttemptOut = payloads.form_schema(
    Attempt,
    "An attempt of a delivery.",
    request=AttemptRequestOut | None,
)
DeliveryOut = payloads.form_schema(
    Delivery,
    "A delivery of an event to a webhook. Stored for 30 days.",
    attempts=list[AttemptOut],  # type: ignore[valid-type]  # a type made at run time
)
EndpointTestIn = payloads.action_schema(EndpointTestDetails, "The event of a test send.")
EndpointTestOut = payloads.form_schema(
    EndpointTest,
    "The result of a test send.",
    delivery=DeliveryOut,
)
RetryFailedIn = payloads.action_schema(RetryFailedDetails, "The failed deliveries to retry.")
ReplayIn = payloads.action_schema(ReplayDetails, "The events to replay.")
FilterTestIn = payloads.action_schema(FilterTestDetails, "Filters and an event to test them with.")
FilterTestOut = payloads.form_schema(FilterTest, "The result of a test of filters.")
SignatureCheckIn = payloads.action_schema(
    SignatureCheckDetails, "A delivery as it was received, and the secret to verify it with."
)
SignatureCheckOut = payloads.form_schema(SignatureCheck, "The result of a check of a signature.")
SourceAddressesOut = payloads.form_schema(SourceAddresses, "The addresses that deliveries come from.")
EventTypeOut = payloads.form_schema(EventType, "An event type that webhooks can subscribe to.")


class RotateSecretIn(payloads.Body):
    """Options for rotating a secret."""

    overlap_hours: OverlapHours = Field(
        24,
        description="Hours for which the previous secret also signs, 0 to 168. During this time `webhook-signature` contains both "
        "signatures; `X-WedSync-Signature` and `X-BookingX-Signature` use the newest shared secret. Default: 24.",
        examples=[24],
    )
    signature: SignatureScheme | None = Field(
        None, description="Signature scheme of the new secret. Omit to keep.", examples=["ed25519"]
    )
